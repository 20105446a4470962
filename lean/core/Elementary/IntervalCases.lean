import Elementary.Positivity

/-!
# `interval_cases`

`interval_cases x` makes one goal for each value that the bounds of `x : ℕ` or `x : ℤ` among the hypotheses leave.
-/

namespace Elementary.IntervalCases

/-- `P` holds of `lo`, `lo + 1`, …, `n` numbers in all. -/
def EachNat (P : ℕ → Prop) : ℕ → ℕ → Prop
  | _, 0 => True
  | lo, n + 1 => P lo ∧ EachNat P (lo + 1) n
/-- `P` holds of `lo`, `lo + 1`, …, `n` integers in all. -/
def EachInt (P : ℤ → Prop) : ℤ → ℕ → Prop
  | _, 0 => True
  | lo, n + 1 => P lo ∧ EachInt P (lo + 1) n

theorem nat_cases {P : ℕ → Prop} (lo n : ℕ) (below : ∀ x, x < lo → P x) (above : ∀ x, lo + n ≤ x → P x)
    (each : EachNat P lo n) : ∀ x, P x := by
  induction n generalizing lo with
  | zero => exact fun x => (Nat.lt_or_ge x lo).elim (below x) (above x)
  | succ n ih =>
    refine ih (lo + 1) (fun x h => ?_) (fun x h => above x (by omega)) each.2
    rcases Nat.lt_or_eq_of_le (Nat.le_of_lt_succ h) with h | h
    · exact below x h
    · exact h ▸ each.1

theorem int_cases {P : ℤ → Prop} (lo : ℤ) (n : ℕ) (below : ∀ x, x < lo → P x) (above : ∀ x, lo + n ≤ x → P x)
    (each : EachInt P lo n) : ∀ x, P x := by
  induction n generalizing lo with
  | zero => exact fun x => (Int.lt_or_ge x lo).elim (below x) (fun h => above x (by omega))
  | succ n ih =>
    refine ih (lo + 1) (fun x h => ?_) (fun x h => above x (by omega)) each.2
    rcases Int.lt_or_eq_of_le (Int.le_of_lt_add_one h) with h | h
    · exact below x h
    · exact h ▸ each.1

open Lean Meta Elab Tactic Elementary.Farkas Elementary.Linarith

/-- The integer that a closed term of numerals is. -/
def value? (nat : Bool) (e : Expr) : MetaM (Option ℤ) := do
  let (term, atoms) ← if nat then do
      let (t, atoms) ← readNat e {}
      pure (Term.cast t, atoms)
    else read true e {}
  if !atoms.nats.isEmpty || !atoms.elems.isEmpty then return none
  match (term.frac false).1 with
  | [] => return some 0
  | [(c, [])] => return some c
  | _ => return none

/-- The greatest lower and the least upper bound (both inclusive) found so far. -/
structure Bounds where
  low : Option ℤ
  high : Option ℤ

/-- Takes in what a hypothesis says of `x`. -/
def Bounds.add (nat : Bool) (x : Expr) (bounds : Bounds) (prop : Expr) : MetaM Bounds := do
  let found : Option (Rel × Expr × Expr) := match comparison? prop with
    | some (rel, _, a, b) => some (rel, a, b)
    | none =>
      match headArgs prop with
      | (``Not, [p]) => (negation? p).map fun (rel, _, a, b, _) => (rel, a, b)
      | _ => none
  match found with
  | none => return bounds
  | some (rel, a, b) =>
    let strict : ℤ := if rel.isLt then 1 else 0
    let low (c : ℤ) (bounds : Bounds) : Bounds :=
      { bounds with low := some (match bounds.low with | some l => (if l < c then c else l) | none => c) }
    let high (c : ℤ) (bounds : Bounds) : Bounds :=
      { bounds with high := some (match bounds.high with | some h => (if c < h then c else h) | none => c) }
    let sides := if (bare b).eqv x then some (a, true) else if (bare a).eqv x then some (b, false) else none
    match sides with
    | none => return bounds
    | some (other, isLow) =>
      match ← value? nat other with
      | none => return bounds
      | some c =>
        if rel.isEq then return low c (high c bounds)
        else if isLow then return low (c + strict) bounds
        else return high (c - strict) bounds

/-- An integer as a numeral of the type. -/
def numeral (type : Expr) (c : ℤ) : MetaM Expr := do
  match c with
  | .ofNat n => mkAppOptM ``OfNat.ofNat #[some type, some (quoteNat n), none]
  | .negSucc n => mkAppM ``Neg.neg #[← mkAppOptM ``OfNat.ofNat #[some type, some (quoteNat (n + 1)), none]]

