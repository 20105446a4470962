prelude
import Init.Data.Int.Linear.Cooper
/-!
How terms that are not linear over ℤ enter linear reasoning: quotients, remainders, products with a value known, and the
natural numbers, cast.
-/
set_option linter.unusedVariables false

namespace Int.Internal.Linear
open Poly

theorem ediv_emod (x y : Int) : -1 * x + y * (x / y) + x % y = 0 := by have := Int.mul_ediv_add_emod x y; omega
theorem emod_nonneg (x y : Int) (h : y != 0) : -1 * (x % y) ≤ 0 := by
  have := Int.emod_nonneg x (bne_iff_ne.mp h); omega
theorem emod_le (x y n : Int) (h : y != 0 && n == 1 - y.natAbs) : x % y + n ≤ 0 := by
  simp only [Bool.and_eq_true, bne_iff_ne, beq_iff_eq] at h
  rw [h.2]
  rcases Int.lt_or_gt_of_ne h.1 with l | l
  · have := Int.emod_lt_of_pos x (b := -y) (by omega)
    rw [Int.emod_neg] at this; omega
  · have := Int.emod_lt_of_pos x l; omega
theorem of_not_dvd (a b : Int) (ha : a != 0) (h : ¬a ∣ b) : b % a > 0 :=
  (Int.emod_pos_of_not_dvd h).resolve_left (bne_iff_ne.mp ha)

section Tighten
variable (ctx : Context)
private theorem tighten {d p b₁ b₂ : Int} (hd : 0 < d) (h₁ : d ∣ p + b₁) (h₂ : p + b₂ ≤ 0) :
    p + (b₁ - d * ((b₁ - b₂) / d)) ≤ 0 := by
  obtain ⟨m, hm⟩ := h₁
  have split := Int.mul_ediv_add_emod (b₁ - b₂) d
  have high := Int.emod_lt_of_pos (b₁ - b₂) hd
  have : d * m < d * ((b₁ - b₂) / d + 1) := by rw [Int.mul_add]; omega
  have := Int.lt_of_mul_lt_mul_left this (Int.le_of_lt hd)
  have := Int.mul_le_mul_of_nonneg_left (show m ≤ (b₁ - b₂) / d by omega) (Int.le_of_lt hd)
  omega
/-- `p` and `q` differ by the constant `k` only: `q = p + k`. -/
noncomputable def tighten_cert (d : Int) (p p₂ p₃ : Poly) (b₁ b₂ : Int) : Bool :=
  decide (0 < d) && (p₂.same (p.addConst b₂) && p₃.same (p.addConst (b₁ - d * ((b₁ - b₂) / d))))
private theorem of_tighten_cert {d : Int} {p p₂ p₃ : Poly} {b₁ b₂ : Int} (h : tighten_cert d p p₂ p₃ b₁ b₂)
    (h₁ : d ∣ p.eval ctx.get + b₁) : p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  simp only [tighten_cert, Bool.and_eq_true, decide_eq_true_eq] at h
  rw [denote'_eq, denote'_eq, eq_of_same h.2.1, eq_of_same h.2.2, eval_addConst, eval_addConst]
  exact tighten h.1 h₁
