import SimProver.Wire
import SimProver.Watch
import SimProver.Trace
/-!
The REPL: many theorems a process, immutable states, limits for every tactic.

`#simprover_repl` serves until its input ends. `op: open` elaborates Lean commands in which
`simprover_capture` stands where a proof is wanted (as a tactic or as a term), and gives a state for
each; `{"sid", "cmd"}` runs tactic text on a state and gives a new one.
-/

open Lean Meta Elab Tactic Command

namespace SimProver

/-- A goal that was met while opening a text. -/
structure Captured where
  site : Site
  after : After
  pos : Position
  decl? : Option Name

/-- What `simprover_capture` has met since the text was opened. -/
initialize captured : IO.Ref (Array Captured) ← IO.mkRef #[]

/-- Keeps the main goal as a state for later, and goes on as if it were proved. -/
syntax (name := capture) "simprover_capture" : tactic

/-- A proof that is wanted in the place of a term. -/
macro "simprover_capture" : term => `(by simprover_capture)

@[tactic capture] def elabCapture : Tactic := fun stx => do
  let others := (← getGoals).drop 1
  let ctx ← readThe Core.Context
  let decl? ← Term.getDeclName?
  let goal ← claimGoal
  withMainContext do
    let site ← Site.here goal
    let after : After := { saved := ← saveState, goals := [← showGoal goal] }
    let pos := ctx.fileMap.toPosition (stx.getPos?.getD {})
    captured.modify (·.push { site, after, pos, decl? })
  admitGoal goal
  setGoals others

/-- A state that a client can name. -/
structure Entry where
  site : Site
  saved : Tactic.SavedState

/-- The server's own state. -/
structure Server where
  wire : Wire
  entries : IO.Ref (Array (Option Entry))
  watch : Watch

def Server.new : BaseIO Server := do
  return { wire := ← Wire.standard, entries := ← IO.mkRef #[], watch := ← Watch.new }

/-- Names a state. Names are never used twice. -/
def Server.add (server : Server) (entry : Entry) : BaseIO Nat := do
  let entries ← server.entries.get
  server.entries.set (entries.push (some entry))
  return entries.size

def Server.find? (server : Server) (sid : Nat) : BaseIO (Option Entry) := do
  return (← server.entries.get).getD sid none

/-- The answer for a failure inside Lean. -/
def explain (ex : Exception) (text : String) : Answer :=
  if ex.isInterrupt then
    .failure .timeout "the wall-clock limit was reached"
  else if ex.isMaxHeartbeat then
    .failure .timeout text
  else if text == "proof contains `sorry`" then
    .failure .gaveUp text
  else
    .failure .error text

/-- The answer for an exception of which nothing more is known than itself. -/
def explainException (ex : Exception) : BaseIO Answer := do
  return explain ex (← ex.toMessageData.toString)

/-- Runs tactic text on a named state. -/
def Server.runTactic (server : Server) (sid : Nat) (text : String) (heartbeats : Nat) (ms? : Option Nat) :
    BaseIO Answer := do
  let some entry ← server.find? sid
    | return .failure .unknownSid s!"there is no state {sid}"
  if text.utf8ByteSize > maxTextBytes then
    return .failure .badRequest "the tactic text is too long"
  let cancel? ← server.watch.arm ms?
  let outcome ← entry.site.run { heartbeats, cancel? } (step entry.site.root entry.saved text)
  server.watch.disarm
  match outcome with
  | .error ex => explainException ex
  | .ok (.failed ex text) => return explain ex text
  | .ok (.after after) =>
    let sid ← server.add { site := entry.site, saved := after.saved }
    return {
      kind := if after.goals.isEmpty then .finished else .state
      sid? := some sid
      tacticState? := some (showState after.goals)
      more := [("goals", toJson after.goals), ("remarks", toJson after.remarks)] }

/-- One message of Lean, for the client. -/
def messageJson (m : Message) : BaseIO Json := do
  let severity := match m.severity with
    | .information => "information"
    | .warning => "warning"
    | .error => "error"
  return Json.mkObj
    [("severity", toJson severity), ("line", toJson m.pos.line), ("col", toJson m.pos.column),
     ("text", toJson (← m.data.toString))]

/-- Elaborates the commands of a text one after the other, as a file's would be. -/
partial def elabText (input : Parser.InputContext) (map : FileMap) (cancel? : Option IO.CancelToken)
    (at_ : Parser.ModuleParserState) : CommandElabM Unit := do
  let scope ← getScope
  let state ← get
  let ctx : Parser.ParserModuleContext :=
    { env := state.env, options := scope.opts, currNamespace := scope.currNamespace, openDecls := scope.openDecls }
  let (stx, next, messages) := Parser.parseCommand input ctx at_ state.messages
  modify fun s => { s with messages }
  unless Parser.isTerminalCommand stx do
    withReader (fun c => { c with fileName := "<open>", fileMap := map, cmdPos := at_.pos, snap? := none, cancelTk? := cancel? })
      (elabCommand stx)
    elabText input map cancel? next

/-- A whole text; what it did to the environment can be seen afterwards. -/
def elabSource (text : String) (cancel? : Option IO.CancelToken) : CommandElabM Unit :=
  elabText (Parser.mkInputContext text "<open>") (FileMap.ofString text) cancel? {}

/-- Elaboration in other threads would outlive the text, and states would be met in any order. -/
def sequentially : String := "set_option Elab.async false"

/-- Elaborates a text and names the goals that `simprover_capture` met. -/
def Server.openText (server : Server) (text : String) (keep : Bool) (ms? : Option Nat) : CommandElabM Answer := do
  let before ← get
  captured.set #[]
  modify fun s => { s with messages := MessageLog.empty }
  elabSource sequentially none
  let cancel? ← server.watch.arm ms?
  let outcome ← (try do elabSource text cancel?; pure none catch ex => pure (some ex) : CommandElabM (Option Exception))
  server.watch.disarm
  let state ← get
  set (if keep then { state with messages := before.messages } else before)
  let messages ← state.messages.toList.mapM (messageJson ·)
  let mut states := #[]
  for c in ← captured.get do
    let sid ← server.add { site := c.site, saved := c.after.saved }
    states := states.push <| Json.mkObj
      [("sid", toJson sid), ("tacticState", toJson (showState c.after.goals)), ("goals", toJson c.after.goals),
       ("line", toJson c.pos.line), ("col", toJson c.pos.column), ("decl", toJson (c.decl?.map toString))]
  captured.set #[]
  let more := [("states", toJson states), ("messages", toJson messages)]
  match outcome with
  | none => return { kind := .opened, more }
  | some ex => return { ← explainException ex with more }

def TracedStep.toJson (step : TracedStep) : Json :=
  Json.mkObj
    [("line", Lean.toJson step.pos.line), ("col", Lean.toJson step.pos.column),
     ("kind", Lean.toJson (toString step.kind)), ("tactic", Lean.toJson step.text),
     ("before", Lean.toJson step.before), ("after", Lean.toJson step.after),
     ("decl", Lean.toJson (step.decl?.map toString))]

/-- Elaborates a text and tells which tactics it ran on which goals. -/
def Server.traceText (server : Server) (text : String) (keep : Bool) (ms? : Option Nat) : CommandElabM Answer := do
  let before ← get
  modify fun s => { s with messages := MessageLog.empty }
  elabSource sequentially none
  modify fun s => { s with infoState := { s.infoState with enabled := true } }
  let cancel? ← server.watch.arm ms?
  let outcome ← (try do elabSource text cancel?; pure none catch ex => pure (some ex) : CommandElabM (Option Exception))
  server.watch.disarm
  let state ← get
  set (if keep then { state with messages := before.messages, infoState := before.infoState } else before)
  let mut steps := #[]
  for tree in state.infoState.substituteLazy.get.trees.toList do
    for step in ← tracedSteps tree do
      steps := steps.push step.toJson
  let messages ← state.messages.toList.mapM (messageJson ·)
  let more := [("steps", toJson steps), ("messages", toJson messages)]
  match outcome with
  | none => return { kind := .trace, more }
  | some ex => return { ← explainException ex with more }

/-- Forgets states. -/
def Server.drop (server : Server) (request : Json) : BaseIO Answer := do
  match request.getObjVal? "sids" >>= (·.getArr?) with
  | .ok sids =>
    for sid in sids do
      if let .ok n := sid.getNat? then
        server.entries.modify (fun entries => if n < entries.size then entries.set! n none else entries)
    return { kind := .dropped }
  | .error _ => return .failure .badRequest "`drop` needs a list `sids`"

/-- The limit of `set_option maxHeartbeats` when the client names none. -/
def defaultHeartbeats : Nat := 200000

/-- Answers one request; `none` ends the service. -/
def Server.handle (server : Server) (request : Json) : CommandElabM (Option Answer) := do
  let ms? := natField? request "ms"
  match stringField? request "op" with
  | some "exit" => return none
  | some "ping" => return some { kind := .pong }
  | some "drop" => return some (← server.drop request)
  | some "open" =>
    match stringField? request "src" with
    | some text => return some (← server.openText text (boolField request "keep") ms?)
    | none => return some (.failure .badRequest "`open` needs a text `src`")
  | some "trace" =>
    match stringField? request "src" with
    | some text => return some (← server.traceText text (boolField request "keep") ms?)
    | none => return some (.failure .badRequest "`trace` needs a text `src`")
  | some op => return some (.failure .badRequest s!"there is no operation {op}")
  | none =>
    match natField? request "sid", stringField? request "cmd" with
    | some sid, some text =>
      return some (← server.runTactic sid text ((natField? request "heartbeats").getD defaultHeartbeats) ms?)
    | _, _ => return some (.failure .badRequest "a request needs `sid` and `cmd`, or `op`")

/-- Reads and answers until the input ends. -/
partial def Server.serve (server : Server) : CommandElabM Unit := do
  let line ← server.wire.input.getLine
  if line.isEmpty then
    return
  let start ← IO.monoMsNow
  match Json.parse line with
  | .error message =>
    server.wire.send (.failure .badRequest message) none 0
    server.serve
  | .ok request =>
    match ← server.handle request with
    | none => return
    | some answer =>
      server.wire.send answer (field? request "id") ((← IO.monoMsNow) - start)
      server.serve

/-- Serves requests from standard input until it ends. -/
syntax (name := replCommand) "#simprover_repl" : command

@[command_elab replCommand] def elabRepl : CommandElab := fun _ => do
  (← Server.new).serve

end SimProver
