by
  have h : n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by omega
  simp only [Nat.dvd_iff_mod_eq_zero]
  rcases h with h | h | h <;> simp [Nat.add_mod, Nat.mul_mod, Nat.pow_mod, h]
