import Elementary.BigOperators
import Elementary.Factorial
import Elementary.Divisibility
/-!
How sums and products go with multiplication, subtraction, order and divisibility; sums that have a closed form.
-/
universe u v w

namespace Finset
open BigOperators
variable {ι : Type u} {κ : Type w} {R : Type v} {s t : Finset ι} {a : ι}

/-! ## Multiplication and subtraction -/

section
variable [Semiring R] {f g : ι → R}
theorem mul_sum (s : Finset ι) (f : ι → R) (b : R) : b * ∑ i ∈ s, f i = ∑ i ∈ s, b * f i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact mul_zero b
  | insert a s h ih => rw [sum_insert h, sum_insert h, mul_add, ih]
theorem sum_mul (s : Finset ι) (f : ι → R) (b : R) : (∑ i ∈ s, f i) * b = ∑ i ∈ s, f i * b := by
  classical
  induction s using Finset.induction_on with
  | empty => exact zero_mul b
  | insert a s h ih => rw [sum_insert h, sum_insert h, add_mul, ih]
theorem sum_mul_sum (s : Finset ι) (t : Finset κ) (f : ι → R) (g : κ → R) :
    (∑ i ∈ s, f i) * ∑ j ∈ t, g j = ∑ i ∈ s, ∑ j ∈ t, f i * g j := by
  rw [sum_mul]; exact sum_congr rfl fun i _ => mul_sum t g (f i)
end
section
variable [AddCommGroup R]
theorem sum_neg_distrib (f : ι → R) : ∑ i ∈ s, -f i = -∑ i ∈ s, f i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact neg_zero.symm
  | insert a s h ih => rw [sum_insert h, sum_insert h, ih, neg_add]
theorem sum_sub_distrib (f g : ι → R) : ∑ i ∈ s, (f i - g i) = ∑ i ∈ s, f i - ∑ i ∈ s, g i := by
  rw [sub_eq_add_neg, ← sum_neg_distrib, ← sum_add_distrib]; exact sum_congr rfl fun i _ => sub_eq_add_neg _ _
/-- A sum of differences telescopes. -/
theorem sum_range_sub (f : ℕ → R) (n : ℕ) : ∑ i ∈ range n, (f (i + 1) - f i) = f n - f 0 := by
  induction n with
  | zero => exact (sub_self _).symm
  | succ n ih => rw [sum_range_succ, ih, add_comm, sub_add_sub_cancel]
end
theorem prod_pow [CommMonoid R] (s : Finset ι) (n : ℕ) (f : ι → R) : ∏ x ∈ s, f x ^ n = (∏ x ∈ s, f x) ^ n := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (one_pow n).symm
  | insert a s h ih => rw [prod_insert h, prod_insert h, ih, mul_pow]
theorem prod_eq_zero [CommSemiring R] {f : ι → R} (hi : a ∈ s) (h : f a = 0) : ∏ j ∈ s, f j = 0 := by
  classical
  rw [← mul_prod_erase s f hi, h, zero_mul]
theorem prod_eq_zero_iff [CommSemiring R] [NoZeroDivisors R] [Nontrivial R] {f : ι → R} : ∏ x ∈ s, f x = 0 ↔ ∃ a, a ∈ s ∧ f a = 0 := by
  classical
  refine ⟨fun h => ?_, fun ⟨a, ha, e⟩ => prod_eq_zero ha e⟩
  induction s using Finset.induction_on with
  | empty => exact absurd h one_ne_zero
  | insert a s hs ih =>
    rw [prod_insert hs] at h
    refine (mul_eq_zero.mp h).elim (fun e => ⟨a, mem_insert_self a s, e⟩) fun e => ?_
    obtain ⟨b, hb, e⟩ := ih e
    exact ⟨b, mem_insert_of_mem hb, e⟩
theorem prod_ne_zero_iff [CommSemiring R] [NoZeroDivisors R] [Nontrivial R] {f : ι → R} : ∏ x ∈ s, f x ≠ 0 ↔ ∀ a, a ∈ s → f a ≠ 0 := by
  rw [ne_eq, prod_eq_zero_iff]; exact ⟨fun h a ha e => h ⟨a, ha, e⟩, fun h ⟨a, ha, e⟩ => h a ha e⟩
