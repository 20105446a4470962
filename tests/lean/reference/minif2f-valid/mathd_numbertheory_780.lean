by
  have d : m ∣ 215 := by
    have a := Int.dvd_of_emod_eq_zero h₃
    have b := Int.dvd_self_sub_of_emod_eq h₂
    have c := Int.dvd_sub b (Int.dvd_mul_of_dvd_right a 6)
    rw [show 6 * x - 1 - 6 * (x - 6 ^ 2) = 215 by omega] at c
    exact c
  obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le (show 0 ≤ m by omega)
  have check : ∀ n : ℕ, n < 100 → 10 ≤ n → n ∣ 215 → n = 43 := by decide +kernel
  have e := check n (by omega) (by omega) (Int.ofNat_dvd.1 d)
  omega
