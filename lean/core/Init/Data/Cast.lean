prelude
import Init.Coe

/-!
# Casts of natural numbers and integers into other types

`↑n` in `(↑n : R)` is `Nat.cast n`; types say how they contain the natural numbers by an instance of
`NatCast`, and the integers by one of `IntCast` (`Init.Data.Int.Basic`).
-/

universe u

/-- Types that the natural numbers map into. -/
class NatCast (R : Type u) where
  /-- The map. -/
  protected natCast : Nat → R

instance : NatCast Nat where
  natCast n := n

/-- The natural number `n` as a member of `R`. -/
@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R :=
  NatCast.natCast

instance [NatCast R] : CoeTail Nat R where
  coe := Nat.cast

instance [NatCast R] : CoeHTCT Nat R where
  coe := Nat.cast
