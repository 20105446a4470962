prelude
import Init.WF
/-!
Indexing: `xs[i]` with a proof that `i` is in bounds, `xs[i]?` with an option, `xs[i]!` with a default.
-/
set_option linter.unusedVariables false
universe u v w

@[never_extract] def outOfBounds [Inhabited α] : α := panic "index out of bounds"
class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) where
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem
export GetElem (getElem)
attribute [reducible] GetElem.getElem
abbrev decidableGetElem? [GetElem coll idx elem valid] (xs : coll) (i : idx) [Decidable (valid xs i)] : Option elem :=
  if h : valid xs i then some (getElem xs i h) else none
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) extends GetElem coll idx elem valid where
  getElem? : coll → idx → Option elem
  getElem! [Inhabited elem] (xs : coll) (i : idx) : elem :=
    match getElem? xs i with
    | some e => e
    | none => outOfBounds
export GetElem? (getElem? getElem!)

class LawfulGetElem (cont : Type u) (idx : Type v) (elem : outParam (Type w))
    (dom : outParam (cont → idx → Prop)) [ge : GetElem? cont idx elem dom] : Prop where
  getElem?_def (c : cont) (i : idx) [Decidable (dom c i)] :
      getElem? c i = if h : dom c i then some (getElem c i h) else none := by
    intros; try simp only [getElem?]; congr
  getElem!_def [Inhabited elem] (c : cont) (i : idx) :
      getElem! c i = match getElem? c i with | some e => e | none => default := by
    intros; try simp only [getElem!, getElem?, outOfBounds]; rfl

namespace Fin
instance instGetElemFinVal [GetElem cont Nat elem dom] : GetElem cont (Fin n) elem fun xs i => dom xs i.val :=
  ⟨fun xs i h => getElem xs i.1 h⟩
instance instGetElem?FinVal [GetElem? cont Nat elem dom] : GetElem? cont (Fin n) elem fun xs i => dom xs i.val where
  getElem? xs i := getElem? xs i.1
  getElem! xs i := getElem! xs i.1
end Fin

def List.getD (as : List α) (i : Nat) (fallback : α) : α :=
  match as, i with
  | [], _ => fallback
  | a :: _, 0 => a
  | _ :: as, i + 1 => getD as i fallback
def List.get?Internal : (as : List α) → (i : Nat) → Option α
  | a :: _, 0 => some a
  | _ :: as, n + 1 => get?Internal as n
  | [], _ => none
def List.get!Internal [Inhabited α] : (as : List α) → (i : Nat) → α
  | a :: _, 0 => a
  | _ :: as, n + 1 => get!Internal as n
  | [], _ => panic "invalid index"
instance : GetElem (List α) Nat α fun as i => i < as.length := ⟨fun as i h => as.get ⟨i, h⟩⟩
instance : GetElem? (List α) Nat α fun as i => i < as.length := ⟨fun as i => as.get?Internal i, fun as i => as.get!Internal i⟩
instance : GetElem (Array α) Nat α fun xs i => i < xs.size := ⟨fun xs i h => xs.getInternal i h⟩
@[inline] def Array.get?Internal (xs : Array α) (i : Nat) : Option α := if h : i < xs.size then some (xs.getInternal i h) else none
instance : GetElem? (Array α) Nat α fun xs i => i < xs.size :=
  ⟨fun xs i => xs.get?Internal i, fun xs i => xs.get!Internal i⟩
namespace Lean.Syntax
instance : GetElem Syntax Nat Syntax fun _ _ => True := ⟨fun stx i _ => stx.getArg i⟩
end Lean.Syntax
