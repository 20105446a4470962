import Elementary
open Nat

/-! Rational numbers: literals, evaluation in the kernel, the laws, casts, rounding. -/

/-! Closed terms are evaluated by the kernel; a quotient by zero is zero. -/

example : ((1 : ℚ) / 2 + 1 / 3) * (1 / 2 - 1 / 3) = 5 / 36 := by decide +kernel
example : (0.5 : ℚ) = 1 / 2 ∧ (1.5e3 : ℚ) = 1500 ∧ (25e-2 : ℚ) = 4⁻¹ := by decide +kernel
example : (2 : ℚ) ^ 100 / 2 ^ 99 = 2 ∧ (2 : ℚ) ^ (-3 : ℤ) = 1 / 8 := by decide +kernel
example : (1 : ℚ) / 0 = 0 ∧ (0 : ℚ)⁻¹ = 0 := by decide +kernel
example : (1 : ℚ) / 3 < 1 / 2 ∧ (7 : ℚ) / 3 ≤ 5 / 2 ∧ ¬(-1 : ℚ) / 2 < -2 / 3 := by decide +kernel
example : (6 : ℚ) / 4 = 3 / 2 ∧ ((6 : ℚ) / 4).num = 3 ∧ ((6 : ℚ) / 4).den = 2 ∧ (2 : ℚ) / -4 = -1 / 2 := by decide +kernel
example : (10 ^ 40 + 1 : ℚ) / (10 ^ 40) ≠ 1 := by decide +kernel
example : max (1 / 3 : ℚ) (1 / 2) = 1 / 2 ∧ min (1 / 3 : ℚ) (1 / 2) = 1 / 3 := by decide +kernel

/-! Equal numbers are equal fractions. -/

example (p q : ℚ) : p = q ↔ p.num = q.num ∧ p.den = q.den := Rat.ext_iff
example (p q : ℚ) : p = q ↔ p.num * q.den = q.num * p.den := Rat.eq_iff_mul_eq_mul
example (q : ℚ) : (q.num : ℚ) / q.den = q := Rat.num_div_den q
open Rat in
example : (6 : ℤ) /. -4 = -3 /. 2 := by decide +kernel

/-! The laws. -/

example (a b c : ℚ) : a * (b + c) = a * b + a * c := Rat.mul_add a b c
example (a : ℚ) (h : a ≠ 0) : a * a⁻¹ = 1 := Rat.mul_inv_cancel a h
example (a b : ℚ) : a ≤ b ∨ b ≤ a := Rat.le_total
example (a b c : ℚ) (h : a < b) (hc : 0 < c) : c * a < c * b := Rat.mul_lt_mul_of_pos_left h hc

/-! General lemmas apply, and speak of the same operations as those of `Rat`. -/

example (a b : ℚ) : a + b = b + a := by rw [add_comm]
example (a : ℚ) : a ^ 3 = a * a * a := by rw [pow_succ, pow_two]
example (a : ℚ) (n : ℕ) : a ^ (n + 1) = a ^ n * a := by simp only [pow_succ]
example (a : ℚ) : 2 * a = a + a := by rw [two_mul]
example (a b : ℚ) (h : a < b) : a + 1 < b + 1 := by simpa using h
example (a b : ℚ) (h : a * b = 0) : a = 0 ∨ b = 0 := by simpa using h
example (a b : ℚ) (h : ¬a < b) : b ≤ a := by rwa [not_lt] at h
example (a b : ℚ) : (a + b) * (a - b) = a ^ 2 - b ^ 2 := by rw [sq_sub_sq]
example : (Rat.instPowNat : Pow ℚ ℕ) = instPowNat := by with_reducible_and_instances rfl
example : (Rat.instPowInt : Pow ℚ ℤ) = DivInvMonoid.toZPow := by with_reducible_and_instances rfl
example : (Rat.instAdd : Add ℚ) = AddSemigroup.toAdd := by with_reducible_and_instances rfl
example : (Rat.instDiv : Div ℚ) = DivInvMonoid.toDiv := by with_reducible_and_instances rfl
example : (Rat.instLE : LE ℚ) = Preorder.toLE := by with_reducible_and_instances rfl
example : (Rat.instOfNat : OfNat ℚ 5) = instOfNatAtLeastTwo := by with_reducible_and_instances rfl
example : (Rat.instOfNat : OfNat ℚ 0) = Zero.toOfNat0 := by with_reducible_and_instances rfl
example : (Rat.instOfNat : OfNat ℚ 1) = One.toOfNat1 := by with_reducible_and_instances rfl
example : (Rat.instNatCast : NatCast ℚ) = Semiring.toNatCast := by with_reducible_and_instances rfl
example : (Rat.instIntCast : IntCast ℚ) = Ring.toIntCast := by with_reducible_and_instances rfl

/-! Casts. -/

example (m n : ℕ) (h : (m : ℚ) + n = 7) : m + n = 7 := by exact_mod_cast h
example (m n : ℤ) : ((m * n - 2 : ℤ) : ℚ) = m * n - 2 := by push_cast; rfl
example (m n : ℕ) (h : m ^ 2 < n) : (m : ℚ) ^ 2 < n := by exact_mod_cast h
example (n : ℕ) : ((n : ℤ) : ℚ) = n := by norm_cast

/-! Rounding. -/

example : (7 / 2 : ℚ).floor = 3 ∧ (7 / 2 : ℚ).ceil = 4 ∧ (-7 / 2 : ℚ).floor = -4 ∧ (-7 / 2 : ℚ).ceil = -3 := by
  decide +kernel
example (a : ℚ) : (a.floor : ℚ) ≤ a ∧ a < ((a.floor + 1 : ℤ) : ℚ) := ⟨Rat.floor_le a, Rat.lt_floor_add_one a⟩
