import SimProver.Export
import SimProver.Axioms
import SimProver.Read
import SimProver.Rebuild
/-!
The checker: does a compiled candidate prove the target?

It runs in a process of its own, which never loads the candidate's module: another process has written
down what is in it, and this one reads that text (`SimProver.Read`). The target module was made from
trusted text, with `sorry` for the proof. Required of the candidate:

1. it imports nothing but what it is said to, and declares nothing that those imports declare;
2. the theorem has the target's type and universe parameters, and every constant of the target that
   the statement rests on is there unchanged;
3. what it adds are theorems, safe definitions and inductive types, nothing else, with no attribute
   that gives a declaration another meaning when it is run;
4. the kernel accepts each of its declarations again, in a fresh environment of the imports alone;
5. the theorem rests on no axiom but `propext`, `Quot.sound` and `Classical.choice`.
-/

open Lean

namespace SimProver.Check

/-- The axioms a certified theorem may rest on. -/
def allowedAxioms : List Name := [`propext, `Quot.sound, `Classical.choice]

/-- Which of the defences refused; the names are part of the interface. -/
inductive Defence where
  | target | missing | statement | constants | attributes | unsafety | kernel | axioms

def Defence.name : Defence → String
  | .target => "target"
  | .missing => "missing"
  | .statement => "statement"
  | .constants => "constants"
  | .attributes => "attributes"
  | .unsafety => "unsafe"
  | .kernel => "kernel"
  | .axioms => "axioms"

/-- Why a candidate is refused. -/
structure Refusal where
  defence : Defence
  reason : String

/-- Checks either go through or refuse. Failures to read or write files are errors, not verdicts. -/
abbrev CheckM := ExceptT Refusal IO

def refuse {α : Type} (defence : Defence) (reason : String) : CheckM α := throw { defence, reason }

/-- The constants of a module by name. -/
abbrev Constants := PersistentHashMap Name ConstantInfo

def index (constants : Array ConstantInfo) : Constants :=
  constants.foldl (fun m c => m.insert c.name c) .empty

/-- Equality of what two declarations say, binder names aside. -/
def sameConstantVal (a b : ConstantVal) : Bool :=
  a.name == b.name && a.levelParams == b.levelParams && a.type == b.type

/-- Equality of two declarations, but for the proofs of theorems. -/
def sameDeclaration (a b : ConstantInfo) : Bool :=
  sameConstantVal a.toConstantVal b.toConstantVal &&
  match a, b with
  | .thmInfo _, .thmInfo _ => true
  | .axiomInfo a, .axiomInfo b => a.isUnsafe == b.isUnsafe
  | .defnInfo a, .defnInfo b => a.value == b.value && Exporter.safetyName a.safety == Exporter.safetyName b.safety && a.all == b.all
  | .opaqueInfo a, .opaqueInfo b => a.value == b.value && a.isUnsafe == b.isUnsafe && a.all == b.all
  | .quotInfo a, .quotInfo b => Exporter.quotName a.kind == Exporter.quotName b.kind
  | .inductInfo a, .inductInfo b =>
    a.numParams == b.numParams && a.numIndices == b.numIndices && a.all == b.all && a.ctors == b.ctors &&
    a.numNested == b.numNested && a.isRec == b.isRec && a.isUnsafe == b.isUnsafe && a.isReflexive == b.isReflexive
  | .ctorInfo a, .ctorInfo b =>
    a.induct == b.induct && a.cidx == b.cidx && a.numParams == b.numParams && a.numFields == b.numFields &&
    a.isUnsafe == b.isUnsafe
  | .recInfo a, .recInfo b =>
    a.all == b.all && a.numParams == b.numParams && a.numIndices == b.numIndices && a.numMotives == b.numMotives &&
    a.numMinors == b.numMinors && a.k == b.k && a.isUnsafe == b.isUnsafe &&
    a.rules.length == b.rules.length &&
    (a.rules.zip b.rules).all fun (r, s) => r.ctor == s.ctor && r.nfields == s.nfields && r.rhs == s.rhs
  | _, _ => false

/-- Attributes under which a declaration is not what it seems, or runs code when it is imported. -/
def forbiddenExtensions : List Name :=
  [`Lean.Compiler.implementedByAttr, `Lean.externAttr, `Lean.regularInitAttr, `Lean.builtinInitAttr,
   `Lean.Compiler.CSimp.ext, `Lean.exportAttr]

/-- Names by which the kernel knows constants whose meaning it takes from compiled code. The library
declares none of them, so that whoever does means to be mistaken for Lean. -/
def kernelNames : List Name :=
  [`Lean.reduceBool, `Lean.reduceNat, `Lean.ofReduceBool, `Lean.ofReduceNat, `Lean.trustCompiler]

