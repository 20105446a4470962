import Elementary.Finset.Interval
import Elementary.Algebra.Group
/-!
Products over finite sets, written `∏ x ∈ s, f x`, and over finite types, `∏ x, f x`.
-/
universe u v w

/-- The prod of the members. -/
def Multiset.prod {M : Type u} [CommMonoid M] (s : Multiset M) : M := s.foldr (· * ·) mul_left_comm 1
/-- The prod of the values of `f` on the members of `s`. -/
protected def Finset.prod {ι : Type u} {M : Type v} [CommMonoid M] (s : Finset ι) (f : ι → M) : M := (s.val.map f).prod
/-- The prod of the members, from the right. -/
def List.prod {M : Type u} [Mul M] [One M] : List M → M := foldr (· * ·) 1

namespace Finset
variable {ι : Type u} {κ : Type w} {M : Type v} [CommMonoid M] {s t s₁ s₂ : Finset ι} {f g : ι → M} {a b : ι}

@[simp] theorem prod_empty : Finset.prod ∅ f = 1 := rfl
@[simp] theorem prod_singleton (f : ι → M) (a : ι) : Finset.prod {a} f = f a := mul_one (f a)
@[simp] theorem prod_insert [DecidableEq ι] (h : a ∉ s) : Finset.prod (insert a s) f = f a * s.prod f := by
  rw [Finset.prod, insert_val_of_notMem h, Multiset.map_cons, Multiset.prod, Multiset.foldr_cons]; rfl
theorem prod_congr (h : s₁ = s₂) (H : ∀ x, x ∈ s₂ → f x = g x) : s₁.prod f = s₂.prod g := by
  subst h; exact congrArg Multiset.prod (Multiset.map_congr H)
theorem prod_mul_distrib : s.prod (fun i => f i * g i) = s.prod f * s.prod g := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (mul_one 1).symm
  | insert a s h ih => rw [prod_insert h, prod_insert h, prod_insert h, ih, mul_mul_mul_comm]
