/-!
The blackboard letters under which mathematicians know the number types.
-/

notation "ℕ" => Nat
notation "ℤ" => Int
notation "ℚ" => Rat
