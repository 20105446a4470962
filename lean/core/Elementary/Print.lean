import Elementary.Logic
import Lean.Delab
/-!
Bounded quantifiers are printed as they are written: `∀ x ∈ s, p x`, `∃ n > 3, p n`.
-/

open Lean PrettyPrinter Delaborator

/-- `∀ x, x ∈ s → p` with the bound written at the variable. -/
def bounded : Unexpander
  | `(∀ ($x:ident : $_), $y:term ∈ $s → $p) | `(∀ $x:ident, $y:term ∈ $s → $p) => if x.getId == y.raw.getId then `(∀ $x:ident ∈ $s, $p) else throw ()
  | `(∀ ($x:ident : $_), $y:term < $s → $p) | `(∀ $x:ident, $y:term < $s → $p) => if x.getId == y.raw.getId then `(∀ $x:ident < $s, $p) else throw ()
  | `(∀ ($x:ident : $_), $y:term ≤ $s → $p) | `(∀ $x:ident, $y:term ≤ $s → $p) => if x.getId == y.raw.getId then `(∀ $x:ident ≤ $s, $p) else throw ()
  | `(∀ ($x:ident : $_), $y:term > $s → $p) | `(∀ $x:ident, $y:term > $s → $p) => if x.getId == y.raw.getId then `(∀ $x:ident > $s, $p) else throw ()
  | `(∀ ($x:ident : $_), $y:term ≥ $s → $p) | `(∀ $x:ident, $y:term ≥ $s → $p) => if x.getId == y.raw.getId then `(∀ $x:ident ≥ $s, $p) else throw ()
  | _ => throw ()

@[delab forallE] def delabBoundedForall : Delab := do
  let stx ← delabForall
  match (bounded stx).run stx |>.run () with
  | .ok stx' _ => return ⟨stx'⟩
  | .error _ _ => return stx
@[app_unexpander Exists] def unexpandBoundedExists : Unexpander
  | `($_ fun $x:ident => $y:term ∈ $s ∧ $p) | `($_ fun ($x:ident : $_) => $y:term ∈ $s ∧ $p) => if x.getId == y.raw.getId then `(∃ $x:ident ∈ $s, $p) else throw ()
  | `($_ fun $x:ident => $y:term < $s ∧ $p) | `($_ fun ($x:ident : $_) => $y:term < $s ∧ $p) => if x.getId == y.raw.getId then `(∃ $x:ident < $s, $p) else throw ()
  | `($_ fun $x:ident => $y:term ≤ $s ∧ $p) | `($_ fun ($x:ident : $_) => $y:term ≤ $s ∧ $p) => if x.getId == y.raw.getId then `(∃ $x:ident ≤ $s, $p) else throw ()
  | `($_ fun $x:ident => $y:term > $s ∧ $p) | `($_ fun ($x:ident : $_) => $y:term > $s ∧ $p) => if x.getId == y.raw.getId then `(∃ $x:ident > $s, $p) else throw ()
  | `($_ fun $x:ident => $y:term ≥ $s ∧ $p) | `($_ fun ($x:ident : $_) => $y:term ≥ $s ∧ $p) => if x.getId == y.raw.getId then `(∃ $x:ident ≥ $s, $p) else throw ()
  | _ => throw ()
