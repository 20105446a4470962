import Elementary.Set.Algebra
/-!
Images and preimages of sets, ranges of functions, functions on a part of their domain, and unions and
intersections of families.
-/
universe u v w

namespace Set
variable {α : Type u} {β : Type v} {γ : Type w} {ι : Sort w} {s t : Set α} {u : Set β} {f : α → β}

/-- The values of `f` on `s`, written `f '' s`. -/
def image (f : α → β) (s : Set α) : Set β := {b | ∃ a, a ∈ s ∧ f a = b}
/-- The arguments whose value lies in `s`, written `f ⁻¹' s`. -/
def preimage (f : α → β) (s : Set β) : Set α := {a | f a ∈ s}
/-- The values of `f`. -/
def range (f : ι → β) : Set β := {b | ∃ i, f i = b}
@[inherit_doc] infixl:80 " '' " => image
@[inherit_doc] infixl:80 " ⁻¹' " => preimage
/-- `f` takes members of `s` to members of `t`. -/
def MapsTo (f : α → β) (s : Set α) (t : Set β) : Prop := ∀ ⦃x⦄, x ∈ s → f x ∈ t
/-- `f` takes different members of `s` to different values. -/
def InjOn (f : α → β) (s : Set α) : Prop := ∀ ⦃a₁⦄, a₁ ∈ s → ∀ ⦃a₂⦄, a₂ ∈ s → f a₁ = f a₂ → a₁ = a₂
/-- `f` takes every value of `t` on `s`. -/
def SurjOn (f : α → β) (s : Set α) (t : Set β) : Prop := t ⊆ f '' s
/-- `f` pairs the members of `s` with those of `t`. -/
def BijOn (f : α → β) (s : Set α) (t : Set β) : Prop := MapsTo f s t ∧ InjOn f s ∧ SurjOn f s t

@[simp] theorem mem_image (f : α → β) (s : Set α) (y : β) : y ∈ f '' s ↔ ∃ x, x ∈ s ∧ f x = y := Iff.rfl
theorem mem_image_of_mem (f : α → β) {x : α} {a : Set α} (h : x ∈ a) : f x ∈ f '' a := ⟨x, h, rfl⟩
@[simp] theorem mem_preimage {f : α → β} {s : Set β} {a : α} : a ∈ f ⁻¹' s ↔ f a ∈ s := Iff.rfl
@[simp] theorem mem_range {f : ι → β} {x : β} : x ∈ range f ↔ ∃ y, f y = x := Iff.rfl
theorem mem_range_self {f : ι → β} (i : ι) : f i ∈ range f := ⟨i, rfl⟩

theorem _root_.Function.Injective.mem_set_image {f : α → β} (hf : Function.Injective f) {s : Set α} {a : α} : f a ∈ f '' s ↔ a ∈ s :=
  ⟨fun ⟨_, h, e⟩ => hf e ▸ h, mem_image_of_mem f⟩
theorem image_subset_iff {s : Set α} {t : Set β} {f : α → β} : f '' s ⊆ t ↔ s ⊆ f ⁻¹' t :=
  ⟨fun h _ hx => h ⟨_, hx, rfl⟩, fun h _ ⟨_, hx, e⟩ => e ▸ h hx⟩
theorem image_subset {a b : Set α} (f : α → β) (h : a ⊆ b) : f '' a ⊆ f '' b := fun _ ⟨x, hx, e⟩ => ⟨x, h hx, e⟩
theorem image_union (f : α → β) (s t : Set α) : f '' (s ∪ t) = f '' s ∪ f '' t :=
  ext fun _ => ⟨fun ⟨x, h, e⟩ => h.imp (fun h => ⟨x, h, e⟩) fun h => ⟨x, h, e⟩,
    fun h => h.elim (fun ⟨x, h, e⟩ => ⟨x, .inl h, e⟩) fun ⟨x, h, e⟩ => ⟨x, .inr h, e⟩⟩
