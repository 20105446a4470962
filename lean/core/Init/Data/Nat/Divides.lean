prelude
import Init.Data.Nat.Div

/-!
# Divisibility of natural numbers
-/

set_option linter.unusedVariables false

namespace Nat

/-! ## Divisibility -/

@[simp] protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩

@[simp] protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩

@[simp] protected theorem dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩

@[simp] protected theorem dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩

protected theorem dvd_trans {a b c : Nat} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c :=
  h₁.elim fun d e => h₂.elim fun d' e' => ⟨d * d', by rw [e', e, Nat.mul_assoc]⟩

protected theorem eq_zero_of_zero_dvd {a : Nat} (h : 0 ∣ a) : a = 0 :=
  h.elim fun c e => e.trans (Nat.zero_mul c)

@[simp] protected theorem zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 :=
  ⟨Nat.eq_zero_of_zero_dvd, fun h => h ▸ Nat.dvd_zero 0⟩

protected theorem dvd_add {m n k : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m + n :=
  h₁.elim fun d e => h₂.elim fun d' e' => ⟨d + d', by rw [e, e', Nat.mul_add]⟩

theorem dvd_mul_left_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ c * b :=
  Nat.dvd_trans h (Nat.dvd_mul_left b c)

theorem dvd_mul_right_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ b * c :=
  Nat.dvd_trans h (Nat.dvd_mul_right b c)

theorem dvd_sub {m n k : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n :=
  h₁.elim fun d e => h₂.elim fun d' e' => ⟨d - d', by rw [e, e', Nat.mul_sub]⟩

theorem dvd_sub' {m n k : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := dvd_sub h₁ h₂

protected theorem dvd_add_right {m k : Nat} (h : k ∣ m) : k ∣ m + n ↔ k ∣ n :=
  ⟨fun h' => by have e := dvd_sub h' h; rw [Nat.add_sub_cancel_left] at e; exact e,
    fun h' => Nat.dvd_add h h'⟩

protected theorem dvd_add_iff_right {k m : Nat} (h : k ∣ m) : k ∣ n ↔ k ∣ m + n :=
  (Nat.dvd_add_right h).symm

protected theorem dvd_add_iff_left {k m : Nat} (h : k ∣ n) : k ∣ m ↔ k ∣ m + n := by
  rw [Nat.add_comm]; exact Nat.dvd_add_iff_right h

theorem le_of_dvd {m n : Nat} (h₁ : 0 < n) (h : m ∣ n) : m ≤ n :=
  h.elim fun c e => by
    cases c with
    | zero => exact absurd e (Nat.ne_of_gt h₁)
    | succ c => rw [e, mul_succ]; exact le_add_left m (m * c)

protected theorem dvd_antisymm {m n : Nat} (h₁ : m ∣ n) (h₂ : n ∣ m) : m = n := by
  cases eq_zero_or_pos m with
  | inl h => rw [h] at h₁ ⊢; exact (Nat.eq_zero_of_zero_dvd h₁).symm
  | inr h =>
    cases eq_zero_or_pos n with
    | inl h' => rw [h'] at h₂ ⊢; exact Nat.eq_zero_of_zero_dvd h₂
    | inr h' => exact Nat.le_antisymm (le_of_dvd h' h₁) (le_of_dvd h h₂)

theorem pos_of_dvd_of_pos {m n : Nat} (h₁ : m ∣ n) (h₂ : 0 < n) : 0 < m :=
  Nat.pos_of_ne_zero fun h => by
    rw [h] at h₁; exact Nat.ne_of_gt h₂ (Nat.eq_zero_of_zero_dvd h₁)

@[simp] protected theorem one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩

theorem eq_one_of_dvd_one {n : Nat} (h : n ∣ 1) : n = 1 := Nat.dvd_antisymm h (Nat.one_dvd n)

theorem dvd_of_mod_eq_zero {k n : Nat} (h : n % k = 0) : k ∣ n :=
  ⟨n / k, by have e := div_add_mod n k; rw [h] at e; exact e.symm⟩

theorem mod_eq_zero_of_dvd {k n : Nat} (h : k ∣ n) : n % k = 0 :=
  h.elim fun c e => by rw [e, mul_mod_right]

theorem dvd_iff_mod_eq_zero {k n : Nat} : k ∣ n ↔ n % k = 0 :=
  ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩

theorem mod_eq_zero_iff_dvd {k n : Nat} : n % k = 0 ↔ k ∣ n := dvd_iff_mod_eq_zero.symm

theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬ a ∣ b) : 0 < b % a :=
  Nat.pos_of_ne_zero fun e => h (dvd_of_mod_eq_zero e)

theorem mod_pos_of_not_dvd {a b : Nat} (h : ¬ a ∣ b) : 0 < b % a := emod_pos_of_not_dvd h

instance decidable_dvd_nat : (m n : Nat) → Decidable (m ∣ n) :=
  fun _ _ => decidable_of_decidable_of_iff mod_eq_zero_iff_dvd

protected theorem mul_div_cancel' {n m : Nat} (h : n ∣ m) : n * (m / n) = m := by
  have e := div_add_mod m n
  rw [mod_eq_zero_of_dvd h] at e
  exact e

protected theorem div_mul_cancel {n m : Nat} (h : n ∣ m) : m / n * n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel' h]

theorem dvd_mod_iff {k m n : Nat} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m := by
  have h' := Nat.dvd_add_iff_left (m := m % n) (dvd_mul_right_of_dvd h (m / n))
  rw [mod_add_div] at h'
  exact h'

theorem mod_mod_of_dvd (a : Nat) {b c : Nat} (h : c ∣ b) : a % b % c = a % c :=
  h.elim fun d e => by
    have e₁ := add_mul_mod_self_left (a % b) c (d * (a / b))
    rw [← Nat.mul_assoc, ← e, mod_add_div] at e₁
    exact e₁.symm

protected theorem mul_div_assoc (m : Nat) {n k : Nat} (h : k ∣ n) : m * n / k = m * (n / k) :=
  h.elim fun d e => by
    cases eq_zero_or_pos k with
    | inl hk => rw [hk, Nat.div_zero, Nat.div_zero, Nat.mul_zero]
    | inr hk => rw [e, Nat.mul_left_comm, Nat.mul_div_right _ hk, Nat.mul_div_right _ hk]

protected theorem dvd_of_mul_dvd_mul_left {m n k : Nat} (kpos : 0 < k) (h : k * m ∣ k * n) :
    m ∣ n :=
  h.elim fun c e => ⟨c, Nat.eq_of_mul_eq_mul_left kpos (by rw [e, Nat.mul_assoc])⟩

protected theorem mul_dvd_mul {a b c d : Nat} (h₁ : a ∣ b) (h₂ : c ∣ d) : a * c ∣ b * d :=
  h₁.elim fun x e => h₂.elim fun y e' =>
    ⟨x * y, by rw [e, e', Nat.mul_assoc, Nat.mul_left_comm x c, Nat.mul_assoc]⟩

protected theorem mul_dvd_mul_left {b c : Nat} (a : Nat) (h : b ∣ c) : a * b ∣ a * c :=
  Nat.mul_dvd_mul (Nat.dvd_refl a) h

protected theorem mul_dvd_mul_right {a b : Nat} (h : a ∣ b) (c : Nat) : a * c ∣ b * c :=
  Nat.mul_dvd_mul h (Nat.dvd_refl c)

end Nat