theorem dvd_le_tight (d : Int) (p₁ p₂ p₃ : Poly)
    (h : tighten_cert d (p₁.addConst (-p₁.getConst)) p₂ p₃ p₁.getConst p₂.getConst) :
    d ∣ p₁.denote' ctx → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  intro h₁
  rw [denote'_eq] at h₁
  exact of_tighten_cert ctx h (by rwa [eval_addConst, Int.neg_add_cancel_right])
theorem dvd_neg_le_tight (d : Int) (p₁ p₂ p₃ : Poly)
    (h : tighten_cert d ((p₁.addConst (-p₁.getConst)).mul (-1)) p₂ p₃ (-p₁.getConst) p₂.getConst) :
    d ∣ p₁.denote' ctx → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  intro ⟨m, hm⟩
  rw [denote'_eq] at hm
  refine of_tighten_cert ctx h ⟨-m, ?_⟩
  rw [eval_mul, eval_addConst, Int.mul_neg]; omega
theorem eq_of_zero_dvd (p : Poly) (h : 0 ∣ p.denote' ctx) : p.denote' ctx = 0 := Int.zero_dvd.mp h
end Tighten

theorem eq_one_mul (a : Int) : a = 1 * a := (Int.one_mul a).symm
theorem mul_eq_kk (a b k₁ k₂ k : Int) (h₁ : a = k₁) (h₂ : b = k₂) (h₃ : k₁ * k₂ == k) : a * b = k := by
  rw [h₁, h₂, beq_iff_eq.mp h₃]
theorem mul_eq_kkx (a b k₁ k₂ c k : Int) (h₁ : a = k₁) (h₂ : b = k₂ * c) (h₃ : k₁ * k₂ == k) : a * b = k * c := by
  rw [h₁, h₂, ← beq_iff_eq.mp h₃, Int.mul_assoc]
theorem mul_eq_kxk (a b k₁ c k₂ k : Int) (h₁ : a = k₁ * c) (h₂ : b = k₂) (h₃ : k₁ * k₂ == k) : a * b = k * c := by
  rw [h₁, h₂, ← beq_iff_eq.mp h₃]; ac_rfl
theorem mul_eq_zero_left (a b : Int) (h : a = 0) : a * b = 0 := by rw [h, Int.zero_mul]
theorem mul_eq_zero_right (a b : Int) (h : b = 0) : a * b = 0 := by rw [h, Int.mul_zero]
theorem div_eq (a b k : Int) (h : b = k) : a / b = a / k := by rw [h]
theorem mod_eq (a b k : Int) (h : b = k) : a % b = a % k := by rw [h]
theorem div_eq' (a b b' k : Int) (h₁ : b = b') (h₂ : k == a / b') : a / b = k := by rw [h₁, beq_iff_eq.mp h₂]
theorem mod_eq' (a b b' k : Int) (h₁ : b = b') (h₂ : k == a % b') : a % b = k := by rw [h₁, beq_iff_eq.mp h₂]
theorem pow_eq (a : Int) (b : Nat) (a' b' k : Int) (h₁ : a = a') (h₂ : ↑b = b') (h₃ : k == a' ^ b'.toNat) :
    a ^ b = k := by
  rw [beq_iff_eq.mp h₃, ← h₁, ← h₂, Int.toNat_natCast]
theorem natCast_sub (x y : Nat) : (NatCast.natCast (x - y) : Int) =
    if (NatCast.natCast y : Int) + (-1) * NatCast.natCast x ≤ 0 then
      (NatCast.natCast x : Int) + -1 * NatCast.natCast y
    else (0 : Int) := by
  show ((x - y : Nat) : Int) = if (y : Int) + (-1) * x ≤ 0 then (x : Int) + -1 * y else 0
  split <;> omega
end Int.Internal.Linear

namespace Nat.ToInt
theorem ofNat_toNat (a : Int) : (NatCast.natCast a.toNat : Int) = if a ≤ 0 then 0 else a := by
  show (a.toNat : Int) = _; split <;> omega
theorem toNat_nonneg (x : Nat) : (-1 : Int) * NatCast.natCast x ≤ 0 := by show (-1 : Int) * (x : Int) ≤ 0; omega
theorem natCast_ofNat (n : Nat) : (NatCast.natCast (OfNat.ofNat n : Nat) : Int) = OfNat.ofNat n := rfl
theorem of_dvd (d a : Nat) (d' a' : Int) (h₁ : NatCast.natCast d = d') (h₂ : NatCast.natCast a = a') :
    d ∣ a → d' ∣ a' := by
  subst h₁; subst h₂; exact Int.natCast_dvd_natCast.mpr
section
variable {a b : Nat} {a' b' : Int} (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b')
include h₁ h₂
theorem of_eq : a = b → a' = b' := by subst h₁; subst h₂; exact congrArg _
theorem of_diseq : a ≠ b → a' ≠ b' := by subst h₁; subst h₂; exact fun h e => h (Int.ofNat.inj e)
theorem of_le : a ≤ b → a' ≤ b' := by subst h₁; subst h₂; exact Int.ofNat_le.mpr
theorem of_not_le : ¬a ≤ b → b' + 1 ≤ a' := by
  subst h₁; subst h₂; intro h; show (b : Int) + 1 ≤ a; omega
theorem le_eq : (a ≤ b) = (a' ≤ b') := by subst h₁; subst h₂; exact propext Int.ofNat_le.symm
theorem lt_eq : (a < b) = (a' < b') := by subst h₁; subst h₂; exact propext Int.ofNat_lt.symm
theorem add_congr : NatCast.natCast (a + b) = a' + b' := by subst h₁; subst h₂; rfl
theorem mul_congr : NatCast.natCast (a * b) = a' * b' := by subst h₁; subst h₂; rfl
theorem sub_congr : NatCast.natCast (a - b) = if b' + (-1) * a' ≤ 0 then a' - b' else 0 := by
  subst h₁; subst h₂; show ((a - b : Nat) : Int) = if (b : Int) + (-1) * a ≤ 0 then (a : Int) - b else 0
  split <;> omega
theorem div_congr : NatCast.natCast (a / b) = a' / b' := by subst h₁; subst h₂; rfl
theorem mod_congr : NatCast.natCast (a % b) = a' % b' := by subst h₁; subst h₂; rfl
end
theorem pow_congr {a : Nat} (k : Nat) (a' : Int) (h₁ : NatCast.natCast a = a') : NatCast.natCast (a ^ k) = a' ^ k := by
  subst h₁; exact Int.natCast_pow a k
end Nat.ToInt

namespace Int.Nonneg
theorem num (a : Int) (h : decide (a ≥ 0)) : a ≥ 0 := of_decide_eq_true h
theorem add (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a + b ≥ 0 := Int.add_nonneg h₁ h₂
theorem mul (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a * b ≥ 0 := Int.mul_nonneg h₁ h₂
theorem div (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a / b ≥ 0 := Int.ediv_nonneg h₁ h₂
theorem pow (a : Int) (k : Nat) (h₁ : a ≥ 0) : a ^ k ≥ 0 := by
  induction k with
  | zero => rw [Int.pow_zero]; decide
  | succ k ih => rw [Int.pow_succ]; exact Int.mul_nonneg ih h₁
theorem mod (a b : Int) (h₁ : a ≥ 0) : a % b ≥ 0 := by
  by_cases h : b = 0
  · rw [h, Int.emod_zero]; exact h₁
  · exact Int.emod_nonneg a h
theorem natCast (a : Nat) : (NatCast.natCast a : Int) ≥ 0 := Int.natCast_nonneg a
theorem toPoly (e : Int) : e ≥ 0 → -1 * e ≤ 0 := by omega
end Int.Nonneg
