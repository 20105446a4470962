import Elementary.Algebra.Field
import Elementary.Algebra.Instances

/-!
# Casts of natural numbers and integers into rings

`push_cast` and `norm_cast` move casts with these lemmas.
-/

universe u

attribute [simp, norm_cast] Nat.cast_zero Nat.cast_one Nat.cast_ofNat
-- tried last, since a numeral is a successor too
attribute [norm_cast 500] Nat.cast_succ

section
variable {R : Type u} [Semiring R]
@[simp, norm_cast] theorem Nat.cast_add (m n : ℕ) : ((m + n : ℕ) : R) = m + n := by
  induction n with
  | zero => rw [Nat.add_zero, Nat.cast_zero, add_zero]
  | succ n ih => rw [← Nat.add_assoc, Nat.cast_succ, ih, Nat.cast_succ, add_assoc]
@[simp, norm_cast] theorem Nat.cast_mul (m n : ℕ) : ((m * n : ℕ) : R) = m * n := by
  induction n with
  | zero => rw [Nat.mul_zero, Nat.cast_zero, mul_zero]
  | succ n ih => rw [Nat.mul_add_one, Nat.cast_add, ih, Nat.cast_succ, _root_.mul_add_one]
@[simp, norm_cast] theorem Nat.cast_pow (n m : ℕ) : ((n ^ m : ℕ) : R) = n ^ m := by
  induction m with
  | zero => rw [Nat.pow_zero, pow_zero, Nat.cast_one]
  | succ m ih => rw [Nat.pow_succ, Nat.cast_mul, ih, pow_succ]
variable [CharZero R]
@[simp, norm_cast] theorem Nat.cast_inj {m n : ℕ} : (m : R) = n ↔ m = n :=
  ⟨CharZero.cast_injective, fun h => h ▸ rfl⟩
@[simp, norm_cast] theorem Nat.cast_eq_zero {n : ℕ} : (n : R) = 0 ↔ n = 0 := by rw [← Nat.cast_zero, Nat.cast_inj]
@[norm_cast] theorem Nat.cast_ne_zero {n : ℕ} : (n : R) ≠ 0 ↔ n ≠ 0 := not_congr Nat.cast_eq_zero
@[simp, norm_cast] theorem Nat.cast_eq_one {n : ℕ} : (n : R) = 1 ↔ n = 1 := by rw [← Nat.cast_one, Nat.cast_inj]
theorem Nat.cast_add_one_ne_zero (n : ℕ) : (n + 1 : R) ≠ 0 := by
  rw [← Nat.cast_succ, Nat.cast_ne_zero]; exact Nat.succ_ne_zero n
@[simp] theorem OfNat.ofNat_ne_zero (n : ℕ) [h : Nat.AtLeastTwo n] : (no_index (OfNat.ofNat n) : R) ≠ 0 :=
  Nat.cast_ne_zero.mpr fun e => nomatch (e ▸ h.prop : 2 ≤ 0)
theorem two_ne_zero : (2 : R) ≠ 0 := OfNat.ofNat_ne_zero 2
theorem three_ne_zero : (3 : R) ≠ 0 := OfNat.ofNat_ne_zero 3
theorem four_ne_zero : (4 : R) ≠ 0 := OfNat.ofNat_ne_zero 4
end

