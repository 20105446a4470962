import Elementary.Farkas.Poly

/-!
# Statements about natural numbers and integers, as data

Terms and formulas whose meaning (`denote`) unfolds to the statements a person writes, and their translation into
clauses about integer polynomials. Natural numbers enter by their casts. Whatever is not `+`, `*`, `-`, a literal power
or a connective stands in the context as a variable.
-/

namespace Elementary.Farkas

/-- What the variables of terms and formulas stand for. -/
structure Ctx where
  n : List Nat
  z : List Int
  p : List Prop

/-- The `i`-th element of a list, or `d` beyond its end. -/
def nth {α : Type} (d : α) : List α → Nat → α
  | [], _ => d
  | a :: _, 0 => a
  | _ :: l, i + 1 => nth d l i

/-- The valuation of polynomial variables that a context gives. -/
def Ctx.val (ρ : Ctx) : Var → Int
  | .n i => ((nth 0 ρ.n i : Nat) : Int)
  | .z i => nth 0 ρ.z i

/-- A term of type `Nat`. -/
inductive NTerm where
  | v (i : Nat)
  | k (c : Nat)
  | add (a b : NTerm)
  | mul (a b : NTerm)
  | pow (a : NTerm) (e : Nat)

/-- A term of type `Int`. -/
inductive ZTerm where
  | v (i : Nat)
  | k (c : Int)
  | add (a b : ZTerm)
  | sub (a b : ZTerm)
  | mul (a b : ZTerm)
  | neg (a : ZTerm)
  | pow (a : ZTerm) (e : Nat)
  | cast (a : NTerm)

/-- A formula over comparisons of terms and propositional variables. -/
inductive Form where
  | nle (a b : NTerm)
  | nlt (a b : NTerm)
  | neq (a b : NTerm)
  | zle (a b : ZTerm)
  | zlt (a b : ZTerm)
  | zeq (a b : ZTerm)
  | p (i : Nat)
  | tt
  | ff
  | not (f : Form)
  | and (f g : Form)
  | or (f g : Form)
  | imp (f g : Form)
  | iff (f g : Form)

def NTerm.denote (ρ : Ctx) : NTerm → Nat
  | .v i => nth 0 ρ.n i
  | .k c => c
  | .add a b => NTerm.denote ρ a + NTerm.denote ρ b
  | .mul a b => NTerm.denote ρ a * NTerm.denote ρ b
  | .pow a e => NTerm.denote ρ a ^ e

def ZTerm.denote (ρ : Ctx) : ZTerm → Int
  | .v i => nth 0 ρ.z i
  | .k c => c
  | .add a b => ZTerm.denote ρ a + ZTerm.denote ρ b
  | .sub a b => ZTerm.denote ρ a - ZTerm.denote ρ b
  | .mul a b => ZTerm.denote ρ a * ZTerm.denote ρ b
  | .neg a => -ZTerm.denote ρ a
  | .pow a e => ZTerm.denote ρ a ^ e
  | .cast a => ((NTerm.denote ρ a : Nat) : Int)

/-- The statement that a formula is about. -/
def Form.denote (ρ : Ctx) : Form → Prop
  | .nle a b => NTerm.denote ρ a ≤ NTerm.denote ρ b
  | .nlt a b => NTerm.denote ρ a < NTerm.denote ρ b
  | .neq a b => NTerm.denote ρ a = NTerm.denote ρ b
  | .zle a b => ZTerm.denote ρ a ≤ ZTerm.denote ρ b
  | .zlt a b => ZTerm.denote ρ a < ZTerm.denote ρ b
  | .zeq a b => ZTerm.denote ρ a = ZTerm.denote ρ b
  | .p i => nth True ρ.p i
  | .tt => True
  | .ff => False
  | .not f => ¬ Form.denote ρ f
  | .and f g => Form.denote ρ f ∧ Form.denote ρ g
  | .or f g => Form.denote ρ f ∨ Form.denote ρ g
  | .imp f g => Form.denote ρ f → Form.denote ρ g
  | .iff f g => Form.denote ρ f ↔ Form.denote ρ g

/-- A term over `Nat` as an integer polynomial. -/
def NTerm.poly : NTerm → Poly
  | .v i => Poly.var (.n i)
  | .k c => Poly.const (Int.ofNat c)
  | .add a b => Poly.add (NTerm.poly a) (NTerm.poly b)
  | .mul a b => Poly.mul (NTerm.poly a) (NTerm.poly b)
  | .pow a e => Poly.pow (NTerm.poly a) e

