import Elementary.Set
/-!
The laws of unions, intersections, differences and complements of sets.
-/
universe u

namespace Set
variable {α : Type u} {a b : α} {s t r s₁ s₂ t₁ t₂ : Set α}

/-! ## Unions -/

@[simp] theorem union_self (a : Set α) : a ∪ a = a := ext fun _ => or_self_iff
@[simp] theorem union_empty (a : Set α) : a ∪ ∅ = a := ext fun _ => iff_of_eq (or_false _)
@[simp] theorem empty_union (a : Set α) : ∅ ∪ a = a := ext fun _ => iff_of_eq (false_or _)
@[simp] theorem union_univ (s : Set α) : s ∪ univ = univ := ext fun _ => iff_of_eq (or_true _)
@[simp] theorem univ_union (s : Set α) : univ ∪ s = univ := ext fun _ => iff_of_eq (true_or _)
theorem union_comm (a b : Set α) : a ∪ b = b ∪ a := ext fun _ => or_comm
theorem union_assoc (a b c : Set α) : a ∪ b ∪ c = a ∪ (b ∪ c) := ext fun _ => or_assoc
theorem union_left_comm (s₁ s₂ s₃ : Set α) : s₁ ∪ (s₂ ∪ s₃) = s₂ ∪ (s₁ ∪ s₃) := ext fun _ => or_left_comm
theorem union_right_comm (s₁ s₂ s₃ : Set α) : s₁ ∪ s₂ ∪ s₃ = s₁ ∪ s₃ ∪ s₂ := by
  rw [union_assoc, union_comm s₂, ← union_assoc]
instance : Std.Associative (α := Set α) (· ∪ ·) := ⟨union_assoc⟩
instance : Std.Commutative (α := Set α) (· ∪ ·) := ⟨union_comm⟩
@[simp] theorem subset_union_left : s ⊆ s ∪ t := fun _ => .inl
@[simp] theorem subset_union_right : t ⊆ s ∪ t := fun _ => .inr
theorem union_subset (sr : s ⊆ r) (tr : t ⊆ r) : s ∪ t ⊆ r := fun _ h => h.elim (@sr _) (@tr _)
@[simp] theorem union_subset_iff {s t u : Set α} : s ∪ t ⊆ u ↔ s ⊆ u ∧ t ⊆ u :=
  ⟨fun h => ⟨fun _ hx => h (.inl hx), fun _ hx => h (.inr hx)⟩, fun h => union_subset h.1 h.2⟩
theorem union_subset_union (h₁ : s₁ ⊆ s₂) (h₂ : t₁ ⊆ t₂) : s₁ ∪ t₁ ⊆ s₂ ∪ t₂ := fun _ h => h.imp (@h₁ _) (@h₂ _)
theorem union_subset_union_left {s₁ s₂ : Set α} (t : Set α) (h : s₁ ⊆ s₂) : s₁ ∪ t ⊆ s₂ ∪ t := union_subset_union h Subset.rfl
theorem union_subset_union_right (s : Set α) {t₁ t₂ : Set α} (h : t₁ ⊆ t₂) : s ∪ t₁ ⊆ s ∪ t₂ := union_subset_union Subset.rfl h
theorem subset_union_of_subset_left {s t : Set α} (h : s ⊆ t) (u : Set α) : s ⊆ t ∪ u := h.trans subset_union_left
theorem subset_union_of_subset_right {s u : Set α} (h : s ⊆ u) (t : Set α) : s ⊆ t ∪ u := h.trans subset_union_right
@[simp] theorem union_eq_left : s ∪ t = s ↔ t ⊆ s :=
  ⟨fun h => h ▸ subset_union_right, fun h => Subset.antisymm (union_subset Subset.rfl h) subset_union_left⟩
