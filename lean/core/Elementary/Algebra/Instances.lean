import Elementary.Algebra.OrderedRing

/-!
# The natural numbers and the integers

Their places in the hierarchy. Every operation is the one that `ℕ` and `ℤ` had before, so that general lemmas and
those of `Nat` and `Int` speak of the same terms.
-/

namespace Nat

instance instCommSemiring : CommSemiring ℕ where
  add_assoc := Nat.add_assoc
  zero_add := Nat.zero_add
  add_zero := Nat.add_zero
  add_comm := Nat.add_comm
  nsmul n a := n * a
  nsmul_zero := Nat.zero_mul
  nsmul_succ n a := Nat.succ_mul n a
  mul_assoc := Nat.mul_assoc
  one_mul := Nat.one_mul
  mul_one := Nat.mul_one
  mul_comm := Nat.mul_comm
  npow n a := a ^ n
  npow_zero := Nat.pow_zero
  npow_succ _ _ := Nat.pow_succ
  zero_mul := Nat.zero_mul
  mul_zero := Nat.mul_zero
  left_distrib := Nat.mul_add
  right_distrib := Nat.add_mul
  natCast n := n

instance instLinearOrder : LinearOrder ℕ where
  le_refl := Nat.le_refl
  le_trans _ _ _ := Nat.le_trans
  lt_iff_le_not_ge _ _ := Nat.lt_iff_le_not_le
  le_antisymm _ _ := Nat.le_antisymm
  le_total := Nat.le_total
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance

instance instIsStrictOrderedRing : IsStrictOrderedRing ℕ where
  add_le_add_left _ _ h c := Nat.add_le_add_right h c
  le_of_add_le_add_left _ _ _ := Nat.le_of_add_le_add_left
  zero_le_one := Nat.zero_le 1
  exists_pair_ne := ⟨0, 1, fun h => nomatch h⟩
  mul_lt_mul_of_pos_left _ _ _ h hc := Nat.mul_lt_mul_of_pos_left h hc
  mul_lt_mul_of_pos_right _ _ _ h hc := Nat.mul_lt_mul_of_pos_right h hc

instance instNoZeroDivisors : NoZeroDivisors ℕ where
  eq_zero_or_eq_zero_of_mul_eq_zero := Nat.eq_zero_of_mul_eq_zero

instance instIsDomain : IsDomain ℕ where
  mul_left_cancel_of_ne_zero ha := Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero ha)
  mul_right_cancel_of_ne_zero ha := Nat.eq_of_mul_eq_mul_right (Nat.pos_of_ne_zero ha)
  exists_pair_ne := ⟨0, 1, fun h => nomatch h⟩

end Nat

namespace Int

instance instCommRing : CommRing ℤ where
  add_assoc := Int.add_assoc
  zero_add := Int.zero_add
  add_zero := Int.add_zero
  add_comm := Int.add_comm
  nsmul n a := n * a
  nsmul_zero := Int.zero_mul
  nsmul_succ n a := by
    show ((n + 1 : ℕ) : ℤ) * a = n * a + a
    rw [show ((n + 1 : ℕ) : ℤ) = n + 1 from rfl, Int.add_mul, Int.one_mul]
  mul_assoc := Int.mul_assoc
  one_mul := Int.one_mul
  mul_one := Int.mul_one
  mul_comm := Int.mul_comm
  npow n a := a ^ n
  npow_zero := Int.pow_zero
  npow_succ n a := Int.pow_succ a n
  zero_mul := Int.zero_mul
  mul_zero := Int.mul_zero
  left_distrib := Int.mul_add
  right_distrib := Int.add_mul
  natCast n := n
  natCast_zero := rfl
  natCast_succ _ := rfl
  sub_eq_add_neg _ _ := rfl
  zsmul n a := n * a
  zsmul_zero' := Int.zero_mul
  zsmul_succ' n a := by
    show ((n + 1 : ℕ) : ℤ) * a = n * a + a
    rw [show ((n + 1 : ℕ) : ℤ) = n + 1 from rfl, Int.add_mul, Int.one_mul]
  zsmul_neg' n a := Int.neg_mul ((n + 1 : ℕ) : ℤ) a
  neg_add_cancel := Int.add_left_neg
  intCast n := n
  intCast_ofNat _ := rfl
  intCast_negSucc _ := rfl

instance instLinearOrder : LinearOrder ℤ where
  le_refl := Int.le_refl
  le_trans _ _ _ := Int.le_trans
  lt_iff_le_not_ge _ _ := ⟨fun h => ⟨Int.le_of_lt h, Int.not_le.mpr h⟩, fun h => Int.not_le.mp h.2⟩
  le_antisymm _ _ := Int.le_antisymm
  le_total := Int.le_total
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance

instance instIsStrictOrderedRing : IsStrictOrderedRing ℤ where
  add_le_add_left _ _ h c := Int.add_le_add_right h c
  le_of_add_le_add_left _ _ _ := Int.le_of_add_le_add_left
  zero_le_one := Int.le_of_lt Int.zero_lt_one
  exists_pair_ne := ⟨0, 1, fun h => nomatch Int.ofNat.inj h⟩
  mul_lt_mul_of_pos_left _ _ _ h hc := Int.mul_lt_mul_of_pos_left h hc
  mul_lt_mul_of_pos_right _ _ _ h hc := Int.mul_lt_mul_of_pos_right h hc

instance instLinearOrderedCommRing : LinearOrderedCommRing ℤ :=
  { instCommRing, instLinearOrder, instIsStrictOrderedRing with }

instance instIsDomain : IsDomain ℤ where
  mul_left_cancel_of_ne_zero := Int.eq_of_mul_eq_mul_left
  mul_right_cancel_of_ne_zero := Int.eq_of_mul_eq_mul_right
  exists_pair_ne := ⟨0, 1, fun h => nomatch Int.ofNat.inj h⟩

end Int
