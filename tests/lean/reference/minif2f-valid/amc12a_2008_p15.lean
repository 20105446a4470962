by
  have cyc : ∀ k, (2 ^ (4 * k + 4)) % 10 = 6 := by
    intro k
    induction k with
    | zero => rfl
    | succ k ih => rw [show 4 * (k + 1) + 4 = 4 * k + 4 + 4 by omega, Nat.pow_add]; omega
  have h : k % 20 = 0 := by rw [h₀]; decide +kernel
  have h2 : 4 ≤ k := by rw [h₀]; decide +kernel
  have c := cyc (k / 4 - 1)
  have e : 4 * (k / 4 - 1) + 4 = k := by omega
  rw [e] at c
  have p := Nat.pow_mod k 2 10
  have h3 : k % 10 = 0 := by omega
  rw [h3] at p
  omega
