import Elementary.Notation

/-!
# Orders

Mathlib's `Preorder`, `PartialOrder` and `LinearOrder`, and their lemmas.
-/

universe u

/-- A reflexive and transitive relation. -/
class Preorder (α : Type u) extends LE α, LT α where
  protected le_refl : ∀ a : α, a ≤ a
  protected le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c
  lt := fun a b => a ≤ b ∧ ¬b ≤ a
  protected lt_iff_le_not_ge : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬b ≤ a := by intros; rfl

/-- A preorder in which only equals are below each other. -/
class PartialOrder (α : Type u) extends Preorder α where
  protected le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b

/-- A partial order in which any two members compare, and which decides so. -/
class LinearOrder (α : Type u) extends PartialOrder α, Min α, Max α where
  protected le_total (a b : α) : a ≤ b ∨ b ≤ a
  toDecidableLE : DecidableLE α
  toDecidableEq : DecidableEq α := fun a b =>
    @decidable_of_iff _ (a ≤ b ∧ b ≤ a) ⟨fun h => le_antisymm a b h.1 h.2, fun h => h ▸ ⟨le_refl a, le_refl a⟩⟩
      (@instDecidableAnd _ _ (toDecidableLE a b) (toDecidableLE b a))
  toDecidableLT : DecidableLT α := fun a b =>
    @decidable_of_iff _ (a ≤ b ∧ ¬b ≤ a) (lt_iff_le_not_ge a b).symm
      (@instDecidableAnd _ _ (toDecidableLE a b) (@instDecidableNot _ (toDecidableLE b a)))
  min := fun a b => if a ≤ b then a else b
  max := fun a b => if a ≤ b then b else a
  protected min_def : ∀ a b, min a b = if a ≤ b then a else b := by intros; rfl
  protected max_def : ∀ a b, max a b = if a ≤ b then b else a := by intros; rfl

attribute [instance_reducible, instance 900] LinearOrder.toDecidableLE LinearOrder.toDecidableEq LinearOrder.toDecidableLT

