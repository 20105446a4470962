by
  refine ⟨show 0 < 18 ∧ Nat.lcm 12 18 ^ 3 = (12 * 18) ^ 2 by decide, fun t h => ?_⟩
  refine Nat.le_of_not_lt fun small => ?_
  have check : ∀ t : ℕ, t < 18 → 0 < t → Nat.lcm 12 t ^ 3 ≠ (12 * t) ^ 2 := by decide +kernel
  exact check t small h.1 h.2
