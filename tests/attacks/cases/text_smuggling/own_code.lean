/-
A tactic that runs a program of its own.

defence: code
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
by
  run_tac (IO.println "hi" : IO Unit)
  exact ⟨h.2, h.1⟩
--! twin
by
  skip
  exact ⟨h.2, h.1⟩