/-- What the process is asked. -/
structure Question where
  theoremName : Name
  target : System.FilePath
  candidate : System.FilePath
  imports : Array Name
  heartbeats : Nat

/-- What a passed check tells. -/
structure Passed where
  axioms : List Name
  added : List Name
  dependencies : List Name
  /-- The new declarations, each after those it refers to. -/
  order : List ConstantInfo
  /-- The environment of the imports with the new declarations. -/
  env : Environment

/-- The environment in which the candidate's declarations are checked again, and the order so far. -/
structure Replay where
  env : Environment
  done : PersistentHashMap Name Unit
  order : List ConstantInfo

/-- Hands one declaration to the kernel. -/
def addToKernel (heartbeats : Nat) (env : Environment) (name : Name) (d : Declaration) : CheckM Environment := do
  match env.addDeclCore (USize.ofNat (heartbeats * 1000)) 0 d none with
  | .ok env => return env
  | .error e =>
    let text ← (e.toMessageData {}).toString
    refuse .kernel s!"the kernel refuses {name}: {text}"

/-- The constructors and recursors that the kernel made have to be those of the candidate. -/
def compareGenerated (env : Environment) (new : Constants) (names : List Name) : CheckM Unit := do
  for n in names do
    match new.find? n, env.find? n with
    | some a, some b =>
      unless sameDeclaration a b do
        refuse .kernel s!"{n} is not what the kernel makes of its inductive type"
    | _, _ => refuse .kernel s!"{n} is missing"

/-- Is one of these types nested, such as a tree with a list of subtrees? -/
def isNested (new : Constants) (types : List Name) : Bool :=
  types.any fun t => match new.find? t with
    | some (.inductInfo v) => v.numNested > 0
    | _ => false

