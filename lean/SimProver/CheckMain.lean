import SimProver.Check
import SimProver.Request
/-!
The checker as a program. `#simprover_check` reads the request file that the environment variable
`SIMPROVER_CHECK_REQUEST` names and writes its answer to the file that the request names: nothing
that is printed counts.

A check:   `{"theorem", "target", "candidate", "imports", "verdict", "export"?, "heartbeats"?}`: the
           target is a compiled module, the candidate one that was written down (`SimProver.ExportMain`)
           (an empty name of the theorem: of the candidate's module as such, every theorem in it alike)
A library: `{"library": [modules], "verdict", "export"?, "axioms"?}` — every constant of the modules
and of what they import, as text, and for every theorem the axioms it rests on.
-/

open Lean Elab Command

namespace SimProver.Check

def namesJson (ns : List Name) : Json := toJson (ns.map (·.toString))

/-- Writes declarations to a file. -/
def exportTo (path : String) (constants : List ConstantInfo) : IO Unit := do
  let out ← IO.FS.Handle.mk path .write
  let x ← Exporter.new out
  for c in constants do
    x.constant c
  out.flush

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
    if let some path := textField? request "export" then
      exportTo path passed.order
    return Json.mkObj
      [("ok", toJson true), ("defence", Json.null), ("reason", Json.null), ("axioms", namesJson passed.axioms),
       ("added", namesJson passed.added), ("dependencies", namesJson passed.dependencies)]

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
  let mut constants : Constants := .empty
  let mut count := 0
  for m in modules do
    for c in m.constants do
      constants := constants.insert c.name c
      count := count + 1
  if let some path := textField? request "export" then
    let out ← IO.FS.Handle.mk path .write
    let x ← Exporter.new out
    for m in modules do
      for c in m.constants do
        x.constant c
    out.flush
  if let some path := textField? request "axioms" then
    let out ← IO.FS.Handle.mk path .write
    let lookup : Lookup := fun n => constants.find? n
    let mut table : AxiomTable := { known := .empty }
    for m in modules do
      for c in m.constants do
        table := table.add lookup c.name
        if let .thmInfo _ := c then
          let axioms := (table.known.find? c.name).getD []
          out.putStr ((Json.mkObj [("theorem", toJson c.name.toString), ("axioms", namesJson axioms)]).compress ++ "\n")
    out.flush
  return Json.mkObj [("ok", toJson true), ("modules", toJson modules.size), ("constants", toJson count)]

def main : IO Unit := respond fun request =>
  match textField? request "theorem" with
  | some _ => answerCheck request
  | none => answerLibrary request

/-- Answers one request, as described at the head of this file. -/
syntax (name := checkCommand) "#simprover_check" : command

@[command_elab checkCommand] def elabCheck : CommandElab := fun _ => do
  (Check.main : IO Unit)

end SimProver.Check
