prelude
import Init.Data.Int.Order

/-!
# Absolute values, natural numbers among the integers, minimum and maximum
-/

set_option linter.unusedVariables false

namespace Int

/-! ## Natural numbers among the integers -/

theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n :=
  (le.dest h).elim fun n e => ⟨n, by rw [← e, Int.zero_add]⟩

theorem negSucc_lt_zero (n : Nat) : negSucc n < 0 := by
  rw [negSucc_eq]
  exact Int.neg_neg_of_pos (ofNat_lt.2 (Nat.zero_lt_succ n))

theorem negSucc_not_nonneg (n : Nat) : 0 ≤ negSucc n ↔ False :=
  ⟨fun h => Int.not_le.2 (negSucc_lt_zero n) h, False.elim⟩

@[simp] theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl

theorem natAbs_ofNat (n : Nat) : natAbs (n : Int) = n := rfl

@[simp] theorem natAbs_zero : natAbs 0 = 0 := rfl

@[simp] theorem natAbs_one : natAbs 1 = 1 := rfl

@[simp] theorem natAbs_neg : (a : Int) → natAbs (-a) = natAbs a
  | ofNat 0 => rfl
  | ofNat (Nat.succ _) => rfl
  | negSucc _ => rfl

theorem natAbs_eq : (a : Int) → a = natAbs a ∨ a = -(natAbs a : Int)
  | ofNat _ => Or.inl rfl
  | negSucc _ => Or.inr rfl

theorem natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (natAbs a : Int) = a :=
  (eq_ofNat_of_zero_le h).elim fun n e => e ▸ rfl

theorem ofNat_natAbs_of_nonpos {a : Int} (h : a ≤ 0) : (natAbs a : Int) = -a := by
  rw [← natAbs_neg, natAbs_of_nonneg (Int.neg_nonneg_of_nonpos h)]

theorem eq_natAbs_of_zero_le {a : Int} (h : 0 ≤ a) : a = natAbs a := (natAbs_of_nonneg h).symm

theorem le_natAbs {a : Int} : a ≤ natAbs a := by
  cases a with
  | ofNat n => exact Int.le_refl _
  | negSucc n => exact Int.le_of_lt (Int.lt_of_lt_of_le (negSucc_lt_zero n) (ofNat_zero_le _))

theorem natAbs_eq_zero {a : Int} : natAbs a = 0 ↔ a = 0 := by
  refine ⟨fun h => ?_, fun h => by rw [h]; rfl⟩
  cases a with
  | ofNat n => exact congrArg ofNat h
  | negSucc n => exact Nat.noConfusion h

theorem natAbs_pos {a : Int} : 0 < natAbs a ↔ a ≠ 0 :=
  ⟨fun h e => Nat.ne_of_gt h (natAbs_eq_zero.2 e), fun h =>
    Nat.pos_of_ne_zero fun e => h (natAbs_eq_zero.1 e)⟩

theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => rfl
    | negSucc n => show natAbs (negOfNat (m * (n + 1))) = _; rw [← natAbs_neg, negOfNat_eq, neg_subNatNat, subNatNat_zero]; rfl
  | negSucc m =>
    cases b with
    | ofNat n => show natAbs (negOfNat ((m + 1) * n)) = _; rw [← natAbs_neg, negOfNat_eq, neg_subNatNat, subNatNat_zero]; rfl
    | negSucc n => rfl

@[simp] theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl

@[simp] theorem toNat_ofNat (n : Nat) : toNat (n : Int) = n := rfl

@[simp] theorem toNat_zero : toNat 0 = 0 := rfl

theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a :=
  (eq_ofNat_of_zero_le h).elim fun n e => e ▸ rfl

/-! ## Minimum and maximum -/

protected theorem min_def (n m : Int) : min n m = if n ≤ m then n else m := rfl

protected theorem max_def (n m : Int) : max n m = if n ≤ m then m else n := rfl

protected theorem min_le_left (a b : Int) : min a b ≤ a := by
  rw [Int.min_def]
  cases Int.lt_or_ge b a with
  | inl h => rw [if_neg (Int.not_le.2 h)]; exact Int.le_of_lt h
  | inr h => rw [if_pos h]; exact Int.le_refl a

protected theorem min_le_right (a b : Int) : min a b ≤ b := by
  rw [Int.min_def]
  cases Int.lt_or_ge b a with
  | inl h => rw [if_neg (Int.not_le.2 h)]; exact Int.le_refl b
  | inr h => rw [if_pos h]; exact h

protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by
  refine ⟨fun h => ⟨Int.le_trans h (Int.min_le_left b c), Int.le_trans h (Int.min_le_right b c)⟩,
    fun h => ?_⟩
  rw [Int.min_def]
  cases Int.lt_or_ge c b with
  | inl h' => rw [if_neg (Int.not_le.2 h')]; exact h.2
  | inr h' => rw [if_pos h']; exact h.1

protected theorem le_max_left (a b : Int) : a ≤ max a b := by
  rw [Int.max_def]
  cases Int.lt_or_ge b a with
  | inl h => rw [if_neg (Int.not_le.2 h)]; exact Int.le_refl a
  | inr h => rw [if_pos h]; exact h

protected theorem le_max_right (a b : Int) : b ≤ max a b := by
  rw [Int.max_def]
  cases Int.lt_or_ge b a with
  | inl h => rw [if_neg (Int.not_le.2 h)]; exact Int.le_of_lt h
  | inr h => rw [if_pos h]; exact Int.le_refl b

protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by
  refine ⟨fun h => ⟨Int.le_trans (Int.le_max_left a b) h, Int.le_trans (Int.le_max_right a b) h⟩,
    fun h => ?_⟩
  rw [Int.max_def]
  cases Int.lt_or_ge b a with
  | inl h' => rw [if_neg (Int.not_le.2 h')]; exact h.1
  | inr h' => rw [if_pos h']; exact h.2

theorem toNat_eq_max (a : Int) : (toNat a : Int) = max a 0 := by
  rw [Int.max_def]
  cases a with
  | ofNat n =>
    cases n with
    | zero => rfl
    | succ n => exact (if_neg (Int.not_le.2 (ofNat_succ_pos n))).symm
  | negSucc n => exact (if_pos (Int.le_of_lt (negSucc_lt_zero n))).symm

end Int