/-- Checks a constant again, after all new ones it refers to. -/
partial def replay (heartbeats : Nat) (new : Constants) (n : Name) (r : Replay) : CheckM Replay := do
  if r.done.contains n then
    return r
  match new.find? n with
  | none => return r
  | some c =>
    let mut r := { r with done := r.done.insert n () }
    match c with
    | .ctorInfo v => r ← replay heartbeats new v.induct r
    | .recInfo v =>
      for i in v.all do
        r ← replay heartbeats new i r
    | .inductInfo v =>
      for m in v.all do
        r := { r with done := r.done.insert m () }
      let mut types := []
      for m in v.all do
        let some (.inductInfo t) := new.find? m
          | refuse .kernel s!"{m} is not an inductive type"
        for k in references (.inductInfo t) do
          if !(t.all.contains k) && !(t.ctors.contains k) then
            r ← replay heartbeats new k r
        let mut ctors := []
        for k in t.ctors do
          let some (.ctorInfo ctor) := new.find? k
            | refuse .kernel s!"{k} is not a constructor"
          for j in references (.ctorInfo ctor) do
            if !(t.all.contains j) then
              r ← replay heartbeats new j r
          ctors := { name := k, type := ctor.type : Constructor } :: ctors
        types := { name := m, type := t.type, ctors := ctors.reverse : InductiveType } :: types
      let d := Declaration.inductDecl v.levelParams v.numParams types.reverse v.isUnsafe
      r := { r with env := ← addToKernel heartbeats r.env n d }
      compareGenerated r.env new (v.all ++ (types.map (·.ctors.map (·.name))).flatten)
      for m in v.all do
        unless m == n do
          if let some other := new.find? m then
            r := { r with order := other :: r.order }
    | _ =>
      for m in references c do
        r ← replay heartbeats new m r
      match c with
      | .thmInfo v => r := { r with env := ← addToKernel heartbeats r.env n (.thmDecl v) }
      | .defnInfo v =>
        match v.safety with
        | .safe => r := { r with env := ← addToKernel heartbeats r.env n (.defnDecl v) }
        | _ => return r  -- the kernel never hears of it, so nothing it accepts can refer to it
      | .opaqueInfo v => r := { r with env := ← addToKernel heartbeats r.env n (.opaqueDecl v) }
      | .axiomInfo _ => refuse .axioms s!"{n} is an axiom"
      | _ => refuse .unsafety s!"{n} is a declaration of a kind that cannot be added"
    match c with
    | .recInfo v =>
      -- An environment does not list the further recursors of a nested type. They cannot be other than
      -- the target's, for nothing is added but theorems and definitions; and the kernel uses its own.
      unless isNested new v.all && !(r.env.contains n) do
        compareGenerated r.env new [n]
    | _ => pure ()
    return { r with order := c :: r.order }

/-- The target, a compiled module from trusted text, with its declarations made anew. -/
def loadTarget (file : System.FilePath) : CheckM ModuleData := do
  let (data, _) ← readModuleData file
  match rebuildConstants data.constants with
  | .ok constants => return { data with constants }
  | .error reason => refuse .target reason

/-- The candidate, as it was written down. -/
def readCandidate (file : System.FilePath) : CheckM ModuleText := do
  let read : IO (Except String ModuleText) :=
    tryCatch (do pure (.ok (← readModuleText file))) fun error => pure (.error (toString error))
  match ← read with
  | .ok data => return data
  | .error reason => refuse .kernel s!"what was written down of the module are no declarations: {reason}"

/-- The candidate's theorem has to state what the target's states. -/
def compareStatements (name : Name) (old new : Constants) : CheckM Unit := do
  let some (.thmInfo wanted) := old.find? name
    | refuse .target s!"the target has no theorem {name}"
  let some given := new.find? name
    | refuse .missing s!"the candidate has no theorem {name}"
  let .thmInfo given := given
    | refuse .statement s!"{name} is not a theorem"
  unless sameConstantVal wanted.toConstantVal given.toConstantVal do
    refuse .statement s!"{name} does not state what was asked"

/-- The target's own constants that the meaning of a constant rests on. A theorem means its statement. -/
partial def meaning (old : Constants) (n : Name) (found : PersistentHashMap Name Unit) :
    PersistentHashMap Name Unit :=
  if found.contains n then
    found
  else
    match old.find? n with
    | none => found
    | some c =>
      let parts := match c with
        | .thmInfo v => v.type.getUsedConstants.toList
        | _ => references c
      parts.foldl (fun found m => meaning old m found) (found.insert n ())

/-- Every constant of the target that the statement rests on has to be there unchanged. -/
def compareMeaning (name : Name) (target : ModuleData) (old new : Constants) : CheckM Unit := do
  let found := meaning old name .empty
  for c in target.constants do
    if found.contains c.name then
      match new.find? c.name with
      | none => refuse .constants s!"{c.name} is missing"
      | some d =>
        unless sameDeclaration c d do
          refuse .constants s!"{c.name} has been changed"

/-- Is this how Lean runs a recursive definition? It adds that by itself, beside the safe one. -/
def isForRunning (n : Name) : Bool :=
  match n with
  | .str _ s => s == "_unsafe_rec"
  | _ => false

