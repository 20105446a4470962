prelude
/-!
The first module of the library: propositions, equality, products, and the axioms.

Nothing exists before this file, not even notation, so statements are written with the names
`Eq`, `And`, `Not`. Names, types and constructor orders equal those of Lean's own `Init.Prelude`,
because the elaborator and the kernel refer to these constants by name.
-/

universe u v w
set_option linter.unusedVariables false
set_option linter.defProp false

/-- What the compiler leaves where a type or a proof was erased. -/
unsafe axiom lcErased : Type
/-- The compiler's type of values whose type it does not track. -/
unsafe axiom lcAny : Type
/-- The compiler's type of erased world tokens. -/
unsafe axiom lcVoid : Type

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The one-element type, in every universe. -/
inductive PUnit : Sort u where
  | unit : PUnit

/-- Equality: the smallest reflexive relation. -/
inductive Eq : α → α → Prop where
  | refl (a : α) : Eq a a

@[simp] abbrev Eq.ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a)
    {b : α} (h : Eq a b) : motive b := h.rec m

/-- Equality between members of types that need not be syntactically equal. -/
inductive HEq : {α : Sort u} → α → {β : Sort u} → β → Prop where
  | refl (a : α) : HEq a a

/-- The two truth values of programs. -/
inductive Bool : Type where
  | false : Bool
  | true : Bool
export Bool (false true)

@[extern "lean_is_scalar"]
unsafe axiom isScalarObj {α : Type u} (x : α) : Bool

@[inline, implicit_reducible] def id {α : Sort u} (a : α) : α := a
@[inline, implicit_reducible] def Function.comp {α : Sort u} {β : Sort v} {δ : Sort w}
    (f : β → δ) (g : α → β) : α → δ := fun x => f (g x)
@[inline] def Function.const {α : Sort u} (β : Sort v) (a : α) : β → α := fun _ => a

set_option checkBinderAnnotations false in
abbrev inferInstance {α : Sort u} [i : α] : α := i
set_option checkBinderAnnotations false in
abbrev «inferInstanceAs» (α : Sort u) [i : α] : α := i

abbrev Unit : Type := PUnit
@[match_pattern] abbrev Unit.unit : Unit := PUnit.unit

unsafe axiom lcProof {α : Prop} : α
unsafe axiom lcCast {α : Sort u} {β : Sort v} (a : α) : β
unsafe axiom lcUnreachable {α : Sort u} : α

inductive True : Prop where
  | intro : True
inductive False : Prop
inductive Empty : Type
set_option bootstrap.inductiveCheckResultingUniverse false in
inductive PEmpty : Sort u where

@[implicit_reducible] def Not (a : Prop) : Prop := a → False
@[macro_inline] def False.elim {C : Sort u} (h : False) : C := h.rec
@[macro_inline] def absurd {a : Prop} {b : Sort v} (h₁ : a) (h₂ : Not a) : b := (h₂ h₁).rec

@[match_pattern] def rfl {α : Sort u} {a : α} : Eq a a := Eq.refl a
@[simp] theorem id_eq (a : α) : Eq (id a) a := rfl

theorem Eq.subst {α : Sort u} {motive : α → Prop} {a b : α} (h₁ : Eq a b) (h₂ : motive a) :
    motive b := Eq.ndrec h₂ h₁
@[symm] theorem Eq.symm {α : Sort u} {a b : α} (h : Eq a b) : Eq b a :=
  Eq.subst (motive := fun x => Eq x a) h (Eq.refl a)
@[simp] abbrev Eq.ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a)
    {b : α} (h : Eq b a) : motive b := h.symm.ndrec m
theorem Eq.trans {α : Sort u} {a b c : α} (h₁ : Eq a b) (h₂ : Eq b c) : Eq a c :=
  Eq.subst (motive := fun x => Eq a x) h₂ h₁
@[macro_inline, implicit_reducible] def cast {α β : Sort u} (h : Eq α β) (a : α) : β := h.rec a

