/-
A file with a `Nat.add` of its own: the kernel computes it by its name, whatever its definition says.

defence: constants
-/
--! challenge
theorem t (a b : Nat) : Eq (Nat.add a b) Nat.zero := sorry
--! twin challenge
theorem t (a b : Nat) : Eq (Nat.add a b) (Nat.add a b) := sorry
--! attack
prelude
set_option genCtorIdx false in
inductive Nat where
  | zero | succ (n : Nat)
universe u
inductive Eq {α : Sort u} : α → α → Prop where
  | refl (a : α) : Eq a a
noncomputable def Nat.add (a b : Nat) : Nat := Nat.zero
theorem t (a b : Nat) : Eq (Nat.add a b) Nat.zero := Eq.refl _
--! twin
theorem t (a b : Nat) : Eq (Nat.add a b) (Nat.add a b) := Eq.refl _