/-- A candidate may add theorems, safe definitions and inductive types. -/
def allowAdded (new : Constants) (c : ConstantInfo) : CheckM Unit := do
  let safely (isUnsafe : Bool) : CheckM Unit := do
    if isUnsafe then
      refuse .unsafety s!"{c.name} is not safe"
  match c with
  | .thmInfo _ => pure ()
  | .defnInfo v =>
    match v.safety with
    | .safe => pure ()
    | _ =>
      unless isForRunning c.name do
        refuse .unsafety s!"{c.name} is not a safe definition"
  | .inductInfo v =>
    safely v.isUnsafe
    -- Its further recursors could not be compared with the kernel's own.
    if isNested new v.all then
      refuse .constants s!"{c.name} is a nested inductive type"
  | .ctorInfo v => safely v.isUnsafe
  | .recInfo v => safely v.isUnsafe
  | .axiomInfo _ => refuse .axioms s!"{c.name} is an axiom"
  | _ => refuse .constants s!"{c.name} is neither a theorem nor a definition"

/-- The theorems whose axioms count: the one that was asked about, or else all of the candidate's. -/
def theoremsAsked (name : Name) (candidate : ModuleText) : List Name :=
  if name.isAnonymous then
    candidate.constants.toList.filterMap fun c => match c with
      | .thmInfo v => some v.name
      | _ => none
  else
    [name]

/-- The check itself. Without a name of a theorem it is a check of the candidate's module as such. -/
def check (q : Question) : CheckM Passed := do
  let target ← loadTarget q.target
  let candidate ← readCandidate q.candidate
  for i in (target.imports.map (·.module)).toList ++ candidate.imports do
    unless q.imports.contains i do
      refuse .constants s!"it imports {i}, which it was not said to"
  let old := index target.constants
  let new := index candidate.constants
  unless q.theoremName.isAnonymous do
    compareStatements q.theoremName old new
    compareMeaning q.theoremName target old new
  let mut seen : PersistentHashMap Name Unit := .empty
  let mut added := []
  for c in candidate.constants do
    if seen.contains c.name then
      refuse .kernel s!"{c.name} is declared twice"
    seen := seen.insert c.name ()
    if kernelNames.contains c.name then
      refuse .kernel s!"{c.name} is a name that the kernel gives a meaning of its own"
    let unchanged := match old.find? c.name with
      | some d => sameDeclaration d c
      | none => false
    unless unchanged do
      added := c.name :: added
      allowAdded new c
  for extension in candidate.extensions do
    if forbiddenExtensions.contains extension then
      refuse .attributes s!"the candidate uses the attribute of {extension}"
  -- The kernel, in an environment that nothing of the candidate has touched.
  let env ← importModules (q.imports.map fun m => { module := m }) {}
  for c in candidate.constants do
    if env.contains c.name then
      refuse .constants s!"{c.name} is already declared by the imports"
  let mut r : Replay := { env, done := .empty, order := [] }
  for c in candidate.constants do
    r ← replay q.heartbeats new c.name r
  -- The axioms.
  let lookup : Lookup := fun n => match new.find? n with
    | some c => some c
    | none => env.find? n
  let mut reached := Reached.nothing
  for name in theoremsAsked q.theoremName candidate do
    reached := reach lookup name reached
    match reached.missing with
    | [] => pure ()
    | n :: _ => refuse .kernel s!"{n} is not declared anywhere"
    for k in kernelNames do
      if reached.visited.contains k then
        refuse .kernel s!"{name} rests on {k}, which the kernel computes with compiled code"
    for a in reached.axioms do
      unless allowedAxioms.contains a do
        refuse .axioms s!"{name} rests on {a}"
  let uses := r.order.foldl (fun names c => union names ((references c).filter fun n => !(new.contains n))) []
  return { axioms := reached.axioms, added, dependencies := uses, order := r.order.reverse, env := r.env }

end SimProver.Check
