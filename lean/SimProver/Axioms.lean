import Lean
/-!
What a constant rests on. The walk is over declarations as data, whichever module they came from.
-/

open Lean

namespace SimProver

/-- Where a constant's declaration can be found. -/
abbrev Lookup := Name → Option ConstantInfo

/-- The expressions a declaration consists of. -/
def expressions (c : ConstantInfo) : List Expr :=
  match c with
  | .defnInfo v => [v.type, v.value]
  | .thmInfo v => [v.type, v.value]
  | .opaqueInfo v => [v.type, v.value]
  | .recInfo v => v.type :: v.rules.map (·.rhs)
  | .axiomInfo v => [v.type]
  | .quotInfo v => [v.type]
  | .inductInfo v => [v.type]
  | .ctorInfo v => [v.type]

/-- The constants that belong to a declaration although no expression of it need name them. -/
def companions (c : ConstantInfo) : List Name :=
  match c with
  | .inductInfo v => v.all ++ v.ctors
  | .ctorInfo v => [v.induct]
  | .recInfo v => v.all
  | _ => []

/-- The constants that a declaration refers to. -/
def references (c : ConstantInfo) : List Name :=
  (expressions c).foldl (fun names e => e.getUsedConstants.toList ++ names) (companions c)

/-- The axioms among a set of constants that are already known. -/
structure Reached where
  visited : PersistentHashMap Name Unit
  axioms : List Name
  /-- Constants that are referred to and found nowhere. -/
  missing : List Name

def Reached.nothing : Reached := { visited := .empty, axioms := [], missing := [] }

/-- Visits a constant and everything it rests on, each once. -/
partial def reach (lookup : Lookup) (n : Name) (r : Reached) : Reached :=
  if r.visited.contains n then
    r
  else
    let r := { r with visited := r.visited.insert n () }
    match lookup n with
    | none => { r with missing := n :: r.missing }
    | some c =>
      let r := match c with
        | .axiomInfo _ => { r with axioms := n :: r.axioms }
        | _ => r
      (references c).foldl (fun r n => reach lookup n r) r

/-- The axioms each of many constants rests on, with what was found for one used for all others. -/
structure AxiomTable where
  known : PersistentHashMap Name (List Name)

/-- The union of two lists without repetition. -/
def union (a b : List Name) : List Name :=
  b.foldl (fun a n => if a.contains n then a else n :: a) a

/--
Adds a constant to the table. Declarations refer only to earlier ones, but for the members of an
inductive family, which refer to each other: those are entered as empty first and have axioms only
through what is outside the family, so the family is taken as a whole by way of its types.
-/
partial def AxiomTable.add (lookup : Lookup) (n : Name) (t : AxiomTable) : AxiomTable :=
  if t.known.contains n then
    t
  else
    let t := { t with known := t.known.insert n [] }
    match lookup n with
    | none => t
    | some c =>
      let start := match c with
        | .axiomInfo _ => [n]
        | _ => []
      let (t, found) := (references c).foldl (init := (t, start)) fun (t, found) m =>
        let t := t.add lookup m
        (t, union found ((t.known.find? m).getD []))
      { t with known := t.known.insert n found }

end SimProver
