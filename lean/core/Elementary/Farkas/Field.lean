import Elementary.Farkas.Check
import Elementary.Linarith.Sound

/-!
# Certificates over ordered fields

The checker of `Elementary.Farkas.Check` for statements about an ordered field, in which natural numbers and integers may
occur under casts and in comparisons of their own. A certificate is the same kind of tree. What is new is that a clause
may say `0 < p`, which is not sharpened to `1 ≤ p`, and that only polynomials in whole numbers are rounded and cut.

Values of polynomials are those of `Elementary.Linarith.eval`; comparisons become polynomials by `Linarith.Hyp.known`.
-/

universe u

set_option linter.unusedSectionVars false

namespace Elementary.Farkas.Field

open Elementary.Linarith (Term Known Hyp Rel eval monoEval coef)

/-- A formula over comparisons in a field, and over whole numbers. -/
inductive Form where
  /-- A formula about natural numbers, integers and propositions. -/
  | base (f : Farkas.Form)
  | le (a b : Term)
  | lt (a b : Term)
  | eq (a b : Term)
  | not (f : Form)
  | and (f g : Form)
  | or (f g : Form)
  | imp (f g : Form)
  | iff (f g : Form)

/-- What is known: a sign of a polynomial, a propositional literal, or a combination of such. -/
inductive Clause where
  | known (k : Known)
  | pos (i : Nat)
  | neg (i : Nat)
  | and (a b : Clause)
  | or (a b : Clause)

/-! ## What the kernel evaluates

`ints` is how many of the variables `z i` stand for integers; those after them stand for elements of the field. -/

def integralMono (ints : Nat) : List Var → Bool
  | [] => true
  | .n _ :: m => integralMono ints m
  | .z i :: m => cond (Nat.ble (i + 1) ints) (integralMono ints m) false

/-- Whether only whole numbers occur. -/
def integral (ints : Nat) : List (Int × List Var) → Bool
  | [] => true
  | (_, m) :: p => cond (integralMono ints m) (integral ints p) false

/-- A clause about whole numbers, as one about the field. -/
def lift (ints : Nat) : Farkas.Clause → Clause
  | .ge p => .known (.le, cond (integral ints p) p [])
  | .eq p => .known (.eq, cond (integral ints p) p [])
  | .pos i => .pos i
  | .neg i => .neg i
  | .and a b => .and (lift ints a) (lift ints b)
  | .or a b => .or (lift ints a) (lift ints b)

def comparison (r : Rel) (a b : Term) : Clause := .known (Hyp.known true ⟨r, a, b⟩)

/-- The clause of a formula (`true`) or of its negation (`false`). -/
def Form.clause (ints : Nat) : Form → Bool → Clause
  | .base f, b => lift ints (f.clause b)
  | .le a b, true => comparison .le a b
  | .le a b, false => comparison .lt b a
  | .lt a b, true => comparison .lt a b
  | .lt a b, false => comparison .le b a
  | .eq a b, true => comparison .eq a b
  | .eq a b, false => .or (comparison .lt a b) (comparison .lt b a)
  | .not f, true => Form.clause ints f false
  | .not f, false => Form.clause ints f true
  | .and f g, true => .and (Form.clause ints f true) (Form.clause ints g true)
  | .and f g, false => .or (Form.clause ints f false) (Form.clause ints g false)
  | .or f g, true => .or (Form.clause ints f true) (Form.clause ints g true)
  | .or f g, false => .and (Form.clause ints f false) (Form.clause ints g false)
  | .imp f g, true => .or (Form.clause ints f false) (Form.clause ints g true)
  | .imp f g, false => .and (Form.clause ints f true) (Form.clause ints g false)
  | .iff f g, true => .or (.and (Form.clause ints f true) (Form.clause ints g true))
      (.and (Form.clause ints f false) (Form.clause ints g false))
  | .iff f g, false => .or (.and (Form.clause ints f true) (Form.clause ints g false))
      (.and (Form.clause ints f false) (Form.clause ints g true))

def clauseAt : List Clause → Nat → Clause
  | [], _ => .known (.eq, [])
  | c :: _, 0 => c
  | _ :: Γ, i + 1 => clauseAt Γ i

def push : Clause → List Clause → List Clause
  | .and a b, Γ => push a (push b Γ)
  | c, Γ => c :: Γ