theorem dvd_sum [Semiring R] {b : R} {f : ι → R} (h : ∀ x, x ∈ s → b ∣ f x) : b ∣ ∑ x ∈ s, f x := by
  classical
  induction s using Finset.induction_on with
  | empty => exact ⟨0, (mul_zero b).symm⟩
  | insert a s hs ih =>
    obtain ⟨c, hc⟩ := h a (mem_insert_self a s)
    obtain ⟨d, hd⟩ := ih fun x hx => h x (mem_insert_of_mem hx)
    exact ⟨c + d, by rw [sum_insert hs, hc, hd, mul_add]⟩
theorem dvd_prod_of_mem [CommMonoid R] (f : ι → R) (ha : a ∈ s) : f a ∣ ∏ i ∈ s, f i := by
  classical
  exact ⟨_, (mul_prod_erase s f ha).symm⟩

/-! ## Order -/

section
variable [AddCommMonoid R] [PartialOrder R] [IsOrderedAddMonoid R] {f g : ι → R}
theorem sum_le_sum (h : ∀ i, i ∈ s → f i ≤ g i) : ∑ i ∈ s, f i ≤ ∑ i ∈ s, g i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact le_refl _
  | insert a s hs ih =>
    rw [sum_insert hs, sum_insert hs]
    exact add_le_add (h a (mem_insert_self a s)) (ih fun x hx => h x (mem_insert_of_mem hx))
theorem sum_nonneg (h : ∀ i, i ∈ s → 0 ≤ f i) : 0 ≤ ∑ i ∈ s, f i := by
  have := sum_le_sum h
  rwa [sum_const_zero] at this
theorem sum_le_sum_of_subset_of_nonneg {s t : Finset ι} (h : s ⊆ t) (hf : ∀ i, i ∈ t → i ∉ s → 0 ≤ f i) : ∑ i ∈ s, f i ≤ ∑ i ∈ t, f i := by
  classical
  rw [← sum_sdiff h]
  exact le_add_of_nonneg_left (sum_nonneg fun i hi => hf i (mem_sdiff.mp hi).1 (mem_sdiff.mp hi).2)
theorem single_le_sum (hf : ∀ i, i ∈ s → 0 ≤ f i) (h : a ∈ s) : f a ≤ ∑ x ∈ s, f x := by
  rw [← sum_singleton f a]
  exact sum_le_sum_of_subset_of_nonneg (singleton_subset_iff.mpr h) fun i hi _ => hf i hi
theorem sum_le_card_nsmul (s : Finset ι) (f : ι → R) (n : R) (h : ∀ x, x ∈ s → f x ≤ n) : ∑ x ∈ s, f x ≤ s.card • n := by
  rw [← sum_const]; exact sum_le_sum h
theorem card_nsmul_le_sum (s : Finset ι) (f : ι → R) (n : R) (h : ∀ x, x ∈ s → n ≤ f x) : s.card • n ≤ ∑ x ∈ s, f x := by
  rw [← sum_const]; exact sum_le_sum h
theorem sum_eq_zero_iff_of_nonneg (h : ∀ i, i ∈ s → 0 ≤ f i) : ∑ i ∈ s, f i = 0 ↔ ∀ i, i ∈ s → f i = 0 :=
  ⟨fun e i hi => le_antisymm (le_of_le_of_eq (single_le_sum h hi) e) (h i hi), sum_eq_zero⟩
end
theorem sum_lt_sum [AddCommMonoid R] [PartialOrder R] [IsOrderedCancelAddMonoid R] {f g : ι → R} (hle : ∀ i, i ∈ s → f i ≤ g i)
    (hlt : ∃ i, i ∈ s ∧ f i < g i) : ∑ i ∈ s, f i < ∑ i ∈ s, g i := by
  classical
  obtain ⟨i, hi, h⟩ := hlt
  rw [← add_sum_erase s f hi, ← add_sum_erase s g hi]
  exact add_lt_add_of_lt_of_le h (sum_le_sum fun j hj => hle j (mem_erase.mp hj).2)