theorem image_inter_subset (f : α → β) (s t : Set α) : f '' (s ∩ t) ⊆ f '' s ∩ f '' t :=
  fun _ ⟨x, h, e⟩ => ⟨⟨x, h.1, e⟩, x, h.2, e⟩
theorem image_inter {f : α → β} {s t : Set α} (H : Function.Injective f) : f '' (s ∩ t) = f '' s ∩ f '' t :=
  Subset.antisymm (image_inter_subset f s t) fun _ ⟨⟨x, hx, e⟩, _, hy, e'⟩ => ⟨x, ⟨hx, H (e.trans e'.symm) ▸ hy⟩, e⟩
@[simp] theorem image_empty (f : α → β) : f '' ∅ = ∅ := ext fun _ => ⟨fun ⟨_, h, _⟩ => h, False.elim⟩
@[simp] theorem image_eq_empty {α β} {f : α → β} {s : Set α} : f '' s = ∅ ↔ s = ∅ :=
  ⟨fun h => eq_empty_of_forall_notMem fun x hx => notMem_empty (f x) (h ▸ mem_image_of_mem f hx), fun h => h ▸ image_empty f⟩
@[simp] theorem image_nonempty {f : α → β} {s : Set α} : (f '' s).Nonempty ↔ s.Nonempty :=
  ⟨fun ⟨_, x, h, _⟩ => ⟨x, h⟩, fun ⟨x, h⟩ => ⟨f x, x, h, rfl⟩⟩
@[simp] theorem image_id (s : Set α) : id '' s = s := ext fun _ => ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨_, h, rfl⟩⟩
@[simp] theorem image_singleton {f : α → β} {a : α} : f '' {a} = {f a} :=
  ext fun _ => ⟨fun ⟨_, h, e⟩ => e ▸ h ▸ rfl, fun h => ⟨a, rfl, h.symm⟩⟩
theorem image_insert_eq {f : α → β} {a : α} {s : Set α} : f '' insert a s = insert (f a) (f '' s) := by
  rw [insert_eq, image_union, image_singleton]; rfl
theorem image_image (g : β → γ) (f : α → β) (s : Set α) : g '' (f '' s) = (fun x => g (f x)) '' s :=
  ext fun _ => ⟨fun ⟨_, ⟨x, h, e⟩, e'⟩ => ⟨x, h, (congrArg g e).trans e'⟩, fun ⟨x, h, e⟩ => ⟨f x, ⟨x, h, rfl⟩, e⟩⟩
theorem image_comp (f : β → γ) (g : α → β) (a : Set α) : f ∘ g '' a = f '' (g '' a) := (image_image f g a).symm
theorem image_congr {f g : α → β} {s : Set α} (h : ∀ a, a ∈ s → f a = g a) : f '' s = g '' s :=
  ext fun _ => ⟨fun ⟨x, hx, e⟩ => ⟨x, hx, h x hx ▸ e⟩, fun ⟨x, hx, e⟩ => ⟨x, hx, (h x hx).trans e⟩⟩
