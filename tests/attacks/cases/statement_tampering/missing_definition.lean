/-
A definition under the statement is a variable of the theorem instead.

defence: statement
-/
--! challenge
def Good (n : Nat) : Prop := n = n + 1
theorem t (n : Nat) : Good n := sorry
--! twin challenge
def Good (n : Nat) : Prop := n = n
theorem t (n : Nat) : Good n := sorry
--! attack
theorem t (Good : Nat → Prop) (h : ∀ n, Good n) (n : Nat) : Good n := h n
--! twin
def Good (n : Nat) : Prop := n = n
theorem t (n : Nat) : Good n := rfl
