/-
A coercion turns the numbers of the statement into others.

defence: statement
-/
--! challenge
theorem t (a b : Nat) : a = b := sorry
--! twin challenge
theorem t (a : Nat) : a = a := sorry
--! attack
structure W where
  n : Nat
instance : Coe Nat W := ⟨fun _ => ⟨0⟩⟩
theorem t (a b : Nat) : (a : W) = (b : W) := rfl
--! twin
structure W where
  n : Nat
instance : Coe Nat W := ⟨fun n => ⟨n⟩⟩
theorem t (a : Nat) : a = a := rfl
