import Elementary
open Finset BigOperators Nat
/-! Elementary number theory and combinatorics, as textbooks do them. The file compiles without a message. -/

/-! ## Primes -/
/-- Euclid's proof, again by hand. -/
theorem infinitude_of_primes (n : ℕ) : ∃ p, n ≤ p ∧ Nat.Prime p := by
  have hne : n ! + 1 ≠ 1 := by
    have := Nat.factorial_pos n
    omega
  obtain ⟨p, hp, hd⟩ := Nat.exists_prime_and_dvd hne
  refine ⟨p, ?_, hp⟩
  by_contra hlt
  have h₁ : p ∣ n ! := Nat.dvd_factorial hp.pos (by omega)
  have h₂ : p ∣ 1 := (Nat.dvd_add_right h₁).mp hd
  exact hp.not_dvd_one h₂
example : {p : ℕ | p.Prime}.Infinite := Nat.infinite_setOf_prime
/-- The square root of two is irrational. -/
theorem sqrt_two_irrational (a b : ℕ) (hb : b ≠ 0) : a * a ≠ 2 * (b * b) := by
  induction b using Nat.strong_induction_on generalizing a with
  | h b ih =>
    intro e
    have ha : 2 ∣ a := by
      have := (Nat.prime_two.dvd_mul (m := a) (n := a)).mp ⟨b * b, e⟩
      tauto
    obtain ⟨c, rfl⟩ := ha
    have e' : b * b = 2 * (c * c) := by
      have : 2 * c * (2 * c) = 2 * (2 * (c * c)) := by ring
      omega
    have hb2 : 2 ∣ b := by
      have := (Nat.prime_two.dvd_mul (m := b) (n := b)).mp ⟨c * c, e'⟩
      tauto
    obtain ⟨d, rfl⟩ := hb2
    refine ih d (by omega) c (by omega) ?_
    have : 2 * d * (2 * d) = 2 * (2 * (d * d)) := by ring
    omega
/-- For every prime the same. -/
theorem sqrt_prime_irrational (p a b : ℕ) (hp : p.Prime) (h : Nat.Coprime a b) : a ^ 2 ≠ p * b ^ 2 := by
  intro e
  have ha : p ∣ a := hp.dvd_of_dvd_pow ⟨b ^ 2, e⟩
  obtain ⟨c, rfl⟩ := ha
  have e' : b ^ 2 = p * c ^ 2 := by
    have : p * (p * c ^ 2) = p * b ^ 2 := by rw [← e]; ring
    exact (Nat.eq_of_mul_eq_mul_left hp.pos this).symm
  have hpb : p ∣ b := hp.dvd_of_dvd_pow ⟨c ^ 2, e'⟩
  have : p ∣ 1 := by
    rw [← h.gcd_eq_one]
    exact Nat.dvd_gcd (Nat.dvd_mul_right p c) hpb
  exact hp.not_dvd_one this
example (p : ℕ) (hp : p.Prime) (h : p ≠ 2) : Odd p := Nat.odd_iff.mpr (hp.eq_two_or_odd.resolve_left h)
example (p : ℕ) (hp : p.Prime) (h5 : 5 ≤ p) : p % 6 = 1 ∨ p % 6 = 5 := by
  have h2 : ¬2 ∣ p := fun h => by
    have := (Nat.prime_dvd_prime_iff_eq Nat.prime_two hp).mp h
    omega
  have h3 : ¬3 ∣ p := fun h => by
    have := (Nat.prime_dvd_prime_iff_eq Nat.prime_three hp).mp h
    omega
  omega
example : Nat.Prime 97 := by decide
example : Nat.Prime 99991 := by norm_num
example : ¬Nat.Prime 99993 := by norm_num
example : Nat.Prime 1000003 := by decide +kernel
example : Nat.minFac 91 = 7 := by decide +kernel
example : ∀ n < 40, Nat.Prime (n ^ 2 + n + 41) := by decide +kernel
example : ∃ p, Nat.Prime p ∧ 20 < p ∧ p < 25 := ⟨23, by norm_num, by norm_num, by norm_num⟩

/-! ## Binomial coefficients -/
theorem sum_of_a_row (n : ℕ) : ∑ k ∈ range (n + 1), n.choose k = 2 ^ n := Nat.sum_range_choose n
theorem pascal (n k : ℕ) : (n + 1).choose (k + 1) = n.choose k + n.choose (k + 1) := Nat.choose_succ_succ n k
example (n : ℕ) : (n + 2).choose 2 = (n + 1) * (n + 2) / 2 := by
  rw [Nat.choose_two_right, Nat.mul_comm]
  rfl
example (x : ℤ) (n : ℕ) : (x + 1) ^ n = ∑ m ∈ range (n + 1), x ^ m * (n.choose m) := by
  rw [add_pow]
  exact sum_congr rfl fun m _ => by rw [one_pow, mul_one]