@[simp] theorem union_eq_right : s ∪ t = t ↔ s ⊆ t := by rw [union_comm, union_eq_left]
theorem union_eq_self_of_subset_left {s t : Set α} (h : s ⊆ t) : s ∪ t = t := union_eq_right.mpr h
theorem union_eq_self_of_subset_right {s t : Set α} (h : t ⊆ s) : s ∪ t = s := union_eq_left.mpr h
theorem union_empty_iff {s t : Set α} : s ∪ t = ∅ ↔ s = ∅ ∧ t = ∅ := by
  rw [← subset_empty_iff, union_subset_iff, subset_empty_iff, subset_empty_iff]
@[simp] theorem union_nonempty : (s ∪ t).Nonempty ↔ s.Nonempty ∨ t.Nonempty := exists_or
@[simp] theorem union_singleton : s ∪ {a} = insert a s := union_comm _ _
@[simp] theorem singleton_union : {a} ∪ s = insert a s := rfl
theorem insert_union : insert a s ∪ t = insert a (s ∪ t) := union_assoc {a} s t

/-! ## Intersections -/

@[simp] theorem inter_self (a : Set α) : a ∩ a = a := ext fun _ => and_self_iff
@[simp] theorem inter_empty (a : Set α) : a ∩ ∅ = ∅ := ext fun _ => iff_of_eq (and_false _)
@[simp] theorem empty_inter (a : Set α) : ∅ ∩ a = ∅ := ext fun _ => iff_of_eq (false_and _)
@[simp] theorem inter_univ (a : Set α) : a ∩ univ = a := ext fun _ => iff_of_eq (and_true _)
@[simp] theorem univ_inter (a : Set α) : univ ∩ a = a := ext fun _ => iff_of_eq (true_and _)
theorem inter_comm (a b : Set α) : a ∩ b = b ∩ a := ext fun _ => and_comm
theorem inter_assoc (a b c : Set α) : a ∩ b ∩ c = a ∩ (b ∩ c) := ext fun _ => and_assoc
theorem inter_left_comm (s₁ s₂ s₃ : Set α) : s₁ ∩ (s₂ ∩ s₃) = s₂ ∩ (s₁ ∩ s₃) := ext fun _ => and_left_comm
theorem inter_right_comm (s₁ s₂ s₃ : Set α) : s₁ ∩ s₂ ∩ s₃ = s₁ ∩ s₃ ∩ s₂ := ext fun _ => and_right_comm
instance : Std.Associative (α := Set α) (· ∩ ·) := ⟨inter_assoc⟩
instance : Std.Commutative (α := Set α) (· ∩ ·) := ⟨inter_comm⟩
@[simp] theorem inter_subset_left : s ∩ t ⊆ s := fun _ => And.left
@[simp] theorem inter_subset_right : s ∩ t ⊆ t := fun _ => And.right
theorem subset_inter (rs : r ⊆ s) (rt : r ⊆ t) : r ⊆ s ∩ t := fun _ h => ⟨rs h, rt h⟩
@[simp] theorem subset_inter_iff : r ⊆ s ∩ t ↔ r ⊆ s ∧ r ⊆ t :=
  ⟨fun h => ⟨fun _ hx => (h hx).1, fun _ hx => (h hx).2⟩, fun h => subset_inter h.1 h.2⟩
theorem inter_subset_inter (h₁ : s₁ ⊆ t₁) (h₂ : s₂ ⊆ t₂) : s₁ ∩ s₂ ⊆ t₁ ∩ t₂ := fun _ h => ⟨h₁ h.1, h₂ h.2⟩
theorem inter_subset_inter_left {s t : Set α} (u : Set α) (H : s ⊆ t) : s ∩ u ⊆ t ∩ u := inter_subset_inter H Subset.rfl
theorem inter_subset_inter_right {s t : Set α} (u : Set α) (H : s ⊆ t) : u ∩ s ⊆ u ∩ t := inter_subset_inter Subset.rfl H
@[simp] theorem inter_eq_left : s ∩ t = s ↔ s ⊆ t :=
  ⟨fun h => h ▸ inter_subset_right, fun h => Subset.antisymm inter_subset_left (subset_inter Subset.rfl h)⟩
