by
  have anti : ∀ n, x (n + 6) = - x (n + 1) := by
    intro n
    have a := h₆ (n + 6) (by omega)
    have b := h₆ (n + 5) (by omega)
    simp only [Nat.reduceSubDiff, Nat.add_sub_cancel] at a b
    omega
  have per : ∀ k, x (10 * k + 1) = 211 ∧ x (10 * k + 3) = 420 ∧ x (10 * k + 5) = x 5 := by
    intro k
    induction k with
    | zero => exact ⟨h₀, h₃, rfl⟩
    | succ k ih =>
      have a := anti (10 * k)
      have b := anti (10 * k + 5)
      have c := anti (10 * k + 2)
      have d := anti (10 * k + 7)
      have e := anti (10 * k + 4)
      have f := anti (10 * k + 9)
      have h : 10 * (k + 1) = 10 * k + 10 := by omega
      rw [h]
      simp only [Nat.add_assoc, Nat.reduceAdd] at *
      omega
  have a := per 53
  have b := per 75
  have c := per 97
  have d := h₆ 5 (by omega)
  simp at *
  omega
