import Elementary.Algebra.OrderedRing

/-!
# Order and multiplication

Products, squares and powers in ordered rings.
-/

universe u

section
variable {R : Type u} [Semiring R] [PartialOrder R] {a b c d : R}

section
variable [IsOrderedRing R]
theorem mul_le_mul_of_nonneg_left (h : b ≤ c) (a_nonneg : 0 ≤ a) : a * b ≤ a * c :=
  IsOrderedRing.mul_le_mul_of_nonneg_left b c a h a_nonneg
theorem mul_le_mul_of_nonneg_right (h : b ≤ c) (a_nonneg : 0 ≤ a) : b * a ≤ c * a :=
  IsOrderedRing.mul_le_mul_of_nonneg_right b c a h a_nonneg
theorem mul_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  have h := mul_le_mul_of_nonneg_left hb ha
  rwa [mul_zero] at h
theorem mul_le_mul (h₁ : a ≤ b) (h₂ : c ≤ d) (hc : 0 ≤ c) (hb : 0 ≤ b) : a * c ≤ b * d :=
  le_trans (mul_le_mul_of_nonneg_right h₁ hc) (mul_le_mul_of_nonneg_left h₂ hb)
theorem mul_self_le_mul_self (ha : 0 ≤ a) (h : a ≤ b) : a * a ≤ b * b := mul_le_mul h h ha (le_trans ha h)
theorem mul_le_of_le_one_left (hb : 0 ≤ b) (h : a ≤ 1) : a * b ≤ b := by
  have h' := mul_le_mul_of_nonneg_right h hb
  rwa [one_mul] at h'
theorem mul_le_of_le_one_right (ha : 0 ≤ a) (h : b ≤ 1) : a * b ≤ a := by
  have h' := mul_le_mul_of_nonneg_left h ha
  rwa [mul_one] at h'
theorem le_mul_of_one_le_left (hb : 0 ≤ b) (h : 1 ≤ a) : b ≤ a * b := by
  have h' := mul_le_mul_of_nonneg_right h hb
  rwa [one_mul] at h'
theorem le_mul_of_one_le_right (hb : 0 ≤ b) (h : 1 ≤ a) : b ≤ b * a := by
  have h' := mul_le_mul_of_nonneg_left h hb
  rwa [mul_one] at h'
theorem zero_le_one : (0 : R) ≤ 1 := ZeroLEOneClass.zero_le_one
theorem pow_nonneg (h : 0 ≤ a) (n : ℕ) : 0 ≤ a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact zero_le_one
  | succ n ih => rw [pow_succ]; exact mul_nonneg ih h
theorem pow_le_pow_left₀ (ha : 0 ≤ a) (hab : a ≤ b) (n : ℕ) : a ^ n ≤ b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero]; exact le_refl 1
  | succ n ih =>
    rw [pow_succ, pow_succ]
    exact mul_le_mul ih hab ha (pow_nonneg (le_trans ha hab) n)
theorem one_le_pow₀ (h : 1 ≤ a) {n : ℕ} : 1 ≤ a ^ n := by
  have h' := pow_le_pow_left₀ zero_le_one h n
  rwa [one_pow] at h'
theorem pow_le_one₀ {n : ℕ} (ha : 0 ≤ a) (h : a ≤ 1) : a ^ n ≤ 1 := by
  have h' := pow_le_pow_left₀ ha h n
  rwa [one_pow] at h'
theorem pow_le_pow_right₀ {m n : ℕ} (ha : 1 ≤ a) (h : m ≤ n) : a ^ m ≤ a ^ n := by
  rw [← pow_mul_pow_sub a h]
  exact le_mul_of_one_le_right (pow_nonneg (le_trans zero_le_one ha) m) (one_le_pow₀ ha)
theorem Nat.cast_nonneg (n : ℕ) : 0 ≤ (n : R) := by
  induction n with
  | zero => rw [Nat.cast_zero]; exact le_refl 0
  | succ n ih => rw [Nat.cast_succ]; exact add_nonneg ih zero_le_one
