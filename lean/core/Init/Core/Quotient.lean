prelude
import Init.Core.Relations
/-!
Quotients by a relation (`Quot`, whose constants are the kernel's) and by an equivalence (`Quotient`).
-/
set_option linter.unusedVariables false
universe u v w

namespace Quot
protected theorem liftBeta {α : Sort u} {r : α → α → Prop} {β : Sort v} (f : α → β)
    (c : (a b : α) → r a b → f a = f b) (a : α) : lift f c (Quot.mk r a) = f a := rfl
protected theorem indBeta {α : Sort u} {r : α → α → Prop} {motive : Quot r → Prop}
    (p : (a : α) → motive (Quot.mk r a)) (a : α) :
    (ind p (Quot.mk r a) : motive (Quot.mk r a)) = p a := rfl
@[elab_as_elim] protected theorem inductionOn {α : Sort u} {r : α → α → Prop} {motive : Quot r → Prop}
    (q : Quot r) (h : (a : α) → motive (Quot.mk r a)) : motive q := ind h q
theorem exists_rep {α : Sort u} {r : α → α → Prop} (q : Quot r) : Exists fun a => (Quot.mk r a) = q :=
  Quot.inductionOn q fun a => ⟨a, rfl⟩
section
variable {α : Sort u} {r : α → α → Prop} {motive : Quot r → Sort v}
@[reducible, macro_inline] protected def indep (f : (a : α) → motive (Quot.mk r a)) (a : α) :
    PSigma motive := ⟨Quot.mk r a, f a⟩
protected theorem indepCoherent (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) :
    (a b : α) → r a b → Quot.indep f a = Quot.indep f b :=
  fun a b e => PSigma.eta (sound e) (h a b e)
protected theorem liftIndepPr1 (f : (a : α) → motive (Quot.mk r a))
    (h : ∀ (a b : α) (p : r a b), Eq.ndrec (f a) (sound p) = f b) (q : Quot r) :
    (lift (Quot.indep f) (Quot.indepCoherent f h) q).1 = q :=
  Quot.inductionOn q fun _ => rfl
@[elab_as_elim] protected abbrev rec (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) (q : Quot r) : motive q :=
  Eq.ndrecOn (Quot.liftIndepPr1 f h q) (lift (Quot.indep f) (Quot.indepCoherent f h) q).2
@[elab_as_elim] protected abbrev recOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) : motive q := q.rec f h
@[elab_as_elim] protected abbrev recOnSubsingleton
    [h : (a : α) → Subsingleton (motive (Quot.mk r a))] (q : Quot r)
    (f : (a : α) → motive (Quot.mk r a)) : motive q :=
  q.rec f fun a b p => Subsingleton.elim (h := h b) _ _
protected abbrev hrecOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (c : (a b : α) → (p : r a b) → f a ≍ f b) : motive q :=
  q.rec f fun a b p => eq_of_heq (eqRec_heq_iff.mpr (c a b p))
end
end Quot

/-- An equivalence relation attached to a type. -/
class Setoid (α : Sort u) where
  r : α → α → Prop
  iseqv : Equivalence r
instance {α : Sort u} [Setoid α] : HasEquiv α := ⟨Setoid.r⟩
namespace Setoid
variable {α : Sort u} [Setoid α]
theorem refl (a : α) : a ≈ a := iseqv.refl a
theorem symm {a b : α} (hab : a ≈ b) : b ≈ a := iseqv.symm hab
theorem trans {a b c : α} (hab : a ≈ b) (hbc : b ≈ c) : a ≈ c := iseqv.trans hab hbc
end Setoid

def Quotient {α : Sort u} (s : Setoid α) := @Quot α Setoid.r
namespace Quotient
@[inline] protected def mk {α : Sort u} (s : Setoid α) (a : α) : Quotient s := Quot.mk Setoid.r a
protected def mk' {α : Sort u} [s : Setoid α] (a : α) : Quotient s := Quotient.mk s a
theorem sound {α : Sort u} {s : Setoid α} {a b : α} : a ≈ b → Quotient.mk s a = Quotient.mk s b := Quot.sound
protected abbrev lift {α : Sort u} {β : Sort v} {s : Setoid α} (f : α → β) :
    ((a b : α) → a ≈ b → f a = f b) → Quotient s → β := Quot.lift f
protected theorem ind {α : Sort u} {s : Setoid α} {motive : Quotient s → Prop} :
    ((a : α) → motive (Quotient.mk s a)) → (q : Quotient s) → motive q := Quot.ind
protected abbrev liftOn {α : Sort u} {β : Sort v} {s : Setoid α} (q : Quotient s) (f : α → β)
    (c : (a b : α) → a ≈ b → f a = f b) : β := Quot.liftOn q f c
