import Lean
/-!
Running one piece of tactic text on a saved proof state.

A tactic block that is being elaborated has eight contexts and cells around it. `Site.here` closes
over them, so that tactics can still be run there after the block has been left: on any saved
state, in any order, as often as wished. States are immutable; branching is running two tactics on
one state.
-/

open Lean Meta Elab Tactic

namespace SimProver

/-- What one tactic may use. -/
structure Limits where
  /-- Thousands of small allocations, as in `set_option maxHeartbeats`; 0 is no limit. -/
  heartbeats : Nat
  /-- Is set when the time is over, or when nobody wants the answer any more. -/
  cancel? : Option IO.CancelToken

/-- A proof state that a tactic made. -/
structure After where
  saved : Tactic.SavedState
  /-- The goals, printed; none is left when the proof is complete. -/
  goals : List String
  /-- What the tactic had to say, such as `Try this`. -/
  remarks : List String := []

/-- What came of a tactic. -/
inductive Outcome where
  | after (state : After)
  /-- The text is the exception's, or that of the errors which had been reported before it. -/
  | failed (ex : Exception) (text : String)

/-- A place in a proof. -/
structure Site where
  /-- The goal that proofs found here have to close. -/
  root : MVarId
  /-- Runs tactic code in the contexts of the place. -/
  run : Limits → TacticM Outcome → BaseIO (Except Exception Outcome)

/-- `action` with its own allowance. -/
def Limits.around (limits : Limits) (ctx : Core.Context) (used : Nat) : Core.Context :=
  { ctx with
    initHeartbeats := used
    maxHeartbeats := limits.heartbeats * 1000
    cancelTk? := limits.cancel? }

/--
The main goal as one to be proved elsewhere and later. The theorem itself is in the local context
while it is elaborated, for recursion; a proof found later could not use it.
-/
def claimGoal : TacticM MVarId := do
  let goal ← (← getMainGoal).clearImplDetails
  setGoals [goal]
  return goal

/-- The place where the tactic being elaborated stands. -/
def Site.here (root : MVarId) : TacticM Site :=
  fun tacticCtx tactic termCtx term metaCtx «meta» coreCtx core =>
    pure {
      root
      run := fun limits action => do
        let used ← IO.getNumHeartbeats
        (action tacticCtx tactic termCtx term metaCtx «meta» (limits.around coreCtx used) core).toBaseIO }

/-- A failure with a message of our own. -/
def fail {α : Type} (text : String) : TacticM α := do
  let ctx ← readThe Core.Context
  throw (Exception.error ctx.ref (stringToMessageData text))

/-- One goal as Lean prints it. -/
def showGoal (goal : MVarId) : MetaM String := do
  return (← Meta.ppGoal goal).pretty

/-- All goals as LeanDojo prints them. -/
def showState (goals : List String) : String :=
  match goals with
  | [] => "no goals"
  | g :: gs => gs.foldl (fun text goal => text ++ "\n\n" ++ goal) g

/-- The text as the body of a `by` block, which it has to be from end to end. -/
def parseBlock? (env : Environment) (text : String) : Option Syntax :=
  match Parser.runParserCategory env `term ("by\n" ++ text) "<stdin>" with
  | .ok (.node _ kind args) =>
    if kind == `Lean.Parser.Term.byTactic then some (args.getD 1 .missing) else none
  | _ => none

/--
Parses tactic text: the body of a `by` block. Text that ends the block and goes on with something
else is refused. What is wrong with a text is said of it as a single tactic.
-/
def parseTactics (env : Environment) (text : String) : Except String Syntax :=
  match parseBlock? env text with
  | some stx => .ok stx
  | none =>
    match Parser.runParserCategory env `tactic text "<stdin>" with
    | .error message => .error message
    | .ok _ => .error "<stdin>: the text is not a sequence of tactics"

/-- The texts of the errors in a log, one under the other. -/
def errorText (log : MessageLog) : BaseIO String := do
  let mut text := ""
  for m in log.toList do
    match m.severity with
    | .error =>
      let t ← m.data.toString
      text := if text.isEmpty then t else text ++ "\n" ++ t
    | _ => pure ()
  return text

/--
Refuses what only looks like a proof: `sorry` anywhere in it, metavariables left in a finished one,
a term that the kernel does not accept at the type of the root goal. A first filter only: what
counts is the certifier's word.
-/
def validate (root : MVarId) (finished : Bool) : TacticM Unit := do
  let proof : Expr ← liftM (instantiateMVars (mkMVar root) : MetaM Expr)
  if proof.hasSorry then
    fail "proof contains `sorry`"
  if finished then
    if proof.hasExprMVar then
      fail "proof contains metavariables"
    Meta.checkWithKernel proof
    unless ← Meta.isDefEq (← Meta.inferType proof) (← root.getType) do
      fail "proof type mismatch"

/-- The texts of what is neither error nor warning. -/
def remarks (log : MessageLog) : BaseIO (List String) := do
  let mut texts := []
  for m in log.toList do
    match m.severity with
    | .information => texts := (← m.data.toString) :: texts
    | _ => pure ()
  return texts.reverse

/-- Runs an action and gives its exception, with messages and state as the action left them. -/
def attempt {α : Type} (action : TacticM α) : TacticM (Except Exception α) :=
  fun tacticCtx tactic termCtx term metaCtx «meta» coreCtx core =>
    (action tacticCtx tactic termCtx term metaCtx «meta» coreCtx core).toBaseIO

/-- What an exception says. Internal ones only say that the error has been reported already. -/
def failureText (ex : Exception) : TacticM String := do
  let log ← Core.getMessageLog
  match ex with
  | .internal _ _ =>
    if log.hasErrors then
      return ← errorText log
  | .error _ _ => pure ()
  let message : MessageData ← liftM (addMessageContext ex.toMessageData : MetaM MessageData)
  message.toString

/-- Runs `text` on the state that has been restored, and looks at what it did. -/
def advance (root : MVarId) (text : String) : TacticM After := do
  match parseTactics (← getEnv) text with
  | .error message => fail message
  | .ok stx =>
    evalTactic stx
    Term.synthesizeSyntheticMVarsNoPostponing
    let log ← Core.getMessageLog
    if log.hasErrors then
      fail (← errorText log)
    pruneSolvedGoals
    let goals ← getGoals
    validate root goals.isEmpty
    let goals ← goals.mapM (showGoal ·)
    return { saved := ← saveState, goals, remarks := ← remarks log }

/-- Runs `text` on the state `saved` of the proof of `root`. -/
def step (root : MVarId) (saved : Tactic.SavedState) (text : String) : TacticM Outcome := do
  saved.restore
  Core.resetMessageLog
  -- Information for editors would only pile up: nobody asks for it.
  modifyThe Core.State fun s => { s with infoState := { s.infoState with enabled := false } }
  match ← attempt (advance root text) with
  | .ok state => return .after state
  | .error ex => return .failed ex (← failureText ex)

end SimProver
