prelude
import Init.Data.Int.LemmasAux

/-!
# Odds and ends about integers that proofs ask for by name
-/

set_option linter.unusedVariables false

namespace Int

protected theorem one_ne_zero : (1 : Int) ≠ 0 := Int.zero_ne_one.symm

theorem natAbs_pow (n : Int) (k : Nat) : natAbs (n ^ k) = natAbs n ^ k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [Int.pow_succ, natAbs_mul, ih, Nat.pow_succ]

theorem natAbs_mul_self {a : Int} : ((natAbs a * natAbs a : Nat) : Int) = a * a := by
  rw [natCast_mul]
  cases natAbs_eq a with
  | inl e => rw [← e]
  | inr e =>
    have h : (natAbs a : Int) = -a := by omega
    rw [h, Int.neg_mul_neg]

theorem natAbs_sq (x : Int) : (natAbs x : Int) ^ 2 = x ^ 2 := by
  rw [Int.pow_two, Int.pow_two, ← natCast_mul, natAbs_mul_self]

theorem natAbs_eq_natAbs_iff {a b : Int} : natAbs a = natAbs b ↔ a = b ∨ a = -b := by omega

theorem natAbs_dvd {a b : Int} : (natAbs a : Int) ∣ b ↔ a ∣ b := by
  cases natAbs_eq a with
  | inl e => rw [← e]
  | inr e => rw [← Int.neg_dvd (a := (natAbs a : Int)), ← e]

theorem eq_one_of_dvd_one {a : Int} (H : 0 ≤ a) (H' : a ∣ 1) : a = 1 := by
  obtain ⟨c, e⟩ := H'
  have h := eq_one_or_neg_one_of_mul_eq_one e.symm
  omega

theorem dvd_antisymm {a b : Int} (H1 : 0 ≤ a) (H2 : 0 ≤ b) (h : a ∣ b) (h' : b ∣ a) : a = b := by
  have e := Nat.dvd_antisymm (natAbs_dvd_natAbs.2 h) (natAbs_dvd_natAbs.2 h')
  omega

protected theorem le_ediv_iff_mul_le {a b c : Int} (H : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  refine ⟨fun h => ?_, fun h => Int.not_lt.1 fun hlt => ?_⟩
  · have h₁ := Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt H)
    rw [Int.mul_comm] at h₁
    exact Int.le_trans h₁ (mul_ediv_self_le (Int.ne_of_gt H))
  · have h₁ := Int.mul_le_mul_of_nonneg_left (a := b / c + 1) hlt (Int.le_of_lt H)
    rw [Int.mul_add, Int.mul_one, Int.mul_comm c a] at h₁
    have h₂ := lt_mul_ediv_self_add (x := b) H
    omega

protected theorem ediv_lt_iff_lt_mul {a b c : Int} (H : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← Int.not_le, ← Int.not_le, Int.le_ediv_iff_mul_le H]

protected theorem ediv_mul_le (a : Int) {b : Int} (H : b ≠ 0) : a / b * b ≤ a := by
  rw [Int.mul_comm]; exact mul_ediv_self_le H

theorem lt_ediv_add_one_mul_self (a : Int) {b : Int} (H : 0 < b) : a < (a / b + 1) * b := by
  rw [Int.add_mul, Int.one_mul, Int.mul_comm]; exact lt_mul_ediv_self_add H

protected theorem min_comm (a b : Int) : min a b = min b a := by omega

protected theorem max_comm (a b : Int) : max a b = max b a := by omega

theorem gcd_eq_zero_iff {a b : Int} : gcd a b = 0 ↔ a = 0 ∧ b = 0 := by
  show Nat.gcd (natAbs a) (natAbs b) = 0 ↔ _
  rw [Nat.gcd_eq_zero_iff, natAbs_eq_zero, natAbs_eq_zero]

end Int
