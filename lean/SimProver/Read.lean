import Lean
/-!
Declarations read from a text: the other half of `SimProver.Export`.

A compiled module is an image of memory, and whoever had code run while it was compiled may have
written any bytes into it. So the process that judges never loads it. Another one, confined, writes
its declarations down; here that text is read, line by line, and every name, level and expression is
built by Lean's own functions from numbers and strings. Whatever the text says, what comes out is
well-formed data, and the kernel has yet to accept it.

Besides the lines of an export the text holds `{"imports":[names]}`, what the module imports, and
`{"extensions":[names]}`, the environment extensions that it has entries for.
-/

open Lean

namespace SimProver

/-- A module as it was written down. -/
structure ModuleText where
  imports : List Name
  extensions : List Name
  constants : Array ConstantInfo

namespace Read

/-- A bound variable's index has to stay below this: beyond it Lean's cached words overflow. -/
def maxIndex : Nat := 1000000

/-- What has been read so far; the position in a table is the number that later lines use. -/
structure Tables where
  names : IO.Ref (Array Name)
  levels : IO.Ref (Array Level)
  exprs : IO.Ref (Array Expr)
  constants : IO.Ref (Array ConstantInfo)
  imports : IO.Ref (List Name)
  extensions : IO.Ref (List Name)

def bad {α : Type} (what : String) : IO α := throw (IO.userError what)

def ofExcept {α : Type} (x : Except String α) : IO α :=
  match x with
  | .ok a => return a
  | .error e => bad e

def field (j : Json) (key : String) : IO Json := ofExcept (j.getObjVal? key)

def field? (j : Json) (key : String) : Option Json :=
  match j.getObjVal? key with
  | .ok v => some v
  | .error _ => none

def nat (j : Json) (key : String) : IO Nat := do ofExcept (← field j key).getNat?
def text (j : Json) (key : String) : IO String := do ofExcept (← field j key).getStr?
def bool (j : Json) (key : String) : IO Bool := do ofExcept (← field j key).getBool?
def items (j : Json) (key : String) : IO (List Json) := do return (← ofExcept (← field j key).getArr?).toList

/-- What stands in a table under a number. -/
def look {α : Type} (table : IO.Ref (Array α)) (i : Nat) : IO α := do
  match (← table.get)[i]? with
  | some a => return a
  | none => bad s!"{i} has not been written yet"

/-- Adds to a table, under the number that is due. -/
def add {α : Type} (table : IO.Ref (Array α)) (i : Nat) (a : α) : IO Unit := do
  unless i == (← table.get).size do
    bad s!"{i} is not the number that is due"
  table.modify (·.push a)

namespace Tables

def name (t : Tables) (j : Json) (key : String) : IO Name := do look t.names (← nat j key)
def level (t : Tables) (j : Json) (key : String) : IO Level := do look t.levels (← nat j key)
def expr (t : Tables) (j : Json) (key : String) : IO Expr := do look t.exprs (← nat j key)

def nameList (t : Tables) (j : Json) (key : String) : IO (List Name) := do
  (← items j key).mapM fun i => do look t.names (← ofExcept i.getNat?)

def readName (t : Tables) (i : Nat) (j : Json) : IO Unit := do
  match field? j "str" with
  | some part => add t.names i (.str (← t.name part "pre") (← text part "str"))
  | none =>
    let part ← field j "num"
    add t.names i (.num (← t.name part "pre") (← nat part "i"))

def readLevel (t : Tables) (i : Nat) (j : Json) : IO Unit := do
  let pair (key : String) : IO (Level × Level) := do
    match ← items j key with
    | [a, b] => return (← look t.levels (← ofExcept a.getNat?), ← look t.levels (← ofExcept b.getNat?))
    | _ => bad "two levels were due"
  if (field? j "succ").isSome then
    add t.levels i (mkLevelSucc (← t.level j "succ"))
  else if (field? j "param").isSome then
    add t.levels i (mkLevelParam (← t.name j "param"))
  else if (field? j "max").isSome then
    let (a, b) ← pair "max"
    add t.levels i (mkLevelMax a b)
  else
    let (a, b) ← pair "imax"
    add t.levels i (mkLevelIMax a b)

def binderInfo (j : Json) : IO BinderInfo := do
  match ← text j "binderInfo" with
  | "default" => return .default
  | "implicit" => return .implicit
  | "strictImplicit" => return .strictImplicit
  | "instImplicit" => return .instImplicit
  | other => bad s!"{other} is no kind of binder"

def readExpr (t : Tables) (j : Json) : IO Expr := do
  if let some p := field? j "app" then
    return mkApp (← t.expr p "fn") (← t.expr p "arg")
  if let some p := field? j "const" then
    let us ← (← items p "us").mapM fun u => do look t.levels (← ofExcept u.getNat?)
    return mkConst (← t.name p "name") us
  if let some p := field? j "bvar" then
    let k ← ofExcept p.getNat?
    unless k < maxIndex do
      bad s!"the bound variable {k} is out of range"
    return mkBVar k
  if let some p := field? j "lam" then
    return mkLambda (← t.name p "name") (← binderInfo p) (← t.expr p "type") (← t.expr p "body")
  if let some p := field? j "forallE" then
    return mkForall (← t.name p "name") (← binderInfo p) (← t.expr p "type") (← t.expr p "body")
  if let some p := field? j "letE" then
    return mkLet (← t.name p "name") (← t.expr p "type") (← t.expr p "value") (← t.expr p "body")
  if (field? j "sort").isSome then
    return mkSort (← t.level j "sort")
  if let some p := field? j "proj" then
    return mkProj (← t.name p "typeName") (← nat p "idx") (← t.expr p "struct")
  if (field? j "natVal").isSome then
    match (← text j "natVal").toNat? with
    | some n => return mkLit (.natVal n)
    | none => bad "a number was due"
  return mkLit (.strVal (← text j "strVal"))

