import SimProver.CheckMain
/-!
What a library says: every public name with its statement. The tactic `simprover_map` reads the
request file that the environment variable `SIMPROVER_CHECK_REQUEST` names and writes a line

    {"name", "kind", "module", "statement", "shape"}

for each constant of the modules it asks for, or for each name it lists, to the file of the map:

    {"library": [modules], "map": path, "verdict": path}
    {"names": [names], "map": path, "verdict": path}

`statement` is the type as Lean prints it. `shape` is the type in a form in which two libraries can
be compared: no names of bound variables, constants by their names, how each argument is given.
-/

open Lean Elab Tactic

namespace SimProver.Map

def binderMark : BinderInfo → String
  | .default => "("
  | .implicit => "{"
  | .strictImplicit => "⦃"
  | .instImplicit => "["

/-- Adds the universe parameters of a level to a list, each once, in the order in which they occur. -/
partial def levelParams (u : Level) (found : List Name) : List Name :=
  match u with
  | .zero => found
  | .succ u => levelParams u found
  | .max u v => levelParams v (levelParams u found)
  | .imax u v => levelParams v (levelParams u found)
  | .param n => if found.contains n then found else found ++ [n]
  | .mvar _ => found

/-- The same for an expression. -/
partial def params (e : Expr) (found : List Name) : List Name :=
  match e with
  | .sort u => levelParams u found
  | .const _ us => us.foldl (fun found u => levelParams u found) found
  | .app f a => params a (params f found)
  | .lam _ t b _ => params b (params t found)
  | .forallE _ t b _ => params b (params t found)
  | .letE _ t v b _ => params b (params v (params t found))
  | .mdata _ e => params e found
  | .proj _ _ s => params s found
  | _ => found

/-- Puts a text into a sorted list. -/
def insertSorted (s : String) (sorted : List String) : List String :=
  match sorted with
  | [] => [s]
  | t :: rest => if s < t then s :: t :: rest else t :: insertSorted s rest

mutual
/-- The parts of a maximum, as text and sorted: in which order Lean keeps them depends on their names. -/
partial def maximum (order : List Name) (u : Level) (sorted : List String) : List String :=
  match u with
  | .max u v => maximum order v (maximum order u sorted)
  | _ => insertSorted (levelShape order u) sorted
/-- A level, universe parameters by their place in `order`. -/
partial def levelShape (order : List Name) (u : Level) : String :=
  match u with
  | .zero => "0"
  | .succ u => "s" ++ levelShape order u
  | .max _ _ => "m(" ++ String.intercalate "," (maximum order u []) ++ ")"
  | .imax u v => "i(" ++ levelShape order u ++ "," ++ levelShape order v ++ ")"
  | .param n => "u" ++ toString (order.idxOf n)
  | .mvar _ => "?"
end

/-- An expression without the names of its bound variables. -/
partial def shape (order : List Name) (e : Expr) : String :=
  match e with
  | .bvar i => "#" ++ toString i
  | .sort u => "S" ++ levelShape order u
  | .const n us => n.toString ++ (match us with
    | [] => ""
    | u :: us => us.foldl (fun text u => text ++ "," ++ levelShape order u) (".{" ++ levelShape order u) ++ "}")
  | .app f a => "(" ++ shape order f ++ " " ++ shape order a ++ ")"
  | .lam _ t b info => "λ" ++ binderMark info ++ shape order t ++ "." ++ shape order b
  | .forallE _ t b info => "∀" ++ binderMark info ++ shape order t ++ "." ++ shape order b
  | .letE _ t v b _ => "let " ++ shape order t ++ ":=" ++ shape order v ++ "." ++ shape order b
  | .lit (.natVal n) => toString n
  | .lit (.strVal s) => quoteJson s
  | .mdata _ e => shape order e
  | .proj n i s => "(" ++ n.toString ++ "/" ++ toString i ++ " " ++ shape order s ++ ")"
  | .fvar _ => "?"
  | .mvar _ => "?"

def kind (c : ConstantInfo) : String :=
  match c with
  | .axiomInfo _ => "axiom"
  | .thmInfo _ => "theorem"
  | .defnInfo _ => "def"
  | .opaqueInfo _ => "opaque"
  | .quotInfo _ => "quotient"
  | .inductInfo _ => "inductive"
  | .ctorInfo _ => "constructor"
  | .recInfo _ => "recursor"

/-- Whether a name is for people: neither private nor of the library's own making. -/
def isPublic (n : Name) : Bool := !n.isInternal && !n.isInternalDetail

/-- Writes the line of a constant. -/
def line (out : IO.FS.Handle) (module : String) (c : ConstantInfo) : MetaM Unit := do
  let statement := (← Meta.ppExpr c.type).pretty
  out.putStr ((Json.mkObj
    [("name", toJson c.name.toString), ("kind", toJson (kind c)), ("module", toJson module),
     ("statement", toJson statement), ("shape", toJson (shape (params c.type []) c.type))]).compress ++ "\n")

/-- The modules named and all they import, each once, with their content. -/
partial def modules (n : Name) (seen : PersistentHashMap Name Unit) (found : Array (Name × ModuleData)) :
    IO (PersistentHashMap Name Unit × Array (Name × ModuleData)) := do
  if seen.contains n then
    return (seen, found)
  let mut seen := seen.insert n ()
  let mut found := found
  let (data, _) ← readModuleData (← findOLean n)
  for i in data.imports do
    (seen, found) ← modules i.module seen found
  return (seen, found.push (n, data))

def readRequest : IO Json := do
  let some path ← IO.getEnv "SIMPROVER_CHECK_REQUEST"
    | throw (IO.userError "SIMPROVER_CHECK_REQUEST names no request")
  match Json.parse (← IO.FS.readFile path) with
  | .error message => throw (IO.userError s!"the request is not JSON: {message}")
  | .ok request => return request

/-- The constants that a request asks for, each with its module if that is known. -/
def wanted (env : Environment) (request : Json) : IO (Array (String × ConstantInfo)) := do
  let mut chosen := #[]
  if (request.getObjVal? "names").toOption.isSome then
    for n in ← Check.namesField request "names" do
      if let some c := env.find? n then
        chosen := chosen.push ("", c)
  else
    let mut seen := PersistentHashMap.empty
    let mut found := #[]
    for m in ← Check.namesField request "library" do
      (seen, found) ← modules m seen found
    for (m, data) in found do
      for c in data.constants do
        if isPublic c.name then
          chosen := chosen.push (m.toString, c)
  return chosen

def main : MetaM Unit := do
  let request ← readRequest
  let out ← IO.FS.Handle.mk (← Check.textField request "map") .write
  let constants ← wanted (← getEnv) request
  for (m, c) in constants do
    line out m c
  out.flush
  IO.FS.writeFile (← Check.textField request "verdict")
    ((Json.mkObj [("ok", toJson true), ("constants", toJson constants.size)]).compress ++ "\n")

/-- Answers the request described at the head of this file, and closes the goal if it is trivial. -/
syntax (name := mapTactic) "simprover_map" : tactic

@[tactic mapTactic] def elabMap : Tactic := fun _ => do
  (main : MetaM Unit)

end SimProver.Map
