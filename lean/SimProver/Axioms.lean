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

/-- A constant with those it is declared together with: an inductive type has its family and constructors. -/
def declaredTogether (lookup : Lookup) (c : ConstantInfo) : List ConstantInfo :=
  let family (all : List Name) : List ConstantInfo :=
    let types := all.filterMap lookup
    let ctors := types.foldl (init := []) fun names t => match t with
      | .inductInfo v => v.ctors ++ names
      | _ => names
    types ++ ctors.filterMap lookup
  match c with
  | .inductInfo v => family v.all
  | .ctorInfo v =>
    match lookup v.induct with
    | some (.inductInfo t) => family t.all
    | _ => [c]
  | _ => [c]

/--
Adds a constant to the table. A declaration refers only to earlier ones and to what is declared
together with it; so all of that has the same axioms, those of what it refers to besides.
-/
partial def AxiomTable.add (lookup : Lookup) (n : Name) (t : AxiomTable) : AxiomTable :=
  if t.known.contains n then
    t
  else
    match lookup n with
    | none => { t with known := t.known.insert n [] }
    | some c =>
      let members := declaredTogether lookup c
      let own := match c with
        | .axiomInfo _ => [n]
        | _ => []
      let t := members.foldl (init := t) fun t m => { t with known := t.known.insert m.name [] }
      let (t, found) := members.foldl (init := (t, own)) fun state m =>
        (references m).foldl (init := state) fun (t, found) r =>
          let t := t.add lookup r
          (t, union found ((t.known.find? r).getD []))
      members.foldl (init := t) fun t m => { t with known := t.known.insert m.name found }

end SimProver