theorem congrArg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : Eq a₁ a₂) :
    Eq (f a₁) (f a₂) := Eq.subst (motive := fun x => Eq (f a₁) (f x)) h (Eq.refl (f a₁))
theorem congr {α : Sort u} {β : Sort v} {f₁ f₂ : α → β} {a₁ a₂ : α} (h₁ : Eq f₁ f₂)
    (h₂ : Eq a₁ a₂) : Eq (f₁ a₁) (f₂ a₂) :=
  Eq.subst (motive := fun (g : α → β) => Eq (f₁ a₁) (g a₂)) h₁ (congrArg f₁ h₂)
theorem congrFun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : Eq f g) (a : α) :
    Eq (f a) (g a) := Eq.subst (motive := fun (k : (x : α) → β x) => Eq (f a) (k a)) h (Eq.refl (f a))
theorem congrFun' {α : Sort u} {β : Sort v} {f g : α → β} (h : Eq f g) (a : α) :
    Eq (f a) (g a) := congrFun h a

init_quot

/-- Related elements have equal classes: the quotient axiom. -/
axiom Quot.sound : ∀ {α : Sort u} {r : α → α → Prop} {a b : α},
  r a b → Eq (Quot.mk r a) (Quot.mk r b)
unsafe axiom Quot.lcInv {α : Sort u} {r : α → α → Prop} (q : Quot r) : α
protected abbrev Quot.liftOn {α : Sort u} {β : Sort v} {r : α → α → Prop} (q : Quot r) (f : α → β)
    (c : (a b : α) → r a b → Eq (f a) (f b)) : β := Quot.lift f c q

/-- Functions with equal values are equal; the proof applies a class of pointwise equal functions
to a point, which is well defined on the quotient by pointwise equality. -/
theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : ∀ x, Eq (f x) (g x)) :
    Eq f g :=
  let pointwise (k l : (x : α) → β x) : Prop := ∀ x, Eq (k x) (l x)
  let valueAt (q : Quot pointwise) (x : α) : β x :=
    Quot.liftOn q (fun (k : (x : α) → β x) => k x) (fun _ _ hkl => hkl x)
  congrArg valueAt (Quot.sound h)

@[match_pattern] protected def HEq.rfl {α : Sort u} {a : α} : HEq a a := HEq.refl a
theorem eq_of_heq {α : Sort u} {a a' : α} (h : HEq a a') : Eq a a' :=
  have key : (β : Sort u) → (b : β) → HEq a b → (e : Eq α β) → Eq (cast e a) b :=
    fun _ _ hb => hb.rec (fun _ => rfl)
  key α a' h rfl
theorem heq_of_eq (h : Eq a a') : HEq a a' :=
  Eq.subst (motive := fun x => HEq a x) h (HEq.refl a)

@[simp] abbrev HEq.homo_ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a)
    {b : α} (h : HEq a b) : motive b := (eq_of_heq h).ndrec m
@[simp] abbrev HEq.homo_ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a)
    {b : α} (h : HEq b a) : motive b := (eq_of_heq h).symm.ndrec m

/-- Pairs. -/
structure Prod (α : Type u) (β : Type v) where
  mk ::
  fst : α
  snd : β
attribute [unbox] Prod
set_option bootstrap.inductiveCheckResultingUniverse false in
structure PProd (α : Sort u) (β : Sort v) where
  fst : α
  snd : β
set_option bootstrap.inductiveCheckResultingUniverse false in
structure MProd (α β : Type u) where
  fst : α
  snd : β

@[pp_using_anonymous_constructor]
structure And (a b : Prop) : Prop where
  intro ::
  left : a
  right : b
inductive Or (a b : Prop) : Prop where
  | inl (h : a) : Or a b
  | inr (h : b) : Or a b

