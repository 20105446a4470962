import SimProver.Request
/-!
Is a text exactly one term, and one that runs no code of its own? `#simprover_parse` reads the
request file that the environment variable `SIMPROVER_CHECK_REQUEST` names,
`{"proof": path of a text, "verdict": path}`, and parses the text in the environment where the
command stands, with its notations. It answers in the file of the verdict: `{"ok": true}` or
`{"ok": false, "defence": "block" | "code", "reason"}`. Nothing of the text is elaborated.
-/

open Lean Elab Command

namespace SimProver.Parse

/--
Words by which a term can have code of its own run while it is elaborated, or say how one of its
parts is to be run. A proof needs none of them, and what a module's bytes mean can be relied on only
where nothing but Lean itself has had a hand in writing them.
-/
def codeWords : List String :=
  ["run_tac", "run_elab", "run_meta", "run_cmd", "run_conv", "by_elab", "eval%", "unsafe",
   "native_decide", "@[", "attribute", "initialize", "builtin_initialize", "#eval", "include_str"]

/-- The first of these words in a piece of syntax. -/
partial def codeWord? (stx : Syntax) : Option String :=
  match stx with
  | .atom _ word => if codeWords.contains word.trim then some word else none
  | .node _ _ args => args.toList.findSome? codeWord?
  | _ => none

/-- What is wrong with a text: the name of the defence, and why. -/
def complaint? (env : Environment) (text : String) : Option (String × String) :=
  match Parser.runParserCategory env `term text "<proof>" with
  | .error message => some ("block", message)
  | .ok stx =>
    match codeWord? stx with
    | some word => some ("code", s!"a proof may not run code of its own: {word}")
    | none => none

/-- The answer to a request. -/
def answer (env : Environment) (request : Json) : IO Json := do
  match complaint? env (← IO.FS.readFile (← Check.textField request "proof")) with
  | none => return Json.mkObj [("ok", toJson true)]
  | some (defence, reason) =>
    return Json.mkObj [("ok", toJson false), ("defence", toJson defence), ("reason", toJson reason)]

/-- Answers one request, as described at the head of this file. -/
syntax (name := parseCommand) "#simprover_parse" : command

@[command_elab parseCommand] def elabParse : CommandElab := fun _ => do
  let env ← getEnv
  (Check.respond (answer env) : IO Unit)

end SimProver.Parse