/-- What a clause gives when multiplied: an inequality with a natural number, an equation with any polynomial. -/
def contribution (c : Clause) (m : List (Int × List Var)) : Known :=
  match c, m with
  | .known (.eq, p), m => (.eq, Poly.mul m p)
  | .known k, [(c, [])] => k.scale c
  | _, _ => (.eq, [])

def total (Γ : List Clause) : List (Nat × List (Int × List Var)) → Known
  | [] => (.eq, [])
  | (i, m) :: s => ((contribution (clauseAt Γ i) m).1.add (total Γ s).1,
      Poly.add (contribution (clauseAt Γ i) m).2 (total Γ s).2)

def clashes : Clause → Clause → Bool
  | .pos i, .neg j => Nat.beq i j
  | _, _ => false

/-- What is left of a sum when it is rounded down: a strict inequality of whole numbers gives one more. -/
def slack (r : Rel) (d : Nat) : Nat :=
  match r with
  | .lt => d + 1
  | _ => d

/-- Whether the tree refutes the clauses. -/
def refutes (ints : Nat) : Tree → List Clause → Bool
  | .close s, Γ => (total Γ s).absurd
  | .clash i j, Γ => clashes (clauseAt Γ i) (clauseAt Γ j)
  | .split i l r, Γ =>
    match clauseAt Γ i with
    | .or a b => cond (refutes ints l (push a Γ)) (refutes ints r (push b Γ)) false
    | _ => false
  | .cut p l r, Γ =>
    cond (refutes ints l (.known (.le, p) :: Γ))
      (refutes ints r (.known (cond (integral ints p) (.le, Poly.sub (Poly.const (-1)) p) (.lt, Poly.scale (-1) [] p)) :: Γ))
      false
  | .round s d q t, Γ =>
    cond (integral ints q)
      (cond (isNonneg (Poly.sub (Poly.add (Poly.scale (.ofNat (d + 1)) [] q)
          (Poly.const (.ofNat (slack (total Γ s).1 d)))) (total Γ s).2))
        (refutes ints t (.known (.le, q) :: Γ)) false)
      false
  | .prod i j t, Γ =>
    match clauseAt Γ i, clauseAt Γ j with
    | .known k, .known l => refutes ints t (.known (k.1.mul l.1, Poly.mul k.2 l.2) :: Γ)
    | _, _ => false
  | .square p t, Γ => refutes ints t (.known (.le, Poly.mul p p) :: Γ)
  | .both i j t, Γ =>
    match clauseAt Γ i, clauseAt Γ j with
    | .known (.le, p), .known (.le, q) =>
      cond (isNonneg (Poly.scale (-1) [] (Poly.add p q))) (refutes ints t (.known (.eq, p) :: Γ)) false
    | _, _ => false
  | .nat i t, Γ => refutes ints t (.known (.le, Poly.var (.n i)) :: Γ)

/-- Whether the tree certifies the formula. -/
def check (ints : Nat) (f : Form) (t : Tree) : Bool := refutes ints t (push (f.clause ints false) [])

/-! ## What it means -/

section
variable {K : Type u} [Field K] [LinearOrder K] [IsStrictOrderedRing K]

/-- What the variables of terms and formulas stand for. -/
structure Ctx (K : Type u) where
  base : Farkas.Ctx
  elems : List K

/-- Integers, and then elements of the field. -/
def elements : List ℤ → List K → List K
  | [], l => l
  | z :: zs, l => (z : K) :: elements zs l

/-- The same, as the terms of `linarith` read it. -/
def Ctx.terms (ρ : Ctx K) : Linarith.Ctx K := ⟨ρ.base.n, elements ρ.base.z ρ.elems, (· / ·), (·⁻¹)⟩

def Form.denote (ρ : Ctx K) : Form → Prop
  | .base f => Farkas.Form.denote ρ.base f
  | .le a b => Term.denote ρ.terms a ≤ Term.denote ρ.terms b
  | .lt a b => Term.denote ρ.terms a < Term.denote ρ.terms b
  | .eq a b => Term.denote ρ.terms a = Term.denote ρ.terms b
  | .not f => ¬ Form.denote ρ f
  | .and f g => Form.denote ρ f ∧ Form.denote ρ g
  | .or f g => Form.denote ρ f ∨ Form.denote ρ g
  | .imp f g => Form.denote ρ f → Form.denote ρ g
  | .iff f g => Form.denote ρ f ↔ Form.denote ρ g

