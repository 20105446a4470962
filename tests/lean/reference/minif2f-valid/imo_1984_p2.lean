by
  have e : (a + b) ^ 7 - a ^ 7 - b ^ 7 = 7 * a * b * (a + b) * (a ^ 2 + a * b + b ^ 2) ^ 2 := by ring
  refine Int.not_lt.1 fun h => ?_
  obtain ⟨m, rfl⟩ := Int.eq_ofNat_of_zero_le (show 0 ≤ a by omega)
  obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le (show 0 ≤ b by omega)
  have check : ∀ m : ℕ, m < 19 → ∀ n : ℕ, n < 19 → 0 < m → 0 < n → m + n < 19 → ¬ (7:ℤ) ∣ m → ¬ (7:ℤ) ∣ n → ¬ (7:ℤ) ∣ m + n →
    ¬ (7:ℤ) ^ 7 ∣ ((m:ℤ) + n) ^ 7 - (m:ℤ) ^ 7 - (n:ℤ) ^ 7 := by decide +kernel
  exact check m (by omega) n (by omega) (by omega) (by omega) (by omega) h₁ h₂ h₃ h₄
