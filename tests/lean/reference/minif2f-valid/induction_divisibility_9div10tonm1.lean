by
  have cyc : ∀ k : ℕ, 10 ^ k % 9 = 1 := by
    intro k
    induction k with
    | zero => rfl
    | succ j ih => rw [Nat.pow_succ]; omega
  have c := cyc n
  omega
