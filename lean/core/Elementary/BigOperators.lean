import Elementary.BigOperators.Sum
import Elementary.BigOperators.Prod
import Elementary.Fintype
/-!
The notation of sums and products over finite sets.

`∑ x ∈ s, f x` is `Finset.sum s fun x => f x`; `∑ x, f x` sums over all of a finite type; `∑ x ∈ s with p x, f x` over
the members with a property; binders in parentheses nest: `∑ (x ∈ s) (y ∈ t), f x y`. Likewise `∏`.
-/
universe u v w

namespace BigOperators
/-- A variable and what it runs over. -/
syntax bigOpBinder := term:max ((" : " term) <|> binderPred)?
/-- A variable and what it runs over, in parentheses. -/
syntax bigOpBinderParenthesized := " (" bigOpBinder ")"
/-- One variable, or several in parentheses. -/
syntax bigOpBinders := bigOpBinderParenthesized+ <|> (ppSpace bigOpBinder)
/-- `∑ x ∈ s, f x`: the sum of `f x` for `x` in the finite set `s`. -/
syntax (name := bigsum) "∑ " bigOpBinders (" with " term)? ", " term:67 : term
/-- `∏ x ∈ s, f x`: the product of `f x` for `x` in the finite set `s`. -/
syntax (name := bigprod) "∏ " bigOpBinders (" with " term)? ", " term:67 : term
/-- The old way to write `∑ x ∈ s, f x`. -/
syntax (name := bigsumin) "∑ " ident " in " term ", " term:67 : term
/-- The old way to write `∏ x ∈ s, f x`. -/
syntax (name := bigprodin) "∏ " ident " in " term ", " term:67 : term

open Lean

local instance : Coe Term (TSyntax `Lean.Parser.Term.funBinder) := ⟨fun s => ⟨s.raw⟩⟩

/-- The variable of a binder and the finite set it runs over. -/
private def readBinder (b : TSyntax ``bigOpBinder) : MacroM (Term × Term) := do
  match b with
  | `(bigOpBinder| $x:term) => return (x, ← `(Finset.univ))
  | `(bigOpBinder| $x:term : $t) => return (x, ← `((Finset.univ : Finset $t)))
  | `(bigOpBinder| $x:term ∈ $s) => return (x, s)
  | _ => Macro.throwErrorAt b "a sum or product runs over `x ∈ s`, `x : α` or `x`"

/-- Several binders run over a product of finite sets, with a pair as their variable. -/
private def readBinders (bs : List (TSyntax ``bigOpBinder)) : MacroM (Term × Term) := do
  match bs with
  | [] => Macro.throwUnsupported
  | [b] => readBinder b
  | b :: bs =>
    let (x, s) ← readBinder b
    let (y, t) ← readBinders bs
    return (← `((⟨$x, $y⟩)), ← `($s ×ˢ $t))

private def expand (operation : Term) (binders : List (TSyntax ``bigOpBinder)) (condition? : Option Term) (body : Term) : MacroM Term := do
  let (x, s) ← readBinders binders
  match condition? with
  | none => `($operation $s fun $x => $body)
  | some p => `($operation (Finset.filter (fun $x => $p) $s) fun $x => $body)

private def binders (b : TSyntax ``bigOpBinders) : List (TSyntax ``bigOpBinder) :=
  if b.raw[0].isOfKind nullKind then b.raw[0].getArgs.toList.map fun p => ⟨p[1]⟩ else [⟨b.raw[0]⟩]

macro_rules (kind := bigsum)
  | `(∑ $bs:bigOpBinders $[with $p?]?, $v) => do expand (← `(Finset.sum)) (binders bs) p? v
macro_rules (kind := bigprod)
  | `(∏ $bs:bigOpBinders $[with $p?]?, $v) => do expand (← `(Finset.prod)) (binders bs) p? v
macro_rules (kind := bigsumin)
  | `(∑ $x:ident in $s, $v) => `(Finset.sum $s fun $x => $v)
macro_rules (kind := bigprodin)
  | `(∏ $x:ident in $s, $v) => `(Finset.prod $s fun $x => $v)

/-- The name of the set of all members, as it prints where `Finset` is open and where it is not. -/
private def isUniv (s : Term) : Bool := s.raw.getId == `Finset.univ || s.raw.getId == `univ
@[app_unexpander Finset.sum] def unexpandSum : PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $b) =>
    let x : Term := ⟨x.raw⟩
    if isUniv s then `(∑ $x:term, $b) else `(∑ $x:term ∈ $s, $b)
  | _ => throw ()
@[app_unexpander Finset.prod] def unexpandProd : PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $b) =>
    let x : Term := ⟨x.raw⟩
    if isUniv s then `(∏ $x:term, $b) else `(∏ $x:term ∈ $s, $b)
  | _ => throw ()
end BigOperators
