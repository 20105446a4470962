prelude
import Init.Data.Int
import Init.Data.Nat
import Init.Classical

/-!
# Facts that `omega` uses by name

How casts of natural numbers into the integers commute with the operations, congruence of the
operations, and the logical steps by which `omega` takes hypotheses apart.
-/

set_option linter.unusedVariables false
universe u v

namespace Lean.Omega

namespace Int

theorem natCast_ofNat {x : Nat} :
    @Nat.cast Int instNatCastInt (no_index (OfNat.ofNat x)) = OfNat.ofNat x := rfl

theorem ofNat_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b := Int.natCast_pow a b

theorem pos_pow_of_pos (a : Int) (b : Nat) (h : 0 < a) : 0 < a ^ b := Int.pow_pos h

theorem ofNat_pos {a : Nat} : 0 < (a : Int) ↔ 0 < a := Int.ofNat_lt

theorem ofNat_pos_of_pos {a : Nat} (h : 0 < a) : 0 < (a : Int) := Int.ofNat_lt.2 h

theorem ofNat_lt_of_lt {x y : Nat} (h : x < y) : (x : Int) < (y : Int) := Int.ofNat_lt.2 h

theorem ofNat_le_of_le {x y : Nat} (h : x ≤ y) : (x : Int) ≤ (y : Int) := Int.ofNat_le.2 h

theorem emod_ofNat_nonneg {x : Nat} {y : Int} : 0 ≤ (x : Int) % y := Int.ofNat_zero_le _

theorem lt_of_not_ge {x y : Int} (h : ¬ x ≤ y) : y < x := Int.not_le.1 h

theorem lt_of_not_le {x y : Int} (h : ¬ x ≤ y) : y < x := Int.not_le.1 h

theorem not_le_of_lt {x y : Int} (h : y < x) : ¬ x ≤ y := Int.not_le.2 h

theorem le_of_not_gt {x y : Int} (h : ¬ y > x) : y ≤ x := Int.not_lt.1 h

theorem le_of_not_lt {x y : Int} (h : ¬ x < y) : y ≤ x := Int.not_lt.1 h

theorem not_lt_of_ge {x y : Int} (h : y ≥ x) : ¬ y < x := Int.not_lt.2 h

theorem not_lt_of_le {x y : Int} (h : y ≤ x) : ¬ x < y := Int.not_lt.2 h

theorem lt_le_asymm {x y : Int} (h₁ : y < x) (h₂ : x ≤ y) : False := Int.not_le.2 h₁ h₂

theorem le_lt_asymm {x y : Int} (h₁ : y ≤ x) (h₂ : x < y) : False := Int.not_lt.2 h₁ h₂

theorem add_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a + c = b + d := h₁ ▸ h₂ ▸ rfl

theorem mul_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a * c = b * d := h₁ ▸ h₂ ▸ rfl

theorem mul_congr_left {a b : Int} (h₁ : a = b) (c : Int) : a * c = b * c := h₁ ▸ rfl

theorem sub_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a - c = b - d := h₁ ▸ h₂ ▸ rfl

theorem neg_congr {a b : Int} (h₁ : a = b) : -a = -b := h₁ ▸ rfl

theorem lt_of_gt {x y : Int} (h : x > y) : y < x := h

theorem le_of_ge {x y : Int} (h : x ≥ y) : y ≤ x := h

theorem ofNat_mul_nonneg {a b : Nat} : 0 ≤ (a : Int) * b := Int.ofNat_zero_le (a * b)

theorem ofNat_sub_eq_zero {b a : Nat} (h : ¬ b ≤ a) : ((a - b : Nat) : Int) = 0 :=
  Int.ofNat_eq_zero.2 (Nat.sub_eq_zero_of_le (Nat.le_of_lt (Nat.not_le.1 h)))

theorem ofNat_sub_dichotomy {a b : Nat} :
    b ≤ a ∧ ((a - b : Nat) : Int) = a - b ∨ a < b ∧ ((a - b : Nat) : Int) = 0 :=
  (Nat.lt_or_ge a b).elim (fun h => Or.inr ⟨h, ofNat_sub_eq_zero (Nat.not_le_of_gt h)⟩)
    fun h => Or.inl ⟨h, Int.ofNat_sub h⟩

theorem ofNat_congr {a b : Nat} (h : a = b) : (a : Int) = (b : Int) := congrArg Nat.cast h

