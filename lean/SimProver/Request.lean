import Lean
/-!
How the programs of the certifier are asked: by a file that the environment variable
`SIMPROVER_CHECK_REQUEST` names, answering by another that the request names. Nothing that is printed
counts.
-/

open Lean

namespace SimProver.Check

def textField (request : Json) (name : String) : IO String :=
  match request.getObjVal? name with
  | .ok value =>
    match value.getStr? with
    | .ok text => return text
    | .error _ => throw (IO.userError s!"`{name}` has to be a text")
  | .error _ => throw (IO.userError s!"the request has no `{name}`")

def textField? (request : Json) (name : String) : Option String :=
  match request.getObjVal? name with
  | .ok value =>
    match value.getStr? with
    | .ok text => some text
    | .error _ => none
  | .error _ => none

def textsField (request : Json) (name : String) : IO (Array String) :=
  match request.getObjVal? name with
  | .ok value =>
    match value.getArr? with
    | .ok items => items.mapM fun item =>
      match item.getStr? with
      | .ok text => return text
      | .error _ => throw (IO.userError s!"`{name}` has to be a list of texts")
    | .error _ => throw (IO.userError s!"`{name}` has to be a list of texts")
  | .error _ => throw (IO.userError s!"the request has no `{name}`")

def namesField (request : Json) (name : String) : IO (Array Name) :=
  return (← textsField request name).map (·.toName)

/-- A field that is passed on as it is. -/
def objectField (request : Json) (name : String) : Json :=
  match request.getObjVal? name with
  | .ok value => value
  | .error _ => Json.null

def natField (request : Json) (name : String) (otherwise : Nat) : Nat :=
  match request.getObjVal? name with
  | .ok value =>
    match value.getNat? with
    | .ok n => n
    | .error _ => otherwise
  | .error _ => otherwise

/-- Answers the request of the environment variable. -/
def respond (answer : Json → IO Json) : IO Unit := do
  let some path ← IO.getEnv "SIMPROVER_CHECK_REQUEST"
    | throw (IO.userError "SIMPROVER_CHECK_REQUEST names no request")
  match Json.parse (← IO.FS.readFile path) with
  | .error message => throw (IO.userError s!"the request is not JSON: {message}")
  | .ok request => IO.FS.writeFile (← textField request "verdict") ((← answer request).compress ++ "\n")

end SimProver.Check
