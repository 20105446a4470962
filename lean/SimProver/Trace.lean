import SimProver.Step
/-!
Which tactic was run on which goals, for training: read off the information that elaboration
records for editors.
-/

open Lean Meta Elab

namespace SimProver

/-- One run of a tactic in a text. -/
structure TracedStep where
  pos : Position
  /-- The syntax kind, such as `Lean.Parser.Tactic.induction`. -/
  kind : Name
  text : String
  before : List String
  after : List String
  decl? : Option Name

/-- Syntax that only groups tactics; what it groups is recorded by itself. -/
def groupingKinds : List Name :=
  [`null, `Lean.Parser.Term.byTactic, `Lean.Parser.Tactic.tacticSeq, `Lean.Parser.Tactic.tacticSeq1Indented,
   `Lean.Parser.Tactic.tacticSeqBracketed, `Lean.Parser.Tactic.paren, `Lean.cdotTk, `Lean.cdot]

/-- The stretch of the source that a piece of syntax was read from; none if a macro made it. -/
def sourceRange? (stx : Syntax) : Option (String.Pos.Raw × String.Pos.Raw) :=
  match stx.getPos? (canonicalOnly := true), stx.getTailPos? (canonicalOnly := true) with
  | some b, some e => some (b, e)
  | _, _ => none

/-- The goals as they were in a state. -/
def showGoalsIn (ctx : ContextInfo) (mctx : MetavarContext) (goals : List MVarId) : IO (List String) :=
  ContextInfo.runMetaM { ctx with mctx } {} (goals.mapM (showGoal ·))

/-- What a record says of a tactic run, if it is one of a tactic that stands in the text. -/
def tracedStep? (ctx : ContextInfo) (info : TacticInfo) : IO (Option TracedStep) := do
  let kind := info.stx.getKind
  if groupingKinds.contains kind || info.goalsBefore.isEmpty then
    return none
  match info.stx with
  | .atom _ _ => return none
  | _ => pure ()
  let some (b, e) := sourceRange? info.stx
    | return none
  return some {
    pos := ctx.fileMap.toPosition b
    kind
    text := ({ str := ctx.fileMap.source, startPos := b, stopPos := e } : Substring.Raw).toString
    before := ← showGoalsIn ctx info.mctxBefore info.goalsBefore
    after := ← showGoalsIn ctx info.mctxAfter info.goalsAfter
    decl? := ctx.parentDecl? }

/-- The tactic runs of a tree, in the order of the text, each before those inside it. -/
def tracedSteps (tree : InfoTree) : IO (List TracedStep) := do
  let collect (ctx : ContextInfo) (info : Info) (found : List (ContextInfo × TacticInfo)) :=
    match info with
    | .ofTacticInfo i => (ctx, i) :: found
    | _ => found
  let records := InfoTree.foldInfo collect [] tree
  let mut steps := []
  for (ctx, info) in records do
    if let some step ← tracedStep? ctx info then
      steps := step :: steps
  return steps

end SimProver