theorem Or.intro_left (b : Prop) (h : a) : Or a b := .inl h
theorem Or.intro_right (a : Prop) (h : b) : Or a b := .inr h
theorem Or.elim {c : Prop} (h : Or a b) (left : a → c) (right : b → c) : c := h.rec left right
theorem Or.resolve_left (h : Or a b) (na : Not a) : b := h.rec (fun x => (na x).rec) (fun y => y)
theorem Or.resolve_right (h : Or a b) (nb : Not b) : a := h.rec (fun x => x) (fun y => (nb y).rec)
theorem Or.neg_resolve_left (h : Or (Not a) b) (ha : a) : b :=
  h.rec (fun na => (na ha).rec) (fun y => y)
theorem Or.neg_resolve_right (h : Or a (Not b)) (nb : b) : a :=
  h.rec (fun x => x) (fun n => (n nb).rec)

@[pp_using_anonymous_constructor]
structure Subtype {α : Sort u} (p : α → Prop) where
  val : α
  property : p val

@[reducible] def optParam (α : Sort u) (default : α) : Sort u := α
@[reducible] def outParam (α : Sort u) : Sort u := α
@[reducible] def semiOutParam (α : Sort u) : Sort u := α
@[reducible] def namedPattern {α : Sort u} (x a : α) (h : Eq x a) : α := a

@[extern "lean_sorry", never_extract]
axiom sorryAx (α : Sort u) (synthetic : Bool) : α

class Inhabited (α : Sort u) where
  default : α
export Inhabited (default)
class inductive Nonempty (α : Sort u) : Prop where
  | intro (val : α) : Nonempty α

/-- The axiom of choice. -/
axiom Classical.choice {α : Sort u} : Nonempty α → α
protected theorem Nonempty.elim {α : Sort u} {p : Prop} (h₁ : Nonempty α) (h₂ : α → p) : p :=
  h₁.rec h₂
instance instNonemptyOfInhabited {α : Sort u} [Inhabited α] : Nonempty α := ⟨default⟩
noncomputable def Classical.ofNonempty {α : Sort u} [Nonempty α] : α :=
  Classical.choice inferInstance
instance {α : Sort u} {β : Sort v} [Nonempty β] : Nonempty (α → β) :=
  ⟨fun _ => Classical.ofNonempty⟩
instance Pi.instNonempty {α : Sort u} {β : α → Sort v} [(a : α) → Nonempty (β a)] :
    Nonempty ((a : α) → β a) := ⟨fun _ => Classical.ofNonempty⟩
instance : Inhabited (Sort u) := ⟨PUnit⟩
instance (α : Sort u) {β : Sort v} [Inhabited β] : Inhabited (α → β) := ⟨fun _ => default⟩
instance Pi.instInhabited {α : Sort u} {β : α → Sort v} [(a : α) → Inhabited (β a)] :
    Inhabited ((a : α) → β a) := ⟨fun _ => default⟩
instance instInhabitedBool : Inhabited Bool := ⟨false⟩

structure PLift (α : Sort u) : Type u where
  up ::
  down : α
theorem PLift.up_down {α : Sort u} (b : PLift α) : Eq (up (down b)) b := rfl
theorem PLift.down_up {α : Sort u} (a : α) : Eq (down (up a)) a := rfl

def NonemptyType := Subtype fun α : Type u => Nonempty α
abbrev NonemptyType.type (type : NonemptyType.{u}) : Type u := type.val
instance : Inhabited NonemptyType.{u} := ⟨⟨PUnit, ⟨PUnit.unit⟩⟩⟩

structure ULift.{r, s} (α : Type s) : Type (max s r) where
  up ::
  down : α
theorem ULift.up_down {α : Type u} (b : ULift.{v} α) : Eq (up (down b)) b := rfl
theorem ULift.down_up {α : Type u} (a : α) : Eq (down (up.{v} a)) a := rfl
instance [Inhabited α] : Inhabited (ULift α) := ⟨⟨default⟩⟩
structure PULift.{r, s} (α : Sort s) : Sort (max s r 1) where
  up ::
  down : α
theorem PULift.up_down {α : Sort u} (b : PULift.{v} α) : Eq (up (down b)) b := rfl
theorem PULift.down_up {α : Sort u} (a : α) : Eq (down (up.{v} a)) a := rfl
