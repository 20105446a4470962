import Elementary.Ring

/-!
# Linear combinations of equations

`linear_combination 3 * h₁ - x * h₂` proves an equation of a commutative ring that is the given combination of the
equations `h₁` and `h₂`: it adds up their two sides as written and leaves to `ring1` that the difference of the goal's
sides is the difference of the sums.
-/

universe u

namespace Elementary.Combination

variable {R : Type u}

theorem add_congr [Add R] {a b c d : R} (h₁ : a = b) (h₂ : c = d) : a + c = b + d := by rw [h₁, h₂]
theorem sub_congr [Sub R] {a b c d : R} (h₁ : a = b) (h₂ : c = d) : a - c = b - d := by rw [h₁, h₂]
theorem mul_congr [Mul R] {a b c d : R} (h₁ : a = b) (h₂ : c = d) : a * c = b * d := by rw [h₁, h₂]
theorem div_congr [Div R] {a b c d : R} (h₁ : a = b) (h₂ : c = d) : a / c = b / d := by rw [h₁, h₂]
theorem neg_congr [Neg R] {a b : R} (h : a = b) : -a = -b := by rw [h]

theorem of_combination [CommRing R] {a b l r : R} (p : l = r) (h : a - b - (l - r) = 0) : a = b := by
  rw [p, sub_self, sub_zero] at h
  exact sub_eq_zero.mp h

theorem of_combination_pow [CommRing R] [NoZeroDivisors R] (n : ℕ) {a b l r : R} (p : l = r)
    (h : (a - b) ^ n - (l - r) = 0) : a = b := by
  rw [p, sub_self, sub_zero] at h
  exact sub_eq_zero.mp (eq_zero_of_pow_eq_zero h)

end Elementary.Combination

open Elementary.Combination

/-- The equation that a combination of equations and numbers amounts to, with its proof. -/
syntax (name := combinationTerm) "combination% " term : term

macro_rules
  | `(combination% ($a)) => `(combination% $a)
  | `(combination% $a + $b) => `(add_congr (combination% $a) (combination% $b))
  | `(combination% $a - $b) => `(sub_congr (combination% $a) (combination% $b))
  | `(combination% $a * $b) => `(mul_congr (combination% $a) (combination% $b))
  | `(combination% $a / $b) => `(div_congr (combination% $a) (combination% $b))
  | `(combination% -$a) => `(neg_congr (combination% $a))
  | `(combination% $a) =>
    `(by first | exact $a | exact Eq.refl $a | fail "linear_combination failed: neither an equation nor a term of its type")

/-- Prove an equation as a linear combination of others; with `(exp := n)` the `n`th power of the difference of its
sides is that combination. -/
syntax (name := linearCombination) "linear_combination" (atomic(" (" &"exp" " := ") num ")")? (ppSpace colGt term)? : tactic

macro_rules
  | `(tactic| linear_combination (exp := $n) $e) => `(tactic| (refine of_combination_pow $n (combination% $e) ?_; ring))
  | `(tactic| linear_combination $e:term) => `(tactic| (refine of_combination (combination% $e) ?_; ring))
  | `(tactic| linear_combination) => `(tactic| ring)
