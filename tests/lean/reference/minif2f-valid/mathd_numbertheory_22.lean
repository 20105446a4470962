by
  have check : ∀ b : ℕ, b < 10 → Nat.sqrt (10 * b + 6) * Nat.sqrt (10 * b + 6) = 10 * b + 6 → b = 3 ∨ b = 1 := by decide +kernel
  exact check b h₀ h₁
