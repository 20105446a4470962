by
  have check : ∀ a : ℕ, a < 10 → ∀ b : ℕ, b < 10 → 1 ≤ a → 10 * a + b = a * b + a + b → b = 9 := by decide +kernel
  exact check a (by omega) b (by omega) (by omega) (by omega)
