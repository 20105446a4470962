import Elementary.Farkas.Form

/-!
# The checker of certificates

A certificate is a tree. Its leaves add up known inequalities to `0 ≤ negative` (Farkas' lemma, with polynomials as
multipliers of equations); its inner nodes split a disjunction, split the integers at a polynomial (`0 ≤ p` or
`p ≤ -1`), divide a sum of inequalities and round, or multiply two inequalities. `prove` says: a formula whose negation
has such a certificate is true. The kernel evaluates `check`; nobody's word is taken for anything.
-/

namespace Elementary.Farkas

/-- A sum of clauses with multipliers: the index of a clause, and the polynomial to multiply it with. -/
abbrev Sum := List (Nat × Poly)

/-- A refutation of a list of clauses. Each step puts its new clause in front of the list. -/
inductive Tree where
  /-- The sum is a negative constant. -/
  | close (s : List (Nat × List (Int × List Var)))
  /-- A propositional variable is both true and false. -/
  | clash (i j : Nat)
  /-- Clause `i` is a disjunction. -/
  | split (i : Nat) (l r : Tree)
  /-- Either `0 ≤ p` or `0 ≤ -p - 1`. -/
  | cut (p : List (Int × List Var)) (l r : Tree)
  /-- The sum is at most `(d + 1) * q + d`; hence `0 ≤ q`. -/
  | round (s : List (Nat × List (Int × List Var))) (d : Nat) (q : List (Int × List Var)) (t : Tree)
  /-- Clauses `i` and `j` say `0 ≤ p` and `0 ≤ q`; hence `0 ≤ p * q`. -/
  | prod (i j : Nat) (t : Tree)
  /-- Squares are nonnegative. -/
  | square (p : List (Int × List Var)) (t : Tree)
  /-- Clauses `i` and `j` say `0 ≤ p` and `0 ≤ -p`; hence `p = 0`. -/
  | both (i j : Nat) (t : Tree)
  /-- The natural number `n i` is nonnegative. -/
  | nat (i : Nat) (t : Tree)

/-- The `i`-th clause; beyond the end, one that says nothing. -/
def clauseAt : List Clause → Nat → Clause
  | [], _ => .ge []
  | c :: _, 0 => c
  | _ :: Γ, i + 1 => clauseAt Γ i

/-- Put a clause in front, taking conjunctions apart. -/
def push : Clause → List Clause → List Clause
  | .and a b, Γ => push a (push b Γ)
  | c, Γ => c :: Γ

/-- What clause `c` gives when multiplied with `m`: a polynomial that is nonnegative. An inequality may be multiplied
with natural numbers only; what may not be done gives nothing. -/
def contribution (c : Clause) (m : Poly) : Poly :=
  match c, m with
  | .ge p, [(.ofNat k, [])] => Poly.scale (.ofNat k) [] p
  | .eq p, m => Poly.mul m p
  | _, _ => []

/-- A sum of multiplied clauses. -/
def total (Γ : List Clause) : List (Nat × List (Int × List Var)) → List (Int × List Var)
  | [] => []
  | (i, m) :: s => Poly.add (contribution (clauseAt Γ i) m) (total Γ s)

/-- Whether a polynomial is a negative constant. -/
def isNegative : List (Int × List Var) → Bool
  | [(.negSucc _, [])] => true
  | _ => false

/-- Whether a polynomial is a constant that is not negative. -/
def isNonneg : List (Int × List Var) → Bool
  | [] => true
  | [(.ofNat _, [])] => true
  | _ => false

def clashes : Clause → Clause → Bool
  | .pos i, .neg j => Nat.beq i j
  | _, _ => false

