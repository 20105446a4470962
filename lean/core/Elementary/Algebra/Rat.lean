import Elementary.Algebra.Instances

/-!
# The rational numbers as an ordered field

Every operation is the one that `ℚ` had before, so that general lemmas and those of `Rat` speak of the same terms.
-/

namespace Rat

instance instField : Field ℚ where
  add_assoc := Rat.add_assoc
  zero_add := Rat.zero_add
  add_zero := Rat.add_zero
  add_comm := Rat.add_comm
  nsmul n a := n * a
  nsmul_zero := Rat.zero_mul
  nsmul_succ n a := by
    show ((n + 1 : ℕ) : ℚ) * a = n * a + a
    rw [Rat.natCast_add, Rat.add_mul, show ((1 : ℕ) : ℚ) = 1 from rfl, Rat.one_mul]
  mul_assoc := Rat.mul_assoc
  one_mul := Rat.one_mul
  mul_one := Rat.mul_one
  mul_comm := Rat.mul_comm
  npow n a := a ^ n
  npow_zero := Rat.pow_zero
  npow_succ n a := Rat.pow_succ a n
  zero_mul := Rat.zero_mul
  mul_zero := Rat.mul_zero
  left_distrib := Rat.mul_add
  right_distrib := Rat.add_mul
  natCast n := n
  natCast_zero := rfl
  natCast_succ n := Rat.natCast_add n 1
  sub_eq_add_neg := Rat.sub_eq_add_neg
  zsmul n a := n * a
  zsmul_zero' := Rat.zero_mul
  zsmul_succ' n a := by
    show (((n : ℤ) + 1 : ℤ) : ℚ) * a = _
    rw [Rat.intCast_add, Rat.add_mul, show ((1 : ℤ) : ℚ) = 1 from rfl, Rat.one_mul]
  zsmul_neg' n a := Rat.neg_mul ((n + 1 : ℕ) : ℚ) a
  neg_add_cancel := Rat.neg_add_cancel
  intCast n := n
  intCast_ofNat _ := rfl
  intCast_negSucc _ := rfl
  div_eq_mul_inv _ _ := rfl
  zpow n a := a ^ n
  zpow_zero' _ := rfl
  zpow_succ' n a := Rat.pow_succ a n
  zpow_neg' _ _ := rfl
  mul_inv_cancel := Rat.mul_inv_cancel
  inv_zero := Rat.inv_zero
  exists_pair_ne := ⟨0, 1, Rat.zero_ne_one⟩

instance instLinearOrder : LinearOrder ℚ where
  le_refl _ := Rat.le_refl
  le_trans _ _ _ := Rat.le_trans
  lt_iff_le_not_ge := Rat.lt_iff_le_not_ge
  le_antisymm _ _ := Rat.le_antisymm
  le_total _ _ := Rat.le_total
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance

instance instIsStrictOrderedRing : IsStrictOrderedRing ℚ where
  add_le_add_left _ _ h _ := Rat.add_le_add_right.mpr h
  le_of_add_le_add_left _ _ _ := Rat.add_le_add_left.mp
  zero_le_one := Rat.le_of_lt Rat.zero_lt_one
  exists_pair_ne := ⟨0, 1, Rat.zero_ne_one⟩
  mul_lt_mul_of_pos_left _ _ _ := Rat.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right _ _ _ := Rat.mul_lt_mul_of_pos_right

instance instLinearOrderedField : LinearOrderedField ℚ where

instance instCharZero : CharZero ℚ where
  cast_injective := Rat.natCast_inj.mp

instance instNoZeroDivisors : NoZeroDivisors ℚ where
  eq_zero_or_eq_zero_of_mul_eq_zero := Rat.mul_eq_zero.mp

instance instIsDomain : IsDomain ℚ where
  mul_left_cancel_of_ne_zero {a b c} ha h := by
    have := congrArg (a⁻¹ * ·) h
    simpa only [← Rat.mul_assoc, Rat.inv_mul_cancel a ha, Rat.one_mul] using this
  mul_right_cancel_of_ne_zero {a b c} hb h := by
    have := congrArg (· * b⁻¹) h
    simpa only [Rat.mul_assoc, Rat.mul_inv_cancel b hb, Rat.mul_one] using this
  exists_pair_ne := ⟨0, 1, Rat.zero_ne_one⟩

end Rat
