/-
A local attribute makes an instance of a falsehood be found.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
class Wrong (p : Prop) where
  out : p
def wrong : Wrong False := ⟨sorry⟩
attribute [local instance] wrong
theorem t : False := Wrong.out
--! twin
class Right (p : Prop) where
  out : p
def right : Right True := ⟨trivial⟩
attribute [local instance] right
theorem t : True := Right.out
