import Elementary.Finset
/-!
Operations on finite sets that compare members: insertion, union, intersection, difference, image, product; and
induction on the insertion of members.
-/
universe u v w

namespace Finset
variable {α : Type u} {β : Type v} {γ : Type w} [DecidableEq α] [DecidableEq β] [DecidableEq γ] {s t r u : Finset α} {a b c : α}

/-! ## Insertion and induction -/

instance : Insert α (Finset α) := ⟨fun a s => ⟨s.val.ndinsert a, s.nodup.ndinsert a⟩⟩
@[simp] theorem mem_insert : a ∈ insert b s ↔ a = b ∨ a ∈ s := Multiset.mem_ndinsert
theorem mem_insert_self (a : α) (s : Finset α) : a ∈ insert a s := mem_insert.mpr (.inl rfl)
theorem mem_insert_of_mem (h : a ∈ s) : a ∈ insert b s := mem_insert.mpr (.inr h)
theorem mem_of_mem_insert_of_ne (h : b ∈ insert a s) : b ≠ a → b ∈ s := (mem_insert.mp h).resolve_left
@[simp] theorem insert_eq_of_mem (h : a ∈ s) : insert a s = s := val_injective (Multiset.ndinsert_of_mem h)
theorem insert_val_of_notMem (h : a ∉ s) : (insert a s).val = a ::ₘ s.val := Multiset.ndinsert_of_notMem h
@[simp] theorem insert_ne_empty (a : α) (s : Finset α) : insert a s ≠ ∅ := Nonempty.ne_empty ⟨a, mem_insert_self a s⟩
@[simp] theorem insert_nonempty (a : α) (s : Finset α) : (insert a s).Nonempty := ⟨a, mem_insert_self a s⟩
@[simp] theorem insert_empty_eq (a : α) : insert a (∅ : Finset α) = {a} := rfl
@[simp] theorem pair_eq_singleton (a : α) : ({a, a} : Finset α) = {a} := insert_eq_of_mem (mem_singleton_self a)
theorem insert_comm (a b : α) (s : Finset α) : insert a (insert b s) = insert b (insert a s) := ext fun x => by
  simp only [mem_insert]; exact or_left_comm
theorem pair_comm (a b : α) : ({a, b} : Finset α) = {b, a} := insert_comm a b ∅
@[simp] theorem subset_insert (a : α) (s : Finset α) : s ⊆ insert a s := fun _ => mem_insert_of_mem
theorem insert_subset_iff : insert a s ⊆ t ↔ a ∈ t ∧ s ⊆ t :=
  ⟨fun h => ⟨h (mem_insert_self a s), fun _ hx => h (mem_insert_of_mem hx)⟩,
    fun h _ hx => (mem_insert.mp hx).elim (fun e => e ▸ h.1) (@h.2 _)⟩
theorem insert_subset_insert (a : α) (h : s ⊆ t) : insert a s ⊆ insert a t :=
  insert_subset_iff.mpr ⟨mem_insert_self a t, h.trans (subset_insert a t)⟩
@[simp, norm_cast] theorem coe_insert (a : α) (s : Finset α) : (insert a s : Finset α) = (insert a s : Set α) := Set.ext fun _ => mem_insert
omit [DecidableEq α] in
@[simp, norm_cast] theorem coe_singleton (a : α) : (({a} : Finset α) : Set α) = {a} := Set.ext fun _ => mem_singleton
theorem forall_mem_insert (a : α) (s : Finset α) (p : α → Prop) : (∀ x, x ∈ insert a s → p x) ↔ p a ∧ ∀ x, x ∈ s → p x := by
  simp only [mem_insert, or_imp, forall_and, forall_eq]

