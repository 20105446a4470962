by
  obtain ⟨k, rfl⟩ := hn
  have e : (2 * k + 1) ^ 2 = 4 * (k * (k + 1)) + 1 := by ring
  have p : k * (k + 1) % 2 = 0 := by
    rcases Nat.mod_two_eq_zero_or_one k with h | h <;> simp [Nat.mul_mod, Nat.add_mod, h]
  omega
