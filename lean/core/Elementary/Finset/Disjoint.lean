import Elementary.Finset.Operations
import Elementary.Algebra.Order
/-!
The order of sets by inclusion, and sets that have no member in common.
-/
universe u

/-- Types with a designated member `⊥`. -/
class Bot (α : Type u) where
  /-- The least member. -/
  bot : α
@[inherit_doc] notation "⊥" => Bot.bot
/-- Orders with a least member. -/
class OrderBot (α : Type u) [LE α] extends Bot α where
  bot_le : ∀ a : α, ⊥ ≤ a
@[simp] theorem bot_le {α : Type u} [LE α] [OrderBot α] {a : α} : ⊥ ≤ a := OrderBot.bot_le a
instance : OrderBot ℕ := { bot := 0, bot_le := Nat.zero_le }

/-- Only the least member is below both. -/
def Disjoint {α : Type u} [PartialOrder α] [OrderBot α] (a b : α) : Prop := ∀ ⦃x⦄, x ≤ a → x ≤ b → x ≤ ⊥
@[symm] theorem Disjoint.symm {α : Type u} [PartialOrder α] [OrderBot α] {a b : α} (h : Disjoint a b) : Disjoint b a := fun _ hb ha => h ha hb
theorem disjoint_comm {α : Type u} [PartialOrder α] [OrderBot α] {a b : α} : Disjoint a b ↔ Disjoint b a := ⟨Disjoint.symm, Disjoint.symm⟩

namespace Set
variable {α : Type u} {s t : Set α}
instance : PartialOrder (Set α) where
  le_refl := Subset.refl
  le_trans _ _ _ := Subset.trans
  le_antisymm _ _ := Subset.antisymm
instance : OrderBot (Set α) := { bot := ∅, bot_le := empty_subset }
theorem disjoint_left : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ s → a ∉ t :=
  ⟨fun h a hs ht => h (x := {a}) (fun _ e => e ▸ hs) (fun _ e => e ▸ ht) rfl, fun h _ hs ht _ hx => h (hs hx) (ht hx)⟩
theorem disjoint_right : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ t → a ∉ s := disjoint_comm.trans disjoint_left
theorem disjoint_iff_inter_eq_empty : Disjoint s t ↔ s ∩ t = ∅ := by
  rw [disjoint_left, eq_empty_iff_forall_notMem]
  exact ⟨fun h x hx => h hx.1 hx.2, fun h x hs ht => h x ⟨hs, ht⟩⟩
theorem not_disjoint_iff : ¬Disjoint s t ↔ ∃ x, x ∈ s ∧ x ∈ t := by
  rw [disjoint_iff_inter_eq_empty, ← ne_eq, ← nonempty_iff_ne_empty]; rfl
end Set

namespace Finset
variable {α : Type u} {s t : Finset α} {a : α}
instance : PartialOrder (Finset α) where
  le_refl := Subset.refl
  le_trans _ _ _ := Subset.trans
  le_antisymm _ _ := Subset.antisymm
instance : OrderBot (Finset α) := { bot := ∅, bot_le := empty_subset }
theorem disjoint_left : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ s → a ∉ t :=
  ⟨fun h a hs ht => notMem_empty a (h (x := {a}) (singleton_subset_iff.mpr hs) (singleton_subset_iff.mpr ht) (mem_singleton_self a)),
    fun h _ hs ht _ hx => absurd (ht hx) (h (hs hx))⟩
theorem disjoint_right : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ t → a ∉ s := disjoint_comm.trans disjoint_left
instance decidableDisjoint [DecidableEq α] (s t : Finset α) : Decidable (Disjoint s t) := decidable_of_iff (∀ a, a ∈ s → a ∉ t) disjoint_left.symm
theorem disjoint_iff_inter_eq_empty [DecidableEq α] : Disjoint s t ↔ s ∩ t = ∅ := by
  rw [disjoint_left, eq_empty_iff_forall_notMem]
  exact ⟨fun h x hx => h (mem_inter.mp hx).1 (mem_inter.mp hx).2, fun h x hs ht => h x (mem_inter.mpr ⟨hs, ht⟩)⟩
@[simp] theorem disjoint_singleton_left : Disjoint {a} s ↔ a ∉ s := by
  rw [disjoint_left]; exact ⟨fun h => h (mem_singleton_self a), fun h x hx => mem_singleton.mp hx ▸ h⟩
@[simp] theorem disjoint_insert_left [DecidableEq α] : Disjoint (insert a s) t ↔ a ∉ t ∧ Disjoint s t := by
  rw [disjoint_left, disjoint_left]
  exact ⟨fun h => ⟨h (mem_insert_self a s), fun x hx => h (mem_insert_of_mem hx)⟩,
    fun h x hx => (mem_insert.mp hx).elim (fun e => e ▸ h.1) (@h.2 x)⟩
theorem sdiff_disjoint [DecidableEq α] : Disjoint (t \ s) s := disjoint_left.mpr fun _ h => (mem_sdiff.mp h).2
theorem disjoint_filter_filter_not (s t : Finset α) (p : α → Prop) [DecidablePred p] : Disjoint (s.filter p) (t.filter fun a => ¬p a) :=
  disjoint_left.mpr fun _ h h' => (mem_filter.mp h').2 (mem_filter.mp h).2
end Finset
