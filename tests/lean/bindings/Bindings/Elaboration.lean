import Bindings.Support
/-!
The parser, the elaborator and the tactic framework. These bindings need the contexts of a proof or
of a command, so they are called by a tactic and a command of the test's own.
-/

open Lean Meta Elab Tactic Command SimProver

namespace Bindings

/-- Calls a binding of the tactic framework as often as the others. -/
def inTactic (name : Name) (call : Nat → TacticM Bool) : TacticM Unit := do
  announce name
  let mut good := true
  for i in List.range calls do
    let state ← saveState
    good := (← call (i + 1)) && good
    state.restore
  note name good

/-- Tactic text as syntax. -/
def parsed (text : String) : TacticM Syntax := do
  match Parser.runParserCategory (← getEnv) `tactic text with
  | .ok stx => return stx
  | .error _ => return .missing

/-- A printer of quantifiers that only passes on to Lean's. -/
@[delab forallE] def delabForallByLean : PrettyPrinter.Delaborator.Delab := PrettyPrinter.Delaborator.delabForall

/-- Calls the bindings of the tactic framework; the goal has to be `p ∧ q` with proofs of both at hand. -/
syntax (name := tacticBindings) "tactic_bindings" : tactic

@[tactic tacticBindings] def elabTacticBindings : Tactic := fun _ => do
  let constructor ← parsed "constructor"
  inTactic ``Parser.runParserCategory fun i => do
    match Parser.runParserCategory (← getEnv) `tactic (text i "constructor )") with
    | .ok _ => return false
    | .error message => return message.length > 5 && (← parsed "skip").getKind != `missing
  inTactic ``evalTactic fun _ => do
    evalTactic constructor
    return (← getGoals).length == 2
  inTactic ``Tactic.saveState fun _ => do
    let state ← saveState
    evalTactic constructor
    state.restore
    return (← getGoals).length == 1
  inTactic ``Tactic.SavedState.restore fun _ => do
    evalTactic constructor
    let state ← saveState
    setGoals []
    state.restore
    return (← getGoals).length == 2
  inTactic ``getGoals fun _ => return (← getGoals).length == 1
  inTactic ``setGoals fun _ => do
    setGoals []
    return (← getGoals).isEmpty
  inTactic ``getMainGoal fun _ => do
    let g ← getMainGoal
    return g == g
  inTactic ``getMainTarget fun _ => return (← getMainTarget).getUsedConstants.contains ``And
  inTactic ``pruneSolvedGoals fun _ => do
    admitGoal (← getMainGoal)
    pruneSolvedGoals
    return (← getGoals).isEmpty
  inTactic ``admitGoal fun _ => do
    let g ← getMainGoal
    admitGoal g
    let proof : Expr ← liftM (instantiateMVars (mkMVar g) : MetaM Expr)
    return proof.hasSorry
  inTactic ``withMainContext fun i => return (← withMainContext (pure i)) == i
  inTactic ``Term.getDeclName? fun _ => return (← Term.getDeclName?).isSome
  inTactic ``Term.synthesizeSyntheticMVarsNoPostponing fun _ => do
    Term.synthesizeSyntheticMVarsNoPostponing
    return true
  inTactic ``Core.getMessageLog fun _ => return !(← Core.getMessageLog).hasErrors
  inTactic ``Core.resetMessageLog fun _ => do
    Core.resetMessageLog
    return (← Core.getMessageLog).toList.isEmpty
  withMainContext do
    let g ← getMainGoal
    inTactic ``Meta.ppGoal fun _ => return (← Meta.ppGoal g).pretty.length > 10
    inTactic ``PrettyPrinter.Delaborator.delabForall fun _ =>
      return (← Meta.ppExpr (mkForall `x .default (mkSort levelZero) (mkBVar 0))).pretty == "∀ (x : Prop), x"
    inTactic ``Meta.ppExpr fun _ => return (← Meta.ppExpr (← g.getType)).pretty == "p ∧ q"
    inTactic ``MVarId.instantiateGoalMVars fun _ =>
      return (← (← g.instantiateGoalMVars).getType).getUsedConstants.contains ``And
    inTactic ``MVarId.getType fun _ => return (← g.getType).getUsedConstants.contains ``And
    inTactic ``MVarId.clearImplDetails fun _ => return (← Meta.ppGoal (← g.clearImplDetails)).pretty.length > 10
    inTactic ``Meta.inferType fun _ => do Meta.isDefEq (← Meta.inferType (mkMVar g)) (← g.getType)
    inTactic ``Meta.isDefEq fun _ => return !(← Meta.isDefEq (← g.getType) (mkConst ``True))
    inTactic ``Meta.isProp fun _ => do Meta.isProp (← g.getType)
    inTactic ``Meta.checkWithKernel fun _ => do
      Meta.checkWithKernel (← g.getType)
      return true
    inTactic ``instantiateMVars fun _ => do
      let e : Expr ← liftM (instantiateMVars (mkMVar g) : MetaM Expr)
      return e.hasExprMVar
    inTactic ``Meta.instAddMessageContextMetaM fun i => do
      let m : MessageData ← liftM (addMessageContext (stringToMessageData (text i "hello")) : MetaM MessageData)
      return (← m.toString) == text i "hello"
    note ``Meta.instMonadMCtxMetaM true
    let hyps : Array Expr ← (getLocalHyps : MetaM (Array Expr))
    let some proof := hyps[2]? | throw (.error .missing (stringToMessageData "the goal is to have two proofs at hand"))
    let p ← Meta.inferType proof
    inTactic ``getLocalHyps fun _ => return (← (getLocalHyps : MetaM (Array Expr))).size == hyps.size
    note ``Meta.instMonadLCtxMetaM true
    inTactic ``Meta.mkAppM fun _ => do Meta.isDefEq (← Meta.inferType (← Meta.mkAppM ``And.intro #[proof, proof])) (mkApp (mkApp (mkConst ``And) p) p)
    inTactic ``Meta.mkAppOptM fun _ => do
      Meta.isDefEq (← Meta.inferType (← Meta.mkAppOptM ``And.intro #[none, none, some proof, some proof])) (mkApp (mkApp (mkConst ``And) p) p)
    inTactic ``Meta.synthInstance? fun i => do
      let nat := mkApp (mkConst ``Inhabited [.succ .zero]) (mkConst ``Nat)
      return (← Meta.synthInstance? nat).isSome && (← Meta.synthInstance? (mkApp (mkConst ``Inhabited [.zero]) (mkConst ``False)) (some (i + 8))).isNone
    inTactic ``Meta.whnf fun _ => return (← Meta.whnf (mkApp (mkConst ``Not) p)).hash == (mkForall `a .default p (mkConst ``False)).hash
    inTactic ``Meta.whnfR fun _ => return (← Meta.whnfR (mkApp (mkConst ``Nat.succ) (mkNatLit 1))).getUsedConstants.contains ``Nat.succ
    inTactic ``Meta.getDecLevel fun _ => return (← Meta.getDecLevel (mkConst ``Nat)) == .zero
    inTactic ``Meta.mkFreshExprSyntheticOpaqueMVar fun _ => do
      Meta.isDefEq (← Meta.inferType (← Meta.mkFreshExprSyntheticOpaqueMVar p)) p
    let implication := mkForall `h .default p p
    inTactic ``MVarId.intro1P fun _ => do
      match ← Meta.mkFreshExprSyntheticOpaqueMVar implication with
      | .mvar goal => Meta.isDefEq (← (← goal.intro1P).2.getType) p
      | _ => return false
    inTactic ``Meta.withReducible fun i => return (← (Meta.withReducible (pure (text i "ab")) : MetaM String)) == text i "ab"
    let stx ← parsed "exact rfl"
    inTactic ``Tactic.elabTerm fun _ => do
      let e ← elabTerm (stx.getArg 1) (some (mkApp (mkApp (mkApp (mkConst ``Eq [.succ .zero]) (mkConst ``Nat)) (mkNatLit 3)) (mkNatLit 3)))
      return e.getUsedConstants.contains ``rfl
    inTactic ``replaceMainGoal fun _ => do
      replaceMainGoal []
      return (← getGoals).isEmpty
    inTactic ``closeMainGoal fun _ => do
      closeMainGoal `test (mkApp (mkConst ``False.elim) (← getMainTarget)) false
      return (← getGoals).isEmpty

/-- Calls a binding of the command elaborator as often as the others. -/
def inCommand (name : Name) (call : Nat → CommandElabM Bool) : CommandElabM Unit := do
  announce name
  let mut good := true
  for i in List.range calls do
    let state ← get
    good := (← call (i + 1)) && good
    set state
  note name good

/-- Parses the first command of a text. -/
def firstCommand (text : String) : CommandElabM Syntax := do
  let scope ← getScope
  let ctx : Parser.ParserModuleContext :=
    { env := ← getEnv, options := scope.opts, currNamespace := scope.currNamespace, openDecls := scope.openDecls }
  let (stx, _, _) := Parser.parseCommand (Parser.mkInputContext text "<test>") ctx {} MessageLog.empty
  return stx

/-- Calls the bindings of the command elaborator. -/
syntax (name := commandBindings) "#command_bindings" : command

@[command_elab commandBindings] def elabCommandBindings : CommandElab := fun _ => do
  inCommand ``Parser.mkInputContext fun i => return (← firstCommand (text (3 * i) "end x")).getKind == `Lean.Parser.Command.end
  inCommand ``Parser.parseCommand fun i => return (← firstCommand (text (3 * i) "end x")).getKind == `Lean.Parser.Command.end
  inCommand ``Parser.isTerminalCommand fun i => do
    return Parser.isTerminalCommand (← firstCommand (text (3 * i) "#exit")) && !Parser.isTerminalCommand (← firstCommand "end x")
  inCommand ``getScope fun _ => do
    let _ := (← getScope).opts
    return true
  inCommand ``Command.elabCommand fun i => do
    elabCommand (← firstCommand s!"theorem Bindings.made{i} : True := True.intro")
    return (← getEnv).contains (Name.str `Bindings s!"made{i}")
  for name in [``InfoState.substituteLazy, ``PersistentArray.toList, ``InfoTree.foldInfo, ``ContextInfo.runMetaM, ``LocalContext.empty] do
    inCommand name fun i => do
      modify fun s => { s with infoState := { s.infoState with enabled := true } }
      elabCommand (← firstCommand s!"theorem Bindings.traced{i} (p : Prop) (h : p) : p := by exact h")
      let mut steps := 0
      for tree in (← get).infoState.substituteLazy.get.trees.toList do
        steps := steps + (← tracedSteps tree).length
      return steps == 1

end Bindings
