prelude
import Lean.Meta
/-!
The printer of terms: what a printer of one's own needs to call Lean's.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean.PrettyPrinter.Delaborator
opaque ContextSpec : NonemptyType.{0}
/-- What the printer of a term knows. -/
def Context : Type := ContextSpec.type
opaque StateSpec : NonemptyType.{0}
/-- What the printer of a term remembers. -/
def State : Type := StateSpec.type
abbrev DelabM := ReaderT Context (StateRefT State MetaM)
instance : Nonempty (DelabM α) := ⟨fun _ _ => Classical.choice inferInstance⟩
/-- Turns the term in view to syntax. -/
abbrev Delab := DelabM Term
@[extern "native"] opaque delabForall : Delab
end Lean.PrettyPrinter.Delaborator