end

variable [IsStrictOrderedRing R]
theorem mul_lt_mul_of_pos_left (h : b < c) (a_pos : 0 < a) : a * b < a * c :=
  IsStrictOrderedRing.mul_lt_mul_of_pos_left b c a h a_pos
theorem mul_lt_mul_of_pos_right (h : b < c) (a_pos : 0 < a) : b * a < c * a :=
  IsStrictOrderedRing.mul_lt_mul_of_pos_right b c a h a_pos
theorem mul_pos (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  have h := mul_lt_mul_of_pos_left hb ha
  rwa [mul_zero] at h
theorem zero_lt_one : (0 : R) < 1 := lt_of_le_of_ne zero_le_one zero_ne_one
theorem one_pos : (0 : R) < 1 := zero_lt_one
theorem two_pos : (0 : R) < 2 := by rw [← one_add_one_eq_two]; exact add_pos one_pos one_pos
theorem zero_lt_two : (0 : R) < 2 := two_pos
theorem three_pos : (0 : R) < 3 := by rw [← two_add_one_eq_three]; exact add_pos two_pos one_pos
theorem four_pos : (0 : R) < 4 := by rw [← three_add_one_eq_four]; exact add_pos three_pos one_pos
theorem one_lt_two : (1 : R) < 2 := by rw [← one_add_one_eq_two]; exact lt_add_of_pos_right 1 one_pos
theorem lt_add_one (a : R) : a < a + 1 := lt_add_of_pos_right a one_pos
theorem lt_one_add (a : R) : a < 1 + a := lt_add_of_pos_left a one_pos
theorem le_add_one (h : a ≤ b) : a ≤ b + 1 := le_trans h (le_of_lt (lt_add_one b))
theorem pow_pos (h : 0 < a) (n : ℕ) : 0 < a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact zero_lt_one
  | succ n ih => rw [pow_succ]; exact mul_pos ih h
theorem mul_lt_mul (h₁ : a < c) (h₂ : b ≤ d) (hb : 0 < b) (hc : 0 ≤ c) : a * b < c * d :=
  lt_of_lt_of_le (mul_lt_mul_of_pos_right h₁ hb) (mul_le_mul_of_nonneg_left h₂ hc)
theorem mul_lt_mul' (h₁ : a ≤ c) (h₂ : b < d) (hb : 0 ≤ b) (hc : 0 < c) : a * b < c * d :=
  lt_of_le_of_lt (mul_le_mul_of_nonneg_right h₁ hb) (mul_lt_mul_of_pos_left h₂ hc)
theorem mul_lt_mul'' (h₁ : a < c) (h₂ : b < d) (ha : 0 ≤ a) (hb : 0 ≤ b) : a * b < c * d :=
  mul_lt_mul' (le_of_lt h₁) h₂ hb (lt_of_le_of_lt ha h₁)
theorem mul_self_lt_mul_self (h₁ : 0 ≤ a) (h₂ : a < b) : a * a < b * b := mul_lt_mul'' h₂ h₂ h₁ h₁
theorem lt_mul_of_one_lt_left (hb : 0 < b) (h : 1 < a) : b < a * b := by
  have h' := mul_lt_mul_of_pos_right h hb
  rwa [one_mul] at h'
theorem lt_mul_of_one_lt_right (ha : 0 < a) (h : 1 < b) : a < a * b := by
  have h' := mul_lt_mul_of_pos_left h ha
  rwa [mul_one] at h'
theorem pow_lt_pow_left₀ (hab : a < b) (ha : 0 ≤ a) : ∀ {n : ℕ}, n ≠ 0 → a ^ n < b ^ n
  | 0, h => absurd rfl h
  | n + 1, _ => by
    rw [pow_succ, pow_succ]
    exact mul_lt_mul' (pow_le_pow_left₀ ha (le_of_lt hab) n) hab ha (pow_pos (lt_of_le_of_lt ha hab) n)
theorem one_lt_pow₀ (h : 1 < a) {n : ℕ} (hn : n ≠ 0) : 1 < a ^ n := by
  have h' := pow_lt_pow_left₀ h zero_le_one hn
  rwa [one_pow] at h'
theorem pow_lt_one₀ (ha : 0 ≤ a) (h : a < 1) {n : ℕ} (hn : n ≠ 0) : a ^ n < 1 := by
  have h' := pow_lt_pow_left₀ h ha hn
  rwa [one_pow] at h'
theorem pow_lt_pow_right₀ {m n : ℕ} (h : 1 < a) (hmn : m < n) : a ^ m < a ^ n := by
  rw [← pow_mul_pow_sub a (Nat.le_of_lt hmn)]
  exact lt_mul_of_one_lt_right (pow_pos (lt_trans one_pos h) m) (one_lt_pow₀ h (Nat.sub_ne_zero_of_lt hmn))
private theorem cast_lt_succ (n : ℕ) : (n : R) < (n + 1 : ℕ) := by rw [Nat.cast_succ]; exact lt_add_one _
instance (priority := 100) IsStrictOrderedRing.toCharZero : CharZero R where
  cast_injective {m n} h := by
    have mono : ∀ k m : ℕ, (m : R) < (m + k + 1 : ℕ) := by
      intro k m
      induction k with
      | zero => exact cast_lt_succ m
      | succ k ih => exact lt_trans ih (cast_lt_succ (m + k + 1))
    rcases Nat.lt_trichotomy m n with l | e | l
    · obtain ⟨k, e⟩ := Nat.exists_eq_add_of_lt l
      exact absurd (e ▸ h) (ne_of_lt (mono k m))
    · exact e
    · obtain ⟨k, e⟩ := Nat.exists_eq_add_of_lt l
      exact absurd (e ▸ h.symm) (ne_of_lt (mono k n))
end

section
variable {R : Type u} [Semiring R] [LinearOrder R] [IsStrictOrderedRing R] {a b c d : R}
theorem lt_of_mul_lt_mul_left (h : a * b < a * c) (a_nonneg : 0 ≤ a) : b < c :=
  lt_of_not_ge fun h' => not_lt_of_ge (mul_le_mul_of_nonneg_left h' a_nonneg) h
