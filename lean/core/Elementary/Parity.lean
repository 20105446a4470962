import Elementary.Notation
import Elementary.Logic
/-!
Even and odd numbers.
-/

/-- Twice something. -/
def Even {α : Type u} [Add α] (a : α) : Prop := ∃ r, a = r + r
/-- One more than twice something. -/
def Odd {α : Type u} [Add α] [Mul α] [OfNat α 1] [OfNat α 2] (a : α) : Prop := ∃ m, a = 2 * m + 1

namespace Nat
theorem even_iff {n : ℕ} : Even n ↔ n % 2 = 0 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
theorem odd_iff {n : ℕ} : Odd n ↔ n % 2 = 1 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
theorem not_even_iff {n : ℕ} : ¬Even n ↔ n % 2 = 1 := by rw [even_iff]; omega
theorem not_odd_iff {n : ℕ} : ¬Odd n ↔ n % 2 = 0 := by rw [odd_iff]; omega
@[simp] theorem not_even_iff_odd {n : ℕ} : ¬Even n ↔ Odd n := by rw [not_even_iff, odd_iff]
@[simp] theorem not_odd_iff_even {n : ℕ} : ¬Odd n ↔ Even n := by rw [not_odd_iff, even_iff]
theorem even_or_odd (n : ℕ) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega
theorem even_add {m n : ℕ} : Even (m + n) ↔ (Even m ↔ Even n) := by simp only [even_iff]; omega
theorem even_mul {m n : ℕ} : Even (m * n) ↔ Even m ∨ Even n := by
  simp only [even_iff, Nat.mul_mod m n]
  rcases Nat.mod_two_eq_zero_or_one m with h | h <;> rcases Nat.mod_two_eq_zero_or_one n with h' | h' <;> simp [h, h']
theorem odd_mul {m n : ℕ} : Odd (m * n) ↔ Odd m ∧ Odd n := by
  simp only [odd_iff, Nat.mul_mod m n]
  rcases Nat.mod_two_eq_zero_or_one m with h | h <;> rcases Nat.mod_two_eq_zero_or_one n with h' | h' <;> simp [h, h']
instance (n : ℕ) : Decidable (Even n) := decidable_of_iff _ even_iff.symm
instance (n : ℕ) : Decidable (Odd n) := decidable_of_iff _ odd_iff.symm
end Nat

namespace Int
theorem even_iff {n : ℤ} : Even n ↔ n % 2 = 0 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
theorem odd_iff {n : ℤ} : Odd n ↔ n % 2 = 1 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
theorem not_even_iff_odd {n : ℤ} : ¬Even n ↔ Odd n := by rw [even_iff, odd_iff]; omega
theorem not_odd_iff_even {n : ℤ} : ¬Odd n ↔ Even n := by rw [even_iff, odd_iff]; omega
theorem even_or_odd (n : ℤ) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega
instance (n : ℤ) : Decidable (Even n) := decidable_of_iff _ even_iff.symm
instance (n : ℤ) : Decidable (Odd n) := decidable_of_iff _ odd_iff.symm
end Int
theorem even_iff_two_dvd {a : ℕ} : Even a ↔ 2 ∣ a := by rw [Nat.even_iff]; omega
theorem Even.two_dvd {a : ℕ} (h : Even a) : 2 ∣ a := even_iff_two_dvd.mp h
