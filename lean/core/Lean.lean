import Lean.Data.Json
import Lean.Data.PersistentHashMap
import Lean.Expr
import Lean.Declaration
import Lean.Environment
import Lean.Message
import Lean.CoreM
import Lean.Log
import Init.System.Process
import Lean.Elab
import Lean.Meta
import Lean.Delab
import Lean.Simproc
import Lean.Parser
import Lean.InfoTree
/-!
The part of Lean's metaprogramming interface that the project's own programs use, for a Lean whose
`Lean` library is present only as compiled code. Names and types are the official ones, so that
programs written against it compile with an official toolchain too.
-/
