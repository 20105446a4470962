import Elementary.Algebra.OrderedMul

/-!
# Absolute values

`|a|` is the larger of `a` and `-a`, over any ordered commutative group.
-/

set_option linter.unusedSectionVars false
universe u

/-- The larger of `a` and `-a`. -/
def abs {α : Type u} [Max α] [Neg α] (a : α) : α := max a (-a)
macro:max atomic("|" noWs) a:term noWs "|" : term => `(abs $a)
@[app_unexpander abs] def unexpandAbs : Lean.PrettyPrinter.Unexpander
  | `($_ $a) => `(|$a|)
  | _ => throw ()

section
variable {α : Type u} [AddCommGroup α] [LinearOrder α] {a b c : α}
theorem le_abs_self (a : α) : a ≤ |a| := le_max_left a (-a)
theorem neg_le_abs (a : α) : -a ≤ |a| := le_max_right a (-a)
theorem abs_choice (a : α) : |a| = a ∨ |a| = -a := by
  have h : |a| = if a ≤ -a then -a else a := max_def a (-a)
  split at h
  · exact Or.inr h
  · exact Or.inl h

variable [IsOrderedAddMonoid α]
theorem abs_le' : |a| ≤ b ↔ a ≤ b ∧ -a ≤ b :=
  ⟨fun h => ⟨le_trans (le_abs_self a) h, le_trans (neg_le_abs a) h⟩, fun h => max_le h.1 h.2⟩
theorem abs_le : |a| ≤ b ↔ -b ≤ a ∧ a ≤ b := by rw [abs_le', and_comm, neg_le]
theorem neg_le_of_abs_le (h : |a| ≤ b) : -b ≤ a := (abs_le.mp h).1
theorem le_of_abs_le (h : |a| ≤ b) : a ≤ b := (abs_le.mp h).2
theorem abs_of_nonneg (h : 0 ≤ a) : |a| = a :=
  le_antisymm (abs_le'.mpr ⟨le_refl a, le_trans (neg_nonpos.mpr h) h⟩) (le_abs_self a)
theorem abs_of_pos (h : 0 < a) : |a| = a := abs_of_nonneg (le_of_lt h)
theorem abs_of_nonpos (h : a ≤ 0) : |a| = -a :=
  le_antisymm (abs_le'.mpr ⟨le_trans h (neg_nonneg.mpr h), le_refl _⟩) (neg_le_abs a)
theorem abs_of_neg (h : a < 0) : |a| = -a := abs_of_nonpos (le_of_lt h)
@[simp] theorem abs_nonneg (a : α) : 0 ≤ |a| :=
  (le_total 0 a).elim (fun h => by rw [abs_of_nonneg h]; exact h) fun h => by
    rw [abs_of_nonpos h]; exact neg_nonneg.mpr h
@[simp] theorem abs_zero : |(0 : α)| = 0 := abs_of_nonneg (le_refl 0)
@[simp] theorem abs_neg (a : α) : |-a| = |a| := by
  refine le_antisymm (abs_le'.mpr ⟨neg_le_abs a, ?_⟩) (abs_le'.mpr ⟨?_, neg_le_abs_neg a⟩)
  · rw [neg_neg]; exact le_abs_self a
  · have h := neg_le_abs (-a)
    rwa [neg_neg] at h
where neg_le_abs_neg (a : α) : -a ≤ |-a| := le_abs_self (-a)
@[simp] theorem abs_abs (a : α) : |(|a|)| = |a| := abs_of_nonneg (abs_nonneg a)
theorem abs_sub_comm (a b : α) : |a - b| = |b - a| := by rw [← neg_sub, abs_neg]
theorem neg_abs_le (a : α) : -|a| ≤ a := neg_le.mp (neg_le_abs a)
@[simp] theorem abs_eq_zero : |a| = 0 ↔ a = 0 := by
  refine ⟨fun h => ?_, fun h => by rw [h, abs_zero]⟩
  have h' := abs_le.mp (le_of_eq h)
  exact le_antisymm h'.2 (by rw [← neg_zero]; exact h'.1)
@[simp] theorem abs_pos : 0 < |a| ↔ a ≠ 0 :=
  ⟨fun h e => ne_of_gt h (abs_eq_zero.mpr e), fun h => lt_of_le_of_ne (abs_nonneg a) fun e => h (abs_eq_zero.mp e.symm)⟩
@[simp] theorem abs_nonpos_iff : |a| ≤ 0 ↔ a = 0 :=
  ⟨fun h => abs_eq_zero.mp (le_antisymm h (abs_nonneg a)), fun h => le_of_eq (abs_eq_zero.mpr h)⟩
theorem abs_lt : |a| < b ↔ -b < a ∧ a < b := by
  refine ⟨fun h => ⟨neg_lt.mp (lt_of_le_of_lt (neg_le_abs a) h), lt_of_le_of_lt (le_abs_self a) h⟩, fun h => ?_⟩
  rcases abs_choice a with e | e
  · rw [e]; exact h.2
  · rw [e]; exact neg_lt.mp h.1
theorem le_abs : a ≤ |b| ↔ a ≤ b ∨ a ≤ -b := by
  refine ⟨fun h => ?_, fun h => h.elim (fun h => le_trans h (le_abs_self b)) fun h => le_trans h (neg_le_abs b)⟩
  rcases abs_choice b with e | e
  · rw [e] at h; exact Or.inl h
  · rw [e] at h; exact Or.inr h
theorem lt_abs : a < |b| ↔ a < b ∨ a < -b := by
  refine ⟨fun h => ?_, fun h => h.elim (fun h => lt_of_lt_of_le h (le_abs_self b)) fun h => lt_of_lt_of_le h (neg_le_abs b)⟩
  rcases abs_choice b with e | e
  · rw [e] at h; exact Or.inl h
  · rw [e] at h; exact Or.inr h
theorem abs_add_le (a b : α) : |a + b| ≤ |a| + |b| :=
  abs_le'.mpr ⟨add_le_add (le_abs_self a) (le_abs_self b), by
    rw [neg_add]; exact add_le_add (neg_le_abs a) (neg_le_abs b)⟩
theorem abs_sub (a b : α) : |a - b| ≤ |a| + |b| := by
  rw [sub_eq_add_neg, ← abs_neg b]; exact abs_add_le a (-b)
theorem abs_sub_le (a b c : α) : |a - c| ≤ |a - b| + |b - c| := by
  rw [← sub_add_sub_cancel a b c]; exact abs_add_le _ _
theorem abs_sub_abs_le_abs_sub (a b : α) : |a| - |b| ≤ |a - b| := by
  rw [sub_le_iff_le_add]
  have h := abs_add_le (a - b) b
  rwa [sub_add_cancel] at h
theorem abs_abs_sub_abs_le (a b : α) : |(|a| - |b|)| ≤ |a - b| :=
  abs_le'.mpr ⟨abs_sub_abs_le_abs_sub a b, by rw [neg_sub, abs_sub_comm]; exact abs_sub_abs_le_abs_sub b a⟩
theorem eq_or_eq_neg_of_abs_eq (h : |a| = b) : a = b ∨ a = -b :=
  (abs_choice a).imp (fun e => e.symm.trans h) fun e => by rw [← h, e, neg_neg]
theorem abs_eq_abs : |a| = |b| ↔ a = b ∨ a = -b := by
  refine ⟨fun h => ?_, fun h => h.elim (fun h => by rw [h]) fun h => by rw [h, abs_neg]⟩
  rcases eq_or_eq_neg_of_abs_eq h with e | e <;> rcases abs_choice b with f | f
  · exact Or.inl (e.trans f)
  · exact Or.inr (e.trans f)
  · exact Or.inr (by rw [e, f])
  · exact Or.inl (by rw [e, f, neg_neg])
theorem abs_eq (hb : 0 ≤ b) : |a| = b ↔ a = b ∨ a = -b := by
  rw [← abs_eq_abs (b := b), abs_of_nonneg hb]
theorem max_sub_min_eq_abs (a b : α) : max a b - min a b = |b - a| := by
  rw [max_def, min_def]
  split
  · rename_i h; rw [abs_of_nonneg (sub_nonneg.mpr h)]
  · rename_i h; rw [abs_of_nonpos (sub_nonpos.mpr (le_of_not_ge h)), neg_sub]
end

section
variable {R : Type u} [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a b : R}
@[simp] theorem abs_one : |(1 : R)| = 1 := abs_of_pos one_pos
@[simp] theorem abs_two : |(2 : R)| = 2 := abs_of_pos two_pos
theorem abs_mul (a b : R) : |a * b| = |a| * |b| := by
  rcases le_total 0 a with ha | ha <;> rcases le_total 0 b with hb | hb
  · rw [abs_of_nonneg ha, abs_of_nonneg hb, abs_of_nonneg (mul_nonneg ha hb)]
  · rw [abs_of_nonneg ha, abs_of_nonpos hb, abs_of_nonpos (mul_nonpos_of_nonneg_of_nonpos ha hb), mul_neg]
  · rw [abs_of_nonpos ha, abs_of_nonneg hb, abs_of_nonpos (mul_nonpos_of_nonpos_of_nonneg ha hb), neg_mul]
  · rw [abs_of_nonpos ha, abs_of_nonpos hb, abs_of_nonneg (mul_nonneg_of_nonpos_of_nonpos ha hb), neg_mul_neg]
@[simp] theorem abs_mul_abs_self (a : R) : |a| * |a| = a * a := by
  rcases abs_choice a with e | e
  · rw [e]
  · rw [e, neg_mul_neg]
@[simp] theorem abs_mul_self (a : R) : |a * a| = a * a := abs_of_nonneg (mul_self_nonneg a)
@[simp] theorem sq_abs (a : R) : |a| ^ 2 = a ^ 2 := by rw [pow_two, pow_two, abs_mul_abs_self]
theorem abs_sq (a : R) : |a ^ 2| = a ^ 2 := abs_of_nonneg (sq_nonneg a)
@[simp] theorem abs_pow (a : R) (n : ℕ) : |a ^ n| = |a| ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, abs_one]
  | succ n ih => rw [pow_succ, pow_succ, abs_mul, ih]
end

section
variable {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] {a b : R}
theorem sq_lt_sq : a ^ 2 < b ^ 2 ↔ |a| < |b| := by
  rw [← sq_abs a, ← sq_abs b]
  exact pow_lt_pow_iff_left₀ (abs_nonneg a) (abs_nonneg b) (n := 2) (fun h => nomatch h)
theorem sq_le_sq : a ^ 2 ≤ b ^ 2 ↔ |a| ≤ |b| := by
  rw [← sq_abs a, ← sq_abs b]
  exact pow_le_pow_iff_left₀ (abs_nonneg a) (abs_nonneg b) (n := 2) (fun h => nomatch h)
theorem abs_lt_of_sq_lt_sq (h : a ^ 2 < b ^ 2) (hb : 0 ≤ b) : |a| < b := by
  have h' := sq_lt_sq.mp h
  rwa [abs_of_nonneg hb] at h'
theorem abs_le_of_sq_le_sq (h : a ^ 2 ≤ b ^ 2) (hb : 0 ≤ b) : |a| ≤ b := by
  have h' := sq_le_sq.mp h
  rwa [abs_of_nonneg hb] at h'
theorem sq_eq_sq_iff_abs_eq_abs (a b : R) : a ^ 2 = b ^ 2 ↔ |a| = |b| := by
  rw [sq_eq_sq_iff_eq_or_eq_neg, abs_eq_abs]
end
