prelude
import Init.Data.Int.Linear.Poly
/-!
Linear constraints over ℕ in normal form: the steps of `simp +arith` on natural numbers. A term is read over ℤ, where a
constraint is a polynomial compared with zero.
-/
set_option linter.unusedVariables false

namespace Nat.Internal.Linear
open Int.Internal.Linear (Poly)
open Int.Internal.Linear.Poly

abbrev Var := Nat
abbrev Context := Lean.RArray Nat
noncomputable abbrev Var.denote (ctx : Context) (v : Var) : Nat := ctx.get v

/-- A linear term as it stands in a goal. -/
inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)
noncomputable abbrev Expr.denote (ctx : Context) : Expr → Nat
  | .add a b => denote ctx a + denote ctx b
  | .num k => k
  | .var v => v.denote ctx
  | .mulL k e => k * denote ctx e
  | .mulR e k => denote ctx e * k
/-- An equation or an inequality. -/
structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr
noncomputable abbrev ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  bif c.eq then c.lhs.denote ctx = c.rhs.denote ctx else c.lhs.denote ctx ≤ c.rhs.denote ctx

namespace Expr
noncomputable def toPoly (e : Expr) : Poly :=
  Expr.rec (fun k => .num k) (fun x => .add 1 x (.num 0)) (fun _ _ a b => a.combine b) (fun k _ a => a.mul k)
    (fun _ k a => a.mul k) e
theorem eval_toPoly (ctx : Context) (e : Expr) : e.toPoly.eval (fun v => ctx.get v) = (e.denote ctx : Int) := by
  induction e with
  | num k => rfl
  | var x => show 1 * (ctx.get x : Int) + 0 = (ctx.get x : Int); omega
  | add a b iha ihb => show (a.toPoly.combine b.toPoly).eval _ = _; rw [eval_combine, iha, ihb]; rfl
  | mulL k a ih => show (a.toPoly.mul k).eval _ = _; rw [eval_mul, ih]; rfl
  | mulR a k ih => show (a.toPoly.mul k).eval _ = _; rw [eval_mul, ih, Int.mul_comm]; rfl
theorem eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr) (h : e.toPoly.same e'.toPoly) :
    e.denote ctx = e'.denote ctx := by
  have h := congrArg (eval fun v => ctx.get v) (eq_of_same h)
  rw [eval_toPoly, eval_toPoly] at h
  exact Int.ofNat.inj h
end Expr

namespace ExprCnstr
/-- The difference of the two sides. -/
noncomputable def toPoly (c : ExprCnstr) : Poly := c.lhs.toPoly.combine (c.rhs.toPoly.mul (-1))
private theorem eval_toPoly (ctx : Context) (c : ExprCnstr) :
    c.toPoly.eval (fun v => ctx.get v) = (c.lhs.denote ctx : Int) - (c.rhs.denote ctx : Int) := by
  rw [toPoly, eval_combine, eval_mul, Expr.eval_toPoly, Expr.eval_toPoly]; omega
private theorem denote_eq (ctx : Context) (l r : Expr) : ExprCnstr.denote ctx ⟨true, l, r⟩ = (l.denote ctx = r.denote ctx) := rfl
private theorem denote_le (ctx : Context) (l r : Expr) : ExprCnstr.denote ctx ⟨false, l, r⟩ = (l.denote ctx ≤ r.denote ctx) := rfl
/-- Do the two say the same? -/
noncomputable def equivalent (c d : ExprCnstr) : Bool :=
  Bool.rec (Bool.rec (c.toPoly.same d.toPoly) false d.eq)
    (Bool.rec false (c.toPoly.same d.toPoly || c.toPoly.same (d.toPoly.mul (-1))) d.eq) c.eq
theorem eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr) (h : c.equivalent d) : c.denote ctx = d.denote ctx := by
  have hc := eval_toPoly ctx c
  have hd := eval_toPoly ctx d
  obtain ⟨b, l, r⟩ := c
  obtain ⟨b', l', r'⟩ := d
  apply propext
  cases b <;> cases b'
  · replace h : toPoly ⟨false, l, r⟩ |>.same (toPoly ⟨false, l', r'⟩) := h
    rw [eq_of_same h] at hc
    simp only [denote_le] at hc hd ⊢; omega
  · exact absurd h nofun
  · exact absurd h nofun
  · replace h : (toPoly ⟨true, l, r⟩ |>.same (toPoly ⟨true, l', r'⟩)) || (toPoly ⟨true, l, r⟩ |>.same
      ((toPoly ⟨true, l', r'⟩).mul (-1))) := h
    simp only [Bool.or_eq_true] at h
    simp only [denote_eq] at hc hd ⊢
    rcases h with h | h
    · rw [eq_of_same h] at hc; omega
    · rw [eq_of_same h, eval_mul] at hc; omega

