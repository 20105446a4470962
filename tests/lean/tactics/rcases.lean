import Elementary
open Nat

/-! `rcases`, `obtain` and `rintro`: hypotheses taken apart by patterns. -/

example (p : ℕ → Prop) (h : ∃ x, p x ∧ x = 3) : ∃ y, p y := by
  rcases h with ⟨x, hx, -⟩
  exact ⟨x, hx⟩
example (p q r : Prop) (h : p ∧ q ∨ r) : q ∨ r := by
  rcases h with ⟨-, hq⟩ | hr
  · exact .inl hq
  · exact .inr hr
example (p : ℕ → Prop) (h : ∃ x, p x ∧ x = 3) : p 3 := by
  obtain ⟨x, hx, rfl⟩ := h
  exact hx
example (x y : ℕ) (h : (x, y) = (1, 2)) : x + y = 3 := by
  obtain ⟨rfl, rfl⟩ := Prod.mk.inj h
  rfl
example (p q : Prop) : p ∨ q → q ∨ p := by
  rintro (hp | hq)
  · exact .inr hp
  · exact .inl hq
example (p q r : ℕ → Prop) : (∃ x, p x ∧ (q x ∨ r x)) → ∃ x, p x := by
  rintro ⟨x, hx, _ | _⟩ <;> exact ⟨x, hx⟩
example (h : False ∨ 1 = 2) : 3 = 4 := by rcases h with ⟨⟨⟩⟩ | ⟨⟨⟩⟩
example (n : ℕ) (h : n ∣ 4) : ∃ k, 4 = n * k := by
  obtain ⟨k, hk⟩ : ∃ k, 4 = n * k := h
  exact ⟨k, hk⟩
example (n : ℕ) : n = 0 ∨ 0 < n := by
  rcases Nat.eq_zero_or_pos n with h | h
  · exact .inl h
  · exact .inr h
example (s : { n : ℕ // n < 3 }) : s.1 < 4 := by
  obtain ⟨n, hn⟩ := s
  exact Nat.lt_succ_of_lt hn
example (a b : ℕ) (h : a = b ∧ b = 2) : a = 2 := by
  obtain ⟨h : a = b, rfl⟩ := h
  exact h

-- The names that are given stand in the goals, case by case:
example (p q r : Prop) (h : (p ∧ q) ∨ (r ∧ p)) : p := by
  rcases h with ⟨hp, hq⟩ | ⟨hr, hp⟩
  trace_state
  · exact hp
  · exact hp
example (p : ℕ → Prop) : (∃ x, p x) → True := by
  rintro ⟨x, hx⟩
  trace_state
  trivial
-- Too few names leave the rest together; there must be something to take apart.
example (p q r : Prop) (h : p ∧ q ∧ r) : r := by
  obtain ⟨hp, h⟩ := h
  trace_state
  exact h.2
example (n : ℕ) (h : n < 3) : n < 4 := by
  rintro ⟨x, y⟩
example (p : Prop) (h : p) : p := by
  obtain ⟨x, y⟩ := nothing
