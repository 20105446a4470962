import Elementary.Logic
/-!
Injective, surjective and bijective functions, inverses on one side, and functions changed in one place.
-/
universe u v w

namespace Function
variable {α : Sort u} {β : Sort v} {γ : Sort w} {f : α → β} {g : β → γ}

/-- `f` takes different arguments to different values. -/
def Injective (f : α → β) : Prop := ∀ ⦃a₁ a₂⦄, f a₁ = f a₂ → a₁ = a₂
/-- `f` takes every value. -/
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b
/-- `f` takes every value exactly once. -/
def Bijective (f : α → β) : Prop := Injective f ∧ Surjective f
/-- `g` undoes `f`. -/
def LeftInverse (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x
/-- `f` undoes `g`. -/
def RightInverse (g : β → α) (f : α → β) : Prop := LeftInverse f g
def HasLeftInverse (f : α → β) : Prop := ∃ finv : β → α, LeftInverse finv f
def HasRightInverse (f : α → β) : Prop := ∃ finv : β → α, RightInverse finv f
/-- `f` undoes itself. -/
def Involutive {α : Sort u} (f : α → α) : Prop := ∀ x, f (f x) = x

theorem Injective.eq_iff (I : Injective f) {a b : α} : f a = f b ↔ a = b := ⟨@I a b, congrArg f⟩
theorem Injective.eq_iff' (I : Injective f) {a b : α} {c : β} (h : f b = c) : f a = c ↔ a = b := h ▸ I.eq_iff
theorem Injective.ne (hf : Injective f) {a₁ a₂ : α} : a₁ ≠ a₂ → f a₁ ≠ f a₂ := mt fun h => hf h
theorem Injective.ne_iff (hf : Injective f) {x y : α} : f x ≠ f y ↔ x ≠ y := ⟨mt (congrArg f), hf.ne⟩
theorem Injective.comp (hg : Injective g) (hf : Injective f) : Injective (g ∘ f) := fun _ _ h => hf (hg h)
theorem Injective.of_comp (I : Injective (g ∘ f)) : Injective f := fun _ _ h => I (congrArg g h)
theorem Injective.of_comp_iff (hg : Injective g) (f : α → β) : Injective (g ∘ f) ↔ Injective f :=
  ⟨Injective.of_comp, hg.comp⟩
theorem not_injective_iff : ¬Injective f ↔ ∃ a b, f a = f b ∧ a ≠ b := by
  simp only [Injective, Classical.not_forall, exists_prop, ne_eq]
theorem injective_id : Injective (@id α) := fun _ _ h => h
theorem injective_of_subsingleton [Subsingleton α] (f : α → β) : Injective f := fun _ _ _ => Subsingleton.elim _ _

theorem Surjective.comp (hg : Surjective g) (hf : Surjective f) : Surjective (g ∘ f) := fun c =>
  have ⟨b, hb⟩ := hg c
  have ⟨a, ha⟩ := hf b
  ⟨a, (congrArg g ha).trans hb⟩
theorem Surjective.of_comp (S : Surjective (g ∘ f)) : Surjective g := fun c =>
  have ⟨a, h⟩ := S c
  ⟨f a, h⟩
theorem Surjective.of_comp_iff (f : α → β) {g : γ → α} (hg : Surjective g) : Surjective (f ∘ g) ↔ Surjective f :=
  ⟨Surjective.of_comp, fun hf => hf.comp hg⟩
theorem surjective_id : Surjective (@id α) := fun a => ⟨a, rfl⟩
protected theorem Surjective.forall (hf : Surjective f) {p : β → Prop} : (∀ y, p y) ↔ ∀ x, p (f x) :=
  ⟨fun h x => h (f x), fun h y => have ⟨x, e⟩ := hf y; e ▸ h x⟩
protected theorem Surjective.exists (hf : Surjective f) {p : β → Prop} : (∃ y, p y) ↔ ∃ x, p (f x) :=
  ⟨fun ⟨y, h⟩ => have ⟨x, e⟩ := hf y; ⟨x, e ▸ h⟩, fun ⟨x, h⟩ => ⟨f x, h⟩⟩

protected theorem Bijective.injective (hf : Bijective f) : Injective f := hf.1
protected theorem Bijective.surjective (hf : Bijective f) : Surjective f := hf.2
theorem Bijective.comp (hg : Bijective g) (hf : Bijective f) : Bijective (g ∘ f) := ⟨hg.1.comp hf.1, hg.2.comp hf.2⟩
theorem bijective_id : Bijective (@id α) := ⟨injective_id, surjective_id⟩
protected theorem Bijective.existsUnique (hf : Bijective f) (b : β) : ∃! a : α, f a = b :=
  have ⟨a, ha⟩ := hf.2 b
  ⟨a, ha, fun _ h => hf.1 (h.trans ha.symm)⟩
theorem bijective_iff_existsUnique (f : α → β) : Bijective f ↔ ∀ b : β, ∃! a : α, f a = b :=
  ⟨fun hf b => hf.existsUnique b, fun h => ⟨fun _ _ e => (h _).unique e rfl, fun b => (h b).exists⟩⟩

theorem LeftInverse.comp_eq_id {f : α → β} {g : β → α} (h : LeftInverse f g) : f ∘ g = id := funext h
theorem leftInverse_iff_comp {f : α → β} {g : β → α} : LeftInverse f g ↔ f ∘ g = id := ⟨LeftInverse.comp_eq_id, congrFun⟩
theorem RightInverse.comp_eq_id {f : α → β} {g : β → α} (h : RightInverse f g) : g ∘ f = id := funext h
theorem LeftInverse.injective {g : β → α} {f : α → β} : LeftInverse g f → Injective f :=
  fun h a b e => (h a).symm.trans ((congrArg g e).trans (h b))
theorem HasLeftInverse.injective {f : α → β} : HasLeftInverse f → Injective f := fun ⟨_, h⟩ => h.injective
theorem RightInverse.surjective {f : α → β} {g : β → α} (h : RightInverse g f) : Surjective f := fun y => ⟨g y, h y⟩
theorem HasRightInverse.surjective {f : α → β} : HasRightInverse f → Surjective f := fun ⟨_, h⟩ => h.surjective
theorem LeftInverse.surjective {f : α → β} {g : β → α} (h : LeftInverse f g) : Surjective f := RightInverse.surjective h
theorem RightInverse.injective {f : α → β} {g : β → α} (h : RightInverse f g) : Injective f := LeftInverse.injective h
theorem LeftInverse.rightInverse {f : α → β} {g : β → α} (h : LeftInverse g f) : RightInverse f g := h
theorem RightInverse.leftInverse {f : α → β} {g : β → α} (h : RightInverse g f) : LeftInverse f g := h
theorem LeftInverse.comp {f : α → β} {g : β → α} {h : β → γ} {i : γ → β} (hf : LeftInverse f g) (hh : LeftInverse h i) :
    LeftInverse (h ∘ f) (g ∘ i) := fun a => by simp only [comp_apply]; rw [hf, hh]

namespace Involutive
variable {α : Sort u} {f : α → α} (h : Involutive f)
include h
protected theorem leftInverse : LeftInverse f f := h
protected theorem rightInverse : RightInverse f f := h
protected theorem injective : Injective f := LeftInverse.injective h
protected theorem surjective : Surjective f := fun x => ⟨f x, h x⟩
protected theorem bijective : Bijective f := ⟨Involutive.injective h, Involutive.surjective h⟩
end Involutive

/-- A function that takes every value has a right inverse, chosen by the axiom of choice. -/
noncomputable def surjInv {f : α → β} (h : Surjective f) (b : β) : α := Classical.choose (h b)
theorem surjInv_eq (h : Surjective f) (b : β) : f (surjInv h b) = b := Classical.choose_spec (h b)
theorem rightInverse_surjInv (hf : Surjective f) : RightInverse (surjInv hf) f := surjInv_eq hf
theorem Surjective.hasRightInverse (hf : Surjective f) : HasRightInverse f := ⟨_, rightInverse_surjInv hf⟩
theorem surjective_iff_hasRightInverse : Surjective f ↔ HasRightInverse f := ⟨Surjective.hasRightInverse, HasRightInverse.surjective⟩
theorem injective_surjInv (h : Surjective f) : Injective (surjInv h) := (rightInverse_surjInv h).injective

open Classical in
/-- Undoes `f` where that is possible and takes some value elsewhere. -/
noncomputable def invFun [Nonempty α] (f : α → β) (y : β) : α :=
  if h : ∃ x, f x = y then h.choose else Classical.choice inferInstance
theorem invFun_eq [Nonempty α] {b : β} (h : ∃ a, f a = b) : f (invFun f b) = b := by
  unfold invFun; rw [dif_pos h]; exact h.choose_spec
theorem leftInverse_invFun [Nonempty α] (hf : Injective f) : LeftInverse (invFun f) f := fun a => hf (invFun_eq ⟨a, rfl⟩)
theorem Injective.hasLeftInverse [Nonempty α] (hf : Injective f) : HasLeftInverse f := ⟨invFun f, leftInverse_invFun hf⟩
theorem injective_iff_hasLeftInverse [Nonempty α] : Injective f ↔ HasLeftInverse f :=
  ⟨Injective.hasLeftInverse, HasLeftInverse.injective⟩
theorem bijective_iff_has_inverse : Bijective f ↔ ∃ g, LeftInverse g f ∧ RightInverse g f := by
  refine ⟨fun ⟨hi, hs⟩ => ⟨surjInv hs, fun x => hi (surjInv_eq hs _), surjInv_eq hs⟩, ?_⟩
  rintro ⟨g, hl, hr⟩
  exact ⟨LeftInverse.injective hl, RightInverse.surjective hr⟩

/-- Cantor: there are more sets than elements. -/
theorem cantor_surjective {α : Type u} (f : α → (α → Prop)) : ¬Surjective f := fun h =>
  have ⟨d, e⟩ := h fun a => ¬f a a
  have both : f d d ↔ ¬f d d := iff_of_eq (congrFun e d)
  have no : ¬f d d := fun hd => both.mp hd hd
  no (both.mpr no)

/-- `f`, but with the value `v` at `a'`. -/
def update {α : Sort u} {β : α → Sort v} [DecidableEq α] (f : ∀ a, β a) (a' : α) (v : β a') (a : α) : β a :=
  if h : a = a' then h ▸ v else f a
@[simp] theorem update_self {α : Sort u} {β : α → Sort v} [DecidableEq α] (a : α) (v : β a) (f : ∀ a, β a) :
    update f a v a = v := dif_pos rfl
@[simp] theorem update_of_ne {α : Sort u} {β : α → Sort v} [DecidableEq α] {a a' : α} (h : a ≠ a') (v : β a') (f : ∀ a, β a) :
    update f a' v a = f a := dif_neg h
end Function
