import Elementary.Algebra.Ring
import Elementary.Algebra.Order

/-!
# Ordered groups, rings and fields

How order, addition and multiplication fit together, as Mathlib says it today: `[Ring R] [LinearOrder R]
[IsStrictOrderedRing R]`. `LinearOrderedRing`, `LinearOrderedCommRing` and `LinearOrderedField`, under which earlier
versions of Mathlib bundled this, are classes here too.
-/

universe u

/-- Addition preserves order. -/
class IsOrderedAddMonoid (α : Type u) [AddCommMonoid α] [PartialOrder α] : Prop where
  protected add_le_add_left : ∀ a b : α, a ≤ b → ∀ c, a + c ≤ b + c

/-- Addition preserves and reflects order. -/
class IsOrderedCancelAddMonoid (α : Type u) [AddCommMonoid α] [PartialOrder α] : Prop extends IsOrderedAddMonoid α where
  protected le_of_add_le_add_left : ∀ a b c : α, a + b ≤ a + c → b ≤ c

/-- Zero is at most one. -/
class ZeroLEOneClass (α : Type u) [Zero α] [One α] [LE α] : Prop where
  zero_le_one : (0 : α) ≤ 1

/-- Addition, and multiplication by what is not negative, preserve order. -/
class IsOrderedRing (R : Type u) [Semiring R] [PartialOrder R] : Prop extends IsOrderedAddMonoid R, ZeroLEOneClass R where
  protected mul_le_mul_of_nonneg_left : ∀ a b c : R, a ≤ b → 0 ≤ c → c * a ≤ c * b
  protected mul_le_mul_of_nonneg_right : ∀ a b c : R, a ≤ b → 0 ≤ c → a * c ≤ b * c

/-- Addition, and multiplication by what is positive, preserve strict order. -/
class IsStrictOrderedRing (R : Type u) [Semiring R] [PartialOrder R] : Prop
    extends IsOrderedCancelAddMonoid R, ZeroLEOneClass R, Nontrivial R where
  protected mul_lt_mul_of_pos_left : ∀ a b c : R, a < b → 0 < c → c * a < c * b
  protected mul_lt_mul_of_pos_right : ∀ a b c : R, a < b → 0 < c → a * c < b * c

/-- A ring with a linear order that fits. -/
class LinearOrderedRing (R : Type u) extends Ring R, LinearOrder R, IsStrictOrderedRing R

/-- A commutative ring with a linear order that fits. -/
class LinearOrderedCommRing (R : Type u) extends CommRing R, LinearOrder R, IsStrictOrderedRing R

/-- A field with a linear order that fits. -/
class LinearOrderedField (K : Type u) extends Field K, LinearOrder K, IsStrictOrderedRing K

attribute [instance 80] LinearOrderedRing.toRing LinearOrderedRing.toLinearOrder LinearOrderedRing.toIsStrictOrderedRing
  LinearOrderedCommRing.toCommRing LinearOrderedCommRing.toLinearOrder LinearOrderedCommRing.toIsStrictOrderedRing
  LinearOrderedField.toField LinearOrderedField.toLinearOrder LinearOrderedField.toIsStrictOrderedRing

instance (priority := 80) LinearOrderedCommRing.toLinearOrderedRing {R : Type u} [s : LinearOrderedCommRing R] :
    LinearOrderedRing R := { s with }
instance (priority := 80) LinearOrderedField.toLinearOrderedCommRing {K : Type u} [s : LinearOrderedField K] :
    LinearOrderedCommRing K := { s with }

instance (priority := 100) IsStrictOrderedRing.toIsOrderedRing {R : Type u} [Semiring R] [PartialOrder R]
    [s : IsStrictOrderedRing R] : IsOrderedRing R where
  zero_le_one := s.zero_le_one
  add_le_add_left := s.add_le_add_left
  mul_le_mul_of_nonneg_left a b c h hc := by
    rcases lt_or_eq_of_le h with h | h
    · rcases lt_or_eq_of_le hc with hc | hc
      · exact le_of_lt (s.mul_lt_mul_of_pos_left a b c h hc)
      · rw [← hc, zero_mul, zero_mul]; exact le_refl 0
    · exact le_of_eq (by rw [h])
  mul_le_mul_of_nonneg_right a b c h hc := by
    rcases lt_or_eq_of_le h with h | h
    · rcases lt_or_eq_of_le hc with hc | hc
      · exact le_of_lt (s.mul_lt_mul_of_pos_right a b c h hc)
      · rw [← hc, mul_zero, mul_zero]; exact le_refl 0
    · exact le_of_eq (by rw [h])

