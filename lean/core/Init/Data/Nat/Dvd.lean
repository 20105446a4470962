prelude
import Init.Data.Nat.Lemmas

/-!
# More on divisibility, quotients and coprime numbers
-/

set_option linter.unusedVariables false

namespace Nat

/-! ## Divisibility -/

theorem exists_eq_add_of_le {m n : Nat} (h : m ≤ n) : ∃ k, n = m + k := ⟨n - m, by omega⟩

theorem exists_eq_add_of_le' {m n : Nat} (h : m ≤ n) : ∃ k, n = k + m := ⟨n - m, by omega⟩

theorem exists_eq_add_of_lt {m n : Nat} (h : m < n) : ∃ k, n = m + k + 1 := ⟨n - m - 1, by omega⟩

theorem eq_zero_of_dvd_of_lt {a b : Nat} (w : a ∣ b) (h : b < a) : b = 0 := by
  cases eq_zero_or_pos b with
  | inl e => exact e
  | inr hpos => exact absurd (le_of_dvd hpos w) (Nat.not_le_of_gt h)

theorem not_dvd_of_pos_of_lt {m n : Nat} (h₁ : 0 < n) (h₂ : n < m) : ¬ m ∣ n :=
  fun h => Nat.not_le_of_gt h₂ (le_of_dvd h₁ h)

protected theorem dvd_add_left {k n : Nat} (h : k ∣ n) : k ∣ m + n ↔ k ∣ m := by
  rw [Nat.add_comm]; exact Nat.dvd_add_right h

