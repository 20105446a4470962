import Elementary.Algebra

/-!
# Divisibility under Mathlib's general names
-/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false
universe u

open Elementary

namespace Elementary

/-- The laws of divisibility. -/
class DvdLaws (R : Type u) [Mul R] [Dvd R] : Prop where
  dvd_def : ∀ {a b : R}, a ∣ b ↔ ∃ c, b = a * c

instance : DvdLaws ℕ := ⟨Iff.rfl⟩
instance : DvdLaws ℤ := ⟨Iff.rfl⟩

end Elementary

section
variable {R : Type u} [Add R] [Mul R] [OfNat R 0] [OfNat R 1] [OfNat R 2] [Pow R ℕ] [Dvd R]
  [SemiringLaws R] [DvdLaws R]

theorem Dvd.intro {a b : R} (k : R) (h : a * k = b) : a ∣ b := DvdLaws.dvd_def.2 ⟨k, h.symm⟩
theorem dvd_iff_exists_eq_mul_right {a b : R} : a ∣ b ↔ ∃ c, b = a * c := DvdLaws.dvd_def
theorem exists_eq_mul_right_of_dvd {a b : R} (h : a ∣ b) : ∃ c, b = a * c := DvdLaws.dvd_def.1 h
theorem dvd_refl (a : R) : a ∣ a := Dvd.intro 1 (mul_one a)
theorem dvd_rfl {a : R} : a ∣ a := dvd_refl a
theorem dvd_zero (a : R) : a ∣ 0 := Dvd.intro 0 (mul_zero a)
theorem one_dvd (a : R) : 1 ∣ a := Dvd.intro a (one_mul a)
theorem dvd_mul_right (a b : R) : a ∣ a * b := Dvd.intro b rfl
theorem dvd_mul_left (a b : R) : a ∣ b * a := Dvd.intro b (mul_comm a b)
theorem dvd_trans {a b c : R} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  obtain ⟨d, e⟩ := DvdLaws.dvd_def.1 h₁
  obtain ⟨d', e'⟩ := DvdLaws.dvd_def.1 h₂
  exact Dvd.intro (d * d') (by rw [← mul_assoc, ← e, ← e'])
theorem dvd_mul_of_dvd_left {a b : R} (h : a ∣ b) (c : R) : a ∣ b * c :=
  dvd_trans h (dvd_mul_right b c)
theorem dvd_mul_of_dvd_right {a b : R} (h : a ∣ b) (c : R) : a ∣ c * b :=
  dvd_trans h (dvd_mul_left b c)
theorem dvd_add {a b c : R} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c := by
  obtain ⟨d, e⟩ := DvdLaws.dvd_def.1 h₁
  obtain ⟨d', e'⟩ := DvdLaws.dvd_def.1 h₂
  exact Dvd.intro (d + d') (by rw [mul_add, ← e, ← e'])
theorem dvd_pow_self (a : R) {n : ℕ} (hn : n ≠ 0) : a ∣ a ^ n := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n => rw [pow_succ]; exact dvd_mul_left a (a ^ n)
theorem pow_dvd_pow (a : R) {m n : ℕ} (h : m ≤ n) : a ^ m ∣ a ^ n := by
  obtain ⟨k, e⟩ := Nat.exists_eq_add_of_le h
  rw [e, pow_add]
  exact dvd_mul_right _ _
theorem mul_dvd_mul {a b c d : R} (h₁ : a ∣ b) (h₂ : c ∣ d) : a * c ∣ b * d := by
  obtain ⟨x, e⟩ := DvdLaws.dvd_def.1 h₁
  obtain ⟨y, e'⟩ := DvdLaws.dvd_def.1 h₂
  exact Dvd.intro (x * y) (by rw [e, e', mul_assoc, mul_assoc, mul_left_comm c])
end

theorem dvd_sub {a b c : ℤ} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c := Int.dvd_sub h₁ h₂