section
variable {R : Type u} [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {m n : ℕ}
private theorem cast_le_of_le (h : m ≤ n) : (m : R) ≤ n := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  rw [Nat.cast_add]; exact le_add_of_nonneg_right (Nat.cast_nonneg k)
private theorem cast_lt_of_lt (h : m < n) : (m : R) < n :=
  lt_of_lt_of_le (by rw [Nat.cast_succ]; exact lt_add_one _) (cast_le_of_le (Nat.succ_le_of_lt h))
@[simp, norm_cast] theorem Nat.cast_le : (m : R) ≤ n ↔ m ≤ n :=
  ⟨fun h => Nat.le_of_not_lt fun l => not_le_of_gt (cast_lt_of_lt l) h, cast_le_of_le⟩
@[simp, norm_cast] theorem Nat.cast_lt : (m : R) < n ↔ m < n :=
  ⟨fun h => Nat.lt_of_not_le fun l => not_le_of_gt h (cast_le_of_le l), cast_lt_of_lt⟩
@[simp, norm_cast] theorem Nat.cast_pos : 0 < (n : R) ↔ 0 < n := by rw [← Nat.cast_zero, Nat.cast_lt]
@[simp, norm_cast] theorem Nat.one_le_cast : 1 ≤ (n : R) ↔ 1 ≤ n := by rw [← Nat.cast_one, Nat.cast_le]
@[simp, norm_cast] theorem Nat.one_lt_cast : 1 < (n : R) ↔ 1 < n := by rw [← Nat.cast_one, Nat.cast_lt]
@[simp] theorem Nat.ofNat_pos [Nat.AtLeastTwo n] : 0 < (no_index (OfNat.ofNat n) : R) :=
  Nat.cast_pos.mpr (Nat.lt_of_lt_of_le Nat.zero_lt_two Nat.AtLeastTwo.prop)
@[simp] theorem Nat.ofNat_nonneg (n : ℕ) [Nat.AtLeastTwo n] : 0 ≤ (no_index (OfNat.ofNat n) : R) := Nat.cast_nonneg n
end

section
variable {R : Type u} [Ring R]
@[simp, norm_cast] theorem Nat.cast_sub {m n : ℕ} (h : m ≤ n) : ((n - m : ℕ) : R) = n - m :=
  eq_sub_of_add_eq (by rw [← Nat.cast_add, Nat.sub_add_cancel h])
theorem Nat.cast_pred {n : ℕ} (h : 0 < n) : ((n - 1 : ℕ) : R) = n - 1 := by rw [Nat.cast_sub h, Nat.cast_one]
@[simp, norm_cast] theorem Int.cast_natCast (n : ℕ) : ((n : ℤ) : R) = n := Ring.intCast_ofNat n
theorem Int.cast_negSucc (n : ℕ) : ((Int.negSucc n : ℤ) : R) = -((n + 1 : ℕ) : R) := Ring.intCast_negSucc n
@[simp, norm_cast] theorem Int.cast_zero : ((0 : ℤ) : R) = 0 := (Int.cast_natCast 0).trans Nat.cast_zero
@[simp, norm_cast] theorem Int.cast_one : ((1 : ℤ) : R) = 1 := (Int.cast_natCast 1).trans Nat.cast_one
@[simp, norm_cast] theorem Int.cast_ofNat (n : ℕ) [Nat.AtLeastTwo n] : ((no_index (OfNat.ofNat n) : ℤ) : R) = OfNat.ofNat n :=
  Int.cast_natCast n
theorem Int.cast_subNatNat (m n : ℕ) : ((Int.subNatNat m n : ℤ) : R) = m - n := by
  show ((match n - m with
    | 0 => Int.ofNat (m - n)
    | Nat.succ k => Int.negSucc k : ℤ) : R) = m - n
  rcases Nat.le_total n m with h | h
  · rw [Nat.sub_eq_zero_of_le h]
    exact (Int.cast_natCast _).trans (Nat.cast_sub h)
  · rcases e : n - m with _ | k
    · rw [Nat.le_antisymm h (Nat.le_of_sub_eq_zero e), Nat.sub_self, sub_self]
      exact Int.cast_zero
    · exact (Int.cast_negSucc k).trans (by rw [← e, Nat.cast_sub h, neg_sub])
@[simp, norm_cast] theorem Int.cast_neg (n : ℤ) : ((-n : ℤ) : R) = -n := by
  refine Int.subNatNat_induction (fun a b => ?_) n
  rw [Int.neg_subNatNat, Int.cast_subNatNat, Int.cast_subNatNat, neg_sub]
@[simp, norm_cast] theorem Int.cast_add (m n : ℤ) : ((m + n : ℤ) : R) = m + n := by
  refine Int.subNatNat_induction (fun a b => ?_) m
  refine Int.subNatNat_induction (fun c d => ?_) n
  rw [Int.subNatNat_add_subNatNat, Int.cast_subNatNat, Int.cast_subNatNat, Int.cast_subNatNat, Nat.cast_add, Nat.cast_add,
    add_sub_add_comm]
@[simp, norm_cast] theorem Int.cast_sub (m n : ℤ) : ((m - n : ℤ) : R) = m - n := by
  rw [Int.sub_eq_add_neg, Int.cast_add, Int.cast_neg, sub_eq_add_neg]
@[simp, norm_cast] theorem Int.cast_mul (m n : ℤ) : ((m * n : ℤ) : R) = m * n := by
  refine Int.subNatNat_induction (fun a b => ?_) m
  refine Int.subNatNat_induction (fun c d => ?_) n
  rw [Int.subNatNat_mul_subNatNat, Int.cast_subNatNat, Int.cast_subNatNat, Int.cast_subNatNat, Nat.cast_add, Nat.cast_add,
    Nat.cast_mul, Nat.cast_mul, Nat.cast_mul, Nat.cast_mul, mul_sub, sub_mul, sub_mul, sub_sub_eq_add_sub,
    sub_add_eq_add_sub, sub_sub, add_comm ((b : R) * c)]
@[simp, norm_cast] theorem Int.cast_pow (n : ℤ) (m : ℕ) : ((n ^ m : ℤ) : R) = n ^ m := by
  induction m with
  | zero => rw [Int.pow_zero, pow_zero, Int.cast_one]
  | succ m ih => rw [Int.pow_succ, Int.cast_mul, ih, pow_succ]
@[simp, norm_cast] theorem Int.cast_inj [CharZero R] {m n : ℤ} : (m : R) = n ↔ m = n := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  rw [← sub_eq_zero, ← Int.cast_sub] at h
  refine Int.eq_of_sub_eq_zero ?_
  revert h
  cases m - n with
  | ofNat k => intro h; rw [show Int.ofNat k = (k : ℤ) from rfl, Int.cast_natCast, Nat.cast_eq_zero] at h; rw [h]; rfl
  | negSucc k => intro h; rw [Int.cast_negSucc, neg_eq_zero, Nat.cast_eq_zero] at h; exact nomatch h
@[simp, norm_cast] theorem Int.cast_eq_zero [CharZero R] {n : ℤ} : (n : R) = 0 ↔ n = 0 := by
  rw [← Int.cast_zero, Int.cast_inj]
@[norm_cast] theorem Int.cast_ne_zero [CharZero R] {n : ℤ} : (n : R) ≠ 0 ↔ n ≠ 0 := not_congr Int.cast_eq_zero
end

section
variable {R : Type u} [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {m n : ℤ}
theorem Int.cast_nonneg : 0 ≤ (n : R) ↔ 0 ≤ n := by
  cases n with
  | ofNat n =>
    rw [show Int.ofNat n = (n : ℤ) from rfl, Int.cast_natCast]
    exact ⟨fun _ => Int.natCast_nonneg n, fun _ => Nat.cast_nonneg n⟩
  | negSucc n =>
    rw [Int.cast_negSucc, neg_nonneg]
    exact ⟨fun h => absurd (Nat.cast_pos.mpr (Nat.succ_pos n)) (not_lt_of_ge h),
      fun h => absurd (Int.negSucc_lt_zero n) (Int.not_lt.mpr h)⟩
@[simp, norm_cast] theorem Int.cast_le : (m : R) ≤ n ↔ m ≤ n := by
  rw [← sub_nonneg, ← Int.cast_sub, Int.cast_nonneg, Int.sub_nonneg]
@[simp, norm_cast] theorem Int.cast_lt : (m : R) < n ↔ m < n := by rw [← not_le, Int.cast_le, Int.not_le]
@[simp, norm_cast] theorem Int.cast_pos : 0 < (n : R) ↔ 0 < n := by rw [← Int.cast_zero, Int.cast_lt]
end