/-- A term over `Int` as an integer polynomial. -/
def ZTerm.poly : ZTerm → Poly
  | .v i => Poly.var (.z i)
  | .k c => Poly.const c
  | .add a b => Poly.add (ZTerm.poly a) (ZTerm.poly b)
  | .sub a b => Poly.sub (ZTerm.poly a) (ZTerm.poly b)
  | .mul a b => Poly.mul (ZTerm.poly a) (ZTerm.poly b)
  | .neg a => Poly.scale (-1) [] (ZTerm.poly a)
  | .pow a e => Poly.pow (ZTerm.poly a) e
  | .cast a => NTerm.poly a

theorem cast_pow (a : Nat) : ∀ e : Nat, ((a ^ e : Nat) : Int) = (a : Int) ^ e
  | 0 => by rw [Nat.pow_zero, Int.pow_zero]; rfl
  | e + 1 => by rw [Nat.pow_succ, Int.pow_succ, ← cast_pow a e]; rfl

theorem NTerm.eval_poly (ρ : Ctx) : ∀ t : NTerm, Poly.eval ρ.val (NTerm.poly t) = ((NTerm.denote ρ t : Nat) : Int)
  | .v i => Poly.eval_var ρ.val (.n i)
  | .k c => Poly.eval_const ρ.val (Int.ofNat c)
  | .add a b => by
    show Poly.eval ρ.val (Poly.add (NTerm.poly a) (NTerm.poly b)) = _
    rw [Poly.eval_add, NTerm.eval_poly ρ a, NTerm.eval_poly ρ b]; rfl
  | .mul a b => by
    show Poly.eval ρ.val (Poly.mul (NTerm.poly a) (NTerm.poly b)) = _
    rw [Poly.eval_mul, NTerm.eval_poly ρ a, NTerm.eval_poly ρ b]; rfl
  | .pow a e => by
    show Poly.eval ρ.val (Poly.pow (NTerm.poly a) e) = ((NTerm.denote ρ a ^ e : Nat) : Int)
    rw [Poly.eval_pow, NTerm.eval_poly ρ a, cast_pow]

theorem ZTerm.eval_poly (ρ : Ctx) : ∀ t : ZTerm, Poly.eval ρ.val (ZTerm.poly t) = ZTerm.denote ρ t
  | .v i => Poly.eval_var ρ.val (.z i)
  | .k c => Poly.eval_const ρ.val c
  | .add a b => by
    show Poly.eval ρ.val (Poly.add (ZTerm.poly a) (ZTerm.poly b)) = _
    rw [Poly.eval_add, ZTerm.eval_poly ρ a, ZTerm.eval_poly ρ b]; rfl
  | .sub a b => by
    show Poly.eval ρ.val (Poly.sub (ZTerm.poly a) (ZTerm.poly b)) = _
    rw [Poly.eval_sub, ZTerm.eval_poly ρ a, ZTerm.eval_poly ρ b]; rfl
  | .mul a b => by
    show Poly.eval ρ.val (Poly.mul (ZTerm.poly a) (ZTerm.poly b)) = _
    rw [Poly.eval_mul, ZTerm.eval_poly ρ a, ZTerm.eval_poly ρ b]; rfl
  | .neg a => by
    show Poly.eval ρ.val (Poly.scale (-1) [] (ZTerm.poly a)) = -ZTerm.denote ρ a
    rw [Poly.eval_scale, ZTerm.eval_poly ρ a]
    show -1 * 1 * _ = _
    rw [Int.mul_one, Int.neg_mul, Int.one_mul]
  | .pow a e => by
    show Poly.eval ρ.val (Poly.pow (ZTerm.poly a) e) = ZTerm.denote ρ a ^ e
    rw [Poly.eval_pow, ZTerm.eval_poly ρ a]
  | .cast a => NTerm.eval_poly ρ a

/-- What a certificate works with: sign conditions on polynomials, propositional literals, and their combinations. -/
inductive Clause where
  | ge (p : Poly)
  | eq (p : Poly)
  | pos (i : Nat)
  | neg (i : Nat)
  | and (a b : Clause)
  | or (a b : Clause)

def Clause.holds (ρ : Ctx) : Clause → Prop
  | .ge p => 0 ≤ Poly.eval ρ.val p
  | .eq p => Poly.eval ρ.val p = 0
  | .pos i => nth True ρ.p i
  | .neg i => ¬ nth True ρ.p i
  | .and a b => Clause.holds ρ a ∧ Clause.holds ρ b
  | .or a b => Clause.holds ρ a ∨ Clause.holds ρ b

/-- The clause `a ≤ b`. -/
def leClause (a b : Poly) : Clause := .ge (Poly.sub b a)

