by
  have split : ∀ n : ℕ, 0 < n → ∃ m k, n = 2 ^ m * (2 * k + 1) := by
    intro n
    induction n using Nat.strongRecOn with
    | ind n ih =>
      intro pos
      rcases (show n % 2 = 0 ∨ n % 2 = 1 by omega) with h | h
      · obtain ⟨m, k, e⟩ := ih (n / 2) (by omega) (by omega)
        refine ⟨m + 1, k, ?_⟩
        rw [Nat.pow_succ, Nat.mul_assoc, Nat.mul_comm 2, ← Nat.mul_assoc, ← e]
        omega
      · exact ⟨0, n / 2, by rw [Nat.pow_zero]; omega⟩
  obtain ⟨m, k, e⟩ := split n hn
  have m_lt : m < n := by
    have a := Nat.lt_pow_self (n := m) (b := 2) (by decide)
    have b := Nat.le_mul_of_pos_right (2 ^ m) (show 0 < 2 * k + 1 by omega)
    omega
  have twos : ∀ t, n ≤ t → ∃ s, 10 ^ t = 2 ^ m * (2 * s) := by
    intro t h
    refine ⟨2 ^ (t - m - 1) * 5 ^ t, ?_⟩
    rw [show 10 = 2 * 5 from rfl, Nat.mul_pow]
    have p : 2 ^ t = 2 ^ m * (2 * 2 ^ (t - m - 1)) := by
      rw [← Nat.pow_succ', ← Nat.pow_add]
      congr 1
      omega
    rw [p]
    simp only [Nat.mul_assoc]
  have grow : ∀ t, t < 10 ^ t := fun t => Nat.lt_pow_self (by decide)
  have g1 := grow n
  have g2 := grow (10 ^ n)
  obtain ⟨s, es⟩ := twos n (Nat.le_refl n)
  obtain ⟨u, eu⟩ := twos (10 ^ n) (by omega)
  have q : ∀ j, ∃ c, (10 ^ 2 ^ m) ^ (2 * j) = (10 ^ 2 ^ m + 1) * c + 1 := by
    intro j
    induction j with
    | zero => exact ⟨0, by simp⟩
    | succ j ih =>
      obtain ⟨c, h⟩ := ih
      have pos := Nat.pow_pos (a := 10) (n := 2 ^ m) (by decide)
      obtain ⟨w, hw⟩ : ∃ w, 10 ^ 2 ^ m = w + 1 := ⟨10 ^ 2 ^ m - 1, by omega⟩
      rw [hw] at h ⊢
      refine ⟨c * (w + 1) * (w + 1) + w, ?_⟩
      rw [show 2 * (j + 1) = 2 * j + 2 by omega, Nat.pow_add, h]
      ring
  obtain ⟨c1, h1⟩ := q k
  obtain ⟨c2, h2⟩ := q s
  obtain ⟨c3, h3⟩ := q u
  have d1 : 10 ^ n = ((10 ^ 2 ^ m + 1) * c1 + 1) * 10 ^ 2 ^ m := by
    rw [← h1, ← Nat.pow_succ, ← Nat.pow_mul, ← e]
  have d2 : 10 ^ 10 ^ n = (10 ^ 2 ^ m + 1) * c2 + 1 := by rw [← h2, ← Nat.pow_mul, ← es]
  have d3 : 10 ^ 10 ^ 10 ^ n = (10 ^ 2 ^ m + 1) * c3 + 1 := by rw [← h3, ← Nat.pow_mul, ← eu]
  have m_pow : 10 ^ 2 ^ m ≤ 10 ^ n := by
    refine Nat.pow_le_pow_right (by decide) ?_
    rw [e]
    exact Nat.le_mul_of_pos_right _ (by omega)
  intro prime
  have dvd : 10 ^ 2 ^ m + 1 ∣ 10^10^10^n + 10^10^n + 10^n - 1 := by
    refine ⟨c3 + c2 + c1 * 10 ^ 2 ^ m + 1, ?_⟩
    rw [d3, d2, d1]
    generalize 10 ^ 2 ^ m = x
    have r : (x + 1) * c3 + 1 + ((x + 1) * c2 + 1) + ((x + 1) * c1 + 1) * x =
      (x + 1) * (c3 + c2 + c1 * x + 1) + 1 := by ring
    omega
  have big := Nat.pow_le_pow_right (n := 10) (by decide) (Nat.le_of_lt g2)
  have pos := Nat.pow_pos (a := 10) (n := 2 ^ m) (by decide)
  have g3 := grow (10 ^ 10 ^ n)
  rcases prime.eq_one_or_self_of_dvd _ dvd with h | h
  · omega
  · omega
