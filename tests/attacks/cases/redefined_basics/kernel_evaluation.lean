/-
A name that the kernel evaluates by compiled code.

defence: kernel
-/
--! challenge
theorem t : True := sorry
--! attack
def Lean.reduceBool (b : Bool) : Bool := b
theorem t : True := trivial
--! twin
theorem t : True := trivial
