import Elementary.Ring.Normalize
import Elementary.Abel
import Elementary.Positivity

/-!
# Clearing denominators, and simplification in groups

`field_simp` writes each side of an equation or comparison in a field as one fraction and multiplies out; it takes the
denominators to be other than zero when a hypothesis, the form of the term or `positivity` says so. `group` and
`noncomm_ring` close equations that hold in every group, or every ring.
-/

universe u

theorem mul_div_assoc' {K : Type u} [DivInvMonoid K] (a b c : K) : a * (b / c) = a * b / c := (mul_div_assoc a b c).symm

/-- Proves that a denominator is not zero, or is positive. -/
syntax (name := fieldNeZero) "field_ne_zero" : tactic

macro_rules
  | `(tactic| field_ne_zero) => `(tactic| first
      | assumption
      | exact Ne.symm (by assumption)
      | exact ne_of_gt (by assumption)
      | exact ne_of_lt (by assumption)
      | exact one_ne_zero
      | exact OfNat.ofNat_ne_zero _
      | exact Nat.cast_add_one_ne_zero _
      | (refine mul_ne_zero ?_ ?_ <;> field_ne_zero)
      | (refine pow_ne_zero _ ?_; field_ne_zero)
      | (refine inv_ne_zero ?_; field_ne_zero)
      | (refine neg_ne_zero.mpr ?_; field_ne_zero)
      | (refine sub_ne_zero.mpr ?_; first | assumption | exact Ne.symm (by assumption))
      | exact Nat.cast_ne_zero.mpr (by first | assumption | omega)
      | exact Int.cast_ne_zero.mpr (by first | assumption | omega)
      | positivity)

open Lean.Parser.Tactic in
/-- `field_simp` clears the denominators of an equation or a comparison in a field. `field_simp [h]` takes `h` as well. -/
syntax (name := fieldSimp) "field_simp" (" [" withoutPosition((simpStar <|> simpErase <|> simpLemma),*,?) "]")?
  (location)? : tactic

macro_rules
  | `(tactic| field_simp $[$l:location]?) => `(tactic| field_simp [] $[$l:location]?)
  | `(tactic| field_simp [$args,*] $[$l:location]?) => `(tactic|
      simp (disch := field_ne_zero) only [div_add_div, div_sub_div, div_add', add_div', div_sub', sub_div', div_add_div_same,
        div_sub_div_same, div_div, div_div_eq_mul_div, mul_div_assoc', div_mul_eq_mul_div, neg_div', div_pow, div_self,
        div_eq_div_iff, div_eq_iff, eq_div_iff, div_le_div_iff_of_pos, div_le_iff₀, le_div_iff₀, div_lt_div_iff_of_pos,
        div_lt_iff₀, lt_div_iff₀, inv_eq_one_div, one_mul, mul_one, div_one, zero_div, ne_eq, not_false_eq_true,
        $args,*] $[$l:location]?)

/-- `group` proves equations that hold in every group; powers are multiplied out. -/
macro "group" l:(Lean.Parser.Tactic.location)? : tactic => `(tactic|
  simp only [div_eq_mul_inv, mul_assoc, mul_inv_rev, inv_inv, inv_one, one_mul, mul_one, inv_mul_cancel, mul_inv_cancel,
    inv_mul_cancel_left, mul_inv_cancel_left, pow_succ, pow_zero, zpow_ofNat, zpow_neg, zpow_natCast, zpow_one,
    zpow_zero] $[$l:location]?)

/-- `noncomm_ring` proves equations that hold in every ring, by multiplying out. -/
macro "noncomm_ring" : tactic => `(tactic|
  (simp only [sub_eq_add_neg, mul_add, add_mul, mul_assoc, neg_mul, mul_neg, neg_add_rev, neg_neg, pow_succ, pow_zero,
    one_mul, mul_one, mul_zero, zero_mul, neg_zero, two_mul, mul_two, nsmul_eq_mul, zsmul_eq_mul]
   try abel))
