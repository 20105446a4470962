/-
A file without the library, with an `Eq` that relates everything.

defence: statement
-/
--! challenge
theorem t : Eq Nat.zero (Nat.succ Nat.zero) := sorry
--! twin challenge
theorem t : Eq Nat.zero Nat.zero := sorry
--! attack
prelude
set_option genCtorIdx false in
inductive Nat where
  | zero | succ (n : Nat)
inductive Eq {α : Type} (a b : α) : Prop where
  | refl : Eq a b
theorem t : Eq Nat.zero (Nat.succ Nat.zero) := Eq.refl
--! twin
theorem t : Eq Nat.zero Nat.zero := Eq.refl _
