import Elementary.Algebra.OrderedMul

/-!
# Fields and ordered fields

Inverses and division: what cancels, how fractions add, multiply and compare.
-/

universe u

section
variable {K : Type u} [DivisionRing K] {a b c d : K}
@[simp] theorem mul_inv_cancel₀ (h : a ≠ 0) : a * a⁻¹ = 1 := DivisionRing.mul_inv_cancel a h
@[simp] theorem inv_zero : (0 : K)⁻¹ = 0 := DivisionRing.inv_zero
instance (priority := 100) DivisionRing.isDomain : IsDomain K where
  mul_left_cancel_of_ne_zero {a b c} ha h := by
    have inv : a⁻¹ * a = 1 := by
      have left : a⁻¹ ≠ 0 := fun e => zero_ne_one (by rw [← mul_inv_cancel₀ ha, e, mul_zero])
      have twice := mul_inv_cancel₀ left
      rw [← mul_one (a⁻¹ * a), ← twice, mul_assoc, ← mul_assoc a, mul_inv_cancel₀ ha, one_mul, twice]
    rw [← one_mul b, ← inv, mul_assoc, h, ← mul_assoc, inv, one_mul]
  mul_right_cancel_of_ne_zero {a b c} hb h := by
    rw [← mul_one a, ← mul_inv_cancel₀ hb, ← mul_assoc, h, mul_assoc, mul_inv_cancel₀ hb, mul_one]
theorem inv_ne_zero (h : a ≠ 0) : a⁻¹ ≠ 0 := fun e => zero_ne_one (by rw [← mul_inv_cancel₀ h, e, mul_zero])
@[simp] theorem inv_mul_cancel₀ (h : a ≠ 0) : a⁻¹ * a = 1 :=
  mul_left_cancel₀ h (by rw [← mul_assoc, mul_inv_cancel₀ h, one_mul, mul_one])
private theorem inv_eq_of_mul (h : a * b = 1) : a⁻¹ = b := by
  have ha : a ≠ 0 := fun e => zero_ne_one (by rw [← h, e, zero_mul])
  exact mul_left_cancel₀ ha (by rw [mul_inv_cancel₀ ha, h])
instance (priority := 100) DivisionRing.toDivisionMonoid : DivisionMonoid K where
  inv_inv a := Classical.byCases (fun h : a = 0 => by rw [h, inv_zero, inv_zero]) fun h =>
    inv_eq_of_mul (inv_mul_cancel₀ h)
  mul_inv_rev a b := Classical.byCases (fun h : a = 0 => by rw [h, zero_mul, inv_zero, mul_zero]) fun ha =>
    Classical.byCases (fun h : b = 0 => by rw [h, mul_zero, inv_zero, zero_mul]) fun hb => inv_eq_of_mul (by
      rw [mul_assoc, ← mul_assoc b, mul_inv_cancel₀ hb, one_mul, mul_inv_cancel₀ ha])
  inv_eq_of_mul _ _ := inv_eq_of_mul
@[simp] theorem inv_eq_zero : a⁻¹ = 0 ↔ a = 0 :=
  ⟨fun h => Classical.byContradiction fun ha => inv_ne_zero ha h, fun h => by rw [h, inv_zero]⟩
@[simp] theorem div_zero (a : K) : a / 0 = 0 := by rw [div_eq_mul_inv, inv_zero, mul_zero]
@[simp] theorem zero_div (a : K) : 0 / a = 0 := by rw [div_eq_mul_inv, zero_mul]
@[simp] theorem div_self (h : a ≠ 0) : a / a = 1 := by rw [div_eq_mul_inv, mul_inv_cancel₀ h]
theorem div_self_of_ne_zero (h : a ≠ 0) : a / a = 1 := div_self h
@[simp] theorem mul_inv_cancel_right₀ (h : b ≠ 0) (a : K) : a * b * b⁻¹ = a := by
  rw [mul_assoc, mul_inv_cancel₀ h, mul_one]
