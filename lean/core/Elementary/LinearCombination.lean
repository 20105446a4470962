import Elementary.Ring
import Elementary.Notation

/-!
# Linear combinations of equations

`linear_combination 3 * h₁ - x * h₂` proves an equation between integers that is the given combination
of the equations `h₁` and `h₂`: it adds up their two sides as written and leaves to `ring` that the
difference of the goal's sides is the difference of the sums.
-/

namespace Elementary

theorem of_combination {a b l r : ℤ} (p : l = r) (h : a - b - (l - r) = 0) : a = b := by
  rw [p] at h
  omega

end Elementary

/-- The equation that a combination of equations and numbers amounts to, with its proof. -/
syntax (name := combinationTerm) "combination% " term : term

macro_rules
  | `(combination% ($a)) => `(combination% $a)
  | `(combination% $a + $b) => `(Lean.Omega.Int.add_congr (combination% $a) (combination% $b))
  | `(combination% $a - $b) => `(Lean.Omega.Int.sub_congr (combination% $a) (combination% $b))
  | `(combination% $a * $b) => `(Lean.Omega.Int.mul_congr (combination% $a) (combination% $b))
  | `(combination% -$a) => `(Lean.Omega.Int.neg_congr (combination% $a))
  | `(combination% $a) => `(by first | exact $a | exact Eq.refl ($a : ℤ))

/-- Prove an equation between integers as a linear combination of others. -/
syntax (name := linearCombination) "linear_combination " term : tactic

macro_rules
  | `(tactic| linear_combination $e) =>
    `(tactic| exact Elementary.of_combination (combination% $e) (by ring))
