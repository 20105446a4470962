prelude
import Init.Data.Int.Linear.Normalize
import Init.Data.AC
import Init.Data.Int.More
/-!
Reasoning with linear constraints over ℤ: the steps of `grind`'s decision procedure for linear integer arithmetic but
for those of Cooper. A constraint is `p = 0`, `p ≠ 0`, `p ≤ 0` or `d ∣ p`; a premise that is a Boolean is computed by
the kernel.
-/
set_option linter.unusedVariables false

namespace Int.Internal.Linear
open Poly
variable (ctx : Context)

section Equivalent
variable (p p' : Poly)
theorem eq_norm (h : p.norm.same p') : p.denote' ctx = 0 → p'.denote' ctx = 0 := by
  rw [denote'_eq, denote'_eq, ← eq_of_same h, eval_norm]; exact id
theorem le_norm (h : p.norm.same p') : p.denote' ctx ≤ 0 → p'.denote' ctx ≤ 0 := by
  rw [denote'_eq, denote'_eq, ← eq_of_same h, eval_norm]; exact id
theorem diseq_norm (h : p.norm.same p') : p.denote' ctx ≠ 0 → p'.denote' ctx ≠ 0 := by
  rw [denote'_eq, denote'_eq, ← eq_of_same h, eval_norm]; exact id
theorem dvd_norm (d : Int) (p p' : Poly) (h : p.norm.same p') : d ∣ p.denote' ctx → d ∣ p'.denote' ctx := by
  rw [denote'_eq, denote'_eq, ← eq_of_same h, eval_norm]; exact id
theorem eq_norm_poly : p.denote' ctx = p'.denote' ctx → p.denote' ctx = 0 → p'.denote' ctx = 0 := fun h => h ▸ id
theorem le_norm_poly : p.denote' ctx = p'.denote' ctx → p.denote' ctx ≤ 0 → p'.denote' ctx ≤ 0 := fun h => h ▸ id
theorem diseq_norm_poly : p.denote' ctx = p'.denote' ctx → p.denote' ctx ≠ 0 → p'.denote' ctx ≠ 0 := fun h => h ▸ id
theorem dvd_norm_poly (d : Int) (p p' : Poly) :
    p.denote' ctx = p'.denote' ctx → d ∣ p.denote' ctx → d ∣ p'.denote' ctx := fun h => h ▸ id

noncomputable def coeff_cert (p p' : Poly) (k : Int) : Bool := p.same (p'.mul k) && decide (0 < k)
private theorem coeff_iff {p p' : Poly} {k : Int} (h : coeff_cert p p' k) : p.denote' ctx = 0 ↔ p'.denote' ctx = 0 := by
  simp only [coeff_cert, Bool.and_eq_true, decide_eq_true_eq] at h
  rw [denote'_eq, denote'_eq, eq_of_same h.1, eval_mul]
  simp [Int.mul_eq_zero, Int.ne_of_gt h.2]
theorem eq_coeff (k : Int) (h : coeff_cert p p' k) : p.denote' ctx = 0 → p'.denote' ctx = 0 := (coeff_iff ctx h).mp
theorem diseq_coeff (k : Int) (h : coeff_cert p p' k) : p.denote' ctx ≠ 0 → p'.denote' ctx ≠ 0 :=
  mt (coeff_iff ctx h).mpr
theorem le_coeff (k : Int) (h : tight_cert p p' k) : p.denote' ctx ≤ 0 → p'.denote' ctx ≤ 0 := by
  rw [denote'_eq, denote'_eq]; exact (tight h _).mp
theorem le_neg (h : p'.same ((p.mul (-1)).addConst 1)) : ¬p.denote' ctx ≤ 0 → p'.denote' ctx ≤ 0 := by
  rw [denote'_eq, denote'_eq, eq_of_same h, eval_addConst, eval_mul]; omega
theorem diseq_neg (h : p'.same (p.mul (-1))) : p.denote' ctx ≠ 0 → p'.denote' ctx ≠ 0 := by
  rw [denote'_eq, denote'_eq, eq_of_same h, eval_mul]; omega
end Equivalent

section Absurd
variable (p : Poly)
theorem le_unsat (h : p.isNum fun k => decide (0 < k)) : p.denote' ctx ≤ 0 → False := by
  have ⟨k, hk, h⟩ := eval_of_isNum h
  rw [denote'_eq, h]; simp only [decide_eq_true_eq] at hk; omega
theorem eq_unsat (h : p.isNum fun k => !k.beq' 0) : p.denote' ctx = 0 → False := by
  have ⟨k, hk, h⟩ := eval_of_isNum h
  rw [denote'_eq, h]; simp only [Bool.not_eq_true'] at hk; exact Int.ne_of_beq' hk
theorem diseq_unsat (h : p.isNum fun k => k.beq' 0) : p.denote' ctx ≠ 0 → False := by
  have ⟨k, hk, h⟩ := eval_of_isNum h
  rw [denote'_eq, h]; exact fun n => n (Int.eq_of_beq' hk)
theorem eq_unsat_coeff (k : Int) (h : unsat_coeff_cert p k) : p.denote' ctx = 0 → False := by
  rw [denote'_eq]; exact unsat_coeff h _
end Absurd

section Inequalities
private theorem mul_nonpos {a b : Int} (ha : 0 ≤ a) (hb : b ≤ 0) : a * b ≤ 0 := by
  have := Int.mul_le_mul_of_nonneg_left hb ha; rwa [Int.mul_zero] at this
/-- The combination of two bounds in which their leading variable goes away. -/
noncomputable def resolvent (p₁ p₂ : Poly) : Poly := lin p₂.leadCoeff.natAbs p₁ p₁.leadCoeff.natAbs p₂
private theorem resolvent_le {f} {p₁ p₂ : Poly} (h₁ : p₁.eval f ≤ 0) (h₂ : p₂.eval f ≤ 0) :
    (resolvent p₁ p₂).eval f ≤ 0 := by
  rw [resolvent, eval_lin]
  have := mul_nonpos (Int.natCast_nonneg p₂.leadCoeff.natAbs) h₁
  have := mul_nonpos (Int.natCast_nonneg p₁.leadCoeff.natAbs) h₂
  omega
theorem le_combine (p₁ p₂ p₃ : Poly) (h : p₃.same (resolvent p₁ p₂)) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  rw [denote'_eq, denote'_eq, denote'_eq, eq_of_same h]; exact resolvent_le
theorem le_combine_coeff (p₁ p₂ p₃ : Poly) (k : Int) (h : tight_cert (resolvent p₁ p₂) p₃ k) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  rw [denote'_eq, denote'_eq, denote'_eq]; exact fun h₁ h₂ => (tight h _).mp (resolvent_le h₁ h₂)
theorem eq_of_le_ge (p₁ p₂ : Poly) (h : p₂.same (p₁.mul (-1))) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → p₁.denote' ctx = 0 := by
  rw [denote'_eq, denote'_eq, eq_of_same h, eval_mul]; omega
theorem le_of_le_diseq (p₁ p₂ p₃ : Poly) (h : (p₂.same p₁ || p₂.same (p₁.mul (-1))) && p₃.same (p₁.addConst 1)) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≠ 0 → p₃.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true, Bool.or_eq_true] at h
  rw [denote'_eq, denote'_eq, denote'_eq, eq_of_same h.2, eval_addConst]
  cases h.1 with
  | inl e => rw [eq_of_same e]; omega
  | inr e => rw [eq_of_same e, eval_mul]; omega
theorem diseq_split (p₁ p₂ p₃ : Poly) (h : p₂.same (p₁.addConst 1) && p₃.same ((p₁.mul (-1)).addConst 1)) :
    p₁.denote' ctx ≠ 0 → p₂.denote' ctx ≤ 0 ∨ p₃.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true] at h
  rw [denote'_eq, denote'_eq, denote'_eq, eq_of_same h.1, eq_of_same h.2, eval_addConst, eval_addConst, eval_mul]; omega
theorem diseq_split_resolve (p₁ p₂ p₃ : Poly) (h : p₂.same (p₁.addConst 1) && p₃.same ((p₁.mul (-1)).addConst 1)) :
    p₁.denote' ctx ≠ 0 → ¬p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 :=
  fun h₁ => (diseq_split ctx p₁ p₂ p₃ h h₁).resolve_left
end Inequalities

section Equations
theorem eq_of_core (p₁ p₂ p₃ : Poly) (h : p₃.same (lin 1 p₁ (-1) p₂)) :
    p₁.denote' ctx = p₂.denote' ctx → p₃.denote' ctx = 0 := by
  rw [denote'_eq, denote'_eq, denote'_eq, eq_of_same h, eval_lin]; omega
theorem diseq_of_core (p₁ p₂ p₃ : Poly) (h : p₃.same (lin 1 p₁ (-1) p₂)) :
    p₁.denote' ctx ≠ p₂.denote' ctx → p₃.denote' ctx ≠ 0 := by
  rw [denote'_eq, denote'_eq, denote'_eq, eq_of_same h, eval_lin]; omega
theorem eq_eq_subst' (a b : Int) (p₁ p₂ p₃ : Poly) (h : p₃.same (lin b p₁ (-a) p₂)) :
    p₁.denote' ctx = 0 → p₂.denote' ctx = 0 → p₃.denote' ctx = 0 := by
  rw [denote'_eq, denote'_eq, denote'_eq, eq_of_same h, eval_lin]
  intro h₁ h₂; rw [h₁, h₂, Int.mul_zero, Int.mul_zero]; rfl
theorem eq_le_subst_nonneg (x : Var) (p₁ p₂ p₃ : Poly)
    (h : decide (0 ≤ p₁.coeff x) && p₃.same (lin (p₁.coeff x) p₂ (-p₂.coeff x) p₁)) :
    p₁.denote' ctx = 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  rw [denote'_eq, denote'_eq, denote'_eq, eq_of_same h.2, eval_lin]
  intro h₁ h₂; rw [h₁, Int.mul_zero, Int.add_zero]; exact mul_nonpos h.1 h₂
theorem eq_le_subst_nonpos (x : Var) (p₁ p₂ p₃ : Poly)
    (h : decide (p₁.coeff x ≤ 0) && p₃.same (lin (p₂.coeff x) p₁ (-p₁.coeff x) p₂)) :
    p₁.denote' ctx = 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  rw [denote'_eq, denote'_eq, denote'_eq, eq_of_same h.2, eval_lin]
  intro h₁ h₂; rw [h₁, Int.mul_zero, Int.zero_add]; exact mul_nonpos (by omega) h₂
theorem eq_diseq_subst (x : Var) (p₁ p₂ p₃ : Poly)
    (h : !(p₁.coeff x).beq' 0 && p₃.same (lin (p₂.coeff x) p₁ (-p₁.coeff x) p₂)) :
    p₁.denote' ctx = 0 → p₂.denote' ctx ≠ 0 → p₃.denote' ctx ≠ 0 := by
  simp only [Bool.and_eq_true, Bool.not_eq_true'] at h
  have := Int.ne_of_beq' h.1
  rw [denote'_eq, denote'_eq, denote'_eq, eq_of_same h.2, eval_lin]
  intro h₁ h₂; rw [h₁, Int.mul_zero, Int.zero_add]
  intro z; cases Int.mul_eq_zero.mp z with
  | inl z => omega
  | inr z => exact h₂ z
theorem eq_def' (x : Var) (e : Expr) (p : Poly) (h : p.same (.add (-1) x e.norm)) :
    x.denote ctx = e.denote ctx → p.denote' ctx = 0 := by
  rw [denote'_eq, eq_of_same h, eval, Expr.eval_norm]; unfold Var.denote; omega
theorem eq_def'_norm (x : Var) (e : Expr) (ePoly ePoly' p : Poly)
    (h : ePoly.same e.norm && p.same (.add (-1) x ePoly')) :
    x.denote ctx = e.denote ctx → ePoly.denote' ctx = ePoly'.denote' ctx → p.denote' ctx = 0 := by
  simp only [Bool.and_eq_true] at h
  rw [denote'_eq, denote'_eq, denote'_eq, eq_of_same h.1, eq_of_same h.2, eval, Expr.eval_norm]; unfold Var.denote; omega
theorem eq_def_struct (x : Var) (e : Expr) (p : Poly) (h : p.norm.same (Poly.add (-1) x e.norm).norm) :
    x.denote ctx = e.denote ctx → p.denote' ctx = 0 := by
  rw [denote'_eq, ← eval_norm, eq_of_same h, eval_norm, eval, Expr.eval_norm]; unfold Var.denote; omega
theorem eq_def_struct_norm (x : Var) (e : Expr) (ePoly ePoly' p : Poly)
    (h : ePoly.norm.same e.norm && p.norm.same (Poly.add (-1) x ePoly').norm) :
    x.denote ctx = e.denote ctx → ePoly.denote' ctx = ePoly'.denote' ctx → p.denote' ctx = 0 := by
  simp only [Bool.and_eq_true] at h
  rw [denote'_eq, denote'_eq, denote'_eq, ← eval_norm _ ePoly, eq_of_same h.1, ← eval_norm _ p, eq_of_same h.2,
    eval_norm, eval, Expr.eval_norm]
  unfold Var.denote; omega
theorem var_eq (x : Var) (k : Int) (p : Poly)
    (h : !(p.coeff x).beq' 0 && p.same (.add (p.coeff x) x (.num (-(p.coeff x * k))))) :
    p.denote' ctx = 0 → x.denote ctx = k := by
  simp only [Bool.and_eq_true, Bool.not_eq_true'] at h
  rw [denote'_eq, eq_of_same h.2, eval, eval]
  exact fun e => Int.eq_of_mul_eq_mul_left (Int.ne_of_beq' h.1) (by unfold Var.denote; omega)
theorem of_var_eq_mul (x : Var) (k : Int) (y : Var) (p : Poly) (h : p.same (.add 1 x (.add (-k) y (.num 0)))) :
    x.denote ctx = k * y.denote ctx → p.denote' ctx = 0 := by
  rw [denote'_eq, eq_of_same h, eval, eval, eval, Int.neg_mul]; unfold Var.denote; omega
theorem of_var_eq_var (x y : Var) (p : Poly) (h : p.same (.add 1 x (.add (-1) y (.num 0)))) :
    x.denote ctx = y.denote ctx → p.denote' ctx = 0 := by
  rw [denote'_eq, eq_of_same h, eval, eval, eval]; unfold Var.denote; omega
theorem of_var_eq (x : Var) (k : Int) (p : Poly) (h : p.same (.add 1 x (.num (-k)))) :
    x.denote ctx = k → p.denote' ctx = 0 := by
  rw [denote'_eq, eq_of_same h, eval, eval]; unfold Var.denote; omega
end Equations

section Divisibility
/-- `p` without its monomial in `x`. -/
noncomputable def without (p : Poly) (x : Var) : Poly := p.combine (consNonzero (-p.coeff x) x (.num 0))
private theorem eval_without (f) (p : Poly) (x : Var) : p.eval f = p.coeff x * f x + (without p x).eval f := by
  rw [without, eval_combine, eval_consNonzero, eval, Int.neg_mul]; omega
theorem dvd_of_eq (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly)
    (h : d₂.beq' (p₁.coeff x).natAbs && p₂.same (without p₁ x)) : p₁.denote' ctx = 0 → d₂ ∣ p₂.denote' ctx := by
  simp only [Bool.and_eq_true] at h
  rw [denote'_eq, denote'_eq, Int.eq_of_beq' h.1, eq_of_same h.2, eval_without _ p₁ x, Int.natAbs_dvd]
  exact fun e => ⟨-ctx.get x, by rw [Int.mul_neg]; omega⟩
theorem eq_dvd_subst (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly)
    (h : d₃.beq' (p₁.coeff x * d₂).natAbs && p₃.same (lin (p₁.coeff x) (without p₂ x) (-p₂.coeff x) (without p₁ x))) :
    p₁.denote' ctx = 0 → d₂ ∣ p₂.denote' ctx → d₃ ∣ p₃.denote' ctx := by
  simp only [Bool.and_eq_true] at h
  rw [denote'_eq, denote'_eq, denote'_eq, Int.eq_of_beq' h.1, eq_of_same h.2, eval_lin, Int.natAbs_dvd,
    eval_without _ p₁ x, eval_without _ p₂ x]
  generalize p₁.coeff x = a, p₂.coeff x = b, (without p₁ x).eval ctx.get = r, (without p₂ x).eval ctx.get = s
  intro h₁ ⟨c, hc⟩
  have : r = -(a * ctx.get x) := by omega
  refine ⟨c, ?_⟩
  rw [Int.mul_assoc, ← hc, this, Int.mul_add, Int.neg_mul, Int.mul_neg, Int.neg_neg, Int.mul_left_comm, Int.add_comm]
theorem dvd_elim (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly)
    (h : k₂.beq' (Int.gcd k₁ p₁.leadCoeff) && p₂.same p₁.tail) : k₁ ∣ p₁.denote' ctx → k₂ ∣ p₂.denote' ctx := by
  simp only [Bool.and_eq_true] at h
  rw [denote'_eq, denote'_eq, Int.eq_of_beq' h.1, eq_of_same h.2]
  intro d
  have d := Int.dvd_trans (Int.gcd_dvd_left (b := p₁.leadCoeff)) d
  cases p₁ with
  | num k => exact d
  | add a x p =>
    have : (Int.gcd k₁ a : Int) ∣ a * ctx.get x := Int.dvd_trans Int.gcd_dvd_right (Int.dvd_mul_right ..)
    have := Int.dvd_sub d this
    rwa [show (Poly.add a x p).eval ctx.get - a * ctx.get x = p.eval ctx.get by rw [eval]; omega] at this
theorem eval_lead {f} {p : Poly} (h : p.isNum (fun _ => true) = false) :
    ∃ x, p = .add p.leadCoeff x p.tail ∧ p.eval f = p.leadCoeff * f x + p.tail.eval f := by
  cases p with
  | num => exact absurd h nofun
  | add a x p => exact ⟨x, rfl, rfl⟩
/-- Do the two begin with the same variable? -/
noncomputable def sameLead (p q : Poly) : Bool :=
  Poly.rec (fun _ => false) (fun _ x _ _ => Poly.rec (fun _ => false) (fun _ y _ _ => Nat.beq x y) q) p
theorem eval_sameLead {f} {p q : Poly} (h : sameLead p q) :
    ∃ x, p.eval f = p.leadCoeff * x + p.tail.eval f ∧ q.eval f = q.leadCoeff * x + q.tail.eval f := by
  cases p with
  | num => exact absurd h nofun
  | add a x p => cases q with
    | num => exact absurd h nofun
    | add b y q => cases Nat.eq_of_beq_eq_true h; exact ⟨f x, rfl, rfl⟩
theorem dvd_solve_combine (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly) (g α β : Int)
    (h : sameLead p₁ p₂ && (g.beq' (α * p₁.leadCoeff * d₂ + β * p₂.leadCoeff * d₁) && (d.beq' (d₁ * d₂) &&
      p.same (lin (α * d₂) p₁ (β * d₁) p₂)))) :
    d₁ ∣ p₁.denote' ctx → d₂ ∣ p₂.denote' ctx → d ∣ p.denote' ctx := by
  simp only [Bool.and_eq_true] at h
  rw [denote'_eq, denote'_eq, denote'_eq, Int.eq_of_beq' h.2.2.1, eq_of_same h.2.2.2, eval_lin]
  intro ⟨c, hc⟩ ⟨c', hc'⟩
  refine ⟨α * c + β * c', ?_⟩
  rw [hc, hc', Int.mul_add]; ac_rfl
theorem dvd_solve_elim (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (h : sameLead p₁ p₂ && (d.beq' (Int.gcd (p₁.leadCoeff * d₂) (p₂.leadCoeff * d₁)) &&
      p.same (lin p₂.leadCoeff p₁.tail (-p₁.leadCoeff) p₂.tail))) :
    d₁ ∣ p₁.denote' ctx → d₂ ∣ p₂.denote' ctx → d ∣ p.denote' ctx := by
  simp only [Bool.and_eq_true] at h
  have ⟨x, e₁, e₂⟩ := eval_sameLead (f := ctx.get) h.1
  rw [denote'_eq, denote'_eq, denote'_eq, Int.eq_of_beq' h.2.1, eq_of_same h.2.2, eval_lin, e₁, e₂]
  generalize p₁.leadCoeff = a, p₂.leadCoeff = b, p₁.tail.eval ctx.get = r, p₂.tail.eval ctx.get = s
  intro ⟨c, hc⟩ ⟨c', hc'⟩
  have key : b * r + -a * s = b * d₁ * c - a * d₂ * c' := by
    rw [Int.mul_assoc, Int.mul_assoc, ← hc, ← hc', Int.mul_add, Int.mul_add, Int.neg_mul, Int.mul_left_comm a b]; omega
  rw [key]
  exact Int.dvd_sub (Int.dvd_trans Int.gcd_dvd_right (Int.dvd_mul_right ..))
    (Int.dvd_trans Int.gcd_dvd_left (Int.dvd_mul_right ..))
end Divisibility

end Int.Internal.Linear
