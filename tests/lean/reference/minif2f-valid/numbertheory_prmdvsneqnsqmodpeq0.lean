by
  constructor
  · rintro ⟨k, rfl⟩
    exact Int.emod_eq_zero_of_dvd ⟨k * (p * k), by ring⟩
  · intro h
    have d := Int.natAbs_dvd_natAbs.2 (Int.dvd_of_emod_eq_zero h)
    rw [Int.natAbs_pow, Int.natAbs_ofNat] at d
    exact Int.natAbs_dvd_natAbs.1 (h₀.dvd_of_dvd_pow d)
