prelude
import Init.Data.Nat.Basic
import Init.Data.Nat.Order
import Init.Data.Nat.Sub
import Init.Data.Nat.Div
import Init.Data.Nat.Divides
import Init.Data.Nat.Gcd

/-! Arithmetic of natural numbers, as far as `omega` is built on it. -/
