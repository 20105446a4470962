import Elementary
open Nat

/-! What `abel`, `group` and `noncomm_ring` close. -/

example (A : Type) [AddCommGroup A] (a b c : A) : a + (b - c) - (a + b) = -c := by abel
example (A : Type) [AddCommGroup A] (a b : A) : 2 • (a + b) - a = a + b + b := by abel
example (A : Type) [AddCommMonoid A] (a b c : A) : a + b + c = c + (a + b) := by abel
example (G : Type) [Group G] (a b c : G) : (a * b * c)⁻¹ * a * b ^ 2 * b⁻¹ = c⁻¹ := by group
example (G : Type) [Group G] (a b : G) : a * (b * a) ^ 2 * a⁻¹ = (a * b) ^ 2 := by group
example (R : Type) [Ring R] (a b : R) : (a + b) ^ 2 = a ^ 2 + a * b + b * a + b ^ 2 := by noncomm_ring
example (R : Type) [Ring R] (a b : R) : a * (b - 1) - (a * b - b) = b - a := by noncomm_ring

/-! What they do not. -/

example (A : Type) [AddCommGroup A] (a b : A) : a - b = b - a := by abel
example (G : Type) [Group G] (a b : G) : a * b * a⁻¹ = b := by group
