prelude
import Init.Data.Int.Ring

/-!
# The order of the integers

`a ≤ b` says that `b - a` is a natural number, and for differences of natural numbers it is the
comparison `m + l ≤ k + n` (`Int.subNatNat_le_iff`), from which the laws follow.
-/

set_option linter.unusedVariables false

namespace Int

theorem nonneg_def {a : Int} : NonNeg a ↔ ∃ n : Nat, a = n :=
  ⟨fun h => h.rec (motive := fun i _ => ∃ n : Nat, i = n) fun n => ⟨n, rfl⟩,
    fun h => h.elim fun n e => e.symm ▸ NonNeg.mk n⟩

theorem le_def {a b : Int} : a ≤ b ↔ NonNeg (b - a) := Iff.rfl

theorem lt_iff_add_one_le {a b : Int} : a < b ↔ a + 1 ≤ b := Iff.rfl

theorem le.intro_sub {a b : Int} (n : Nat) (h : b - a = n) : a ≤ b := nonneg_def.2 ⟨n, h⟩

theorem le.dest_sub {a b : Int} (h : a ≤ b) : ∃ n : Nat, b - a = n := nonneg_def.1 h

theorem le.intro {a b : Int} (n : Nat) (h : a + n = b) : a ≤ b :=
  le.intro_sub n (by rw [← h, Int.add_sub_cancel_left])

theorem le.dest {a b : Int} (h : a ≤ b) : ∃ n : Nat, a + n = b :=
  (le.dest_sub h).elim fun n e => ⟨n, by rw [← e, Int.add_comm, Int.sub_add_cancel]⟩

theorem nonNeg_subNatNat {m n : Nat} : NonNeg (subNatNat m n) ↔ n ≤ m := by
  refine ⟨fun h => (nonneg_def.1 h).elim fun k e => ?_, fun h => ?_⟩
  · rw [← ofNat_eq_natCast, ← subNatNat_zero, subNatNat_eq_iff, Nat.add_zero] at e
    rw [e]; exact Nat.le_add_left n k
  · rw [subNatNat_of_sub_eq_zero (Nat.sub_eq_zero_of_le h)]; exact NonNeg.mk _

theorem subNatNat_le_iff {m n k l : Nat} : subNatNat m n ≤ subNatNat k l ↔ m + l ≤ k + n := by
  rw [le_def, Int.sub_eq_add_neg, neg_subNatNat, subNatNat_add_subNatNat, nonNeg_subNatNat,
    Nat.add_comm l]

theorem subNatNat_lt_iff {m n k l : Nat} : subNatNat m n < subNatNat k l ↔ m + l < k + n := by
  rw [lt_iff_add_one_le, one_eq_subNatNat, subNatNat_add_subNatNat, subNatNat_le_iff, Nat.add_zero,
    Nat.add_right_comm]
  exact Iff.rfl

theorem ofNat_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := by
  rw [← ofNat_eq_natCast, ← ofNat_eq_natCast, ← subNatNat_zero, ← subNatNat_zero, subNatNat_le_iff]
  exact Iff.rfl

theorem ofNat_lt {m n : Nat} : (m : Int) < n ↔ m < n := by
  rw [← ofNat_eq_natCast, ← ofNat_eq_natCast, ← subNatNat_zero, ← subNatNat_zero, subNatNat_lt_iff]
  exact Iff.rfl

@[simp, norm_cast] theorem natCast_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := ofNat_le

@[simp, norm_cast] theorem natCast_lt {m n : Nat} : (m : Int) < n ↔ m < n := ofNat_lt

theorem ofNat_zero_le (n : Nat) : 0 ≤ (n : Int) := ofNat_le.2 (Nat.zero_le n)

@[simp] theorem ofNat_nonneg (n : Nat) : 0 ≤ (n : Int) := ofNat_zero_le n

theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := ofNat_zero_le n

theorem ofNat_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt

@[simp, norm_cast] theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt

theorem ofNat_succ_pos (n : Nat) : 0 < ((Nat.succ n : Nat) : Int) := ofNat_lt.2 (Nat.succ_pos n)

theorem natCast_succ_pos (n : Nat) : 0 < ((Nat.succ n : Nat) : Int) := ofNat_succ_pos n

@[simp] protected theorem le_refl (a : Int) : a ≤ a := le.intro_sub 0 (Int.sub_self a)

protected theorem le_rfl {a : Int} : a ≤ a := Int.le_refl a

protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := h ▸ Int.le_refl a

protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c :=
  (le.dest h₁).elim fun m e => (le.dest h₂).elim fun n e' =>
    le.intro (m + n) (by rw [← e', ← e, natCast_add, Int.add_assoc])

protected theorem le_antisymm {a b : Int} : a ≤ b → b ≤ a → a = b := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  rw [subNatNat_le_iff, subNatNat_le_iff, subNatNat_eq_iff]
  exact Nat.le_antisymm

protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  rw [subNatNat_le_iff, subNatNat_le_iff]
  exact Nat.le_total _ _

@[simp] protected theorem not_le {a b : Int} : ¬ a ≤ b ↔ b < a := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  rw [subNatNat_le_iff, subNatNat_lt_iff]
  exact Nat.not_le

@[simp] protected theorem not_lt {a b : Int} : ¬ a < b ↔ b ≤ a := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  rw [subNatNat_le_iff, subNatNat_lt_iff]
  exact Nat.not_lt

protected theorem lt_iff_le_not_le {a b : Int} : a < b ↔ a ≤ b ∧ ¬ b ≤ a := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  rw [subNatNat_le_iff, subNatNat_le_iff, subNatNat_lt_iff]
  exact Nat.lt_iff_le_not_le

protected theorem lt_iff_le_and_ne {a b : Int} : a < b ↔ a ≤ b ∧ a ≠ b := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  rw [subNatNat_le_iff, subNatNat_lt_iff, Ne, subNatNat_eq_iff]
  exact Nat.lt_iff_le_and_ne

@[simp] protected theorem lt_irrefl (a : Int) : ¬ a < a := Int.not_lt.2 (Int.le_refl a)

protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := (Int.lt_iff_le_and_ne.1 h).1

protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := (Int.lt_iff_le_and_ne.1 h).2

protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := (Int.ne_of_lt h).symm

protected theorem lt_of_le_of_ne {a b : Int} (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b :=
  Int.lt_iff_le_and_ne.2 ⟨h₁, h₂⟩

protected theorem lt_of_not_ge {a b : Int} (h : ¬ a ≤ b) : b < a := Int.not_le.1 h

protected theorem not_le_of_gt {a b : Int} (h : b < a) : ¬ a ≤ b := Int.not_le.2 h

protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Int.le_trans (a := a + 1) h₁ h₂

protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.not_le.1 fun h => Int.not_le.2 h₂ (Int.le_trans h h₁)

protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c :=
  Int.lt_of_le_of_lt (Int.le_of_lt h₁) h₂

protected theorem lt_asymm {a b : Int} (h : a < b) : ¬ b < a :=
  fun h' => Int.lt_irrefl a (Int.lt_trans h h')

protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a := by
  refine subNatNat_induction (fun m n => ?_) a
  refine subNatNat_induction (fun k l => ?_) b
  rw [subNatNat_lt_iff, subNatNat_lt_iff, subNatNat_eq_iff]
  exact Nat.lt_trichotomy _ _

protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ a > b :=
  (Int.lt_trichotomy a b).elim Or.inl fun h' => h'.elim (fun e => absurd e h) Or.inr

protected theorem lt_or_lt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ b < a := Int.lt_or_gt_of_ne h

protected theorem ne_iff_lt_or_gt {a b : Int} : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Int.lt_or_gt_of_ne, fun h => h.elim Int.ne_of_lt Int.ne_of_gt⟩

protected theorem lt_or_ge (a b : Int) : a < b ∨ b ≤ a :=
  (Int.lt_trichotomy a b).elim Or.inl fun h => Or.inr (h.elim (fun e => Int.le_of_eq e.symm) Int.le_of_lt)

protected theorem lt_or_eq_of_le {a b : Int} (h : a ≤ b) : a < b ∨ a = b :=
  (Int.lt_trichotomy a b).elim Or.inl fun h' =>
    h'.elim Or.inr fun l => absurd h (Int.not_le_of_gt l)

protected theorem le_iff_lt_or_eq {a b : Int} : a ≤ b ↔ a < b ∨ a = b :=
  ⟨Int.lt_or_eq_of_le, fun h => h.elim Int.le_of_lt Int.le_of_eq⟩

theorem eq_iff_le_and_ge {x y : Int} : x = y ↔ x ≤ y ∧ y ≤ x :=
  ⟨fun h => ⟨Int.le_of_eq h, Int.le_of_eq h.symm⟩, fun h => Int.le_antisymm h.1 h.2⟩

protected theorem le_antisymm_iff {a b : Int} : a = b ↔ a ≤ b ∧ b ≤ a := eq_iff_le_and_ge

protected theorem zero_lt_one : (0 : Int) < 1 := ofNat_lt.2 (Nat.zero_lt_succ 0)

theorem add_one_le_of_lt {a b : Int} (h : a < b) : a + 1 ≤ b := h

theorem lt_of_add_one_le {a b : Int} (h : a + 1 ≤ b) : a < b := h

theorem add_one_le_iff {a b : Int} : a + 1 ≤ b ↔ a < b := Iff.rfl

/-! ## Order and addition -/

protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b :=
  (le.dest h).elim fun n e => le.intro n (by rw [Int.add_assoc, e])

protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := by
  rw [Int.add_comm a, Int.add_comm b]; exact Int.add_le_add_left h c

protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h₁ c) (Int.add_le_add_left h₂ b)

protected theorem le_of_add_le_add_left {a b c : Int} (h : a + b ≤ a + c) : b ≤ c := by
  have h' := Int.add_le_add_left h (-a)
  rw [Int.neg_add_cancel_left, Int.neg_add_cancel_left] at h'
  exact h'

protected theorem le_of_add_le_add_right {a b c : Int} (h : a + b ≤ c + b) : a ≤ c := by
  rw [Int.add_comm a, Int.add_comm c] at h; exact Int.le_of_add_le_add_left h

protected theorem add_le_add_iff_left {b c : Int} (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  ⟨Int.le_of_add_le_add_left, fun h => Int.add_le_add_left h a⟩

protected theorem add_le_add_iff_right {a b : Int} (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, fun h => Int.add_le_add_right h c⟩

protected theorem add_lt_add_left {a b : Int} (h : a < b) (c : Int) : c + a < c + b :=
  Int.not_le.1 fun h' => Int.not_le.2 h (Int.le_of_add_le_add_left h')

protected theorem add_lt_add_right {a b : Int} (h : a < b) (c : Int) : a + c < b + c :=
  Int.not_le.1 fun h' => Int.not_le.2 h (Int.le_of_add_le_add_right h')

protected theorem add_lt_add {a b c d : Int} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Int.lt_trans (Int.add_lt_add_right h₁ c) (Int.add_lt_add_left h₂ b)

protected theorem add_lt_add_of_le_of_lt {a b c d : Int} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d :=
  Int.lt_of_le_of_lt (Int.add_le_add_right h₁ c) (Int.add_lt_add_left h₂ b)

protected theorem add_lt_add_of_lt_of_le {a b c d : Int} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d :=
  Int.lt_of_lt_of_le (Int.add_lt_add_right h₁ c) (Int.add_le_add_left h₂ b)

protected theorem lt_of_add_lt_add_left {a b c : Int} (h : a + b < a + c) : b < c :=
  Int.not_le.1 fun h' => Int.not_le.2 h (Int.add_le_add_left h' a)

