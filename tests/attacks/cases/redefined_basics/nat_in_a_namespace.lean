/-
A `Nat.gcd` of its own inside a namespace, where the statement finds it.

defence: statement
-/
--! challenge
theorem t (a b : Nat) : Nat.gcd a b = 1 := sorry
--! twin challenge
theorem t : Nat.gcd 4 6 = 2 := sorry
--! attack
namespace Evil
def Nat.gcd (_ _ : Nat) : Nat := 1
theorem _root_.t (a b : Nat) : Nat.gcd a b = 1 := rfl
end Evil
--! twin
theorem t : Nat.gcd 4 6 = 2 := by decide