theorem lt_of_mul_lt_mul_right (h : b * a < c * a) (a_nonneg : 0 ≤ a) : b < c :=
  lt_of_not_ge fun h' => not_lt_of_ge (mul_le_mul_of_nonneg_right h' a_nonneg) h
theorem le_of_mul_le_mul_left (h : a * b ≤ a * c) (a_pos : 0 < a) : b ≤ c :=
  le_of_not_gt fun h' => not_le_of_gt (mul_lt_mul_of_pos_left h' a_pos) h
theorem le_of_mul_le_mul_right (h : b * a ≤ c * a) (a_pos : 0 < a) : b ≤ c :=
  le_of_not_gt fun h' => not_le_of_gt (mul_lt_mul_of_pos_right h' a_pos) h
theorem mul_le_mul_iff_of_pos_left (a_pos : 0 < a) : a * b ≤ a * c ↔ b ≤ c :=
  ⟨fun h => le_of_mul_le_mul_left h a_pos, fun h => mul_le_mul_of_nonneg_left h (le_of_lt a_pos)⟩
theorem mul_le_mul_iff_of_pos_right (a_pos : 0 < a) : b * a ≤ c * a ↔ b ≤ c :=
  ⟨fun h => le_of_mul_le_mul_right h a_pos, fun h => mul_le_mul_of_nonneg_right h (le_of_lt a_pos)⟩
