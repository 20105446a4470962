import Elementary.Notation

/-!
# Monoids and groups

Mathlib's classes from `Semigroup` to `CommGroup`, written with `*` and with `+`, and their lemmas. Mathlib's
intermediate classes that serve generality alone (`MulOneClass`, `AddCommMagma`, …) are left out: a lemma stands at
the nearest class above them. `x ^ n` and `n • x` go through Lean's own `NatPow` and `SMul`.
-/

universe u

/-! ## With `*` -/

/-- An associative multiplication. -/
class Semigroup (G : Type u) extends Mul G where
  protected mul_assoc : ∀ a b c : G, a * b * c = a * (b * c)

/-- `x` multiplied `n` times, from the left. -/
def npowRec {M : Type u} [One M] [Mul M] : ℕ → M → M
  | 0, _ => 1
  | n + 1, a => npowRec n a * a

/-- An associative multiplication with a unit, and powers. -/
class Monoid (M : Type u) extends Semigroup M, One M where
  protected one_mul : ∀ a : M, 1 * a = a
  protected mul_one : ∀ a : M, a * 1 = a
  /-- `npow n x` is `x ^ n`. -/
  protected npow : ℕ → M → M := npowRec
  protected npow_zero : ∀ x, npow 0 x = 1 := by intros; rfl
  protected npow_succ : ∀ (n : ℕ) (x), npow (n + 1) x = npow n x * x := by intros; rfl

instance (priority := low) Monoid.toNatPow {M : Type u} [Monoid M] : NatPow M := ⟨fun x n => Monoid.npow n x⟩

/-- A semigroup whose multiplication commutes. -/
class CommSemigroup (G : Type u) extends Semigroup G where
  protected mul_comm : ∀ a b : G, a * b = b * a

/-- A monoid whose multiplication commutes. -/
class CommMonoid (M : Type u) extends Monoid M, CommSemigroup M

/-- Factors on the left cancel. -/
class IsLeftCancelMul (G : Type u) [Mul G] : Prop where
  protected mul_left_cancel : ∀ a b c : G, a * b = a * c → b = c

/-- Factors on the right cancel. -/
class IsRightCancelMul (G : Type u) [Mul G] : Prop where
  protected mul_right_cancel : ∀ a b c : G, a * b = c * b → a = c

/-- `x ^ n` for an integer `n`, from natural powers and inverses. -/
def zpowRec {G : Type u} [Inv G] (npow : ℕ → G → G) : ℤ → G → G
  | .ofNat n, a => npow n a
  | .negSucc n, a => (npow (n + 1) a)⁻¹

/-- A monoid with inverses of a kind and the division that comes with them. -/
class DivInvMonoid (G : Type u) extends Monoid G, Inv G, Div G where
  protected div := fun a b => a * b⁻¹
  protected div_eq_mul_inv : ∀ a b : G, a / b = a * b⁻¹ := by intros; rfl
  /-- `zpow n x` is `x ^ n`. -/
  protected zpow : ℤ → G → G := zpowRec npow
  protected zpow_zero' : ∀ a : G, zpow 0 a = 1 := by exact npow_zero
  protected zpow_succ' : ∀ (n : ℕ) (a : G), zpow (n.succ : ℤ) a = zpow (n : ℤ) a * a := by exact npow_succ
  protected zpow_neg' : ∀ (n : ℕ) (a : G), zpow (Int.negSucc n) a = (zpow (n.succ : ℤ) a)⁻¹ := by intros; rfl

instance (priority := low) DivInvMonoid.toZPow {G : Type u} [DivInvMonoid G] : Pow G ℤ := ⟨fun x n => DivInvMonoid.zpow n x⟩

/-- What inverses of groups and of fields have in common. -/
class DivisionMonoid (G : Type u) extends DivInvMonoid G where
  protected inv_inv : ∀ a : G, a⁻¹⁻¹ = a
  protected mul_inv_rev : ∀ a b : G, (a * b)⁻¹ = b⁻¹ * a⁻¹
  protected inv_eq_of_mul : ∀ a b : G, a * b = 1 → a⁻¹ = b

