prelude
import Init.Prelude
import Init.Core
import Init.SimpLemmas
import Init.Native.Unexpanders
import Init.WF
import Init.Ext
import Init.Data.Bool
import Init.Data.Range
import Init.Data.Nat
import Init.Data.Int
import Init.Omega
import Init.Data.Nat.Simproc
import Init.Data.Nat.Lemmas
import Init.Data.Nat.Bounded
import Init.Data.Nat.Dvd
import Init.Data.Nat.More
import Init.Data.Nat.Bitwise
import Init.Data.Int.LemmasAux
import Init.Data.Int.More
import Init.Data.Rat
import Init.MetaTypes
import Init.Data.Fin
import Init.Data.List.Lemmas
import Init.Data.AC
import Init.Data.SimpSet
import Init.Data.List.More
/-! What every Lean file imports unless it says `prelude`. -/
