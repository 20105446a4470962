import SimProver.Export
import SimProver.Request
/-!
Writing down a compiled module. `#simprover_export` reads the request file that the environment
variable `SIMPROVER_CHECK_REQUEST` names, `{"module": path of a compiled module, "export", "verdict"}`,
and writes the module's imports, declarations and extensions as text (see `SimProver.Read`). It runs
confined and apart, since loading a module that somebody else's code has written may do anything; its
answer `{"ok", "reason"?}` only says whether there is a text.
-/

open Lean Elab Command

namespace SimProver.ExportMain

/-- Writes a module as text. -/
def writeModule (data : ModuleData) (out : IO.FS.Handle) : IO Unit := do
  let mut constants : PersistentHashMap Name ConstantInfo := .empty
  for c in data.constants do
    if constants.contains c.name then
      throw (IO.userError s!"{c.name} is declared twice")
    constants := constants.insert c.name c
  let known := constants
  let x ← Exporter.new out Json.null fun n => known.find? n
  let imports ← x.names (data.imports.map (·.module)).toList
  out.putStr ("{\"imports\":" ++ imports ++ "}\n")
  for c in data.constants do
    x.constant c.name
  let used := (data.entries.toList.filter (·.2.size > 0)).map (·.1)
  let extensions ← x.names used
  out.putStr ("{\"extensions\":" ++ extensions ++ "}\n")
  out.flush

def answer (request : Json) : IO Json := do
  let (data, _) ← readModuleData (← Check.textField request "module")
  let out ← IO.FS.Handle.mk (← Check.textField request "export") .write
  let write : IO Json := do
    writeModule data out
    return Json.mkObj [("ok", toJson true)]
  tryCatch write fun error =>
    return Json.mkObj [("ok", toJson false), ("reason", toJson (toString error))]

/-- Answers one request, as described at the head of this file. -/
syntax (name := exportCommand) "#simprover_export" : command

@[command_elab exportCommand] def elabExport : CommandElab := fun _ => do
  (Check.respond answer : IO Unit)

end SimProver.ExportMain
