prelude
import Init.Grind.Norm
/-!
Linear polynomials over ℤ that the kernel computes with: the terms of Lean's own linear integer arithmetic
(`simp +arith`, `grind`). The native code names the types, their constructors and what they denote; how polynomials are
added, multiplied and compared here is ours, and written with recursors, which the kernel evaluates quickest.
-/
set_option linter.unusedVariables false

universe u

namespace Lean
/-- A tree of values, found by index with few steps: `branch n l r` holds indices below `n` on the left. -/
inductive RArray (α : Type u) : Type u where
  | leaf : α → RArray α
  | branch : Nat → RArray α → RArray α → RArray α
/-- The value at an index. -/
noncomputable def RArray.get {α : Type u} (a : RArray α) (n : Nat) : α :=
  RArray.rec (fun x => x) (fun p _ _ l r => (Nat.ble p n).rec l r) a
end Lean

/-- Equality of integers, as the kernel decides it at once. -/
noncomputable def Int.beq' (a b : Int) : Bool :=
  Int.rec (fun a => Int.rec (fun b => Nat.beq a b) (fun _ => false) b)
    (fun a => Int.rec (fun _ => false) (fun b => Nat.beq a b) b) a
theorem Int.beq'_eq (a b : Int) : (a.beq' b = true) = (a = b) := by
  cases a <;> cases b <;> simp [Int.beq', Nat.beq_eq]
theorem Int.eq_of_beq' {a b : Int} (h : a.beq' b = true) : a = b := by rwa [Int.beq'_eq] at h
theorem Int.ne_of_beq' {a b : Int} (h : a.beq' b = false) : a ≠ b := fun e => by
  rw [← Int.beq'_eq, h] at e; exact Bool.noConfusion e

namespace Int.Internal.Linear

abbrev Var := Nat
abbrev Context := Lean.RArray Int
noncomputable abbrev Var.denote (ctx : Context) (v : Var) : Int := ctx.get v

/-- A linear term as it stands in a goal. -/
inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)
noncomputable abbrev Expr.denote (ctx : Context) : Expr → Int
  | .add a b => denote ctx a + denote ctx b
  | .sub a b => denote ctx a - denote ctx b
  | .neg a => -denote ctx a
  | .num k => k
  | .var v => v.denote ctx
  | .mulL k e => k * denote ctx e
  | .mulR e k => denote ctx e * k

/-- A polynomial: monomials by falling variable, then the constant. -/
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)

namespace Poly
/-- The value under a valuation. -/
def eval (f : Nat → Int) : Poly → Int
  | num k => k
  | add k v p => k * f v + p.eval f
