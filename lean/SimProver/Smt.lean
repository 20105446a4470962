import SimProver.Step

/-!
# The tactic `smt`

`smt` asks SimProver's arithmetic solver about the goal, in a process of its own, and runs the certificate that it
answers. Nothing of the answer is trusted: it has to be a sequence of the tactics that certificates consist of, and what
they prove goes through the kernel like everything else. `Try this` says what to put in the place of `smt`, so that the
finished file needs no solver.

The program is the one that the environment variable `SIMPROVER_SMT` names, otherwise `simprover` on the path.
-/

open Lean Elab Tactic

namespace SimProver.Smt

/-- What the solver may take, in seconds. -/
def seconds : Nat := 10

/-- What its process may take, its start included, in milliseconds. -/
def wallMilliseconds : Nat := 1000 * seconds + 20000

/-- Longer answers are not looked at. -/
def maxAnswerBytes : Nat := 1000000

/-- The kinds of syntax that certificates are made of. None of them runs code of the answer's own. -/
def certificateKinds : List Name := [
  `null, `ident, `num, `str, `scientific, `hygieneInfo, `group, `choice,
  `Lean.Parser.Tactic.tacticSeq, `Lean.Parser.Tactic.tacticSeq1Indented, `Lean.Parser.Tactic.exact,
  `Lean.Parser.Tactic.refine, `Lean.Parser.Tactic.intro, `Lean.Parser.Tactic.intros, `Lean.Parser.Tactic.renameI,
  `Lean.Parser.Tactic.obtain, `Lean.Parser.Tactic.rcasesPatMed, `Lean.Parser.Tactic.rcasesPatLo,
  `Lean.Parser.Tactic.rcasesPat.one, `Lean.Parser.Tactic.rcasesPat.tuple, `Lean.Parser.Tactic.decide,
  `Lean.Parser.Tactic.optConfig, `Lean.Parser.Tactic.configItem, `Lean.Parser.Tactic.posConfigItem,
  `Lean.Parser.Tactic.negConfigItem, `Lean.Parser.Tactic.omega,
  `Lean.Parser.Tactic.exfalso, `Lean.Parser.Tactic.tacticExfalso,
  `Lean.Parser.Tactic.«tactic_<;>_», `Lean.Parser.Tactic.first, `Lean.Parser.Tactic.paren, `Lean.cdot, `Lean.cdotTk,
  `Lean.Parser.Tactic.tacticHave__, `Lean.Parser.Tactic.tacticHave_, `Lean.Parser.Term.letConfig,
  `Lean.Parser.Term.letDecl, `Lean.Parser.Term.letIdDecl, `Lean.Parser.Term.letId, `Lean.Parser.Term.haveDecl,
  `Lean.Parser.Term.haveIdDecl, `Lean.Parser.Term.haveId, `Elementary.IntervalCases.intervalCases,
  `Mathlib.Tactic.intervalCases, `Mathlib.Tactic.normNum,
  `Elementary.Linarith.linarith, `Elementary.Linarith.nlinarith, `Elementary.Positivity.positivity, `normNum,
  `linearCombination, `ring, `ring1,
  `Mathlib.Tactic.linarith, `Mathlib.Tactic.nlinarith, `Mathlib.Tactic.LinearCombination.linearCombination,
  `Mathlib.Tactic.Positivity.positivity, `Mathlib.Tactic.RingNF.ring, `Mathlib.Tactic.Ring.ring1,
  `«term|___|», `termℕ, `termℤ, `termℚ, `termℝ,
  `Lean.Parser.Term.app, `Lean.Parser.Term.paren, `Lean.Parser.Term.typeAscription, `Lean.Parser.Term.tuple,
  `Lean.Parser.Term.hygienicLParen, `Lean.Parser.Term.anonymousCtor, `Lean.Parser.Term.dotIdent,
  `Lean.Parser.Term.hole, `Lean.Parser.Term.syntheticHole, `Lean.Parser.Term.byTactic, `Lean.Parser.Term.fun,
  `Lean.Parser.Term.basicFun, `Lean.Parser.Term.proj, `Lean.Parser.Term.explicit, `Lean.Parser.Term.namedArgument,
  `Lean.Parser.Term.depArrow, `Lean.Parser.Term.arrow, `Lean.Parser.Term.forall, `Lean.Parser.Term.prop,
  `«term[_]», `«term_+_», `«term_-_», `«term_*_», `«term_/_», `«term_%_», `«term_^_», `«term-_», `«term_⁻¹»,
  `«term_∣_», `«term_=_», `«term_≠_», `«term_≤_», `«term_<_», `«term_≥_», `«term_>_», `«term_∧_», `«term_∨_»,
  `«term_↔_», `«term¬_», `«term_&&_», `«term_||_», `«term!_», `«term_==_», `«term_!=_», `«term_^^_», `«term_∈_»,
  `«term_×_», `coeNotation, `termIfThenElse, `«term∃_,_», `binderIdent, `Lean.binderIdent ]

/-- The first part of a piece of syntax that no certificate has. -/
partial def stranger? (stx : Syntax) : Option Name :=
  match stx with
  | .node _ kind args =>
    if certificateKinds.contains kind then
      args.foldl (init := none) fun found arg => found.orElse fun _ => stranger? arg
    else some kind
  | .missing => some `missing
  | _ => none

/-- The certificate as tactics, or what is wrong with it. -/
def parseCertificate (env : Environment) (text : String) : Except String Syntax :=
  match parseBlock? env text with
  | none => .error "the answer is no sequence of tactics"
  | some stx =>
    match stranger? stx with
    | none => .ok stx
    | some kind => .error s!"the answer has a part that certificates do not have: {kind}"

/-- Runs the tactics on the main goal; they have to close it, and nothing is excused on the way. -/
def close (stx : Syntax) : TacticM Unit := do
  let goal ← getMainGoal
  let others := (← getGoals).drop 1
  setGoals [goal]
  (fun ctx => evalTactic stx { ctx with recover := false } : TacticM Unit)
  pruneSolvedGoals
  unless (← getGoals).isEmpty do
    fail "the certificate leaves goals open"
  let proof : Expr ← liftM (instantiateMVars (mkMVar goal) : MetaM Expr)
  if proof.hasSorry then
    fail "the certificate contains `sorry`"
  setGoals others

/-- Everything a stream holds until its end, or until there is too much of it. -/
partial def readAll (stream : IO.FS.Handle) (text : String) : IO String := do
  let line ← stream.getLine
  if line.isEmpty || maxAnswerBytes < text.utf8ByteSize then return text else readAll stream (text ++ line)

/-- The outcome of the reading thread and the child's exit code, once both are there. -/
partial def wait {cfg : IO.Process.StdioConfig} (child : IO.Process.Child cfg)
    (answer : IO.Ref (Option (Except IO.Error String))) (deadline : Nat) (code? : Option UInt32 := none) :
    IO (String × UInt32) := do
  -- The exit code can be asked for only once.
  let code? ← match code? with
    | some code => pure (some code)
    | none => child.tryWait
  match code?, ← answer.get with
  | some code, some (.ok text) => return (text, code)
  | some _, some (.error e) => throw e
  | _, _ =>
    if deadline < (← IO.monoMsNow) then
      child.kill
      throw (IO.userError s!"the solver did not answer within {wallMilliseconds / 1000} seconds")
    IO.sleep 5
    wait child answer deadline code?

/-- What the solver's process printed, and the code it ended with. -/
def ask (program goal : String) : IO (String × UInt32) := do
  let child ← IO.Process.spawn {
    cmd := program
    args := #["smt", "decide", "--seconds", toString seconds, "-"]
    stdin := .piped, stdout := .piped, stderr := .null }
  let answer ← IO.mkRef (none : Option (Except IO.Error String))
  -- Reading waits for the process; another thread does it, so that this one can watch the clock.
  let _ ← BaseIO.asTask do
    answer.set (some (← (readAll child.stdout "").toBaseIO))
  let (stdin, child) ← child.takeStdin
  -- A process that has ended already cannot be written to; what it printed says why.
  let _ ← EIO.toBaseIO (do stdin.putStr goal; stdin.flush : IO Unit)
  wait child answer ((← IO.monoMsNow) + wallMilliseconds)

/-- The text without blank ends. -/
def trimmed (text : String) : String :=
  String.ofList ((text.toList.dropWhile Char.isWhitespace).reverse.dropWhile Char.isWhitespace).reverse

/-- The text with all lines but the first moved to the right. -/
def indented (column : Nat) (text : String) : String :=
  String.ofList (text.toList.flatMap fun c => if c == '\n' then '\n' :: List.replicate column ' ' else [c])

end SimProver.Smt

open SimProver SimProver.Smt

/-- Asks SimProver's arithmetic solver for a certificate, proves the goal by it, and says what to write instead. -/
syntax (name := smt) "smt" : tactic

@[tactic smt] def evalSmt : Tactic := fun _ => do
  let goal ← showGoal (← getMainGoal)
  let program := ((← IO.getEnv "SIMPROVER_SMT" : Option String)).getD "simprover"
  match ← EIO.toBaseIO (ask program goal) with
  | .error e =>
    fail s!"smt: the solver cannot be asked here ({e}). Paste its certificate in the place of smt: \
      `simprover smt decide` prints it for a goal, and so does smt itself in an editor."
  | .ok (text, code) =>
    let text := trimmed text
    if text.isEmpty then
      fail s!"smt: the program {program} did not answer (exit code {code}). Install SimProver, or name its program in \
        the environment variable SIMPROVER_SMT."
    if code != 0 then fail s!"smt: {text}"
    match parseCertificate (← getEnv) text with
    | .error message => fail s!"smt: {message}"
    | .ok stx =>
      match ← attempt (close stx) with
      | .error ex => fail s!"smt: Lean does not accept the certificate: {← failureText ex}"
      | .ok _ => logInfo (stringToMessageData s!"Try this:\n  {indented 2 text}")
