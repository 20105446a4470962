import Elementary.Multiset
import Elementary.Set.Image
/-!
Finite sets: multisets without repetition. Membership decides equality, so that each operation is known by its
members; sums and sizes are by induction on the insertion of members.
-/
universe u v w

/-- A finite set of members of `α`. -/
structure Finset (α : Type u) where
  /-- The members. -/
  val : Multiset α
  /-- None occurs twice. -/
  nodup : val.Nodup

/-- The members of a multiset, as a finite set. -/
def Multiset.toFinset {α : Type u} [DecidableEq α] (s : Multiset α) : Finset α := ⟨s.dedup, s.nodup_dedup⟩
/-- The members of a list, as a finite set. -/
def List.toFinset {α : Type u} [DecidableEq α] (l : List α) : Finset α := Multiset.toFinset (l : Multiset α)

namespace Finset
variable {α : Type u} {β : Type v} {γ : Type w} {s t r s₁ s₂ : Finset α} {a b : α}

instance : Membership α (Finset α) := ⟨fun s a => a ∈ s.val⟩
theorem mem_def {a : α} {s : Finset α} : a ∈ s ↔ a ∈ s.val := Iff.rfl
@[simp] theorem mem_val {a : α} {s : Finset α} : a ∈ s.val ↔ a ∈ s := Iff.rfl
theorem val_injective {s t : Finset α} (h : s.val = t.val) : s = t := by cases s; cases t; cases h; rfl
@[ext] theorem ext {s₁ s₂ : Finset α} (h : ∀ a, a ∈ s₁ ↔ a ∈ s₂) : s₁ = s₂ :=
  val_injective ((s₁.nodup.ext s₂.nodup).mpr h)