protected theorem lt_of_add_lt_add_right {a b c : Int} (h : a + b < c + b) : a < c :=
  Int.not_le.1 fun h' => Int.not_le.2 h (Int.add_le_add_right h' b)

protected theorem add_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by
  have h := Int.add_le_add ha hb
  rw [Int.add_zero] at h; exact h

protected theorem add_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a + b := by
  have h := Int.add_lt_add ha hb
  rw [Int.add_zero] at h; exact h

theorem lt_add_one_of_le {a b : Int} (h : a ≤ b) : a < b + 1 := Int.add_le_add_right h 1

theorem le_of_lt_add_one {a b : Int} (h : a < b + 1) : a ≤ b := Int.le_of_add_le_add_right (b := 1) h

theorem lt_add_one_iff {a b : Int} : a < b + 1 ↔ a ≤ b := ⟨le_of_lt_add_one, lt_add_one_of_le⟩

protected theorem lt_add_one (a : Int) : a < a + 1 := Int.le_refl (a + 1)

@[simp] theorem lt_succ (a : Int) : a < a + 1 := Int.le_refl (a + 1)

protected theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := by
  have h' := Int.add_le_add_right h (-b)
  rw [Int.add_right_neg] at h'; exact h'

protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := by
  have h' := Int.add_le_add_right h b
  rw [Int.sub_add_cancel, Int.zero_add] at h'; exact h'

protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a :=
  ⟨Int.le_of_sub_nonneg, Int.sub_nonneg_of_le⟩

protected theorem sub_pos_of_lt {a b : Int} (h : b < a) : 0 < a - b := by
  have h' := Int.add_lt_add_right h (-b)
  rw [Int.add_right_neg] at h'; exact h'

protected theorem lt_of_sub_pos {a b : Int} (h : 0 < a - b) : b < a := by
  have h' := Int.add_lt_add_right h b
  rw [Int.sub_add_cancel, Int.zero_add] at h'; exact h'

protected theorem sub_pos {a b : Int} : 0 < a - b ↔ b < a := ⟨Int.lt_of_sub_pos, Int.sub_pos_of_lt⟩

protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := by
  have h' := Int.sub_nonneg_of_le h
  refine Int.le_of_sub_nonneg ?_
  rw [Int.sub_neg, Int.add_comm]; exact h'

