prelude
import Init.Data.Int.Lemmas

/-!
# Integers form a commutative ring
-/

set_option linter.unusedVariables false

namespace Int

/-! ## The laws of a commutative ring -/

theorem zero_eq_subNatNat : (0 : Int) = subNatNat 0 0 := rfl

theorem one_eq_subNatNat : (1 : Int) = subNatNat 1 0 := rfl

protected theorem add_comm (a b : Int) : a + b = b + a := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  rw [subNatNat_add_subNatNat, subNatNat_add_subNatNat, Nat.add_comm m, Nat.add_comm n]

protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  refine subNatNat_induction (fun i j => ?_) c
  simp only [subNatNat_add_subNatNat, Nat.add_assoc]

@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by
  refine subNatNat_induction (fun m n => ?_) a
  rw [zero_eq_subNatNat, subNatNat_add_subNatNat]
  rfl

@[simp] protected theorem zero_add (a : Int) : 0 + a = a := (Int.add_comm 0 a).trans (Int.add_zero a)

protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by
  rw [← Int.add_assoc, Int.add_comm a, Int.add_assoc]

protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by
  rw [Int.add_assoc, Int.add_comm b, ← Int.add_assoc]

theorem add_neg_cancel (a : Int) : a + -a = 0 := by
  refine subNatNat_induction (fun m n => ?_) a
  rw [neg_subNatNat, subNatNat_add_subNatNat, Nat.add_comm n m, subNatNat_self]

@[simp] protected theorem add_right_neg (a : Int) : a + -a = 0 := add_neg_cancel a

@[simp] protected theorem add_left_neg (a : Int) : -a + a = 0 := (Int.add_comm _ a).trans (add_neg_cancel a)

@[simp] protected theorem neg_neg (a : Int) : - -a = a := by
  refine subNatNat_induction (fun m n => ?_) a
  rw [neg_subNatNat, neg_subNatNat]

@[simp] protected theorem neg_zero : -(0 : Int) = 0 := rfl

protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b :=
  ⟨fun h => by rw [← Int.neg_neg a, ← Int.neg_neg b, h], fun h => congrArg (-·) h⟩

protected theorem neg_add {a b : Int} : -(a + b) = -a + -b := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  simp only [subNatNat_add_subNatNat, neg_subNatNat]

protected theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl

theorem add_neg_one (i : Int) : i + -1 = i - 1 := rfl

@[simp] protected theorem sub_self (a : Int) : a - a = 0 := add_neg_cancel a

@[simp] protected theorem sub_zero (a : Int) : a - 0 = a := Int.add_zero a

@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add (-a)

@[simp] protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by
  rw [Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg, Int.add_comm]
  rfl

protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add]

protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by
  rw [← Int.add_assoc, Int.add_right_neg, Int.zero_add]

@[simp] protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by
  rw [Int.add_assoc, Int.add_right_neg, Int.add_zero]

protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by
  rw [Int.add_assoc, Int.add_left_neg, Int.add_zero]

@[simp] protected theorem sub_add_cancel (a b : Int) : a - b + b = a := Int.neg_add_cancel_right a b

@[simp] protected theorem add_sub_cancel (a b : Int) : a + b - b = a := Int.add_neg_cancel_right a b

protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by
  rw [Int.add_comm]; exact Int.add_sub_cancel b a

protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := Int.add_assoc a b (-c)

protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by
  rw [Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.neg_add, Int.add_assoc]

@[simp] protected theorem sub_neg (a b : Int) : a - -b = a + b := by
  rw [Int.sub_eq_add_neg, Int.neg_neg]

protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by
  rw [Int.sub_eq_add_neg, Int.neg_sub, Int.sub_eq_add_neg, Int.add_left_comm, Int.add_right_neg,
    Int.add_zero]

protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c := by
  rw [← Int.neg_add_cancel_left a b, h, Int.neg_add_cancel_left]

protected theorem add_right_cancel {a b c : Int} (h : a + b = c + b) : a = c := by
  rw [Int.add_comm a, Int.add_comm c] at h; exact Int.add_left_cancel h

theorem eq_of_sub_eq_zero {a b : Int} (h : a - b = 0) : a = b := by
  rw [← Int.sub_add_cancel a b, h, Int.zero_add]

protected theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := by
  rw [h, Int.sub_self]

protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b :=
  ⟨eq_of_sub_eq_zero, Int.sub_eq_zero_of_eq⟩

protected theorem sub_eq_iff_eq_add {a b c : Int} : a - b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, Int.sub_add_cancel], fun h => by rw [h, Int.add_sub_cancel]⟩

protected theorem sub_eq_iff_eq_add' {a b c : Int} : a - b = c ↔ a = b + c := by
  rw [Int.sub_eq_iff_eq_add, Int.add_comm]

protected theorem neg_eq_of_add_eq_zero {a b : Int} (h : a + b = 0) : -a = b := by
  rw [← Int.add_zero (-a), ← h, Int.neg_add_cancel_left]

protected theorem mul_comm (a b : Int) : a * b = b * a := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  rw [subNatNat_mul_subNatNat, subNatNat_mul_subNatNat, Nat.mul_comm m, Nat.mul_comm n,
    Nat.mul_comm m, Nat.mul_comm n, Nat.add_comm (l * m)]

protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  refine subNatNat_induction (fun i j => ?_) c
  simp only [subNatNat_mul_subNatNat, Nat.mul_add, Nat.add_mul, Nat.mul_assoc, Nat.add_assoc,
    Nat.add_left_comm, Nat.add_comm]

protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  refine subNatNat_induction (fun i j => ?_) c
  simp only [subNatNat_mul_subNatNat, subNatNat_add_subNatNat, Nat.mul_add, Nat.add_assoc,
    Nat.add_left_comm]

protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c, Int.mul_comm c]

@[simp] protected theorem mul_one (a : Int) : a * 1 = a := by
  refine subNatNat_induction (fun m n => ?_) a
  rw [one_eq_subNatNat, subNatNat_mul_subNatNat, Nat.mul_one, Nat.mul_zero, Nat.mul_zero,
    Nat.mul_one, Nat.zero_add, Nat.add_zero]

@[simp] protected theorem one_mul (a : Int) : 1 * a = a := (Int.mul_comm 1 a).trans (Int.mul_one a)

@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by
  refine subNatNat_induction (fun m n => ?_) a
  rw [zero_eq_subNatNat, subNatNat_mul_subNatNat]
  rfl

@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 :=
  (Int.mul_comm 0 a).trans (Int.mul_zero a)

protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by
  rw [← Int.mul_assoc, Int.mul_comm a, Int.mul_assoc]

protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by
  rw [Int.mul_assoc, Int.mul_comm b, ← Int.mul_assoc]

@[simp] protected theorem neg_mul (a b : Int) : -a * b = -(a * b) := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  rw [neg_subNatNat, subNatNat_mul_subNatNat, subNatNat_mul_subNatNat, neg_subNatNat,
    Nat.add_comm (n * k), Nat.add_comm (n * l)]

@[simp] protected theorem mul_neg (a b : Int) : a * -b = -(a * b) := by
  rw [Int.mul_comm, Int.neg_mul, Int.mul_comm]

protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by
  rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]

protected theorem neg_mul_eq_neg_mul (a b : Int) : -(a * b) = -a * b := (Int.neg_mul a b).symm

protected theorem neg_mul_eq_mul_neg (a b : Int) : -(a * b) = a * -b := (Int.mul_neg a b).symm

protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by rw [Int.neg_mul, Int.mul_neg]

protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  rw [Int.sub_eq_add_neg, Int.mul_add, Int.mul_neg]; rfl

protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by
  rw [Int.sub_eq_add_neg, Int.add_mul, Int.neg_mul]; rfl

protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := by
  rw [Int.neg_mul, Int.one_mul]

protected theorem two_mul (n : Int) : 2 * n = n + n := by
  have h : (2 : Int) = 1 + 1 := rfl
  rw [h, Int.add_mul, Int.one_mul]

protected theorem mul_two (n : Int) : n * 2 = n + n := (Int.mul_comm n 2).trans (Int.two_mul n)

protected theorem zero_ne_one : (0 : Int) ≠ 1 := fun h => nomatch Int.ofNat.inj h

@[simp] protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  refine ⟨fun h => ?_, fun h => ?_⟩
  · cases a with
    | ofNat m =>
      cases b with
      | ofNat n =>
        cases Nat.eq_zero_of_mul_eq_zero (Int.ofNat.inj h) with
        | inl e => exact Or.inl (congrArg ofNat e)
        | inr e => exact Or.inr (congrArg ofNat e)
      | negSucc n =>
        cases m with
        | zero => exact Or.inl rfl
        | succ m => exact Int.noConfusion (h : negSucc _ = 0)
    | negSucc m =>
      cases b with
      | ofNat n =>
        cases n with
        | zero => exact Or.inr rfl
        | succ n => exact Int.noConfusion (h : negSucc _ = 0)
      | negSucc n => exact Nat.noConfusion (Int.ofNat.inj (h : ofNat (_ + 1) = ofNat 0))
  · cases h with
    | inl e => rw [e, Int.zero_mul]
    | inr e => rw [e, Int.mul_zero]

protected theorem mul_ne_zero {a b : Int} (a0 : a ≠ 0) (b0 : b ≠ 0) : a * b ≠ 0 :=
  fun h => (Int.mul_eq_zero.1 h).elim a0 b0

protected theorem eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) : b = c := by
  have h' : a * (b - c) = 0 := by rw [Int.mul_sub, h, Int.sub_self]
  exact eq_of_sub_eq_zero ((Int.mul_eq_zero.1 h').resolve_left ha)

protected theorem eq_of_mul_eq_mul_right {a b c : Int} (ha : a ≠ 0) (h : b * a = c * a) :
    b = c := by
  rw [Int.mul_comm b, Int.mul_comm c] at h; exact Int.eq_of_mul_eq_mul_left ha h

theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl

theorem neg_negSucc (n : Nat) : -(negSucc n) = ((n + 1 : Nat) : Int) := rfl

theorem neg_ofNat_succ (n : Nat) : -((n + 1 : Nat) : Int) = negSucc n := rfl

theorem subNatNat_eq_coe {m n : Nat} : subNatNat m n = (m : Int) - n := by
  have h : (m : Int) - n = subNatNat m 0 + -subNatNat n 0 := by
    rw [subNatNat_zero, subNatNat_zero]; rfl
  rw [h, neg_subNatNat, subNatNat_add_subNatNat, Nat.zero_add, Nat.add_zero]

theorem ofNat_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by
  rw [← subNatNat_eq_coe, subNatNat_of_sub_eq_zero (Nat.sub_eq_zero_of_le h)]; rfl

/-! ## Powers -/

@[simp] protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl

protected theorem pow_succ (b : Int) (e : Nat) : b ^ (e + 1) = b ^ e * b := rfl

protected theorem pow_succ' (b : Int) (e : Nat) : b ^ (e + 1) = b * b ^ e :=
  (Int.pow_succ b e).trans (Int.mul_comm _ _)

@[simp, norm_cast] theorem natCast_pow (b n : Nat) : ((b ^ n : Nat) : Int) = (b : Int) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, natCast_mul, ih, Int.pow_succ]

end Int