@[simp] theorem inter_eq_right : s ∩ t = t ↔ t ⊆ s := by rw [inter_comm, inter_eq_left]
theorem inter_eq_self_of_subset_left {s t : Set α} : s ⊆ t → s ∩ t = s := inter_eq_left.mpr
theorem inter_eq_self_of_subset_right {s t : Set α} : t ⊆ s → s ∩ t = t := inter_eq_right.mpr
theorem union_inter_distrib_left (s t u : Set α) : s ∪ t ∩ u = (s ∪ t) ∩ (s ∪ u) := ext fun _ => or_and_left
theorem union_inter_distrib_right (s t u : Set α) : s ∩ t ∪ u = (s ∪ u) ∩ (t ∪ u) := ext fun _ => and_or_right
theorem inter_union_distrib_left (s t u : Set α) : s ∩ (t ∪ u) = s ∩ t ∪ s ∩ u := ext fun _ => and_or_left
theorem inter_union_distrib_right (s t u : Set α) : (s ∪ t) ∩ u = s ∩ u ∪ t ∩ u := ext fun _ => or_and_right
@[simp] theorem union_inter_cancel_left {s t : Set α} : (s ∪ t) ∩ s = s := inter_eq_right.mpr subset_union_left
@[simp] theorem union_inter_cancel_right {s t : Set α} : (s ∪ t) ∩ t = t := inter_eq_right.mpr subset_union_right

/-! ## Complements and differences -/

@[simp] theorem compl_compl (s : Set α) : sᶜᶜ = s := ext fun _ => Classical.not_not
@[simp] theorem compl_empty : (∅ : Set α)ᶜ = univ := ext fun _ => ⟨fun _ => trivial, fun _ => id⟩
@[simp] theorem compl_univ : (univ : Set α)ᶜ = ∅ := ext fun _ => ⟨fun h => h trivial, False.elim⟩
@[simp] theorem compl_union (s t : Set α) : (s ∪ t)ᶜ = sᶜ ∩ tᶜ := ext fun _ => not_or
theorem compl_inter (s t : Set α) : (s ∩ t)ᶜ = sᶜ ∪ tᶜ := ext fun _ => Classical.not_and_iff_not_or_not
@[simp] theorem union_compl_self (s : Set α) : s ∪ sᶜ = univ := eq_univ_of_forall fun _ => Classical.em _
@[simp] theorem compl_union_self (s : Set α) : sᶜ ∪ s = univ := by rw [union_comm, union_compl_self]
@[simp] theorem inter_compl_self (s : Set α) : s ∩ sᶜ = ∅ := ext fun _ => ⟨fun h => h.2 h.1, False.elim⟩
@[simp] theorem compl_inter_self (s : Set α) : sᶜ ∩ s = ∅ := by rw [inter_comm, inter_compl_self]
theorem compl_setOf (p : α → Prop) : {a | p a}ᶜ = {a | ¬p a} := rfl
theorem notMem_of_mem_compl {s : Set α} {x : α} (h : x ∈ sᶜ) : x ∉ s := h
theorem compl_subset_compl : sᶜ ⊆ tᶜ ↔ t ⊆ s :=
  ⟨fun h _ hx => Classical.byContradiction fun hn => h hn hx, fun h _ hx ht => hx (h ht)⟩
