import SimProver.Repl
/-!
LeanDojo's names for the REPL, so that `lean_dojo.Dojo` finds what it drives: the tactic
`lean_dojo_repl`, which serves tactics on the goal it stands at, and the command `#lean_dojo_repl`,
which serves commands. Requests are `{"sid", "cmd"}`; the word `exit` ends the service.
-/

open Lean Meta Elab Tactic Command

namespace SimProver.Dojo

/-- The next request; `none` when the service is to end. -/
def next (wire : Wire) : IO (Option String) := do
  let line ← wire.input.getLine
  if line == "" || line == "exit\n" || line == "exit\r\n" || line == "exit" then
    return none
  return some line

/-- A request's state and text. -/
def request (line : String) : Except String (Nat × String) := do
  let request ← Json.parse line
  let sid ← (← request.getObjVal? "sid").getNat?
  let text ← (← request.getObjVal? "cmd").getStr?
  return (sid, text)

/-- Serves tactics; gives the first state in which the proof was complete. -/
partial def serveTactics (server : Server) (heartbeats : Nat) (solved : Option Tactic.SavedState) :
    TacticM (Option Tactic.SavedState) := do
  match ← next server.wire with
  | none => return solved
  | some line =>
    match request line with
    | .error message =>
      server.wire.send (.failure .badRequest message) none 0
      serveTactics server heartbeats solved
    | .ok (sid, text) =>
      let start ← IO.monoMsNow
      let answer ← server.runTactic sid text heartbeats none
      server.wire.send answer none ((← IO.monoMsNow) - start)
      match solved, answer.kind, answer.sid? with
      | none, .finished, some sid =>
        serveTactics server heartbeats ((← server.find? sid).map (·.saved))
      | _, _, _ => serveTactics server heartbeats solved

/-- Serves tactics on the main goal, from standard input. -/
syntax (name := tacticRepl) "lean_dojo_repl" : tactic

@[tactic tacticRepl] def elabTacticRepl : Tactic := fun _ => do
  unless ← isProp (← getMainTarget) do
    fail "[fatal] not_a_theorem"
  let ctx ← readThe Core.Context
  let goal ← claimGoal
  withMainContext do
    let server ← Server.new
    let site ← Site.here goal
    let goals := [← showGoal goal]
    let sid ← server.add { site, saved := ← saveState }
    server.wire.send { kind := .state, sid? := some sid, tacticState? := some (showState goals) } none 0
    match ← serveTactics server (ctx.maxHeartbeats / 1000) none with
    | none => pure ()
    | some saved =>
      saved.restore
      IO.Process.exit 0

/-- Serves commands. Each answer's state is the one its commands led to. -/
partial def serveCommands (wire : Wire) (states : Array Command.State) : CommandElabM Unit := do
  match ← next wire with
  | none => return
  | some line =>
    let refuse (kind : Kind) (message : String) : CommandElabM Unit := do
      wire.send (.failure kind message) none 0
      serveCommands wire states
    match request line with
    | .error message => refuse .badRequest message
    | .ok (sid, text) =>
      match states.toList.drop sid with
      | [] => refuse .unknownSid s!"there is no state {sid}"
      | state :: _ =>
        let start ← IO.monoMsNow
        set { state with messages := MessageLog.empty }
        elabSource text none
        let after ← get
        let errors ← errorText after.messages
        wire.send
          { kind := if errors == "" then .state else .error
            sid? := some states.size
            error? := if errors == "" then none else some errors }
          none ((← IO.monoMsNow) - start)
        serveCommands wire (states.push after)

/-- Serves commands, from standard input. -/
syntax (name := commandRepl) "#lean_dojo_repl" : command

@[command_elab commandRepl] def elabCommandRepl : CommandElab := fun _ => do
  let wire ← Wire.standard
  elabSource sequentially none
  let before ← get
  wire.send { kind := .state, sid? := some 0 } none 0
  serveCommands wire #[before]
  set before

end SimProver.Dojo
