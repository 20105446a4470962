import Elementary.Linarith.Sound
import Elementary.Linarith.Read

/-!
# `linarith` and `nlinarith`

`linarith` proves a comparison, or `False`, from comparisons among the hypotheses by finding a linear combination of
them that is contradictory, over any linearly ordered commutative ring or field, and over ℕ through ℤ. `nlinarith` also
multiplies the hypotheses with each other and knows that squares are not negative. As in Mathlib, hypotheses may be
conjunctions or negated comparisons, strict inequalities of integers are sharpened, an equation is proved as two
inequalities, and products of variables are variables to the linear method.

What is found is a certificate; the proof is one application of `Elementary.Linarith.contradiction_ring` (or `_field`),
whose premise the kernel evaluates.
-/

namespace Elementary.Linarith

open Lean Meta Elab Tactic Elementary.Farkas

/-- The comparisons over one ring, the last first, each with its proof. -/
structure Group where
  ring : Expr
  atoms : Atoms := {}
  facts : List (Hyp × Expr) := []

/-- Changes the group of a ring, which is made if it is new. -/
def updateGroup (ring : Expr) (f : Group → MetaM Group) : List Group → MetaM (List Group)
  | [] => return [← f { ring }]
  | g :: rest => do
    let same ← if g.ring.eqv ring then pure true else (withReducible (isDefEq g.ring ring) : MetaM Bool)
    if same then return (← f g) :: rest
    return g :: (← updateGroup ring f rest)

