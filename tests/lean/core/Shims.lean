import Elementary
/-! Notions of elementary number theory under Mathlib's names. -/
open Nat

example : 5! = 120 := by decide
example : 20! % 23 = 20! - 23 * (20! / 23) := by omega
example : (7! : ℕ) % 23 = 3 := by decide
example : Nat.choose 5 2 = 10 := by decide
example : Even 4 := ⟨2, rfl⟩
example : Odd 7 := ⟨3, rfl⟩
example (n : ℕ) (h : Odd n) : n ≠ 4 := by rintro rfl; obtain ⟨k, h⟩ := h; omega
example : Nat.Prime 13 := by decide
example : ¬Nat.Prime 15 := by decide
example (p : ℕ) (hp : p.Prime) (h : p ∣ 10 * 7) : p ∣ 10 ∨ p ∣ 7 := hp.dvd_mul.mp h
example : 17 ≡ 1 [MOD 16] := by decide
example (a b c : ℕ) (h : a ≡ b [MOD 7]) (h' : b ≡ c [MOD 7]) : a ≡ c [MOD 7] := h.trans h'
example : |(-3 : ℤ)| = 3 := by decide
example (a : ℤ) (h : |a - 22| < 3) : 19 < a := by have := abs_lt.mp h; omega
example : Nat.sqrt 50 = 7 := by
  have lower : 7 ≤ Nat.sqrt 50 := Nat.le_sqrt.mpr (by decide)
  have upper : ¬8 ≤ Nat.sqrt 50 := fun h => absurd (Nat.le_sqrt.mp h) (by decide)
  omega
example : IsLeast {n : ℕ | 3 ≤ n} 3 := ⟨by show 3 ≤ 3; decide, fun _ h => h⟩
example (S : Set ℕ) (h : 3 ∈ S \ {4}) : 3 ∈ S := h.1
