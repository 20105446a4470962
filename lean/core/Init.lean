prelude
import Init.Prelude
import Init.Core
import Init.SimpLemmas
import Init.Native.Unexpanders
/-! What every Lean file imports unless it says `prelude`. -/
