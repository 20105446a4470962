import Elementary.Factorial
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

/-! ## The least factor, and how primality is decided -/

/-- The least divisor of `n` among the odd numbers from `k` on, and `n` itself when the square of the next one is
above `n`. The first argument bounds the number of steps. -/
private def leastOddFactor : (fuel : ℕ) → (n k : ℕ) → ℕ
  | 0, n, _ => n
  | fuel + 1, n, k => if n < k * k then n else if n % k = 0 then k else leastOddFactor fuel n (k + 2)
/-- The least divisor of `n` above one; `minFac 0 = 2` and `minFac 1 = 1`. -/
def minFac (n : ℕ) : ℕ := if n % 2 = 0 then 2 else leastOddFactor n n 3

private theorem leastOddFactor_spec (n : ℕ) (hn : 2 ≤ n) : ∀ fuel k, 2 ≤ k → n < fuel + k → (∀ d, 2 ≤ d → d < k → d % 2 = 1 → ¬d ∣ n) →
    n % 2 = 1 → k % 2 = 1 → 2 ≤ leastOddFactor fuel n k ∧ leastOddFactor fuel n k ∣ n ∧
      ∀ d, 2 ≤ d → d ∣ n → leastOddFactor fuel n k ≤ d := by
  intro fuel
  have odd_of_dvd : ∀ d, d ∣ n → n % 2 = 1 → d % 2 = 1 := fun d ⟨c, e⟩ ho => by
    rcases Nat.mod_two_eq_zero_or_one d with h | h
    · rw [e, Nat.mul_mod, h, Nat.zero_mul] at ho; exact absurd ho (by decide)
    · exact h
  induction fuel with
  | zero =>
    intro k h2 hk none ho _
    refine ⟨hn, Nat.dvd_refl n, fun d hd hdn => ?_⟩
    have := Nat.le_of_dvd (by omega) hdn
    exact absurd hdn (none d hd (by omega) (odd_of_dvd d hdn ho))
  | succ fuel ih =>
    intro k h2 hk none ho hko
    rw [leastOddFactor]
    split
    · rename_i hlt
      refine ⟨hn, Nat.dvd_refl n, fun d hd hdn => Nat.le_of_not_lt fun hdlt => ?_⟩
      have hdk : k ≤ d := Nat.le_of_not_lt fun h => none d hd h (odd_of_dvd d hdn ho) hdn
      obtain ⟨c, e⟩ := hdn
      have hcn : c ∣ n := ⟨d, e.trans (Nat.mul_comm d c)⟩
      have hc2 : 2 ≤ c := by
        rcases c with _ | _ | c
        · omega
        · omega
        · omega
      have hck : k ≤ c := Nat.le_of_not_lt fun h => none c hc2 h (odd_of_dvd c hcn ho) hcn
      exact Nat.not_le_of_lt hlt (e ▸ Nat.mul_le_mul hdk hck)
    · split
      · rename_i hmod
        refine ⟨h2, Nat.dvd_of_mod_eq_zero hmod, fun d hd hdn => Nat.le_of_not_lt fun h => none d hd h (odd_of_dvd d hdn ho) hdn⟩
      · rename_i hmod
        refine ih (k + 2) (by omega) (by omega) (fun d hd hlt hdo hdn => ?_) ho (by omega)
        rcases (by omega : d < k ∨ d = k ∨ d = k + 1) with h | h | h
        · exact none d hd h hdo hdn
        · exact hmod (Nat.mod_eq_zero_of_dvd (h ▸ hdn))
        · omega
private theorem minFac_spec {n : ℕ} (hn : n ≠ 1) : 2 ≤ minFac n ∧ minFac n ∣ n ∧ ∀ d, 2 ≤ d → d ∣ n → minFac n ≤ d := by
  unfold minFac
  split
  · rename_i h; exact ⟨Nat.le_refl 2, Nat.dvd_of_mod_eq_zero h, fun d hd _ => hd⟩
  · refine leastOddFactor_spec n (by omega) n 3 (by omega) (by omega) (fun d hd hlt hdo => ?_) (by omega) rfl
    omega
