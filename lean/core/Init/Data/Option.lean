prelude
import Init.Control.Transformers
import Init.WF
/-!
Options: functions and the lemmas that proofs about them start from.
-/
set_option linter.unusedVariables false
universe u v w

namespace Option
def toMonad [Monad m] [Alternative m] : Option α → m α
  | none => failure
  | some a => pure a
@[inline] def isSome : Option α → Bool
  | some _ => true
  | none => false
@[inline] def isNone : Option α → Bool
  | some _ => false
  | none => true
@[inline] def isEqSome [BEq α] : Option α → α → Bool
  | some a, b => a == b
  | none, _ => false
@[inline] def filter (p : α → Bool) : Option α → Option α
  | some a => if p a then some a else none
  | none => none
@[inline] def any (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => false
@[inline] def all (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true
@[inline] protected def elim : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y
@[inline] def get {α : Type u} : (o : Option α) → isSome o → α
  | some x, _ => x
@[inline] def get! {α : Type u} [Inhabited α] : Option α → α
  | some x => x
  | none => panic "value is none"
@[inline] def toArray : Option α → Array α
  | some a => Array.mkArray1 a
  | none => Array.mkArray0
@[inline] def toList : Option α → List α
  | some a => .cons a .nil
  | none => .nil
@[inline] def join (x : Option (Option α)) : Option α := x.bind id
@[inline] protected def mapM [Applicative m] (f : α → m β) : Option α → m (Option β)
  | none => pure none
  | some x => some <$> f x
@[always_inline, inline] protected def forM [Pure m] : Option α → (α → m PUnit) → m PUnit
  | none, _ => pure ⟨⟩
  | some a, f => f a
@[inline] def merge (fn : α → α → α) : Option α → Option α → Option α
  | none, none => none
  | some x, none => some x
  | none, some y => some y
  | some x, some y => some (fn x y)
protected def lt (r : α → β → Prop) : Option α → Option β → Prop
  | none, some _ => True
  | some x, some y => r x y
  | _, _ => False
@[macro_inline] protected def or : Option α → Option α → Option α
  | some a, _ => some a
  | none, b => b
instance [LT α] : LT (Option α) := ⟨Option.lt (· < ·)⟩
deriving instance DecidableEq for Option
instance [BEq α] : BEq (Option α) where
  beq
    | none, none => true
    | some a, some b => a == b
    | _, _ => false
@[simp] theorem isSome_none : @isSome α none = false := rfl
@[simp] theorem isSome_some : isSome (some a) = true := rfl
@[simp] theorem isNone_none : @isNone α none = true := rfl
@[simp] theorem isNone_some : isNone (some a) = false := rfl
@[simp] theorem getD_none : getD none a = a := rfl
@[simp] theorem getD_some : getD (some a) b = a := rfl
@[simp] theorem map_none (f : α → β) : none.map f = none := rfl
@[simp] theorem map_some (a) (f : α → β) : (some a).map f = some (f a) := rfl
@[simp] theorem bind_none (f : α → Option β) : Option.bind none f = none := rfl
@[simp] theorem bind_some (a) (f : α → Option β) : Option.bind (some a) f = f a := rfl
@[simp] theorem get_some (x : α) (h : isSome (some x)) : (some x).get h = x := rfl
theorem some_ne_none (x : α) : some x ≠ none := fun h => nomatch h
theorem isSome_iff_exists {x : Option α} : x.isSome ↔ ∃ a, x = some a := by
  cases x with
  | none => exact ⟨fun h => Bool.noConfusion h, fun ⟨_, h⟩ => (nomatch h)⟩
  | some a => exact ⟨fun _ => ⟨a, rfl⟩, fun _ => rfl⟩
theorem eq_none_iff_forall_ne_some {o : Option α} : o = none ↔ ∀ a, o ≠ some a := by
  cases o with
  | none => exact ⟨fun _ _ h => (nomatch h), fun _ => rfl⟩
  | some a => exact ⟨fun h => (nomatch h), fun h => absurd rfl (h a)⟩
theorem ext {o₁ o₂ : Option α} (h : ∀ a, o₁ = some a ↔ o₂ = some a) : o₁ = o₂ := by
  cases o₁ with
  | some a => exact ((h a).mp rfl).symm
  | none => cases o₂ with
    | none => rfl
    | some b => exact (h b).mpr rfl
end Option
