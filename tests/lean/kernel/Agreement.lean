import Lean

/-!
Asks the kernel about natural numbers, one question a line: `native OP X Y V` whether it accepts `OP X Y = V` by its own
arithmetic, `unfolded OP X Y V` whether it does so from the library's definition of `OP`, without that arithmetic
(`log2` has no `Y`). Answers `accepted` or `refused`.

The kernel's arithmetic goes by the names of the functions. So each function, and everything between it and the
constructors of the types, is copied under a new name, word for word; the kernel can only unfold the copies.
Theorems become axioms in the copy, since nothing is computed with a proof.
-/

open Lean

/-- The functions that the kernel computes by itself. -/
def nativeOperations : List Name := [``Nat.add, ``Nat.sub, ``Nat.mul, ``Nat.div, ``Nat.mod, ``Nat.gcd, ``Nat.beq,
  ``Nat.ble, ``Nat.land, ``Nat.lor, ``Nat.xor, ``Nat.shiftLeft, ``Nat.shiftRight, ``Nat.pow, ``Nat.log2]

/-- The constants copied so far, each with its copy, or with itself if nothing native is in it. -/
structure Copies where
  env : Environment
  names : PersistentHashMap Name Name

abbrev CopyM := StateT Copies (Except String)

/-- The term with copies in place of what was copied. -/
partial def rename (names : PersistentHashMap Name Name) (e : Expr) : Expr :=
  match e with
  | .const n us => mkConst ((names.find? n).getD n) us
  | .app f a => mkApp (rename names f) (rename names a)
  | .lam n t b i => mkLambda n i (rename names t) (rename names b)
  | .forallE n t b i => mkForall n i (rename names t) (rename names b)
  | .letE n t v b _ => mkLet n (rename names t) (rename names v) (rename names b)
  | .mdata _ b => rename names b
  | .proj n i b => mkProj n i (rename names b)
  | e => e

/-- Has the kernel check a declaration and keeps it. -/
def add (decl : Declaration) : CopyM Unit := do
  let state ← get
  match state.env.addDeclCore 0 0 decl none with
  | .ok env => set { state with env }
  | .error _ => throw "the kernel refuses a copy"

/-- Copies what a constant rests on, then the constant, if it rests on something native. -/
partial def copy (name : Name) : CopyM Unit := do
  if (← get).names.contains name then return
  let some info := (← get).env.find? name | throw s!"unknown constant {name}"
  let rests ← match info with
    | .defnInfo v => pure (v.type.getUsedConstants ++ v.value.getUsedConstants)
    | .thmInfo v => pure v.type.getUsedConstants
    | .opaqueInfo _ => throw s!"{name} cannot be unfolded"
    | _ => pure #[]
  rests.toList.forM copy
  let names := (← get).names
  if nativeOperations.contains name || rests.any (fun n => names.find? n != some n) then
    let new := `Copy ++ name
    let type := rename names info.type
    match info with
    | .defnInfo v => add (.defnDecl { v with name := new, type, value := rename names v.value, all := [new] })
    | .thmInfo v => add (.axiomDecl { name := new, levelParams := v.levelParams, type, isUnsafe := false })
    | _ => throw s!"{name} rests on an operation and is neither a definition nor a theorem"
    modify fun s => { s with names := s.names.insert name new }
  else
    modify fun s => { s with names := s.names.insert name name }

/-- A value as text says it: a number, `true` or `false`. -/
def valueOf (text : String) : Option (Expr × Expr) :=
  match text with
  | "true" => some (mkConst ``Bool, mkConst ``Bool.true)
  | "false" => some (mkConst ``Bool, mkConst ``Bool.false)
  | text => text.toNat?.map fun n => (mkConst ``Nat, mkLit (.natVal n))

/-- Whether the kernel accepts that a function of these arguments has this value, the proof being reflexivity. -/
def accepts (env : Environment) (function : Name) (arguments : List Nat) (value : Expr × Expr) : Bool :=
  let (type, value) := value
  let applied := arguments.foldl (fun e n => mkApp e (mkLit (.natVal n))) (mkConst function)
  let one := mkLevelSucc levelZero
  let statement := mkApp (mkApp (mkApp (mkConst ``Eq [one]) type) applied) value
  let proof := mkApp (mkApp (mkConst ``Eq.refl [one]) type) value
  match env.addDeclCore 0 0 (.thmDecl { name := `answer, levelParams := [], type := statement, value := proof }) none with
  | .ok _ => true
  | .error _ => false

/-- The answer to one question. -/
def answer (copies : Copies) (line : String) : Option Bool := do
  match (line.splitOn "\n").headD "" |>.splitOn " " with
  | kind :: operation :: rest =>
    let value ← valueOf (← rest.getLast?)
    let arguments ← rest.dropLast.mapM String.toNat?
    let function := Name.str `Nat operation
    if !nativeOperations.contains function then none
    else if kind == "native" then some (accepts copies.env function arguments value)
    else if kind == "unfolded" then some (accepts copies.env (← copies.names.find? function) arguments value)
    else none
  | _ => none

partial def serve (copies : Copies) (input output : IO.FS.Stream) : IO Unit := do
  let line ← input.getLine
  if line == "" then return
  output.putStr (match answer copies line with
    | some true => "accepted\n"
    | some false => "refused\n"
    | none => "not a question\n")
  output.flush
  serve copies input output

def main : IO Unit := do
  let env ← importModules #[{ module := `Init }] {}
  match (nativeOperations.forM copy).run { env, names := .empty } with
  | .error message => throw (IO.userError message)
  | .ok (_, copies) => serve copies (← IO.getStdin) (← IO.getStdout)