theorem ofNat_sub_sub {a b c : Nat} : ((a - b - c : Nat) : Int) = ((a - (b + c) : Nat) : Int) :=
  congrArg Nat.cast (Nat.sub_sub a b c)

theorem ofNat_min (a b : Nat) : ((min a b : Nat) : Int) = min (a : Int) (b : Int) := by
  rw [Int.min_def]
  cases Nat.lt_or_ge b a with
  | inl h =>
    rw [if_neg (Int.not_le.2 (Int.ofNat_lt.2 h))]
    exact congrArg Nat.cast (if_neg (Nat.not_le_of_gt h))
  | inr h =>
    rw [if_pos (Int.ofNat_le.2 h)]
    exact congrArg Nat.cast (if_pos h)

theorem ofNat_max (a b : Nat) : ((max a b : Nat) : Int) = max (a : Int) (b : Int) := by
  rw [Int.max_def]
  cases Nat.lt_or_ge b a with
  | inl h =>
    rw [if_neg (Int.not_le.2 (Int.ofNat_lt.2 h))]
    exact congrArg Nat.cast (if_neg (Nat.not_le_of_gt h))
  | inr h =>
    rw [if_pos (Int.ofNat_le.2 h)]
    exact congrArg Nat.cast (if_pos h)

theorem ofNat_natAbs (a : Int) : (a.natAbs : Int) = if 0 ≤ a then a else -a := by
  cases a with
  | ofNat n => exact (if_pos (Int.ofNat_zero_le n)).symm
  | negSucc n => exact (if_neg (Int.not_le.2 (Int.negSucc_lt_zero n))).symm

theorem neg_le_natAbs {a : Int} : -a ≤ a.natAbs := by
  have h := Int.le_natAbs (a := -a)
  rw [Int.natAbs_neg] at h
  exact h

theorem ofNat_fst_mk {β : Type v} {x : Nat} {y : β} : (Prod.mk x y).fst = (x : Int) := rfl

theorem ofNat_snd_mk {α : Type u} {x : α} {y : Nat} : (Prod.mk x y).snd = (y : Int) := rfl

end Int

namespace Nat

theorem lt_of_gt {x y : Nat} (h : x > y) : y < x := h

theorem le_of_ge {x y : Nat} (h : x ≥ y) : y ≤ x := h

end Nat

namespace Prod

theorem fst_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).fst = x := rfl

theorem snd_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).snd = y := rfl

end Prod

end Lean.Omega

namespace Lean.Omega

variable {p q a b : Prop}

theorem and_not_not_of_not_or (h : ¬ (p ∨ q)) : ¬ p ∧ ¬ q :=
  ⟨fun hp => h (Or.inl hp), fun hq => h (Or.inr hq)⟩

theorem Decidable.or_not_not_of_not_and [Decidable p] [Decidable q] (h : ¬ (p ∧ q)) :
    ¬ p ∨ ¬ q :=
  (Decidable.em p).elim (fun hp => Or.inr fun hq => h ⟨hp, hq⟩) Or.inl

theorem Decidable.and_or_not_and_not_of_iff [Decidable q] (h : p ↔ q) : (p ∧ q) ∨ (¬ p ∧ ¬ q) :=
  (Decidable.em q).elim (fun hq => Or.inl ⟨h.2 hq, hq⟩) fun hq => Or.inr ⟨fun hp => hq (h.1 hp), hq⟩

theorem Decidable.and_not_or_not_and_of_not_iff [Decidable a] [Decidable b] (h : ¬ (a ↔ b)) :
    a ∧ ¬ b ∨ ¬ a ∧ b :=
  (Decidable.em a).elim
    (fun ha => Or.inl ⟨ha, fun hb => h ⟨fun _ => hb, fun _ => ha⟩⟩)
    fun ha => (Decidable.em b).elim (fun hb => Or.inr ⟨ha, hb⟩)
      fun hb => absurd ⟨fun x => absurd x ha, fun x => absurd x hb⟩ h

theorem Decidable.and_not_of_not_imp [Decidable a] (h : ¬ (a → b)) : a ∧ ¬ b :=
  (Decidable.em a).elim (fun ha => ⟨ha, fun hb => h fun _ => hb⟩)
    fun ha => absurd (fun x => absurd x ha) h

theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬ P ∧ (if P then a else b) = b) :=
  (Decidable.em P).elim (fun h => Or.inl ⟨h, if_pos h⟩) fun h => Or.inr ⟨h, if_neg h⟩

end Lean.Omega
