import Elementary
open Nat

/-! `linarith`: linear combinations of comparisons, over ℕ, ℤ, and any linearly ordered commutative ring or field. -/

section Ring
variable {R : Type} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R]
example (a b c : R) (h : a < b) (h' : b ≤ c) : a < c := by linarith
example (a b : R) (h : a + b = 3) (h' : a - b ≤ 1) : 2 ≤ 2 * b := by linarith
example (a b : R) (h : a ≤ b) (h' : b ≤ a) : a = b := by linarith
example (a b : R) (f : R → R) (h : f a < 2 * f b) (h' : f b ≤ 0) : f a < 0 := by linarith
example (x y z : R) (h : x * y ≤ z) (h' : z < y * x) : False := by linarith
end Ring

section Field
variable {K : Type} [Field K] [LinearOrder K] [IsStrictOrderedRing K]
example (x y : K) (h : x / 2 + y / 3 = 1) (h' : 0 < y) : x < 2 := by linarith
example (x : K) (h : 0 < x) : x / 3 < x := by linarith
example (x y : K) (h : 2⁻¹ * x ≤ y) : x ≤ 2 * y := by linarith
end Field
example (p q : ℚ) (h : p / 2 < q) (h' : q ≤ 3) : p < 6 := by linarith

-- Strict inequalities of integers are sharpened, and natural numbers are integers that are not negative.
example (a b : ℤ) (h : a < b) : a + 1 ≤ b := by linarith
example (a b : ℕ) (h : a < b) (h' : b < 3) : a ≤ 1 := by linarith
example (a b : ℕ) (h : a = 2 * b) : b ≤ a := by linarith
example (a b : ℕ) (h : (a : ℤ) + 1 = b) : a < b := by linarith

-- It splits conjunctions, turns negations round, proves `≠` and `¬`, and anything from contradictory facts.
example (a b : ℕ) (h : ¬ a < b ∧ a < 3) : b < 3 := by linarith
example (a b : ℤ) (h : a < b) : a ≠ b := by linarith
example (a b : ℤ) (h : a < b) : ¬ b ≤ a := by linarith
example (a b : ℤ) (p : Prop) (h : a < b) (h' : b < a) : p := by linarith

-- Further facts are given in brackets; with `only` they are all that is used.
example (a b c : ℤ) (h : ∀ x : ℤ, x ≤ c) (h' : b < a) : b < c := by linarith [h a]
example (a b c : ℤ) (h : a < b) (_ : c < a) : a ≤ b := by linarith only [h]
example (a b c : ℤ) (h : a < b) (_ : b < c) : a < c := by linarith only [h]

-- The method is that of ordered fields: it does not know that an integer is even or odd,
example (a b : ℤ) (h : 2 * a = 2 * b + 1) : False := by linarith
-- that a quotient of natural numbers is rounded,
example (a : ℕ) : a / 2 ≤ a := by linarith
-- or anything of products.
example (x y : ℤ) (hx : 0 ≤ x) (hy : 0 ≤ y) : 0 ≤ x * y := by linarith
-- It takes no side of a disjunction,
example (x : ℤ) (h : x < 1 ∨ x < 2) : x < 3 := by linarith
-- and what it is given has to be a term.
example (x : ℤ) : x ≤ 3 := by linarith [h]