theorem sum_pos [AddCommMonoid R] [PartialOrder R] [IsOrderedCancelAddMonoid R] {f : ι → R} (h : ∀ i, i ∈ s → 0 < f i)
    (hs : s.Nonempty) : 0 < ∑ i ∈ s, f i := by
  obtain ⟨i, hi⟩ := hs
  exact lt_of_lt_of_le (h i hi) (single_le_sum (fun j hj => le_of_lt (h j hj)) hi)
theorem prod_pos [CommSemiring R] [PartialOrder R] [IsStrictOrderedRing R] {f : ι → R} (h0 : ∀ i, i ∈ s → 0 < f i) : 0 < ∏ i ∈ s, f i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact zero_lt_one
  | insert a s hs ih =>
    rw [prod_insert hs]
    exact mul_pos (h0 a (mem_insert_self a s)) (ih fun x hx => h0 x (mem_insert_of_mem hx))

/-! ## Counting -/

theorem card_eq_sum_ones (s : Finset ι) : s.card = ∑ _x ∈ s, 1 := by
  rw [sum_const]; exact (Nat.mul_one _).symm
theorem sum_const_nat {m : ℕ} {f : ι → ℕ} (h₁ : ∀ x, x ∈ s → f x = m) : ∑ x ∈ s, f x = s.card * m := by
  rw [sum_congr rfl h₁, sum_const]; rfl
theorem card_filter (p : ι → Prop) [DecidablePred p] (s : Finset ι) : (s.filter p).card = ∑ i ∈ s, if p i then 1 else 0 := by
  rw [card_eq_sum_ones, sum_filter]

/-! ## Closed forms -/

theorem sum_range_id_mul_two (n : ℕ) : (∑ i ∈ range n, i) * 2 = n * (n - 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ, Nat.add_mul, ih]
    cases n with
    | zero => rfl
    | succ n => simp only [Nat.add_sub_cancel, Nat.mul_add, Nat.add_mul]; omega
/-- Gauss: the sum of the numbers below `n`. -/
theorem sum_range_id (n : ℕ) : ∑ i ∈ range n, i = n * (n - 1) / 2 := by
  rw [← sum_range_id_mul_two, Nat.mul_div_cancel _ (Nat.zero_lt_succ 1)]
open Nat in
theorem prod_range_add_one_eq_factorial : ∀ n : ℕ, ∏ x ∈ range n, (x + 1) = n !
  | 0 => rfl
  | n + 1 => by rw [prod_range_succ, prod_range_add_one_eq_factorial n, Nat.factorial_succ, Nat.mul_comm]
end Finset

section
open Finset BigOperators
variable {R : Type u}
theorem geom_sum_mul_add [Semiring R] (x : R) (n : ℕ) : (∑ i ∈ range n, (x + 1) ^ i) * x + 1 = (x + 1) ^ n := by
  induction n with
  | zero => rw [sum_range_zero, zero_mul, zero_add, pow_zero]
  | succ n ih => rw [sum_range_succ, add_mul, add_right_comm, ih, pow_succ, mul_add, mul_one, add_comm]
theorem geom_sum_mul [Ring R] (x : R) (n : ℕ) : (∑ i ∈ range n, x ^ i) * (x - 1) = x ^ n - 1 := by
  have h := geom_sum_mul_add (x - 1) n
  rw [sub_add_cancel] at h
  rw [← h, add_sub_cancel_right]
