import Elementary.Finset.Disjoint
/-!
The number of members of a finite set, and the numbers below `n` as a finite set.
-/
universe u v

namespace Finset
variable {α : Type u} {β : Type v} {s t u : Finset α} {a b : α}

/-- The number of members, written `#s` where `Finset` is open. -/
def card (s : Finset α) : ℕ := s.val.card
@[inherit_doc] scoped prefix:arg "#" => Finset.card
theorem card_def (s : Finset α) : s.card = s.val.card := rfl
@[simp] theorem card_empty : card (∅ : Finset α) = 0 := rfl
@[simp] theorem card_singleton (a : α) : card ({a} : Finset α) = 1 := rfl
@[simp] theorem card_insert_of_notMem [DecidableEq α] (h : a ∉ s) : (insert a s).card = s.card + 1 := by
  rw [card, insert_val_of_notMem h, Multiset.card_cons, card]
theorem card_insert_of_mem [DecidableEq α] (h : a ∈ s) : (insert a s).card = s.card := by rw [insert_eq_of_mem h]
theorem card_insert_le [DecidableEq α] (a : α) (s : Finset α) : (insert a s).card ≤ s.card + 1 := by
  by_cases h : a ∈ s
  · rw [card_insert_of_mem h]; exact Nat.le_succ _
  · rw [card_insert_of_notMem h]
@[simp] theorem card_eq_zero : s.card = 0 ↔ s = ∅ := by
  classical
  induction s using Finset.induction_on with
  | empty => simp
  | insert a s h _ => rw [card_insert_of_notMem h]; exact ⟨fun e => absurd e (Nat.succ_ne_zero _), fun e => absurd e (insert_ne_empty a s)⟩
theorem card_ne_zero : s.card ≠ 0 ↔ s.Nonempty := by rw [ne_eq, card_eq_zero, nonempty_iff_ne_empty]
@[simp] theorem card_pos : 0 < s.card ↔ s.Nonempty := Nat.pos_iff_ne_zero.trans card_ne_zero
theorem card_pair [DecidableEq α] (h : a ≠ b) : ({a, b} : Finset α).card = 2 := card_insert_of_notMem (by rwa [mem_singleton])
theorem card_eq_one : s.card = 1 ↔ ∃ a, s = {a} := by
  classical
  refine ⟨fun h => ?_, fun ⟨a, e⟩ => e ▸ card_singleton a⟩
  obtain ⟨a, ha⟩ := card_pos.mp (by rw [h]; exact Nat.zero_lt_one)
  refine ⟨a, ?_⟩
  have e : (erase s a).card + 1 = 1 := by rw [← card_insert_of_notMem (notMem_erase a s), insert_erase ha, h]
  rw [← insert_erase ha, card_eq_zero.mp (Nat.succ.inj e)]; rfl
theorem card_le_card (h : s ⊆ t) : s.card ≤ t.card := by
  classical
  induction s using Finset.induction_on generalizing t with
  | empty => exact Nat.zero_le _
  | insert a s ha ih =>
    have ⟨hat, hst⟩ := insert_subset_iff.mp h
    rw [card_insert_of_notMem ha, ← insert_erase hat, card_insert_of_notMem (notMem_erase a t)]
    exact Nat.succ_le_succ (ih fun x hx => mem_erase.mpr ⟨fun e => ha (e ▸ hx), hst hx⟩)
theorem eq_of_subset_of_card_le (h : s ⊆ t) (h₂ : t.card ≤ s.card) : s = t := by
  classical
  refine Subset.antisymm h fun a ha => Classical.byContradiction fun hn => ?_
  have := card_le_card (insert_subset_iff.mpr ⟨ha, h⟩)
  rw [card_insert_of_notMem hn] at this
  exact Nat.not_succ_le_self _ (Nat.le_trans this h₂)
