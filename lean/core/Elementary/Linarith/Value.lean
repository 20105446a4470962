import Elementary.Farkas.Poly
import Elementary.Algebra

/-!
# The values of polynomials with integer coefficients in a commutative ring

What the operations of `Elementary.Farkas.Poly` do to values, for any commutative ring.
-/

universe u

namespace Elementary.Linarith

open Elementary.Farkas

/-! ## Integer coefficients -/

section
variable {R : Type u} [CommRing R]

theorem natCast_add (m n : ℕ) : ((m + n : ℕ) : R) = m + n := by
  induction n with
  | zero => exact (congrArg _ Nat.cast_zero).trans (add_zero _) |>.symm
  | succ n ih => rw [← Nat.add_assoc, Nat.cast_add_one, Nat.cast_add_one, ih, add_assoc]

theorem natCast_mul (m n : ℕ) : ((m * n : ℕ) : R) = m * n := by
  induction n with
  | zero => exact Nat.cast_zero.trans ((congrArg _ Nat.cast_zero).trans (mul_zero _)).symm
  | succ n ih => rw [Nat.mul_succ, natCast_add, Nat.cast_add_one, ih, mul_add, mul_one]

theorem natCast_pow (m : ℕ) : ∀ n : ℕ, ((m ^ n : ℕ) : R) = (m : R) ^ n
  | 0 => by rw [Nat.pow_zero, pow_zero, Nat.cast_one]
  | n + 1 => by rw [Nat.pow_succ, natCast_mul, natCast_pow m n, pow_succ]

/-- An integer as an element of a ring. -/
def coef (R : Type u) [CommRing R] : ℤ → R
  | .ofNat n => (n : R)
  | .negSucc n => -((n + 1 : ℕ) : R)

theorem coef_ofNat (n : ℕ) : coef R (Int.ofNat n) = n := rfl

theorem coef_subNatNat (m n : ℕ) : coef R (Int.subNatNat m n) = m - n := by
  rcases Nat.le_total n m with h | h
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
    rw [Int.subNatNat_add_left, coef_ofNat, natCast_add, add_sub_cancel_left]
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
    cases k with
    | zero => rw [Nat.add_zero, Int.subNatNat_self, sub_self]; exact Nat.cast_zero
    | succ k =>
      rw [← Nat.add_assoc, Int.subNatNat_add_right, Nat.add_assoc, natCast_add]
      show -((k + 1 : ℕ) : R) = _
      rw [sub_add_eq_sub_sub, sub_self, zero_sub]

theorem coef_add (a b : ℤ) : coef R (a + b) = coef R a + coef R b := by
  induction a using Int.subNatNat_induction with | _ m n
  induction b using Int.subNatNat_induction with | _ k l
  rw [Int.subNatNat_add_subNatNat, coef_subNatNat, coef_subNatNat, coef_subNatNat, natCast_add, natCast_add,
    add_sub_add_comm]

theorem coef_mul (a b : ℤ) : coef R (a * b) = coef R a * coef R b := by
  induction a using Int.subNatNat_induction with | _ m n
  induction b using Int.subNatNat_induction with | _ k l
  rw [Int.subNatNat_mul_subNatNat, coef_subNatNat, coef_subNatNat, coef_subNatNat, natCast_add, natCast_add,
    natCast_mul, natCast_mul, natCast_mul, natCast_mul, sub_mul, mul_sub, mul_sub, add_sub_add_comm,
    sub_eq_add_neg (_ - _) (_ - _), neg_sub]

theorem coef_zero : coef R 0 = 0 := Nat.cast_zero
theorem coef_one : coef R 1 = 1 := Nat.cast_one
theorem coef_neg_one : coef R (-1) = -1 := congrArg Neg.neg Nat.cast_one

/-! ## Polynomials -/

/-- The value of a monomial. -/
def monoEval (v : Var → R) : List Var → R
  | [] => 1
  | x :: m => v x * monoEval v m

/-- The value of a polynomial. -/
def eval (v : Var → R) : List (ℤ × List Var) → R
  | [] => 0
  | (c, m) :: p => coef R c * monoEval v m + eval v p

variable (v : Var → R)

theorem monoEval_ins (x : Var) : ∀ m, monoEval v (Mono.ins x m) = v x * monoEval v m
  | [] => rfl
  | y :: m => by
    show monoEval v (cond (Var.le x y) (x :: y :: m) (y :: Mono.ins x m)) = v x * (v y * monoEval v m)
    cases Var.le x y
    · show v y * monoEval v (Mono.ins x m) = _
      rw [monoEval_ins x m, mul_left_comm]
    · rfl

theorem monoEval_mul (k : List Var) : ∀ m, monoEval v (Mono.mul m k) = monoEval v m * monoEval v k
  | [] => (one_mul _).symm
  | x :: m => by
    show monoEval v (Mono.ins x (Mono.mul m k)) = v x * monoEval v m * monoEval v k
    rw [monoEval_ins, monoEval_mul k m, mul_assoc]

