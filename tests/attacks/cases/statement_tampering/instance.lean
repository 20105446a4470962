/-
A local instance makes every sum the same.

defence: statement
-/
--! challenge
theorem t : (1 : Nat) + 1 = 3 := sorry
--! twin challenge
theorem t : (1 : Nat) + 1 = 2 := sorry
--! attack
local instance (priority := high) : HAdd Nat Nat Nat := ⟨fun _ _ => 3⟩
theorem t : (1 : Nat) + 1 = 3 := rfl
--! twin
theorem t : (1 : Nat) + 1 = 2 := rfl
