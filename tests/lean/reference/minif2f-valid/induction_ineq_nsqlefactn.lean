by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h₀
  induction k with
  | zero => decide
  | succ k ih =>
    have step := ih (by omega)
    have e : (4 + (k + 1)) ! = (4 + k + 1) * (4 + k) ! := rfl
    have m := Nat.mul_le_mul_left (4 + k + 1) step
    have q : (4 + (k + 1)) ^ 2 ≤ (4 + k + 1) * (4 + k) ^ 2 := by
      have s : (4 + (k + 1)) ^ 2 = (4 + k + 1) * (4 + k + 1) := by ring
      rw [s]
      refine Nat.mul_le_mul_left _ ?_
      have t : (4 + k) ^ 2 = 16 + 8 * k + k * k := by ring
      omega
    omega
