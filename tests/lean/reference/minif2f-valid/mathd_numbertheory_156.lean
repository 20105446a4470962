by
  have a := Nat.gcd_dvd_left (n + 7) (2 * n + 1)
  have b := Nat.gcd_dvd_right (n + 7) (2 * n + 1)
  have c := Nat.dvd_sub (Nat.dvd_trans a (Nat.dvd_mul_left (n + 7) 2)) b
  rw [show 2 * (n + 7) - (2 * n + 1) = 13 by omega] at c
  exact Nat.le_of_dvd (by decide) c
