import Elementary.Algebra.Group
import Elementary.Algebra.AddGroup

/-!
# Semirings, rings, fields

Mathlib's classes from `Semiring` to `Field`, numerals and casts in them, and the lemmas. A numeral `37 : R` is the
image of the natural number 37, as in Mathlib.
-/

universe u

/-! ## Classes -/

/-- `n ≥ 2`: the numerals that are images of natural numbers rather than `0` or `1`. -/
class Nat.AtLeastTwo (n : ℕ) : Prop where
  prop : 2 ≤ n

instance Nat.instAtLeastTwoHAddOfNat {n : ℕ} : Nat.AtLeastTwo (n + 2) := ⟨Nat.le_add_left 2 n⟩

instance (priority := 100) instOfNatAtLeastTwo {R : Type u} {n : ℕ} [NatCast R] [Nat.AtLeastTwo n] : OfNat R n :=
  ⟨Nat.cast (OfNat.ofNat n)⟩

/-- The natural number `n` as a sum of ones, added from the left. -/
def Nat.unaryCast {R : Type u} [One R] [Zero R] [Add R] : ℕ → R
  | 0 => 0
  | n + 1 => unaryCast n + 1

/-- Multiplication by zero gives zero. -/
class MulZeroClass (M₀ : Type u) extends Mul M₀, Zero M₀ where
  zero_mul : ∀ a : M₀, 0 * a = 0
  mul_zero : ∀ a : M₀, a * 0 = 0

/-- Addition and multiplication with the laws that hold for natural numbers but commutativity of the product. -/
class Semiring (R : Type u) extends AddCommMonoid R, Monoid R, MulZeroClass R, NatCast R where
  protected left_distrib : ∀ a b c : R, a * (b + c) = a * b + a * c
  protected right_distrib : ∀ a b c : R, (a + b) * c = a * c + b * c
  natCast := Nat.unaryCast
  natCast_zero : natCast 0 = 0 := by intros; rfl
  natCast_succ : ∀ n, natCast (n + 1) = natCast n + 1 := by intros; rfl

/-- A semiring whose multiplication commutes. -/
class CommSemiring (R : Type u) extends Semiring R, CommMonoid R

/-- The integer `n` from the natural numbers and negation. -/
def Int.castDef {R : Type u} [NatCast R] [Neg R] : ℤ → R
  | .ofNat n => n
  | .negSucc n => -((n + 1 : ℕ) : R)

/-- A semiring with negation. -/
class Ring (R : Type u) extends Semiring R, AddCommGroup R, IntCast R where
  intCast := Int.castDef
  intCast_ofNat : ∀ n : ℕ, intCast (n : ℤ) = Nat.cast n := by intros; rfl
  intCast_negSucc : ∀ n : ℕ, intCast (Int.negSucc n) = -Nat.cast (n + 1) := by intros; rfl

/-- A ring whose multiplication commutes. -/
class CommRing (R : Type u) extends Ring R, CommMonoid R

instance (priority := 100) CommRing.toCommSemiring {R : Type u} [s : CommRing R] : CommSemiring R := { s with }

/-- There are at least two members. -/
class Nontrivial (α : Type u) : Prop where
  exists_pair_ne : ∃ x y : α, x ≠ y

/-- A product is zero only if a factor is. -/
class NoZeroDivisors (M₀ : Type u) [Mul M₀] [Zero M₀] : Prop where
  protected eq_zero_or_eq_zero_of_mul_eq_zero : ∀ {a b : M₀}, a * b = 0 → a = 0 ∨ b = 0

/-- Factors other than zero cancel on the left. -/
class IsLeftCancelMulZero (M₀ : Type u) [Mul M₀] [Zero M₀] : Prop where
  protected mul_left_cancel_of_ne_zero : ∀ {a b c : M₀}, a ≠ 0 → a * b = a * c → b = c

/-- Factors other than zero cancel on the right. -/
class IsRightCancelMulZero (M₀ : Type u) [Mul M₀] [Zero M₀] : Prop where
  protected mul_right_cancel_of_ne_zero : ∀ {a b c : M₀}, b ≠ 0 → a * b = c * b → a = c