@[simp] theorem inv_mul_cancel_right₀ (h : b ≠ 0) (a : K) : a * b⁻¹ * b = a := by
  rw [mul_assoc, inv_mul_cancel₀ h, mul_one]
@[simp] theorem mul_inv_cancel_left₀ (h : a ≠ 0) (b : K) : a * (a⁻¹ * b) = b := by
  rw [← mul_assoc, mul_inv_cancel₀ h, one_mul]
@[simp] theorem inv_mul_cancel_left₀ (h : a ≠ 0) (b : K) : a⁻¹ * (a * b) = b := by
  rw [← mul_assoc, inv_mul_cancel₀ h, one_mul]
@[simp] theorem div_mul_cancel₀ (a : K) (h : b ≠ 0) : a / b * b = a := by
  rw [div_eq_mul_inv, inv_mul_cancel_right₀ h]
@[simp] theorem mul_div_cancel_right₀ (a : K) (h : b ≠ 0) : a * b / b = a := by
  rw [div_eq_mul_inv, mul_inv_cancel_right₀ h]
theorem div_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a / b ≠ 0 := by
  rw [div_eq_mul_inv]; exact mul_ne_zero ha (inv_ne_zero hb)
@[simp] theorem div_eq_zero_iff : a / b = 0 ↔ a = 0 ∨ b = 0 := by rw [div_eq_mul_inv, mul_eq_zero, inv_eq_zero]
theorem div_ne_zero_iff : a / b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := (not_congr div_eq_zero_iff).trans not_or
theorem div_eq_iff (hc : b ≠ 0) : a / b = c ↔ a = c * b :=
  ⟨fun h => by rw [← h, div_mul_cancel₀ a hc], fun h => by rw [h, mul_div_cancel_right₀ c hc]⟩
theorem eq_div_iff (hc : c ≠ 0) : a = b / c ↔ a * c = b := by rw [eq_comm, div_eq_iff hc, eq_comm]
theorem div_eq_of_eq_mul (hb : b ≠ 0) (h : a = c * b) : a / b = c := (div_eq_iff hb).mpr h
theorem eq_div_of_mul_eq (hc : c ≠ 0) (h : a * c = b) : a = b / c := (eq_div_iff hc).mpr h
theorem eq_inv_of_mul_eq_one (h : a * b = 1) : b = a⁻¹ := eq_inv_of_mul_eq_one_right h
theorem div_eq_one_iff_eq (hb : b ≠ 0) : a / b = 1 ↔ a = b := by rw [div_eq_iff hb, one_mul]
theorem add_div (a b c : K) : (a + b) / c = a / c + b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, add_mul]
theorem sub_div (a b c : K) : (a - b) / c = a / c - b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, sub_mul]
theorem div_add_div_same (a b c : K) : a / c + b / c = (a + b) / c := (add_div a b c).symm
theorem div_sub_div_same (a b c : K) : a / c - b / c = (a - b) / c := (sub_div a b c).symm
theorem neg_div (b a : K) : -b / a = -(b / a) := by rw [div_eq_mul_inv, div_eq_mul_inv, neg_mul]
theorem neg_div' (a b : K) : -(b / a) = -b / a := (neg_div b a).symm
theorem inv_neg : (-a)⁻¹ = -a⁻¹ := Classical.byCases (fun h : a = 0 => by rw [h, neg_zero, inv_zero, neg_zero]) fun h =>
  inv_eq_of_mul_eq_one_right (by rw [neg_mul_neg, mul_inv_cancel₀ h])
