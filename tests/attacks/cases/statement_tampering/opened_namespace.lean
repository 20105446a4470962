/-
An opened namespace brings another thing of the same name.

defence: statement
-/
--! challenge
def Even (n : Nat) : Prop := n % 2 = 0
theorem t (n : Nat) : Even n := sorry
--! twin challenge
def Even (n : Nat) : Prop := n % 2 = 0
theorem t : Even 4 := sorry
--! attack
namespace Evil
def Even (_ : Nat) : Prop := True
end Evil
open Evil
theorem t (n : Nat) : Even n := trivial
--! twin
def Even (n : Nat) : Prop := n % 2 = 0
theorem t : Even 4 := rfl