/-- Factors other than zero cancel. -/
class IsCancelMulZero (M₀ : Type u) [Mul M₀] [Zero M₀] : Prop extends IsLeftCancelMulZero M₀, IsRightCancelMulZero M₀

/-- Not all members are equal, and factors other than zero cancel. -/
class IsDomain (R : Type u) [Semiring R] : Prop extends IsCancelMulZero R, Nontrivial R

/-- Different natural numbers have different images. -/
class CharZero (R : Type u) [NatCast R] : Prop where
  cast_injective : ∀ {m n : ℕ}, (m : R) = n → m = n

/-- A ring in which everything but zero has an inverse; the inverse of zero is zero. -/
class DivisionRing (K : Type u) extends Ring K, DivInvMonoid K, Nontrivial K where
  protected mul_inv_cancel : ∀ a : K, a ≠ 0 → a * a⁻¹ = 1
  protected inv_zero : (0 : K)⁻¹ = 0

/-- A division ring whose multiplication commutes. -/
class Field (K : Type u) extends CommRing K, DivisionRing K

/-! ## Semirings -/

section
variable {R : Type u}
@[simp] theorem mul_zero [MulZeroClass R] (a : R) : a * 0 = 0 := MulZeroClass.mul_zero a
@[simp] theorem zero_mul [MulZeroClass R] (a : R) : 0 * a = 0 := MulZeroClass.zero_mul a
theorem mul_eq_zero_of_left [MulZeroClass R] {a : R} (h : a = 0) (b : R) : a * b = 0 := by rw [h, zero_mul]
theorem mul_eq_zero_of_right [MulZeroClass R] (a : R) {b : R} (h : b = 0) : a * b = 0 := by rw [h, mul_zero]
theorem left_ne_zero_of_mul [MulZeroClass R] {a b : R} (h : a * b ≠ 0) : a ≠ 0 := fun e => h (mul_eq_zero_of_left e b)
theorem right_ne_zero_of_mul [MulZeroClass R] {a b : R} (h : a * b ≠ 0) : b ≠ 0 := fun e => h (mul_eq_zero_of_right a e)

variable [Semiring R]
theorem mul_add (a b c : R) : a * (b + c) = a * b + a * c := Semiring.left_distrib a b c
theorem add_mul (a b c : R) : (a + b) * c = a * c + b * c := Semiring.right_distrib a b c
theorem left_distrib (a b c : R) : a * (b + c) = a * b + a * c := mul_add a b c
theorem right_distrib (a b c : R) : (a + b) * c = a * c + b * c := add_mul a b c
theorem Nat.cast_zero : ((0 : ℕ) : R) = 0 := Semiring.natCast_zero
theorem Nat.cast_succ (n : ℕ) : ((Nat.succ n : ℕ) : R) = n + 1 := Semiring.natCast_succ n
theorem Nat.cast_add_one (n : ℕ) : ((n + 1 : ℕ) : R) = n + 1 := Semiring.natCast_succ n
theorem Nat.cast_one : ((1 : ℕ) : R) = 1 := (Nat.cast_succ 0).trans (by rw [Nat.cast_zero, zero_add])
theorem Nat.cast_ofNat {R : Type u} [NatCast R] {n : ℕ} [Nat.AtLeastTwo n] :
    ((no_index (OfNat.ofNat n) : ℕ) : R) = OfNat.ofNat n := rfl
theorem Nat.cast_two : ((2 : ℕ) : R) = 2 := rfl
theorem one_add_one_eq_two : (1 : R) + 1 = 2 := by
  show _ = ((1 + 1 : ℕ) : R)
  rw [Nat.cast_succ, Nat.cast_one]
