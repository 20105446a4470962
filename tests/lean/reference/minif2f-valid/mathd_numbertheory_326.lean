by
  have d : n ∣ 720 := ⟨(n - 1) * (n + 1), by rw [← h₀]; ring⟩
  have e := Nat.le_of_dvd (by decide) (Int.natAbs_dvd_natAbs.2 d)
  have check : ∀ k : ℕ, k < 721 → (((k : ℤ) - 1) * k * (k + 1) = 720 → (k : ℤ) + 1 = 10) ∧
    ((-(k : ℤ) - 1) * -k * (-k + 1) = 720 → -(k : ℤ) + 1 = 10) := by decide +kernel
  have c := check n.natAbs (by omega)
  rcases Int.natAbs_eq n with h | h <;> rw [h] at h₀ ⊢
  · exact c.1 h₀
  · exact c.2 h₀