theorem mul_lt_mul_iff_of_pos_left (a_pos : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨fun h => lt_of_mul_lt_mul_left h (le_of_lt a_pos), fun h => mul_lt_mul_of_pos_left h a_pos⟩
theorem mul_lt_mul_iff_of_pos_right (a_pos : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨fun h => lt_of_mul_lt_mul_right h (le_of_lt a_pos), fun h => mul_lt_mul_of_pos_right h a_pos⟩
theorem pos_of_mul_pos_left (h : 0 < a * b) (hb : 0 ≤ b) : 0 < a :=
  lt_of_mul_lt_mul_right (by rwa [zero_mul]) hb
theorem pos_of_mul_pos_right (h : 0 < a * b) (ha : 0 ≤ a) : 0 < b :=
  lt_of_mul_lt_mul_left (by rwa [mul_zero]) ha
theorem mul_pos_iff_of_pos_left (h : 0 < c) : 0 < c * b ↔ 0 < b :=
  ⟨fun h' => pos_of_mul_pos_right h' (le_of_lt h), mul_pos h⟩
theorem mul_pos_iff_of_pos_right (h : 0 < c) : 0 < b * c ↔ 0 < b :=
  ⟨fun h' => pos_of_mul_pos_left h' (le_of_lt h), fun h' => mul_pos h' h⟩
theorem mul_nonneg_iff_of_pos_left (h : 0 < c) : 0 ≤ c * b ↔ 0 ≤ b := by
  simpa only [mul_zero] using mul_le_mul_iff_of_pos_left (b := 0) (c := b) h
theorem mul_nonneg_iff_of_pos_right (h : 0 < c) : 0 ≤ b * c ↔ 0 ≤ b := by
  simpa only [zero_mul] using mul_le_mul_iff_of_pos_right (b := 0) (c := b) h
theorem pow_le_pow_iff_left₀ (ha : 0 ≤ a) (hb : 0 ≤ b) {n : ℕ} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b :=
  ⟨fun h => le_of_not_gt fun h' => not_le_of_gt (pow_lt_pow_left₀ h' hb hn) h, fun h => pow_le_pow_left₀ ha h n⟩
theorem pow_lt_pow_iff_left₀ (ha : 0 ≤ a) (hb : 0 ≤ b) {n : ℕ} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  ⟨fun h => lt_of_not_ge fun h' => not_lt_of_ge (pow_le_pow_left₀ hb h' n) h, fun h => pow_lt_pow_left₀ h ha hn⟩
theorem pow_left_inj₀ (ha : 0 ≤ a) (hb : 0 ≤ b) {n : ℕ} (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b :=
  ⟨fun h => le_antisymm ((pow_le_pow_iff_left₀ ha hb hn).mp (le_of_eq h))
    ((pow_le_pow_iff_left₀ hb ha hn).mp (ge_of_eq h)), congrArg (· ^ n)⟩
theorem lt_of_pow_lt_pow_left₀ (n : ℕ) (hb : 0 ≤ b) (h : a ^ n < b ^ n) : a < b :=
  lt_of_not_ge fun h' => not_lt_of_ge (pow_le_pow_left₀ hb h' n) h
theorem le_of_sq_le_sq (h : a ^ 2 ≤ b ^ 2) (hb : 0 ≤ b) : a ≤ b :=
  le_of_not_gt fun h' => not_le_of_gt (pow_lt_pow_left₀ h' hb (n := 2) (fun h => nomatch h)) h
theorem pow_le_pow_iff_right₀ {m n : ℕ} (h : 1 < a) : a ^ m ≤ a ^ n ↔ m ≤ n :=
  ⟨fun h' => Nat.le_of_not_lt fun l => not_le_of_gt (pow_lt_pow_right₀ h l) h', pow_le_pow_right₀ (le_of_lt h)⟩
theorem pow_lt_pow_iff_right₀ {m n : ℕ} (h : 1 < a) : a ^ m < a ^ n ↔ m < n :=
  ⟨fun h' => Nat.lt_of_not_le fun l => not_lt_of_ge (pow_le_pow_right₀ (le_of_lt h) l) h', pow_lt_pow_right₀ h⟩
end

section
variable {R : Type u} [Ring R] [PartialOrder R] [IsOrderedRing R] {a b c : R}
theorem mul_nonneg_of_nonpos_of_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a * b := by
  rw [← neg_mul_neg]; exact mul_nonneg (neg_nonneg.mpr ha) (neg_nonneg.mpr hb)
