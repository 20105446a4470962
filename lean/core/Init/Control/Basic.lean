prelude
import Init.Core
/-!
Combinators for any monad: composition, alternatives, lifting with control flow.
-/
set_option linter.unusedVariables false
universe u v w

@[reducible] def Functor.mapRev {f : Type u → Type v} [Functor f] {α β : Type u} : f α → (α → β) → f β :=
  fun a f => f <$> a
@[always_inline, inline] def Functor.discard {f : Type u → Type v} {α : Type u} [Functor f] (x : f α) :
    f PUnit := Functor.mapConst PUnit.unit x
export Functor (discard)

class Alternative (f : Type u → Type v) : Type (max (u+1) v) extends Applicative f where
  failure : {α : Type u} → f α
  orElse : {α : Type u} → f α → (Unit → f α) → f α
instance (f : Type u → Type v) (α : Type u) [Alternative f] : OrElse (f α) := ⟨Alternative.orElse⟩
export Alternative (failure)
@[always_inline, inline] def guard {f : Type → Type v} [Alternative f] (p : Prop) [Decidable p] : f Unit :=
  if p then pure () else failure
@[always_inline, inline] def optional {f : Type u → Type v} [Alternative f] {α : Type u} (x : f α) :
    f (Option α) := some <$> x <|> pure none

class ToBool (α : Type u) where
  toBool : α → Bool
export ToBool (toBool)
instance : ToBool Bool := ⟨fun b => b⟩
@[macro_inline] def bool {β : Type u} {α : Type v} [ToBool β] (f t : α) (b : β) : α :=
  match toBool b with
  | true => t
  | false => f
@[macro_inline] def orM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) : m β :=
  x >>= fun b => bool y (pure b) b
@[macro_inline] def andM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) : m β :=
  x >>= fun b => bool (pure b) y b
@[macro_inline] def notM {m : Type → Type v} [Functor m] (x : m Bool) : m Bool := not <$> x

class MonadControl (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  stM : Type u → Type u
  liftWith : {α : Type u} → (({β : Type u} → n β → m (stM β)) → m α) → n α
  restoreM : {α : Type u} → m (stM α) → n α
class MonadControlT (m : Type u → Type v) (n : Type u → Type w) where
  stM : Type u → Type u
  liftWith : {α : Type u} → (({β : Type u} → n β → m (stM β)) → m α) → n α
  restoreM {α : Type u} : stM α → n α
export MonadControlT (stM liftWith restoreM)
@[always_inline] instance (m n o) [MonadControl n o] [MonadControlT m n] : MonadControlT m o where
  stM α := stM m n (MonadControl.stM n o α)
  liftWith f := MonadControl.liftWith fun x₂ => liftWith fun x₁ => f (fun x => x₁ (x₂ x))
  restoreM x := MonadControl.restoreM (restoreM x)
instance (m : Type u → Type v) [Pure m] : MonadControlT m m where
  stM α := α
  liftWith f := f fun x => x
  restoreM x := pure x
@[always_inline, inline]
def controlAt (m : Type u → Type v) {n : Type u → Type w} [MonadControlT m n] [Bind n] {α : Type u}
    (f : ({β : Type u} → n β → m (stM m n β)) → m (stM m n α)) : n α := liftWith f >>= restoreM
@[always_inline, inline]
def control {m : Type u → Type v} {n : Type u → Type w} [MonadControlT m n] [Bind n] {α : Type u}
    (f : ({β : Type u} → n β → m (stM m n β)) → m (stM m n α)) : n α := controlAt m f

class ForM (m : Type u → Type v) (γ : Type w₁) (α : outParam (Type w₂)) where
  forM (coll : γ) (f : α → m PUnit) : m PUnit
export ForM (forM)

@[always_inline, inline] def Bind.kleisliRight {m : Type u → Type v} {α : Type w} {β γ : Type u} [Bind m]
    (f₁ : α → m β) (f₂ : β → m γ) (a : α) : m γ := f₁ a >>= f₂
@[always_inline, inline] def Bind.kleisliLeft {m : Type u → Type v} {α : Type w} {β γ : Type u} [Bind m]
    (f₂ : β → m γ) (f₁ : α → m β) (a : α) : m γ := f₁ a >>= f₂
@[always_inline, inline] def Bind.bindLeft {m : Type u → Type v} {α β : Type u} [Bind m] (f : α → m β)
    (ma : m α) : m β := ma >>= f

@[inline] protected def Except.map {ε : Type u} {α β : Type v} (f : α → β) : Except ε α → Except ε β
  | .error e => .error e
  | .ok a => .ok (f a)