/-- What holds for the empty set and goes over from `s` to `insert a s` with `a ∉ s` holds for all finite sets. -/
@[elab_as_elim] protected theorem induction_on {p : Finset α → Prop} (s : Finset α) (empty : p ∅)
    (insert : ∀ (a : α) (s : Finset α), a ∉ s → p s → p (insert a s)) : p s := by
  cases s with | mk s d =>
  induction s using Multiset.induction with
  | empty => exact empty
  | cons a s ih =>
    have ⟨h, d'⟩ := Multiset.nodup_cons.mp d
    have := insert a ⟨s, d'⟩ h (ih d')
    rwa [show Insert.insert a (⟨s, d'⟩ : Finset α) = ⟨a ::ₘ s, d⟩ from val_injective (insert_val_of_notMem h)] at this
/-- The same, with the name that `induction s using` likes best. -/
@[elab_as_elim] protected theorem induction {p : Finset α → Prop} (empty : p ∅)
    (insert : ∀ (a : α) (s : Finset α), a ∉ s → p s → p (insert a s)) (s : Finset α) : p s := s.induction_on empty insert

/-! ## Union, intersection, difference -/

private theorem ndinsert_comm (a b : α) (s : Multiset α) : (s.ndinsert b).ndinsert a = (s.ndinsert a).ndinsert b := by
  by_cases ha : a ∈ s
  · rw [Multiset.ndinsert_of_mem ha, Multiset.ndinsert_of_mem (Multiset.mem_ndinsert.mpr (.inr ha))]
  · by_cases hb : b ∈ s
    · rw [Multiset.ndinsert_of_mem hb, Multiset.ndinsert_of_mem (s := s.ndinsert a) (Multiset.mem_ndinsert.mpr (.inr hb))]
    · by_cases e : a = b
      · rw [e]
      · rw [Multiset.ndinsert_of_notMem ha, Multiset.ndinsert_of_notMem hb, Multiset.ndinsert_of_notMem, Multiset.ndinsert_of_notMem,
          Multiset.cons_swap] <;> simp [ha, hb, e, Ne.symm e]
/-- The union of finite sets: the members of `s` inserted into `t`. -/
protected def union (s t : Finset α) : Finset α := ⟨s.val.foldr Multiset.ndinsert ndinsert_comm t.val, by
  cases s with | mk s d =>
  show (s.foldr Multiset.ndinsert ndinsert_comm t.val).Nodup
  clear d
  induction s using Multiset.induction with
  | empty => exact t.nodup
  | cons a s ih => rw [Multiset.foldr_cons]; exact ih.ndinsert a⟩
instance : Union (Finset α) := ⟨Finset.union⟩
@[simp] theorem mem_union : a ∈ s ∪ t ↔ a ∈ s ∨ a ∈ t := by
  cases s with | mk s d =>
  show a ∈ s.foldr Multiset.ndinsert ndinsert_comm t.val ↔ a ∈ s ∨ a ∈ t
  clear d
  induction s using Multiset.induction with
  | empty => exact ⟨.inr, fun h => h.elim (fun h => absurd h (Multiset.notMem_zero a)) id⟩
  | cons b s ih => rw [Multiset.foldr_cons, Multiset.mem_ndinsert, ih, Multiset.mem_cons, or_assoc]
instance : Inter (Finset α) := ⟨fun s t => s.filter (· ∈ t)⟩
instance : SDiff (Finset α) := ⟨fun s t => s.filter (· ∉ t)⟩
/-- `s` without `a`. -/
def erase (s : Finset α) (a : α) : Finset α := s.filter (· ≠ a)
@[simp] theorem mem_inter : a ∈ s ∩ t ↔ a ∈ s ∧ a ∈ t := mem_filter
@[simp] theorem mem_sdiff : a ∈ s \ t ↔ a ∈ s ∧ a ∉ t := mem_filter
@[simp] theorem mem_erase : a ∈ erase s b ↔ a ≠ b ∧ a ∈ s := mem_filter.trans and_comm
theorem notMem_erase (a : α) (s : Finset α) : a ∉ erase s a := fun h => (mem_erase.mp h).1 rfl
@[simp] theorem erase_subset (a : α) (s : Finset α) : erase s a ⊆ s := filter_subset _ s
@[simp] theorem insert_erase (h : a ∈ s) : insert a (erase s a) = s := ext fun x => by
  simp only [mem_insert, mem_erase]
  exact ⟨fun h' => h'.elim (fun e => e ▸ h) And.right, fun h' => (Decidable.em (x = a)).imp_right fun e => ⟨e, h'⟩⟩
@[simp] theorem erase_insert (h : a ∉ s) : erase (insert a s) a = s := ext fun x => by
  simp only [mem_insert, mem_erase]
  exact ⟨fun h' => h'.2.resolve_left h'.1, fun h' => ⟨fun e => h (e ▸ h'), .inr h'⟩⟩
@[simp] theorem erase_eq_of_notMem (h : a ∉ s) : erase s a = s := ext fun x => by
  simp only [mem_erase]; exact ⟨And.right, fun h' => ⟨fun e => h (e ▸ h'), h'⟩⟩
theorem erase_eq (s : Finset α) (a : α) : erase s a = s \ {a} := ext fun x => by simp only [mem_erase, mem_sdiff, mem_singleton, and_comm]
@[simp] theorem union_empty (s : Finset α) : s ∪ ∅ = s := ext fun x => by simp
@[simp] theorem empty_union (s : Finset α) : ∅ ∪ s = s := ext fun x => by simp
@[simp] theorem union_idempotent (s : Finset α) : s ∪ s = s := ext fun x => by simp
theorem union_comm (s t : Finset α) : s ∪ t = t ∪ s := ext fun x => by simp only [mem_union, or_comm]
theorem union_assoc (s t u : Finset α) : s ∪ t ∪ u = s ∪ (t ∪ u) := ext fun x => by simp only [mem_union, or_assoc]
instance : Std.Associative (α := Finset α) (· ∪ ·) := ⟨union_assoc⟩
instance : Std.Commutative (α := Finset α) (· ∪ ·) := ⟨union_comm⟩
@[simp] theorem insert_union (a : α) (s t : Finset α) : insert a s ∪ t = insert a (s ∪ t) := ext fun x => by simp only [mem_union, mem_insert, or_assoc]
theorem insert_eq (a : α) (s : Finset α) : insert a s = {a} ∪ s := ext fun x => by simp
@[simp] theorem subset_union_left : s ⊆ s ∪ t := fun _ h => mem_union.mpr (.inl h)
@[simp] theorem subset_union_right : t ⊆ s ∪ t := fun _ h => mem_union.mpr (.inr h)
theorem union_subset (hs : s ⊆ u) (ht : t ⊆ u) : s ∪ t ⊆ u := fun _ h => (mem_union.mp h).elim (@hs _) (@ht _)
@[simp] theorem inter_empty (s : Finset α) : s ∩ ∅ = ∅ := ext fun x => by simp
@[simp] theorem empty_inter (s : Finset α) : ∅ ∩ s = ∅ := rfl
@[simp] theorem inter_self (s : Finset α) : s ∩ s = s := ext fun x => by simp
theorem inter_comm (s t : Finset α) : s ∩ t = t ∩ s := ext fun x => by simp only [mem_inter, and_comm]
theorem inter_assoc (s t u : Finset α) : s ∩ t ∩ u = s ∩ (t ∩ u) := ext fun x => by simp only [mem_inter, and_assoc]
@[simp] theorem inter_subset_left : s ∩ t ⊆ s := fun _ h => (mem_inter.mp h).1
@[simp] theorem inter_subset_right : s ∩ t ⊆ t := fun _ h => (mem_inter.mp h).2
theorem subset_inter (h : u ⊆ s) (h' : u ⊆ t) : u ⊆ s ∩ t := fun _ hx => mem_inter.mpr ⟨h hx, h' hx⟩
theorem inter_union_distrib_left (s t u : Finset α) : s ∩ (t ∪ u) = s ∩ t ∪ s ∩ u := ext fun x => by simp only [mem_inter, mem_union, and_or_left]
theorem union_inter_distrib_left (s t u : Finset α) : s ∪ t ∩ u = (s ∪ t) ∩ (s ∪ u) := ext fun x => by simp only [mem_inter, mem_union, or_and_left]
@[simp] theorem sdiff_subset : s \ t ⊆ s := fun _ h => (mem_sdiff.mp h).1
@[simp] theorem sdiff_self (s : Finset α) : s \ s = ∅ := ext fun x => by simp
@[simp] theorem sdiff_empty : s \ ∅ = s := ext fun x => by simp
@[simp] theorem sdiff_union_of_subset (h : s ⊆ t) : t \ s ∪ s = t := ext fun x => by
  simp only [mem_union, mem_sdiff]
  exact ⟨fun h' => h'.elim And.left (@h x), fun h' => (Decidable.em (x ∈ s)).elim .inr fun hn => .inl ⟨h', hn⟩⟩
theorem union_sdiff_of_subset (h : s ⊆ t) : s ∪ t \ s = t := by rw [union_comm, sdiff_union_of_subset h]
@[simp] theorem sdiff_inter_self (s t : Finset α) : s \ t ∩ t = ∅ := ext fun x => by simp only [mem_inter, mem_sdiff, notMem_empty]; exact ⟨fun h => h.1.2 h.2, False.elim⟩
@[simp, norm_cast] theorem coe_union (s t : Finset α) : ↑(s ∪ t) = (s ∪ t : Set α) := Set.ext fun _ => mem_union
@[simp, norm_cast] theorem coe_inter (s t : Finset α) : ↑(s ∩ t) = (s ∩ t : Set α) := Set.ext fun _ => mem_inter
theorem filter_or (p q : α → Prop) [DecidablePred p] [DecidablePred q] (s : Finset α) :
    (s.filter fun a => p a ∨ q a) = s.filter p ∪ s.filter q := ext fun x => by simp only [mem_filter, mem_union, and_or_left]
theorem filter_and (p q : α → Prop) [DecidablePred p] [DecidablePred q] (s : Finset α) :
    (s.filter fun a => p a ∧ q a) = s.filter p ∩ s.filter q := ext fun x => by
  simp only [mem_filter, mem_inter]; exact ⟨fun h => ⟨⟨h.1, h.2.1⟩, h.1, h.2.2⟩, fun h => ⟨h.1.1, h.1.2, h.2.2⟩⟩
theorem filter_insert (p : α → Prop) [DecidablePred p] (a : α) (s : Finset α) :
    filter p (insert a s) = if p a then insert a (filter p s) else filter p s := ext fun x => by
  split <;> simp only [mem_filter, mem_insert]
  · exact ⟨fun h => h.1.imp_right fun h' => ⟨h', h.2⟩, fun h => h.elim (fun e => ⟨.inl e, e ▸ ‹_›⟩) fun h => ⟨.inr h.1, h.2⟩⟩
  · exact ⟨fun h => ⟨h.1.resolve_left fun e => ‹¬_› (e ▸ h.2), h.2⟩, fun h => ⟨.inr h.1, h.2⟩⟩
theorem filter_union_filter_neg_eq (p : α → Prop) [DecidablePred p] (s : Finset α) : s.filter p ∪ s.filter (fun a => ¬p a) = s := ext fun x => by
  simp only [mem_union, mem_filter]
  exact ⟨fun h => h.elim And.left And.left, fun h => (Decidable.em (p x)).imp (⟨h, ·⟩) (⟨h, ·⟩)⟩

/-! ## Images, unions of families, products -/

/-- The values of `f` on the members. -/
def image (f : α → β) (s : Finset α) : Finset β := (s.val.map f).toFinset
omit [DecidableEq α]
@[simp] theorem mem_image {b : β} {f : α → β} {s : Finset α} : b ∈ s.image f ↔ ∃ a, a ∈ s ∧ f a = b := Multiset.mem_dedup.trans Multiset.mem_map
theorem mem_image_of_mem (f : α → β) {a : α} (h : a ∈ s) : f a ∈ s.image f := mem_image.mpr ⟨a, h, rfl⟩
@[simp] theorem image_empty (f : α → β) : (∅ : Finset α).image f = ∅ := rfl
@[simp] theorem image_singleton (f : α → β) (a : α) : image f {a} = {f a} := rfl
@[simp] theorem image_insert [DecidableEq α] (f : α → β) (a : α) (s : Finset α) : (insert a s).image f = insert (f a) (s.image f) := ext fun x => by
  simp only [mem_image, mem_insert, or_and_right, exists_or, exists_eq_left]; exact or_congr_left eq_comm
theorem image_image {g : β → γ} {f : α → β} : (s.image f).image g = s.image (g ∘ f) := ext fun x => by
  simp only [mem_image]
  exact ⟨fun ⟨_, ⟨a, h, e⟩, e'⟩ => ⟨a, h, (congrArg g e).trans e'⟩, fun ⟨a, h, e⟩ => ⟨f a, ⟨a, h, rfl⟩, e⟩⟩
theorem image_subset_image {f : α → β} (h : s ⊆ t) : s.image f ⊆ t.image f := fun _ hx =>
  have ⟨a, ha, e⟩ := mem_image.mp hx
  mem_image.mpr ⟨a, h ha, e⟩
theorem image_val_of_injOn {f : α → β} (H : ∀ x, x ∈ s → ∀ y, y ∈ s → f x = f y → x = y) : (s.image f).val = s.val.map f :=
  Multiset.dedup_eq_self (s.nodup.map_on H)
@[simp, norm_cast] theorem coe_image {f : α → β} : ↑(s.image f) = f '' (s : Set α) := Set.ext fun _ => mem_image

/-- The union of the sets `t a` for the members `a` of `s`. -/
protected def biUnion (s : Finset α) (t : α → Finset β) : Finset β :=
  s.val.foldr (fun a r => t a ∪ r) (fun a b c => by rw [← union_assoc, union_comm (t a), union_assoc]) ∅
@[simp] theorem mem_biUnion {t : α → Finset β} {b : β} : b ∈ s.biUnion t ↔ ∃ a, a ∈ s ∧ b ∈ t a := by
  cases s with | mk s d =>
  show b ∈ s.foldr (fun a r => t a ∪ r) _ ∅ ↔ ∃ a, a ∈ s ∧ b ∈ t a
  clear d
  induction s using Multiset.induction with
  | empty => exact ⟨fun h => absurd h (notMem_empty b), fun ⟨a, h, _⟩ => absurd h (Multiset.notMem_zero a)⟩
  | cons a s ih => rw [Multiset.foldr_cons, mem_union, ih]; simp only [Multiset.mem_cons, or_and_right, exists_or, exists_eq_left]

omit [DecidableEq β]
/-- The pairs of a member of `s` and a member of `t`, written `s ×ˢ t`. -/
protected def product (s : Finset α) (t : Finset β) : Finset (α × β) := ⟨s.val.foldr (fun a r => t.val.map (Prod.mk a) + r) (fun _ _ _ => Multiset.add_left_comm _ _ _) 0, by
  have ⟨s, d⟩ := s
  have ⟨t, d'⟩ := t
  have mem : ∀ (s : Multiset α) (p : α × β), p ∈ s.foldr (fun a r => t.map (Prod.mk a) + r) (fun _ _ _ => Multiset.add_left_comm _ _ _) 0 → p.1 ∈ s := fun s p => by
    induction s using Multiset.induction with
    | empty => exact fun h => absurd h (Multiset.notMem_zero p)
    | cons a s ih =>
      rw [Multiset.foldr_cons, Multiset.mem_add, Multiset.mem_cons, Multiset.mem_map]
      exact fun h => h.imp (fun ⟨_, _, e⟩ => congrArg Prod.fst e.symm) ih
  induction s using Multiset.induction with
  | empty => exact Multiset.nodup_zero
  | cons a s ih =>
    have ⟨h, d⟩ := Multiset.nodup_cons.mp d
    rw [Multiset.foldr_cons, Multiset.nodup_add]
    refine ⟨d'.map_on fun x _ y _ e => congrArg Prod.snd e, ih d, fun p hp hp' => ?_⟩
    obtain ⟨_, _, e⟩ := Multiset.mem_map.mp hp
    have e' : a = p.1 := congrArg Prod.fst e
    exact h (e' ▸ mem s p hp')⟩
instance instSProd : SProd (Finset α) (Finset β) (Finset (α × β)) := ⟨Finset.product⟩
@[simp] theorem mem_product {s : Finset α} {t : Finset β} {p : α × β} : p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := by
  have ⟨s, d⟩ := s
  show p ∈ s.foldr (fun a r => t.val.map (Prod.mk a) + r) (fun _ _ _ => Multiset.add_left_comm _ _ _) 0 ↔ p.1 ∈ s ∧ p.2 ∈ t
  clear d
  induction s using Multiset.induction with
  | empty => exact ⟨fun h => absurd h (Multiset.notMem_zero p), fun h => absurd h.1 (Multiset.notMem_zero _)⟩
  | cons a s ih =>
    rw [Multiset.foldr_cons, Multiset.mem_add, ih, Multiset.mem_map, Multiset.mem_cons, or_and_right]
    exact or_congr_left ⟨fun ⟨b, h, e⟩ => e ▸ ⟨rfl, h⟩, fun ⟨e, h⟩ => ⟨p.2, h, by rw [← e]⟩⟩
end Finset
