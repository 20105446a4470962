import SimProver.CheckMain
/-!
Is a text exactly one term? `#simprover_parse` reads the request file that the environment variable
`SIMPROVER_CHECK_REQUEST` names, `{"proof": path of a text, "verdict": path}`, and parses the text in
the environment where the command stands, with its notations. It answers in the file of the verdict:
`{"ok": true}` or `{"ok": false, "reason"}`. Nothing of the text is elaborated, so none of it is run.
-/

open Lean Elab Command

namespace SimProver.Parse

/-- The parser's complaint about a text that is not one term from end to end. -/
def complaint? (env : Environment) (text : String) : Option String :=
  match Parser.runParserCategory env `term text "<proof>" with
  | .ok _ => none
  | .error message => some message

/-- Answers the request of the environment variable. -/
def main (env : Environment) : IO Unit := do
  let some path ← IO.getEnv "SIMPROVER_CHECK_REQUEST"
    | throw (IO.userError "SIMPROVER_CHECK_REQUEST names no request")
  match Json.parse (← IO.FS.readFile path) with
  | .error message => throw (IO.userError s!"the request is not JSON: {message}")
  | .ok request =>
    let text ← IO.FS.readFile (← Check.textField request "proof")
    let answer := match complaint? env text with
      | none => Json.mkObj [("ok", toJson true)]
      | some message => Json.mkObj [("ok", toJson false), ("reason", toJson message)]
    IO.FS.writeFile (← Check.textField request "verdict") (answer.compress ++ "\n")

/-- Answers one request, as described at the head of this file. -/
syntax (name := parseCommand) "#simprover_parse" : command

@[command_elab parseCommand] def elabParse : CommandElab := fun _ => do
  let env ← getEnv
  (main env : IO Unit)

end SimProver.Parse
