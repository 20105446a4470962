prelude
import Init.Omega.IntList

/-!
# Coefficients

The names under which `omega` uses `IntList`. Another representation of linear forms could be put in
its place here.
-/

namespace Lean.Omega

/-- The coefficients of a linear form. -/
abbrev Coeffs := IntList

namespace Coeffs

/-- The coefficients as a list. -/
abbrev toList (xs : Coeffs) : List Int := xs

/-- A list as coefficients. -/
abbrev ofList (xs : List Int) : Coeffs := xs

/-- Whether all coefficients are zero. -/
abbrev isZero (xs : Coeffs) : Prop := IntList.allZero xs = true

/-- Replace one coefficient. -/
abbrev set (xs : Coeffs) (i : Nat) (y : Int) : Coeffs := IntList.set xs i y

/-- One coefficient. -/
abbrev get (xs : Coeffs) (i : Nat) : Int := IntList.get xs i

/-- The greatest common divisor of the coefficients. -/
abbrev gcd (xs : Coeffs) : Nat := IntList.gcd xs

/-- Multiplication by a number. -/
abbrev smul (xs : Coeffs) (g : Int) : Coeffs := IntList.smul xs g

/-- Division of each coefficient. -/
abbrev sdiv (xs : Coeffs) (g : Int) : Coeffs := IntList.sdiv xs g

/-- The value of a linear form at a point. -/
abbrev dot (xs ys : Coeffs) : Int := IntList.dot xs ys

/-- Sum. -/
abbrev add (xs ys : Coeffs) : Coeffs := IntList.add xs ys

/-- Difference. -/
abbrev sub (xs ys : Coeffs) : Coeffs := IntList.sub xs ys

/-- Negation. -/
abbrev neg (xs : Coeffs) : Coeffs := IntList.neg xs

/-- A linear combination. -/
abbrev combo (a : Int) (xs : Coeffs) (b : Int) (ys : Coeffs) : Coeffs := IntList.combo a xs b ys

/-- The number of coefficients stored. -/
abbrev length (xs : Coeffs) : Nat := List.length xs

/-- The first coefficient that is not zero. -/
abbrev leading (xs : Coeffs) : Int := IntList.leading xs

/-- The balanced remainder of each coefficient. -/
abbrev bmod (x : Coeffs) (m : Nat) : Coeffs := IntList.bmod x m

/-- How far the balanced remainder of a value is from the value of the balanced remainders. -/
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int := IntList.bmod_dot_sub_dot_bmod m a b

end Coeffs

end Lean.Omega
