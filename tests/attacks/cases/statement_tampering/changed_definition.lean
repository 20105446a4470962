/-
A definition under the statement is another one.

defence: constants
-/
--! challenge
def Good (n : Nat) : Prop := n = n + 1
theorem t (n : Nat) : Good n := sorry
--! twin challenge
def Good (n : Nat) : Prop := n = n + 0
theorem t (n : Nat) : Good n := sorry
--! attack
def Good (n : Nat) : Prop := n = n
theorem t (n : Nat) : Good n := rfl
--! twin
def Good (n : Nat) : Prop := n = n + 0
theorem t (n : Nat) : Good n := rfl
