import Elementary.Finset.Card
import Elementary.Bounds
import Elementary.Algebra.Instances
/-!
Intervals: as sets in any order, and as finite sets of natural numbers and of integers.
-/
universe u

namespace Set
variable {α : Type u} [Preorder α] {a b x : α}
/-- What lies strictly between `a` and `b`. -/
def Ioo (a b : α) : Set α := {x | a < x ∧ x < b}
/-- What is at least `a` and below `b`. -/
def Ico (a b : α) : Set α := {x | a ≤ x ∧ x < b}
/-- What is above `a` and at most `b`. -/
def Ioc (a b : α) : Set α := {x | a < x ∧ x ≤ b}
/-- What is at least `a` and at most `b`. -/
def Icc (a b : α) : Set α := {x | a ≤ x ∧ x ≤ b}
/-- What is below `b`. -/
def Iio (b : α) : Set α := {x | x < b}
/-- What is at most `b`. -/
def Iic (b : α) : Set α := {x | x ≤ b}
/-- What is above `a`. -/
def Ioi (a : α) : Set α := {x | a < x}
/-- What is at least `a`. -/
def Ici (a : α) : Set α := {x | a ≤ x}
@[simp] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := Iff.rfl
@[simp] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := Iff.rfl
@[simp] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := Iff.rfl
@[simp] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := Iff.rfl
@[simp] theorem mem_Iio : x ∈ Iio b ↔ x < b := Iff.rfl
@[simp] theorem mem_Iic : x ∈ Iic b ↔ x ≤ b := Iff.rfl
@[simp] theorem mem_Ioi : x ∈ Ioi a ↔ a < x := Iff.rfl
@[simp] theorem mem_Ici : x ∈ Ici a ↔ a ≤ x := Iff.rfl
theorem Ioo_subset_Icc_self : Ioo a b ⊆ Icc a b := fun _ h => ⟨le_of_lt h.1, le_of_lt h.2⟩
theorem Ico_subset_Icc_self : Ico a b ⊆ Icc a b := fun _ h => ⟨h.1, le_of_lt h.2⟩
theorem Ioc_subset_Icc_self : Ioc a b ⊆ Icc a b := fun _ h => ⟨le_of_lt h.1, h.2⟩
theorem Icc_subset_Icc {a₁ a₂ b₁ b₂ : α} (h₁ : a₂ ≤ a₁) (h₂ : b₁ ≤ b₂) : Icc a₁ b₁ ⊆ Icc a₂ b₂ :=
  fun _ h => ⟨le_trans h₁ h.1, le_trans h.2 h₂⟩
theorem left_mem_Icc : a ∈ Icc a b ↔ a ≤ b := ⟨fun h => h.2, fun h => ⟨le_refl a, h⟩⟩
theorem right_mem_Icc : b ∈ Icc a b ↔ a ≤ b := ⟨fun h => h.1, fun h => ⟨h, le_refl b⟩⟩
@[simp] theorem Ioo_self (a : α) : Ioo a a = ∅ := eq_empty_of_forall_notMem fun _ h => lt_irrefl _ (lt_trans h.1 h.2)
@[simp] theorem Ico_self (a : α) : Ico a a = ∅ := eq_empty_of_forall_notMem fun _ h => lt_irrefl _ (lt_of_le_of_lt h.1 h.2)
theorem Icc_eq_empty (h : ¬a ≤ b) : Icc a b = ∅ := eq_empty_of_forall_notMem fun _ hx => h (le_trans hx.1 hx.2)
theorem Ici_inter_Iic : Ici a ∩ Iic b = Icc a b := rfl
theorem Ioi_inter_Iio : Ioi a ∩ Iio b = Ioo a b := rfl
end Set
@[simp] theorem Set.Icc_self {α : Type u} [PartialOrder α] (a : α) : Set.Icc a a = {a} :=
  Set.ext fun _ => ⟨fun h => le_antisymm h.2 h.1, fun h => ⟨ge_of_eq h, le_of_eq h⟩⟩
theorem isLeast_Icc {α : Type u} [Preorder α] {a b : α} (h : a ≤ b) : IsLeast (Set.Icc a b) a := ⟨⟨le_refl a, h⟩, fun _ hx => hx.1⟩
theorem isGreatest_Icc {α : Type u} [Preorder α] {a b : α} (h : a ≤ b) : IsGreatest (Set.Icc a b) b := ⟨⟨h, le_refl b⟩, fun _ hx => hx.2⟩
theorem IsLeast.unique {α : Type u} [PartialOrder α] {s : Set α} {a b : α} (Ha : IsLeast s a) (Hb : IsLeast s b) : a = b :=
  le_antisymm (Ha.2 Hb.1) (Hb.2 Ha.1)
