import Elementary.Finset.Interval
/-!
Types with finitely many members, and the finite set of all of them.
-/
universe u v

/-- A type all of whose members are in one finite set. -/
class Fintype (α : Type u) where
  /-- The members. -/
  elems : Finset α
  complete : ∀ x : α, x ∈ elems

namespace Finset
variable {α : Type u} [Fintype α]
/-- All members of the type. -/
def univ : Finset α := Fintype.elems
@[simp] theorem mem_univ (x : α) : x ∈ (univ : Finset α) := Fintype.complete x
@[simp] theorem subset_univ (s : Finset α) : s ⊆ univ := fun x _ => mem_univ x
theorem eq_univ_iff_forall {s : Finset α} : s = univ ↔ ∀ x, x ∈ s := ⟨fun h x => h ▸ mem_univ x, fun h => Subset.antisymm (subset_univ s) fun x _ => h x⟩
@[simp, norm_cast] theorem coe_univ : ((univ : Finset α) : Set α) = Set.univ := Set.ext fun x => iff_of_true (mem_univ x) trivial
@[simp] theorem univ_nonempty [Nonempty α] : (univ : Finset α).Nonempty := ⟨Classical.choice inferInstance, mem_univ _⟩
end Finset

instance Fin.fintype (n : ℕ) : Fintype (Fin n) where
  elems := ⟨(List.range n).pmap (fun i h => (⟨i, h⟩ : Fin n)) fun _ h => List.mem_range.mp h, by
    have all : ∀ (l : List ℕ) (H : ∀ i, i ∈ l → i < n), l.Nodup → (l.pmap (fun i h => (⟨i, h⟩ : Fin n)) H).Nodup ∧
        ∀ x : Fin n, x ∈ l.pmap (fun i h => (⟨i, h⟩ : Fin n)) H → x.val ∈ l := fun l => by
      induction l with
      | nil => exact fun _ _ => ⟨List.nodup_nil, fun x h => absurd h List.not_mem_nil⟩
      | cons a l ih =>
        intro H d
        have ⟨d', m⟩ := ih (fun i hi => H i (.tail _ hi)) d.of_cons
        refine ⟨List.nodup_cons.mpr ⟨fun h => d.notMem (m _ h), d'⟩, fun x hx => ?_⟩
        exact (List.mem_cons.mp hx).elim (fun e => e ▸ .head _) fun h => .tail _ (m x h)
    exact (all _ _ List.nodup_range).1⟩
  complete x := by
    have all : ∀ (l : List ℕ) (H : ∀ i, i ∈ l → i < n), x.val ∈ l → x ∈ l.pmap (fun i h => (⟨i, h⟩ : Fin n)) H := fun l => by
      induction l with
      | nil => exact fun _ h => absurd h List.not_mem_nil
      | cons a l ih => exact fun H h => List.mem_cons.mpr ((List.mem_cons.mp h).imp Fin.ext fun h => ih _ h)
    exact all _ _ (List.mem_range.mpr x.isLt)
instance Bool.fintype : Fintype Bool := ⟨{true, false}, fun b => by cases b <;> decide⟩
instance Unit.fintype : Fintype Unit := ⟨{()}, fun _ => Finset.mem_singleton.mpr rfl⟩
instance instFintypeProd (α : Type u) (β : Type v) [Fintype α] [Fintype β] : Fintype (α × β) :=
  ⟨Finset.univ.product Finset.univ, fun _ => Finset.mem_product.mpr ⟨Finset.mem_univ _, Finset.mem_univ _⟩⟩

namespace Fintype
variable {α : Type u} {β : Type v} [Fintype α] [Fintype β]
/-- The number of members. -/
def card (α : Type u) [Fintype α] : ℕ := (Finset.univ : Finset α).card
@[simp] theorem card_fin (n : ℕ) : card (Fin n) = n := List.length_pmap.trans List.length_range
@[simp] theorem card_bool : card Bool = 2 := rfl
@[simp] theorem card_prod (α : Type u) (β : Type v) [Fintype α] [Fintype β] : card (α × β) = card α * card β := Finset.card_product _ _
theorem card_le_of_injective (f : α → β) (hf : Function.Injective f) : card α ≤ card β := by
  classical
  rw [card, ← Finset.card_image_of_injective Finset.univ hf]; exact Finset.card_le_card (Finset.subset_univ _)
theorem exists_ne_map_eq_of_card_lt (f : α → β) (h : card β < card α) : ∃ x y, x ≠ y ∧ f x = f y :=
  have ⟨x, _, y, _, hne, e⟩ := Finset.exists_ne_map_eq_of_card_lt_of_maps_to (t := Finset.univ) h fun a _ => Finset.mem_univ (f a)
  ⟨x, y, hne, e⟩
instance decidableForallFintype {p : α → Prop} [DecidablePred p] : Decidable (∀ a, p a) :=
  decidable_of_iff (∀ a, a ∈ (Finset.univ : Finset α) → p a) (by simp)
instance decidableExistsFintype {p : α → Prop} [DecidablePred p] : Decidable (∃ a, p a) :=
  decidable_of_iff (∃ a, a ∈ (Finset.univ : Finset α) ∧ p a) (by simp)
end Fintype
@[simp] theorem Finset.card_univ {α : Type u} [Fintype α] : (Finset.univ : Finset α).card = Fintype.card α := rfl
theorem Finset.card_fin (n : ℕ) : (Finset.univ : Finset (Fin n)).card = n := Fintype.card_fin n
theorem Fin.card_fintype_range (n : ℕ) : (Finset.univ : Finset (Fin n)).image Fin.val = Finset.range n := Finset.ext fun x => by
  simp only [Finset.mem_image, Finset.mem_univ, true_and, Finset.mem_range]
  exact ⟨fun ⟨i, e⟩ => e ▸ i.isLt, fun h => ⟨⟨x, h⟩, rfl⟩⟩