def Clause.holds (ρ : Ctx K) : Clause → Prop
  | .known k => k.holds ρ.terms.val
  | .pos i => nth True ρ.base.p i
  | .neg i => ¬ nth True ρ.base.p i
  | .and a b => Clause.holds ρ a ∧ Clause.holds ρ b
  | .or a b => Clause.holds ρ a ∨ Clause.holds ρ b

/-! ### Whole numbers -/

theorem coef_eq_cast : ∀ c : ℤ, coef K c = (c : K)
  | .ofNat n => (Int.cast_natCast n).symm
  | .negSucc n => (Int.cast_negSucc n).symm

theorem elemAt_elements (l : List K) : ∀ (zs : List ℤ) (i : ℕ), Nat.ble (i + 1) zs.length = true →
    Linarith.elemAt (elements zs l) i = ((nth 0 zs i : ℤ) : K)
  | [], _, h => Bool.noConfusion h
  | _ :: _, 0, _ => rfl
  | _ :: zs, i + 1, h => elemAt_elements l zs i h

theorem ble_trans {i a b : ℕ} (h : Nat.ble i a = true) (h' : Nat.ble a b = true) : Nat.ble i b = true :=
  Nat.ble_eq_true_of_le (Nat.le_trans (Nat.le_of_ble_eq_true h) (Nat.le_of_ble_eq_true h'))

theorem of_cond {a b : Bool} (h : cond a b false = true) : a = true ∧ b = true := by
  cases a
  · exact Bool.noConfusion h
  · exact ⟨rfl, h⟩

variable {ints : ℕ} {ρ : Ctx K} (enough : Nat.ble ints ρ.base.z.length = true)
include enough

theorem mono_cast : ∀ m : List Var, integralMono ints m = true →
    monoEval ρ.terms.val m = ((Mono.eval ρ.base.val m : ℤ) : K)
  | [], _ => Int.cast_one.symm
  | .n i :: m, h => by
    show ((nth 0 ρ.base.n i : ℕ) : K) * monoEval ρ.terms.val m = ((_ * Mono.eval ρ.base.val m : ℤ) : K)
    rw [mono_cast m h, Int.cast_mul]
    exact congrArg (· * _) (Int.cast_natCast _).symm
  | .z i :: m, h => by
    show Linarith.elemAt (elements ρ.base.z ρ.elems) i * monoEval ρ.terms.val m = ((_ * Mono.eval ρ.base.val m : ℤ) : K)
    rw [mono_cast m (of_cond h).2, Int.cast_mul,
      elemAt_elements ρ.elems ρ.base.z i (ble_trans (of_cond h).1 enough)]
    rfl

theorem eval_cast : ∀ p : List (ℤ × List Var), integral ints p = true →
    eval ρ.terms.val p = ((Poly.eval ρ.base.val p : ℤ) : K)
  | [], _ => Int.cast_zero.symm
  | (c, m) :: p, h => by
    show coef K c * monoEval ρ.terms.val m + eval ρ.terms.val p = ((c * Mono.eval ρ.base.val m + _ : ℤ) : K)
    rw [coef_eq_cast, mono_cast enough m (of_cond h).1, eval_cast p (of_cond h).2, Int.cast_add, Int.cast_mul]

theorem lift_holds : ∀ c : Farkas.Clause, c.holds ρ.base → (lift ints c).holds ρ
  | .ge p, h => by
    show Known.holds ρ.terms.val (.le, cond (integral ints p) p [])
    cases e : integral ints p with
    | false => exact le_refl 0
    | true =>
      show 0 ≤ eval ρ.terms.val p
      rw [eval_cast enough p e]
      exact Int.cast_nonneg.mpr h
  | .eq p, h => by
    show Known.holds ρ.terms.val (.eq, cond (integral ints p) p [])
    cases e : integral ints p with
    | false => exact rfl
    | true =>
      show eval ρ.terms.val p = 0
      rw [eval_cast enough p e, show Poly.eval ρ.base.val p = 0 from h, Int.cast_zero]
  | .pos _, h => h
  | .neg _, h => h
  | .and a b, h => ⟨lift_holds a h.1, lift_holds b h.2⟩
  | .or a b, h => h.imp (lift_holds a) (lift_holds b)

omit enough

/-! ### Formulas -/

theorem lawful (ρ : Ctx K) : ρ.terms.Lawful true := fun _ n hn =>
  have hn : (n : K) ≠ 0 := Nat.cast_ne_zero.mpr hn
  ⟨fun a => by
    show (n : K) * (a / n) = a
    rw [div_eq_mul_inv, mul_left_comm, mul_inv_cancel₀ hn, mul_one], mul_inv_cancel₀ hn⟩

theorem comparison_holds (ρ : Ctx K) (r : Rel) (a b : Term) (h : Hyp.denote ρ.terms ⟨r, a, b⟩) :
    (comparison r a b).holds ρ :=
  Hyp.known_holds (lawful ρ) ⟨r, a, b⟩ h

include enough in
/-- The clause of a formula says no more than the formula, and so does the one of its negation. -/
theorem Form.clause_holds : ∀ f : Form,
    (f.denote ρ → (f.clause ints true).holds ρ) ∧ (¬ f.denote ρ → (f.clause ints false).holds ρ)
  | .base f => ⟨fun h => lift_holds enough _ ((Farkas.Form.clause_holds ρ.base f).1 h),
      fun h => lift_holds enough _ ((Farkas.Form.clause_holds ρ.base f).2 h)⟩
  | .le a b => ⟨comparison_holds ρ .le a b, fun h => comparison_holds ρ .lt b a (not_le.mp h)⟩
  | .lt a b => ⟨comparison_holds ρ .lt a b, fun h => comparison_holds ρ .le b a (not_lt.mp h)⟩
  | .eq a b => ⟨comparison_holds ρ .eq a b,
      fun h => (lt_or_gt_of_ne h).imp (comparison_holds ρ .lt a b) (comparison_holds ρ .lt b a)⟩
  | .not f => ⟨(clause_holds f).2, fun h => (clause_holds f).1 (Classical.byContradiction h)⟩
  | .and f g =>
    ⟨fun h => ⟨(clause_holds f).1 h.1, (clause_holds g).1 h.2⟩,
      fun h => (or_not_of_not_and h).imp (clause_holds f).2 (clause_holds g).2⟩
  | .or f g =>
    ⟨fun h => h.imp (clause_holds f).1 (clause_holds g).1,
      fun h => ⟨(clause_holds f).2 (fun hf => h (.inl hf)), (clause_holds g).2 (fun hg => h (.inr hg))⟩⟩
  | .imp f g =>
    ⟨fun h => (Classical.em (f.denote ρ)).elim (fun hf => .inr ((clause_holds g).1 (h hf)))
        (fun hf => .inl ((clause_holds f).2 hf)),
      fun h => ⟨(clause_holds f).1 (Classical.byContradiction (fun hf => h (fun hf' => (hf hf').elim))),
        (clause_holds g).2 (fun hg => h (fun _ => hg))⟩⟩
  | .iff f g =>
    ⟨fun h => (Classical.em (f.denote ρ)).elim
        (fun hf => .inl ⟨(clause_holds f).1 hf, (clause_holds g).1 (h.1 hf)⟩)
        (fun hf => .inr ⟨(clause_holds f).2 hf, (clause_holds g).2 (fun hg => hf (h.2 hg))⟩),
      fun h => (Classical.em (f.denote ρ)).elim
        (fun hf => .inl ⟨(clause_holds f).1 hf, (clause_holds g).2 (fun hg => h ⟨fun _ => hg, fun _ => hf⟩)⟩)
        (fun hf => .inr ⟨(clause_holds f).2 hf, (clause_holds g).1 (Classical.byContradiction
          (fun hg => h ⟨fun hf' => (hf hf').elim, fun hg' => (hg hg').elim⟩))⟩)⟩

