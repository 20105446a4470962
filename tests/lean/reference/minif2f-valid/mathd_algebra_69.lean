by
  have hr : rows ∣ 450 := ⟨seats, h₀.symm⟩
  have hs := Nat.le_of_dvd (by decide) hr
  have e : seats = 450 / rows := by
    rw [← h₀, Nat.mul_div_right]
    exact Nat.pos_of_ne_zero fun h => by simp [h] at h₀
  have check : ∀ rows : ℕ, rows < 451 → rows * (450 / rows) = 450 → (rows + 5) * (450 / rows - 3) = 450 → rows = 25 := by decide +kernel
  exact check rows (by omega) (by rw [← e]; exact h₀) (by rw [← e]; exact h₁)