theorem IsGreatest.unique {α : Type u} [PartialOrder α] {s : Set α} {a b : α} (Ha : IsGreatest s a) (Hb : IsGreatest s b) : a = b :=
  le_antisymm (Hb.2 Ha.1) (Ha.2 Hb.1)
theorem IsLeast.isGLB {α : Type u} [Preorder α] {s : Set α} {a : α} (h : IsLeast s a) : IsGLB s a := ⟨h.2, fun _ hb => hb h.1⟩
theorem IsGreatest.isLUB {α : Type u} [Preorder α] {s : Set α} {a : α} (h : IsGreatest s a) : IsLUB s a := ⟨h.2, fun _ hb => hb h.1⟩

/-- Orders in which intervals with two ends are finite. -/
class LocallyFiniteOrder (α : Type u) [Preorder α] where
  /-- The closed interval. -/
  finsetIcc : α → α → Finset α
  /-- The interval without its upper end. -/
  finsetIco : α → α → Finset α
  /-- The interval without its lower end. -/
  finsetIoc : α → α → Finset α
  /-- The interval without its ends. -/
  finsetIoo : α → α → Finset α
  finset_mem_Icc : ∀ a b x : α, x ∈ finsetIcc a b ↔ a ≤ x ∧ x ≤ b
  finset_mem_Ico : ∀ a b x : α, x ∈ finsetIco a b ↔ a ≤ x ∧ x < b
  finset_mem_Ioc : ∀ a b x : α, x ∈ finsetIoc a b ↔ a < x ∧ x ≤ b
  finset_mem_Ioo : ∀ a b x : α, x ∈ finsetIoo a b ↔ a < x ∧ x < b

namespace Finset
section
variable {α : Type u} [Preorder α] [LocallyFiniteOrder α] {a b x : α}
/-- What is at least `a` and at most `b`. -/
def Icc (a b : α) : Finset α := LocallyFiniteOrder.finsetIcc a b
/-- What is at least `a` and below `b`. -/
def Ico (a b : α) : Finset α := LocallyFiniteOrder.finsetIco a b
/-- What is above `a` and at most `b`. -/
def Ioc (a b : α) : Finset α := LocallyFiniteOrder.finsetIoc a b
/-- What lies strictly between `a` and `b`. -/
def Ioo (a b : α) : Finset α := LocallyFiniteOrder.finsetIoo a b
@[simp] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := LocallyFiniteOrder.finset_mem_Icc a b x
@[simp] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := LocallyFiniteOrder.finset_mem_Ico a b x
@[simp] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := LocallyFiniteOrder.finset_mem_Ioc a b x
@[simp] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := LocallyFiniteOrder.finset_mem_Ioo a b x
@[simp, norm_cast] theorem coe_Icc (a b : α) : (Icc a b : Set α) = Set.Icc a b := Set.ext fun _ => mem_Icc
@[simp, norm_cast] theorem coe_Ico (a b : α) : (Ico a b : Set α) = Set.Ico a b := Set.ext fun _ => mem_Ico
@[simp] theorem nonempty_Icc : (Icc a b).Nonempty ↔ a ≤ b :=
  ⟨fun ⟨_, h⟩ => le_trans (mem_Icc.mp h).1 (mem_Icc.mp h).2, fun h => ⟨a, mem_Icc.mpr ⟨le_refl a, h⟩⟩⟩
theorem left_mem_Icc : a ∈ Icc a b ↔ a ≤ b := mem_Icc.trans ⟨And.right, fun h => ⟨le_refl a, h⟩⟩
theorem right_mem_Icc : b ∈ Icc a b ↔ a ≤ b := mem_Icc.trans ⟨And.left, fun h => ⟨h, le_refl b⟩⟩
@[simp] theorem Ico_self (a : α) : Ico a a = ∅ := eq_empty_of_forall_notMem fun _ h => by
  rw [mem_Ico] at h; exact lt_irrefl _ (lt_of_le_of_lt h.1 h.2)
theorem Icc_eq_empty (h : ¬a ≤ b) : Icc a b = ∅ := eq_empty_of_forall_notMem fun _ hx => h (le_trans (mem_Icc.mp hx).1 (mem_Icc.mp hx).2)
end
@[simp] theorem Icc_self {α : Type u} [PartialOrder α] [LocallyFiniteOrder α] (a : α) : Icc a a = {a} := ext fun x => by
  rw [mem_Icc, mem_singleton]; exact ⟨fun h => le_antisymm h.2 h.1, fun h => h ▸ ⟨le_refl _, le_refl _⟩⟩
end Finset