/-- The clause `a < b`, tightened to `a + 1 ≤ b`. -/
def ltClause (a b : Poly) : Clause := .ge (Poly.sub b (Poly.add a (Poly.const 1)))

/-- The clause `a = b`. -/
def eqClause (a b : Poly) : Clause := .eq (Poly.sub b a)

/-- The clause of a formula (`true`) or of its negation (`false`). -/
def Form.clause : Form → Bool → Clause
  | .nle a b, true => leClause a.poly b.poly
  | .nle a b, false => ltClause b.poly a.poly
  | .nlt a b, true => ltClause a.poly b.poly
  | .nlt a b, false => leClause b.poly a.poly
  | .neq a b, true => eqClause a.poly b.poly
  | .neq a b, false => .or (ltClause a.poly b.poly) (ltClause b.poly a.poly)
  | .zle a b, true => leClause a.poly b.poly
  | .zle a b, false => ltClause b.poly a.poly
  | .zlt a b, true => ltClause a.poly b.poly
  | .zlt a b, false => leClause b.poly a.poly
  | .zeq a b, true => eqClause a.poly b.poly
  | .zeq a b, false => .or (ltClause a.poly b.poly) (ltClause b.poly a.poly)
  | .p i, true => .pos i
  | .p i, false => .neg i
  | .tt, true => .ge []
  | .tt, false => .ge [(-1, [])]
  | .ff, true => .ge [(-1, [])]
  | .ff, false => .ge []
  | .not f, true => Form.clause f false
  | .not f, false => Form.clause f true
  | .and f g, true => .and (Form.clause f true) (Form.clause g true)
  | .and f g, false => .or (Form.clause f false) (Form.clause g false)
  | .or f g, true => .or (Form.clause f true) (Form.clause g true)
  | .or f g, false => .and (Form.clause f false) (Form.clause g false)
  | .imp f g, true => .or (Form.clause f false) (Form.clause g true)
  | .imp f g, false => .and (Form.clause f true) (Form.clause g false)
  | .iff f g, true =>
    .or (.and (Form.clause f true) (Form.clause g true)) (.and (Form.clause f false) (Form.clause g false))
  | .iff f g, false =>
    .or (.and (Form.clause f true) (Form.clause g false)) (.and (Form.clause f false) (Form.clause g true))

theorem leClause_holds (ρ : Ctx) (p q : Poly) (h : Poly.eval ρ.val p ≤ Poly.eval ρ.val q) :
    (leClause p q).holds ρ := by
  show 0 ≤ Poly.eval ρ.val (Poly.sub q p)
  rw [Poly.eval_sub]
  exact Int.sub_nonneg_of_le h

theorem ltClause_holds (ρ : Ctx) (p q : Poly) (h : Poly.eval ρ.val p < Poly.eval ρ.val q) :
    (ltClause p q).holds ρ := by
  show 0 ≤ Poly.eval ρ.val (Poly.sub q (Poly.add p (Poly.const 1)))
  rw [Poly.eval_sub, Poly.eval_add, Poly.eval_const]
  exact Int.sub_nonneg_of_le (Int.add_one_le_of_lt h)

theorem eqClause_holds (ρ : Ctx) (p q : Poly) (h : Poly.eval ρ.val p = Poly.eval ρ.val q) :
    (eqClause p q).holds ρ := by
  show Poly.eval ρ.val (Poly.sub q p) = 0
  rw [Poly.eval_sub, h, Int.sub_self]

theorem nle_holds (ρ : Ctx) (a b : NTerm) (h : a.denote ρ ≤ b.denote ρ) : (leClause a.poly b.poly).holds ρ :=
  leClause_holds ρ _ _ (by rw [NTerm.eval_poly, NTerm.eval_poly]; exact Int.ofNat_le.mpr h)

theorem nlt_holds (ρ : Ctx) (a b : NTerm) (h : a.denote ρ < b.denote ρ) : (ltClause a.poly b.poly).holds ρ :=
  ltClause_holds ρ _ _ (by rw [NTerm.eval_poly, NTerm.eval_poly]; exact Int.ofNat_lt.mpr h)

theorem neq_holds (ρ : Ctx) (a b : NTerm) (h : a.denote ρ = b.denote ρ) : (eqClause a.poly b.poly).holds ρ :=
  eqClause_holds ρ _ _ (by rw [NTerm.eval_poly, NTerm.eval_poly, h])

theorem zle_holds (ρ : Ctx) (a b : ZTerm) (h : a.denote ρ ≤ b.denote ρ) : (leClause a.poly b.poly).holds ρ :=
  leClause_holds ρ _ _ (by rw [ZTerm.eval_poly, ZTerm.eval_poly]; exact h)

