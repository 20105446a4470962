prelude
import Init.Control.Basic
/-!
The identity monad and the transformers for options, exceptions, states and readers.
-/
set_option linter.unusedVariables false
universe u v w

def Id (type : Type u) : Type u := type
namespace Id
@[always_inline, inline] protected def run (x : Id α) : α := x
@[always_inline] instance : Monad Id where
  pure x := x
  bind x f := f x
  map f x := f x
end Id
instance {m : Type u → Type v} [Pure m] : MonadLift Id m := ⟨fun x => pure x.run⟩

@[always_inline, inline] protected def Option.bind : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a
@[always_inline, inline] protected def Option.orElse : Option α → (Unit → Option α) → Option α
  | some a, _ => some a
  | none, f => f ()
instance : Functor Option := ⟨Option.map, fun a o => o.map fun _ => a⟩
@[always_inline] instance : Monad Option := { pure := some, bind := Option.bind, map := Option.map }
instance : OrElse (Option α) := ⟨Option.orElse⟩
@[always_inline] instance : Alternative Option := { failure := none, orElse := Option.orElse }
@[always_inline, inline] protected def Option.tryCatch (x : Option α) (handle : Unit → Option α) : Option α :=
  match x with
  | some a => some a
  | none => handle ()
instance : MonadExceptOf Unit Option := ⟨fun _ => none, Option.tryCatch⟩

namespace Except
variable {ε : Type u}
@[always_inline, inline] protected def pure (a : α) : Except ε α := .ok a
@[always_inline, inline] def mapError {ε' : Type u} {α : Type v} (f : ε → ε') : Except ε α → Except ε' α
  | .error e => .error (f e)
  | .ok a => .ok a
@[always_inline, inline] protected def bind {α : Type v} {β : Type v} (x : Except ε α) (f : α → Except ε β) : Except ε β :=
  match x with
  | .error e => .error e
  | .ok a => f a
@[always_inline, inline] protected def toBool {α : Type v} : Except ε α → Bool
  | .error _ => false
  | .ok _ => true
abbrev isOk {α : Type v} : Except ε α → Bool := Except.toBool
@[always_inline, inline] protected def toOption {α : Type v} : Except ε α → Option α
  | .error _ => none
  | .ok a => some a
@[always_inline, inline] protected def tryCatch {α : Type u} (x : Except ε α) (handle : ε → Except ε α) : Except ε α :=
  match x with
  | .error e => handle e
  | .ok a => .ok a
def orElseLazy {α : Type v} (x : Except ε α) (y : Unit → Except ε α) : Except ε α :=
  match x with
  | .error _ => y ()
  | .ok a => .ok a
@[always_inline] instance : Monad (Except ε) := { pure := Except.pure, bind := Except.bind, map := Except.map }
instance {α : Type v} : OrElse (Except ε α) := ⟨Except.orElseLazy⟩
instance (ε : Type u) : MonadExceptOf ε (Except ε) := ⟨.error, Except.tryCatch⟩
end Except

/-- Exceptions on top of `m`. -/
def ExceptT (ε : Type u) (m : Type u → Type v) (α : Type u) : Type v := m (Except ε α)
namespace ExceptT
@[always_inline, inline] def mk {ε : Type u} {m : Type u → Type v} {α : Type u} (x : m (Except ε α)) : ExceptT ε m α := x
@[always_inline, inline] def run {ε : Type u} {m : Type u → Type v} {α : Type u} (x : ExceptT ε m α) : m (Except ε α) := x
variable {ε : Type u} {m : Type u → Type v} [Monad m]
@[always_inline, inline] protected def pure {α : Type u} (a : α) : ExceptT ε m α := ExceptT.mk (pure (.ok a))
@[always_inline, inline] protected def bindCont {α β : Type u} (f : α → ExceptT ε m β) : Except ε α → m (Except ε β)
  | .ok a => f a
  | .error e => pure (.error e)
@[always_inline, inline] protected def bind {α β : Type u} (ma : ExceptT ε m α) (f : α → ExceptT ε m β) : ExceptT ε m β :=
  ExceptT.mk (ma >>= ExceptT.bindCont f)
@[always_inline, inline] protected def map {α β : Type u} (f : α → β) (x : ExceptT ε m α) : ExceptT ε m β :=
  ExceptT.mk (x.run >>= fun a => match a with
    | .ok a => pure (.ok (f a))
    | .error e => pure (.error e))
