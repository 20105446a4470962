/-
An axiom with the last name of an allowed one, in another namespace.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
namespace Evil
axiom propext : False
end Evil
theorem t : False := Evil.propext
--! twin
namespace Good
theorem propext : True := trivial
end Good
theorem t : True := Good.propext
