import Elementary.Algebra.Abs
import Elementary.Algebra.Cast
import Elementary.Algebra.Hom
import Elementary.Algebra.Rat

/-!
# The algebraic ladder

Mathlib's hierarchy from `Semigroup` to `LinearOrderedField`, with its lemmas under Mathlib's names.
-/