@[always_inline, inline] protected def lift {α : Type u} (t : m α) : ExceptT ε m α := ExceptT.mk (Except.ok <$> t)
@[always_inline] instance : MonadLift (Except ε) (ExceptT ε m) := ⟨fun e => ExceptT.mk (pure e)⟩
instance : MonadLift m (ExceptT ε m) := ⟨ExceptT.lift⟩
@[always_inline, inline] protected def tryCatch {α : Type u} (ma : ExceptT ε m α) (handle : ε → ExceptT ε m α) : ExceptT ε m α :=
  ExceptT.mk (ma.run >>= fun r => match r with
    | .ok a => pure (.ok a)
    | .error e => handle e)
instance : MonadFunctor m (ExceptT ε m) := ⟨fun f x => f x⟩
@[always_inline] instance : Monad (ExceptT ε m) := { pure := ExceptT.pure, bind := ExceptT.bind, map := ExceptT.map }
@[always_inline, inline] protected def adapt {ε' α : Type u} (f : ε → ε') : ExceptT ε m α → ExceptT ε' m α :=
  fun x => ExceptT.mk (Except.mapError f <$> x.run)
end ExceptT
@[always_inline] instance (m : Type u → Type v) (ε₁ ε₂ : Type u) [MonadExceptOf ε₁ m] : MonadExceptOf ε₁ (ExceptT ε₂ m) where
  throw e := ExceptT.mk (throwThe ε₁ e)
  tryCatch x handle := ExceptT.mk (tryCatchThe ε₁ x handle)
@[always_inline] instance (m : Type u → Type v) (ε : Type u) [Monad m] : MonadExceptOf ε (ExceptT ε m) where
  throw e := ExceptT.mk (pure (.error e))
  tryCatch := ExceptT.tryCatch
instance [Monad m] [Inhabited ε] : Inhabited (ExceptT ε m α) := ⟨throw default⟩
instance (ε : Type u) (m : Type u → Type v) [Monad m] : MonadControl m (ExceptT ε m) where
  stM := Except ε
  liftWith f := ExceptT.lift (f fun x => x.run)
  restoreM x := x
class MonadFinally (m : Type u → Type v) where
  tryFinally' {α β} : (x : m α) → (f : Option α → m β) → m (α × β)
export MonadFinally (tryFinally')
@[always_inline, inline] def tryFinally {m : Type u → Type v} {α β : Type u} [MonadFinally m] [Functor m] (x : m α) (finalizer : m β) : m α :=
  Prod.fst <$> tryFinally' x fun _ => finalizer
instance Id.finally : MonadFinally Id := ⟨fun x h => let a := x.run; (a, (h (some a)).run)⟩
@[always_inline] instance ExceptT.finally {m : Type u → Type v} {ε : Type u} [MonadFinally m] [Monad m] : MonadFinally (ExceptT ε m) where
  tryFinally' x h := ExceptT.mk (tryFinally' x.run (fun e? => match e? with
      | some (.ok a) => h (some a)
      | _ => h none) >>= fun r => match r with
    | (.ok a, .ok b) => pure (.ok (a, b))
    | (_, .error e) => pure (.error e)
    | (.error e, _) => pure (.error e))
@[always_inline, inline] def liftExcept {ε : Type u} {α : Type v} {m : Type v → Type w} [MonadExceptOf ε m] [Pure m] : Except ε α → m α
  | .ok a => pure a
  | .error e => MonadExceptOf.throw e

