prelude
import Init.Control.Basic
import Init.Classical
/-!
State threads: `ST`, `EST` and mutable references.

The shapes below are an interface to compiled code, not a matter of taste. The compiler recognises
the projection in `Void` and erases the token of the world; `ST.Out` then has one relevant field
and is represented by that field, and `EST.Out` keeps one field in each constructor. With any other
definition every call into native code has one argument too many.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false
universe u v

/-- Chooses the inhabited type behind `Void σ`; nothing is known about it. -/
opaque Void.nonemptyType (σ : Type) : NonemptyType.{0}

/-- The token of a state thread. It has no run-time representation. -/
def Void (σ : Type) : Type := (Void.nonemptyType σ).type

instance Void.instNonempty : Nonempty (Void σ) := (Void.nonemptyType σ).property

/-- The outcome of an `ST` action. -/
structure ST.Out (σ : Type) (α : Type) where
  val : α
  state : Void σ

/-- Actions that use the mutable state of the thread `σ` and cannot fail. -/
def ST (σ : Type) (α : Type) := Void σ → ST.Out σ α

namespace ST
@[always_inline, inline]
protected def pure (a : α) : ST σ α := fun w => ⟨a, w⟩
@[always_inline, inline]
protected def bind (x : ST σ α) (f : α → ST σ β) : ST σ β := fun w =>
  match x w with
  | ⟨a, w⟩ => f a w
end ST

instance (σ : Type) : Monad (ST σ) where
  pure := ST.pure
  bind := ST.bind

instance {σ : Type} {α : Type} [Inhabited α] : Inhabited (ST σ α) := ⟨fun w => ⟨default, w⟩⟩

/-- The outcome of an `EST` action. -/
inductive EST.Out (ε : Type) (σ : Type) (α : Type) where
  | ok : α → Void σ → EST.Out ε σ α
  | error : ε → Void σ → EST.Out ε σ α

/-- Actions that use the mutable state of the thread `σ` and may fail with an `ε`. -/
def EST (ε : Type) (σ : Type) (α : Type) : Type := Void σ → EST.Out ε σ α

namespace EST
@[always_inline, inline]
protected def pure (a : α) : EST ε σ α := fun w => .ok a w
@[always_inline, inline]
protected def bind (x : EST ε σ α) (f : α → EST ε σ β) : EST ε σ β := fun w =>
  match x w with
  | .ok a w => f a w
  | .error e w => .error e w
@[always_inline, inline]
protected def throw (e : ε) : EST ε σ α := fun w => .error e w
@[always_inline, inline]
protected def tryCatch (x : EST ε σ α) (handle : ε → EST ε σ α) : EST ε σ α := fun w =>
  match x w with
  | .ok a w => .ok a w
  | .error e w => handle e w
end EST

instance (ε σ : Type) : Monad (EST ε σ) where
  pure := EST.pure
  bind := EST.bind
instance (ε σ : Type) : MonadExceptOf ε (EST ε σ) where
  throw := EST.throw
  tryCatch := EST.tryCatch
instance {ε σ : Type} {α : Type} [Inhabited ε] : Inhabited (EST ε σ α) := ⟨fun w => .error default w⟩

/-- Finds the thread `σ` whose state a monad can use. -/
class STWorld (σ : outParam Type) (m : Type → Type)
instance {σ m n} [MonadLift m n] [STWorld σ m] : STWorld σ n := ⟨⟩
instance {σ} : STWorld σ (ST σ) := ⟨⟩
instance {ε σ} : STWorld σ (EST ε σ) := ⟨⟩

@[always_inline]
instance {ε σ} : MonadLift (ST σ) (EST ε σ) where
  monadLift x := fun w =>
    match x w with
    | ⟨a, w⟩ => .ok a w

namespace ST
opaque RefPointed : NonemptyType.{0}

/-- A mutable cell holding an `α`. -/
structure Ref (σ : Type) (α : Type) : Type where
  ref : RefPointed.type
  h : Nonempty α

instance {σ α} [s : Nonempty α] : Nonempty (Ref σ α) := ⟨⟨Classical.choice RefPointed.property, s⟩⟩

namespace Prim
/-- Reading a cell has a value to give: a cell exists only for an inhabited type. -/
noncomputable def inhabitedFromRef {σ α} (r : Ref σ α) : ST σ α := fun w => ⟨Classical.choice r.h, w⟩

@[extern "lean_st_mk_ref"]
opaque mkRef {σ α} (a : α) : ST σ (Ref σ α) :=
  fun w => ⟨⟨Classical.choice RefPointed.property, ⟨a⟩⟩, w⟩
@[extern "lean_st_ref_get"]
opaque Ref.get {σ α} (r : @& Ref σ α) : ST σ α := inhabitedFromRef r
@[extern "lean_st_ref_set"]
opaque Ref.set {σ α} (r : @& Ref σ α) (a : α) : ST σ Unit := fun w => ⟨(), w⟩
@[extern "lean_st_ref_swap"]
opaque Ref.swap {σ α} (r : @& Ref σ α) (a : α) : ST σ α := inhabitedFromRef r
end Prim

section
variable {σ : Type} {m : Type → Type} [Monad m] [MonadLiftT (ST σ) m]
@[inline] def mkRef {α : Type} (a : α) : m (Ref σ α) := liftM (Prim.mkRef a : ST σ _)
@[inline] def Ref.get {α : Type} (r : Ref σ α) : m α := liftM (Prim.Ref.get r)
@[inline] def Ref.set {α : Type} (r : Ref σ α) (a : α) : m Unit := liftM (Prim.Ref.set r a)
@[inline] def Ref.swap {α : Type} (r : Ref σ α) (a : α) : m α := liftM (Prim.Ref.swap r a)
/-- Replaces the content by its image. Not atomic here: no cell of ours is written by two threads. -/
@[inline] def Ref.modify {α : Type} (r : Ref σ α) (f : α → α) : m Unit := do r.set (f (← r.get))
@[inline] def Ref.modifyGet {α β : Type} (r : Ref σ α) (f : α → β × α) : m β := do
  let (b, a) := f (← r.get)
  r.set a
  return b
end
end ST

/-- State kept in a mutable cell. -/
def StateRefT' (ω : Type) (σ : Type) (m : Type → Type) (α : Type) : Type := ReaderT (ST.Ref ω σ) m α

namespace StateRefT'
variable {ω σ : Type} {m : Type → Type} {α : Type}
@[always_inline, inline]
protected def lift (x : m α) : StateRefT' ω σ m α := fun _ => x
instance [Monad m] : Monad (StateRefT' ω σ m) := inferInstanceAs (Monad (ReaderT _ _))
instance : MonadLift m (StateRefT' ω σ m) := ⟨StateRefT'.lift⟩
instance [Monad m] [MonadLiftT (ST ω) m] : MonadStateOf σ (StateRefT' ω σ m) where
  get := fun r => r.get
  set s := fun r => r.set s
  modifyGet f := fun r => r.modifyGet f
instance (ε) [MonadExceptOf ε m] : MonadExceptOf ε (StateRefT' ω σ m) where
  throw e := StateRefT'.lift (throwThe ε e)
  tryCatch x c := fun r => tryCatchThe ε (x r) fun e => (c e) r
end StateRefT'
