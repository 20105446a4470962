import Elementary.Finset.Interval
import Elementary.Algebra.AddGroup
/-!
Sums over finite sets, written `∑ x ∈ s, f x`, and over finite types, `∑ x, f x`.
-/
universe u v w

/-- The sum of the members. -/
def Multiset.sum {M : Type u} [AddCommMonoid M] (s : Multiset M) : M := s.foldr (· + ·) add_left_comm 0
/-- The sum of the values of `f` on the members of `s`. -/
protected def Finset.sum {ι : Type u} {M : Type v} [AddCommMonoid M] (s : Finset ι) (f : ι → M) : M := (s.val.map f).sum
theorem Multiset.sum_coe {M : Type u} [AddCommMonoid M] (l : List M) : (l : Multiset M).sum = l.sum := rfl

namespace Finset
variable {ι : Type u} {κ : Type w} {M : Type v} [AddCommMonoid M] {s t s₁ s₂ : Finset ι} {f g : ι → M} {a b : ι}

@[simp] theorem sum_empty : Finset.sum ∅ f = 0 := rfl
@[simp] theorem sum_singleton (f : ι → M) (a : ι) : Finset.sum {a} f = f a := add_zero (f a)
@[simp] theorem sum_insert [DecidableEq ι] (h : a ∉ s) : Finset.sum (insert a s) f = f a + s.sum f := by
  rw [Finset.sum, insert_val_of_notMem h, Multiset.map_cons, Multiset.sum, Multiset.foldr_cons]; rfl
theorem sum_congr (h : s₁ = s₂) (H : ∀ x, x ∈ s₂ → f x = g x) : s₁.sum f = s₂.sum g := by
  subst h; exact congrArg Multiset.sum (Multiset.map_congr H)
theorem sum_add_distrib : s.sum (fun i => f i + g i) = s.sum f + s.sum g := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (add_zero 0).symm
  | insert a s h ih => rw [sum_insert h, sum_insert h, sum_insert h, ih, add_add_add_comm]