/-- The numbers from `a` on, `n` of them. -/
private def consecutive (a n : ℕ) : Finset ℕ := ⟨(List.range' a n : List ℕ), List.nodup_range'⟩
private theorem mem_consecutive {a n x : ℕ} : x ∈ consecutive a n ↔ a ≤ x ∧ x < a + n := List.mem_range'_1
instance Nat.instLocallyFiniteOrder : LocallyFiniteOrder ℕ where
  finsetIcc a b := ⟨(List.range' a (b + 1 - a) : List ℕ), List.nodup_range'⟩
  finsetIco a b := ⟨(List.range' a (b - a) : List ℕ), List.nodup_range'⟩
  finsetIoc a b := ⟨(List.range' (a + 1) (b - a) : List ℕ), List.nodup_range'⟩
  finsetIoo a b := ⟨(List.range' (a + 1) (b - a - 1) : List ℕ), List.nodup_range'⟩
  finset_mem_Icc a b x := (mem_consecutive (a := a)).trans (by omega)
  finset_mem_Ico a b x := (mem_consecutive (a := a)).trans (by omega)
  finset_mem_Ioc a b x := (mem_consecutive (a := a + 1)).trans (by omega)
  finset_mem_Ioo a b x := (mem_consecutive (a := a + 1)).trans (by omega)

/-- The integers from `a` on, `n` of them. -/
def Int.consecutive (a : ℤ) (n : ℕ) : Finset ℤ :=
  ⟨(Multiset.range n).map fun k : ℕ => a + (k : ℤ), (Multiset.nodup_range n).map_on fun _ _ _ _ e => by omega⟩
private theorem mem_intConsecutive {a x : ℤ} {n : ℕ} : x ∈ Int.consecutive a n ↔ a ≤ x ∧ x < a + n :=
  Multiset.mem_map.trans ⟨fun ⟨k, h, e⟩ => by rw [Multiset.mem_range] at h; omega,
    fun h => ⟨(x - a).toNat, Multiset.mem_range.mpr (by omega), by omega⟩⟩
instance Int.instLocallyFiniteOrder : LocallyFiniteOrder ℤ where
  finsetIcc a b := Int.consecutive a (b + 1 - a).toNat
  finsetIco a b := Int.consecutive a (b - a).toNat
  finsetIoc a b := Int.consecutive (a + 1) (b - a).toNat
  finsetIoo a b := Int.consecutive (a + 1) (b - a - 1).toNat
  finset_mem_Icc a b x := mem_intConsecutive.trans (by omega)
  finset_mem_Ico a b x := mem_intConsecutive.trans (by omega)
  finset_mem_Ioc a b x := mem_intConsecutive.trans (by omega)
  finset_mem_Ioo a b x := mem_intConsecutive.trans (by omega)

namespace Nat
open Finset
variable {a b n : ℕ}
@[simp] theorem card_Icc (a b : ℕ) : (Icc a b).card = b + 1 - a := List.length_range'
@[simp] theorem card_Ico (a b : ℕ) : (Ico a b).card = b - a := List.length_range'
@[simp] theorem card_Ioc (a b : ℕ) : (Ioc a b).card = b - a := List.length_range'
@[simp] theorem card_Ioo (a b : ℕ) : (Ioo a b).card = b - a - 1 := List.length_range'
theorem Ico_zero_eq_range (n : ℕ) : Ico 0 n = range n := ext fun x => by rw [mem_Ico, mem_range]; omega
theorem Icc_succ_left_eq_Ioc (a b : ℕ) : Icc (a + 1) b = Ioc a b := ext fun x => by rw [mem_Icc, mem_Ioc]; omega
theorem Ico_succ_right_eq_Icc (a b : ℕ) : Ico a (b + 1) = Icc a b := ext fun x => by rw [mem_Icc, mem_Ico]; omega
theorem range_eq_Icc_zero_sub_one (n : ℕ) (hn : n ≠ 0) : range n = Icc 0 (n - 1) := ext fun x => by rw [mem_Icc, mem_range]; omega
end Nat
theorem Finset.range_eq_Ico (n : ℕ) : Finset.range n = Finset.Ico 0 n := (Nat.Ico_zero_eq_range n).symm
theorem Finset.range_eq_Icc (n : ℕ) : Finset.range (n + 1) = Finset.Icc 0 n := Nat.range_eq_Icc_zero_sub_one (n + 1) (Nat.succ_ne_zero n)
@[simp] theorem Int.card_Icc (a b : ℤ) : (Finset.Icc a b).card = (b + 1 - a).toNat := (Multiset.card_map _ _).trans (Multiset.card_range _)
@[simp] theorem Int.card_Ico (a b : ℤ) : (Finset.Ico a b).card = (b - a).toNat := (Multiset.card_map _ _).trans (Multiset.card_range _)
