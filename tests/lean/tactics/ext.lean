import Elementary
open Nat

/-! `ext`: equality of functions, sets, pairs and structures, component by component. -/

example (f g : ℕ → ℕ) (h : ∀ x, f x = g x) : f = g := by ext x; exact h x
example (f g : ℕ → ℕ → ℕ) (h : ∀ x y, f x y = g x y) : f = g := by ext x y; exact h x y
example (x y : ℕ × ℕ) (h : x.1 = y.1) (h' : x.2 = y.2) : x = y := by
  ext
  · exact h
  · exact h'
example (s t : Set ℕ) (h : ∀ x, x ∈ s ↔ x ∈ t) : s = t := by ext x; exact h x
example (p q : Prop) (h : p → q) (h' : q → p) : p = q := by
  ext
  exact ⟨h, h'⟩
example (s t : { n : ℕ // n < 3 }) (h : s.1 = t.1) : s = t := by ext; exact h
example (i j : Fin 4) (h : i.val = j.val) : i = j := by ext; exact h

@[ext] structure Point where
  x : ℤ
  y : ℤ
example (a b : Point) (h : a.x = b.x) (h' : a.y = b.y) : a = b := by
  ext
  · exact h
  · exact h'
example (a b : Point) : a = b ↔ a.x = b.x ∧ a.y = b.y := Point.ext_iff

-- The goals bear the names of the components:
example (a b : Point) : a = b := by
  ext
  trace_state
  all_goals sorry
example (f g : ℕ → Point) : f = g := by
  ext n
  trace_state
  all_goals sorry
example (f g : ℕ → Point) : f = g := by
  ext n : 1
  trace_state
  sorry
-- Numbers have no components.
example (a b : ℕ) : a = b := by ext
