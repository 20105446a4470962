by
  -- Aubry's descent on the denominator `t` of a point of the circle
  have descent (k : ℕ) : ∀ x y t : ℤ, 0 < t → t ≤ k → x ^ 2 + y ^ 2 = n * t ^ 2 → ∃ a b : ℤ, a ^ 2 + b ^ 2 = n := by
    clear h
    induction k with
    | zero => intro x y t pos small; omega
    | succ k ih =>
      intro x y t pos small h
      -- the integers nearest to x / t and y / t, and what is left over
      have near (z : ℤ) : ∃ a r : ℤ, z = a * t + r ∧ -t ≤ 2 * r ∧ 2 * r ≤ t := by
        refine ⟨(2 * z + t) / (2 * t), z - (2 * z + t) / (2 * t) * t, by ring, ?_⟩
        have e := Int.mul_ediv_add_emod (2 * z + t) (2 * t)
        have l := Int.emod_nonneg (2 * z + t) (b := 2 * t) (by omega)
        have u := Int.emod_lt_of_pos (2 * z + t) (b := 2 * t) (by omega)
        constructor <;> linarith
      obtain ⟨a, r, hx, rl, ru⟩ := near x
      obtain ⟨b, s, hy, sl, su⟩ := near y
      -- the line through (a, b) and (x / t, y / t) meets the circle in a point with denominator m
      obtain ⟨A, hA⟩ : ∃ A, A = a ^ 2 + b ^ 2 - n := ⟨_, rfl⟩
      obtain ⟨B, hB⟩ : ∃ B, B = 2 * (n * t - a * x - b * y) := ⟨_, rfl⟩
      obtain ⟨m, hm⟩ : ∃ m, m = A * t + B := ⟨_, rfl⟩
      have key : t * m = r ^ 2 + s ^ 2 := by
        rw [hm, hA, hB, show r = x - a * t by omega, show s = y - b * t by omega]
        linear_combination (-1) * h
      have new : (A * x + B * a) ^ 2 + (A * y + B * b) ^ 2 = n * m ^ 2 := by
        rw [hm, hA, hB]
        linear_combination ((a ^ 2 + b ^ 2 - n) ^ 2) * h
      have less : m < t := by nlinarith
      have nonneg : 0 ≤ m := by nlinarith
      rcases Int.lt_or_eq_of_le nonneg with pos' | zero
      · exact ih _ _ m pos' (by omega) new
      · rw [← zero, mul_zero] at key
        have hr : r = 0 := by nlinarith
        have hs : s = 0 := by nlinarith
        refine ⟨a, b, mul_right_cancel₀ (b := t ^ 2) (pow_ne_zero 2 (by omega)) ?_⟩
        rw [← h, hx, hy, hr, hs]
        ring
  refine descent (r.den * s.den) (r.num * s.den) (s.num * r.den) (r.den * s.den) ?_ ?_ ?_
  · exact mul_pos (Int.natCast_pos.mpr r.den_pos) (Int.natCast_pos.mpr s.den_pos)
  · push_cast; exact le_refl _
  · have hr : (r.den : ℚ) ≠ 0 := by exact_mod_cast r.den_nz
    have hs : (s.den : ℚ) ≠ 0 := by exact_mod_cast s.den_nz
    rw [← r.num_div_den, ← s.num_div_den] at h
    rw [div_pow, div_pow, div_add_div _ _ (pow_ne_zero 2 hr) (pow_ne_zero 2 hs),
      div_eq_iff (mul_ne_zero (pow_ne_zero 2 hr) (pow_ne_zero 2 hs))] at h
    have e : ((r.num : ℚ) * s.den) ^ 2 + (s.num * r.den) ^ 2 = n * (r.den * s.den) ^ 2 := by linarith
    exact_mod_cast e
