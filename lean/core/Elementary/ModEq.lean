import Elementary.Prime
/-!
Congruences `a ≡ b [MOD n]` of natural numbers and `a ≡ b [ZMOD n]` of integers.
-/

/-- Equal remainders on division by `n`. -/
def Nat.ModEq (n a b : ℕ) := a % n = b % n
@[inherit_doc] notation:50 a " ≡ " b " [MOD " n "]" => Nat.ModEq n a b
/-- Equal remainders on division by `n`. -/
def Int.ModEq (n a b : ℤ) := a % n = b % n
@[inherit_doc] notation:50 a " ≡ " b " [ZMOD " n "]" => Int.ModEq n a b

namespace Nat.ModEq
variable {n a b c d : ℕ}
instance : Decidable (Nat.ModEq n a b) := inferInstanceAs (Decidable (a % n = b % n))
@[refl] protected theorem refl (a : ℕ) : a ≡ a [MOD n] := rfl
protected theorem rfl : a ≡ a [MOD n] := rfl
@[symm] protected theorem symm : a ≡ b [MOD n] → b ≡ a [MOD n] := Eq.symm
protected theorem trans : a ≡ b [MOD n] → b ≡ c [MOD n] → a ≡ c [MOD n] := Eq.trans
instance : Trans (Nat.ModEq n) (Nat.ModEq n) (Nat.ModEq n) := ⟨Nat.ModEq.trans⟩
protected theorem add (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a + c ≡ b + d [MOD n] := by
  unfold Nat.ModEq at *; rw [Nat.add_mod, h₁, h₂, ← Nat.add_mod]
protected theorem mul (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a * c ≡ b * d [MOD n] := by
  unfold Nat.ModEq at *; rw [Nat.mul_mod, h₁, h₂, ← Nat.mul_mod]
protected theorem mul_left (c : ℕ) (h : a ≡ b [MOD n]) : c * a ≡ c * b [MOD n] := Nat.ModEq.mul rfl h
protected theorem mul_right (c : ℕ) (h : a ≡ b [MOD n]) : a * c ≡ b * c [MOD n] := Nat.ModEq.mul h rfl
protected theorem add_left (c : ℕ) (h : a ≡ b [MOD n]) : c + a ≡ c + b [MOD n] := Nat.ModEq.add rfl h
protected theorem add_right (c : ℕ) (h : a ≡ b [MOD n]) : a + c ≡ b + c [MOD n] := Nat.ModEq.add h rfl
protected theorem pow (m : ℕ) (h : a ≡ b [MOD n]) : a ^ m ≡ b ^ m [MOD n] := by
  unfold Nat.ModEq at *; rw [Nat.pow_mod, h, ← Nat.pow_mod]
end Nat.ModEq
theorem Nat.modEq_zero_iff_dvd {n a : ℕ} : a ≡ 0 [MOD n] ↔ n ∣ a := by
  rw [Nat.ModEq, Nat.zero_mod]; exact (Nat.dvd_iff_mod_eq_zero ..).symm
theorem Nat.mod_modEq (a n : ℕ) : a % n ≡ a [MOD n] := Nat.mod_mod _ _


namespace Nat
variable {m n a b c d : ℕ}
theorem ModEq.comm : a ≡ b [MOD n] ↔ b ≡ a [MOD n] := ⟨ModEq.symm, ModEq.symm⟩
theorem modEq_iff_dvd : a ≡ b [MOD n] ↔ (n : ℤ) ∣ b - a := by
  unfold ModEq
  rw [eq_comm, ← Int.natCast_inj, Int.natCast_emod, Int.natCast_emod, Int.emod_eq_emod_iff_emod_sub_eq_zero, Int.dvd_iff_emod_eq_zero]
theorem modEq_iff_dvd' (h : a ≤ b) : a ≡ b [MOD n] ↔ n ∣ b - a := by
  rw [modEq_iff_dvd, ← Int.ofNat_sub h, Int.ofNat_dvd]
theorem ModEq.of_dvd (d : m ∣ n) (h : a ≡ b [MOD n]) : a ≡ b [MOD m] := by
  unfold ModEq at *
  rw [← Nat.mod_mod_of_dvd a d, h, Nat.mod_mod_of_dvd b d]
theorem ModEq.dvd_iff (h : a ≡ b [MOD n]) (hdn : d ∣ n) : d ∣ a ↔ d ∣ b := by
  rw [← modEq_zero_iff_dvd, ← modEq_zero_iff_dvd]
  exact ⟨(h.of_dvd hdn).symm.trans, (h.of_dvd hdn).trans⟩
theorem ModEq.add_left_cancel (h₁ : a ≡ b [MOD n]) (h₂ : a + c ≡ b + d [MOD n]) : c ≡ d [MOD n] := by
  rw [modEq_iff_dvd] at *
  have := Int.dvd_sub h₂ h₁
  rwa [show ((b + d : ℕ) : ℤ) - (a + c : ℕ) - (b - a) = d - c by omega] at this
theorem ModEq.add_right_cancel (h₁ : c ≡ d [MOD n]) (h₂ : a + c ≡ b + d [MOD n]) : a ≡ b [MOD n] :=
  h₁.add_left_cancel (by rwa [Nat.add_comm c, Nat.add_comm d])
theorem ModEq.add_left_cancel' (c : ℕ) (h : c + a ≡ c + b [MOD n]) : a ≡ b [MOD n] := (ModEq.refl c).add_left_cancel h
theorem ModEq.add_right_cancel' (c : ℕ) (h : a + c ≡ b + c [MOD n]) : a ≡ b [MOD n] := (ModEq.refl c).add_right_cancel h
theorem ModEq.cancel_left_of_coprime (hmc : Nat.gcd m c = 1) (h : c * a ≡ c * b [MOD m]) : a ≡ b [MOD m] := by
  rw [modEq_iff_dvd] at *
  rw [Int.natCast_mul, Int.natCast_mul, ← Int.mul_sub] at h
  have d := Int.natAbs_dvd_natAbs.mpr h
  rw [Int.natAbs_mul] at d
  exact Int.natAbs_dvd_natAbs.mp (Nat.Coprime.dvd_of_dvd_mul_left hmc d)
theorem ModEq.cancel_right_of_coprime (hmc : Nat.gcd m c = 1) (h : a * c ≡ b * c [MOD m]) : a ≡ b [MOD m] :=
  cancel_left_of_coprime hmc (by rwa [Nat.mul_comm c, Nat.mul_comm c])
theorem ModEq.gcd_eq (h : a ≡ b [MOD m]) : Nat.gcd a m = Nat.gcd b m := by
  rw [Nat.gcd_comm a, Nat.gcd_comm b, Nat.gcd_rec m a, Nat.gcd_rec m b, h]
theorem ModEq.eq_of_lt_of_lt (h : a ≡ b [MOD m]) (ha : a < m) (hb : b < m) : a = b := by
  unfold ModEq at h
  rwa [Nat.mod_eq_of_lt ha, Nat.mod_eq_of_lt hb] at h
theorem modEq_one : a ≡ b [MOD 1] := by unfold ModEq; omega
theorem modEq_and_modEq_iff_modEq_mul (hmn : Nat.Coprime m n) : a ≡ b [MOD m] ∧ a ≡ b [MOD n] ↔ a ≡ b [MOD m * n] := by
  refine ⟨fun h => ?_, fun h => ⟨h.of_dvd (Nat.dvd_mul_right m n), h.of_dvd (Nat.dvd_mul_left n m)⟩⟩
  simp only [modEq_iff_dvd] at *
  have h₁ := Int.natAbs_dvd_natAbs.mpr h.1
  have h₂ := Int.natAbs_dvd_natAbs.mpr h.2
  exact Int.natAbs_dvd_natAbs.mp (hmn.mul_dvd_of_dvd_of_dvd h₁ h₂)
end Nat

namespace Int
variable {m n a b c d : ℤ}
namespace ModEq
instance : Decidable (Int.ModEq n a b) := inferInstanceAs (Decidable (a % n = b % n))
@[refl] protected theorem refl (a : ℤ) : a ≡ a [ZMOD n] := rfl
protected theorem rfl : a ≡ a [ZMOD n] := rfl
@[symm] protected theorem symm : a ≡ b [ZMOD n] → b ≡ a [ZMOD n] := Eq.symm
protected theorem trans : a ≡ b [ZMOD n] → b ≡ c [ZMOD n] → a ≡ c [ZMOD n] := Eq.trans
instance : Trans (Int.ModEq n) (Int.ModEq n) (Int.ModEq n) := ⟨Int.ModEq.trans⟩
protected theorem eq : a ≡ b [ZMOD n] → a % n = b % n := id
theorem comm : a ≡ b [ZMOD n] ↔ b ≡ a [ZMOD n] := ⟨ModEq.symm, ModEq.symm⟩
protected theorem add (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a + c ≡ b + d [ZMOD n] := by
  unfold Int.ModEq at *; rw [Int.add_emod, h₁, h₂, ← Int.add_emod]
protected theorem sub (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a - c ≡ b - d [ZMOD n] := by
  unfold Int.ModEq at *; rw [Int.sub_emod, h₁, h₂, ← Int.sub_emod]
protected theorem mul (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a * c ≡ b * d [ZMOD n] := by
  unfold Int.ModEq at *; rw [Int.mul_emod, h₁, h₂, ← Int.mul_emod]
protected theorem neg (h : a ≡ b [ZMOD n]) : -a ≡ -b [ZMOD n] := by
  rw [← Int.zero_sub a, ← Int.zero_sub b]; exact (ModEq.refl 0).sub h
protected theorem pow (m : ℕ) (h : a ≡ b [ZMOD n]) : a ^ m ≡ b ^ m [ZMOD n] := by
  unfold Int.ModEq at *; rw [Int.pow_emod, h, ← Int.pow_emod]
protected theorem add_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c + a ≡ c + b [ZMOD n] := ModEq.rfl.add h
protected theorem add_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a + c ≡ b + c [ZMOD n] := h.add ModEq.rfl
protected theorem sub_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c - a ≡ c - b [ZMOD n] := ModEq.rfl.sub h
protected theorem sub_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a - c ≡ b - c [ZMOD n] := h.sub ModEq.rfl
protected theorem mul_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c * a ≡ c * b [ZMOD n] := ModEq.rfl.mul h
protected theorem mul_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a * c ≡ b * c [ZMOD n] := h.mul ModEq.rfl
end ModEq
theorem modEq_iff_dvd : a ≡ b [ZMOD n] ↔ n ∣ b - a := by
  unfold Int.ModEq
  rw [eq_comm, Int.dvd_iff_emod_eq_zero]; exact Int.emod_eq_emod_iff_emod_sub_eq_zero
theorem modEq_zero_iff_dvd : a ≡ 0 [ZMOD n] ↔ n ∣ a := by
  unfold Int.ModEq
  rw [Int.zero_emod, Int.dvd_iff_emod_eq_zero]
theorem ModEq.dvd : a ≡ b [ZMOD n] → n ∣ b - a := modEq_iff_dvd.mp
theorem modEq_of_dvd : n ∣ b - a → a ≡ b [ZMOD n] := modEq_iff_dvd.mpr
theorem mod_modEq (a n : ℤ) : a % n ≡ a [ZMOD n] := Int.emod_emod a n
theorem ModEq.of_dvd (d : m ∣ n) (h : a ≡ b [ZMOD n]) : a ≡ b [ZMOD m] := modEq_iff_dvd.mpr (Int.dvd_trans d h.dvd)
theorem natCast_modEq_iff {a b n : ℕ} : (a : ℤ) ≡ b [ZMOD n] ↔ a ≡ b [MOD n] := modEq_iff_dvd.trans Nat.modEq_iff_dvd.symm
theorem modEq_sub (a b : ℤ) : a ≡ b [ZMOD a - b] := modEq_iff_dvd.mpr ⟨-1, by omega⟩
theorem modEq_add_fac {a b n : ℤ} (c : ℤ) (ha : a ≡ b [ZMOD n]) : a + n * c ≡ b [ZMOD n] :=
  ((ModEq.refl a).add (modEq_zero_iff_dvd.mpr (Int.dvd_mul_right n c))).trans (by rwa [Int.add_zero])
/-- A prime modulus cancels factors that it does not divide. -/
theorem ModEq.cancel_left_of_prime {p : ℕ} (hp : p.Prime) (hc : ¬(p : ℤ) ∣ c) (h : c * a ≡ c * b [ZMOD p]) : a ≡ b [ZMOD p] := by
  rw [modEq_iff_dvd, ← Int.mul_sub] at h
  exact modEq_iff_dvd.mpr ((Int.Prime.dvd_mul' hp h).resolve_left hc)
end Int