@[simp] theorem minFac_zero : minFac 0 = 2 := rfl
@[simp] theorem minFac_one : minFac 1 = 1 := rfl
theorem minFac_dvd (n : ℕ) : minFac n ∣ n := by
  by_cases h : n = 1
  · rw [h]; exact Nat.dvd_refl 1
  · exact (minFac_spec h).2.1
theorem minFac_le_of_dvd {n m : ℕ} (hm : 2 ≤ m) (hd : m ∣ n) : minFac n ≤ m := by
  by_cases h : n = 1
  · rw [h]; exact Nat.le_of_lt hm
  · exact (minFac_spec h).2.2 m hm hd
theorem minFac_prime {n : ℕ} (n1 : n ≠ 1) : (minFac n).Prime := by
  have ⟨two, dvd, least⟩ := minFac_spec n1
  refine prime_def_lt.mpr ⟨two, fun m hlt hd => ?_⟩
  rcases m with _ | _ | m
  · have := Nat.eq_zero_of_zero_dvd hd
    omega
  · rfl
  · exact absurd (least (m + 2) (by omega) (Nat.dvd_trans hd dvd)) (Nat.not_le_of_lt hlt)
theorem minFac_pos (n : ℕ) : 0 < minFac n := by
  by_cases h : n = 1
  · rw [h]; exact Nat.zero_lt_one
  · exact (minFac_prime h).pos
theorem minFac_le {n : ℕ} (H : 0 < n) : minFac n ≤ n := Nat.le_of_dvd H (minFac_dvd n)
theorem Prime.minFac_eq {p : ℕ} (hp : p.Prime) : minFac p = p :=
  (hp.2 _ (minFac_dvd p)).resolve_left fun h => (minFac_prime hp.ne_one).ne_one h
theorem prime_def_minFac {p : ℕ} : p.Prime ↔ 2 ≤ p ∧ minFac p = p :=
  ⟨fun h => ⟨h.two_le, h.minFac_eq⟩, fun h => h.2 ▸ minFac_prime (by omega)⟩
/-- Trial division by two and the odd numbers up to the square root. -/
instance decidablePrime (p : ℕ) : Decidable p.Prime := decidable_of_iff _ prime_def_minFac.symm
theorem minFac_sq_le_self {n : ℕ} (w : 0 < n) (h : ¬n.Prime) : minFac n ^ 2 ≤ n := by
  by_cases h1 : n = 1
  · rw [h1]; exact Nat.le_refl 1
  · obtain ⟨c, e⟩ := minFac_dvd n
    have hc : 2 ≤ c := by
      rcases c with _ | _ | c
      · omega
      · exact absurd (e.trans (Nat.mul_one _)).symm fun e' => h (e' ▸ minFac_prime h1)
      · omega
    have := minFac_le_of_dvd hc ⟨minFac n, e.trans (Nat.mul_comm _ _)⟩
    rw [Nat.pow_two]
    exact Nat.le_trans (Nat.mul_le_mul_left _ this) (Nat.le_of_eq e.symm)
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
theorem exists_prime_and_dvd {n : ℕ} (hn : n ≠ 1) : ∃ p, Nat.Prime p ∧ p ∣ n := ⟨minFac n, minFac_prime hn, minFac_dvd n⟩

/-! ## More about primes -/

theorem prime_def_lt' {p : ℕ} : p.Prime ↔ 2 ≤ p ∧ ∀ m, 2 ≤ m → m < p → ¬m ∣ p :=
  prime_def_lt.trans (and_congr_right fun h2 => ⟨fun h m hm hlt hd => by have := h m hlt hd; omega, fun h m hlt hd => by
    rcases m with _ | _ | m
    · have := Nat.eq_zero_of_zero_dvd hd
      omega
    · rfl
    · exact absurd hd (h (m + 2) (by omega) hlt)⟩)
theorem prime_def_le_sqrt {p : ℕ} : p.Prime ↔ 2 ≤ p ∧ ∀ m, 2 ≤ m → m * m ≤ p → ¬m ∣ p := by
  constructor
  · intro h
    refine ⟨h.two_le, fun m hm hle hd => ?_⟩
    rcases h.2 m hd with e | e
    · omega
    · rw [← e] at hle
      have := Nat.mul_le_mul_right m hm
      omega
  · rintro ⟨h2, h⟩
    refine Classical.byContradiction fun hn => ?_
    have := minFac_sq_le_self (by omega) hn
    rw [Nat.pow_two] at this
    exact h _ (minFac_prime (by omega)).two_le this (minFac_dvd p)