/-! ## Addition -/

section
variable {α : Type u} [AddCommMonoid α] [PartialOrder α] {a b c d : α}

section
variable [IsOrderedAddMonoid α]
theorem add_le_add_left {b c : α} (h : b ≤ c) (a : α) : b + a ≤ c + a := IsOrderedAddMonoid.add_le_add_left b c h a
theorem add_le_add_right {b c : α} (h : b ≤ c) (a : α) : a + b ≤ a + c := by
  rw [add_comm a b, add_comm a c]; exact add_le_add_left h a
theorem add_le_add (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d := le_trans (add_le_add_left h₁ c) (add_le_add_right h₂ b)
theorem add_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by
  have h := add_le_add ha hb
  rwa [add_zero] at h
theorem add_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : a + b ≤ 0 := by
  have h := add_le_add ha hb
  rwa [add_zero] at h
theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := by
  have h' := add_le_add_right h a
  rwa [add_zero] at h'
theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := by rw [add_comm]; exact le_add_of_nonneg_right h
theorem add_le_of_nonpos_right (h : b ≤ 0) : a + b ≤ a := by
  have h' := add_le_add_right h a
  rwa [add_zero] at h'
theorem add_le_of_nonpos_left (h : b ≤ 0) : b + a ≤ a := by rw [add_comm]; exact add_le_of_nonpos_right h
theorem add_pos_of_pos_of_nonneg (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b := lt_of_lt_of_le ha (le_add_of_nonneg_right hb)
theorem add_pos_of_nonneg_of_pos (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b := lt_of_lt_of_le hb (le_add_of_nonneg_left ha)
theorem add_pos (ha : 0 < a) (hb : 0 < b) : 0 < a + b := add_pos_of_pos_of_nonneg ha (le_of_lt hb)
theorem add_neg_of_neg_of_nonpos (ha : a < 0) (hb : b ≤ 0) : a + b < 0 := lt_of_le_of_lt (add_le_of_nonpos_right hb) ha
theorem add_neg (ha : a < 0) (hb : b < 0) : a + b < 0 := add_neg_of_neg_of_nonpos ha (le_of_lt hb)
theorem add_eq_zero_iff_of_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : a + b = 0 ↔ a = 0 ∧ b = 0 :=
  ⟨fun h => ⟨le_antisymm (h ▸ le_add_of_nonneg_right hb) ha, le_antisymm (h ▸ le_add_of_nonneg_left ha) hb⟩,
    fun h => by rw [h.1, h.2, add_zero]⟩
end

variable [IsOrderedCancelAddMonoid α]
theorem le_of_add_le_add_left (h : a + b ≤ a + c) : b ≤ c := IsOrderedCancelAddMonoid.le_of_add_le_add_left a b c h
theorem le_of_add_le_add_right (h : b + a ≤ c + a) : b ≤ c := by
  rw [add_comm b, add_comm c] at h; exact le_of_add_le_add_left h
@[simp] theorem add_le_add_iff_left (a : α) {b c : α} : a + b ≤ a + c ↔ b ≤ c :=
  ⟨le_of_add_le_add_left, fun h => add_le_add_right h a⟩
@[simp] theorem add_le_add_iff_right (a : α) {b c : α} : b + a ≤ c + a ↔ b ≤ c :=
  ⟨le_of_add_le_add_right, fun h => add_le_add_left h a⟩
@[simp] theorem add_lt_add_iff_left (a : α) {b c : α} : a + b < a + c ↔ b < c := by
  rw [lt_iff_le_not_ge, lt_iff_le_not_ge, add_le_add_iff_left, add_le_add_iff_left]
@[simp] theorem add_lt_add_iff_right (a : α) {b c : α} : b + a < c + a ↔ b < c := by
  rw [lt_iff_le_not_ge, lt_iff_le_not_ge, add_le_add_iff_right, add_le_add_iff_right]
theorem add_lt_add_left {b c : α} (h : b < c) (a : α) : b + a < c + a := (add_lt_add_iff_right a).mpr h
theorem add_lt_add_right {b c : α} (h : b < c) (a : α) : a + b < a + c := (add_lt_add_iff_left a).mpr h
theorem lt_of_add_lt_add_left (h : a + b < a + c) : b < c := (add_lt_add_iff_left a).mp h
theorem lt_of_add_lt_add_right (h : b + a < c + a) : b < c := (add_lt_add_iff_right a).mp h
theorem add_lt_add_of_lt_of_le (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d :=
  lt_of_lt_of_le (add_lt_add_left h₁ c) (add_le_add_right h₂ b)
theorem add_lt_add_of_le_of_lt (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d :=
  lt_of_le_of_lt (add_le_add_left h₁ c) (add_lt_add_right h₂ b)
theorem add_lt_add (h₁ : a < b) (h₂ : c < d) : a + c < b + d := add_lt_add_of_lt_of_le h₁ (le_of_lt h₂)
theorem lt_add_of_pos_right (a : α) {b : α} (h : 0 < b) : a < a + b := by
  have h' := add_lt_add_right h a
  rwa [add_zero] at h'
theorem lt_add_of_pos_left (a : α) {b : α} (h : 0 < b) : a < b + a := by rw [add_comm]; exact lt_add_of_pos_right a h
@[simp] theorem le_add_iff_nonneg_right (a : α) {b : α} : a ≤ a + b ↔ 0 ≤ b := by
  rw [← add_le_add_iff_left a (b := 0), add_zero]
@[simp] theorem lt_add_iff_pos_right (a : α) {b : α} : a < a + b ↔ 0 < b := by
  rw [← add_lt_add_iff_left a (b := 0), add_zero]
@[simp] theorem le_add_iff_nonneg_left (a : α) {b : α} : a ≤ b + a ↔ 0 ≤ b := by rw [add_comm, le_add_iff_nonneg_right]
@[simp] theorem lt_add_iff_pos_left (a : α) {b : α} : a < b + a ↔ 0 < b := by rw [add_comm, lt_add_iff_pos_right]
instance (priority := 100) IsOrderedCancelAddMonoid.toIsLeftCancelAdd : IsLeftCancelAdd α where
  add_left_cancel _ _ _ h :=
    le_antisymm (le_of_add_le_add_left (le_of_eq h)) (le_of_add_le_add_left (ge_of_eq h))
instance (priority := 100) IsOrderedCancelAddMonoid.toIsRightCancelAdd : IsRightCancelAdd α where
  add_right_cancel _ _ _ h :=
    le_antisymm (le_of_add_le_add_right (le_of_eq h)) (le_of_add_le_add_right (ge_of_eq h))
end

section
variable {α : Type u} [AddCommGroup α] [PartialOrder α] [IsOrderedAddMonoid α] {a b c d : α}
instance (priority := 100) IsOrderedAddMonoid.toIsOrderedCancelAddMonoid : IsOrderedCancelAddMonoid α where
  le_of_add_le_add_left a b c h := by
    have h' := add_le_add_right h (-a)
    rwa [neg_add_cancel_left, neg_add_cancel_left] at h'
@[simp] theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a := by rw [← add_le_add_iff_right b, zero_add, sub_add_cancel]
@[simp] theorem sub_pos : 0 < a - b ↔ b < a := by rw [← add_lt_add_iff_right b, zero_add, sub_add_cancel]
@[simp] theorem sub_nonpos : a - b ≤ 0 ↔ a ≤ b := by rw [← add_le_add_iff_right b, zero_add, sub_add_cancel]
@[simp] theorem sub_neg : a - b < 0 ↔ a < b := by rw [← add_lt_add_iff_right b, zero_add, sub_add_cancel]
theorem sub_nonneg_of_le : b ≤ a → 0 ≤ a - b := sub_nonneg.mpr
theorem le_of_sub_nonneg : 0 ≤ a - b → b ≤ a := sub_nonneg.mp
theorem sub_pos_of_lt : b < a → 0 < a - b := sub_pos.mpr
theorem lt_of_sub_pos : 0 < a - b → b < a := sub_pos.mp
@[simp] theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := by
  rw [← sub_nonneg, sub_neg_eq_add, neg_add_eq_sub, sub_nonneg]
@[simp] theorem neg_lt_neg_iff : -a < -b ↔ b < a := by rw [← sub_pos, sub_neg_eq_add, neg_add_eq_sub, sub_pos]
theorem neg_le_neg (h : a ≤ b) : -b ≤ -a := neg_le_neg_iff.mpr h
theorem neg_lt_neg (h : a < b) : -b < -a := neg_lt_neg_iff.mpr h
@[simp] theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := by rw [← neg_le_neg_iff (b := a), neg_zero]
@[simp] theorem neg_nonpos : -a ≤ 0 ↔ 0 ≤ a := by rw [← neg_le_neg_iff (a := a), neg_zero]
@[simp] theorem neg_pos : 0 < -a ↔ a < 0 := by rw [← neg_lt_neg_iff (b := a), neg_zero]
@[simp] theorem neg_lt_zero : -a < 0 ↔ 0 < a := by rw [← neg_lt_neg_iff (a := a), neg_zero]
theorem neg_pos_of_neg : a < 0 → 0 < -a := neg_pos.mpr
theorem neg_nonneg_of_nonpos : a ≤ 0 → 0 ≤ -a := neg_nonneg.mpr
theorem neg_neg_of_pos : 0 < a → -a < 0 := neg_lt_zero.mpr
theorem neg_le : -a ≤ b ↔ -b ≤ a := by rw [← neg_le_neg_iff, neg_neg]
theorem le_neg : a ≤ -b ↔ b ≤ -a := by rw [← neg_le_neg_iff, neg_neg]
theorem neg_lt : -a < b ↔ -b < a := by rw [← neg_lt_neg_iff, neg_neg]
theorem lt_neg : a < -b ↔ b < -a := by rw [← neg_lt_neg_iff, neg_neg]
theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := by rw [← add_le_add_iff_right c, sub_add_cancel]
theorem sub_lt_iff_lt_add : a - c < b ↔ a < b + c := by rw [← add_lt_add_iff_right c, sub_add_cancel]
theorem le_sub_iff_add_le : a ≤ b - c ↔ a + c ≤ b := by rw [← add_le_add_iff_right c, sub_add_cancel]
theorem lt_sub_iff_add_lt : a < b - c ↔ a + c < b := by rw [← add_lt_add_iff_right c, sub_add_cancel]
theorem sub_le_iff_le_add' : a - b ≤ c ↔ a ≤ b + c := by rw [sub_le_iff_le_add, add_comm]
theorem sub_lt_iff_lt_add' : a - b < c ↔ a < b + c := by rw [sub_lt_iff_lt_add, add_comm]
theorem le_sub_iff_add_le' : b ≤ c - a ↔ a + b ≤ c := by rw [le_sub_iff_add_le, add_comm]
theorem lt_sub_iff_add_lt' : b < c - a ↔ a + b < c := by rw [lt_sub_iff_add_lt, add_comm]
theorem sub_le_sub (h₁ : a ≤ b) (h₂ : c ≤ d) : a - d ≤ b - c := by
  rw [sub_eq_add_neg, sub_eq_add_neg]; exact add_le_add h₁ (neg_le_neg h₂)
theorem sub_lt_sub (h₁ : a < b) (h₂ : c < d) : a - d < b - c := by
  rw [sub_eq_add_neg, sub_eq_add_neg]; exact add_lt_add h₁ (neg_lt_neg h₂)
@[simp] theorem sub_le_sub_iff_left (a : α) : a - b ≤ a - c ↔ c ≤ b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_le_add_iff_left, neg_le_neg_iff]
@[simp] theorem sub_le_sub_iff_right (c : α) : a - c ≤ b - c ↔ a ≤ b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_le_add_iff_right]
theorem sub_le_self (a : α) {b : α} (h : 0 ≤ b) : a - b ≤ a := sub_le_iff_le_add.mpr (le_add_of_nonneg_right h)
theorem sub_lt_self (a : α) {b : α} (h : 0 < b) : a - b < a := sub_lt_iff_lt_add.mpr (lt_add_of_pos_right a h)
end