/-- Are all coefficients and the constant of the sign that `t` tests? -/
noncomputable def all (t : Int → Bool) (p : Poly) : Bool := Poly.rec t (fun k _ _ ih => t k && ih) p
private theorem eval_nonpos {f : Nat → Nat} {p : Poly} (h : all (fun k => decide (k ≤ 0)) p) : p.eval (fun v => f v) ≤ 0 := by
  induction p with
  | num k => exact of_decide_eq_true h
  | add k v p ih =>
    replace h : (decide (k ≤ 0) && all (fun k => decide (k ≤ 0)) p) = true := h
    simp only [Bool.and_eq_true, decide_eq_true_eq] at h
    have := ih h.2
    have := Int.mul_le_mul_of_nonneg_right h.1 (Int.natCast_nonneg (f v))
    rw [eval]; omega
private theorem eval_pos {f : Nat → Nat} {p : Poly} (h : all (fun k => decide (0 ≤ k)) p) (hc : 0 < p.getConst) :
    0 < p.eval (fun v => f v) := by
  induction p with
  | num k => exact hc
  | add k v p ih =>
    replace h : (decide (0 ≤ k) && all (fun k => decide (0 ≤ k)) p) = true := h
    simp only [Bool.and_eq_true, decide_eq_true_eq] at h
    have := ih h.2 hc
    have := Int.mul_nonneg h.1 (Int.natCast_nonneg (f v))
    rw [eval]; omega
noncomputable def isValid (c : ExprCnstr) : Bool :=
  Bool.rec (all (fun k => decide (k ≤ 0)) c.toPoly) (c.toPoly.same (.num 0)) c.eq
theorem eq_true_of_isValid (ctx : Context) (c : ExprCnstr) (h : c.isValid) : c.denote ctx = True := by
  have hc := eval_toPoly ctx c
  obtain ⟨b, l, r⟩ := c
  apply eq_true
  cases b
  · have := eval_nonpos (f := ctx.get) h
    simp only [denote_le] at hc ⊢; omega
  · replace h : (toPoly ⟨true, l, r⟩).same (.num 0) := h
    rw [eq_of_same h, eval] at hc
    simp only [denote_eq] at hc ⊢; omega
noncomputable def isUnsat (c : ExprCnstr) : Bool :=
  (all (fun k => decide (0 ≤ k)) c.toPoly && decide (0 < c.toPoly.getConst)) ||
  (c.eq && (all (fun k => decide (0 ≤ k)) (c.toPoly.mul (-1)) && decide (0 < (c.toPoly.mul (-1)).getConst)))
theorem eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr) (h : c.isUnsat) : c.denote ctx = False := by
  have hc := eval_toPoly ctx c
  obtain ⟨b, l, r⟩ := c
  simp only [isUnsat, Bool.or_eq_true, Bool.and_eq_true, decide_eq_true_eq] at h
  apply eq_false
  rcases h with ⟨h, pos⟩ | ⟨heq, h, pos⟩
  · have := eval_pos (f := ctx.get) h pos
    cases b <;> simp only [denote_le, denote_eq] at hc ⊢ <;> omega
  · have := eval_pos (f := ctx.get) h pos
    rw [eval_mul] at this
    cases b
    · cases heq
    · simp only [denote_eq] at hc ⊢; omega
end ExprCnstr

end Nat.Internal.Linear