theorem eval_term (c : ℤ) (m : List Var) (p : List (ℤ × List Var)) :
    eval v (Poly.term c m p) = coef R c * monoEval v m + eval v p := by
  show eval v (cond (isZero c) p ((c, m) :: p)) = _
  cases e : isZero c with
  | false => rfl
  | true =>
    show eval v p = _
    rw [eq_zero_of_isZero e, coef_zero, zero_mul, zero_add]

theorem eval_ins (c : ℤ) (m : List Var) : ∀ p, eval v (Poly.ins c m p) = coef R c * monoEval v m + eval v p
  | [] => eval_term v c m []
  | (d, k) :: p => by
    show eval v (cond (Mono.same m k) (Poly.term (c + d) k p)
      (cond (Mono.lt m k) (Poly.term c m ((d, k) :: p)) ((d, k) :: Poly.ins c m p))) =
        coef R c * monoEval v m + (coef R d * monoEval v k + eval v p)
    cases e : Mono.same m k with
    | true =>
      show eval v (Poly.term (c + d) k p) = _
      rw [Mono.eq_of_same e, eval_term, coef_add, add_mul, add_assoc]
    | false =>
      cases Mono.lt m k with
      | true => exact eval_term v c m ((d, k) :: p)
      | false =>
        show coef R d * monoEval v k + eval v (Poly.ins c m p) = _
        rw [eval_ins c m p, add_left_comm]

theorem eval_merge (c : ℤ) (m : List Var) (rest : List (ℤ × List Var) → List (ℤ × List Var)) (r : R)
    (h : ∀ q, eval v (rest q) = r + eval v q) :
    ∀ q, eval v (Poly.merge c m rest q) = coef R c * monoEval v m + r + eval v q
  | [] => by
    show coef R c * monoEval v m + eval v (rest []) = _
    rw [h, add_assoc]
  | (d, k) :: q => by
    show eval v (cond (Mono.same m k) (Poly.term (c + d) k (rest q))
      (cond (Mono.lt m k) ((c, m) :: rest ((d, k) :: q)) ((d, k) :: Poly.merge c m rest q))) =
        coef R c * monoEval v m + r + (coef R d * monoEval v k + eval v q)
    cases e : Mono.same m k with
    | true =>
      show eval v (Poly.term (c + d) k (rest q)) = _
      rw [Mono.eq_of_same e, eval_term, h, coef_add, add_mul, add_assoc, add_assoc, add_left_comm (coef R d * monoEval v k)]
    | false =>
      cases Mono.lt m k with
      | true =>
        show coef R c * monoEval v m + eval v (rest ((d, k) :: q)) = _
        rw [h, add_assoc]
        rfl
      | false =>
        show coef R d * monoEval v k + eval v (Poly.merge c m rest q) = _
        rw [eval_merge c m rest r h q, add_left_comm]

theorem eval_add (q : List (ℤ × List Var)) : ∀ p, eval v (Poly.add p q) = eval v p + eval v q := by
  intro p
  induction p generalizing q with
  | nil => exact (zero_add _).symm
  | cons t p ih => exact eval_merge v t.1 t.2 (Poly.add p) (eval v p) ih q

theorem eval_scale (c : ℤ) (m : List Var) : ∀ p, eval v (Poly.scale c m p) = coef R c * monoEval v m * eval v p
  | [] => (mul_zero _).symm
  | (d, k) :: p => by
    show eval v (Poly.ins (c * d) (Mono.mul m k) (Poly.scale c m p)) =
      coef R c * monoEval v m * (coef R d * monoEval v k + eval v p)
    rw [eval_ins, eval_scale c m p, monoEval_mul, mul_add, coef_mul, mul_assoc (coef R c) (coef R d),
      mul_assoc (coef R c) (monoEval v m) (coef R d * monoEval v k), mul_left_comm (coef R d)]

theorem eval_scale_const (c : ℤ) (p : List (ℤ × List Var)) : eval v (Poly.scale c [] p) = coef R c * eval v p :=
  (eval_scale v c [] p).trans (congrArg (· * eval v p) (mul_one _))

theorem eval_mul (q : List (ℤ × List Var)) : ∀ p, eval v (Poly.mul p q) = eval v p * eval v q
  | [] => (zero_mul _).symm
  | (c, m) :: p => by
    show eval v (Poly.add (Poly.scale c m q) (Poly.mul p q)) = (coef R c * monoEval v m + eval v p) * eval v q
    rw [eval_add, eval_scale, eval_mul q p, add_mul]

theorem eval_const (c : ℤ) : eval v (Poly.const c) = coef R c := by
  show eval v (Poly.term c [] []) = _
  rw [eval_term]
  show coef R c * 1 + 0 = _
  rw [mul_one, add_zero]

theorem eval_var (x : Var) : eval v (Poly.var x) = v x := by
  show coef R 1 * (v x * 1) + 0 = v x
  rw [mul_one, coef_one, one_mul, add_zero]

theorem eval_pow (p : List (ℤ × List Var)) : ∀ e, eval v (Poly.pow p e) = eval v p ^ e
  | 0 => by
    show eval v (Poly.const 1) = _
    rw [eval_const, pow_zero, coef_one]
  | e + 1 => by
    show eval v (Poly.mul (Poly.pow p e) p) = _
    rw [eval_mul, eval_pow p e, pow_succ]
end

end Elementary.Linarith