/-- Runs a tactic given as text on the main goal. -/
def runText (text : String) : TacticM Unit := do
  match Parser.runParserCategory (← getEnv) `tactic text with
  | .ok stx => evalTactic stx
  | .error message => throw (Exception.error .missing (stringToMessageData message))

/-- The goal with its first premises as hypotheses under their own names. -/
def intros (goal : MVarId) : ℕ → MetaM MVarId
  | 0 => return goal
  | n + 1 => do
    let (_, goal) ← goal.intro1P
    intros goal n

/-- A refusal in words. -/
def refuse {α : Type} (message : String) : TacticM α :=
  throw (Exception.error .missing (stringToMessageData s!"interval_cases failed: {message}"))

/-- One goal for each value of the variable from `low` on. -/
def splitCases (nat : Bool) (type : Expr) (x : Syntax) (low : ℤ) (count : ℕ) : TacticM Unit := do
  let before ← withMainContext (do return (← (getLocalHyps : MetaM (Array Expr))).size)
  evalTactic (Syntax.node .none `Lean.Parser.Tactic.revert #[.atom .none "revert", .node .none `null #[x]])
  let after ← withMainContext (do return (← (getLocalHyps : MetaM (Array Expr))).size)
  withMainContext do
    match ← whnfR (← instantiateMVars (m := MetaM) (← getMainTarget)) with
    | .forallE name _ body info =>
      let motive := mkLambda name info type body
      let names := if nat then (``nat_cases, ``EachNat) else (``int_cases, ``EachInt)
      let head := Linarith.mkApp3 (mkConst names.1) motive (← numeral type low) (quoteNat count)
      let outside ← inferType head
      match outside with
      | .forallE _ below rest _ =>
        let below ← mkFreshExprSyntheticOpaqueMVar below
        match rest with
        | .forallE _ above _ _ =>
          let above ← mkFreshExprSyntheticOpaqueMVar above
          let cases ← (List.range count).mapM fun (i : ℕ) => do
            mkFreshExprSyntheticOpaqueMVar ((mkApp motive (← numeral type (low + Int.ofNat i))).headBeta)
          let each ← conjunction names.2 motive low count cases
          closeMainGoal `interval_cases (Linarith.mkApp3 head below above each) false
          let others ← getGoals
          let outer := [below, above].filterMap mvar?
          setGoals outer
          for _ in outer do
            runText "(intro x h; (repeat intro); exfalso; linarith)"
          let goals ← (cases.filterMap mvar?).mapM fun g => (intros g (before - after - 1) : MetaM MVarId)
          setGoals (goals ++ others)
        | _ => refuse "the goal cannot be split"
      | _ => refuse "the goal cannot be split"
    | _ => refuse "the goal cannot be split"
where
  mvar? : Expr → Option MVarId
    | .mvar g => some g
    | _ => none
  /-- The proof of `EachNat P low count` (or `EachInt`) from those of the cases. -/
  conjunction (each : Name) (motive : Expr) (low : ℤ) : ℕ → List Expr → TacticM Expr
    | count + 1, proof :: rest => do
      let type ← inferType proof
      let last ← conjunction each motive (low + 1) count rest
      let lowest := if nat then quoteNat (low + 1).toNat else quoteInt (low + 1)
      let remaining := Linarith.mkApp3 (mkConst each) motive lowest (quoteNat count)
      return mkApp (Linarith.mkApp3 (mkConst ``And.intro) type remaining proof) last
    | _, _ => return mkConst ``True.intro

/-- `interval_cases x` makes one case for each value of `x` that its bounds among the hypotheses leave, numbers on the
other side of `<`, `≤`, `=`. `interval_cases h : e` does so for an expression and says `h : e = value`. -/
syntax (name := intervalCases) "interval_cases " (atomic(ident " : "))? term : tactic
/-- `interval_cases x` for a variable. -/
syntax (name := variableCases) "interval_cases_of " ident : tactic

/-- A remainder by a numeral is less than it; nothing else is known without a hypothesis. -/
def remainderBound (e : Lean.Term) : MacroM (TSyntax `tactic) :=
  match e with
  | `($a % $b) => `(tactic| first
      | have bound : $a % $b < $b := Nat.mod_lt $a (by decide)
      | (have bound : 0 ≤ $a % $b := Int.emod_nonneg $a (by decide)
         have bound' : $a % $b < $b := Int.emod_lt_of_pos $a (by decide))
      | skip)
  | _ => `(tactic| skip)

macro_rules
  | `(tactic| interval_cases $x:ident) => `(tactic| interval_cases_of $x)
  | `(tactic| interval_cases $e:term) => do
    let bounded ← remainderBound e
    `(tactic| ($bounded; generalize $e = value at *; interval_cases_of value))
  | `(tactic| interval_cases $h:ident : $e:term) => do
    let bounded ← remainderBound e
    `(tactic| ($bounded; generalize $h : $e = value at *; interval_cases_of value))
@[tactic variableCases] def evalIntervalCases : Tactic := fun stx => withMainContext do
  let x := stx[1]
  let target ← elabTerm x none
  let type ← whnfR (← inferType target)
  let nat := isConstant type ``Nat
  if !nat && !isConstant type ``Int then refuse "the variable has to be a natural number or an integer"
  match target with
  | .fvar _ => pure ()
  | _ => refuse s!"{x.getId} is not a variable"
  let start : Bounds := { low := if nat then some 0 else none, high := none }
  let facts ← gather false #[]
  let bounds ← facts.foldlM (init := start) fun bounds (prop, _) => bounds.add nat target prop
  match bounds.low, bounds.high with
  | some low, some high =>
    if high < low then runText "(exfalso; linarith)"
    else splitCases nat type x low (high - low + 1).toNat
  | none, some _ => refuse s!"could not find lower bound on {x.getId}"
  | some _, none => refuse s!"could not find upper bound on {x.getId}"
  | none, none => refuse s!"could not find bounds on {x.getId}"

end Elementary.IntervalCases
