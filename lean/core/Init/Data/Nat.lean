prelude
import Init.Data.Nat.Basic
import Init.Data.Nat.Div
import Init.Data.Nat.Gcd

/-! Arithmetic of natural numbers. -/