/-- Whether the tree refutes the clauses. -/
def refutes : Tree → List Clause → Bool
  | .close s, Γ => isNegative (total Γ s)
  | .clash i j, Γ => clashes (clauseAt Γ i) (clauseAt Γ j)
  | .split i l r, Γ =>
    match clauseAt Γ i with
    | .or a b => cond (refutes l (push a Γ)) (refutes r (push b Γ)) false
    | _ => false
  | .cut p l r, Γ =>
    cond (refutes l (.ge p :: Γ)) (refutes r (.ge (Poly.sub (Poly.const (-1)) p) :: Γ)) false
  | .round s d q t, Γ =>
    cond (isNonneg (Poly.sub (Poly.add (Poly.scale (.ofNat (d + 1)) [] q) (Poly.const (.ofNat d))) (total Γ s)))
      (refutes t (.ge q :: Γ)) false
  | .prod i j t, Γ =>
    match clauseAt Γ i, clauseAt Γ j with
    | .ge p, .ge q => refutes t (.ge (Poly.mul p q) :: Γ)
    | _, _ => false
  | .square p t, Γ => refutes t (.ge (Poly.mul p p) :: Γ)
  | .both i j t, Γ =>
    match clauseAt Γ i, clauseAt Γ j with
    | .ge p, .ge q => cond (isNonneg (Poly.scale (-1) [] (Poly.add p q))) (refutes t (.eq p :: Γ)) false
    | _, _ => false
  | .nat i t, Γ => refutes t (.ge (Poly.var (.n i)) :: Γ)

/-- Whether the tree certifies the formula. -/
def check (f : Form) (t : Tree) : Bool := refutes t (push (f.clause false) [])

/-- All clauses of a list hold. -/
def AllHold (ρ : Ctx) : List Clause → Prop
  | [] => True
  | c :: Γ => c.holds ρ ∧ AllHold ρ Γ

theorem clauseAt_holds (ρ : Ctx) : ∀ (Γ : List Clause), AllHold ρ Γ → ∀ i, (clauseAt Γ i).holds ρ
  | [], _, _ => Int.le_refl 0
  | _ :: _, h, 0 => h.1
  | _ :: Γ, h, i + 1 => clauseAt_holds ρ Γ h.2 i

theorem push_holds (ρ : Ctx) : ∀ (c : Clause) (Γ : List Clause), c.holds ρ → AllHold ρ Γ → AllHold ρ (push c Γ)
  | .and a b, Γ, h, hΓ => push_holds ρ a _ h.1 (push_holds ρ b Γ h.2 hΓ)
  | .ge _, _, h, hΓ => ⟨h, hΓ⟩
  | .eq _, _, h, hΓ => ⟨h, hΓ⟩
  | .pos _, _, h, hΓ => ⟨h, hΓ⟩
  | .neg _, _, h, hΓ => ⟨h, hΓ⟩
  | .or _ _, _, h, hΓ => ⟨h, hΓ⟩