theorem image_preimage_subset (f : α → β) (s : Set β) : f '' (f ⁻¹' s) ⊆ s := fun _ ⟨_, h, e⟩ => e ▸ h
theorem subset_preimage_image (f : α → β) (s : Set α) : s ⊆ f ⁻¹' (f '' s) := fun _ h => ⟨_, h, rfl⟩
theorem preimage_image_eq {f : α → β} (s : Set α) (h : Function.Injective f) : f ⁻¹' (f '' s) = s :=
  ext fun _ => h.mem_set_image
theorem image_preimage_eq {f : α → β} (s : Set β) (h : Function.Surjective f) : f '' (f ⁻¹' s) = s :=
  Subset.antisymm (image_preimage_subset f s) fun b hb => have ⟨a, e⟩ := h b; ⟨a, show f a ∈ s from e ▸ hb, e⟩
theorem image_preimage_eq_inter_range {f : α → β} {t : Set β} : f '' (f ⁻¹' t) = t ∩ range f :=
  ext fun _ => ⟨fun ⟨x, h, e⟩ => ⟨e ▸ h, x, e⟩, fun ⟨h, x, e⟩ => ⟨x, show f x ∈ t from e ▸ h, e⟩⟩
theorem preimage_mono {s t : Set β} (h : s ⊆ t) : f ⁻¹' s ⊆ f ⁻¹' t := fun _ hx => h hx
@[simp] theorem preimage_empty : f ⁻¹' ∅ = ∅ := rfl
@[simp] theorem preimage_univ : f ⁻¹' univ = univ := rfl
@[simp] theorem preimage_union {s t : Set β} : f ⁻¹' (s ∪ t) = f ⁻¹' s ∪ f ⁻¹' t := rfl
@[simp] theorem preimage_inter {s t : Set β} : f ⁻¹' (s ∩ t) = f ⁻¹' s ∩ f ⁻¹' t := rfl
@[simp] theorem preimage_compl {s : Set β} : f ⁻¹' sᶜ = (f ⁻¹' s)ᶜ := rfl
@[simp] theorem preimage_diff (f : α → β) (s t : Set β) : f ⁻¹' (s \ t) = f ⁻¹' s \ f ⁻¹' t := rfl
@[simp] theorem preimage_setOf_eq {p : α → Prop} {f : β → α} : f ⁻¹' {a | p a} = {a | p (f a)} := rfl
@[simp] theorem preimage_id {s : Set α} : id ⁻¹' s = s := rfl
theorem preimage_comp {f : α → β} {g : β → γ} {s : Set γ} : g ∘ f ⁻¹' s = f ⁻¹' (g ⁻¹' s) := rfl
theorem preimage_preimage {g : β → γ} {f : α → β} {s : Set γ} : f ⁻¹' (g ⁻¹' s) = (fun x => g (f x)) ⁻¹' s := rfl
@[simp] theorem image_univ {f : α → β} : f '' univ = range f := ext fun _ => exists_congr fun _ => iff_of_eq (true_and _)
theorem range_eq_univ {f : ι → α} : range f = univ ↔ Function.Surjective f := eq_univ_iff_forall
theorem image_subset_range (f : α → β) (s : Set α) : f '' s ⊆ range f := fun _ ⟨x, _, e⟩ => ⟨x, e⟩
theorem range_comp {α β : Type u} (g : α → β) (f : ι → α) : range (g ∘ f) = g '' range f :=
  ext fun _ => ⟨fun ⟨i, e⟩ => ⟨f i, ⟨i, rfl⟩, e⟩, fun ⟨_, ⟨i, e⟩, e'⟩ => ⟨i, (congrArg g e).trans e'⟩⟩
theorem forall_mem_image {f : α → β} {s : Set α} {p : β → Prop} : (∀ y, y ∈ f '' s → p y) ↔ ∀ ⦃x⦄, x ∈ s → p (f x) :=
  ⟨fun h _ hx => h _ ⟨_, hx, rfl⟩, fun h _ ⟨_, hx, e⟩ => e ▸ h hx⟩
theorem forall_mem_range {f : ι → α} {p : α → Prop} : (∀ a, a ∈ range f → p a) ↔ ∀ i, p (f i) :=
  ⟨fun h i => h _ ⟨i, rfl⟩, fun h _ ⟨i, e⟩ => e ▸ h i⟩
theorem injective_iff_injOn_univ : Function.Injective f ↔ InjOn f univ :=
  ⟨fun h _ _ _ _ e => h e, fun h _ _ e => h trivial trivial e⟩
theorem InjOn.mono {s₁ s₂ : Set α} (h : s₁ ⊆ s₂) (ht : InjOn f s₂) : InjOn f s₁ := fun _ hx _ hy e => ht (h hx) (h hy) e
theorem _root_.Function.Injective.injOn (h : Function.Injective f) : InjOn f s := fun _ _ _ _ e => h e
theorem MapsTo.image_subset {t : Set β} (h : MapsTo f s t) : f '' s ⊆ t := fun _ ⟨_, hx, e⟩ => e ▸ h hx
theorem mapsTo_image (f : α → β) (s : Set α) : MapsTo f s (f '' s) := fun _ h => ⟨_, h, rfl⟩

/-! ## Families -/

/-- The union of a family, written `⋃ i, s i`. -/
def iUnion (s : ι → Set α) : Set α := {x | ∃ i, x ∈ s i}
/-- The intersection of a family, written `⋂ i, s i`. -/
def iInter (s : ι → Set α) : Set α := {x | ∀ i, x ∈ s i}
/-- The union of the members of a set of sets, written `⋃₀ S`. -/
def sUnion (S : Set (Set α)) : Set α := {x | ∃ t, t ∈ S ∧ x ∈ t}
/-- The intersection of the members of a set of sets, written `⋂₀ S`. -/
def sInter (S : Set (Set α)) : Set α := {x | ∀ t, t ∈ S → x ∈ t}
@[inherit_doc] prefix:110 "⋃₀ " => sUnion
@[inherit_doc] prefix:110 "⋂₀ " => sInter
end Set

/-- `⋃ i, s i`, the union of a family of sets; also `⋃ i ∈ t, s i`. -/
syntax (name := bigUnion) "⋃ " Lean.explicitBinders ", " term:60 : term
/-- `⋂ i, s i`, the intersection of a family of sets; also `⋂ i ∈ t, s i`. -/
syntax (name := bigInter) "⋂ " Lean.explicitBinders ", " term:60 : term
@[inherit_doc bigUnion] syntax (name := bigUnionBounded) "⋃ " ident binderPred ", " term:60 : term
@[inherit_doc bigInter] syntax (name := bigInterBounded) "⋂ " ident binderPred ", " term:60 : term
macro_rules
  | `(⋃ $bs:explicitBinders, $b) => Lean.expandExplicitBinders ``Set.iUnion bs b
  | `(⋂ $bs:explicitBinders, $b) => Lean.expandExplicitBinders ``Set.iInter bs b
  | `(⋃ $x:ident $p:binderPred, $b) => `(⋃ $x:ident, ⋃ (_ : satisfies_binder_pred% $x $p), $b)
  | `(⋂ $x:ident $p:binderPred, $b) => `(⋂ $x:ident, ⋂ (_ : satisfies_binder_pred% $x $p), $b)
@[app_unexpander Set.iUnion] def unexpandIUnion : Lean.PrettyPrinter.Unexpander
  | `($_ fun $x:ident => ⋃ ($_ : $y:ident ∈ $s), $b) =>
    if x.getId == y.getId then `(⋃ $x:ident ∈ $s, $b) else throw ()
  | `($_ fun $x:ident => $b) => `(⋃ $x:ident, $b)
  | `($_ fun ($x:ident : $t) => $b) => `(⋃ ($x:ident : $t), $b)
  | _ => throw ()
@[app_unexpander Set.iInter] def unexpandIInter : Lean.PrettyPrinter.Unexpander
  | `($_ fun $x:ident => ⋂ ($_ : $y:ident ∈ $s), $b) =>
    if x.getId == y.getId then `(⋂ $x:ident ∈ $s, $b) else throw ()
  | `($_ fun $x:ident => $b) => `(⋂ $x:ident, $b)
  | `($_ fun ($x:ident : $t) => $b) => `(⋂ ($x:ident : $t), $b)
  | _ => throw ()

namespace Set
variable {α : Type u} {β : Type v} {ι : Sort w}
@[simp] theorem mem_iUnion {x : α} {s : ι → Set α} : x ∈ (⋃ i, s i) ↔ ∃ i, x ∈ s i := Iff.rfl
@[simp] theorem mem_iInter {x : α} {s : ι → Set α} : x ∈ (⋂ i, s i) ↔ ∀ i, x ∈ s i := Iff.rfl
@[simp] theorem mem_sUnion {x : α} {S : Set (Set α)} : x ∈ ⋃₀ S ↔ ∃ t, t ∈ S ∧ x ∈ t := Iff.rfl
@[simp] theorem mem_sInter {x : α} {S : Set (Set α)} : x ∈ ⋂₀ S ↔ ∀ t, t ∈ S → x ∈ t := Iff.rfl
theorem mem_iUnion₂ {κ : ι → Sort u} {x : α} {s : ∀ i, κ i → Set α} : (x ∈ ⋃ i, ⋃ j, s i j) ↔ ∃ i j, x ∈ s i j := Iff.rfl
theorem mem_iInter₂ {κ : ι → Sort u} {x : α} {s : ∀ i, κ i → Set α} : (x ∈ ⋂ i, ⋂ j, s i j) ↔ ∀ i j, x ∈ s i j := Iff.rfl
theorem subset_iUnion (s : ι → Set β) (i : ι) : s i ⊆ ⋃ i, s i := fun _ h => ⟨i, h⟩
theorem iInter_subset (s : ι → Set β) (i : ι) : ⋂ i, s i ⊆ s i := fun _ h => h i
theorem iUnion_subset {s : ι → Set α} {t : Set α} (h : ∀ i, s i ⊆ t) : ⋃ i, s i ⊆ t := fun _ ⟨i, hx⟩ => h i hx
theorem subset_iInter {t : Set β} {s : ι → Set β} (h : ∀ i, t ⊆ s i) : t ⊆ ⋂ i, s i := fun _ hx i => h i hx
theorem iUnion_subset_iff {s : ι → Set α} {t : Set α} : ⋃ i, s i ⊆ t ↔ ∀ i, s i ⊆ t :=
  ⟨fun h i => (subset_iUnion s i).trans h, iUnion_subset⟩
theorem subset_iInter_iff {s : Set α} {t : ι → Set α} : s ⊆ ⋂ i, t i ↔ ∀ i, s ⊆ t i :=
  ⟨fun h i => h.trans (iInter_subset t i), subset_iInter⟩
theorem compl_iUnion (s : ι → Set β) : (⋃ i, s i)ᶜ = ⋂ i, (s i)ᶜ := ext fun _ => not_exists
theorem compl_iInter (s : ι → Set β) : (⋂ i, s i)ᶜ = ⋃ i, (s i)ᶜ := ext fun _ => Classical.not_forall
theorem inter_iUnion (s : Set β) (t : ι → Set β) : (s ∩ ⋃ i, t i) = ⋃ i, s ∩ t i := ext fun _ => exists_and_left.symm
theorem iUnion_inter (s : Set β) (t : ι → Set β) : (⋃ i, t i) ∩ s = ⋃ i, t i ∩ s := ext fun _ => exists_and_right.symm
theorem image_iUnion {f : α → β} {s : ι → Set α} : (f '' ⋃ i, s i) = ⋃ i, f '' s i :=
  ext fun _ => ⟨fun ⟨x, ⟨i, h⟩, e⟩ => ⟨i, x, h, e⟩, fun ⟨i, x, h, e⟩ => ⟨x, ⟨i, h⟩, e⟩⟩
@[simp] theorem preimage_iUnion {f : α → β} {s : ι → Set β} : (f ⁻¹' ⋃ i, s i) = ⋃ i, f ⁻¹' s i := rfl
@[simp] theorem preimage_iInter {f : α → β} {s : ι → Set β} : (f ⁻¹' ⋂ i, s i) = ⋂ i, f ⁻¹' s i := rfl

/-! ## Products -/

/-- The pairs of a member of `s` and a member of `t`. -/
protected def prod (s : Set α) (t : Set β) : Set (α × β) := {p | p.1 ∈ s ∧ p.2 ∈ t}
end Set
/-- Kinds of sets with products `s ×ˢ t`. -/
class SProd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  /-- The pairs of a member of the one and a member of the other. -/
  sprod : α → β → γ
@[inherit_doc] infixr:82 " ×ˢ " => SProd.sprod
instance Set.instSProd {α : Type u} {β : Type v} : SProd (Set α) (Set β) (Set (α × β)) := ⟨Set.prod⟩
@[simp] theorem Set.mem_prod {α : Type u} {β : Type v} {s : Set α} {t : Set β} {p : α × β} : p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := Iff.rfl