/-- A monoid in which everything has an inverse. -/
class Group (G : Type u) extends DivInvMonoid G where
  protected inv_mul_cancel : ∀ a : G, a⁻¹ * a = 1

/-- A division monoid whose multiplication commutes. -/
class DivisionCommMonoid (G : Type u) extends DivisionMonoid G, CommMonoid G

/-- A group whose multiplication commutes. -/
class CommGroup (G : Type u) extends Group G, CommMonoid G

section
variable {G : Type u} [Semigroup G]
theorem mul_assoc (a b c : G) : a * b * c = a * (b * c) := Semigroup.mul_assoc a b c
instance Semigroup.to_isAssociative : Std.Associative (α := G) (· * ·) := ⟨mul_assoc⟩
end

section
variable {G : Type u} [CommSemigroup G]
theorem mul_comm (a b : G) : a * b = b * a := CommSemigroup.mul_comm a b
instance CommSemigroup.to_isCommutative : Std.Commutative (α := G) (· * ·) := ⟨mul_comm⟩
theorem mul_left_comm (a b c : G) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, mul_comm a, mul_assoc]
theorem mul_right_comm (a b c : G) : a * b * c = a * c * b := by
  rw [mul_assoc, mul_comm b, ← mul_assoc]
theorem mul_mul_mul_comm (a b c d : G) : a * b * (c * d) = a * c * (b * d) := by
  rw [mul_assoc, mul_left_comm b, ← mul_assoc]
theorem mul_rotate (a b c : G) : a * b * c = b * c * a := by rw [mul_assoc, mul_comm]
end

section
variable {G : Type u} [Mul G]
theorem mul_left_cancel [IsLeftCancelMul G] {a b c : G} : a * b = a * c → b = c := IsLeftCancelMul.mul_left_cancel a b c
theorem mul_right_cancel [IsRightCancelMul G] {a b c : G} : a * b = c * b → a = c :=
  IsRightCancelMul.mul_right_cancel a b c
theorem mul_left_cancel_iff [IsLeftCancelMul G] {a b c : G} : a * b = a * c ↔ b = c :=
  ⟨mul_left_cancel, congrArg _⟩
theorem mul_right_cancel_iff [IsRightCancelMul G] {a b c : G} : b * a = c * a ↔ b = c :=
  ⟨mul_right_cancel, congrArg (· * a)⟩
@[simp] theorem mul_right_inj [IsLeftCancelMul G] (a : G) {b c : G} : a * b = a * c ↔ b = c := mul_left_cancel_iff
@[simp] theorem mul_left_inj [IsRightCancelMul G] (a : G) {b c : G} : b * a = c * a ↔ b = c := mul_right_cancel_iff
end

section
variable {M : Type u} [Monoid M]
@[simp] theorem one_mul (a : M) : 1 * a = a := Monoid.one_mul a
@[simp] theorem mul_one (a : M) : a * 1 = a := Monoid.mul_one a
@[simp] theorem pow_zero (a : M) : a ^ 0 = 1 := Monoid.npow_zero a
theorem pow_succ (a : M) (n : ℕ) : a ^ (n + 1) = a ^ n * a := Monoid.npow_succ n a
@[simp] theorem pow_one (a : M) : a ^ 1 = a := by rw [show 1 = 0 + 1 from rfl, pow_succ, pow_zero, one_mul]
theorem pow_succ' (a : M) (n : ℕ) : a ^ (n + 1) = a * a ^ n := by
  induction n with
  | zero => rw [Nat.zero_add, pow_one, pow_zero, mul_one]
  | succ n ih => rw [pow_succ, ih, mul_assoc, ← pow_succ, ih]
