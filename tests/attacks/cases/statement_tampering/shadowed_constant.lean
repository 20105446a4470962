/-
A constant of the library is shadowed by one of the open namespace.

defence: statement
-/
--! challenge
theorem t (a b : Nat) : Nat.lt a b := sorry
--! twin challenge
theorem t (a : Nat) : Nat.le a a := sorry
--! attack
namespace Evil
def Nat.lt (_ _ : Nat) : Prop := True
theorem _root_.t (a b : Nat) : Nat.lt a b := trivial
end Evil
--! twin
namespace Fair
theorem _root_.t (a : Nat) : Nat.le a a := Nat.le.refl
end Fair