protected theorem le_of_neg_le_neg {a b : Int} (h : -b ≤ -a) : a ≤ b := by
  have h' := Int.neg_le_neg h
  rw [Int.neg_neg, Int.neg_neg] at h'; exact h'

protected theorem neg_lt_neg {a b : Int} (h : a < b) : -b < -a :=
  Int.not_le.1 fun h' => Int.not_le.2 h (Int.le_of_neg_le_neg h')

protected theorem neg_nonpos_of_nonneg {a : Int} (h : 0 ≤ a) : -a ≤ 0 := Int.neg_le_neg h

protected theorem neg_nonneg_of_nonpos {a : Int} (h : a ≤ 0) : 0 ≤ -a := Int.neg_le_neg h

protected theorem neg_pos_of_neg {a : Int} (h : a < 0) : 0 < -a := Int.neg_lt_neg h

protected theorem neg_neg_of_pos {a : Int} (h : 0 < a) : -a < 0 := Int.neg_lt_neg h

protected theorem le_sub_right_of_add_le {a b c : Int} (h : a + b ≤ c) : a ≤ c - b := by
  have h' := Int.add_le_add_right h (-b)
  rw [Int.add_neg_cancel_right] at h'; exact h'

protected theorem add_le_of_le_sub_right {a b c : Int} (h : a ≤ c - b) : a + b ≤ c := by
  have h' := Int.add_le_add_right h b
  rw [Int.sub_add_cancel] at h'; exact h'

protected theorem le_sub_iff_add_le {a b c : Int} : a ≤ c - b ↔ a + b ≤ c :=
  ⟨Int.add_le_of_le_sub_right, Int.le_sub_right_of_add_le⟩

protected theorem sub_left_le_of_le_add {a b c : Int} (h : a ≤ b + c) : a - b ≤ c := by
  have h' := Int.add_le_add_right h (-b)
  rw [Int.add_comm b, Int.add_neg_cancel_right] at h'; exact h'

protected theorem sub_right_le_of_le_add {a b c : Int} (h : a ≤ b + c) : a - c ≤ b := by
  have h' := Int.add_le_add_right h (-c)
  rw [Int.add_neg_cancel_right] at h'; exact h'

/-! ## Order and multiplication -/

protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b :=
  (le.dest ha).elim fun m e => (le.dest hb).elim fun n e' => by
    rw [Int.zero_add] at e e'
    rw [← e, ← e', ← natCast_mul]; exact ofNat_zero_le _

protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b :=
  Int.lt_of_le_of_ne (Int.mul_nonneg (Int.le_of_lt ha) (Int.le_of_lt hb))
    (Int.mul_ne_zero (Int.ne_of_gt ha) (Int.ne_of_gt hb)).symm

protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h : a ≤ b) (hc : 0 ≤ c) :
    c * a ≤ c * b := by
  refine Int.le_of_sub_nonneg ?_
  rw [← Int.mul_sub]; exact Int.mul_nonneg hc (Int.sub_nonneg_of_le h)

protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h : a ≤ b) (hc : 0 ≤ c) :
    a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonneg_left h hc

protected theorem mul_le_mul_of_nonpos_left {a b c : Int} (h : c ≤ 0) (hab : b ≤ a) : c * a ≤ c * b := by
  refine Int.le_of_neg_le_neg ?_
  rw [← Int.neg_mul, ← Int.neg_mul]
  exact Int.mul_le_mul_of_nonneg_left hab (Int.neg_nonneg_of_nonpos h)

protected theorem mul_lt_mul_of_pos_left {a b c : Int} (h : a < b) (hc : 0 < c) :
    c * a < c * b := by
  refine Int.lt_of_sub_pos ?_
  rw [← Int.mul_sub]; exact Int.mul_pos hc (Int.sub_pos_of_lt h)

protected theorem mul_lt_mul_of_pos_right {a b c : Int} (h : a < b) (hc : 0 < c) :
    a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_pos_left h hc

protected theorem le_of_mul_le_mul_left {a b c : Int} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  Int.not_lt.1 fun h' => Int.not_le.2 (Int.mul_lt_mul_of_pos_left h' hc) h

protected theorem lt_of_mul_lt_mul_left {a b c : Int} (h : c * a < c * b) (hc : 0 ≤ c) : a < b :=
  Int.not_le.1 fun h' => Int.not_le.2 h (Int.mul_le_mul_of_nonneg_left h' hc)

protected theorem pow_pos {n : Int} {m : Nat} (h : 0 < n) : 0 < n ^ m := by
  induction m with
  | zero => exact Int.zero_lt_one
  | succ m ih => exact Int.mul_pos ih h

end Int