theorem contribution_nonneg (ρ : Ctx) (c : Clause) (m : Poly) (h : c.holds ρ) :
    0 ≤ Poly.eval ρ.val (contribution c m) := by
  unfold contribution
  split
  · rename_i p k
    rw [Poly.eval_scale]
    exact Int.mul_nonneg (Int.mul_nonneg (Int.natCast_nonneg k) (Int.natCast_nonneg 1)) h
  · rename_i p
    have h' : Poly.eval ρ.val p = 0 := h
    rw [Poly.eval_mul, h', Int.mul_zero]
    exact Int.le_refl 0
  · exact Int.le_refl 0

theorem total_nonneg (ρ : Ctx) (Γ : List Clause) (hΓ : AllHold ρ Γ) :
    ∀ s, 0 ≤ Poly.eval ρ.val (total Γ s)
  | [] => Int.le_refl 0
  | (i, m) :: s => by
    show 0 ≤ Poly.eval ρ.val (Poly.add (contribution (clauseAt Γ i) m) (total Γ s))
    rw [Poly.eval_add]
    exact Int.add_nonneg (contribution_nonneg ρ _ m (clauseAt_holds ρ Γ hΓ i)) (total_nonneg ρ Γ hΓ s)

theorem isNegative_spec (v : Var → Int) : ∀ {p}, isNegative p = true → 0 ≤ Poly.eval v p → False
  | [(.negSucc k, [])], _, h => by
    have h' : 0 ≤ Int.negSucc k * 1 + 0 := h
    rw [Int.mul_one, Int.add_zero] at h'
    exact absurd h' (Int.not_le.mpr (Int.negSucc_lt_zero k))

theorem isNonneg_spec (v : Var → Int) : ∀ {p}, isNonneg p = true → 0 ≤ Poly.eval v p
  | [], _ => Int.le_refl 0
  | [(.ofNat k, [])], _ => by
    show 0 ≤ Int.ofNat k * 1 + 0
    rw [Int.mul_one, Int.add_zero]
    exact Int.natCast_nonneg k

theorem clashes_spec (ρ : Ctx) : ∀ {a b : Clause}, clashes a b = true → a.holds ρ → b.holds ρ → False
  | .pos i, .neg j, h, ha, hb => by
    have e : i = j := Nat.eq_of_beq_eq_true h
    rw [← e] at hb
    exact hb ha

theorem of_cond {a b : Bool} (h : cond a b false = true) : a = true ∧ b = true := by
  cases a
  · exact Bool.noConfusion h
  · exact ⟨rfl, h⟩

theorem nonneg_of_round {d : Nat} {q : Int} (h : 0 ≤ Int.ofNat (d + 1) * q + Int.ofNat d) : 0 ≤ q := by
  cases q with
  | ofNat k => exact Int.natCast_nonneg k
  | negSucc k =>
    have h1 : 0 ≤ Int.negSucc ((d + 1) * k + d) + (d : Int) := h
    rw [Int.negSucc_eq, Int.add_comm, ← Int.sub_eq_add_neg] at h1
    have h2 : (((d + 1) * k + d + 1 : Nat) : Int) ≤ (d : Int) := Int.le_of_sub_nonneg h1
    exact absurd (Int.ofNat_le.1 h2) (Nat.not_le_of_lt (Nat.lt_succ_of_le (Nat.le_add_left d _)))

theorem cut_nonneg {x : Int} (h : ¬ 0 ≤ x) : 0 ≤ -1 - x :=
  Int.sub_nonneg_of_le (Int.le_of_lt_add_one (Int.not_le.1 h))

theorem square_nonneg (x : Int) : 0 ≤ x * x := by
  cases Int.le_total 0 x with
  | inl h => exact Int.mul_nonneg h h
  | inr h =>
    have h' := Int.mul_nonneg (Int.neg_nonneg_of_nonpos h) (Int.neg_nonneg_of_nonpos h)
    rw [Int.neg_mul_neg] at h'
    exact h'

theorem eq_zero_of_both {x y : Int} (hx : 0 ≤ x) (hy : 0 ≤ y) (h : 0 ≤ -(x + y)) : x = 0 := by
  have h1 : x + y ≤ 0 := Int.le_of_neg_le_neg h
  have h2 : x + 0 ≤ x + y := Int.add_le_add_left hy x
  rw [Int.add_zero] at h2
  exact Int.le_antisymm (Int.le_trans h2 h1) hx

/-- A tree that refutes a list of clauses is right: not all of them hold. -/
theorem refutes_sound (ρ : Ctx) : ∀ (t : Tree) (Γ : List Clause), refutes t Γ = true → AllHold ρ Γ → False
  | .close s, Γ, h, hΓ => isNegative_spec ρ.val h (total_nonneg ρ Γ hΓ s)
  | .clash i j, Γ, h, hΓ => clashes_spec ρ h (clauseAt_holds ρ Γ hΓ i) (clauseAt_holds ρ Γ hΓ j)
  | .split i l r, Γ, h, hΓ => by
    have hi := clauseAt_holds ρ Γ hΓ i
    unfold refutes at h
    split at h
    · rename_i a b e
      rw [e] at hi
      exact hi.elim (fun ha => refutes_sound ρ l _ (of_cond h).1 (push_holds ρ a Γ ha hΓ))
        (fun hb => refutes_sound ρ r _ (of_cond h).2 (push_holds ρ b Γ hb hΓ))
    · exact Bool.noConfusion h
  | .cut p l r, Γ, h, hΓ => by
    cases Classical.em (0 ≤ Poly.eval ρ.val p) with
    | inl hp => exact refutes_sound ρ l _ (of_cond h).1 ⟨hp, hΓ⟩
    | inr hp =>
      refine refutes_sound ρ r _ (of_cond h).2 ⟨?_, hΓ⟩
      show 0 ≤ Poly.eval ρ.val (Poly.sub (Poly.const (-1)) p)
      rw [Poly.eval_sub, Poly.eval_const]
      exact cut_nonneg hp
  | .round s d q t, Γ, h, hΓ => by
    refine refutes_sound ρ t _ (of_cond h).2 ⟨?_, hΓ⟩
    have h1 := isNonneg_spec ρ.val (of_cond h).1
    rw [Poly.eval_sub, Poly.eval_add, Poly.eval_scale, Poly.eval_const] at h1
    have h2 := Int.le_trans (total_nonneg ρ Γ hΓ s) (Int.le_of_sub_nonneg h1)
    have h3 : 0 ≤ Int.ofNat (d + 1) * 1 * Poly.eval ρ.val q + Int.ofNat d := h2
    rw [Int.mul_one] at h3
    exact nonneg_of_round h3
  | .prod i j t, Γ, h, hΓ => by
    have hi := clauseAt_holds ρ Γ hΓ i
    have hj := clauseAt_holds ρ Γ hΓ j
    unfold refutes at h
    split at h
    · rename_i p q ep eq
      rw [ep] at hi
      rw [eq] at hj
      refine refutes_sound ρ t _ h ⟨?_, hΓ⟩
      show 0 ≤ Poly.eval ρ.val (Poly.mul p q)
      rw [Poly.eval_mul]
      exact Int.mul_nonneg hi hj
    · exact Bool.noConfusion h
  | .square p t, Γ, h, hΓ => by
    refine refutes_sound ρ t _ h ⟨?_, hΓ⟩
    show 0 ≤ Poly.eval ρ.val (Poly.mul p p)
    rw [Poly.eval_mul]
    exact square_nonneg _
  | .both i j t, Γ, h, hΓ => by
    have hi := clauseAt_holds ρ Γ hΓ i
    have hj := clauseAt_holds ρ Γ hΓ j
    unfold refutes at h
    split at h
    · rename_i p q ep eq
      rw [ep] at hi
      rw [eq] at hj
      refine refutes_sound ρ t _ (of_cond h).2 ⟨?_, hΓ⟩
      have h1 := isNonneg_spec ρ.val (of_cond h).1
      rw [Poly.eval_scale, Poly.eval_add] at h1
      have h2 : 0 ≤ -1 * 1 * (Poly.eval ρ.val p + Poly.eval ρ.val q) := h1
      rw [Int.mul_one, Int.neg_mul, Int.one_mul] at h2
      exact eq_zero_of_both hi hj h2
    · exact Bool.noConfusion h
  | .nat i t, Γ, h, hΓ => by
    refine refutes_sound ρ t _ h ⟨?_, hΓ⟩
    show 0 ≤ Poly.eval ρ.val (Poly.var (.n i))
    rw [Poly.eval_var]
    exact Int.natCast_nonneg _

/-- A formula that has a certificate is true. -/
theorem prove (ρ : Ctx) (f : Form) (t : Tree) (h : check f t = true) : f.denote ρ :=
  Classical.byContradiction fun hf =>
    refutes_sound ρ t _ h (push_holds ρ _ [] ((Form.clause_holds ρ f).2 hf) trivial)

end Elementary.Farkas