@[simp] theorem sum_const_zero : s.sum (fun _ => (0 : M)) = 0 := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [sum_insert h, ih, add_zero]
theorem sum_eq_zero (h : ∀ x, x ∈ s → f x = 0) : s.sum f = 0 := (sum_congr rfl h).trans sum_const_zero
@[simp] theorem sum_const (b : M) : s.sum (fun _ => b) = s.card • b := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [card_empty, zero_nsmul]; rfl
  | insert a s h ih => rw [sum_insert h, ih, card_insert_of_notMem h, succ_nsmul']
theorem sum_union [DecidableEq ι] (h : Disjoint s t) : (s ∪ t).sum f = s.sum f + t.sum f := by
  induction s using Finset.induction_on with
  | empty => rw [empty_union, sum_empty, zero_add]
  | insert a s ha ih =>
    have ⟨hat, hst⟩ := disjoint_insert_left.mp h
    rw [insert_union, sum_insert, sum_insert ha, ih hst, add_assoc]
    exact fun hm => (mem_union.mp hm).elim ha hat
theorem sum_sdiff [DecidableEq ι] (h : s ⊆ t) : (t \ s).sum f + s.sum f = t.sum f := by
  rw [← sum_union sdiff_disjoint, sdiff_union_of_subset h]
theorem sum_filter_add_sum_filter_not (s : Finset ι) (p : ι → Prop) [DecidablePred p] (f : ι → M) :
    (s.filter p).sum f + (s.filter fun x => ¬p x).sum f = s.sum f := by
  classical
  rw [← sum_union (disjoint_filter_filter_not s s p), filter_union_filter_neg_eq]
theorem sum_filter (p : ι → Prop) [DecidablePred p] (f : ι → M) : (s.filter p).sum f = s.sum fun a => if p a then f a else 0 := by
  rw [← sum_filter_add_sum_filter_not s p fun a => if p a then f a else 0,
    sum_eq_zero (s := s.filter fun x => ¬p x) fun x hx => if_neg (mem_filter.mp hx).2, add_zero]
  exact sum_congr rfl fun x hx => (if_pos (mem_filter.mp hx).2).symm
theorem add_sum_erase [DecidableEq ι] (s : Finset ι) (f : ι → M) (h : a ∈ s) : f a + (s.erase a).sum f = s.sum f := by
  rw [← sum_insert (notMem_erase a s), insert_erase h]
theorem sum_subset (h : s₁ ⊆ s₂) (hf : ∀ x, x ∈ s₂ → x ∉ s₁ → f x = 0) : s₁.sum f = s₂.sum f := by
  classical
  rw [← sum_sdiff h, sum_eq_zero fun x hx => hf x (mem_sdiff.mp hx).1 (mem_sdiff.mp hx).2, zero_add]
theorem sum_eq_single (a : ι) (h₀ : ∀ b, b ∈ s → b ≠ a → f b = 0) (h₁ : a ∉ s → f a = 0) : s.sum f = f a := by
  classical
  by_cases h : a ∈ s
  · rw [← add_sum_erase s f h, sum_eq_zero fun x hx => h₀ x (mem_erase.mp hx).2 (mem_erase.mp hx).1, add_zero]
  · rw [h₁ h]; exact sum_eq_zero fun x hx => h₀ x hx fun e => h (e ▸ hx)
@[simp] theorem sum_ite_eq [DecidableEq ι] (s : Finset ι) (a : ι) (b : ι → M) :
    (s.sum fun j => if a = j then b j else 0) = if a ∈ s then b a else 0 := by
  split
  · rw [sum_eq_single a (fun b _ h => if_neg h.symm) fun h => absurd ‹_› h, if_pos rfl]
  · exact sum_eq_zero fun x hx => if_neg fun e => ‹¬_› (e ▸ hx)
theorem sum_image [DecidableEq ι] {s : Finset κ} {g : κ → ι} (H : Set.InjOn g s) : (s.image g).sum f = s.sum fun x => f (g x) := by
  rw [Finset.sum, image_val_of_injOn fun x hx y hy => H hx hy, Multiset.map_map]; rfl
theorem sum_comm {s : Finset ι} {t : Finset κ} {f : ι → κ → M} :
    (s.sum fun x => t.sum fun y => f x y) = t.sum fun y => s.sum fun x => f x y := by
  classical
  induction s using Finset.induction_on with
  | empty => exact sum_const_zero.symm
  | insert a s h ih => rw [sum_insert h, ih, ← sum_add_distrib]; exact sum_congr rfl fun y _ => (sum_insert (f := fun x => f x y) h).symm
theorem sum_product (s : Finset ι) (t : Finset κ) (f : ι × κ → M) : (s ×ˢ t).sum f = s.sum fun x => t.sum fun y => f (x, y) := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih =>
    have e : insert a s ×ˢ t = t.image (Prod.mk a) ∪ s ×ˢ t := ext fun p => by
      simp only [mem_product, mem_insert, mem_union, mem_image, or_and_right]
      exact or_congr_left ⟨fun h => ⟨p.2, h.2, by rw [← h.1]⟩, fun ⟨y, hy, e⟩ => e ▸ ⟨rfl, hy⟩⟩
    rw [e, sum_union, sum_insert h, ih, sum_image fun x _ y _ e => congrArg Prod.snd e]
    rw [disjoint_left]
    intro p hp hp'
    obtain ⟨y, _, e⟩ := mem_image.mp hp
    exact h (by have := (mem_product.mp hp').1; rwa [← e] at this)
theorem sum_bij {s : Finset ι} {t : Finset κ} {f : ι → M} {g : κ → M} (i : ∀ a, a ∈ s → κ) (hi : ∀ a ha, i a ha ∈ t)
    (i_inj : ∀ a₁ ha₁ a₂ ha₂, i a₁ ha₁ = i a₂ ha₂ → a₁ = a₂) (i_surj : ∀ b, b ∈ t → ∃ a ha, i a ha = b)
    (h : ∀ a ha, f a = g (i a ha)) : s.sum f = t.sum g := by
  classical
  induction s using Finset.induction_on generalizing t with
  | empty =>
    have e : t = ∅ := eq_empty_of_forall_notMem fun b hb => by
      obtain ⟨a, ha, _⟩ := i_surj b hb
      exact notMem_empty a ha
    rw [e]; rfl
  | insert a s has ih =>
    have hs : ∀ x, x ∈ s → x ∈ insert a s := fun _ => mem_insert_of_mem
    have ha := mem_insert_self a s
    rw [sum_insert has, ← add_sum_erase t g (hi a ha), h a ha]
    refine congrArg (g (i a ha) + ·) (ih (fun x hx => i x (hs x hx)) (fun x hx => ?_) (fun x hx y hy => i_inj x _ y _) (fun b hb => ?_) fun x hx => h x _)
    · exact mem_erase.mpr ⟨fun e => has (i_inj _ _ _ _ e ▸ hx), hi x _⟩
    · obtain ⟨x, hx, e⟩ := i_surj b (mem_erase.mp hb).2
      refine ⟨x, (mem_insert.mp hx).resolve_left fun e' => ?_, e⟩
      subst e'; exact (mem_erase.mp hb).1 e.symm

/-! ## Over the numbers below `n`, and over intervals -/

@[simp] theorem sum_range_zero (f : ℕ → M) : (range 0).sum f = 0 := rfl
theorem sum_range_one (f : ℕ → M) : (range 1).sum f = f 0 := sum_singleton f 0
theorem sum_range_succ_comm (f : ℕ → M) (n : ℕ) : (range (n + 1)).sum f = f n + (range n).sum f := by
  rw [range_succ, sum_insert notMem_range_self]
theorem sum_range_succ (f : ℕ → M) (n : ℕ) : (range (n + 1)).sum f = (range n).sum f + f n := by
  rw [sum_range_succ_comm, add_comm]
theorem sum_range_succ' (f : ℕ → M) (n : ℕ) : (range (n + 1)).sum f = ((range n).sum fun i => f (i + 1)) + f 0 := by
  induction n with
  | zero => exact add_comm _ _
  | succ n ih => rw [sum_range_succ, ih, sum_range_succ, add_assoc, add_comm (f 0), add_assoc]
theorem sum_range_add (f : ℕ → M) (n m : ℕ) : (range (n + m)).sum f = (range n).sum f + (range m).sum fun x => f (n + x) := by
  induction m with
  | zero => exact (add_zero _).symm
  | succ m ih => rw [← Nat.add_assoc, sum_range_succ, ih, sum_range_succ, add_assoc]
theorem sum_range_reflect (f : ℕ → M) (n : ℕ) : ((range n).sum fun j => f (n - 1 - j)) = (range n).sum f := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ', sum_range_succ]
    have e : ∀ x, x ∈ range n → f (n + 1 - 1 - (x + 1)) = f (n - 1 - x) := fun x _ => congrArg f (by omega)
    rw [sum_congr rfl e, ih]; rfl
theorem sum_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) : (Ico a (b + 1)).sum f = (Ico a b).sum f + f b := by
  have e : Ico a (b + 1) = insert b (Ico a b) := ext fun x => by simp only [mem_Ico, mem_insert]; omega
  rw [e, sum_insert fun h => Nat.lt_irrefl b (mem_Ico.mp h).2, add_comm]
theorem sum_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → M) : (Icc a (b + 1)).sum f = (Icc a b).sum f + f (b + 1) := by
  have e : Icc a (b + 1) = insert (b + 1) (Icc a b) := ext fun x => by simp only [mem_Icc, mem_insert]; omega
  rw [e, sum_insert fun h => Nat.not_succ_le_self b (mem_Icc.mp h).2, add_comm]
theorem sum_Ico_consecutive (f : ℕ → M) {m n k : ℕ} (hmn : m ≤ n) (hnk : n ≤ k) :
    (Ico m n).sum f + (Ico n k).sum f = (Ico m k).sum f := by
  rw [← sum_union (disjoint_left.mpr fun x h h' => by rw [mem_Ico] at h h'; omega)]
  exact sum_congr (ext fun x => by simp only [mem_Ico, mem_union]; omega) fun _ _ => rfl
theorem sum_Ico_eq_sum_range (f : ℕ → M) (m n : ℕ) : (Ico m n).sum f = (range (n - m)).sum fun i => f (m + i) := by
  have e : Ico m n = (range (n - m)).image (m + ·) := ext fun x => by
    simp only [mem_Ico, mem_image, mem_range]
    exact ⟨fun h => ⟨x - m, by omega, by omega⟩, fun ⟨i, h, e⟩ => by omega⟩
  rw [e, sum_image fun x _ y _ e => Nat.add_left_cancel e]
theorem sum_range_eq_sum_Ico (f : ℕ → M) (n : ℕ) : (range n).sum f = (Ico 0 n).sum f := by rw [Nat.Ico_zero_eq_range]
end Finset
