import Elementary.Finset.Interval
/-!
Finite and infinite sets.
-/
universe u v

namespace Set
variable {α : Type u} {β : Type v} {s t : Set α} {a : α}
/-- The members are those of a finite set. -/
protected def Finite (s : Set α) : Prop := ∃ t : Finset α, (t : Set α) = s
/-- No finite set has all the members. -/
protected def Infinite (s : Set α) : Prop := ¬s.Finite
@[simp] theorem not_infinite {s : Set α} : ¬s.Infinite ↔ s.Finite := Classical.not_not
@[simp] theorem not_finite_iff_infinite : ¬s.Finite ↔ s.Infinite := Iff.rfl
theorem _root_.Finset.finite_toSet (s : Finset α) : (s : Set α).Finite := ⟨s, rfl⟩
@[simp] theorem finite_empty : (∅ : Set α).Finite := ⟨∅, ext fun _ => ⟨fun h => absurd h (Finset.notMem_empty _), False.elim⟩⟩
@[simp] theorem finite_singleton (a : α) : ({a} : Set α).Finite := ⟨{a}, Finset.coe_singleton a⟩
theorem Finite.subset {s : Set α} (hs : s.Finite) {t : Set α} (ht : t ⊆ s) : t.Finite := by
  classical
  obtain ⟨f, e⟩ := hs
  refine ⟨f.filter (· ∈ t), ext fun x => ?_⟩
  rw [Finset.mem_coe, Finset.mem_filter]
  exact ⟨And.right, fun h => ⟨(Set.ext_iff.mp e x).mpr (ht h), h⟩⟩
theorem Infinite.mono {s t : Set α} (h : s ⊆ t) : s.Infinite → t.Infinite := mt fun ht => ht.subset h
theorem Finite.union {s t : Set α} (hs : s.Finite) (ht : t.Finite) : (s ∪ t).Finite := by
  classical
  obtain ⟨f, rfl⟩ := hs
  obtain ⟨g, rfl⟩ := ht
  exact ⟨f ∪ g, Finset.coe_union f g⟩
theorem Finite.insert (a : α) {s : Set α} (hs : s.Finite) : (insert a s).Finite := (finite_singleton a).union hs
theorem Finite.inter_of_left {s : Set α} (hs : s.Finite) (t : Set α) : (s ∩ t).Finite := hs.subset inter_subset_left
theorem Finite.diff {s t : Set α} (hs : s.Finite) : (s \ t).Finite := hs.subset diff_subset
theorem Finite.image {s : Set α} (f : α → β) (hs : s.Finite) : (f '' s).Finite := by
  classical
  obtain ⟨g, rfl⟩ := hs
  exact ⟨g.image f, Finset.coe_image⟩
theorem finite_Icc [Preorder α] [LocallyFiniteOrder α] (a b : α) : (Icc a b).Finite := ⟨Finset.Icc a b, Finset.coe_Icc a b⟩
theorem finite_Ico [Preorder α] [LocallyFiniteOrder α] (a b : α) : (Ico a b).Finite := ⟨Finset.Ico a b, Finset.coe_Ico a b⟩
theorem finite_lt_nat (n : ℕ) : {i | i < n}.Finite := ⟨Finset.range n, ext fun _ => Finset.mem_range⟩
theorem finite_le_nat (n : ℕ) : {i | i ≤ n}.Finite := (finite_lt_nat (n + 1)).subset fun _ => Nat.lt_succ_of_le
theorem finite_iff_bddAbove {s : Set ℕ} : s.Finite ↔ BddAbove s := by
  refine ⟨fun ⟨f, e⟩ => ?_, fun ⟨n, h⟩ => (finite_le_nat n).subset fun x hx => h hx⟩
  obtain ⟨n, h⟩ := Finset.subset_range_sup_succ f
  exact ⟨n, fun x hx => Nat.le_of_lt (Finset.mem_range.mp (h ((Set.ext_iff.mp e x).mpr hx)))⟩
theorem infinite_of_not_bddAbove {s : Set ℕ} : ¬BddAbove s → s.Infinite := mt finite_iff_bddAbove.mp
theorem infinite_of_forall_exists_gt {s : Set ℕ} (h : ∀ a, ∃ b, b ∈ s ∧ a < b) : s.Infinite := fun hs => by
  obtain ⟨n, hn⟩ := finite_iff_bddAbove.mp hs
  obtain ⟨b, hb, hlt⟩ := h n
  exact Nat.not_le_of_lt hlt (hn hb)
theorem Infinite.exists_gt {s : Set ℕ} (h : s.Infinite) (a : ℕ) : ∃ b, b ∈ s ∧ a < b := by
  refine Classical.byContradiction fun hn => h (finite_iff_bddAbove.mpr ⟨a, fun x hx => Nat.le_of_not_lt fun hlt => hn ⟨x, hx, hlt⟩⟩)
theorem infinite_univ_nat : (univ : Set ℕ).Infinite := infinite_of_forall_exists_gt fun a => ⟨a + 1, trivial, Nat.lt_succ_self a⟩
/-- An injective function takes infinite sets to infinite sets. -/
theorem infinite_of_injective_forall_mem {s : Set β} {f : ℕ → β} (hi : Function.Injective f) (hf : ∀ x, f x ∈ s) : s.Infinite := fun ⟨t, e⟩ => by
  classical
  obtain ⟨x, _, y, _, hne, e'⟩ := Finset.exists_ne_map_eq_of_card_lt_of_maps_to (s := Finset.range (t.card + 1)) (t := t) (f := f)
    (by rw [Finset.card_range]; exact Nat.lt_succ_self _) fun a _ => (Set.ext_iff.mp e (f a)).mpr (hf a)
  exact hne (hi e')
end Set
