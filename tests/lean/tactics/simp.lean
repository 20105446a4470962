import Elementary
open Nat

/-! `simp`: rewriting with the default set, with given facts, at hypotheses, and evaluation of literals. -/

section Default
example (p : Prop) : p ∧ True ↔ p := by simp
example (p q : Prop) (hp : p) : p ∨ q := by simp [hp]
example (p : ℕ → Prop) : (∃ x, x = 3 ∧ p x) ↔ p 3 := by simp
example (a b : ℕ) : a + b - b = a := by simp
example (a : ℤ) : a - a + 0 * a = 0 := by simp
example (xs ys : List ℕ) : (xs ++ ys).length = xs.length + ys.length := by simp
example (x : ℕ) (xs : List ℕ) : x ∈ x :: xs := by simp
example (c : Prop) [Decidable c] (a : ℕ) : (if c then a else a) = a := by simp
example (f : ℕ → ℕ) : (f ∘ id) = f := by simp
example : (2 : ℕ) ^ 10 % 7 = 2 := by simp
example : (5 : ℤ) - 8 = -3 := by simp
end Default

section Given
example (f : ℕ → ℕ) (h : ∀ x, f x = x) : f (f 2) = 2 := by simp only [h]
example (a b : ℕ) (h : a = b) (h' : b = 3) : a = 3 := by simp [h, h']
example (a b : ℕ) (h : 0 < a) (h' : a = b) : ¬b = 0 := by simp_all; omega
example (p q : Prop) (h : p ∧ q) : q := by simp_all
example (a b : ℕ) (h : a + 0 = b) : a = b := by simpa using h
example (a b : ℕ) (h : b = a) : a = b := by simp [← h]
def triple (n : ℕ) : ℕ := 3 * n
example (n : ℕ) : triple n = 3 * n := by simp [triple]
example (n : ℕ) (h : n ≠ 0) : n / n = 1 := by simp [Nat.div_self, Nat.pos_of_ne_zero h]
example (p q : Prop) : p → q → p ∧ q := by simp +contextual
end Given

-- What it leaves:
example (a b c : ℕ) (h : a + 0 = b * 1) (h' : b + c = c) : a = 0 := by
  simp at h h'
  trace_state
  rw [h, h']
example (p q : ℕ → Prop) (h : ¬∀ x, p x → q x) : ∃ x, p x ∧ ¬q x := by
  simp at h
  trace_state
  exact h
-- What it says: that nothing changed, what is left, that a name is unknown, what it used.
example (a b : ℕ) (h : a < b) : a < b + a := by simp only [Nat.mul_zero]
example (a b : ℕ) : a + 0 = b := by simp
example (a b : ℕ) : a = b := by simp [no_such_lemma]
example (a b : ℕ) (h : a = b) : b = a := by simp? [h]