/-! ### Trees -/

/-- All clauses of a list hold. -/
def AllHold (ρ : Ctx K) : List Clause → Prop
  | [] => True
  | c :: Γ => c.holds ρ ∧ AllHold ρ Γ

theorem clauseAt_holds : ∀ (Γ : List Clause), AllHold ρ Γ → ∀ i, (clauseAt Γ i).holds ρ
  | [], _, _ => rfl
  | _ :: _, h, 0 => h.1
  | _ :: Γ, h, i + 1 => clauseAt_holds Γ h.2 i

theorem push_holds : ∀ (c : Clause) (Γ : List Clause), c.holds ρ → AllHold ρ Γ → AllHold ρ (push c Γ)
  | .and a b, Γ, h, hΓ => push_holds a _ h.1 (push_holds b Γ h.2 hΓ)
  | .known _, _, h, hΓ => ⟨h, hΓ⟩
  | .pos _, _, h, hΓ => ⟨h, hΓ⟩
  | .neg _, _, h, hΓ => ⟨h, hΓ⟩
  | .or _ _, _, h, hΓ => ⟨h, hΓ⟩

theorem contribution_holds (c : Clause) (m : List (ℤ × List Var)) (h : c.holds ρ) :
    (contribution c m).holds ρ.terms.val := by
  unfold contribution
  split
  · rename_i p
    show eval ρ.terms.val (Poly.mul m p) = 0
    rw [Linarith.eval_mul, show eval ρ.terms.val p = 0 from h, mul_zero]
  · exact Known.holds_scale h _
  · exact rfl

