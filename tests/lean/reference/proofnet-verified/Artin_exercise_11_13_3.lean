by
  have factor : ∀ m : ℕ, m % 4 = 3 → ∃ p, Nat.Prime p ∧ p ∣ m ∧ p % 4 = 3 := by
    intro m
    induction m using Nat.strongRecOn with
    | ind m ih =>
      intro h
      obtain ⟨p, hp, k, hk⟩ := Nat.exists_prime_and_dvd (show m ≠ 1 by omega)
      have p2 := hp.two_le
      have hm := Nat.mul_mod p k 4
      rw [← hk, h] at hm
      have cp : p % 4 = 0 ∨ p % 4 = 1 ∨ p % 4 = 2 ∨ p % 4 = 3 := by omega
      have ck : k % 4 = 0 ∨ k % 4 = 1 ∨ k % 4 = 2 ∨ k % 4 = 3 := by omega
      rcases cp with c | c | c | c
      · rw [c] at hm; simp at hm
      · have k3 : k % 4 = 3 := by rw [c] at hm; omega
        have small : k < m := by
          have := Nat.mul_le_mul_right k p2
          omega
        obtain ⟨r, hr, d, e⟩ := ih k small k3
        exact ⟨r, hr, Nat.dvd_trans d ⟨p, by rw [hk, Nat.mul_comm]⟩, e⟩
      · rw [c] at hm; omega
      · exact ⟨p, hp, ⟨k, hk⟩, c⟩
  have pos := Nat.factorial_pos N
  obtain ⟨p, hp, d, e⟩ := factor (4 * N.factorial - 1) (by omega)
  refine ⟨p, Nat.le_of_not_lt fun small => ?_, hp, ?_⟩
  · have f : p ∣ 4 * N.factorial := Nat.dvd_trans (Nat.dvd_factorial hp.pos (Nat.le_of_lt small)) (Nat.dvd_mul_left _ _)
    have one := Nat.dvd_sub f d
    rw [show 4 * N.factorial - (4 * N.factorial - 1) = 1 by omega] at one
    have := Nat.le_of_dvd Nat.zero_lt_one one
    have := hp.two_le
    omega
  · show (p + 1) % 4 = 0 % 4
    omega