example : Nat.choose 10 3 = 120 := by decide
example : Nat.choose 10 3 = 120 := by norm_num [Nat.choose]
example (p : ℕ) (hp : p.Prime) : p ∣ p.choose 2 ∨ p = 2 := by
  by_cases h : p = 2
  · exact .inr h
  · have := hp.two_le
    exact .inl (hp.dvd_choose_self (by decide) (by omega))
/-- Fermat's little theorem, from the binomial theorem. -/
theorem fermat_little (p : ℕ) (hp : p.Prime) (a : ℕ) : a ^ p ≡ a [MOD p] := by
  induction a with
  | zero => rw [Nat.zero_pow hp.pos]
  | succ a ih =>
    obtain ⟨q, rfl⟩ := Nat.exists_eq_add_of_le' hp.pos
    have mid : ∑ m ∈ range q, a ^ (m + 1) * 1 ^ (q + 1 - (m + 1)) * (q + 1).choose (m + 1) ≡ 0 [MOD q + 1] := by
      rw [Nat.modEq_zero_iff_dvd]
      refine dvd_sum fun m hm => Nat.dvd_trans (hp.dvd_choose_self (by omega) ?_) (Nat.dvd_mul_left _ _)
      have := mem_range.mp hm
      omega
    rw [add_pow]
    simp only [Nat.cast_id]
    rw [sum_range_succ, sum_range_succ']
    simp only [Nat.choose_self, Nat.choose_zero_right, pow_zero, one_pow, mul_one] at *
    have h := (mid.add (Nat.ModEq.refl 1)).add ih
    rwa [Nat.zero_add, Nat.add_comm 1 a] at h

/-! ## Congruences -/
example (a b c : ℤ) (h : a ≡ b [ZMOD 7]) : a ^ 2 + c * a ≡ b ^ 2 + c * b [ZMOD 7] := (h.pow 2).add (h.mul_left c)
example (n : ℕ) : 10 ^ n ≡ 1 [MOD 9] := by
  have := Nat.ModEq.pow n (show 10 ≡ 1 [MOD 9] from rfl)
  rwa [Nat.one_pow] at this
example (n : ℤ) : n * (n + 1) ≡ 0 [ZMOD 2] := by
  rw [Int.modEq_zero_iff_dvd]
  rcases Int.even_or_odd n with ⟨k, h⟩ | ⟨k, h⟩
  · exact ⟨k * (n + 1), by rw [h]; ring⟩
  · exact ⟨n * (k + 1), by rw [h]; ring⟩
example (a b : ℕ) (h : 3 * a ≡ 3 * b [MOD 10]) : a ≡ b [MOD 10] := h.cancel_left_of_coprime (by decide)
example : 2 ^ 100 ≡ 1 [MOD 101] := by decide +kernel
example (p : ℕ) (hp : p.Prime) (a b : ℤ) (h : (p : ℤ) ∣ a * b) : (p : ℤ) ∣ a ∨ (p : ℤ) ∣ b := Int.Prime.dvd_mul' hp h

/-! ## Digits, divisors, logarithms, roots -/
example : Nat.digits 10 9075 = [5, 7, 0, 9] := by decide
example : (Nat.digits 10 (2 ^ 15)).sum = 26 := by decide +kernel
example : Nat.divisors 28 = {1, 2, 4, 7, 14, 28} := by decide +kernel
example : ∑ d ∈ Nat.divisors 28, d = 56 := by decide +kernel
example : (Nat.divisors 360).card = 24 := by decide +kernel
example : Nat.Perfect 496 := by decide +kernel
example : Nat.primeFactorsList 360 = [2, 2, 2, 3, 3, 5] := by decide +kernel
example : Nat.totient 36 = 12 := by decide +kernel
example : Nat.log 10 12345 = 4 := by decide +kernel
example : Nat.sqrt 200 = 14 := by decide +kernel
example : ¬IsSquare 200 := by decide +kernel
example : ∑ d ∈ (range 100).filter (fun n => n % 3 = 0 ∨ n % 5 = 0), d = 2318 := by decide +kernel
/-- The sum of the divisors of a prime. -/
example (p : ℕ) (hp : p.Prime) : ∑ d ∈ Nat.divisors p, d = 1 + p := by
  rw [hp.divisors, sum_insert, sum_singleton]
  rw [mem_singleton]
  exact hp.ne_one.symm
/-- A number and the sum of its decimal digits leave the same remainder on division by nine. -/
theorem casting_out_nines (n : ℕ) : n ≡ (Nat.digits 10 n).sum [MOD 9] := by
  induction n using Nat.strong_induction_on with
  | h n ih =>
    by_cases h : n = 0
    · rw [h]; rfl
    · rw [Nat.digits_def' (by decide) (by omega), List.sum_cons]
      have := ih (n / 10) (by omega)
      unfold Nat.ModEq at *
      omega
