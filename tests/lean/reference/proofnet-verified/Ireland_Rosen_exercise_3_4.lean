by
  rintro ⟨x, y, h⟩
  have s : y ^ 2 % 3 = 0 ∨ y ^ 2 % 3 = 1 := by
    have h : y % 3 = 0 ∨ y % 3 = 1 ∨ y % 3 = 2 := by omega
    rcases h with h | h | h <;> simp [Int.pow_emod, h]
  omega