theorem two_add_one_eq_three : (2 : R) + 1 = 3 := (Nat.cast_succ 2).symm
theorem three_add_one_eq_four : (3 : R) + 1 = 4 := (Nat.cast_succ 3).symm
theorem two_mul (n : R) : 2 * n = n + n := by rw [← one_add_one_eq_two, add_mul, one_mul]
theorem mul_two (n : R) : n * 2 = n + n := by rw [← one_add_one_eq_two, mul_add, mul_one]
theorem add_one_mul (a b : R) : (a + 1) * b = a * b + b := by rw [add_mul, one_mul]
theorem mul_add_one (a b : R) : a * (b + 1) = a * b + a := by rw [mul_add, mul_one]
theorem one_add_mul (a b : R) : (1 + a) * b = b + a * b := by rw [add_mul, one_mul]
theorem mul_one_add (a b : R) : a * (1 + b) = a + a * b := by rw [mul_add, mul_one]
theorem zero_pow {n : ℕ} (h : n ≠ 0) : (0 : R) ^ n = 0 := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rw [pow_succ, mul_zero]
theorem zero_pow_ne_zero {n : ℕ} [NeZero n] : (0 : R) ^ n = 0 := zero_pow (NeZero.ne n)
theorem pow_eq_zero_of_le {a : R} : {m n : ℕ} → m ≤ n → a ^ m = 0 → a ^ n = 0 := fun h e => by
  rw [← pow_mul_pow_sub a h, e, zero_mul]
theorem ne_zero_pow {a : R} {n : ℕ} (hn : n ≠ 0) (h : a ^ n ≠ 0) : a ≠ 0 := fun e => h (by rw [e, zero_pow hn])
@[simp] theorem nsmul_eq_mul (n : ℕ) (a : R) : n • a = n * a := by
  induction n with
  | zero => rw [zero_nsmul, Nat.cast_zero, zero_mul]
  | succ n ih => rw [succ_nsmul, ih, Nat.cast_succ, add_one_mul]
end

theorem mul_self_eq_zero {M₀ : Type u} [MulZeroClass M₀] [NoZeroDivisors M₀] {a : M₀} : a * a = 0 ↔ a = 0 :=
  ⟨fun h => (NoZeroDivisors.eq_zero_or_eq_zero_of_mul_eq_zero h).elim id id, fun h => by rw [h, zero_mul]⟩

section
variable {M₀ : Type u} [MulZeroClass M₀] [NoZeroDivisors M₀] {a b : M₀}
@[simp] theorem mul_eq_zero : a * b = 0 ↔ a = 0 ∨ b = 0 :=
  ⟨NoZeroDivisors.eq_zero_or_eq_zero_of_mul_eq_zero,
    fun h => h.elim (fun h => mul_eq_zero_of_left h b) (mul_eq_zero_of_right a)⟩
theorem zero_eq_mul : 0 = a * b ↔ a = 0 ∨ b = 0 := by rw [eq_comm, mul_eq_zero]
theorem eq_zero_or_eq_zero_of_mul_eq_zero (h : a * b = 0) : a = 0 ∨ b = 0 := mul_eq_zero.mp h
theorem mul_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := fun h => (mul_eq_zero.1 h).elim ha hb
theorem mul_ne_zero_iff : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := (not_congr mul_eq_zero).trans not_or
theorem mul_self_ne_zero : a * a ≠ 0 ↔ a ≠ 0 := not_congr mul_self_eq_zero
theorem mul_eq_zero_iff_left (ha : a ≠ 0) : a * b = 0 ↔ b = 0 :=
  mul_eq_zero.trans ⟨fun h => h.resolve_left ha, Or.inr⟩
theorem mul_eq_zero_iff_right (hb : b ≠ 0) : a * b = 0 ↔ a = 0 :=
  mul_eq_zero.trans ⟨fun h => h.resolve_right hb, Or.inl⟩
end

section
variable {M₀ : Type u} [Mul M₀] [Zero M₀] {a b c : M₀}
theorem mul_left_cancel₀ [IsLeftCancelMulZero M₀] (ha : a ≠ 0) (h : a * b = a * c) : b = c :=
  IsLeftCancelMulZero.mul_left_cancel_of_ne_zero ha h
