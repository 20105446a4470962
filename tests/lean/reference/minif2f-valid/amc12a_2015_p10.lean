by
  have p := Int.mul_pos (show 0 < x by omega) h₀
  obtain ⟨m, rfl⟩ := Int.eq_ofNat_of_zero_le (show 0 ≤ x by omega)
  obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le (show 0 ≤ y by omega)
  have check : ∀ m : ℕ, m < 81 → ∀ n : ℕ, n < 81 → 0 < n → n < m → m + n + m * n = 80 → m = 26 := by decide +kernel
  have e : m + n + m * n = 80 := by exact_mod_cast h₂
  have r := check m (by omega) n (by omega) (by omega) (by omega) e
  omega