theorem card_filter_le (s : Finset α) (p : α → Prop) [DecidablePred p] : (s.filter p).card ≤ s.card := card_le_card (filter_subset p s)
theorem card_union_of_disjoint [DecidableEq α] (h : Disjoint s t) : (s ∪ t).card = s.card + t.card := by
  induction s using Finset.induction_on with
  | empty => rw [empty_union, card_empty, Nat.zero_add]
  | insert a s ha ih =>
    have ⟨hat, hst⟩ := disjoint_insert_left.mp h
    rw [insert_union, card_insert_of_notMem, card_insert_of_notMem ha, ih hst, Nat.add_right_comm]
    exact fun hm => (mem_union.mp hm).elim ha hat
theorem card_union_add_card_inter [DecidableEq α] (s t : Finset α) : (s ∪ t).card + (s ∩ t).card = s.card + t.card := by
  have e : s ∪ t = s ∪ t \ s := ext fun x => by
    simp only [mem_union, mem_sdiff]
    exact ⟨fun h => (Decidable.em (x ∈ s)).imp_right fun hn => ⟨h.resolve_left hn, hn⟩, fun h => h.imp_right And.left⟩
  have e' : (t \ s).card + (s ∩ t).card = t.card := by
    rw [← card_union_of_disjoint (disjoint_left.mpr fun a ha ha' => (mem_sdiff.mp ha).2 (mem_inter.mp ha').1)]
    refine congrArg card (ext fun x => ?_)
    simp only [mem_union, mem_sdiff, mem_inter]
    exact ⟨fun h => h.elim And.left And.right, fun h => (Decidable.em (x ∈ s)).elim (fun hs => .inr ⟨hs, h⟩) fun hs => .inl ⟨h, hs⟩⟩
  rw [e, card_union_of_disjoint sdiff_disjoint.symm]
  omega
theorem card_union_le [DecidableEq α] (s t : Finset α) : (s ∪ t).card ≤ s.card + t.card := by
  have := card_union_add_card_inter s t
  omega
theorem card_sdiff_add_card_eq_card [DecidableEq α] (h : s ⊆ t) : (t \ s).card + s.card = t.card := by
  rw [← card_union_of_disjoint sdiff_disjoint, sdiff_union_of_subset h]
theorem card_sdiff_of_subset [DecidableEq α] (h : s ⊆ t) : (t \ s).card = t.card - s.card := by
  have := card_sdiff_add_card_eq_card h
  omega
theorem card_erase_of_mem [DecidableEq α] (h : a ∈ s) : (s.erase a).card = s.card - 1 := by
  have := card_insert_of_notMem (notMem_erase a s)
  rw [insert_erase h] at this
  omega
theorem filter_card_add_filter_neg_card_eq_card (p : α → Prop) [DecidablePred p] :
    (s.filter p).card + (s.filter fun a => ¬p a).card = s.card := by
  classical
  rw [← card_union_of_disjoint (disjoint_filter_filter_not s s p), filter_union_filter_neg_eq]
section
variable [DecidableEq β] {f : α → β}
theorem card_image_of_injOn (H : Set.InjOn f s) : (s.image f).card = s.card := by
  rw [card, image_val_of_injOn fun x hx y hy => H hx hy, Multiset.card_map]; rfl
theorem card_image_of_injective (s : Finset α) (H : Function.Injective f) : (s.image f).card = s.card := card_image_of_injOn H.injOn
theorem card_image_le : (s.image f).card ≤ s.card := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.le_refl 0
  | insert a s h ih => rw [image_insert, card_insert_of_notMem h]; exact Nat.le_trans (card_insert_le _ _) (Nat.succ_le_succ ih)
