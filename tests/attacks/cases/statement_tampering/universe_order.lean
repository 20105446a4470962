/-
The universes of the theorem in another order.

defence: statement
-/
--! challenge
theorem t.{u, v} (α : Type u) (β : Type v) (a : α) : Nonempty α := sorry
--! attack
theorem t.{v, u} (α : Type u) (β : Type v) (a : α) : Nonempty α := ⟨a⟩
--! twin
theorem t.{u, v} (α : Type u) (β : Type v) (a : α) : Nonempty α := ⟨a⟩
