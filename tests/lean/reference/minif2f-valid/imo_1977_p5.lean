by
  have hq : q ≤ 44 := by
    refine Nat.le_of_not_lt fun h => ?_
    have := Nat.mul_le_mul h h
    rw [Nat.pow_two] at h₂
    omega
  have hs : a + b < 90 := by
    refine Nat.lt_of_not_le fun h => ?_
    have sq : (a + b) * (a + b) ≤ 2 * (a ^ 2 + b ^ 2) := by
      have s := sq_nonneg ((a : ℤ) - b)
      have e : ((a : ℤ) - b) ^ 2 = 2 * ((a : ℤ) ^ 2 + b ^ 2) - (a + b) * (a + b) := by ring
      zify
      omega
    have u := Nat.mul_le_mul_left (a + b) hq
    have v := Nat.mul_le_mul_left (a + b) h
    omega
  have q44 : q = 44 := by
    refine Nat.le_antisymm hq (Nat.le_of_not_lt fun h => ?_)
    have := Nat.mul_le_mul (show q ≤ 43 by omega) (show q ≤ 43 by omega)
    rw [Nat.pow_two] at h₂
    omega
  subst q44
  have check : ∀ a : ℕ, a < 90 → ∀ b : ℕ, b < 90 → a ^ 2 + b ^ 2 = (a + b) * 44 + 41 →
      abs ((a : ℤ) - 22) = 15 ∧ abs ((b : ℤ) - 22) = 28 ∨ abs ((a : ℤ) - 22) = 28 ∧ abs ((b : ℤ) - 22) = 15 := by
    decide +kernel
  exact check a (by omega) b (by omega) (by omega)
