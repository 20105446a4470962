prelude
import Init.Data.Rat.Order
/-! Rational numbers. -/
