/-
A name that is not there becomes a variable of its own accord.

defence: statement
-/
--! challenge
def Claim : Prop := False
theorem t : Claim := sorry
--! twin challenge
def Claim : Prop := True
theorem t : Claim := sorry
--! attack
set_option autoImplicit true
set_option relaxedAutoImplicit true
theorem t (h : Claim) (_ : Claim ∧ Claim) : Claim := h
--! twin
set_option autoImplicit true
def Claim : Prop := True
theorem t : Claim := trivial
