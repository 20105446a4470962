prelude
import Init.Meta
/-!
Ranges of natural numbers for loops, unbounded loops, and the tactic behind `xs[i]`.
-/
set_option linter.unusedVariables false
universe u v

namespace Std.Legacy
structure Range where
  start : Nat := 0
  stop : Nat
  step : Nat := 1
  step_pos : 0 < step
instance : Membership Nat Range := ⟨fun r i => r.start ≤ i ∧ i < r.stop ∧ (i - r.start) % r.step = 0⟩
namespace Range
def size (r : Range) : Nat := (r.stop - r.start + r.step - 1) / r.step
def toList (r : Range) : List Nat := List.range' r.start r.size r.step
@[inline] protected def forM [Monad m] (r : Range) (f : Nat → m PUnit) : m PUnit := r.toList.forM f
instance [Monad m] : ForM m Range Nat := ⟨Range.forM⟩
instance [Monad m] : ForIn m Range Nat := ⟨fun r b f => forIn r.toList b f⟩
end Range
end Std.Legacy