theorem compl_subset_comm : sᶜ ⊆ t ↔ tᶜ ⊆ s := by rw [← compl_subset_compl, compl_compl]
theorem subset_compl_comm : s ⊆ tᶜ ↔ t ⊆ sᶜ := by rw [← compl_subset_compl, compl_compl]
theorem compl_injective : Function.Injective (compl : Set α → Set α) := fun a b h => by rw [← compl_compl a, h, compl_compl]
theorem diff_eq (s t : Set α) : s \ t = s ∩ tᶜ := rfl
theorem compl_eq_univ_diff (s : Set α) : sᶜ = univ \ s := ext fun _ => iff_of_eq (true_and _).symm
@[simp] theorem diff_subset : s \ t ⊆ s := fun _ => And.left
@[simp] theorem diff_empty {s : Set α} : s \ ∅ = s := ext fun _ => ⟨And.left, fun h => ⟨h, id⟩⟩
@[simp] theorem empty_diff (s : Set α) : (∅ \ s : Set α) = ∅ := ext fun _ => ⟨And.left, False.elim⟩
@[simp] theorem diff_self {s : Set α} : s \ s = ∅ := ext fun _ => ⟨fun h => h.2 h.1, False.elim⟩
@[simp] theorem diff_univ (s : Set α) : s \ univ = ∅ := ext fun _ => ⟨fun h => h.2 trivial, False.elim⟩
@[simp] theorem diff_eq_empty {s t : Set α} : s \ t = ∅ ↔ s ⊆ t := by
  rw [eq_empty_iff_forall_notMem]
  exact ⟨fun h x hx => Classical.byContradiction fun hn => h x ⟨hx, hn⟩, fun h x hx => hx.2 (h hx.1)⟩
theorem diff_inter {s t u : Set α} : s \ (t ∩ u) = s \ t ∪ s \ u := by
  rw [diff_eq, compl_inter, inter_union_distrib_left]; rfl
theorem diff_union {s t u : Set α} : s \ (t ∪ u) = s \ t ∩ (s \ u) := ext fun x => by
  simp only [mem_diff, mem_union, mem_inter_iff, not_or]
  exact ⟨fun h => ⟨⟨h.1, h.2.1⟩, h.1, h.2.2⟩, fun h => ⟨h.1.1, h.1.2, h.2.2⟩⟩
theorem union_diff_distrib {s t u : Set α} : (s ∪ t) \ u = s \ u ∪ t \ u := inter_union_distrib_right _ _ _
theorem diff_diff {u : Set α} : (s \ t) \ u = s \ (t ∪ u) := ext fun x => by
  simp only [mem_diff, mem_union, not_or, and_assoc]
theorem diff_subset_diff (h₁ : s₁ ⊆ s₂) (h₂ : t₂ ⊆ t₁) : s₁ \ t₁ ⊆ s₂ \ t₂ := fun _ h => ⟨h₁ h.1, fun h' => h.2 (h₂ h')⟩
@[simp] theorem union_diff_self {s t : Set α} : s ∪ t \ s = s ∪ t := by
  rw [diff_eq, union_inter_distrib_left, union_compl_self, inter_univ]
@[simp] theorem diff_union_self {s t : Set α} : s \ t ∪ t = s ∪ t := by rw [union_comm, union_diff_self, union_comm]
theorem union_diff_cancel {s t : Set α} (h : s ⊆ t) : s ∪ t \ s = t := union_diff_self.trans (union_eq_right.mpr h)
@[simp] theorem diff_inter_self_eq_diff {s t : Set α} : s \ (t ∩ s) = s \ t := by
  rw [diff_inter, diff_self, union_empty]
@[simp] theorem diff_self_inter {s t : Set α} : s \ (s ∩ t) = s \ t := by rw [diff_inter, diff_self, empty_union]
@[simp] theorem inter_union_diff (s t : Set α) : s ∩ t ∪ s \ t = s := by
  rw [diff_eq, ← inter_union_distrib_left, union_compl_self, inter_univ]
theorem inter_diff_assoc (a b c : Set α) : (a ∩ b) \ c = a ∩ (b \ c) := inter_assoc _ _ _
theorem diff_diff_right {s t u : Set α} : s \ (t \ u) = s \ t ∪ s ∩ u := by
  rw [diff_eq, diff_eq, compl_inter, compl_compl, inter_union_distrib_left]; rfl
end Set
