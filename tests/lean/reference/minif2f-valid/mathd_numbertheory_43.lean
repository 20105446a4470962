by
  refine ⟨Nat.dvd_of_mod_eq_zero (by decide +kernel), fun n h => Nat.le_of_not_lt fun big => ?_⟩
  have d : 15 ^ 234 ∣ 942 ! := Nat.dvd_trans (Nat.pow_dvd_pow 15 big) h
  exact absurd (Nat.mod_eq_zero_of_dvd d) (by decide +kernel)
