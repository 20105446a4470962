import SimProver.Serialise
import SimProver.Sha256
import SimProver.Rebuild
/-!
The Merkle hash of declarations (`docs/proof-hash.md`): every constant in a term counts by its own
hash, down to the library.

What each constant is by itself does not depend on another's hash, so all of that is hashed first, as
many constants at once as it pays; then the hashes are linked, those first that rest on nothing.
-/

open Lean

namespace SimProver.Merkle

/-- A digest, eight words. -/
abbrev Digest := Array Nat

/-- What has a hash: a constant, an inductive family (under its first type's name), a statement. -/
inductive Subject where
  | constant (name : Name)
  | family (name : Name)
  | statement (name : Name)

/-- What is to be hashed, with what it refers to. -/
structure Task where
  subject : Subject
  words : Array Nat
  /-- The family that it belongs to, under its first type's name. -/
  family : Option Name
  references : Array Name

def Task.of (subject : Subject) (l : Local) : Task :=
  { subject, words := l.words, family := none, references := l.references }

def member (n family : Name) : Except String Task := do
  let l ← named .member n
  return { subject := .constant n, words := l.words, family := some family, references := #[] }

/-- The tasks for one constant; a family is done with its first type. -/
def tasksFor (lookup : Lookup) (c : ConstantInfo) : Except String (List Task) := do
  if let some l ← localOf c then
    return [.of (.constant c.name) l]
  match c with
  | .inductInfo v =>
    let first := v.all.headD v.name
    let own ← member v.name first
    unless first == v.name do
      return [own]
    let types ← v.all.mapM fun n => do
      match lookup n with
      | some (.inductInfo t) =>
        let ctors ← t.ctors.mapM fun k => do
          match lookup k with
          | some (.ctorInfo k) => return k
          | _ => throw s!"{k} is not a constructor"
        return (t, ctors)
      | _ => throw s!"{n} is not an inductive type"
    return [.of (.family first) (← familyOf types), own]
  | .ctorInfo v =>
    match lookup v.induct with
    | some (.inductInfo t) => return [← member v.name (t.all.headD t.name)]
    | _ => throw s!"{v.induct} is not an inductive type"
  | .recInfo v => return [← member v.name (v.all.headD v.name)]
  | _ => throw s!"{c.name} is of no known kind"

/-- Hashes so far. -/
structure Hashes where
  constants : PersistentHashMap Name Digest
  families : PersistentHashMap Name Digest
  statements : PersistentHashMap Name Digest

def Hashes.insert (h : Hashes) (subject : Subject) (d : Digest) : Hashes :=
  match subject with
  | .constant n => { h with constants := h.constants.insert n d }
  | .family n => { h with families := h.families.insert n d }
  | .statement n => { h with statements := h.statements.insert n d }

/-- The message that links a task's own digest with the hashes it refers to; none while one is not known. -/
def linkMessage (outside : Name → Option Digest) (h : Hashes) (task : Task) (own : Digest) : Option (Array Nat) := do
  let mut message := own.foldl (·.push ·) #[Kind.word .link]
  if let some n := task.family then
    message := (← h.families.find? n).foldl (·.push ·) message
  for n in task.references do
    let d ← match h.constants.find? n with
      | some d => some d
      | none => outside n
    message := d.foldl (·.push ·) message
  return message

/-- Tasks by what they are for, and how far each is from those that refer to nothing else here. -/
structure Depths where
  constants : PersistentHashMap Name Task
  families : PersistentHashMap Name Task
  constantDepths : PersistentHashMap Name Nat
  familyDepths : PersistentHashMap Name Nat

mutual

partial def depthOfTask (task : Task) (d : Depths) : Nat × Depths :=
  let (below, d) := match task.family with
    | some f => depthOfFamily f d
    | none => (0, d)
  let (below, d) := task.references.foldl (init := (below, d)) fun (below, d) n =>
    let (k, d) := depthOfConstant n d
    (max below k, d)
  (below + 1, d)

partial def depthOfFamily (n : Name) (d : Depths) : Nat × Depths :=
  match d.familyDepths.find? n, d.families.find? n with
  | some k, _ => (k, d)
  | none, none => (0, d)
  | none, some task =>
    -- Zero while it is not known: in a circle the links will be found missing.
    let (k, d) := depthOfTask task { d with familyDepths := d.familyDepths.insert n 0 }
    (k, { d with familyDepths := d.familyDepths.insert n k })

partial def depthOfConstant (n : Name) (d : Depths) : Nat × Depths :=
  match d.constantDepths.find? n, d.constants.find? n with
  | some k, _ => (k, d)
  | none, none => (0, d)
  | none, some task =>
    let (k, d) := depthOfTask task { d with constantDepths := d.constantDepths.insert n 0 }
    (k, { d with constantDepths := d.constantDepths.insert n k })

end

/-- Tasks with their own digests, those first that refer to nothing else here, in layers. -/
def layers (tasks : List (Task × Digest)) : Array (List (Task × Digest)) := Id.run do
  let mut d : Depths := { constants := .empty, families := .empty, constantDepths := .empty, familyDepths := .empty }
  for (task, _) in tasks do
    match task.subject with
    | .constant n => d := { d with constants := d.constants.insert n task }
    | .family n => d := { d with families := d.families.insert n task }
    | .statement _ => pure ()
  let mut found := #[]
  for (task, own) in tasks do
    let (depth, after) := match task.subject with
      | .constant n => depthOfConstant n d
      | .family n => depthOfFamily n d
      | .statement _ => depthOfTask task d
    d := after
    for _ in List.range (depth + 1 - found.size) do
      found := found.push []
    found := found.modify depth fun others => (task, own) :: others
  return found

/-- The hashes of tasks; `outside` knows those of other constants. -/
def hashTasks (outside : Name → Option Digest) (tasks : Array Task) : Except String Hashes := do
  let own := Sha256.digests (tasks.map (·.words))
  let mut h : Hashes := { constants := .empty, families := .empty, statements := .empty }
  for layer in layers (tasks.toList.zip own.toList) do
    let mut messages := #[]
    for (task, own) in layer do
      match linkMessage outside h task own with
      | some message => messages := messages.push message
      | none => throw "declarations refer to each other in a circle, or to one that has no hash"
    for ((task, _), digest) in layer.zip (Sha256.digests messages).toList do
      h := h.insert task.subject digest
  return h

/-- The hashes of rebuilt constants, and of what the theorems among `statements` state. -/
def hashConstants (outside : Name → Option Digest) (lookup : Lookup) (constants : List ConstantInfo)
    (statements : List ConstantVal) : Except String Hashes := do
  let mut tasks := #[]
  for c in constants do
    for task in ← tasksFor lookup c do
      tasks := tasks.push task
  for c in statements do
    tasks := tasks.push (.of (.statement c.name) (← statementOf c))
  hashTasks outside tasks

/-! A library's hashes are kept in a text of lines of equal length, sorted: sixteen hexadecimal digits
of the name's own hash (`Name.hash`), a space, sixty-four of the digest. -/

/-- The sixteen digits under which a name's line is found. -/
def indexKey (n : Name) : String :=
  let h := n.hash.toNat
  Sha256.hex #[h >>> 32, h &&& 0xffffffff]

def lineLength : Nat := 82

/-- The digest under a key, between two lines of an index. -/
partial def findBetween (index : String) (key : String) (low high : Nat) : Option Digest :=
  if high ≤ low then
    none
  else
    let middle := (low + high) / 2
    let start := middle * lineLength
    let found := String.Pos.Raw.extract index ⟨start⟩ ⟨start + 16⟩
    if found == key then
      some (Sha256.ofHex (String.Pos.Raw.extract index ⟨start + 17⟩ ⟨start + 81⟩))
    else if found < key then
      findBetween index key (middle + 1) high
    else
      findBetween index key low middle

/-- The digest of a name by some indices. -/
def findIn (indices : List String) (n : Name) : Option Digest :=
  let key := indexKey n
  indices.findSome? fun index => findBetween index key 0 (index.utf8ByteSize / lineLength)

end SimProver.Merkle