/-- Takes in a comparison of the given kind with its proof. -/
def addComparison (rel : Rel) (type a b proof : Expr) (groups : List Group) : MetaM (List Group) := do
  if isConstant type ``Nat then
    updateGroup (mkConst ``Int) (groups := groups) fun g => do
      let (a', atoms) ← readNat a g.atoms
      let (b', atoms) ← readNat b atoms
      let atoms := { atoms with squares := squaresIn a' ++ squaresIn b' ++ atoms.squares }
      let (lemmaName, hyp) := match rel with
        | .eq => (``of_nat_eq, Hyp.mk .eq (.cast a') (.cast b'))
        | .le => (``of_nat_le, Hyp.mk .le (.cast a') (.cast b'))
        | .lt => (``of_nat_lt, Hyp.mk .le (.add (.cast a') .one) (.cast b'))
      return { g with atoms, facts := (hyp, mkApp3 (mkConst lemmaName) a b proof) :: g.facts }
  else
    updateGroup type (groups := groups) fun g => do
      let ints := isConstant type ``Int
      let (a', atoms) ← read ints a g.atoms
      let (b', atoms) ← read ints b atoms
      let fact := match ints, rel with
        | true, .lt => (Hyp.mk .le (.add a' .one) b', mkApp3 (mkConst ``of_int_lt) a b proof)
        | _, _ => (Hyp.mk rel a' b', proof)
      return { g with atoms, facts := fact :: g.facts }
where
  updateGroup (ring : Expr) (groups : List Group) (f : Group → MetaM Group) : MetaM (List Group) :=
    Linarith.updateGroup ring f groups

/-- The parts of a comparison: kind, type and sides. -/
def comparison? (prop : Expr) : Option (Rel × Expr × Expr × Expr) :=
  match headArgs prop with
  | (``Eq, [type, a, b]) => some (.eq, type, a, b)
  | (``LE.le, [type, _, a, b]) => some (.le, type, a, b)
  | (``LT.lt, [type, _, a, b]) => some (.lt, type, a, b)
  | (``GE.ge, [type, _, a, b]) => some (.le, type, b, a)
  | (``GT.gt, [type, _, a, b]) => some (.lt, type, b, a)
  | _ => none

/-- The comparison that is the negation of one, with the lemma that turns a proof of `¬ _` into one of it. -/
def negation? (prop : Expr) : Option (Rel × Expr × Expr × Expr × Name) :=
  match comparison? prop with
  | some (.le, type, a, b) => some (.lt, type, b, a, ``lt_of_not_le)
  | some (.lt, type, a, b) => some (.le, type, b, a, ``le_of_not_lt)
  | _ => none

/-- What an action gives, if it does not fail. -/
def optional? {α : Type} (x : MetaM α) : MetaM (Option α) :=
  try some <$> x catch _ => pure none

/-- Takes in what a proof says, if it is a comparison, the negation of one, or a conjunction of such. -/
partial def addFact (prop proof : Expr) (groups : List Group) : MetaM (List Group) := do
  match comparison? prop with
  | some (rel, type, a, b) => addComparison rel type a b proof groups
  | none =>
    match headArgs prop with
    | (``And, [p, q]) =>
      addFact q (mkApp3 (mkConst ``And.right) p q proof) (← addFact p (mkApp3 (mkConst ``And.left) p q proof) groups)
    | (``Not, [p]) =>
      match negation? p with
      | some (rel, type, a, b, lemmaName) =>
        match ← optional? (mkAppOptM lemmaName #[some type, none, some b, some a]) with
        | some flip => addComparison rel type a b (mkApp flip proof) groups
        | none => return groups
      | none => return groups
    | _ => return groups

/-- The facts that one starts from: the comparisons, and that natural numbers are not negative. -/
def Group.basicFacts (g : Group) : List Fact :=
  let casts := g.atoms.nats.mapIdx fun i e =>
    match headArgs e with
    | (``HDiv.hDiv, _) => none
    | (``HMod.hMod, _) => none
    | _ => some (Fact.nat i)
  (List.range g.facts.length).map .hyp ++ casts.filterMap id

/-- A list without polynomials that are the same as an earlier one. -/
def distinct (l : List (List (Int × List Var))) : List (List (Int × List Var)) :=
  l.foldl (init := []) fun seen p => if seen.any fun q => (Poly.sub p q).isEmpty then seen else seen ++ [p]

/-- All products of two facts of a list. -/
def products : List Fact → List Fact
  | [] => []
  | f :: fs => (f :: fs).map (Fact.prod f) ++ products fs

/-- A contradiction among the comparisons over one ring, with the data that the checker wants. -/
def Group.certificate? (g : Group) (nonlinear : Bool) : Option (List (Int × Fact)) := do
  let field := g.atoms.divides
  let known := g.facts.reverse.map fun (h, _) => h.known field
  let search (facts : List Fact) : Option (List (Int × Fact)) := do
    let multipliers ← contradiction? (facts.map (Fact.known known))
    return multipliers.filterMap fun (i, c) => facts[i]?.map fun f => (c, f)
  match search g.basicFacts with
  | some s => return s
  | none =>
    if nonlinear then
      let squares := distinct (g.atoms.squares.reverse.map fun t => (t.frac field).1)
      let facts := squares.map Fact.square ++ g.basicFacts
      match search facts with
      | some s => return s
      | none => search (facts ++ products facts)
    else none

/-- The proof of `False` that a certificate stands for. -/
def Group.proof (g : Group) (s : List (Int × Fact)) : MetaM Expr := do
  let name := if g.atoms.divides then ``contradiction_field else ``contradiction_ring
  let u ← getDecLevel g.ring
  let head ← mkAppOptM name #[some g.ring, none, none, none]
  let facts := g.facts.reverse
  let nats := quoteList .zero (mkConst ``Nat) g.atoms.nats
  let elems := quoteList u g.ring g.atoms.elems
  let hyps := quoteList .zero (mkConst ``Hyp) (facts.map fun (h, _) => quoteHyp h)
  let applied := mkApp2 (mkApp3 head nats elems hyps) (quoteSum s) (mkConst ``computed)
  return facts.foldl (fun e (_, p) => mkApp e p) applied

/-- Whether the type is an ordered commutative ring (a field, where something is divided). -/
def Group.suits (g : Group) : MetaM Bool :=
  return (← optional? (mkAppOptM (if g.atoms.divides then ``contradiction_field else ``contradiction_ring)
    #[some g.ring, none, none, none])).isSome

/-- A proof of `False` from the comparisons over one of several rings. -/
def refuteOne (nonlinear : Bool) : List Group → MetaM (Option Expr)
  | [] => return none
  | g :: rest => do
    if g.facts.isEmpty then refuteOne nonlinear rest
    else if ← g.suits then
      match g.certificate? nonlinear with
      | some s => some <$> g.proof s
      | none => refuteOne nonlinear rest
    else refuteOne nonlinear rest

/-- A proof of `False` from facts; comparisons over the preferred type are tried first. -/
def refute (nonlinear : Bool) (preferred : Option Expr) (facts : List (Expr × Expr)) : MetaM (Option Expr) := do
  let first : List Group := match preferred with
    | some type => [{ ring := if isConstant type ``Nat then mkConst ``Int else type }]
    | none => []
  let groups ← facts.foldlM (init := first) fun groups (prop, proof) => addFact prop proof groups
  refuteOne nonlinear groups

/-- A proof of the goal from facts. -/
partial def prove (nonlinear : Bool) (goal : Expr) (facts : List (Expr × Expr)) : MetaM (Option Expr) := do
  match comparison? goal with
  | some (.eq, type, a, b) =>
    let le (a b : Expr) : MetaM (Option Expr) := do prove nonlinear (← mkAppM ``LE.le #[a, b]) facts
    let some left ← le a b | return none
    let some right ← le b a | return none
    return some (mkApp2 (← mkAppOptM ``eq_of_le_of_le #[some type, none, some a, some b]) left right)
  | some (.le, type, a, b) =>
    let negated ← mkAppM ``LT.lt #[b, a]
    let some no ← refute nonlinear (some type) (facts ++ [(negated, .bvar 0)]) | return none
    return some (mkApp (← mkAppOptM ``le_of_not_lt #[some type, none, some b, some a]) (mkLambda `h .default negated no))
  | some (.lt, type, a, b) =>
    let negated ← mkAppM ``LE.le #[b, a]
    let some no ← refute nonlinear (some type) (facts ++ [(negated, .bvar 0)]) | return none
    return some (mkApp (← mkAppOptM ``lt_of_not_le #[some type, none, some b, some a]) (mkLambda `h .default negated no))
  | none =>
    match headArgs goal with
    | (``False, _) => refute nonlinear none facts
    | (``Not, [p]) => refuting p
    | (``Ne, [type, a, b]) => refuting (mkApp3 (mkConst ``Eq [.succ (← getDecLevel type)]) type a b)
    | _ =>
      let some no ← refute nonlinear none facts | return none
      return some (← mkAppOptM ``False.elim #[some goal, some no])
where
  refuting (p : Expr) : MetaM (Option Expr) := do
    let type := (comparison? p).map fun (_, type, _, _) => type
    let some no ← refute nonlinear type (facts ++ [(p, .bvar 0)]) | return none
    return some (mkLambda `h .default p no)

/-- The hypotheses and terms that a call may use, each with what it says. -/
def gather (only : Bool) (terms : Array Syntax) : TacticM (List (Expr × Expr)) := do
  let mut facts := []
  if !only then
    for h in ← (getLocalHyps : MetaM (Array Expr)) do
      let prop ← instantiateMVars (m := MetaM) (← inferType h)
      facts := (prop, h) :: facts
  for t in terms do
    let e ← elabTerm t none
    let e ← instantiateMVars (m := MetaM) e
    let prop ← instantiateMVars (m := MetaM) (← inferType e)
    facts := (prop, e) :: facts
  return facts.reverse

/-- A proof together with the statement it is meant for. -/
theorem stated (p : Prop) (proof : p) : p := proof

/-- Proves the main goal, or says that it cannot. -/
def run (name : String) (nonlinear only : Bool) (terms : Array Syntax) : TacticM Unit := do
  -- the kernel, which checks the proof, knows no metavariables, not even in the types of hypotheses
  replaceMainGoal [← (← getMainGoal).instantiateGoalMVars]
  withMainContext do
    let goal ← whnfR (← instantiateMVars (m := MetaM) (← getMainTarget))
    let facts ← gather only terms
    if facts.any fun (_, proof) => proof.hasSorry then
      -- a term was refused, which has been said
      admitGoal (← getMainGoal)
      pruneSolvedGoals
    else match ← prove nonlinear goal facts with
    | some proof =>
      let typed ← instantiateMVars (m := MetaM) (mkApp2 (mkConst ``stated) goal proof)
      if !typed.hasExprMVar then checkWithKernel typed
      closeMainGoal (Name.mkSimple name) typed
    | none =>
      let state ← ppGoal (← getMainGoal)
      throw (Exception.error .missing (stringToMessageData s!"{name} failed to find a contradiction\n{state.pretty}"))

/-- `linarith` closes a linear goal from the hypotheses. `linarith [e₁, …]` uses the facts `eᵢ` too, and
`linarith only [e₁, …]` uses nothing else. -/
syntax (name := linarith) "linarith" (&" only")? (" [" term,* "]")? : tactic
/-- `nlinarith` is `linarith` with products of pairs of hypotheses, and squares of terms that are squared, added. -/
syntax (name := nlinarith) "nlinarith" (&" only")? (" [" term,* "]")? : tactic

/-- The word `only`, and the terms in brackets. -/
def arguments (stx : Syntax) : Bool × Array Syntax :=
  (!stx[1].isNone, if stx[2].isNone then #[] else stx[2][1].getSepArgs)

@[tactic linarith] def evalLinarith : Tactic := fun stx =>
  let (only, terms) := arguments stx
  run "linarith" false only terms

@[tactic nlinarith] def evalNlinarith : Tactic := fun stx =>
  let (only, terms) := arguments stx
  run "nlinarith" true only terms

end Elementary.Linarith