theorem total_holds (Γ : List Clause) (hΓ : AllHold ρ Γ) : ∀ s, (total Γ s).holds ρ.terms.val
  | [] => rfl
  | (i, m) :: s => by
    show Rel.holds _ (eval ρ.terms.val (Poly.add _ _))
    rw [Linarith.eval_add]
    exact Rel.holds_add (contribution_holds _ m (clauseAt_holds Γ hΓ i)) (total_holds Γ hΓ s)

theorem eval_sub (v : Var → K) (p q : List (ℤ × List Var)) : eval v (Poly.sub p q) = eval v p - eval v q := by
  show eval v (Poly.add p (Poly.scale (-1) [] q)) = _
  rw [Linarith.eval_add, Linarith.eval_scale_const, Linarith.coef_neg_one, neg_one_mul, sub_eq_add_neg]

theorem isNonneg_spec (v : Var → K) : ∀ {p}, isNonneg p = true → 0 ≤ eval v p
  | [], _ => le_refl 0
  | [(.ofNat k, [])], _ => by
    show 0 ≤ (k : K) * 1 + 0
    rw [mul_one, add_zero]
    exact Nat.cast_nonneg k

theorem clashes_spec : ∀ {a b : Clause}, clashes a b = true → a.holds ρ → b.holds ρ → False
  | .pos i, .neg j, h, ha, hb => by
    have e : i = j := Nat.eq_of_beq_eq_true h
    rw [← e] at hb
    exact hb ha

/-- A sum of whole numbers that is not negative, or positive, rounded down. -/
theorem round_nonneg {r : Rel} {x : K} {d : ℕ} {q : ℤ} (h : r.holds x)
    (le : x ≤ ((d + 1 : ℕ) : K) * q + ((slack r d : ℕ) : K)) : 0 ≤ q := by
  have cast (k : ℕ) : ((d + 1 : ℕ) : K) * q + (k : K) = ((Int.ofNat (d + 1) * q + Int.ofNat k : ℤ) : K) := by
    rw [Int.cast_add, Int.cast_mul]
    exact congr (congrArg _ (congrArg (· * (q : K)) (Int.cast_natCast (d + 1)).symm)) (Int.cast_natCast k).symm
  rw [cast] at le
  refine nonneg_of_round (d := d) ?_
  cases r with
  | eq => exact Int.cast_nonneg.mp (le_trans (le_of_eq (show x = 0 from h).symm) le)
  | le => exact Int.cast_nonneg.mp (le_trans h le)
  | lt =>
    have h' : 0 < Int.ofNat (d + 1) * q + (Int.ofNat d + 1) := Int.cast_pos.mp (lt_of_lt_of_le h le)
    rw [← Int.add_assoc] at h'
    exact Int.le_of_lt_add_one h'

