prelude
import Init.Prelude
import Init.Core
import Init.SimpLemmas
import Init.Native.Unexpanders
import Init.Data.Nat
import Init.Data.Int
import Init.Omega
/-! What every Lean file imports unless it says `prelude`. -/
