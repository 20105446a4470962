import Elementary
open Nat
set_option linter.unusedVariables false

/-! Textbook exercises over the algebraic hierarchy. -/

section Groups
variable {G : Type} [Group G]

example (h : ∀ x : G, x ^ 2 = 1) (a b : G) : a * b = b * a := by
  have inv (x : G) : x⁻¹ = x := inv_eq_of_mul_eq_one_right (by rw [← pow_two, h])
  rw [← inv (a * b), mul_inv_rev, inv, inv]

example (e : G) (h : ∀ a : G, e * a = a) : e = 1 := by rw [← mul_one e, h]

example (a b c : G) (h : a * b = 1) (h' : a * c = 1) : b = c :=
  mul_left_cancel (a := a) (by rw [h, h'])

example (a b : G) : (a * b)⁻¹ = b⁻¹ * a⁻¹ := mul_inv_rev a b

example (a b : G) : (∃! x, a * x = b) :=
  ⟨a⁻¹ * b, mul_inv_cancel_left a b, fun y hy => by rw [← hy, inv_mul_cancel_left]⟩

example (h : ∀ a b : G, (a * b) ^ 2 = a ^ 2 * b ^ 2) (a b : G) : a * b = b * a := by
  have e := h a b
  rw [pow_two, pow_two, pow_two, mul_assoc, mul_assoc, mul_right_inj, ← mul_assoc, ← mul_assoc, mul_left_inj] at e
  exact e.symm

example (a b : G) (n : ℕ) : (a * b * a⁻¹) ^ n = a * b ^ n * a⁻¹ := by
  induction n with
  | zero => simp
  | succ n ih => rw [pow_succ, ih, pow_succ]; simp [mul_assoc]

example (a : G) (m n : ℤ) : a ^ (m + n) * a ^ (-n) = a ^ m := by rw [← zpow_add]; congr 1; omega

example (H : Type) [Group H] (f : G →* H) (a b : G) (h : a * b = b * a) : f a * f b = f b * f a := by
  rw [← map_mul, h, map_mul]

example (H : Type) [Group H] (f : G →* H) (a : G) (n : ℕ) (h : a ^ n = 1) : f a ^ n = 1 := by
  rw [← map_pow, h, map_one]
end Groups

section CommutativeGroups
example (G : Type) [CommGroup G] (a b : G) (n : ℕ) : (a * b) ^ n = a ^ n * b ^ n := mul_pow a b n
example (G : Type) [CommGroup G] : G →* G := ⟨fun x => x⁻¹, inv_one, mul_inv⟩
example (A : Type) [AddCommGroup A] (a b c : A) : a - (b - c) = a + c - b := sub_sub_eq_add_sub a b c
example (A B : Type) [AddCommGroup A] [AddCommGroup B] (f : A →+ B) (a b : A) : f (a - b) = f a - f b := map_sub f a b
end CommutativeGroups

section Rings
variable {R : Type} [Ring R]

example : (-1 : R) * -1 = 1 := by rw [neg_mul_neg, one_mul]
example (a : R) : -1 * a = -a := neg_one_mul a
example (a b : R) : (-a) * b = -(a * b) := neg_mul a b
example (h : (1 : R) = 0) (a b : R) : a = b := by rw [← mul_one a, ← mul_one b, h, mul_zero, mul_zero]

/-- A ring in which every member is its own square is commutative. -/
theorem boolean_ring_comm (h : ∀ x : R, x * x = x) (a b : R) : a * b = b * a := by
  have double (x : R) : x + x = 0 := by
    have e := h (x + x)
    rw [mul_add, add_mul, h] at e
    exact add_eq_left.mp e
  have e := h (a + b)
  rw [mul_add, add_mul, add_mul, h, h, ← add_assoc, add_left_inj, add_assoc, add_eq_left] at e
  rw [add_comm] at e
  exact (eq_neg_of_add_eq_zero_left e).trans (neg_eq_of_add_eq_zero_left (double (b * a)))

example (a b : R) (h : a * b = 1) (h' : b * a = 1) (c : R) (hc : a * c = 1) : b = c := left_inv_eq_right_inv h' hc
example (a : R) (h : a ^ 2 = 0) : (1 - a) * (1 + a) = 1 := by
  rw [sub_mul, one_mul, mul_add, mul_one, ← pow_two, h, add_zero, add_sub_cancel_right]
end Rings

section CommutativeRings
variable {R : Type} [CommRing R]

example [IsDomain R] (a b : R) (h : a * b = 0) : a = 0 ∨ b = 0 := mul_eq_zero.mp h
example [IsDomain R] (x : R) (h : x ^ 2 = 1) : x = 1 ∨ x = -1 := sq_eq_one_iff.mp h
example [IsDomain R] (a b c : R) (ha : a ≠ 0) (h : a * b = a * c) : b = c := mul_left_cancel₀ ha h
example (a b : R) (n : ℕ) (ha : a ∣ b) : a ^ n ∣ b ^ n := pow_dvd_pow_of_dvd ha n
example (x y : R) : x - y ∣ x ^ 3 - y ^ 3 := ⟨x ^ 2 + x * y + y ^ 2, by ring⟩
example (a b c d : R) : (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) = (a * c - b * d) ^ 2 + (a * d + b * c) ^ 2 := by ring
example (S : Type) [CommRing S] (f : R →+* S) (a b : R) : f ((a - b) ^ 2 + 3) = (f a - f b) ^ 2 + 3 := by simp
example (m n : ℕ) : ((m * n + 2 : ℕ) : R) = m * n + 2 := by push_cast; rfl
example (m : ℤ) : ((m ^ 2 - 1 : ℤ) : R) = (m - 1) * (m + 1) := by push_cast; ring
end CommutativeRings

section Fields
variable {K : Type} [Field K]

example (a b : K) (ha : a ≠ 0) : a * (b / a) = b := mul_div_cancel₀ b ha
example (a b c d : K) (hb : b ≠ 0) (hd : d ≠ 0) : a / b + c / d = (a * d + b * c) / (b * d) := div_add_div a c hb hd
example (a b x : K) (ha : a ≠ 0) (h : a * x + b = 0) : x = -b / a := by
  rw [eq_div_iff ha]; linear_combination h
example (a : K) (n : ℕ) (h : a ≠ 0) : a ^ n ≠ 0 := pow_ne_zero n h
example (L : Type) [Field L] (f : K →+* L) : Function.Injective f :=
  (injective_iff_map_eq_zero f).mpr fun a h => Classical.byContradiction fun ha =>
    one_ne_zero (M₀ := L) (by rw [← map_one f, ← mul_inv_cancel₀ ha, map_mul, h, zero_mul])
end Fields

section OrderedFields
variable {K : Type} [Field K] [LinearOrder K] [IsStrictOrderedRing K]

example (a b : K) : a * b ≤ ((a + b) / 2) ^ 2 := by
  have h := sq_nonneg ((a - b) / 2)
  rw [← sub_nonneg]
  exact le_of_le_of_eq h (by ring)
example (a b : K) (ha : 0 < a) (hb : 0 < b) : 2 ≤ a / b + b / a := by
  rw [div_add_div a b (ne_of_gt hb) (ne_of_gt ha), le_div_iff₀ (mul_pos hb ha), ← sub_nonneg]
  exact le_of_le_of_eq (sq_nonneg (a - b)) (by ring)
example (a b : K) : |a| - |b| ≤ |a - b| := abs_sub_abs_le_abs_sub a b
example (x : K) : |x| ^ 2 = x ^ 2 := sq_abs x
example (a b : K) (h : a < b) : ∃ c, a < c ∧ c < b := exists_between h
example (x y : K) (h : x ^ 2 + y ^ 2 = 0) : x = 0 := by
  rw [pow_two, pow_two] at h
  exact (mul_self_add_mul_self_eq_zero.mp h).1
end OrderedFields

section Bundled
example (K : Type) [LinearOrderedField K] (a : K) (h : 0 < a) : 0 < a⁻¹ := inv_pos.mpr h
example (R : Type) [LinearOrderedCommRing R] (a b : R) : 2 * a * b ≤ a ^ 2 + b ^ 2 := two_mul_le_add_sq a b
example : LinearOrderedCommRing ℤ := inferInstance
example : LinearOrderedField ℚ := inferInstance
end Bundled

/-! The operations that ℕ, ℤ and ℚ get from the hierarchy are their own, already up to instances. -/

example : (AddSemigroup.toAdd : Add ℕ) = instAddNat := by with_reducible_and_instances rfl
example : (MulZeroClass.toMul : Mul ℤ) = Int.instMul := by with_reducible_and_instances rfl
example : (Monoid.toNatPow : NatPow ℤ) = Int.instNatPow := by with_reducible_and_instances rfl
example : (Preorder.toLE : LE ℕ) = instLENat := by with_reducible_and_instances rfl
example : (LinearOrder.toMin : Min ℤ) = Int.instMin := by with_reducible_and_instances rfl
example : (SubNegMonoid.toSub : Sub ℤ) = Int.instSub := by with_reducible_and_instances rfl
example : (instOfNatAtLeastTwo : OfNat ℤ 2) = instOfNat := by with_reducible_and_instances rfl
example : (instOfNatAtLeastTwo : OfNat ℚ 2) = Rat.instOfNat := by with_reducible_and_instances rfl
example : (semigroupDvd : Dvd ℕ) = Nat.instDvd := by with_reducible_and_instances rfl