theorem pow_two (a : M) : a ^ 2 = a * a := by rw [show 2 = 1 + 1 from rfl, pow_succ, pow_one]
theorem sq (a : M) : a ^ 2 = a * a := pow_two a
theorem pow_three' (a : M) : a ^ 3 = a * a * a := by rw [show 3 = 2 + 1 from rfl, pow_succ, pow_two]
theorem pow_three (a : M) : a ^ 3 = a * (a * a) := by rw [pow_three', mul_assoc]
@[simp] theorem one_pow (n : ℕ) : (1 : M) ^ n = 1 := by
  induction n with
  | zero => exact pow_zero 1
  | succ n ih => rw [pow_succ, ih, mul_one]
theorem pow_add (a : M) (m n : ℕ) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, pow_zero, mul_one]
  | succ n ih => rw [← Nat.add_assoc, pow_succ, pow_succ, ih, mul_assoc]
theorem pow_mul (a : M) (m n : ℕ) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rw [Nat.mul_zero, pow_zero, pow_zero]
  | succ n ih => rw [Nat.mul_add_one, pow_add, ih, pow_succ]
theorem pow_mul' (a : M) (m n : ℕ) : a ^ (m * n) = (a ^ n) ^ m := by rw [Nat.mul_comm, pow_mul]
theorem pow_right_comm (a : M) (m n : ℕ) : (a ^ m) ^ n = (a ^ n) ^ m := by rw [← pow_mul, pow_mul']
theorem pow_mul_comm (a : M) (m n : ℕ) : a ^ m * a ^ n = a ^ n * a ^ m := by rw [← pow_add, Nat.add_comm, pow_add]
theorem pow_mul_comm' (a : M) (n : ℕ) : a ^ n * a = a * a ^ n := by rw [← pow_succ, pow_succ']
theorem mul_pow_mul (a b : M) (n : ℕ) : (a * b) ^ n * a = a * (b * a) ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, one_mul, mul_one]
  | succ n ih => rw [pow_succ, pow_succ', mul_assoc, mul_assoc, ← mul_assoc _ a, ih, mul_assoc, ← pow_mul_comm']
theorem left_inv_eq_right_inv {a b c : M} (hba : b * a = 1) (hac : a * c = 1) : b = c := by
  rw [← one_mul c, ← hba, mul_assoc, hac, mul_one]
theorem pow_mul_pow_sub (a : M) {m n : ℕ} (h : m ≤ n) : a ^ m * a ^ (n - m) = a ^ n := by
  rw [← pow_add, Nat.add_sub_cancel' h]
theorem pow_sub_mul_pow (a : M) {m n : ℕ} (h : m ≤ n) : a ^ (n - m) * a ^ m = a ^ n := by
  rw [← pow_add, Nat.sub_add_cancel h]
end

section
variable {M : Type u} [CommMonoid M]
theorem mul_pow (a b : M) (n : ℕ) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, mul_one]
  | succ n ih => rw [pow_succ, pow_succ, pow_succ, ih, mul_mul_mul_comm]
theorem inv_unique {x y z : M} (hy : x * y = 1) (hz : x * z = 1) : y = z :=
  left_inv_eq_right_inv ((mul_comm y x).trans hy) hz
end