theorem mul_nonpos_of_nonneg_of_nonpos (ha : 0 ≤ a) (hb : b ≤ 0) : a * b ≤ 0 := by
  rw [← neg_nonneg, ← mul_neg]; exact mul_nonneg ha (neg_nonneg.mpr hb)
theorem mul_nonpos_of_nonpos_of_nonneg (ha : a ≤ 0) (hb : 0 ≤ b) : a * b ≤ 0 := by
  rw [← neg_nonneg, ← neg_mul]; exact mul_nonneg (neg_nonneg.mpr ha) hb
theorem mul_le_mul_of_nonpos_left (h : b ≤ a) (hc : c ≤ 0) : c * a ≤ c * b := by
  rw [← sub_nonneg, ← mul_sub]; exact mul_nonneg_of_nonpos_of_nonpos hc (sub_nonpos.mpr h)
theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (hc : c ≤ 0) : a * c ≤ b * c := by
  rw [← sub_nonneg, ← sub_mul]; exact mul_nonneg_of_nonpos_of_nonpos (sub_nonpos.mpr h) hc
end

section
variable {R : Type u} [Ring R] [PartialOrder R] [IsStrictOrderedRing R] {a b c : R}
theorem mul_pos_of_neg_of_neg (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  rw [← neg_mul_neg]; exact mul_pos (neg_pos.mpr ha) (neg_pos.mpr hb)
theorem mul_neg_of_pos_of_neg (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  rw [← neg_pos, ← mul_neg]; exact mul_pos ha (neg_pos.mpr hb)
theorem mul_neg_of_neg_of_pos (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  rw [← neg_pos, ← neg_mul]; exact mul_pos (neg_pos.mpr ha) hb
theorem mul_lt_mul_of_neg_left (h : b < a) (hc : c < 0) : c * a < c * b := by
  rw [← sub_pos, ← mul_sub]; exact mul_pos_of_neg_of_neg hc (sub_neg.mpr h)
theorem mul_lt_mul_of_neg_right (h : b < a) (hc : c < 0) : a * c < b * c := by
  rw [← sub_pos, ← sub_mul]; exact mul_pos_of_neg_of_neg (sub_neg.mpr h) hc
theorem sub_one_lt (a : R) : a - 1 < a := sub_lt_self a one_pos
/-- A ring with a partial order is strictly ordered when sums keep the order and products of positives are positive. -/
theorem IsStrictOrderedRing.of_mul_pos {R : Type u} [Ring R] [PartialOrder R] [IsOrderedAddMonoid R] [ZeroLEOneClass R]
    [Nontrivial R] (mul_pos : ∀ a b : R, 0 < a → 0 < b → 0 < a * b) : IsStrictOrderedRing R where
  le_of_add_le_add_left := IsOrderedCancelAddMonoid.le_of_add_le_add_left
  mul_lt_mul_of_pos_left a b c h hc := by rw [← sub_pos, ← mul_sub]; exact mul_pos _ _ hc (sub_pos.mpr h)
  mul_lt_mul_of_pos_right a b c h hc := by rw [← sub_pos, ← sub_mul]; exact mul_pos _ _ (sub_pos.mpr h) hc
end

section
variable {R : Type u} [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a b c : R}
theorem mul_self_nonneg (a : R) : 0 ≤ a * a :=
  (le_total 0 a).elim (fun h => mul_nonneg h h) fun h => mul_nonneg_of_nonpos_of_nonpos h h
theorem sq_nonneg (a : R) : 0 ≤ a ^ 2 := by rw [pow_two]; exact mul_self_nonneg a
theorem pow_two_nonneg (a : R) : 0 ≤ a ^ 2 := sq_nonneg a
instance (priority := 100) IsStrictOrderedRing.noZeroDivisors : NoZeroDivisors R where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := Classical.byContradiction fun no => by
    rcases lt_or_gt_of_ne (fun e => no (Or.inl e) : a ≠ 0) with ha | ha <;>
      rcases lt_or_gt_of_ne (fun e => no (Or.inr e) : b ≠ 0) with hb | hb
    · exact ne_of_gt (mul_pos_of_neg_of_neg ha hb) h
    · exact ne_of_lt (mul_neg_of_neg_of_pos ha hb) h
    · exact ne_of_lt (mul_neg_of_pos_of_neg ha hb) h
    · exact ne_of_gt (mul_pos ha hb) h
instance (priority := 100) IsStrictOrderedRing.isDomain : IsDomain R :=
  { NoZeroDivisors.to_isCancelMulZero, (inferInstance : Nontrivial R) with }
theorem mul_self_pos : 0 < a * a ↔ a ≠ 0 :=
  ⟨fun h e => lt_irrefl (0 : R) (by rwa [e, mul_zero] at h), fun h => lt_of_le_of_ne (mul_self_nonneg a) (mul_self_ne_zero.mpr h).symm⟩
theorem sq_pos_iff : 0 < a ^ 2 ↔ a ≠ 0 := by rw [pow_two]; exact mul_self_pos
theorem sq_pos_of_ne_zero (h : a ≠ 0) : 0 < a ^ 2 := sq_pos_iff.mpr h
theorem pow_two_pos_of_ne_zero (h : a ≠ 0) : 0 < a ^ 2 := sq_pos_iff.mpr h
theorem sq_pos_of_pos (h : 0 < a) : 0 < a ^ 2 := sq_pos_of_ne_zero (ne_of_gt h)
theorem sq_pos_of_neg (h : a < 0) : 0 < a ^ 2 := sq_pos_of_ne_zero (ne_of_lt h)
theorem mul_self_add_mul_self_eq_zero : a * a + b * b = 0 ↔ a = 0 ∧ b = 0 := by
  rw [add_eq_zero_iff_of_nonneg (mul_self_nonneg a) (mul_self_nonneg b), mul_self_eq_zero, mul_self_eq_zero]
theorem mul_pos_iff : 0 < a * b ↔ 0 < a ∧ 0 < b ∨ a < 0 ∧ b < 0 := by
  refine ⟨fun h => ?_, fun h => h.elim (fun h => mul_pos h.1 h.2) fun h => mul_pos_of_neg_of_neg h.1 h.2⟩
  rcases lt_trichotomy a 0 with ha | ha | ha
  · exact Or.inr ⟨ha, lt_of_not_ge fun hb => not_lt_of_ge (mul_nonpos_of_nonpos_of_nonneg (le_of_lt ha) hb) h⟩
  · rw [ha, zero_mul] at h; exact absurd h (lt_irrefl 0)
  · exact Or.inl ⟨ha, pos_of_mul_pos_right h (le_of_lt ha)⟩
theorem mul_neg_iff : a * b < 0 ↔ 0 < a ∧ b < 0 ∨ a < 0 ∧ 0 < b := by
  rw [← neg_pos, ← mul_neg, mul_pos_iff, neg_pos, neg_lt_zero]
end

section
variable {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] {a b : R}
theorem two_mul_le_add_sq (a b : R) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  have h := sq_nonneg (a - b)
  rwa [sub_sq, sub_add_eq_add_sub, sub_nonneg] at h
theorem sq_le_sq' (h₁ : -b ≤ a) (h₂ : a ≤ b) : a ^ 2 ≤ b ^ 2 := by
  rw [← sub_nonneg, sq_sub_sq]
  exact mul_nonneg (by rw [← neg_le_neg_iff, neg_zero, neg_add, add_comm, ← sub_eq_add_neg, sub_nonpos]; exact neg_le.mp h₁)
    (sub_nonneg.mpr h₂)
theorem sq_lt_sq' (h₁ : -b < a) (h₂ : a < b) : a ^ 2 < b ^ 2 := by
  rw [← sub_pos, sq_sub_sq]
  exact mul_pos (by rw [← neg_lt_neg_iff, neg_zero, neg_add, add_comm, ← sub_eq_add_neg, sub_neg]; exact neg_lt.mp h₁)
    (sub_pos.mpr h₂)
end
