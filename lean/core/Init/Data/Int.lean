prelude
import Init.Data.Int.Basic
import Init.Data.Int.Lemmas
import Init.Data.Int.Ring
import Init.Data.Int.Order
import Init.Data.Int.Abs
import Init.Data.Int.DivMod
import Init.Data.Int.Dvd

/-! Arithmetic of integers, as far as `omega` is built on it. -/
