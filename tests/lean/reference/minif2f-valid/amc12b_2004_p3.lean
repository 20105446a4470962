by
  have hx : x < 11 := by
    refine Nat.lt_of_not_le fun h => ?_
    have a := Nat.pow_le_pow_right (n := 2) (by decide) h
    have b := Nat.pow_pos (a := 3) (n := y) (by decide)
    have c := Nat.le_mul_of_pos_right (2 ^ x) b
    omega
  have hy : y < 7 := by
    refine Nat.lt_of_not_le fun h => ?_
    have a := Nat.pow_le_pow_right (n := 3) (by decide) h
    have b := Nat.pow_pos (a := 2) (n := x) (by decide)
    have c := Nat.le_mul_of_pos_left (3 ^ y) b
    omega
  have check : ∀ x : ℕ, x < 11 → ∀ y : ℕ, y < 7 → 2 ^ x * 3 ^ y = 1296 → x + y = 8 := by decide +kernel
  exact check x hx y hy h₀