section
variable {G : Type u} [DivInvMonoid G]
theorem div_eq_mul_inv (a b : G) : a / b = a * b⁻¹ := DivInvMonoid.div_eq_mul_inv a b
@[simp] theorem zpow_zero (a : G) : a ^ (0 : ℤ) = 1 := DivInvMonoid.zpow_zero' a
@[simp] theorem zpow_natCast (a : G) (n : ℕ) : a ^ (n : ℤ) = a ^ n := by
  induction n with
  | zero => exact (zpow_zero a).trans (pow_zero a).symm
  | succ n ih => exact (DivInvMonoid.zpow_succ' n a).trans (((congrArg (· * a) ih)).trans (pow_succ a n).symm)
theorem zpow_ofNat (a : G) (n : ℕ) : a ^ (no_index (OfNat.ofNat n) : ℤ) = a ^ OfNat.ofNat n := zpow_natCast a n
theorem zpow_negSucc (a : G) (n : ℕ) : a ^ (Int.negSucc n) = (a ^ (n + 1))⁻¹ := by
  rw [← zpow_natCast]; exact DivInvMonoid.zpow_neg' n a
@[simp] theorem zpow_one (a : G) : a ^ (1 : ℤ) = a := (zpow_natCast a 1).trans (pow_one a)
theorem zpow_two (a : G) : a ^ (2 : ℤ) = a * a := (zpow_natCast a 2).trans (pow_two a)
theorem zpow_neg_one (a : G) : a ^ (-1 : ℤ) = a⁻¹ :=
  (zpow_negSucc a 0).trans (congrArg Inv.inv (pow_one a))
@[simp] theorem one_div (a : G) : 1 / a = a⁻¹ := by rw [div_eq_mul_inv, one_mul]
theorem inv_eq_one_div (a : G) : a⁻¹ = 1 / a := (one_div a).symm
theorem mul_div_assoc (a b c : G) : a * b / c = a * (b / c) := by rw [div_eq_mul_inv, div_eq_mul_inv, mul_assoc]
theorem mul_one_div (a b : G) : a * (1 / b) = a / b := by rw [← mul_div_assoc, mul_one]
end

section
variable {G : Type u} [DivisionMonoid G] {a b c : G}
@[simp] theorem inv_inv (a : G) : a⁻¹⁻¹ = a := DivisionMonoid.inv_inv a
@[simp] theorem mul_inv_rev (a b : G) : (a * b)⁻¹ = b⁻¹ * a⁻¹ := DivisionMonoid.mul_inv_rev a b
theorem inv_eq_of_mul_eq_one_right : a * b = 1 → a⁻¹ = b := DivisionMonoid.inv_eq_of_mul a b
theorem inv_eq_of_mul_eq_one_left (h : a * b = 1) : b⁻¹ = a := by rw [← inv_eq_of_mul_eq_one_right h, inv_inv]
theorem eq_inv_of_mul_eq_one_right (h : a * b = 1) : b = a⁻¹ := (inv_eq_of_mul_eq_one_right h).symm
theorem eq_inv_of_mul_eq_one_left (h : a * b = 1) : a = b⁻¹ := (inv_eq_of_mul_eq_one_left h).symm
@[simp] theorem inv_one : (1 : G)⁻¹ = 1 := inv_eq_of_mul_eq_one_right (mul_one 1)
@[simp] theorem inv_inj : a⁻¹ = b⁻¹ ↔ a = b := ⟨fun h => by rw [← inv_inv a, h, inv_inv], congrArg _⟩
theorem inv_injective {a b : G} (h : a⁻¹ = b⁻¹) : a = b := inv_inj.mp h
theorem inv_eq_iff_eq_inv : a⁻¹ = b ↔ a = b⁻¹ := ⟨fun h => by rw [← h, inv_inv], fun h => by rw [h, inv_inv]⟩
theorem eq_inv_iff_eq_inv : a = b⁻¹ ↔ b = a⁻¹ := ⟨fun h => by rw [h, inv_inv], fun h => by rw [h, inv_inv]⟩
@[simp] theorem inv_eq_one : a⁻¹ = 1 ↔ a = 1 := inv_eq_iff_eq_inv.trans (by rw [inv_one])
@[simp] theorem div_one (a : G) : a / 1 = a := by rw [div_eq_mul_inv, inv_one, mul_one]
@[simp] theorem div_inv_eq_mul (a b : G) : a / b⁻¹ = a * b := by rw [div_eq_mul_inv, inv_inv]
@[simp] theorem inv_div (a b : G) : (a / b)⁻¹ = b / a := by rw [div_eq_mul_inv, mul_inv_rev, inv_inv, ← div_eq_mul_inv]
theorem one_div_one_div (a : G) : 1 / (1 / a) = a := by rw [one_div, one_div, inv_inv]
@[simp] theorem inv_pow (a : G) (n : ℕ) : a⁻¹ ^ n = (a ^ n)⁻¹ := by
  induction n with
  | zero => rw [pow_zero, pow_zero, inv_one]
  | succ n ih => rw [pow_succ', pow_succ, ih, mul_inv_rev]
@[simp] theorem zpow_neg (a : G) : (n : ℤ) → a ^ (-n) = (a ^ n)⁻¹
  | .ofNat 0 => (zpow_zero a).trans ((congrArg Inv.inv (zpow_zero a)).trans inv_one).symm
  | .ofNat (n + 1) => (zpow_negSucc a n).trans (congrArg Inv.inv (zpow_natCast a (n + 1)).symm)
  | .negSucc n => (zpow_natCast a (n + 1)).trans ((congrArg Inv.inv (zpow_negSucc a n)).trans (inv_inv _)).symm
@[simp] theorem one_zpow : (n : ℤ) → (1 : G) ^ n = 1
  | .ofNat n => (zpow_natCast 1 n).trans (one_pow n)
  | .negSucc n => (zpow_negSucc 1 n).trans ((congrArg Inv.inv (one_pow _)).trans inv_one)
end

section
variable {G : Type u} [Group G] {a b c : G}
@[simp] theorem inv_mul_cancel (a : G) : a⁻¹ * a = 1 := Group.inv_mul_cancel a
@[simp] theorem mul_inv_cancel (a : G) : a * a⁻¹ = 1 := by
  rw [← one_mul (a * a⁻¹), ← inv_mul_cancel a⁻¹, mul_assoc, ← mul_assoc a⁻¹ a, inv_mul_cancel, one_mul, inv_mul_cancel]
@[simp] theorem inv_mul_cancel_left (a b : G) : a⁻¹ * (a * b) = b := by rw [← mul_assoc, inv_mul_cancel, one_mul]
@[simp] theorem mul_inv_cancel_left (a b : G) : a * (a⁻¹ * b) = b := by rw [← mul_assoc, mul_inv_cancel, one_mul]
@[simp] theorem inv_mul_cancel_right (a b : G) : a * b⁻¹ * b = a := by rw [mul_assoc, inv_mul_cancel, mul_one]
@[simp] theorem mul_inv_cancel_right (a b : G) : a * b * b⁻¹ = a := by rw [mul_assoc, mul_inv_cancel, mul_one]
instance (priority := 100) Group.toIsLeftCancelMul : IsLeftCancelMul G where
  mul_left_cancel a b c h := by rw [← inv_mul_cancel_left a b, h, inv_mul_cancel_left]
instance (priority := 100) Group.toIsRightCancelMul : IsRightCancelMul G where
  mul_right_cancel a b c h := by rw [← mul_inv_cancel_right a b, h, mul_inv_cancel_right]
instance (priority := 100) Group.toDivisionMonoid : DivisionMonoid G where
  inv_inv a := mul_left_cancel (a := a⁻¹) (by rw [mul_inv_cancel, inv_mul_cancel])
  mul_inv_rev a b := mul_left_cancel (a := a * b) (by
    rw [mul_inv_cancel, mul_assoc, mul_inv_cancel_left, mul_inv_cancel])
  inv_eq_of_mul a b h := mul_left_cancel (a := a) (by rw [h, mul_inv_cancel])
theorem mul_eq_one_iff_eq_inv : a * b = 1 ↔ a = b⁻¹ :=
  ⟨eq_inv_of_mul_eq_one_left, fun h => by rw [h, inv_mul_cancel]⟩
theorem mul_eq_one_iff_inv_eq : a * b = 1 ↔ a⁻¹ = b :=
  ⟨inv_eq_of_mul_eq_one_right, fun h => by rw [← h, mul_inv_cancel]⟩
theorem eq_inv_iff_mul_eq_one : a = b⁻¹ ↔ a * b = 1 := mul_eq_one_iff_eq_inv.symm
theorem inv_eq_iff_mul_eq_one : a⁻¹ = b ↔ a * b = 1 := mul_eq_one_iff_inv_eq.symm
theorem eq_mul_inv_iff_mul_eq : a = b * c⁻¹ ↔ a * c = b :=
  ⟨fun h => by rw [h, inv_mul_cancel_right], fun h => by rw [← h, mul_inv_cancel_right]⟩
theorem eq_inv_mul_iff_mul_eq : a = b⁻¹ * c ↔ b * a = c :=
  ⟨fun h => by rw [h, mul_inv_cancel_left], fun h => by rw [← h, inv_mul_cancel_left]⟩
theorem inv_mul_eq_iff_eq_mul : a⁻¹ * b = c ↔ b = a * c :=
  ⟨fun h => by rw [← h, mul_inv_cancel_left], fun h => by rw [h, inv_mul_cancel_left]⟩
theorem mul_inv_eq_iff_eq_mul : a * b⁻¹ = c ↔ a = c * b :=
  ⟨fun h => by rw [← h, inv_mul_cancel_right], fun h => by rw [h, mul_inv_cancel_right]⟩
theorem eq_mul_inv_of_mul_eq (h : a * c = b) : a = b * c⁻¹ := eq_mul_inv_iff_mul_eq.mpr h
theorem eq_inv_mul_of_mul_eq (h : b * a = c) : a = b⁻¹ * c := eq_inv_mul_iff_mul_eq.mpr h
theorem mul_inv_eq_one : a * b⁻¹ = 1 ↔ a = b := by rw [mul_eq_one_iff_eq_inv, inv_inv]
theorem inv_mul_eq_one : a⁻¹ * b = 1 ↔ a = b := by rw [mul_eq_one_iff_eq_inv, inv_inj]
@[simp] theorem mul_eq_left : a * b = a ↔ b = 1 := by rw [← mul_right_inj a (b := b), mul_one]
@[simp] theorem mul_eq_right : a * b = b ↔ a = 1 := by rw [← mul_left_inj b (b := a), one_mul]
@[simp] theorem left_eq_mul : a = a * b ↔ b = 1 := eq_comm.trans mul_eq_left
@[simp] theorem right_eq_mul : b = a * b ↔ a = 1 := eq_comm.trans mul_eq_right
@[simp] theorem div_self' (a : G) : a / a = 1 := by rw [div_eq_mul_inv, mul_inv_cancel]
@[simp] theorem div_mul_cancel (a b : G) : a / b * b = a := by rw [div_eq_mul_inv, inv_mul_cancel_right]
@[simp] theorem mul_div_cancel_right (a b : G) : a * b / b = a := by rw [div_eq_mul_inv, mul_inv_cancel_right]
theorem div_eq_one : a / b = 1 ↔ a = b := by rw [div_eq_mul_inv, mul_inv_eq_one]
theorem div_eq_iff_eq_mul : a / b = c ↔ a = c * b := by rw [div_eq_mul_inv, mul_inv_eq_iff_eq_mul]
theorem zpow_add_one (a : G) : (n : ℤ) → a ^ (n + 1) = a ^ n * a
  | .ofNat n => by
    show a ^ ((n + 1 : ℕ) : ℤ) = a ^ (n : ℤ) * a
    rw [zpow_natCast, zpow_natCast, pow_succ]
  | .negSucc 0 => by
    show a ^ (0 : ℤ) = a ^ (-1 : ℤ) * a
    rw [zpow_zero, zpow_neg_one, inv_mul_cancel]
  | .negSucc (n + 1) => by
    show a ^ (Int.negSucc n) = _
    rw [zpow_negSucc, zpow_negSucc, pow_succ' a (n + 1), mul_inv_rev, inv_mul_cancel_right]
theorem zpow_add (a : G) (m n : ℤ) : a ^ (m + n) = a ^ m * a ^ n := by
  have up (m : ℤ) : ∀ k : ℕ, a ^ (m + k) = a ^ m * a ^ (k : ℤ) := by
    intro k
    induction k with
    | zero => rw [show m + ((0 : ℕ) : ℤ) = m from Int.add_zero m, show ((0 : ℕ) : ℤ) = 0 from rfl, zpow_zero, mul_one]
    | succ k ih =>
      rw [show m + ((k + 1 : ℕ) : ℤ) = m + k + 1 from (Int.add_assoc m k 1).symm,
        show ((k + 1 : ℕ) : ℤ) = k + 1 from rfl, zpow_add_one, zpow_add_one, ih, mul_assoc]
  match n with
  | .ofNat k => exact up m k
  | .negSucc k =>
    have h := up (m + Int.negSucc k) (k + 1)
    rw [show m + Int.negSucc k + ((k + 1 : ℕ) : ℤ) = m from Int.sub_add_cancel m (k + 1 : ℕ)] at h
    rw [h, zpow_negSucc, zpow_natCast, mul_inv_cancel_right]
theorem zpow_sub (a : G) (m n : ℤ) : a ^ (m - n) = a ^ m * (a ^ n)⁻¹ := by
  rw [Int.sub_eq_add_neg, zpow_add, zpow_neg]
theorem zpow_one_add (a : G) (n : ℤ) : a ^ (1 + n) = a * a ^ n := by rw [zpow_add, zpow_one]
theorem zpow_mul (a : G) (m n : ℤ) : a ^ (m * n) = (a ^ m) ^ n := by
  have up : ∀ k : ℕ, a ^ (m * k) = (a ^ m) ^ k := by
    intro k
    induction k with
    | zero => rw [show m * ((0 : ℕ) : ℤ) = 0 from Int.mul_zero m, zpow_zero, pow_zero]
    | succ k ih =>
      rw [show m * ((k + 1 : ℕ) : ℤ) = m * k + m by
        rw [show ((k + 1 : ℕ) : ℤ) = k + 1 from rfl, Int.mul_add, Int.mul_one], zpow_add, ih, pow_succ]
  match n with
  | .ofNat k => exact (up k).trans (zpow_natCast _ _).symm
  | .negSucc k => rw [show m * Int.negSucc k = -(m * ((k + 1 : ℕ) : ℤ)) from Int.mul_neg m ((k + 1 : ℕ) : ℤ), zpow_neg, up,
      zpow_negSucc]
end

instance (priority := 100) CommGroup.toDivisionCommMonoid {G : Type u} [CommGroup G] : DivisionCommMonoid G :=
  { Group.toDivisionMonoid with mul_comm := mul_comm }

section
variable {G : Type u} [DivisionCommMonoid G]
theorem mul_inv (a b : G) : (a * b)⁻¹ = a⁻¹ * b⁻¹ := by rw [mul_inv_rev, mul_comm]
theorem div_eq_inv_mul (a b : G) : a / b = b⁻¹ * a := by rw [div_eq_mul_inv, mul_comm]
theorem div_mul_div_comm (a b c d : G) : a / b * (c / d) = a * c / (b * d) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, mul_inv, mul_mul_mul_comm]
theorem div_mul_eq_mul_div (a b c : G) : a / b * c = a * c / b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_right_comm]
theorem mul_div_right_comm (a b c : G) : a * b / c = a / c * b := (div_mul_eq_mul_div a c b).symm
theorem mul_div_left_comm (a b c : G) : a * (b / c) = b * (a / c) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_left_comm]
theorem mul_div_mul_comm (a b c d : G) : a * b / (c * d) = a / c * (b / d) := (div_mul_div_comm a c b d).symm
theorem div_div (a b c : G) : a / b / c = a / (b * c) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, mul_inv, mul_assoc]
theorem div_mul_eq_div_div (a b c : G) : a / (b * c) = a / b / c := (div_div a b c).symm
theorem div_right_comm (a b c : G) : a / b / c = a / c / b := by rw [div_div, div_div, mul_comm b]
theorem div_div_eq_mul_div (a b c : G) : a / (b / c) = a * c / b := by
  rw [div_eq_mul_inv, inv_div, mul_div_assoc]
theorem div_div_div_eq (a b c d : G) : a / b / (c / d) = a * d / (b * c) := by
  rw [div_div_eq_mul_div, div_mul_eq_mul_div, div_div]
theorem div_pow (a b : G) (n : ℕ) : (a / b) ^ n = a ^ n / b ^ n := by
  rw [div_eq_mul_inv, mul_pow, inv_pow, div_eq_mul_inv]
theorem mul_zpow (a b : G) : (n : ℤ) → (a * b) ^ n = a ^ n * b ^ n
  | .ofNat n => (zpow_natCast (a * b) n).trans ((mul_pow a b n).trans
    (congr (congrArg _ (zpow_natCast a n).symm) (zpow_natCast b n).symm))
  | .negSucc n => by rw [zpow_negSucc, zpow_negSucc, zpow_negSucc, mul_pow, mul_inv]
end
