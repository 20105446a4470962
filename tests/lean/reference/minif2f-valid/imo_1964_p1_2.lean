by
  have cyc : ∀ k : ℕ, (k % 3 = 0 ∧ 2 ^ k % 7 = 1) ∨ (k % 3 = 1 ∧ 2 ^ k % 7 = 2) ∨ (k % 3 = 2 ∧ 2 ^ k % 7 = 4) := by
    intro k
    induction k with
    | zero => first | omega | decide | norm_num
    | succ j ih => rw [Nat.pow_succ]; omega
  have c := cyc n
  omega