noncomputable abbrev denote'.go (ctx : Context) (p : Poly) : Int → Int :=
  Poly.rec (fun k r => Bool.rec (r + k) r (Int.beq' k 0))
    (fun k v _ ih r => Bool.rec (ih (r + k * v.denote ctx)) (ih (r + v.denote ctx)) (Int.beq' k 1)) p
/-- The value, as the term that is shown to the user: no `1 *` and no `+ 0`. -/
noncomputable abbrev denote' (ctx : Context) (p : Poly) : Int :=
  Poly.rec (fun k => k)
    (fun k v p _ => Bool.rec (denote'.go ctx p (k * v.denote ctx)) (denote'.go ctx p (v.denote ctx)) (Int.beq' k 1)) p

theorem go_eq (ctx : Context) (p : Poly) (r : Int) : denote'.go ctx p r = r + p.eval ctx.get := by
  induction p generalizing r with
  | num k =>
    show (Bool.rec (r + k) r (k.beq' 0) : Int) = _
    cases h : k.beq' 0
    · rfl
    · cases Int.eq_of_beq' h; exact (Int.add_zero r).symm
  | add k v p ih =>
    show (Bool.rec (denote'.go ctx p (r + k * v.denote ctx)) (denote'.go ctx p (r + v.denote ctx)) (k.beq' 1) : Int) = _
    cases h : k.beq' 1
    · simp only [ih, eval, Int.add_assoc]
    · cases Int.eq_of_beq' h; simp only [ih, eval, Int.add_assoc, Int.one_mul]
theorem denote'_eq (ctx : Context) (p : Poly) : p.denote' ctx = p.eval ctx.get := by
  cases p with
  | num k => rfl
  | add k v p =>
    show (Bool.rec (denote'.go ctx p (k * v.denote ctx)) (denote'.go ctx p (v.denote ctx)) (k.beq' 1) : Int) = _
    cases h : k.beq' 1
    · exact go_eq ctx p _
    · cases Int.eq_of_beq' h; simp only [go_eq, eval, Int.one_mul]

/-- Equality. -/
noncomputable def same (p q : Poly) : Bool :=
  Poly.rec (motive := fun _ => Poly → Bool)
    (fun k q => Poly.rec (fun l => k.beq' l) (fun _ _ _ _ => false) q)
    (fun k v _ ih q => Poly.rec (fun _ => false) (fun l w q _ => (k.beq' l && Nat.beq v w) && ih q) q) p q
theorem eq_of_same {p q : Poly} (h : p.same q = true) : p = q := by
  induction p generalizing q with
  | num k => cases q with
    | num l => exact congrArg num (Int.eq_of_beq' h)
    | add => exact absurd h nofun
  | add k v p ih => cases q with
    | num => exact absurd h nofun
    | add l w q =>
      replace h : ((k.beq' l && Nat.beq v w) && p.same q) = true := h
      simp only [Bool.and_eq_true] at h
      cases Int.eq_of_beq' h.1.1; cases Nat.eq_of_beq_eq_true h.1.2; cases ih h.2; rfl

noncomputable def addConst (p : Poly) (k : Int) : Poly :=
  Poly.rec (fun l => num (l + k)) (fun l v _ ih => add l v ih) p
theorem eval_addConst (f) (p : Poly) (k : Int) : (p.addConst k).eval f = p.eval f + k := by
  induction p with
  | num l => rfl
  | add l v p ih => exact (congrArg (l * f v + ·) ih).trans (Int.add_assoc ..).symm

noncomputable def mulNonzero (p : Poly) (k : Int) : Poly :=
  Poly.rec (fun l => num (k * l)) (fun l v _ ih => add (k * l) v ih) p
/-- `k * p`. -/
noncomputable def mul (p : Poly) (k : Int) : Poly := Bool.rec (p.mulNonzero k) (num 0) (k.beq' 0)
theorem eval_mul (f) (p : Poly) (k : Int) : (p.mul k).eval f = k * p.eval f := by
  have main : (p.mulNonzero k).eval f = k * p.eval f := by
    induction p with
    | num l => rfl
    | add l v p ih =>
      show k * l * f v + (p.mulNonzero k).eval f = _
      rw [ih, eval, Int.mul_add, Int.mul_assoc]
  unfold mul
  cases h : k.beq' 0
  · exact main
  · cases Int.eq_of_beq' h; exact (Int.zero_mul _).symm

/-- `k * v + p`. -/
noncomputable def consNonzero (k : Int) (v : Var) (p : Poly) : Poly := Bool.rec (add k v p) p (k.beq' 0)
theorem eval_consNonzero (f) (k : Int) (v : Var) (p : Poly) : (consNonzero k v p).eval f = k * f v + p.eval f := by
  unfold consNonzero
  cases h : k.beq' 0
  · rfl
  · cases Int.eq_of_beq' h; simp only [Int.zero_mul, Int.zero_add]

/-- The sum, ordered if both are. -/
noncomputable def combine (p q : Poly) : Poly :=
  Poly.rec (motive := fun _ => Poly → Poly)
    (fun k q => q.addConst k)
    (fun k v p ih q => Poly.rec
      (fun l => add k v (ih (num l)))
      (fun l w q ih' => Bool.rec
        (Bool.rec (add l w ih') (add k v (ih (add l w q))) (Nat.ble w v))
        (consNonzero (k + l) v (ih q))
        (Nat.beq v w)) q) p q
theorem eval_combine (f) (p q : Poly) : (p.combine q).eval f = p.eval f + q.eval f := by
  induction p generalizing q with
  | num k => exact (eval_addConst f q k).trans (Int.add_comm ..)
  | add k v p ih =>
    induction q with
    | num l => show k * f v + (p.combine (num l)).eval f = _; rw [ih]; simp only [eval, Int.add_assoc]
    | add l w q ih' =>
      show Poly.eval f (Bool.rec (Bool.rec (add l w ((add k v p).combine q)) (add k v (p.combine (add l w q)))
        (Nat.ble w v)) (consNonzero (k + l) v (p.combine q)) (Nat.beq v w)) = _
      cases h : Nat.beq v w
      · cases Nat.ble w v
        · show l * f w + ((add k v p).combine q).eval f = _
          rw [ih']; simp only [eval]; omega
        · show k * f v + (p.combine (add l w q)).eval f = _
          rw [ih]; simp only [eval]; omega
      · cases Nat.eq_of_beq_eq_true h
        show (consNonzero (k + l) v (p.combine q)).eval f = _
        rw [eval_consNonzero, ih, Int.add_mul]; simp only [eval]; omega

/-- `a * p + b * q`. -/
noncomputable def lin (a : Int) (p : Poly) (b : Int) (q : Poly) : Poly := (p.mul a).combine (q.mul b)
theorem eval_lin (f) (a : Int) (p : Poly) (b : Int) (q : Poly) :
    (lin a p b q).eval f = a * p.eval f + b * q.eval f := by
  rw [lin, eval_combine, eval_mul, eval_mul]

/-- The same polynomial, ordered. -/
noncomputable def norm (p : Poly) : Poly :=
  Poly.rec (fun k => num k) (fun k v _ ih => (consNonzero k v (num 0)).combine ih) p
theorem eval_norm (f) (p : Poly) : p.norm.eval f = p.eval f := by
  induction p with
  | num k => rfl
  | add k v p ih =>
    show ((consNonzero k v (num 0)).combine p.norm).eval f = _
    rw [eval_combine, eval_consNonzero, ih]; simp only [eval, Int.add_zero]

noncomputable def getConst (p : Poly) : Int := Poly.rec (fun k => k) (fun _ _ _ ih => ih) p
/-- Does `k` divide every coefficient (but the constant)? -/
noncomputable def divCoeffs (k : Int) (p : Poly) : Bool :=
  Poly.rec (fun _ => true) (fun l _ _ ih => (l % k).beq' 0 && ih) p
theorem eval_of_divCoeffs (f) {k : Int} {p : Poly} (h : p.divCoeffs k = true) : ∃ m, p.eval f = k * m + p.getConst := by
  induction p with
  | num l => exact ⟨0, by rw [Int.mul_zero, Int.zero_add]; rfl⟩
  | add l v p ih =>
    replace h : ((l % k).beq' 0 && p.divCoeffs k) = true := h
    simp only [Bool.and_eq_true] at h
    let ⟨m, hm⟩ := ih h.2
    let ⟨c, hc⟩ := Int.dvd_of_emod_eq_zero (Int.eq_of_beq' h.1)
    exact ⟨c * f v + m, by rw [eval, hm, hc, Int.mul_add, Int.mul_assoc, Int.add_assoc]; rfl⟩

noncomputable def coeff (p : Poly) (x : Var) : Int :=
  Poly.rec (fun _ => 0) (fun a y _ ih => Bool.rec ih a (Nat.beq x y)) p
noncomputable def leadCoeff (p : Poly) : Int := Poly.rec (fun _ => 1) (fun a _ _ _ => a) p
noncomputable def tail (p : Poly) : Poly := Poly.rec (fun k => num k) (fun _ _ p _ => p) p
/-- Is it a constant of which `t` holds? -/
noncomputable def isNum (t : Int → Bool) (p : Poly) : Bool := Poly.rec t (fun _ _ _ _ => false) p
theorem eval_of_isNum {t : Int → Bool} {p : Poly} (h : p.isNum t = true) : ∃ k, t k = true ∧ ∀ f, p.eval f = k := by
  cases p with
  | num k => exact ⟨k, h, fun _ => rfl⟩
  | add => exact absurd h nofun
end Poly

namespace Expr
/-- The ordered polynomial of a term. -/
noncomputable def norm (e : Expr) : Poly :=
  Expr.rec (fun k => .num k) (fun x => .add 1 x (.num 0)) (fun _ _ a b => a.combine b)
    (fun _ _ a b => a.combine (b.mul (-1))) (fun _ a => a.mul (-1)) (fun k _ a => a.mul k) (fun _ k a => a.mul k) e
theorem eval_norm (ctx : Context) (e : Expr) : e.norm.eval ctx.get = e.denote ctx := by
  induction e with
  | num k => rfl
  | var x => show 1 * ctx.get x + 0 = ctx.get x; omega
  | add a b iha ihb => show (a.norm.combine b.norm).eval _ = _; rw [Poly.eval_combine, iha, ihb]
  | sub a b iha ihb =>
    show (a.norm.combine (b.norm.mul (-1))).eval _ = a.denote ctx - b.denote ctx
    rw [Poly.eval_combine, Poly.eval_mul, iha, ihb]; omega
  | neg a ih => show (a.norm.mul (-1)).eval _ = -a.denote ctx; rw [Poly.eval_mul, ih]; omega
  | mulL k a ih => show (a.norm.mul k).eval _ = _; rw [Poly.eval_mul, ih]
  | mulR a k ih => show (a.norm.mul k).eval _ = a.denote ctx * k; rw [Poly.eval_mul, ih, Int.mul_comm]
/-- The ordered polynomial of a difference. -/
noncomputable def diff (a b : Expr) : Poly := a.norm.combine (b.norm.mul (-1))
theorem eval_diff (ctx : Context) (a b : Expr) : (a.diff b).eval ctx.get = a.denote ctx - b.denote ctx := by
  rw [diff, Poly.eval_combine, Poly.eval_mul, eval_norm, eval_norm]; omega
end Expr

end Int.Internal.Linear