theorem zlt_holds (ρ : Ctx) (a b : ZTerm) (h : a.denote ρ < b.denote ρ) : (ltClause a.poly b.poly).holds ρ :=
  ltClause_holds ρ _ _ (by rw [ZTerm.eval_poly, ZTerm.eval_poly]; exact h)

theorem zeq_holds (ρ : Ctx) (a b : ZTerm) (h : a.denote ρ = b.denote ρ) : (eqClause a.poly b.poly).holds ρ :=
  eqClause_holds ρ _ _ (by rw [ZTerm.eval_poly, ZTerm.eval_poly, h])

theorem or_not_of_not_and {a b : Prop} (h : ¬ (a ∧ b)) : ¬ a ∨ ¬ b :=
  (Classical.em a).elim (fun ha => .inr (fun hb => h ⟨ha, hb⟩)) .inl

/-- The clause of a formula says no more than the formula, and so does the one of its negation. -/
theorem Form.clause_holds (ρ : Ctx) : ∀ f : Form,
    (f.denote ρ → (f.clause true).holds ρ) ∧ (¬ f.denote ρ → (f.clause false).holds ρ)
  | .nle a b => ⟨nle_holds ρ a b, fun h => nlt_holds ρ b a (Nat.lt_of_not_le h)⟩
  | .nlt a b => ⟨nlt_holds ρ a b, fun h => nle_holds ρ b a (Nat.le_of_not_lt h)⟩
  | .neq a b => ⟨neq_holds ρ a b, fun h => (Nat.lt_or_gt_of_ne h).imp (nlt_holds ρ a b) (nlt_holds ρ b a)⟩
  | .zle a b => ⟨zle_holds ρ a b, fun h => zlt_holds ρ b a (Int.lt_of_not_ge h)⟩
  | .zlt a b => ⟨zlt_holds ρ a b, fun h => zle_holds ρ b a (Int.not_lt.1 h)⟩
  | .zeq a b => ⟨zeq_holds ρ a b, fun h => (Int.lt_or_gt_of_ne h).imp (zlt_holds ρ a b) (zlt_holds ρ b a)⟩
  | .p _ => ⟨id, id⟩
  | .tt => ⟨fun _ => Int.le_refl 0, fun h => (h trivial).elim⟩
  | .ff => ⟨fun h => h.elim, fun _ => Int.le_refl 0⟩
  | .not f => ⟨(clause_holds ρ f).2, fun h => (clause_holds ρ f).1 (Classical.byContradiction h)⟩
  | .and f g =>
    ⟨fun h => ⟨(clause_holds ρ f).1 h.1, (clause_holds ρ g).1 h.2⟩,
      fun h => (or_not_of_not_and h).imp (clause_holds ρ f).2 (clause_holds ρ g).2⟩
  | .or f g =>
    ⟨fun h => h.imp (clause_holds ρ f).1 (clause_holds ρ g).1,
      fun h => ⟨(clause_holds ρ f).2 (fun hf => h (.inl hf)), (clause_holds ρ g).2 (fun hg => h (.inr hg))⟩⟩
  | .imp f g =>
    ⟨fun h => (Classical.em (f.denote ρ)).elim (fun hf => .inr ((clause_holds ρ g).1 (h hf)))
        (fun hf => .inl ((clause_holds ρ f).2 hf)),
      fun h => ⟨(clause_holds ρ f).1 (Classical.byContradiction (fun hf => h (fun hf' => (hf hf').elim))),
        (clause_holds ρ g).2 (fun hg => h (fun _ => hg))⟩⟩
  | .iff f g =>
    ⟨fun h => (Classical.em (f.denote ρ)).elim
        (fun hf => .inl ⟨(clause_holds ρ f).1 hf, (clause_holds ρ g).1 (h.1 hf)⟩)
        (fun hf => .inr ⟨(clause_holds ρ f).2 hf, (clause_holds ρ g).2 (fun hg => hf (h.2 hg))⟩),
      fun h => (Classical.em (f.denote ρ)).elim
        (fun hf => .inl ⟨(clause_holds ρ f).1 hf, (clause_holds ρ g).2 (fun hg => h ⟨fun _ => hg, fun _ => hf⟩)⟩)
        (fun hf => .inr ⟨(clause_holds ρ f).2 hf, (clause_holds ρ g).1 (Classical.byContradiction
          (fun hg => h ⟨fun hf' => (hf hf').elim, fun hg' => (hg hg').elim⟩))⟩)⟩

end Elementary.Farkas