theorem not_prime_mul {a b : ℕ} (a1 : a ≠ 1) (b1 : b ≠ 1) : ¬(a * b).Prime := fun h => by
  rcases h.2 a (Nat.dvd_mul_right a b) with e | e
  · exact a1 e
  · have pos := h.pos
    have ha : 0 < a := Nat.pos_of_ne_zero fun e => by rw [e, Nat.zero_mul] at pos; omega
    exact b1 (Nat.eq_of_mul_eq_mul_left ha (by rw [← e, Nat.mul_one]))
theorem not_prime_iff_exists_dvd_lt {n : ℕ} (h : 2 ≤ n) : ¬n.Prime ↔ ∃ m, m ∣ n ∧ 2 ≤ m ∧ m < n := by
  rw [prime_def_lt']
  refine ⟨fun hn => Classical.byContradiction fun he => hn ⟨h, fun m hm hlt hd => he ⟨m, hd, hm, hlt⟩⟩, fun ⟨m, hd, hm, hlt⟩ hp => hp.2 m hm hlt hd⟩
theorem not_prime_iff_exists_mul_eq {n : ℕ} (h : 2 ≤ n) : ¬n.Prime ↔ ∃ a b, a < n ∧ b < n ∧ a * b = n := by
  rw [not_prime_iff_exists_dvd_lt h]
  constructor
  · rintro ⟨m, ⟨c, e⟩, hm, hlt⟩
    refine ⟨m, c, hlt, Nat.lt_of_not_le fun hc => ?_, e.symm⟩
    have := Nat.mul_le_mul hm hc
    omega
  · rintro ⟨a, b, ha, hb, e⟩
    refine ⟨a, ⟨b, e.symm⟩, ?_, ha⟩
    rcases a with _ | _ | a
    · omega
    · omega
    · omega
theorem dvd_prime {p m : ℕ} (pp : p.Prime) : m ∣ p ↔ m = 1 ∨ m = p :=
  ⟨pp.2 m, fun h => h.elim (fun e => e ▸ Nat.one_dvd p) fun e => e ▸ Nat.dvd_refl _⟩
theorem prime_dvd_prime_iff_eq {p q : ℕ} (pp : p.Prime) (qp : q.Prime) : p ∣ q ↔ p = q :=
  ⟨fun h => (qp.2 p h).resolve_left pp.ne_one, fun h => h ▸ Nat.dvd_refl p⟩
theorem Prime.not_dvd_one {p : ℕ} (pp : p.Prime) : ¬p ∣ 1 := fun h => pp.ne_one (Nat.eq_one_of_dvd_one h)
theorem Prime.dvd_pow_iff {p m n : ℕ} (pp : p.Prime) (hn : n ≠ 0) : p ∣ m ^ n ↔ p ∣ m :=
  ⟨pp.dvd_of_dvd_pow, fun h => Nat.dvd_trans h (Nat.dvd_pow_self m hn)⟩
theorem Prime.dvd_mul_of_dvd_ne {p₁ p₂ n : ℕ} (h_neq : p₁ ≠ p₂) (pp₁ : p₁.Prime) (pp₂ : p₂.Prime) (h₁ : p₁ ∣ n) (h₂ : p₂ ∣ n) : p₁ * p₂ ∣ n :=
  Nat.Coprime.mul_dvd_of_dvd_of_dvd (pp₁.coprime_iff_not_dvd.mpr fun h => h_neq ((prime_dvd_prime_iff_eq pp₁ pp₂).mp h)) h₁ h₂
theorem coprime_primes {p q : ℕ} (pp : p.Prime) (pq : q.Prime) : Nat.Coprime p q ↔ p ≠ q :=
  pp.coprime_iff_not_dvd.trans (not_congr (prime_dvd_prime_iff_eq pp pq))
theorem coprime_or_dvd_of_prime {p : ℕ} (pp : p.Prime) (i : ℕ) : Nat.Coprime p i ∨ p ∣ i :=
  (Classical.em (p ∣ i)).symm.imp_left pp.coprime_iff_not_dvd.mpr
theorem Prime.coprime_pow_of_not_dvd {p m a : ℕ} (pp : p.Prime) (h : ¬p ∣ a) : Nat.Coprime a (p ^ m) :=
  (Nat.Coprime.pow_left m (pp.coprime_iff_not_dvd.mpr h)).symm
theorem coprime_of_lt_prime {n p : ℕ} (ne_zero : n ≠ 0) (hlt : n < p) (pp : p.Prime) : Nat.Coprime p n :=
  pp.coprime_iff_not_dvd.mpr fun h => Nat.not_le_of_lt hlt (Nat.le_of_dvd (Nat.pos_of_ne_zero ne_zero) h)
theorem Prime.eq_two_or_odd {p : ℕ} (hp : p.Prime) : p = 2 ∨ p % 2 = 1 := by
  rcases Nat.mod_two_eq_zero_or_one p with h | h
  · rcases hp.2 2 (Nat.dvd_of_mod_eq_zero h) with e | e <;> omega
  · exact .inr h
theorem Prime.mod_two_eq_one_iff_ne_two {p : ℕ} (hp : p.Prime) : p % 2 = 1 ↔ p ≠ 2 :=
  ⟨fun h e => by omega, fun h => hp.eq_two_or_odd.resolve_left h⟩
theorem Prime.five_le_of_ne_two_of_ne_three {p : ℕ} (hp : p.Prime) (h_two : p ≠ 2) (h_three : p ≠ 3) : 5 ≤ p := by
  have := hp.two_le
  have := hp.eq_two_or_odd
  omega
open Nat in
theorem Prime.dvd_factorial {n p : ℕ} (hp : p.Prime) : p ∣ n ! ↔ p ≤ n := by
  refine ⟨fun h => ?_, Nat.dvd_factorial hp.pos⟩
  induction n with
  | zero => exact absurd h hp.not_dvd_one
  | succ n ih =>
    rcases hp.dvd_mul.mp h with h | h
    · exact Nat.le_of_dvd (Nat.succ_pos n) h
    · exact Nat.le_succ_of_le (ih h)
open Nat in
/-- Euclid: there are primes above every bound. -/
theorem exists_infinite_primes (n : ℕ) : ∃ p, n ≤ p ∧ p.Prime := by
  have ne : n ! + 1 ≠ 1 := by have := factorial_pos n; omega
  refine ⟨minFac (n ! + 1), Nat.le_of_not_lt fun h => ?_, minFac_prime ne⟩
  have d := dvd_factorial (minFac_pos _) (Nat.le_of_lt h)
  exact (minFac_prime ne).not_dvd_one ((Nat.dvd_add_right d).mp (minFac_dvd _))
end Nat

namespace Int.Prime
theorem dvd_mul {m n : ℤ} {p : ℕ} (hp : Nat.Prime p) (h : (p : ℤ) ∣ m * n) : p ∣ m.natAbs ∨ p ∣ n.natAbs :=
  hp.dvd_mul.mp (by rw [← Int.natAbs_mul]; exact Int.natAbs_dvd_natAbs.mpr h)
theorem dvd_mul' {m n : ℤ} {p : ℕ} (hp : Nat.Prime p) (h : (p : ℤ) ∣ m * n) : (p : ℤ) ∣ m ∨ (p : ℤ) ∣ n :=
  (dvd_mul hp h).imp (fun h => Int.natAbs_dvd_natAbs.mp h) fun h => Int.natAbs_dvd_natAbs.mp h
theorem dvd_pow' {n : ℤ} {k p : ℕ} (hp : Nat.Prime p) (h : (p : ℤ) ∣ n ^ k) : (p : ℤ) ∣ n := by
  induction k with
  | zero => exact absurd (Int.natAbs_dvd_natAbs.mpr h) hp.not_dvd_one
  | succ k ih => rw [Int.pow_succ] at h; exact (dvd_mul' hp h).elim ih id
end Int.Prime
