/-
A helper with another implementation.

defence: code
-/
--! statement
theorem t (p q : Prop) (h : p ∧ q) : q ∧ p
--! attack
let rec @[implemented_by Nat.succ] f : Nat → Nat := fun n => n
⟨h.2, h.1⟩
--! twin
let rec f : Nat → Nat := fun n => n
⟨h.2, h.1⟩