end
/-- The pigeonhole principle: a map to a smaller set takes two members to one value. -/
theorem exists_ne_map_eq_of_card_lt_of_maps_to {s : Finset α} {t : Finset β} (hc : t.card < s.card) {f : α → β}
    (hf : ∀ a, a ∈ s → f a ∈ t) : ∃ x, x ∈ s ∧ ∃ y, y ∈ s ∧ x ≠ y ∧ f x = f y := by
  classical
  refine Classical.byContradiction fun hn => ?_
  have inj : Set.InjOn f s := fun x hx y hy e => Classical.byContradiction fun hne => hn ⟨x, hx, y, hy, hne, e⟩
  have sub : s.image f ⊆ t := fun b hb => by
    obtain ⟨a, ha, e⟩ := mem_image.mp hb
    exact e ▸ hf a ha
  have := card_le_card sub
  rw [card_image_of_injOn inj] at this
  exact Nat.not_lt_of_le this hc
@[simp] theorem card_product (s : Finset α) (t : Finset β) : (s ×ˢ t).card = s.card * t.card := by
  have ⟨s, d⟩ := s
  show (s.foldr (fun a r => t.val.map (Prod.mk a) + r) (fun _ _ _ => Multiset.add_left_comm _ _ _) 0).card = s.card * t.card
  clear d
  induction s using Multiset.induction with
  | empty => exact (Nat.zero_mul _).symm
  | cons a s ih => rw [Multiset.foldr_cons, Multiset.card_add, ih, Multiset.card_map, Multiset.card_cons, Nat.succ_mul, Nat.add_comm]; rfl

/-! ## The numbers below `n` -/

/-- The numbers below `n`. -/
def range (n : ℕ) : Finset ℕ := ⟨Multiset.range n, Multiset.nodup_range n⟩
@[simp] theorem mem_range {m n : ℕ} : m ∈ range n ↔ m < n := Multiset.mem_range
@[simp] theorem range_zero : range 0 = ∅ := rfl
@[simp] theorem range_one : range 1 = {0} := rfl
theorem range_succ {n : ℕ} : range (n + 1) = insert n (range n) := ext fun a => by simp only [mem_range, mem_insert]; omega
theorem range_add_one {n : ℕ} : range (n + 1) = insert n (range n) := range_succ
theorem notMem_range_self {n : ℕ} : n ∉ range n := fun h => Nat.lt_irrefl n (mem_range.mp h)
theorem self_mem_range_succ (n : ℕ) : n ∈ range (n + 1) := mem_range.mpr (Nat.lt_succ_self n)
@[simp] theorem range_subset_range {n m : ℕ} : range n ⊆ range m ↔ n ≤ m :=
  ⟨fun h => Nat.le_of_not_lt fun hlt => Nat.lt_irrefl m (mem_range.mp (h (mem_range.mpr hlt))),
    fun h _ hx => mem_range.mpr (Nat.lt_of_lt_of_le (mem_range.mp hx) h)⟩
theorem range_mono {m n : ℕ} (h : m ≤ n) : range m ⊆ range n := range_subset_range.mpr h
@[simp] theorem card_range (n : ℕ) : (range n).card = n := Multiset.card_range n
@[simp] theorem nonempty_range_iff {n : ℕ} : (range n).Nonempty ↔ n ≠ 0 := by rw [← card_ne_zero, card_range]
@[simp] theorem range_eq_empty_iff {n : ℕ} : range n = ∅ ↔ n = 0 := by rw [← card_eq_zero, card_range]
theorem mem_range_succ_iff {a b : ℕ} : a ∈ range (b + 1) ↔ a ≤ b := mem_range.trans Nat.lt_succ_iff
theorem subset_range_sup_succ (s : Finset ℕ) : ∃ n, s ⊆ range n := by
  induction s using Finset.induction_on with
  | empty => exact ⟨0, empty_subset _⟩
  | insert a s _ ih =>
    obtain ⟨n, h⟩ := ih
    refine ⟨max n (a + 1), insert_subset_iff.mpr ⟨mem_range.mpr (by omega), fun x hx => ?_⟩⟩
    have := mem_range.mp (h hx)
    exact mem_range.mpr (by omega)
end Finset
