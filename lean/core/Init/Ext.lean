prelude
import Init.WF
import Init.Native.Macros
/-!
Extensionality lemmas for the `ext` tactic.
-/
universe u v w
attribute [ext] Prod PProd Sigma PSigma
attribute [ext] funext propext Subtype.eq Array
@[ext] protected theorem PUnit.ext (x y : PUnit) : x = y := rfl
protected theorem Unit.ext (x y : Unit) : x = y := rfl
