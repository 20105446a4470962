import Elementary.Magnitude
import Elementary.Algebra
/-!
What else the default `simp` set holds: general lemmas on order and magnitude that Mathlib's holds too.
-/
attribute [simp] le_max_left le_max_right min_le_left min_le_right pow_eq_zero_iff abs_neg abs_nonneg abs_eq_zero
