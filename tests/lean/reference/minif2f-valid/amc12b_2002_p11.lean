by
  have a2 := h₀.two_le
  have b2 := h₁.two_le
  have d2 := h₃.two_le
  have even : ∀ p : ℕ, Nat.Prime p → p % 2 = 0 → p = 2 := fun p hp h => by
    have := hp.eq_one_or_self_of_dvd 2 (Nat.dvd_of_mod_eq_zero h)
    omega
  have triple : ∀ p : ℕ, Nat.Prime p → p % 3 = 0 → p = 3 := fun p hp h => by
    have := hp.eq_one_or_self_of_dvd 3 (Nat.dvd_of_mod_eq_zero h)
    omega
  have ea := even a h₀
  have eb := even b h₁
  have es := even (a + b) h₂
  have b_two : b = 2 := by omega
  subst b_two
  have ta := triple a h₀
  have ts := triple (a + 2) h₂
  have td := triple (a - 2) h₃
  have a_five : a = 5 := by
    rcases (show a % 3 = 0 ∨ a % 3 = 1 ∨ a % 3 = 2 by omega) with h | h | h
    · have := ta h
      omega
    · have := ts (by omega)
      omega
    · have := td (by omega)
      omega
  subst a_five
  decide