@[simp] theorem prod_const_one : s.prod (fun _ => (1 : M)) = 1 := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [prod_insert h, ih, mul_one]
theorem prod_eq_one (h : ∀ x, x ∈ s → f x = 1) : s.prod f = 1 := (prod_congr rfl h).trans prod_const_one
@[simp] theorem prod_const (b : M) : s.prod (fun _ => b) = b ^ s.card := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [card_empty, pow_zero]; rfl
  | insert a s h ih => rw [prod_insert h, ih, card_insert_of_notMem h, pow_succ']
theorem prod_union [DecidableEq ι] (h : Disjoint s t) : (s ∪ t).prod f = s.prod f * t.prod f := by
  induction s using Finset.induction_on with
  | empty => rw [empty_union, prod_empty, one_mul]
  | insert a s ha ih =>
    have ⟨hat, hst⟩ := disjoint_insert_left.mp h
    rw [insert_union, prod_insert, prod_insert ha, ih hst, mul_assoc]
    exact fun hm => (mem_union.mp hm).elim ha hat
theorem prod_sdiff [DecidableEq ι] (h : s ⊆ t) : (t \ s).prod f * s.prod f = t.prod f := by
  rw [← prod_union sdiff_disjoint, sdiff_union_of_subset h]
theorem prod_filter_mul_prod_filter_not (s : Finset ι) (p : ι → Prop) [DecidablePred p] (f : ι → M) :
    (s.filter p).prod f * (s.filter fun x => ¬p x).prod f = s.prod f := by
  classical
  rw [← prod_union (disjoint_filter_filter_not s s p), filter_union_filter_neg_eq]
theorem prod_filter (p : ι → Prop) [DecidablePred p] (f : ι → M) : (s.filter p).prod f = s.prod fun a => if p a then f a else 1 := by
  rw [← prod_filter_mul_prod_filter_not s p fun a => if p a then f a else 1,
    prod_eq_one (s := s.filter fun x => ¬p x) fun x hx => if_neg (mem_filter.mp hx).2, mul_one]
  exact prod_congr rfl fun x hx => (if_pos (mem_filter.mp hx).2).symm
theorem mul_prod_erase [DecidableEq ι] (s : Finset ι) (f : ι → M) (h : a ∈ s) : f a * (s.erase a).prod f = s.prod f := by
  rw [← prod_insert (notMem_erase a s), insert_erase h]
theorem prod_subset (h : s₁ ⊆ s₂) (hf : ∀ x, x ∈ s₂ → x ∉ s₁ → f x = 1) : s₁.prod f = s₂.prod f := by
  classical
  rw [← prod_sdiff h, prod_eq_one fun x hx => hf x (mem_sdiff.mp hx).1 (mem_sdiff.mp hx).2, one_mul]
theorem prod_eq_single (a : ι) (h₀ : ∀ b, b ∈ s → b ≠ a → f b = 1) (h₁ : a ∉ s → f a = 1) : s.prod f = f a := by
  classical
  by_cases h : a ∈ s
  · rw [← mul_prod_erase s f h, prod_eq_one fun x hx => h₀ x (mem_erase.mp hx).2 (mem_erase.mp hx).1, mul_one]
  · rw [h₁ h]; exact prod_eq_one fun x hx => h₀ x hx fun e => h (e ▸ hx)
@[simp] theorem prod_ite_eq [DecidableEq ι] (s : Finset ι) (a : ι) (b : ι → M) :
    (s.prod fun j => if a = j then b j else 1) = if a ∈ s then b a else 1 := by
  split
  · rw [prod_eq_single a (fun b _ h => if_neg h.symm) fun h => absurd ‹_› h, if_pos rfl]
  · exact prod_eq_one fun x hx => if_neg fun e => ‹¬_› (e ▸ hx)
theorem prod_image [DecidableEq ι] {s : Finset κ} {g : κ → ι} (H : Set.InjOn g s) : (s.image g).prod f = s.prod fun x => f (g x) := by
  rw [Finset.prod, image_val_of_injOn fun x hx y hy => H hx hy, Multiset.map_map]; rfl
theorem prod_comm {s : Finset ι} {t : Finset κ} {f : ι → κ → M} :
    (s.prod fun x => t.prod fun y => f x y) = t.prod fun y => s.prod fun x => f x y := by
  classical
  induction s using Finset.induction_on with
  | empty => exact prod_const_one.symm
  | insert a s h ih => rw [prod_insert h, ih, ← prod_mul_distrib]; exact prod_congr rfl fun y _ => (prod_insert (f := fun x => f x y) h).symm
theorem prod_product (s : Finset ι) (t : Finset κ) (f : ι × κ → M) : (s ×ˢ t).prod f = s.prod fun x => t.prod fun y => f (x, y) := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih =>
    have e : insert a s ×ˢ t = t.image (Prod.mk a) ∪ s ×ˢ t := ext fun p => by
      simp only [mem_product, mem_insert, mem_union, mem_image, or_and_right]
      exact or_congr_left ⟨fun h => ⟨p.2, h.2, by rw [← h.1]⟩, fun ⟨y, hy, e⟩ => e ▸ ⟨rfl, hy⟩⟩
    rw [e, prod_union, prod_insert h, ih, prod_image fun x _ y _ e => congrArg Prod.snd e]
    rw [disjoint_left]
    intro p hp hp'
    obtain ⟨y, _, e⟩ := mem_image.mp hp
    exact h (by have := (mem_product.mp hp').1; rwa [← e] at this)
theorem prod_bij {s : Finset ι} {t : Finset κ} {f : ι → M} {g : κ → M} (i : ∀ a, a ∈ s → κ) (hi : ∀ a ha, i a ha ∈ t)
    (i_inj : ∀ a₁ ha₁ a₂ ha₂, i a₁ ha₁ = i a₂ ha₂ → a₁ = a₂) (i_surj : ∀ b, b ∈ t → ∃ a ha, i a ha = b)
    (h : ∀ a ha, f a = g (i a ha)) : s.prod f = t.prod g := by
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
    rw [prod_insert has, ← mul_prod_erase t g (hi a ha), h a ha]
    refine congrArg (g (i a ha) * ·) (ih (fun x hx => i x (hs x hx)) (fun x hx => ?_) (fun x hx y hy => i_inj x _ y _) (fun b hb => ?_) fun x hx => h x _)
    · exact mem_erase.mpr ⟨fun e => has (i_inj _ _ _ _ e ▸ hx), hi x _⟩
    · obtain ⟨x, hx, e⟩ := i_surj b (mem_erase.mp hb).2
      refine ⟨x, (mem_insert.mp hx).resolve_left fun e' => ?_, e⟩
      subst e'; exact (mem_erase.mp hb).1 e.symm

/-! ## Over the numbers below `n`, and over intervals -/

@[simp] theorem prod_range_zero (f : ℕ → M) : (range 0).prod f = 1 := rfl
theorem prod_range_one (f : ℕ → M) : (range 1).prod f = f 0 := prod_singleton f 0
theorem prod_range_succ_comm (f : ℕ → M) (n : ℕ) : (range (n + 1)).prod f = f n * (range n).prod f := by
  rw [range_succ, prod_insert notMem_range_self]
theorem prod_range_succ (f : ℕ → M) (n : ℕ) : (range (n + 1)).prod f = (range n).prod f * f n := by
  rw [prod_range_succ_comm, mul_comm]
theorem prod_range_succ' (f : ℕ → M) (n : ℕ) : (range (n + 1)).prod f = ((range n).prod fun i => f (i + 1)) * f 0 := by
  induction n with
  | zero => exact mul_comm _ _
  | succ n ih => rw [prod_range_succ, ih, prod_range_succ, mul_assoc, mul_comm (f 0), mul_assoc]
theorem prod_range_add (f : ℕ → M) (n m : ℕ) : (range (n + m)).prod f = (range n).prod f * (range m).prod fun x => f (n + x) := by
  induction m with
  | zero => exact (mul_one _).symm
  | succ m ih => rw [← Nat.add_assoc, prod_range_succ, ih, prod_range_succ, mul_assoc]
theorem prod_range_reflect (f : ℕ → M) (n : ℕ) : ((range n).prod fun j => f (n - 1 - j)) = (range n).prod f := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [prod_range_succ', prod_range_succ]
    have e : ∀ x, x ∈ range n → f (n + 1 - 1 - (x + 1)) = f (n - 1 - x) := fun x _ => congrArg f (by omega)
    rw [prod_congr rfl e, ih]; rfl
theorem prod_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) : (Ico a (b + 1)).prod f = (Ico a b).prod f * f b := by
  have e : Ico a (b + 1) = insert b (Ico a b) := ext fun x => by simp only [mem_Ico, mem_insert]; omega
  rw [e, prod_insert fun h => Nat.lt_irrefl b (mem_Ico.mp h).2, mul_comm]
theorem prod_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → M) : (Icc a (b + 1)).prod f = (Icc a b).prod f * f (b + 1) := by
  have e : Icc a (b + 1) = insert (b + 1) (Icc a b) := ext fun x => by simp only [mem_Icc, mem_insert]; omega
  rw [e, prod_insert fun h => Nat.not_succ_le_self b (mem_Icc.mp h).2, mul_comm]
theorem prod_Ico_consecutive (f : ℕ → M) {m n k : ℕ} (hmn : m ≤ n) (hnk : n ≤ k) :
    (Ico m n).prod f * (Ico n k).prod f = (Ico m k).prod f := by
  rw [← prod_union (disjoint_left.mpr fun x h h' => by rw [mem_Ico] at h h'; omega)]
  exact prod_congr (ext fun x => by simp only [mem_Ico, mem_union]; omega) fun _ _ => rfl
theorem prod_Ico_eq_prod_range (f : ℕ → M) (m n : ℕ) : (Ico m n).prod f = (range (n - m)).prod fun i => f (m + i) := by
  have e : Ico m n = (range (n - m)).image (m + ·) := ext fun x => by
    simp only [mem_Ico, mem_image, mem_range]
    exact ⟨fun h => ⟨x - m, by omega, by omega⟩, fun ⟨i, h, e⟩ => by omega⟩
  rw [e, prod_image fun x _ y _ e => Nat.add_left_cancel e]
theorem prod_range_eq_prod_Ico (f : ℕ → M) (n : ℕ) : (range n).prod f = (Ico 0 n).prod f := by rw [Nat.Ico_zero_eq_range]
end Finset
