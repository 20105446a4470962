/-
A hole in a lemma that the proof uses.

defence: axioms
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
theorem lemma_one (p : Prop) : p := sorry
theorem t : False := lemma_one _
--! twin
theorem lemma_one (p : Prop) (h : p) : p := h
theorem t : True := lemma_one _ trivial
