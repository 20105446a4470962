by
  have check : ∀ b : ℕ, b < 29 → 3 * b ^ 2 + 2 * b + 1 = 57 → b = 4 := by decide +kernel
  exact check b (by omega) h₁
