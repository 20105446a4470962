by
  have check : ∀ x : ℕ, x < 72 → ∀ y : ℕ, y < 72 → x * y + (x + y) = 71 → x ^ 2 * y + x * y ^ 2 = 880 → x ^ 2 + y ^ 2 = 146 := by decide +kernel
  exact check x (by omega) y (by omega) h₁ h₂
