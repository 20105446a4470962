import Elementary.Notation
import Elementary.Logic
/-!
Prime numbers. Mathlib defines `Nat.Prime` as irreducibility in the monoid `ℕ`; `Nat.prime_def`, which says
what that means, is the definition here.
-/

namespace Nat
/-- `p` is at least two and only one and `p` divide it. -/
def Prime (p : ℕ) : Prop := 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p
theorem prime_def {p : ℕ} : p.Prime ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := Iff.rfl
theorem Prime.two_le {p : ℕ} (h : p.Prime) : 2 ≤ p := h.1
theorem Prime.one_lt {p : ℕ} (h : p.Prime) : 1 < p := h.1
theorem Prime.pos {p : ℕ} (h : p.Prime) : 0 < p := Nat.lt_trans Nat.zero_lt_one h.one_lt
theorem Prime.ne_zero {p : ℕ} (h : p.Prime) : p ≠ 0 := Nat.ne_of_gt h.pos
theorem Prime.ne_one {p : ℕ} (h : p.Prime) : p ≠ 1 := Nat.ne_of_gt h.one_lt
theorem Prime.one_le {p : ℕ} (h : p.Prime) : 1 ≤ p := h.pos
theorem Prime.eq_one_or_self_of_dvd {p : ℕ} (pp : p.Prime) (a : ℕ) (h : a ∣ p) : a = 1 ∨ a = p := pp.2 a h
theorem not_prime_zero : ¬Nat.Prime 0 := fun h => absurd h.1 (by decide)
theorem not_prime_one : ¬Nat.Prime 1 := fun h => absurd h.1 (by decide)
theorem prime_def_lt {p : ℕ} : p.Prime ↔ 2 ≤ p ∧ ∀ m, m < p → m ∣ p → m = 1 :=
  and_congr_right fun h2 =>
    ⟨fun h m hlt hd => (h m hd).resolve_right (Nat.ne_of_lt hlt), fun h m hd =>
      (Nat.lt_or_eq_of_le (Nat.le_of_dvd (Nat.lt_of_lt_of_le Nat.two_pos h2) hd)).imp (fun hlt => h m hlt hd) id⟩
instance decidablePrime (p : ℕ) : Decidable p.Prime := decidable_of_iff _ prime_def_lt.symm
theorem prime_two : Nat.Prime 2 := by decide
theorem prime_three : Nat.Prime 3 := by decide
theorem prime_five : Nat.Prime 5 := by decide
theorem Prime.coprime_iff_not_dvd {p n : ℕ} (pp : p.Prime) : Nat.gcd p n = 1 ↔ ¬p ∣ n := by
  constructor
  · intro h hd
    exact pp.ne_one ((Nat.gcd_eq_left hd).symm.trans h)
  · intro h
    exact (pp.2 _ (Nat.gcd_dvd_left p n)).resolve_right fun e => h (e ▸ Nat.gcd_dvd_right p n)
/-- Euclid's lemma. -/
theorem Prime.dvd_mul {p m n : ℕ} (pp : p.Prime) : p ∣ m * n ↔ p ∣ m ∨ p ∣ n := by
  constructor
  · intro h
    by_cases hm : p ∣ m
    · exact .inl hm
    · right
      have hg : Nat.gcd (p * n) (m * n) = n := by
        rw [Nat.gcd_mul_right, pp.coprime_iff_not_dvd.mpr hm, Nat.one_mul]
      exact hg ▸ Nat.dvd_gcd (Nat.dvd_mul_right p n) h
  · rintro (h | h)
    · exact Nat.dvd_trans h (Nat.dvd_mul_right m n)
    · exact Nat.dvd_trans h (Nat.dvd_mul_left n m)
theorem Prime.dvd_of_dvd_pow {p m n : ℕ} (pp : p.Prime) (h : p ∣ m ^ n) : p ∣ m := by
  induction n with
  | zero => exact absurd (Nat.le_of_dvd Nat.zero_lt_one h) (Nat.not_le_of_lt pp.one_lt)
  | succ n ih =>
    rw [Nat.pow_succ] at h
    exact (pp.dvd_mul.mp h).elim ih id
theorem exists_prime_and_dvd {n : ℕ} (hn : n ≠ 1) : ∃ p, Nat.Prime p ∧ p ∣ n := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    by_cases hp : n.Prime
    · exact ⟨n, hp, Nat.dvd_refl n⟩
    · by_cases h0 : n = 0
      · exact ⟨2, prime_two, h0 ▸ Nat.dvd_zero 2⟩
      · have h2 : 2 ≤ n := by omega
        have hnot : ¬∀ m, m < n → m ∣ n → m = 1 := fun h => hp (prime_def_lt.mpr ⟨h2, h⟩)
        obtain ⟨m, hm⟩ := Classical.not_forall.mp hnot
        obtain ⟨hlt, hm⟩ := Classical.not_imp.mp hm
        obtain ⟨hd, h1⟩ := Classical.not_imp.mp hm
        obtain ⟨p, pp, hpm⟩ := ih m hlt h1
        exact ⟨p, pp, Nat.dvd_trans hpm hd⟩
end Nat