instance : CoeSort (Finset α) (Type u) := ⟨fun s => { x // x ∈ s }⟩
/-- The members as a set. -/
@[coe] def toSet (s : Finset α) : Set α := {a | a ∈ s}
instance : CoeTC (Finset α) (Set α) := ⟨toSet⟩
@[simp, norm_cast] theorem mem_coe {a : α} {s : Finset α} : a ∈ (s : Set α) ↔ a ∈ s := Iff.rfl
@[simp, norm_cast] theorem coe_inj {s₁ s₂ : Finset α} : (s₁ : Set α) = s₂ ↔ s₁ = s₂ :=
  ⟨fun h => ext fun a => (Set.ext_iff.mp h a), fun h => h ▸ rfl⟩
instance decidableMem [DecidableEq α] (a : α) (s : Finset α) : Decidable (a ∈ s) := Multiset.decidableMem a s.val
instance decidableDforallFinset {p : α → Prop} [DecidablePred p] : Decidable (∀ a, a ∈ s → p a) :=
  Multiset.decidableForallMultiset (s := s.val)
instance decidableExistsFinset {p : α → Prop} [DecidablePred p] : Decidable (∃ a, a ∈ s ∧ p a) :=
  Multiset.decidableExistsMultiset (s := s.val)

/-! ## Subsets -/

instance : HasSubset (Finset α) := ⟨fun s t => ∀ ⦃a⦄, a ∈ s → a ∈ t⟩
instance : LE (Finset α) := ⟨(· ⊆ ·)⟩
instance : HasSSubset (Finset α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩
instance : LT (Finset α) := ⟨(· ⊂ ·)⟩
theorem subset_iff {s₁ s₂ : Finset α} : s₁ ⊆ s₂ ↔ ∀ ⦃x⦄, x ∈ s₁ → x ∈ s₂ := Iff.rfl
@[simp] theorem le_eq_subset : (s ≤ t) = (s ⊆ t) := rfl
theorem ssubset_def : s ⊂ t ↔ s ⊆ t ∧ ¬t ⊆ s := Iff.rfl
@[refl, simp] protected theorem Subset.refl (s : Finset α) : s ⊆ s := fun _ => id
protected theorem Subset.rfl {s : Finset α} : s ⊆ s := Subset.refl s
theorem Subset.trans {s₁ s₂ s₃ : Finset α} (h : s₁ ⊆ s₂) (h' : s₂ ⊆ s₃) : s₁ ⊆ s₃ := fun _ ha => h' (h ha)
instance : Trans (α := Finset α) (· ⊆ ·) (· ⊆ ·) (· ⊆ ·) := ⟨Subset.trans⟩
theorem Subset.antisymm {s₁ s₂ : Finset α} (H₁ : s₁ ⊆ s₂) (H₂ : s₂ ⊆ s₁) : s₁ = s₂ := ext fun _ => ⟨@H₁ _, @H₂ _⟩
instance : Std.Antisymm (α := Finset α) (· ⊆ ·) := ⟨fun _ _ => Subset.antisymm⟩
theorem mem_of_subset {s₁ s₂ : Finset α} {a : α} (h : s₁ ⊆ s₂) : a ∈ s₁ → a ∈ s₂ := @h a
theorem notMem_mono {s t : Finset α} (h : s ⊆ t) {a : α} : a ∉ t → a ∉ s := mt (@h a)
instance [DecidableEq α] (s t : Finset α) : Decidable (s ⊆ t) := inferInstanceAs (Decidable (∀ a, a ∈ s → a ∈ t))
instance [DecidableEq α] : DecidableEq (Finset α) := fun s t =>
  decidable_of_iff (s ⊆ t ∧ t ⊆ s) ⟨fun h => Subset.antisymm h.1 h.2, fun h => h ▸ ⟨Subset.rfl, Subset.rfl⟩⟩
@[simp, norm_cast] theorem coe_subset {s₁ s₂ : Finset α} : (s₁ : Set α) ⊆ s₂ ↔ s₁ ⊆ s₂ := Iff.rfl

/-! ## The empty set and sets with a few members -/

protected def empty : Finset α := ⟨0, List.nodup_nil⟩
instance : EmptyCollection (Finset α) := ⟨Finset.empty⟩
instance : Inhabited (Finset α) := ⟨∅⟩
instance : Singleton α (Finset α) := ⟨fun a => ⟨([a] : List α), List.nodup_cons.mpr ⟨List.not_mem_nil, List.nodup_nil⟩⟩⟩
/-- There is a member. -/
protected def Nonempty (s : Finset α) : Prop := ∃ x, x ∈ s
instance decidableNonempty : Decidable s.Nonempty := decidable_of_iff (∃ a, a ∈ s ∧ True) (by simp [Finset.Nonempty])
@[simp] theorem notMem_empty (a : α) : a ∉ (∅ : Finset α) := List.not_mem_nil
@[simp] theorem mem_singleton {a b : α} : b ∈ ({a} : Finset α) ↔ b = a := List.mem_singleton
theorem mem_singleton_self (a : α) : a ∈ ({a} : Finset α) := mem_singleton.mpr rfl
@[simp] theorem empty_subset (s : Finset α) : ∅ ⊆ s := fun _ h => absurd h (notMem_empty _)
theorem eq_empty_of_forall_notMem {s : Finset α} (H : ∀ x, x ∉ s) : s = ∅ := Subset.antisymm (fun _ h => absurd h (H _)) (empty_subset s)
theorem eq_empty_iff_forall_notMem {s : Finset α} : s = ∅ ↔ ∀ x, x ∉ s := ⟨fun h => h ▸ notMem_empty, eq_empty_of_forall_notMem⟩
@[simp] theorem subset_empty {s : Finset α} : s ⊆ ∅ ↔ s = ∅ := ⟨fun h => Subset.antisymm h (empty_subset s), fun h => h ▸ Subset.rfl⟩
theorem nonempty_iff_ne_empty {s : Finset α} : s.Nonempty ↔ s ≠ ∅ := by
  rw [ne_eq, eq_empty_iff_forall_notMem]; exact Classical.not_forall_not.symm
theorem Nonempty.ne_empty {s : Finset α} : s.Nonempty → s ≠ ∅ := nonempty_iff_ne_empty.mp
theorem nonempty_of_ne_empty {s : Finset α} : s ≠ ∅ → s.Nonempty := nonempty_iff_ne_empty.mpr
@[simp] theorem not_nonempty_iff_eq_empty {s : Finset α} : ¬s.Nonempty ↔ s = ∅ := by rw [nonempty_iff_ne_empty, Classical.not_not]
theorem eq_empty_or_nonempty (s : Finset α) : s = ∅ ∨ s.Nonempty := (Classical.em _).imp_right nonempty_iff_ne_empty.mpr
@[simp] theorem singleton_nonempty (a : α) : ({a} : Finset α).Nonempty := ⟨a, mem_singleton_self a⟩
@[simp] theorem not_nonempty_empty : ¬(∅ : Finset α).Nonempty := fun ⟨_, h⟩ => notMem_empty _ h
@[simp] theorem singleton_subset_iff {s : Finset α} {a : α} : {a} ⊆ s ↔ a ∈ s :=
  ⟨fun h => h (mem_singleton_self a), fun h _ hb => mem_singleton.mp hb ▸ h⟩
@[simp] theorem singleton_inj : ({a} : Finset α) = {b} ↔ a = b :=
  ⟨fun h => mem_singleton.mp (h ▸ mem_singleton_self a), fun h => h ▸ rfl⟩

/-! ## Members with a property -/

/-- The members of `s` with the property `p`. -/
def filter (p : α → Prop) [DecidablePred p] (s : Finset α) : Finset α := ⟨s.val.filter p, s.nodup.filter p⟩
section
variable (p q : α → Prop) [DecidablePred p] [DecidablePred q]
@[simp] theorem mem_filter {p : α → Prop} [DecidablePred p] {s : Finset α} {a : α} : a ∈ s.filter p ↔ a ∈ s ∧ p a := Multiset.mem_filter
@[simp] theorem filter_subset (s : Finset α) : s.filter p ⊆ s := fun _ h => (mem_filter.mp h).1
theorem filter_congr {p q : α → Prop} [DecidablePred p] [DecidablePred q] {s : Finset α} (H : ∀ x, x ∈ s → (p x ↔ q x)) : s.filter p = s.filter q :=
  ext fun a => by simp only [mem_filter]; exact and_congr_right (H a)
theorem filter_filter (s : Finset α) : (s.filter p).filter q = s.filter fun a => p a ∧ q a :=
  ext fun a => by simp only [mem_filter, and_assoc]
@[simp] theorem filter_true {s : Finset α} : s.filter (fun _ => True) = s := ext fun a => by simp
@[simp] theorem filter_false {s : Finset α} : s.filter (fun _ => False) = ∅ := ext fun a => by simp
@[simp] theorem filter_empty : filter p ∅ = ∅ := rfl
theorem filter_true_of_mem {s : Finset α} (h : ∀ x, x ∈ s → p x) : s.filter p = s :=
  ext fun a => mem_filter.trans ⟨And.left, fun ha => ⟨ha, h a ha⟩⟩
theorem filter_false_of_mem {s : Finset α} (h : ∀ x, x ∈ s → ¬p x) : s.filter p = ∅ :=
  eq_empty_of_forall_notMem fun a ha => h a (mem_filter.mp ha).1 (mem_filter.mp ha).2
theorem filter_eq_empty_iff {s : Finset α} : s.filter p = ∅ ↔ ∀ ⦃x⦄, x ∈ s → ¬p x :=
  ⟨fun h x hx hp => notMem_empty x (h ▸ mem_filter.mpr ⟨hx, hp⟩), fun h => filter_false_of_mem p fun _ hx => h hx⟩
theorem filter_subset_filter {s t : Finset α} (h : s ⊆ t) : s.filter p ⊆ t.filter p :=
  fun _ ha => mem_filter.mpr ⟨h (mem_filter.mp ha).1, (mem_filter.mp ha).2⟩
end
end Finset
