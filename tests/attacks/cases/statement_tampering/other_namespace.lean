/-
A theorem of the same last name.

defence: missing
-/
--! challenge
theorem t : True := sorry
--! attack
theorem Evil.t : True := trivial
--! twin
namespace Fair
theorem _root_.t : True := trivial
end Fair
