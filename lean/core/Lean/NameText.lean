prelude
import Init.System.IO
/-! Names as text, and back. -/
set_option linter.unusedVariables false

namespace Lean
/-- The name as one would write it; parts that are no identifiers stand in «» if `escape`. -/
@[extern "native"] opaque Name.toString (n : Name) (escape : Bool := true) : String
instance : ToString Name := ⟨fun n => n.toString⟩
end Lean
/-- The name that a text denotes, cut at its dots. -/
@[extern "native"] opaque String.toName (s : String) : Lean.Name