include enough in
/-- A tree that refutes a list of clauses is right: not all of them hold. -/
theorem refutes_sound : ∀ (t : Tree) (Γ : List Clause), refutes ints t Γ = true → AllHold ρ Γ → False
  | .close s, Γ, h, hΓ => Linarith.not_holds_of_absurd h (total_holds Γ hΓ s)
  | .clash i j, Γ, h, hΓ => clashes_spec h (clauseAt_holds Γ hΓ i) (clauseAt_holds Γ hΓ j)
  | .split i l r, Γ, h, hΓ => by
    have hi := clauseAt_holds Γ hΓ i
    unfold refutes at h
    split at h
    · rename_i a b e
      rw [e] at hi
      exact hi.elim (fun ha => refutes_sound l _ (of_cond h).1 (push_holds a Γ ha hΓ))
        (fun hb => refutes_sound r _ (of_cond h).2 (push_holds b Γ hb hΓ))
    · exact Bool.noConfusion h
  | .cut p l r, Γ, h, hΓ => by
    cases Classical.em (0 ≤ eval ρ.terms.val p) with
    | inl hp => exact refutes_sound l _ (of_cond h).1 ⟨hp, hΓ⟩
    | inr hp =>
      refine refutes_sound r _ (of_cond h).2 ⟨?_, hΓ⟩
      show Known.holds ρ.terms.val
        (cond (integral ints p) (.le, Poly.sub (Poly.const (-1)) p) (.lt, Poly.scale (-1) [] p))
      cases e : integral ints p with
      | true =>
        rw [eval_cast enough p e, Int.cast_nonneg] at hp
        show 0 ≤ eval ρ.terms.val (Poly.sub (Poly.const (-1)) p)
        rw [eval_sub, Linarith.eval_const, coef_eq_cast, eval_cast enough p e, ← Int.cast_sub]
        exact Int.cast_nonneg.mpr (cut_nonneg hp)
      | false =>
        show 0 < eval ρ.terms.val (Poly.scale (-1) [] p)
        rw [Linarith.eval_scale_const, Linarith.coef_neg_one, neg_one_mul, neg_pos]
        exact not_le.mp hp
  | .round s d q t, Γ, h, hΓ => by
    have ⟨hq, h⟩ := of_cond h
    refine refutes_sound t _ (of_cond h).2 ⟨?_, hΓ⟩
    have h1 := isNonneg_spec ρ.terms.val (of_cond h).1
    rw [eval_sub, Linarith.eval_add, Linarith.eval_scale_const, Linarith.eval_const, eval_cast enough q hq,
      sub_nonneg] at h1
    show 0 ≤ eval ρ.terms.val q
    rw [eval_cast enough q hq]
    exact Int.cast_nonneg.mpr (round_nonneg (total_holds Γ hΓ s) h1)
  | .prod i j t, Γ, h, hΓ => by
    have hi := clauseAt_holds Γ hΓ i
    have hj := clauseAt_holds Γ hΓ j
    unfold refutes at h
    split at h
    · rename_i k l ek el
      rw [ek] at hi
      rw [el] at hj
      refine refutes_sound t _ h ⟨?_, hΓ⟩
      show Rel.holds _ (eval ρ.terms.val (Poly.mul k.2 l.2))
      rw [Linarith.eval_mul]
      exact Rel.holds_mul hi hj
    · exact Bool.noConfusion h
  | .square p t, Γ, h, hΓ => by
    refine refutes_sound t _ h ⟨?_, hΓ⟩
    show 0 ≤ eval ρ.terms.val (Poly.mul p p)
    rw [Linarith.eval_mul]
    exact mul_self_nonneg _
  | .both i j t, Γ, h, hΓ => by
    have hi := clauseAt_holds Γ hΓ i
    have hj := clauseAt_holds Γ hΓ j
    unfold refutes at h
    split at h
    · rename_i p q ep eq
      rw [ep] at hi
      rw [eq] at hj
      refine refutes_sound t _ (of_cond h).2 ⟨?_, hΓ⟩
      have h1 := isNonneg_spec ρ.terms.val (of_cond h).1
      rw [Linarith.eval_scale_const, Linarith.eval_add, Linarith.coef_neg_one, neg_one_mul, neg_nonneg] at h1
      exact le_antisymm (le_trans (le_add_of_nonneg_right hj) h1) hi
    · exact Bool.noConfusion h
  | .nat i t, Γ, h, hΓ => by
    refine refutes_sound t _ h ⟨?_, hΓ⟩
    show 0 ≤ eval ρ.terms.val (Poly.var (.n i))
    rw [Linarith.eval_var]
    exact Nat.cast_nonneg _

/-- A formula that has a certificate is true. -/
theorem prove (ρ : Ctx K) (ints : ℕ) (f : Form) (t : Tree) (enough : Nat.ble ints ρ.base.z.length = true)
    (h : check ints f t = true) : f.denote ρ :=
  Classical.byContradiction fun hf =>
    refutes_sound enough t _ h (push_holds _ [] ((Form.clause_holds enough f).2 hf) trivial)
end

end Elementary.Farkas.Field
