import Elementary.Notation
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

namespace Int.ModEq
variable {n a b c : ℤ}
instance : Decidable (Int.ModEq n a b) := inferInstanceAs (Decidable (a % n = b % n))
@[refl] protected theorem refl (a : ℤ) : a ≡ a [ZMOD n] := rfl
@[symm] protected theorem symm : a ≡ b [ZMOD n] → b ≡ a [ZMOD n] := Eq.symm
protected theorem trans : a ≡ b [ZMOD n] → b ≡ c [ZMOD n] → a ≡ c [ZMOD n] := Eq.trans
end Int.ModEq
