import Lean

/-!
# Looking at terms

What tactics written in Lean ask of the terms of a goal.
-/

namespace Elementary

open Lean

/-- A term without annotations around it. -/
partial def bare : Expr → Expr
  | .mdata _ e => bare e
  | e => e

/-- The constant at the head of an application, and the arguments. -/
def headArgs (e : Expr) : Name × List Expr :=
  let e := bare e
  match e.getAppFn with
  | .const name _ => (name, e.getAppArgs.toList)
  | _ => (.anonymous, [])

/-- The value of a natural numeral of any type. -/
def natValue? (e : Expr) : Option Nat :=
  match bare e with
  | .lit (.natVal n) => some n
  | e =>
    match headArgs e with
    | (``OfNat.ofNat, [_, .lit (.natVal n), _]) => some n
    | _ => none

/-- Whether a term is this constant. -/
def isConstant (e : Expr) (name : Name) : Bool :=
  match bare e with
  | .const n _ => n == name
  | _ => false

/-- A list of terms as a term. -/
def quoteList (u : Level) (type : Expr) : List Expr → Expr
  | [] => mkApp (mkConst ``List.nil [u]) type
  | a :: rest => mkApp (mkApp (mkApp (mkConst ``List.cons [u]) type) a) (quoteList u type rest)

end Elementary
