import Bindings.Numbers
import Bindings.Text
import Bindings.Trees
import Bindings.World
import Bindings.Kernel
import Bindings.Elaboration
import Bindings.Grammar
/-!
Calls every binding to native code. Prints `wrong: NAME` for one that gave a wrong value and `not called: NAME`
for one that no test calls; the last line, `bindings: N`, says that nothing crashed on the way.
-/

open Lean Elab Command

namespace Bindings

syntax (name := plainBindings) "#plain_bindings" : command

@[command_elab plainBindings] def elabPlainBindings : CommandElab := fun _ => do
  let env ← library
  (check (numbers ++ texts ++ syntaxes ++ outside ++ kernelSide env) : IO Unit)

end Bindings

#plain_bindings
theorem Bindings.conjunction (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  tactic_bindings
  exact ⟨hp, hq⟩
#command_bindings
#grammar_bindings Init, SimProver.Repl, SimProver.CheckMain
