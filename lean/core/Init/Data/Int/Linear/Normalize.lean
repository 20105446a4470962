prelude
import Init.Data.Int.Linear.Poly
/-!
Linear constraints over ℤ in normal form: the steps of `simp +arith`. Each theorem has as its last premise a computation
that the kernel carries out.
-/
set_option linter.unusedVariables false

namespace Int.Internal.Linear
open Poly

section
variable (ctx : Context) (lhs rhs e : Expr) (p : Poly) (k : Int)

theorem Expr.eq_of_norm_eq (h : e.norm.same p) : e.denote ctx = p.denote' ctx := by
  rw [denote'_eq, ← eq_of_same h, eval_norm]

noncomputable def norm_eq_cert : Bool := p.same (lhs.diff rhs)
private theorem eval_eq {lhs rhs : Expr} {p : Poly} (h : norm_eq_cert lhs rhs p) :
    p.denote' ctx = lhs.denote ctx - rhs.denote ctx := by
  rw [denote'_eq, eq_of_same h, Expr.eval_diff]
theorem norm_eq (h : norm_eq_cert lhs rhs p) : (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  rw [eval_eq ctx h]; apply propext; omega
theorem norm_le (h : norm_eq_cert lhs rhs p) : (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  rw [eval_eq ctx h]; apply propext; omega
theorem norm_eq_var (x y : Var) (h : (lhs.diff rhs).same (.add 1 x (.add (-1) y (.num 0)))) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = y.denote ctx) := by
  have h := (Expr.eval_diff ctx lhs rhs).symm.trans (congrArg (eval ctx.get) (eq_of_same h))
  simp only [eval] at h
  apply propext; simp only [Var.denote]; omega
theorem norm_eq_var_const (x : Var) (k : Int) (h : (lhs.diff rhs).same (.add 1 x (.num (-k)))) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = k) := by
  have h := (Expr.eval_diff ctx lhs rhs).symm.trans (congrArg (eval ctx.get) (eq_of_same h))
  simp only [eval] at h
  apply propext; simp only [Var.denote]; omega

private theorem mul_le_zero {a k : Int} (h : 0 < k) : k * a ≤ 0 ↔ a ≤ 0 :=
  ⟨fun l => Int.le_of_mul_le_mul_left (c := k) (by rwa [Int.mul_zero]) h,
   fun l => by have := Int.mul_le_mul_of_nonneg_left l (Int.le_of_lt h); rwa [Int.mul_zero] at this⟩
noncomputable def norm_eq_coeff_cert : Bool := (lhs.diff rhs).same (p.mul k) && decide (0 < k)
private theorem eval_coeff {lhs rhs : Expr} {p : Poly} {k : Int} (h : norm_eq_coeff_cert lhs rhs p k) :
    lhs.denote ctx - rhs.denote ctx = k * p.denote' ctx ∧ 0 < k := by
  simp only [norm_eq_coeff_cert, Bool.and_eq_true, decide_eq_true_eq] at h
  rw [← Expr.eval_diff, eq_of_same h.1, eval_mul, denote'_eq]; exact ⟨rfl, h.2⟩
theorem norm_eq_coeff (h : norm_eq_coeff_cert lhs rhs p k) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  have ⟨h, pos⟩ := eval_coeff ctx h
  apply propext
  have : k * p.denote' ctx = 0 ↔ p.denote' ctx = 0 := by simp [Int.mul_eq_zero, Int.ne_of_gt pos]
  omega
theorem norm_le_coeff (h : norm_eq_coeff_cert lhs rhs p k) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have ⟨h, pos⟩ := eval_coeff ctx h
  apply propext
  have := mul_le_zero (a := p.denote' ctx) pos
  omega

/-- `q` is `p` divided by `k` and tightened: `p = k * q + r` for an `r` between `-k` and 0. -/
noncomputable def tight_cert (p q : Poly) (k : Int) : Bool :=
  let r := p.getConst - k * q.getConst
  decide (0 < k) && (decide (-k < r) && (decide (r ≤ 0) && p.same ((q.mul k).addConst r)))
theorem tight {p q : Poly} {k : Int} (h : tight_cert p q k) (f) : p.eval f ≤ 0 ↔ q.eval f ≤ 0 := by
  simp only [tight_cert, Bool.and_eq_true, decide_eq_true_eq] at h
  obtain ⟨pos, low, high, h⟩ := h
  rw [congrArg (eval f) (eq_of_same h), eval_addConst, eval_mul]
  generalize p.getConst - k * q.getConst = r at low high
  constructor
  · intro l
    have : k * q.eval f < k * 1 := by omega
    have := Int.lt_of_mul_lt_mul_left this (Int.le_of_lt pos)
    omega
  · intro l
    have := (mul_le_zero pos).mpr l
    omega
theorem norm_le_coeff_tight (h : tight_cert (lhs.diff rhs) p k) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have := tight h ctx.get
  rw [Expr.eval_diff, ← denote'_eq] at this
  apply propext; omega

private theorem of_isNum {t : Int → Bool} {e : Expr × Expr} (h : (e.1.diff e.2).isNum t) :
    ∃ k, t k = true ∧ e.1.denote ctx - e.2.denote ctx = k := by
  have ⟨k, hk, h⟩ := eval_of_isNum h
  exact ⟨k, hk, by rw [← Expr.eval_diff, h]⟩
theorem eq_eq_false (h : (lhs.diff rhs).isNum (fun k => !k.beq' 0)) : (lhs.denote ctx = rhs.denote ctx) = False := by
  have ⟨k, hk, h⟩ := of_isNum ctx (e := (lhs, rhs)) h
  simp only [Bool.not_eq_true'] at hk
  have := Int.ne_of_beq' hk
  simp only at h
  exact eq_false (by omega)
theorem eq_eq_true (h : (lhs.diff rhs).isNum (fun k => k.beq' 0)) : (lhs.denote ctx = rhs.denote ctx) = True := by
  have ⟨k, hk, h⟩ := of_isNum ctx (e := (lhs, rhs)) h
  have := Int.eq_of_beq' hk
  simp only at h
  exact eq_true (by omega)
theorem le_eq_false (h : (lhs.diff rhs).isNum (fun k => decide (0 < k))) :
    (lhs.denote ctx ≤ rhs.denote ctx) = False := by
  have ⟨k, hk, h⟩ := of_isNum ctx (e := (lhs, rhs)) h
  simp only [decide_eq_true_eq] at hk h
  exact eq_false (by omega)
theorem le_eq_true (h : (lhs.diff rhs).isNum (fun k => decide (k ≤ 0))) :
    (lhs.denote ctx ≤ rhs.denote ctx) = True := by
  have ⟨k, hk, h⟩ := of_isNum ctx (e := (lhs, rhs)) h
  simp only [decide_eq_true_eq] at hk h
  exact eq_true (by omega)

/-- `k` divides the coefficients of `p`, but not its constant. -/
noncomputable def unsat_coeff_cert (p : Poly) (k : Int) : Bool :=
  p.divCoeffs k && !(p.getConst % k).beq' 0
theorem unsat_coeff {p : Poly} {k : Int} (h : unsat_coeff_cert p k) (f) : p.eval f ≠ 0 := by
  simp only [unsat_coeff_cert, Bool.and_eq_true, Bool.not_eq_true'] at h
  intro e
  have ⟨m, hm⟩ := eval_of_divCoeffs f h.1
  refine Int.ne_of_beq' h.2 (Int.emod_eq_zero_of_dvd ⟨-m, ?_⟩)
  rw [Int.mul_neg]; omega
theorem eq_eq_false_of_divCoeff (h : unsat_coeff_cert (lhs.diff rhs) k) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  have := unsat_coeff h ctx.get
  rw [Expr.eval_diff] at this
  exact eq_false (by omega)

/-- The greatest common divisor of `k` and the coefficients of `p`. -/
noncomputable def gcdCoeffs (p : Poly) : Int → Int :=
  Poly.rec (motive := fun _ => Int → Int) (fun _ k => k) (fun l _ _ ih k => ih (Int.gcd l k)) p
theorem dvd_const {f} {p : Poly} {k : Int} (h : k ∣ p.eval f) : gcdCoeffs p k ∣ p.getConst := by
  induction p generalizing k with
  | num l => exact h
  | add l v p ih =>
    apply ih (k := Int.gcd l k)
    have h₁ : (Int.gcd l k : Int) ∣ l * f v + p.eval f := Int.dvd_trans Int.gcd_dvd_right h
    have h₂ : (Int.gcd l k : Int) ∣ l * f v := Int.dvd_trans Int.gcd_dvd_left (Int.dvd_mul_right ..)
    have := Int.dvd_sub h₁ h₂
    rwa [show l * f v + p.eval f - l * f v = p.eval f by omega] at this
noncomputable def unsat_dvd_cert (k : Int) (p : Poly) : Bool := !(p.getConst % gcdCoeffs p k).beq' 0
private theorem unsat_dvd {k : Int} {p : Poly} (h : unsat_dvd_cert k p) (f) : ¬k ∣ p.eval f := fun d => by
  simp only [unsat_dvd_cert, Bool.not_eq_true'] at h
  exact Int.ne_of_beq' h (Int.emod_eq_zero_of_dvd (dvd_const d))
theorem dvd_unsat (k : Int) (p : Poly) (h : unsat_dvd_cert k p) : k ∣ p.denote' ctx → False := by
  rw [denote'_eq]; exact unsat_dvd h _
theorem dvd_eq_false (k : Int) (e : Expr) (h : unsat_dvd_cert k e.norm) : (k ∣ e.denote ctx) = False :=
  eq_false (by rw [← Expr.eval_norm]; exact unsat_dvd h _)
theorem norm_dvd (k : Int) (e : Expr) (p : Poly) (h : e.norm.same p) : (k ∣ e.denote ctx) = (k ∣ p.denote' ctx) := by
  rw [Expr.eq_of_norm_eq ctx e p h]

noncomputable def dvd_coeff_cert (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (k : Int) : Bool :=
  !k.beq' 0 && (k₁.beq' (k * k₂) && p₁.same (p₂.mul k))
private theorem dvd_coeff_iff {k₁ : Int} {p₁ : Poly} {k₂ : Int} {p₂ : Poly} {k : Int}
    (h : dvd_coeff_cert k₁ p₁ k₂ p₂ k) (f) : k₁ ∣ p₁.eval f ↔ k₂ ∣ p₂.eval f := by
  simp only [dvd_coeff_cert, Bool.and_eq_true, Bool.not_eq_true'] at h
  rw [Int.eq_of_beq' h.2.1, eq_of_same h.2.2, eval_mul]
  constructor
  · exact fun ⟨c, hc⟩ => ⟨c, Int.eq_of_mul_eq_mul_left (Int.ne_of_beq' h.1) (by rw [hc, Int.mul_assoc])⟩
  · exact fun ⟨c, hc⟩ => ⟨c, by rw [hc, Int.mul_assoc]⟩
theorem norm_dvd_gcd (k₁ : Int) (e₁ : Expr) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : dvd_coeff_cert k₁ e₁.norm k₂ p₂ g) : (k₁ ∣ e₁.denote ctx) = (k₂ ∣ p₂.denote' ctx) := by
  rw [← Expr.eval_norm, denote'_eq]; exact propext (dvd_coeff_iff h _)
theorem dvd_coeff (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (g : Int) (h : dvd_coeff_cert k₁ p₁ k₂ p₂ g) :
    k₁ ∣ p₁.denote' ctx → k₂ ∣ p₂.denote' ctx := by
  rw [denote'_eq, denote'_eq]; exact (dvd_coeff_iff h _).mp

theorem le_norm_expr (h : norm_eq_cert lhs rhs p) : lhs.denote ctx ≤ rhs.denote ctx → p.denote' ctx ≤ 0 :=
  (norm_le ctx lhs rhs p h).mp
theorem eq_norm_expr (h : norm_eq_cert lhs rhs p) : lhs.denote ctx = rhs.denote ctx → p.denote' ctx = 0 :=
  (norm_eq ctx lhs rhs p h).mp
theorem not_eq_norm_expr (h : norm_eq_cert lhs rhs p) : ¬lhs.denote ctx = rhs.denote ctx → ¬p.denote' ctx = 0 :=
  mt (norm_eq ctx lhs rhs p h).mpr
theorem not_le_norm_expr (h : p.same (((lhs.diff rhs).mul (-1)).addConst 1)) :
    ¬lhs.denote ctx ≤ rhs.denote ctx → p.denote' ctx ≤ 0 := by
  rw [denote'_eq, eq_of_same h, eval_addConst, eval_mul, Expr.eval_diff]; omega
theorem dvd_norm_expr (d : Int) (e : Expr) (p : Poly) (h : p.same e.norm) : d ∣ e.denote ctx → d ∣ p.denote' ctx := by
  rw [denote'_eq, eq_of_same h, Expr.eval_norm]; exact id
end

end Int.Internal.Linear