@[elab_as_elim] protected theorem inductionOn {α : Sort u} {s : Setoid α} {motive : Quotient s → Prop}
    (q : Quotient s) (h : (a : α) → motive (Quotient.mk s a)) : motive q := Quot.ind h q
theorem exists_rep {α : Sort u} {s : Setoid α} (q : Quotient s) :
    Exists fun (a : α) => Quotient.mk s a = q := Quot.exists_rep q
section
variable {α : Sort u} {s : Setoid α} {motive : Quotient s → Sort v}
@[inline, elab_as_elim] protected def rec (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) (q : Quotient s) :
    motive q := Quot.rec f h q
@[elab_as_elim] protected abbrev recOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) : motive q := Quot.rec f h q
@[elab_as_elim] protected abbrev recOnSubsingleton
    [h : (a : α) → Subsingleton (motive (Quotient.mk s a))] (q : Quotient s)
    (f : (a : α) → motive (Quotient.mk s a)) : motive q := Quot.recOnSubsingleton (h := h) q f
@[elab_as_elim] protected abbrev hrecOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (c : (a b : α) → (p : a ≈ b) → f a ≍ f b) : motive q := Quot.hrecOn q f c
end
section
universe uA uB uC
variable {α : Sort uA} {β : Sort uB} {φ : Sort uC} {s₁ : Setoid α} {s₂ : Setoid β}
protected abbrev lift₂ (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂)
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) : φ :=
  Quotient.lift (fun a₁ => Quotient.lift (f a₁) (fun a b => c a₁ a a₁ b (Setoid.refl a₁)) q₂)
    (fun a b hab => Quotient.inductionOn (motive := fun q =>
        Quotient.lift (f a) (fun x y => c a x a y (Setoid.refl a)) q
          = Quotient.lift (f b) (fun x y => c b x b y (Setoid.refl b)) q)
      q₂ fun y => c a y b y hab (Setoid.refl y)) q₁
protected abbrev liftOn₂ (q₁ : Quotient s₁) (q₂ : Quotient s₂) (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂) : φ :=
  Quotient.lift₂ f c q₁ q₂
@[elab_as_elim] protected theorem ind₂ {motive : Quotient s₁ → Quotient s₂ → Prop}
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) (q₁ : Quotient s₁)
    (q₂ : Quotient s₂) : motive q₁ q₂ :=
  Quotient.inductionOn q₁ fun a => Quotient.inductionOn q₂ fun b => h a b
@[elab_as_elim] protected theorem inductionOn₂ {motive : Quotient s₁ → Quotient s₂ → Prop}
    (q₁ : Quotient s₁) (q₂ : Quotient s₂)
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ :=
  Quotient.ind₂ h q₁ q₂
end
section
variable {α : Sort u}
private def related {s : Setoid α} (q₁ q₂ : Quotient s) : Prop :=
  Quotient.liftOn₂ q₁ q₂ (fun a b => a ≈ b) fun _ _ _ _ h₁ h₂ => propext
    ⟨fun h => Setoid.trans (Setoid.symm h₁) (Setoid.trans h h₂),
     fun h => Setoid.trans h₁ (Setoid.trans h (Setoid.symm h₂))⟩
theorem exact {s : Setoid α} {a b : α} (h : Quotient.mk s a = Quotient.mk s b) : a ≈ b :=
  Eq.subst (motive := fun q => related (Quotient.mk s a) q) h (Setoid.refl a)
end
end Quotient
instance Quotient.decidableEq {α : Sort u} {s : Setoid α} [d : ∀ (a b : α), Decidable (a ≈ b)] :
    DecidableEq (Quotient s) := fun q₁ q₂ =>
  Quotient.recOnSubsingleton (motive := fun q => Decidable (q = q₂)) q₁ fun a =>
    Quotient.recOnSubsingleton (motive := fun q => Decidable (Quotient.mk s a = q)) q₂ fun b =>
      decidable_of_decidable_of_iff (p := a ≈ b) ⟨Quotient.sound, Quotient.exact⟩

theorem equivalence_true (α : Sort u) : Equivalence fun _ _ : α => True :=
  ⟨fun _ => trivial, fun _ => trivial, fun _ _ => trivial⟩
protected def Setoid.trivial (α : Sort u) : Setoid α := ⟨_, equivalence_true α⟩
def Squash (α : Sort u) := Quotient (Setoid.trivial α)
def Squash.mk {α : Sort u} (x : α) : Squash α := Quot.mk _ x
theorem Squash.ind {α : Sort u} {motive : Squash α → Prop} (h : ∀ (a : α), motive (Squash.mk a)) :
    ∀ (q : Squash α), motive q := Quot.ind h
@[inline] def Squash.lift {α β} [Subsingleton β] (s : Squash α) (f : α → β) : β :=
  Quot.lift f (fun _ _ _ => Subsingleton.elim _ _) s