theorem mul_right_cancel₀ [IsRightCancelMulZero M₀] (hb : b ≠ 0) (h : a * b = c * b) : a = c :=
  IsRightCancelMulZero.mul_right_cancel_of_ne_zero hb h
theorem mul_right_inj' [IsLeftCancelMulZero M₀] (ha : a ≠ 0) : a * b = a * c ↔ b = c :=
  ⟨mul_left_cancel₀ ha, congrArg _⟩
theorem mul_left_inj' [IsRightCancelMulZero M₀] (hc : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨mul_right_cancel₀ hc, congrArg (· * c)⟩
end

section
variable {M₀ : Type u} [MulZeroClass M₀] {a b c : M₀}
@[simp] theorem mul_eq_mul_left_iff [NoZeroDivisors M₀] [IsLeftCancelMulZero M₀] : a * b = a * c ↔ b = c ∨ a = 0 :=
  ⟨fun h => Classical.byCases Or.inr fun ha => Or.inl (mul_left_cancel₀ ha h),
    fun h => h.elim (congrArg _) fun h => by rw [h, zero_mul, zero_mul]⟩
@[simp] theorem mul_eq_mul_right_iff [NoZeroDivisors M₀] [IsRightCancelMulZero M₀] : a * c = b * c ↔ a = b ∨ c = 0 :=
  ⟨fun h => Classical.byCases Or.inr fun hc => Or.inl (mul_right_cancel₀ hc h),
    fun h => h.elim (congrArg (· * c)) fun h => by rw [h, mul_zero, mul_zero]⟩
instance (priority := 100) IsLeftCancelMulZero.to_noZeroDivisors [IsLeftCancelMulZero M₀] : NoZeroDivisors M₀ where
  eq_zero_or_eq_zero_of_mul_eq_zero {a _} h := Classical.byCases Or.inl fun ha =>
    Or.inr (mul_left_cancel₀ ha (h.trans (mul_zero a).symm))
end

