import SimProver.Check
import SimProver.Merkle
import SimProver.Request
/-!
The checker as a program. `#simprover_check` reads the request file that the environment variable
`SIMPROVER_CHECK_REQUEST` names and writes its answer to the file that the request names: nothing
that is printed counts.

A check:   `{"theorem", "target", "candidate", "imports", "verdict", "hashes", "indices", "export"?,
           "closure"?, "origin"?, "heartbeats"?}`: the target is a compiled module, the candidate one that was written
           down (`SimProver.ExportMain`). (An empty name of the theorem: of the candidate's module as such,
           every theorem in it alike.) The hashes of its constants go to the file `hashes`, those of the
           theorem into the verdict; `indices` are files with the hashes of what it imports. To the file
           `closure` goes the theorem with everything that it rests on, the library's part included.
A library: `{"library": [modules], "verdict", "export"?, "origin"?, "hashes"?, "axioms"?, "only"?}` —
           every constant of the modules and of what they import, as text (or `only` some, with what
           they rest on), their hashes, and for every theorem the axioms it rests on.
-/

open Lean Elab Command

namespace SimProver.Check

def namesJson (ns : List Name) : Json := toJson (ns.map (·.toString))

/-- Writes declarations to a file: those named, and what they rest on as far as `lookup` finds it. -/
def exportTo (request : Json) (path : String) (lookup : Lookup) (names : List Name) : IO Unit := do
  let out ← IO.FS.Handle.mk path .write
  let x ← Exporter.new out (objectField request "origin") lookup
  for n in names do
    x.constant n
  out.flush

/-- The parts of a name as a JSON list. -/
def partsJson (n : Name) (after : List Json := []) : Json :=
  match n with
  | .anonymous => toJson after
  | .str p s => partsJson p (toJson s :: after)
  | .num p k => partsJson p (toJson k :: after)

/-- Writes hashes to a file, one a line: the key in an index, the hash, the name's parts as a JSON list. -/
def writeHashes (path : String) (hashes : Merkle.Hashes) (constants : List ConstantInfo) : IO Unit := do
  let out ← IO.FS.Handle.mk path .write
  for c in constants do
    match hashes.constants.find? c.name with
    | some d =>
      out.putStr (Merkle.indexKey c.name ++ " " ++ Sha256.hex d ++ " " ++ (partsJson c.name).compress ++ "\n")
    | none => throw (IO.userError s!"{c.name} has no hash")
  out.flush

def orThrow {α : Type} (result : Except String α) : IO α :=
  match result with
  | .ok a => return a
  | .error reason => throw (IO.userError reason)

/-- Hashes what passed a check. -/
def hashPassed (request : Json) (theoremName : Name) (passed : Passed) (lookup : Lookup) : IO (List (String × Json)) := do
  let indices ← (← textsField request "indices").toList.mapM fun path => IO.FS.readFile { toString := path }
  let asked := match lookup theoremName with
    | some c => [c.toConstantVal]
    | none => []
  let hashes ← orThrow (Merkle.hashConstants (Merkle.findIn indices) lookup passed.order asked)
  writeHashes (← textField request "hashes") hashes passed.order
  match hashes.statements.find? theoremName, hashes.constants.find? theoremName with
  | some statement, some proof =>
    return [("statementHash", toJson (Sha256.hex statement)), ("proofHash", toJson (Sha256.hex proof))]
  | _, _ => return []

/-- What passed a check, and of the library what it rests on, made anew. -/
def lookupAll (declared : Lookup) (env : Environment) : Lookup := fun n =>
  match declared n with
  | some c => some c
  | none =>
    match env.find? n with
    | none => none
    | some c =>
      match rebuildConstants #[c] with
      | .ok rebuilt => rebuilt[0]?
      | .error _ => none

/-- Answers a request for a check. -/
def answerCheck (request : Json) : IO Json := do
  let question : Question := {
    theoremName := (← textField request "theorem").toName
    target := ← textField request "target"
    candidate := ← textField request "candidate"
    imports := ← namesField request "imports"
    heartbeats := natField request "heartbeats" 0 }
  match ← (check question).run with
  | .error refusal =>
    return Json.mkObj
      [("ok", toJson false), ("defence", toJson refusal.defence.name), ("reason", toJson refusal.reason)]
  | .ok passed =>
    let declared := passed.order.foldl (fun m c => m.insert c.name c) (PersistentHashMap.empty : Constants)
    let lookup : Lookup := fun n => declared.find? n
    let hashes ← hashPassed request question.theoremName passed lookup
    if let some path := textField? request "export" then
      exportTo request path lookup (passed.order.map (·.name))
    if let some path := textField? request "closure" then
      exportTo request path (lookupAll lookup passed.env) [question.theoremName]
    return Json.mkObj (hashes ++
      [("ok", toJson true), ("defence", Json.null), ("reason", Json.null), ("axioms", namesJson passed.axioms),
       ("added", namesJson passed.added), ("dependencies", namesJson passed.dependencies)])

/-- The modules of a library: those named and all they import, each after what it imports. -/
partial def loadModules (name : Name) (seen : PersistentHashMap Name Unit) (loaded : Array ModuleData) :
    IO (PersistentHashMap Name Unit × Array ModuleData) := do
  if seen.contains name then
    return (seen, loaded)
  let mut seen := seen.insert name ()
  let mut loaded := loaded
  let (data, _) ← readModuleData (← findOLean name)
  for i in data.imports do
    (seen, loaded) ← loadModules i.module seen loaded
  return (seen, loaded.push data)

/-- Answers a request about a library. -/
def answerLibrary (request : Json) : IO Json := do
  let mut seen := PersistentHashMap.empty
  let mut modules := #[]
  for m in ← namesField request "library" do
    (seen, modules) ← loadModules m seen modules
  -- Two modules may have derived the same theorem each for itself; one of them counts.
  let mut found : PersistentHashMap Name Unit := .empty
  let mut declared := #[]
  for m in modules do
    for c in m.constants do
      unless found.contains c.name do
        found := found.insert c.name ()
        declared := declared.push c
  let rebuilt ← orThrow (rebuildConstants declared)
  let constants : Constants := rebuilt.foldl (fun m c => m.insert c.name c) .empty
  let lookup : Lookup := fun n => constants.find? n
  if let some path := textField? request "export" then
    match request.getObjVal? "only" with
    | .ok _ => exportTo request path lookup (← namesField request "only").toList
    | .error _ => exportTo request path lookup (rebuilt.toList.map (·.name))
  if let some path := textField? request "hashes" then
    writeHashes path (← orThrow (Merkle.hashConstants (fun _ => none) lookup rebuilt.toList [])) rebuilt.toList
  if let some path := textField? request "axioms" then
    let out ← IO.FS.Handle.mk path .write
    let mut table : AxiomTable := { known := .empty }
    for c in rebuilt do
      table := table.add lookup c.name
      if let .thmInfo _ := c then
        let axioms := (table.known.find? c.name).getD []
        out.putStr ((Json.mkObj [("theorem", toJson c.name.toString), ("axioms", namesJson axioms)]).compress ++ "\n")
    out.flush
  return Json.mkObj [("ok", toJson true), ("modules", toJson modules.size), ("constants", toJson rebuilt.size)]

def main : IO Unit := respond fun request =>
  match textField? request "theorem" with
  | some _ => answerCheck request
  | none => answerLibrary request

/-- Answers one request, as described at the head of this file. -/
syntax (name := checkCommand) "#simprover_check" : command

@[command_elab checkCommand] def elabCheck : CommandElab := fun _ => do
  (Check.main : IO Unit)

end SimProver.Check
