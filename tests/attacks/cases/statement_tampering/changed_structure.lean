/-
A structure under the statement has other fields.

defence: constants
-/
--! challenge
structure P where
  x : Nat
theorem t (a b : P) : a = b := sorry
--! twin challenge
structure P where
  x : Unit
theorem t (a b : P) : a = b := sorry
--! attack
structure P where
  x : Unit
theorem t (a b : P) : a = b := by cases a; cases b; rfl
--! twin
structure P where
  x : Unit
theorem t (a b : P) : a = b := by cases a; cases b; rfl