theorem dvd_sub_iff_right {m n k : Nat} (hkn : k ≤ n) (h : m ∣ n) : m ∣ n - k ↔ m ∣ k := by
  have e : n = n - k + k := by omega
  refine ⟨fun h' => ?_, fun h' => dvd_sub h h'⟩
  rw [e] at h
  exact (Nat.dvd_add_right h').1 h

protected theorem mul_dvd_mul_iff_left {a b c : Nat} (ha : 0 < a) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨Nat.dvd_of_mul_dvd_mul_left ha, Nat.mul_dvd_mul_left a⟩

protected theorem mul_dvd_mul_iff_right {a b c : Nat} (hc : 0 < c) : a * c ∣ b * c ↔ a ∣ b := by
  rw [Nat.mul_comm a, Nat.mul_comm b]; exact Nat.mul_dvd_mul_iff_left hc

theorem dvd_of_mul_right_dvd {m n k : Nat} (h : m * n ∣ k) : m ∣ k :=
  Nat.dvd_trans (Nat.dvd_mul_right m n) h

theorem dvd_of_mul_left_dvd {m n k : Nat} (h : m * n ∣ k) : n ∣ k :=
  Nat.dvd_trans (Nat.dvd_mul_left n m) h

theorem dvd_mod_of_dvd {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m % n := (dvd_mod_iff h₂).2 h₁

theorem dvd_sub_mod {n : Nat} (k : Nat) : n ∣ k - k % n :=
  ⟨k / n, by have h := div_add_mod k n; omega⟩

theorem sub_mod_self {a b : Nat} (h : b ≤ a) : (a - b) % b = a % b := (mod_eq_sub_mod h).symm

theorem pow_dvd_pow_iff_le_right {x k l : Nat} (h : 1 < x) : x ^ k ∣ x ^ l ↔ k ≤ l := by
  refine ⟨fun hd => Nat.le_of_not_lt fun hlt => ?_, pow_dvd_pow x⟩
  have h₁ := le_of_dvd (Nat.pow_pos (Nat.lt_trans Nat.zero_lt_one h)) hd
  exact Nat.not_le_of_gt (Nat.pow_lt_pow_right h hlt) h₁

theorem dvd_pow_self (a : Nat) {n : Nat} (h : n ≠ 0) : a ∣ a ^ n := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => exact ⟨a ^ n, Nat.pow_succ'⟩

protected theorem pow_le_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m :=
  ⟨fun h' => Nat.le_of_not_lt fun hlt => Nat.not_le_of_gt (Nat.pow_lt_pow_right h hlt) h',
    Nat.pow_le_pow_right (Nat.lt_trans Nat.zero_lt_one h)⟩

protected theorem pow_lt_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n < a ^ m ↔ n < m := by
  rw [← Nat.not_le, ← Nat.not_le, Nat.pow_le_pow_iff_right h]

protected theorem pow_lt_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  ⟨fun h => Nat.lt_of_not_le fun hle => Nat.not_le_of_gt h (Nat.pow_le_pow_left hle n),
    fun h => Nat.pow_lt_pow_left h hn⟩

protected theorem pow_left_injective {n : Nat} (hn : n ≠ 0) {a b : Nat} (h : a ^ n = b ^ n) :
    a = b := by
  cases Nat.lt_trichotomy a b with
  | inl hlt => exact absurd h (Nat.ne_of_lt (Nat.pow_lt_pow_left hlt hn))
  | inr h' =>
    cases h' with
    | inl e => exact e
    | inr hlt => exact absurd h (Nat.ne_of_gt (Nat.pow_lt_pow_left hlt hn))

protected theorem pow_right_injective {a m n : Nat} (ha : 2 ≤ a) (h : a ^ m = a ^ n) : m = n := by
  cases Nat.lt_trichotomy m n with
  | inl hlt => exact absurd h (Nat.ne_of_lt (Nat.pow_lt_pow_right ha hlt))
  | inr h' =>
    cases h' with
    | inl e => exact e
    | inr hlt => exact absurd h (Nat.ne_of_gt (Nat.pow_lt_pow_right ha hlt))

/-! ## Quotients -/

protected theorem mul_div_mul_left {m : Nat} (n k : Nat) (h : 0 < m) : m * n / (m * k) = n / k := by
  rw [← Nat.div_div_eq_div_mul, Nat.mul_div_cancel_left n h]

protected theorem mul_div_mul_right {m : Nat} (n k : Nat) (h : 0 < m) : n * m / (k * m) = n / k := by
  rw [Nat.mul_comm n, Nat.mul_comm k, Nat.mul_div_mul_left n k h]

theorem mul_mod_mul_left (z x y : Nat) : z * x % (z * y) = z * (x % y) := by
  cases eq_zero_or_pos z with
  | inl h => rw [h, Nat.zero_mul, Nat.zero_mul, Nat.zero_mul]
  | inr h =>
    cases eq_zero_or_pos y with
    | inl hy => rw [hy, Nat.mul_zero, mod_zero, mod_zero]
    | inr hy =>
      refine mod_eq_of_mul_add (d := x / y) ?_ (Nat.mul_lt_mul_of_pos_left (mod_lt x hy) h)
      rw [Nat.mul_assoc, ← Nat.mul_add, div_add_mod]

protected theorem div_eq_iff_eq_mul_right {a b c : Nat} (H : 0 < b) (H' : b ∣ a) :
    a / b = c ↔ a = b * c :=
  ⟨fun e => by rw [← e, Nat.mul_div_cancel' H'], fun e => by rw [e, Nat.mul_div_cancel_left c H]⟩

protected theorem div_eq_iff_eq_mul_left {a b c : Nat} (H : 0 < b) (H' : b ∣ a) :
    a / b = c ↔ a = c * b := by
  rw [Nat.mul_comm]; exact Nat.div_eq_iff_eq_mul_right H H'

protected theorem div_eq_of_eq_mul_left {n m k : Nat} (H1 : 0 < n) (H2 : m = k * n) : m / n = k := by
  rw [H2, Nat.mul_div_cancel k H1]

protected theorem div_eq_of_eq_mul_right {n m k : Nat} (H1 : 0 < n) (H2 : m = n * k) : m / n = k := by
  rw [H2, Nat.mul_div_cancel_left k H1]

protected theorem div_pos {a b : Nat} (hba : b ≤ a) (hb : 0 < b) : 0 < a / b :=
  Nat.pos_of_ne_zero fun h => by
    have h' := lt_mul_div_succ a hb
    rw [h, Nat.zero_add, Nat.mul_one] at h'
    exact Nat.not_le_of_gt h' hba

theorem div_dvd_of_dvd {n m : Nat} (h : n ∣ m) : m / n ∣ m := ⟨n, (Nat.div_mul_cancel h).symm⟩

/-! ## Coprime numbers -/

theorem gcd_gcd_self_right_left (m n : Nat) : gcd m (gcd m n) = gcd m n :=
  Nat.dvd_antisymm (gcd_dvd_right _ _) (dvd_gcd (gcd_dvd_left m n) (Nat.dvd_refl _))

instance (m n : Nat) : Decidable (Coprime m n) := inferInstanceAs (Decidable (gcd m n = 1))

theorem Coprime.eq_one_of_dvd {k n : Nat} (H : Coprime k n) (d : k ∣ n) : k = 1 := by
  rw [← H.gcd_eq_one, gcd_eq_left d]

theorem Coprime.mul_left {m n k : Nat} (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k := by
  have h : gcd (m * n) k ∣ 1 := by
    have d₁ : gcd (m * n) k ∣ k := gcd_dvd_right _ _
    have d₂ : gcd (m * n) k ∣ m * n := gcd_dvd_left _ _
    have c : Coprime (gcd (m * n) k) m := by
      refine eq_one_of_dvd_one ?_
      rw [← H1.gcd_eq_one]
      exact dvd_gcd (gcd_dvd_right _ _) (Nat.dvd_trans (gcd_dvd_left _ _) d₁)
    have d₃ : gcd (m * n) k ∣ n := c.dvd_of_dvd_mul_left d₂
    rw [← H2.gcd_eq_one]
    exact dvd_gcd d₃ d₁
  exact eq_one_of_dvd_one h

theorem Coprime.mul_right {k m n : Nat} (H1 : Coprime k m) (H2 : Coprime k n) : Coprime k (m * n) :=
  (H1.symm.mul_left H2.symm).symm

theorem coprime_one_left (n : Nat) : Coprime 1 n := gcd_one_left n

theorem coprime_one_right (n : Nat) : Coprime n 1 := gcd_one_right n

theorem Coprime.pow_left {m k : Nat} (n : Nat) (H1 : Coprime m k) : Coprime (m ^ n) k := by
  induction n with
  | zero => exact coprime_one_left k
  | succ n ih => rw [Nat.pow_succ]; exact ih.mul_left H1

theorem Coprime.pow_right {k m : Nat} (n : Nat) (H1 : Coprime k m) : Coprime k (m ^ n) :=
  (H1.symm.pow_left n).symm

theorem Coprime.pow {k l : Nat} (m n : Nat) (H1 : Coprime k l) : Coprime (k ^ m) (l ^ n) :=
  (H1.pow_right n).pow_left m

theorem Coprime.coprime_dvd_left {m k n : Nat} (H1 : m ∣ k) (H2 : Coprime k n) : Coprime m n :=
  eq_one_of_dvd_one (H2.gcd_eq_one ▸ dvd_gcd (Nat.dvd_trans (gcd_dvd_left m n) H1) (gcd_dvd_right m n))

theorem Coprime.coprime_dvd_right {n m k : Nat} (H1 : n ∣ m) (H2 : Coprime k m) : Coprime k n :=
  (H2.symm.coprime_dvd_left H1).symm

theorem coprime_div_gcd_div_gcd {m n : Nat} (H : 0 < gcd m n) :
    Coprime (m / gcd m n) (n / gcd m n) := by
  refine Nat.eq_of_mul_eq_mul_left H ?_
  rw [← gcd_mul_left, Nat.mul_div_cancel' (gcd_dvd_left m n), Nat.mul_div_cancel' (gcd_dvd_right m n),
    Nat.mul_one]

theorem Coprime.dvd_mul_left {k m n : Nat} (H : Coprime k m) : k ∣ m * n ↔ k ∣ n :=
  ⟨H.dvd_of_dvd_mul_left, fun h => dvd_mul_left_of_dvd h m⟩

theorem Coprime.dvd_mul_right {k m n : Nat} (H : Coprime k n) : k ∣ m * n ↔ k ∣ m :=
  ⟨H.dvd_of_dvd_mul_right, fun h => dvd_mul_right_of_dvd h n⟩

theorem gcd_eq_iff {a b g : Nat} :
    gcd a b = g ↔ g ∣ a ∧ g ∣ b ∧ ∀ c, c ∣ a → c ∣ b → c ∣ g := by
  refine ⟨fun h => h ▸ ⟨gcd_dvd_left a b, gcd_dvd_right a b, fun c => dvd_gcd⟩, fun h => ?_⟩
  exact Nat.dvd_antisymm (h.2.2 _ (gcd_dvd_left a b) (gcd_dvd_right a b)) (dvd_gcd h.1 h.2.1)

end Nat