/-- The fields that every constant has. -/
def head (t : Tables) (j : Json) : IO ConstantVal := do
  return { name := ← t.name j "name", levelParams := ← t.nameList j "levelParams", type := ← t.expr j "type" }

def hints (j : Json) : IO ReducibilityHints := do
  let h ← field j "hints"
  match h.getStr? with
  | .ok "opaque" => return .opaque
  | .ok "abbrev" => return .abbrev
  | .ok other => bad s!"{other} is no hint"
  | .error _ => return .regular (UInt32.ofNat (← nat h "regular"))

def safety (j : Json) : IO DefinitionSafety := do
  match ← text j "safety" with
  | "safe" => return .safe
  | "partial" => return .partial
  | "unsafe" => return .unsafe
  | other => bad s!"{other} is no safety"

def inductVal (t : Tables) (j : Json) : IO ConstantInfo := do
  return .inductInfo { ← t.head j with
    numParams := ← nat j "numParams", numIndices := ← nat j "numIndices"
    all := ← t.nameList j "all", ctors := ← t.nameList j "ctors"
    numNested := ← nat j "numNested", isRec := ← bool j "isRec"
    isUnsafe := ← bool j "isUnsafe", isReflexive := ← bool j "isReflexive" }

def ctorVal (t : Tables) (j : Json) : IO ConstantInfo := do
  return .ctorInfo { ← t.head j with
    induct := ← t.name j "induct", cidx := ← nat j "cidx", numParams := ← nat j "numParams"
    numFields := ← nat j "numFields", isUnsafe := ← bool j "isUnsafe" }

def recVal (t : Tables) (j : Json) : IO ConstantInfo := do
  let rules ← (← items j "rules").mapM fun r => do
    return { ctor := ← t.name r "ctor", nfields := ← nat r "nfields", rhs := ← t.expr r "rhs" : RecursorRule }
  return .recInfo { ← t.head j with
    all := ← t.nameList j "all", numParams := ← nat j "numParams", numIndices := ← nat j "numIndices"
    numMotives := ← nat j "numMotives", numMinors := ← nat j "numMinors", rules
    k := ← bool j "k", isUnsafe := ← bool j "isUnsafe" }

def quotKind (j : Json) : IO QuotKind := do
  match ← text j "kind" with
  | "type" => return .type
  | "ctor" => return .ctor
  | "lift" => return .lift
  | "ind" => return .ind
  | other => bad s!"{other} is no part of a quotient"

/-- The constants of a line: one, or an inductive type with its constructors and recursors. -/
def readConstants (t : Tables) (j : Json) : IO (List ConstantInfo) := do
  if let some p := field? j "thm" then
    return [.thmInfo { ← t.head p with value := ← t.expr p "value", all := ← t.nameList p "all" }]
  if let some p := field? j "def" then
    return [.defnInfo { ← t.head p with
      value := ← t.expr p "value", hints := ← hints p, safety := ← safety p, all := ← t.nameList p "all" }]
  if let some p := field? j "axiom" then
    return [.axiomInfo { ← t.head p with isUnsafe := ← bool p "isUnsafe" }]
  if let some p := field? j "opaque" then
    return [.opaqueInfo { ← t.head p with
      value := ← t.expr p "value", isUnsafe := ← bool p "isUnsafe", all := ← t.nameList p "all" }]
  if let some p := field? j "quot" then
    return [.quotInfo { ← t.head p with kind := ← quotKind p }]
  if let some p := field? j "inductive" then
    return (← (← items p "types").mapM t.inductVal) ++ (← (← items p "ctors").mapM t.ctorVal) ++
      (← (← items p "recs").mapM t.recVal)
  if let some p := field? j "induct" then
    return [← t.inductVal p]
  if let some p := field? j "ctor" then
    return [← t.ctorVal p]
  return [← t.recVal (← field j "rec")]

/-- Reads a line. -/
def line (t : Tables) (j : Json) : IO Unit := do
  if let some i := field? j "ie" then
    add t.exprs (← ofExcept i.getNat?) (← t.readExpr j)
  else if let some i := field? j "in" then
    t.readName (← ofExcept i.getNat?) j
  else if let some i := field? j "il" then
    t.readLevel (← ofExcept i.getNat?) j
  else if (field? j "imports").isSome then
    t.imports.set (← t.nameList j "imports")
  else if (field? j "extensions").isSome then
    t.extensions.set (← t.nameList j "extensions")
  else if (field? j "meta").isSome then
    pure ()
  else
    for c in ← t.readConstants j do
      t.constants.modify (·.push c)

end Tables

/-- Reads the lines of a file up to its end. -/
partial def lines (t : Tables) (file : IO.FS.Handle) (number : Nat) : IO Unit := do
  let text ← file.getLine
  unless text == "" do
    match Json.parse text with
    | .error e => bad s!"line {number}: {e}"
    | .ok j => t.line j
    lines t file (number + 1)

end Read

/-- Reads a module that was written down. Errors are of the form of the text; files that cannot be read are too. -/
def readModuleText (path : System.FilePath) : IO ModuleText := do
  let t : Read.Tables := {
    names := ← IO.mkRef #[.anonymous]
    levels := ← IO.mkRef #[levelZero]
    exprs := ← IO.mkRef #[]
    constants := ← IO.mkRef #[]
    imports := ← IO.mkRef []
    extensions := ← IO.mkRef [] }
  Read.lines t (← IO.FS.Handle.mk path .read) 1
  return {
    imports := ← t.imports.get
    extensions := ← t.extensions.get
    constants := ← t.constants.get }

end SimProver