/-- A state on top of `m`. -/
def StateT (σ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := σ → m (α × σ)
@[always_inline, inline] def StateT.run {σ : Type u} {m : Type u → Type v} {α : Type u} (x : StateT σ m α) (s : σ) : m (α × σ) := x s
@[always_inline, inline] def StateT.mk {σ : Type u} {m : Type u → Type v} {α : Type u} (x : σ → m (α × σ)) : StateT σ m α := x
@[always_inline, inline] def StateT.run' {σ : Type u} {m : Type u → Type v} [Functor m] {α : Type u} (x : StateT σ m α) (s : σ) : m α :=
  Prod.fst <$> x s
@[reducible] def StateM (σ α : Type u) : Type u := StateT σ Id α
namespace StateT
section
variable {σ : Type u} {m : Type u → Type v} [Monad m] {α β : Type u}
@[always_inline, inline] protected def pure (a : α) : StateT σ m α := fun s => pure (a, s)
@[always_inline, inline] protected def bind (x : StateT σ m α) (f : α → StateT σ m β) : StateT σ m β :=
  fun s => x s >>= fun (a, s) => f a s
@[always_inline, inline] protected def map (f : α → β) (x : StateT σ m α) : StateT σ m β :=
  fun s => x s >>= fun (a, s) => pure (f a, s)
@[always_inline] instance : Monad (StateT σ m) := { pure := StateT.pure, bind := StateT.bind, map := StateT.map }
@[always_inline, inline] protected def orElse [Alternative m] {α : Type u} (x₁ : StateT σ m α) (x₂ : Unit → StateT σ m α) : StateT σ m α :=
  fun s => x₁ s <|> x₂ () s
@[always_inline, inline] protected def failure [Alternative m] {α : Type u} : StateT σ m α := fun _ => failure
instance [Alternative m] : Alternative (StateT σ m) := { failure := StateT.failure, orElse := StateT.orElse }
@[always_inline, inline] protected def get : StateT σ m σ := fun s => pure (s, s)
@[always_inline, inline] protected def set : σ → StateT σ m PUnit := fun s _ => pure (⟨⟩, s)
@[always_inline, inline] protected def modifyGet (f : σ → α × σ) : StateT σ m α := fun s => pure (f s)
@[always_inline, inline] protected def lift {α : Type u} (t : m α) : StateT σ m α := fun s => t >>= fun a => pure (a, s)
instance : MonadLift m (StateT σ m) := ⟨StateT.lift⟩
@[always_inline] instance (σ m) : MonadFunctor m (StateT σ m) := ⟨fun f x s => f (x s)⟩
@[always_inline] instance (ε) [MonadExceptOf ε m] : MonadExceptOf ε (StateT σ m) where
  throw e := StateT.lift (throwThe ε e)
  tryCatch x c s := tryCatchThe ε (x s) fun e => c e s
end
end StateT
section
variable {σ : Type u} {m : Type u → Type v}
instance [Monad m] : MonadStateOf σ (StateT σ m) := ⟨StateT.get, StateT.set, StateT.modifyGet⟩
@[always_inline] instance StateT.monadControl [Monad m] : MonadControl m (StateT σ m) where
  stM α := α × σ
  liftWith f := fun s => f (fun x => x.run s) >>= fun a => pure (a, s)
  restoreM x := fun _ => x
instance StateT.tryFinally [MonadFinally m] [Monad m] : MonadFinally (StateT σ m) where
  tryFinally' x h s := tryFinally' (x s) (fun r => match r with
      | some (a, s') => h (some a) s'
      | none => h none s) >>= fun ((a, _), (b, s'')) => pure ((a, b), s'')
end

namespace ReaderT
@[always_inline, inline] protected def orElse [Alternative m] (x₁ : ReaderT ρ m α) (x₂ : Unit → ReaderT ρ m α) : ReaderT ρ m α :=
  fun r => x₁ r <|> x₂ () r
@[always_inline, inline] protected def failure [Alternative m] : ReaderT ρ m α := fun _ => failure
instance [Alternative m] [Monad m] : Alternative (ReaderT ρ m) := { failure := ReaderT.failure, orElse := ReaderT.orElse }
end ReaderT
instance : MonadControl m (ReaderT ρ m) where
  stM := id
  liftWith f ctx := f fun x => x ctx
  restoreM x _ := x
instance ReaderT.tryFinally [MonadFinally m] : MonadFinally (ReaderT ρ m) := ⟨fun x h ctx => tryFinally' (x ctx) fun a? => h a? ctx⟩
@[reducible] def ReaderM (ρ : Type u) := ReaderT ρ Id

def OptionT (m : Type u → Type v) (α : Type u) : Type v := m (Option α)
namespace OptionT
variable {m : Type u → Type v} [Monad m] {α β : Type u}
@[always_inline, inline] def run {m : Type u → Type v} {α : Type u} (x : OptionT m α) : m (Option α) := x
@[always_inline, inline] protected def mk {m : Type u → Type v} {α : Type u} (x : m (Option α)) : OptionT m α := x
@[always_inline, inline] protected def bind (x : OptionT m α) (f : α → OptionT m β) : OptionT m β :=
  OptionT.mk (x.run >>= fun a => match a with
    | some a => f a
    | none => pure none)
@[always_inline, inline] protected def pure (a : α) : OptionT m α := OptionT.mk (pure (some a))
@[always_inline] instance : Monad (OptionT m) := { pure := OptionT.pure, bind := OptionT.bind }
@[always_inline, inline] protected def orElse (x : OptionT m α) (y : Unit → OptionT m α) : OptionT m α :=
  OptionT.mk (x.run >>= fun a => match a with
    | some a => pure (some a)
    | none => y ())
@[always_inline, inline] protected def fail : OptionT m α := OptionT.mk (pure none)
@[always_inline] instance : Alternative (OptionT m) := { failure := OptionT.fail, orElse := OptionT.orElse }
@[always_inline, inline] protected def lift (x : m α) : OptionT m α := OptionT.mk (x >>= fun a => pure (some a))
instance : MonadLift m (OptionT m) := ⟨OptionT.lift⟩
instance : MonadFunctor m (OptionT m) := ⟨fun f x => f x⟩
end OptionT