section
variable {M₀ : Type u} [Semiring M₀]
theorem pow_eq_zero_iff [NoZeroDivisors M₀] {a : M₀} {n : ℕ} (hn : n ≠ 0) : a ^ n = 0 ↔ a = 0 := by
  refine ⟨fun h => ?_, fun h => by rw [h, zero_pow hn]⟩
  induction n with
  | zero => exact absurd rfl hn
  | succ n ih =>
    rw [pow_succ] at h
    refine (mul_eq_zero.1 h).elim (fun h' => ?_) id
    cases n with
    | zero =>
      rw [pow_zero] at h'
      rw [← mul_one a, h', mul_zero]
    | succ n => exact ih (Nat.succ_ne_zero n) h'
theorem eq_zero_of_pow_eq_zero [NoZeroDivisors M₀] {a : M₀} {n : ℕ} (h : a ^ n = 0) : a = 0 := by
  cases n with
  | zero => rw [← mul_one a, ← pow_zero a, h, mul_zero]
  | succ n => exact (pow_eq_zero_iff (Nat.succ_ne_zero n)).mp h
theorem pow_ne_zero [NoZeroDivisors M₀] {a : M₀} (n : ℕ) (h : a ≠ 0) : a ^ n ≠ 0 := fun e => h (eq_zero_of_pow_eq_zero e)
theorem sq_eq_zero_iff [NoZeroDivisors M₀] {a : M₀} : a ^ 2 = 0 ↔ a = 0 := pow_eq_zero_iff (fun h => nomatch h)
theorem sq_eq_zero' [NoZeroDivisors M₀] {a : M₀} : a ^ 2 = 0 ↔ a = 0 := sq_eq_zero_iff
theorem exists_pair_ne (α : Type u) [Nontrivial α] : ∃ x y : α, x ≠ y := Nontrivial.exists_pair_ne
@[simp] theorem zero_ne_one [Nontrivial M₀] : (0 : M₀) ≠ 1 := fun h => by
  have ⟨x, y, ne⟩ := exists_pair_ne M₀
  exact ne (by rw [← mul_one x, ← mul_one y, ← h, mul_zero, mul_zero])
@[simp] theorem one_ne_zero [Nontrivial M₀] : (1 : M₀) ≠ 0 := fun h => zero_ne_one h.symm
end

section
variable {R : Type u} [CommSemiring R]
theorem add_sq (a b : R) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  rw [pow_two, pow_two, pow_two, mul_add, add_mul, add_mul, mul_comm b a, mul_assoc 2, two_mul,
    add_assoc, add_assoc, add_assoc]
theorem add_pow_two (a b : R) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := add_sq a b
theorem add_sq' (a b : R) : (a + b) ^ 2 = a ^ 2 + b ^ 2 + 2 * a * b := by rw [add_sq, add_right_comm]
theorem add_mul_self_eq (a b : R) : (a + b) * (a + b) = a * a + 2 * a * b + b * b := by
  rw [← pow_two, ← pow_two, ← pow_two, add_sq]
end

/-! ## Rings -/

section
variable {R : Type u} [Ring R]
@[simp] theorem neg_mul (a b : R) : -a * b = -(a * b) := by
  refine (neg_eq_of_add_eq_zero_right ?_).symm
  rw [← add_mul, add_neg_cancel, zero_mul]
@[simp] theorem mul_neg (a b : R) : a * -b = -(a * b) := by
  refine (neg_eq_of_add_eq_zero_right ?_).symm
  rw [← mul_add, add_neg_cancel, mul_zero]
theorem neg_mul_neg (a b : R) : -a * -b = a * b := by rw [neg_mul, mul_neg, neg_neg]
theorem neg_mul_eq_neg_mul (a b : R) : -(a * b) = -a * b := (neg_mul a b).symm
theorem neg_mul_eq_mul_neg (a b : R) : -(a * b) = a * -b := (mul_neg a b).symm
theorem neg_mul_comm (a b : R) : -a * b = a * -b := by rw [neg_mul, mul_neg]
theorem neg_eq_neg_one_mul (a : R) : -a = -1 * a := by rw [neg_mul, one_mul]
theorem neg_one_mul (a : R) : -1 * a = -a := (neg_eq_neg_one_mul a).symm
theorem mul_neg_one (a : R) : a * -1 = -a := by rw [mul_neg, mul_one]
theorem mul_sub (a b c : R) : a * (b - c) = a * b - a * c := by
  rw [sub_eq_add_neg, mul_add, mul_neg, ← sub_eq_add_neg]
theorem sub_mul (a b c : R) : (a - b) * c = a * c - b * c := by
  rw [sub_eq_add_neg, add_mul, neg_mul, ← sub_eq_add_neg]
theorem mul_sub_left_distrib (a b c : R) : a * (b - c) = a * b - a * c := mul_sub a b c
theorem mul_sub_right_distrib (a b c : R) : (a - b) * c = a * c - b * c := sub_mul a b c
theorem sub_one_mul (a b : R) : (a - 1) * b = a * b - b := by rw [sub_mul, one_mul]
theorem mul_sub_one (a b : R) : a * (b - 1) = a * b - a := by rw [mul_sub, mul_one]
theorem neg_sq (a : R) : (-a) ^ 2 = a ^ 2 := by rw [pow_two, pow_two, neg_mul_neg]
theorem neg_pow_two (a : R) : (-a) ^ 2 = a ^ 2 := neg_sq a
theorem neg_one_sq : (-1 : R) ^ 2 = 1 := by rw [neg_sq, one_pow]
theorem neg_one_pow_eq_or (n : ℕ) : (-1 : R) ^ n = 1 ∨ (-1 : R) ^ n = -1 := by
  induction n with
  | zero => exact Or.inl (pow_zero _)
  | succ n ih =>
    rw [pow_succ]
    exact ih.elim (fun h => Or.inr (by rw [h, one_mul])) fun h => Or.inl (by rw [h, neg_mul_neg, one_mul])
@[simp] theorem zsmul_eq_mul (a : R) (n : ℤ) : n • a = n * a := by
  match n with
  | .ofNat n => exact (natCast_zsmul a n).trans ((nsmul_eq_mul n a).trans (congrArg (· * a) (Ring.intCast_ofNat n).symm))
  | .negSucc n =>
    refine (negSucc_zsmul a n).trans ?_
    rw [nsmul_eq_mul, show ((Int.negSucc n : ℤ) : R) = -((n + 1 : ℕ) : R) from Ring.intCast_negSucc n, neg_mul]

instance (priority := 100) NoZeroDivisors.to_isCancelMulZero [NoZeroDivisors R] : IsCancelMulZero R where
  mul_left_cancel_of_ne_zero {a b c} ha h :=
    sub_eq_zero.mp ((mul_eq_zero.mp (by rw [mul_sub, sub_eq_zero, h])).resolve_left ha)
  mul_right_cancel_of_ne_zero {a b c} hb h :=
    sub_eq_zero.mp ((mul_eq_zero.mp (by rw [sub_mul, sub_eq_zero, h])).resolve_right hb)
theorem NoZeroDivisors.to_isDomain (R : Type u) [Ring R] [NoZeroDivisors R] [h : Nontrivial R] : IsDomain R :=
  { NoZeroDivisors.to_isCancelMulZero, h with }
end

section
variable {R : Type u} [CommRing R] {a b : R}
theorem sub_sq (a b : R) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := by
  rw [sub_eq_add_neg, add_sq, neg_sq, mul_neg, ← sub_eq_add_neg]
theorem sub_pow_two (a b : R) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := sub_sq a b
theorem mul_self_sub_mul_self (a b : R) : a * a - b * b = (a + b) * (a - b) := by
  rw [add_mul, mul_sub, mul_sub, mul_comm b a, sub_add_sub_cancel]
theorem sq_sub_sq (a b : R) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [pow_two, pow_two, mul_self_sub_mul_self]
theorem pow_two_sub_pow_two (a b : R) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := sq_sub_sq a b
theorem sub_sq_comm (a b : R) : (a - b) ^ 2 = (b - a) ^ 2 := by rw [← neg_sub, neg_sq]
theorem mul_self_eq_mul_self_iff [NoZeroDivisors R] : a * a = b * b ↔ a = b ∨ a = -b := by
  rw [← sub_eq_zero, mul_self_sub_mul_self, mul_eq_zero, sub_eq_zero, add_eq_zero_iff_eq_neg, or_comm]
theorem sq_eq_sq_iff_eq_or_eq_neg [NoZeroDivisors R] : a ^ 2 = b ^ 2 ↔ a = b ∨ a = -b := by
  rw [pow_two, pow_two, mul_self_eq_mul_self_iff]
theorem sq_eq_sq_iff_eq_or_eq_neg' [NoZeroDivisors R] : a ^ 2 = b ^ 2 ↔ a = b ∨ a = -b := sq_eq_sq_iff_eq_or_eq_neg
theorem eq_or_eq_neg_of_sq_eq_sq [NoZeroDivisors R] (a b : R) (h : a ^ 2 = b ^ 2) : a = b ∨ a = -b :=
  sq_eq_sq_iff_eq_or_eq_neg.mp h
theorem sq_eq_one_iff [NoZeroDivisors R] : a ^ 2 = 1 ↔ a = 1 ∨ a = -1 := by
  rw [← sq_eq_sq_iff_eq_or_eq_neg, one_pow]
theorem sq_eq_one_iff_of_ne_neg_one [NoZeroDivisors R] (h : a ≠ -1) : a ^ 2 = 1 ↔ a = 1 :=
  sq_eq_one_iff.trans ⟨fun h' => h'.resolve_right h, Or.inl⟩
theorem mul_self_eq_one_iff [NoZeroDivisors R] : a * a = 1 ↔ a = 1 ∨ a = -1 := by rw [← pow_two, sq_eq_one_iff]
end