section
variable {α : Type u} [Preorder α] {a b c : α}
@[simp] theorem le_refl (a : α) : a ≤ a := Preorder.le_refl a
theorem le_rfl {a : α} : a ≤ a := le_refl a
theorem le_trans {a b c : α} : a ≤ b → b ≤ c → a ≤ c := Preorder.le_trans a b c
theorem lt_iff_le_not_ge {a b : α} : a < b ↔ a ≤ b ∧ ¬b ≤ a := Preorder.lt_iff_le_not_ge a b
theorem lt_of_le_not_ge {a b : α} (hab : a ≤ b) (hba : ¬b ≤ a) : a < b := lt_iff_le_not_ge.mpr ⟨hab, hba⟩
theorem le_of_eq {a b : α} (h : a = b) : a ≤ b := h ▸ le_refl a
theorem ge_of_eq {a b : α} (h : a = b) : b ≤ a := le_of_eq h.symm
theorem le_of_lt {a b : α} (h : a < b) : a ≤ b := (lt_iff_le_not_ge.mp h).1
theorem not_le_of_gt {a b : α} (h : a > b) : ¬a ≤ b := (lt_iff_le_not_ge.mp h).2
theorem not_lt_of_ge {a b : α} (h : a ≥ b) : ¬a < b := fun h' => not_le_of_gt h' h
theorem not_le_of_lt {a b : α} (h : a < b) : ¬b ≤ a := not_le_of_gt h
theorem not_lt_of_le {a b : α} (h : a ≤ b) : ¬b < a := not_lt_of_ge h
@[simp] theorem lt_irrefl (a : α) : ¬a < a := fun h => not_le_of_gt h (le_refl a)
theorem lt_of_lt_of_le {a b c : α} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  lt_of_le_not_ge (le_trans (le_of_lt h₁) h₂) fun h => not_le_of_gt h₁ (le_trans h₂ h)
theorem lt_of_le_of_lt {a b c : α} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  lt_of_le_not_ge (le_trans h₁ (le_of_lt h₂)) fun h => not_le_of_gt h₂ (le_trans h h₁)
theorem lt_trans {a b c : α} (h₁ : a < b) (h₂ : b < c) : a < c := lt_of_lt_of_le h₁ (le_of_lt h₂)
theorem gt_trans {a b c : α} (h₁ : a > b) (h₂ : b > c) : a > c := lt_trans h₂ h₁
theorem ge_trans {a b c : α} (h₁ : a ≥ b) (h₂ : b ≥ c) : a ≥ c := le_trans h₂ h₁
theorem lt_asymm {a b : α} (h : a < b) : ¬b < a := fun h' => lt_irrefl a (lt_trans h h')
theorem ne_of_lt {a b : α} (h : a < b) : a ≠ b := fun e => lt_irrefl b (e ▸ h)
theorem ne_of_gt {a b : α} (h : a > b) : a ≠ b := (ne_of_lt h).symm
theorem ne_of_gt' {a b : α} (h : b < a) : a ≠ b := ne_of_gt h
theorem LT.lt.ne {a b : α} (h : a < b) : a ≠ b := ne_of_lt h
theorem LT.lt.ne' {a b : α} (h : a < b) : b ≠ a := (ne_of_lt h).symm
theorem LT.lt.le {a b : α} (h : a < b) : a ≤ b := le_of_lt h
theorem LT.lt.trans {a b c : α} (h₁ : a < b) (h₂ : b < c) : a < c := lt_trans h₁ h₂
theorem LT.lt.trans_le {a b c : α} (h₁ : a < b) (h₂ : b ≤ c) : a < c := lt_of_lt_of_le h₁ h₂
theorem LE.le.trans {a b c : α} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := le_trans h₁ h₂
theorem LE.le.trans_lt {a b c : α} (h₁ : a ≤ b) (h₂ : b < c) : a < c := lt_of_le_of_lt h₁ h₂
theorem LE.le.not_gt {a b : α} (h : a ≤ b) : ¬b < a := not_lt_of_ge h
theorem LT.lt.not_ge {a b : α} (h : a < b) : ¬b ≤ a := not_le_of_gt h
theorem LT.lt.asymm {a b : α} (h : a < b) : ¬b < a := lt_asymm h
theorem Eq.le {a b : α} (h : a = b) : a ≤ b := le_of_eq h
theorem Eq.ge {a b : α} (h : a = b) : a ≥ b := ge_of_eq h
theorem Eq.trans_le {a b c : α} (h₁ : a = b) (h₂ : b ≤ c) : a ≤ c := h₁ ▸ h₂
theorem Eq.trans_lt {a b c : α} (h₁ : a = b) (h₂ : b < c) : a < c := h₁ ▸ h₂
theorem LE.le.trans_eq {a b c : α} (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c := h₂ ▸ h₁
theorem LT.lt.trans_eq {a b c : α} (h₁ : a < b) (h₂ : b = c) : a < c := h₂ ▸ h₁
instance : Trans (α := α) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨le_trans⟩
instance : Trans (α := α) (· < ·) (· < ·) (· < ·) := ⟨lt_trans⟩
instance : Trans (α := α) (· < ·) (· ≤ ·) (· < ·) := ⟨lt_of_lt_of_le⟩
instance : Trans (α := α) (· ≤ ·) (· < ·) (· < ·) := ⟨lt_of_le_of_lt⟩
instance : Trans (α := α) (· ≥ ·) (· ≥ ·) (· ≥ ·) := ⟨ge_trans⟩
instance : Trans (α := α) (· > ·) (· > ·) (· > ·) := ⟨gt_trans⟩
instance : Trans (α := α) (· > ·) (· ≥ ·) (· > ·) := ⟨fun h₁ h₂ => lt_of_le_of_lt h₂ h₁⟩
instance : Trans (α := α) (· ≥ ·) (· > ·) (· > ·) := ⟨fun h₁ h₂ => lt_of_lt_of_le h₂ h₁⟩
end

section
variable {α : Type u} [PartialOrder α] {a b : α}
theorem le_antisymm {a b : α} : a ≤ b → b ≤ a → a = b := PartialOrder.le_antisymm a b
theorem LE.le.antisymm {a b : α} : a ≤ b → b ≤ a → a = b := le_antisymm
theorem LE.le.antisymm' {a b : α} (h₁ : a ≤ b) (h₂ : b ≤ a) : b = a := le_antisymm h₂ h₁
theorem le_antisymm_iff {a b : α} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨le_of_eq h, ge_of_eq h⟩, fun h => le_antisymm h.1 h.2⟩
theorem ge_antisymm {a b : α} (h₁ : a ≥ b) (h₂ : b ≥ a) : a = b := le_antisymm h₂ h₁
theorem lt_of_le_of_ne {a b : α} (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b :=
  lt_of_le_not_ge h₁ fun h => h₂ (le_antisymm h₁ h)
theorem LE.le.lt_of_ne {a b : α} (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b := lt_of_le_of_ne h₁ h₂
theorem LE.le.lt_of_ne' {a b : α} (h₁ : a ≤ b) (h₂ : b ≠ a) : a < b := lt_of_le_of_ne h₁ h₂.symm
theorem le_iff_lt_or_eq {a b : α} : a ≤ b ↔ a < b ∨ a = b :=
  ⟨fun h => Classical.byCases Or.inr fun e => Or.inl (lt_of_le_of_ne h e),
    fun h => h.elim le_of_lt le_of_eq⟩
theorem le_iff_eq_or_lt {a b : α} : a ≤ b ↔ a = b ∨ a < b := le_iff_lt_or_eq.trans or_comm
theorem lt_iff_le_and_ne {a b : α} : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨le_of_lt h, ne_of_lt h⟩, fun h => lt_of_le_of_ne h.1 h.2⟩
theorem lt_or_eq_of_le {a b : α} : a ≤ b → a < b ∨ a = b := le_iff_lt_or_eq.mp
theorem eq_or_lt_of_le {a b : α} : a ≤ b → a = b ∨ a < b := le_iff_eq_or_lt.mp
theorem LE.le.lt_or_eq {a b : α} : a ≤ b → a < b ∨ a = b := lt_or_eq_of_le
theorem LE.le.eq_or_lt {a b : α} : a ≤ b → a = b ∨ a < b := eq_or_lt_of_le
theorem le_of_lt_or_eq {a b : α} : a < b ∨ a = b → a ≤ b := le_iff_lt_or_eq.mpr
theorem eq_of_forall_le_iff {a b : α} (h : ∀ c, c ≤ a ↔ c ≤ b) : a = b :=
  le_antisymm ((h a).mp (le_refl a)) ((h b).mpr (le_refl b))
end

section
variable {α : Type u} [LinearOrder α] {a b c : α}
theorem le_total (a b : α) : a ≤ b ∨ b ≤ a := LinearOrder.le_total a b
theorem lt_of_not_ge {a b : α} (h : ¬b ≤ a) : a < b := lt_of_le_not_ge ((le_total a b).resolve_right h) h
theorem le_of_not_gt {a b : α} (h : ¬b < a) : a ≤ b := Classical.byContradiction fun h' => h (lt_of_not_ge h')
theorem le_of_not_ge {a b : α} (h : ¬a ≤ b) : b ≤ a := (le_total a b).resolve_left h
@[simp] theorem not_le {a b : α} : ¬a ≤ b ↔ b < a := ⟨lt_of_not_ge, not_le_of_gt⟩
@[simp] theorem not_lt {a b : α} : ¬a < b ↔ b ≤ a := ⟨le_of_not_gt, not_lt_of_ge⟩
theorem lt_of_not_le {a b : α} (h : ¬b ≤ a) : a < b := lt_of_not_ge h
theorem le_of_not_lt {a b : α} (h : ¬b < a) : a ≤ b := le_of_not_gt h
theorem le_of_not_le {a b : α} (h : ¬a ≤ b) : b ≤ a := le_of_not_ge h
theorem lt_or_ge (a b : α) : a < b ∨ a ≥ b :=
  Classical.byCases (fun h : b ≤ a => Or.inr h) fun h => Or.inl (not_le.1 h)
theorem lt_or_le (a b : α) : a < b ∨ b ≤ a := lt_or_ge a b
theorem le_or_gt (a b : α) : a ≤ b ∨ a > b :=
  Classical.byCases Or.inl fun h => Or.inr (not_le.1 h)
theorem le_or_lt (a b : α) : a ≤ b ∨ b < a := le_or_gt a b
theorem lt_trichotomy (a b : α) : a < b ∨ a = b ∨ b < a :=
  (lt_or_ge a b).elim Or.inl fun h => Or.inr <|
    Classical.byCases Or.inl fun e => Or.inr (lt_of_le_of_ne h fun h' => e h'.symm)
theorem lt_or_gt_of_ne {a b : α} (h : a ≠ b) : a < b ∨ a > b :=
  (lt_trichotomy a b).elim Or.inl fun h' => h'.elim (fun e => absurd e h) Or.inr
theorem ne_iff_lt_or_gt {a b : α} : a ≠ b ↔ a < b ∨ a > b := ⟨lt_or_gt_of_ne, fun h => h.elim ne_of_lt ne_of_gt⟩
theorem eq_of_not_lt_of_not_gt {a b : α} (h₁ : ¬a < b) (h₂ : ¬b < a) : a = b :=
  le_antisymm (not_lt.mp h₂) (not_lt.mp h₁)
theorem min_def (a b : α) : min a b = if a ≤ b then a else b := LinearOrder.min_def a b
theorem max_def (a b : α) : max a b = if a ≤ b then b else a := LinearOrder.max_def a b
theorem min_le_left (a b : α) : min a b ≤ a := by
  rw [min_def]
  split
  · exact le_refl a
  · rename_i h; exact le_of_not_ge h
theorem min_le_right (a b : α) : min a b ≤ b := by
  rw [min_def]
  split
  · assumption
  · exact le_refl b
theorem le_min {a b c : α} (h₁ : c ≤ a) (h₂ : c ≤ b) : c ≤ min a b := by
  rw [min_def]
  split <;> assumption
theorem le_max_left (a b : α) : a ≤ max a b := by
  rw [max_def]
  split
  · assumption
  · exact le_refl a
theorem le_max_right (a b : α) : b ≤ max a b := by
  rw [max_def]
  split
  · exact le_refl b
  · rename_i h; exact le_of_not_ge h
theorem max_le {a b c : α} (h₁ : a ≤ c) (h₂ : b ≤ c) : max a b ≤ c := by
  rw [max_def]
  split <;> assumption
end
