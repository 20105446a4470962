/-
The theorem is proved for one universe, not for all.

defence: statement
-/
--! challenge
theorem t.{u} (α : Type u) (a : α) : Nonempty α := sorry
--! attack
theorem t (α : Type) (a : α) : Nonempty α := ⟨a⟩
--! twin
theorem t.{u} (α : Type u) (a : α) : Nonempty α := ⟨a⟩