theorem div_neg (a : K) : a / -b = -(a / b) := by rw [div_eq_mul_inv, inv_neg, mul_neg, div_eq_mul_inv]
theorem neg_div_neg_eq (a b : K) : -a / -b = a / b := by rw [div_neg, neg_div, neg_neg]
theorem zpow_ne_zero : (n : ℤ) → a ≠ 0 → a ^ n ≠ 0
  | .ofNat n, h => fun e => pow_ne_zero n h ((zpow_natCast a n).symm.trans e)
  | .negSucc n, h => fun e => inv_ne_zero (pow_ne_zero (n + 1) h) ((zpow_negSucc a n).symm.trans e)
theorem zpow_add_one₀ (h : a ≠ 0) : (n : ℤ) → a ^ (n + 1) = a ^ n * a
  | .ofNat n => by
    show a ^ ((n + 1 : ℕ) : ℤ) = a ^ (n : ℤ) * a
    rw [zpow_natCast, zpow_natCast, pow_succ]
  | .negSucc 0 => by
    show a ^ (0 : ℤ) = a ^ (-1 : ℤ) * a
    rw [zpow_zero, zpow_neg_one, inv_mul_cancel₀ h]
  | .negSucc (n + 1) => by
    show a ^ (Int.negSucc n) = _
    rw [zpow_negSucc, zpow_negSucc, pow_succ' a (n + 1), mul_inv_rev, inv_mul_cancel_right₀ h]
end

section
variable {K : Type u} [Field K] {a b c d : K}
instance (priority := 100) Field.toDivisionCommMonoid : DivisionCommMonoid K :=
  { DivisionRing.toDivisionMonoid with mul_comm := mul_comm }
theorem mul_div_cancel_left₀ (b : K) (h : a ≠ 0) : a * b / a = b := by rw [mul_comm, mul_div_cancel_right₀ b h]
theorem mul_div_cancel₀ (a : K) (h : b ≠ 0) : b * (a / b) = a := by rw [mul_comm, div_mul_cancel₀ a h]
theorem mul_div_cancel_of_imp (h : b = 0 → a = 0) : b * (a / b) = a :=
  Classical.byCases (fun e : b = 0 => by rw [e, zero_mul, h e]) (mul_div_cancel₀ a)
theorem mul_div_mul_left (a b : K) (hc : c ≠ 0) : c * a / (c * b) = a / b := by
  rw [mul_div_mul_comm, div_self hc, one_mul]
theorem mul_div_mul_right (a b : K) (hc : c ≠ 0) : a * c / (b * c) = a / b := by
  rw [mul_div_mul_comm, div_self hc, mul_one]
theorem div_add_div (a : K) (c : K) (hb : b ≠ 0) (hd : d ≠ 0) : a / b + c / d = (a * d + b * c) / (b * d) := by
  rw [add_div, mul_div_mul_right a b hd, mul_div_mul_left c d hb]
theorem div_sub_div (a : K) (c : K) (hb : b ≠ 0) (hd : d ≠ 0) : a / b - c / d = (a * d - b * c) / (b * d) := by
  rw [sub_div, mul_div_mul_right a b hd, mul_div_mul_left c d hb]
theorem add_div' (a b c : K) (hc : c ≠ 0) : b + a / c = (b * c + a) / c := by rw [add_div, mul_div_cancel_right₀ b hc]
theorem div_add' (a b c : K) (hc : c ≠ 0) : a / c + b = (a + b * c) / c := by rw [add_div, mul_div_cancel_right₀ b hc]
theorem sub_div' {a b c : K} (hc : c ≠ 0) : b - a / c = (b * c - a) / c := by rw [sub_div, mul_div_cancel_right₀ b hc]
theorem div_sub' {a b c : K} (hc : c ≠ 0) : a / c - b = (a - c * b) / c := by
  rw [sub_div, mul_comm c, mul_div_cancel_right₀ b hc]
theorem div_eq_div_iff (hb : b ≠ 0) (hd : d ≠ 0) : a / b = c / d ↔ a * d = c * b := by
  rw [div_eq_iff hb, div_mul_eq_mul_div, eq_div_iff hd]
theorem div_div_cancel₀ (ha : a ≠ 0) : a / (a / b) = b := by
  rw [div_div_eq_mul_div, mul_comm, mul_div_cancel_right₀ b ha]
theorem inv_add_inv (ha : a ≠ 0) (hb : b ≠ 0) : a⁻¹ + b⁻¹ = (a + b) / (a * b) := by
  rw [inv_eq_one_div, inv_eq_one_div, div_add_div 1 1 ha hb, one_mul, mul_one, add_comm b]
theorem one_div_add_one_div (ha : a ≠ 0) (hb : b ≠ 0) : 1 / a + 1 / b = (a + b) / (a * b) := by
  rw [one_div, one_div, inv_add_inv ha hb]
theorem add_halves [CharZero K] (a : K) : a / 2 + a / 2 = a := by
  have two : (2 : K) ≠ 0 := fun h => nomatch CharZero.cast_injective (m := 2) (n := 0) (h.trans Nat.cast_zero.symm)
  rw [← add_div, ← mul_two, mul_div_cancel_right₀ a two]
end

/-! ## Ordered fields -/

section
variable {K : Type u} [Field K] [LinearOrder K] [IsStrictOrderedRing K] {a b c d : K}
@[simp] theorem inv_pos : 0 < a⁻¹ ↔ 0 < a := by
  have pos {a : K} (h : 0 < a) : 0 < a⁻¹ :=
    pos_of_mul_pos_right (a := a) (by rw [mul_inv_cancel₀ (ne_of_gt h)]; exact one_pos) (le_of_lt h)
  exact ⟨fun h => by rw [← inv_inv a]; exact pos h, pos⟩
theorem inv_pos_of_pos : 0 < a → 0 < a⁻¹ := inv_pos.mpr
@[simp] theorem inv_nonneg : 0 ≤ a⁻¹ ↔ 0 ≤ a := by
  rw [le_iff_lt_or_eq, le_iff_lt_or_eq, inv_pos, eq_comm (b := a⁻¹), inv_eq_zero, eq_comm (a := a)]
@[simp] theorem inv_lt_zero : a⁻¹ < 0 ↔ a < 0 := by rw [← not_le, ← not_le, inv_nonneg]
theorem div_pos (ha : 0 < a) (hb : 0 < b) : 0 < a / b := by rw [div_eq_mul_inv]; exact mul_pos ha (inv_pos.mpr hb)
theorem div_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b := by
  rw [div_eq_mul_inv]; exact mul_nonneg ha (inv_nonneg.mpr hb)
theorem one_div_pos : 0 < 1 / a ↔ 0 < a := by rw [one_div, inv_pos]
theorem half_pos (h : 0 < a) : 0 < a / 2 := div_pos h two_pos
theorem half_lt_self (h : 0 < a) : a / 2 < a := by
  have h' := lt_add_of_pos_right (a / 2) (half_pos h)
  rwa [add_halves] at h'
theorem le_div_iff₀ (hc : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  rw [← mul_le_mul_iff_of_pos_right hc, div_mul_cancel₀ b (ne_of_gt hc)]
theorem div_le_iff₀ (hc : 0 < c) : b / c ≤ a ↔ b ≤ a * c := by
  rw [← mul_le_mul_iff_of_pos_right hc, div_mul_cancel₀ b (ne_of_gt hc)]
theorem lt_div_iff₀ (hc : 0 < c) : a < b / c ↔ a * c < b := by
  rw [← mul_lt_mul_iff_of_pos_right hc, div_mul_cancel₀ b (ne_of_gt hc)]
theorem div_lt_iff₀ (hc : 0 < c) : b / c < a ↔ b < a * c := by
  rw [← mul_lt_mul_iff_of_pos_right hc, div_mul_cancel₀ b (ne_of_gt hc)]
theorem le_div_iff₀' (hc : 0 < c) : a ≤ b / c ↔ c * a ≤ b := by rw [le_div_iff₀ hc, mul_comm]
theorem div_le_iff₀' (hc : 0 < c) : b / c ≤ a ↔ b ≤ c * a := by rw [div_le_iff₀ hc, mul_comm]
theorem lt_div_iff₀' (hc : 0 < c) : a < b / c ↔ c * a < b := by rw [lt_div_iff₀ hc, mul_comm]
theorem div_lt_iff₀' (hc : 0 < c) : b / c < a ↔ b < c * a := by rw [div_lt_iff₀ hc, mul_comm]
theorem div_le_div_iff_of_pos (hb : 0 < b) (hd : 0 < d) : a / b ≤ c / d ↔ a * d ≤ c * b := by
  rw [div_le_iff₀ hb, div_mul_eq_mul_div, le_div_iff₀ hd]
theorem div_lt_div_iff_of_pos (hb : 0 < b) (hd : 0 < d) : a / b < c / d ↔ a * d < c * b := by
  rw [div_lt_iff₀ hb, div_mul_eq_mul_div, lt_div_iff₀ hd]
theorem div_le_div_iff_of_pos_right (hc : 0 < c) : a / c ≤ b / c ↔ a ≤ b := by
  rw [div_le_iff₀ hc, div_mul_cancel₀ b (ne_of_gt hc)]
theorem div_lt_div_iff_of_pos_right (hc : 0 < c) : a / c < b / c ↔ a < b := by
  rw [div_lt_iff₀ hc, div_mul_cancel₀ b (ne_of_gt hc)]
theorem div_le_div_of_nonneg_right (h : a ≤ b) (hc : 0 ≤ c) : a / c ≤ b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]; exact mul_le_mul_of_nonneg_right h (inv_nonneg.mpr hc)
theorem div_lt_div_of_pos_right (h : a < b) (hc : 0 < c) : a / c < b / c := (div_lt_div_iff_of_pos_right hc).mpr h
theorem div_le_one (hb : 0 < b) : a / b ≤ 1 ↔ a ≤ b := by rw [div_le_iff₀ hb, one_mul]
theorem one_le_div (hb : 0 < b) : 1 ≤ a / b ↔ b ≤ a := by rw [le_div_iff₀ hb, one_mul]
theorem div_lt_one (hb : 0 < b) : a / b < 1 ↔ a < b := by rw [div_lt_iff₀ hb, one_mul]
theorem one_lt_div (hb : 0 < b) : 1 < a / b ↔ b < a := by rw [lt_div_iff₀ hb, one_mul]
theorem inv_le_inv₀ (ha : 0 < a) (hb : 0 < b) : a⁻¹ ≤ b⁻¹ ↔ b ≤ a := by
  rw [inv_eq_one_div, inv_eq_one_div, div_le_div_iff_of_pos ha hb, one_mul, one_mul]
theorem inv_lt_inv₀ (ha : 0 < a) (hb : 0 < b) : a⁻¹ < b⁻¹ ↔ b < a := by
  rw [inv_eq_one_div, inv_eq_one_div, div_lt_div_iff_of_pos ha hb, one_mul, one_mul]
theorem one_div_le_one_div_of_le (ha : 0 < a) (h : a ≤ b) : 1 / b ≤ 1 / a := by
  rw [one_div, one_div]; exact (inv_le_inv₀ (lt_of_lt_of_le ha h) ha).mpr h
theorem one_div_lt_one_div_of_lt (ha : 0 < a) (h : a < b) : 1 / b < 1 / a := by
  rw [one_div, one_div]; exact (inv_lt_inv₀ (lt_trans ha h) ha).mpr h
theorem exists_between (h : a < b) : ∃ c, a < c ∧ c < b := by
  refine ⟨(a + b) / 2, (lt_div_iff₀ two_pos).mpr ?_, (div_lt_iff₀ two_pos).mpr ?_⟩
  · rw [mul_two]; exact add_lt_add_right h a
  · rw [mul_two]; exact add_lt_add_left h b
end