theorem mul_geom_sum [CommRing R] (x : R) (n : ℕ) : (x - 1) * ∑ i ∈ range n, x ^ i = x ^ n - 1 := by rw [mul_comm, geom_sum_mul]
theorem geom_sum_eq [Field R] {x : R} (h : x ≠ 1) (n : ℕ) : ∑ i ∈ range n, x ^ i = (x ^ n - 1) / (x - 1) := by
  have h' : x - 1 ≠ 0 := sub_ne_zero.mpr h
  rw [← geom_sum_mul, div_eq_mul_inv, mul_assoc, DivisionRing.mul_inv_cancel _ h', mul_one]
theorem Nat.geomSum_eq {m : ℕ} (hm : 2 ≤ m) (n : ℕ) : ∑ k ∈ range n, m ^ k = (m ^ n - 1) / (m - 1) := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le' (show 1 ≤ m by omega)
  have h := geom_sum_mul_add k n
  rw [Nat.add_sub_cancel, ← h, Nat.add_sub_cancel, Nat.mul_div_cancel _ (by omega)]

/-! ## Sums over `Fin n` -/

variable {M : Type u}
theorem Fin.sum_univ_eq_sum_range [AddCommMonoid M] (f : ℕ → M) (n : ℕ) : ∑ i : Fin n, f i.val = ∑ i ∈ range n, f i := by
  rw [← Fin.card_fintype_range, sum_image fun _ _ _ _ e => Fin.ext e]
theorem Fin.prod_univ_eq_prod_range [CommMonoid M] (f : ℕ → M) (n : ℕ) : ∏ i : Fin n, f i.val = ∏ i ∈ range n, f i := by
  rw [← Fin.card_fintype_range, prod_image fun _ _ _ _ e => Fin.ext e]
private theorem Fin.univ_succ' (n : ℕ) : (univ : Finset (Fin (n + 1))) = insert 0 ((univ : Finset (Fin n)).image Fin.succ) := ext fun x => by
  simp only [mem_univ, mem_insert, mem_image, true_and, true_iff]
  rcases x with ⟨_ | x, h⟩
  · exact .inl rfl
  · exact .inr ⟨⟨x, Nat.lt_of_succ_lt_succ h⟩, rfl⟩
private theorem Fin.zero_notMem (n : ℕ) : (0 : Fin (n + 1)) ∉ (univ : Finset (Fin n)).image Fin.succ := fun h => by
  obtain ⟨i, _, e⟩ := mem_image.mp h
  exact absurd (congrArg Fin.val e) (Nat.succ_ne_zero i.val)
theorem Fin.sum_univ_zero [AddCommMonoid M] (f : Fin 0 → M) : ∑ i, f i = 0 := rfl
theorem Fin.prod_univ_zero [CommMonoid M] (f : Fin 0 → M) : ∏ i, f i = 1 := rfl
theorem Fin.sum_univ_succ [AddCommMonoid M] {n : ℕ} (f : Fin (n + 1) → M) : ∑ i, f i = f 0 + ∑ i : Fin n, f i.succ := by
  rw [univ_succ', sum_insert (zero_notMem n), sum_image fun x _ y _ e => Fin.ext (Nat.succ.inj (congrArg Fin.val e))]
theorem Fin.prod_univ_succ [CommMonoid M] {n : ℕ} (f : Fin (n + 1) → M) : ∏ i, f i = f 0 * ∏ i : Fin n, f i.succ := by
  rw [univ_succ', prod_insert (zero_notMem n), prod_image fun x _ y _ e => Fin.ext (Nat.succ.inj (congrArg Fin.val e))]
theorem Fin.sum_univ_one [AddCommMonoid M] (f : Fin 1 → M) : ∑ i, f i = f 0 := sum_singleton f 0
theorem Fin.sum_univ_two [AddCommMonoid M] (f : Fin 2 → M) : ∑ i, f i = f 0 + f 1 := by rw [sum_univ_succ, sum_univ_one]; rfl
theorem Fin.sum_univ_three [AddCommMonoid M] (f : Fin 3 → M) : ∑ i, f i = f 0 + f 1 + f 2 := by
  rw [sum_univ_succ, sum_univ_two, add_assoc]; rfl
theorem Fin.prod_univ_one [CommMonoid M] (f : Fin 1 → M) : ∏ i, f i = f 0 := prod_singleton f 0
theorem Fin.prod_univ_two [CommMonoid M] (f : Fin 2 → M) : ∏ i, f i = f 0 * f 1 := by rw [prod_univ_succ, prod_univ_one]; rfl
end
