import Elementary.Farkas.Field
import Elementary.Algebra.Abs
import Elementary.Monotone

/-!
# Facts that certificates over ordered fields rest on

What division, the inverse, absolute values, minimum, maximum and casts are, each in the form in which a certificate
takes it in as a hypothesis (see `Elementary.Farkas.Field.prove`).
-/

universe u

set_option linter.unusedSectionVars false

namespace Elementary.Farkas.Field

variable {K : Type u} [Field K] [LinearOrder K] [IsStrictOrderedRing K]

theorem div_spec (a b : K) : (b = 0 ∧ a / b = 0) ∨ (¬b = 0 ∧ a / b * b = a) :=
  (Classical.em (b = 0)).imp (fun h => ⟨h, by rw [h, div_zero]⟩) fun h => ⟨h, div_mul_cancel₀ a h⟩

theorem inv_spec (b : K) : (b = 0 ∧ b⁻¹ = 0) ∨ (¬b = 0 ∧ b⁻¹ * b = 1) :=
  (Classical.em (b = 0)).imp (fun h => ⟨h, by rw [h, inv_zero]⟩) fun h => ⟨h, inv_mul_cancel₀ h⟩

theorem abs_spec (a : K) : (0 ≤ a ∧ |a| = a) ∨ (a ≤ 0 ∧ |a| = -a) :=
  (le_total 0 a).imp (fun h => ⟨h, abs_of_nonneg h⟩) fun h => ⟨h, abs_of_nonpos h⟩

theorem min_spec (a b : K) : (a ≤ b ∧ min a b = a) ∨ (b ≤ a ∧ min a b = b) :=
  (le_total a b).imp (fun h => ⟨h, min_eq_left h⟩) fun h => ⟨h, min_eq_right h⟩

theorem max_spec (a b : K) : (a ≤ b ∧ max a b = b) ∨ (b ≤ a ∧ max a b = a) :=
  (le_total a b).imp (fun h => ⟨h, max_eq_right h⟩) fun h => ⟨h, max_eq_left h⟩

theorem cast_neg (a : ℤ) : ((-a : ℤ) : K) = -(a : K) := Int.cast_neg a
theorem cast_add (a b : ℤ) : ((a + b : ℤ) : K) = (a : K) + (b : K) := Int.cast_add a b
theorem cast_sub (a b : ℤ) : ((a - b : ℤ) : K) = (a : K) - (b : K) := Int.cast_sub a b
theorem cast_mul (a b : ℤ) : ((a * b : ℤ) : K) = (a : K) * (b : K) := Int.cast_mul a b
theorem cast_pow (a : ℤ) (n : ℕ) : ((a ^ n : ℤ) : K) = (a : K) ^ n := Int.cast_pow a n
theorem cast_cast (n : ℕ) : ((n : ℤ) : K) = (n : K) := Int.cast_natCast n

theorem int_abs (a : ℤ) : (0 ≤ a ∧ |a| = a) ∨ (a ≤ 0 ∧ |a| = -a) :=
  (le_total 0 a).imp (fun h => ⟨h, abs_of_nonneg h⟩) fun h => ⟨h, abs_of_nonpos h⟩

omit [Field K] [LinearOrder K] [IsStrictOrderedRing K] in
theorem ite_spec (c : Prop) [Decidable c] (a b : K) : (c ∧ ite c a b = a) ∨ (¬c ∧ ite c a b = b) :=
  (Classical.em c).imp (fun h => ⟨h, if_pos h⟩) fun h => ⟨h, if_neg h⟩

end Elementary.Farkas.Field
