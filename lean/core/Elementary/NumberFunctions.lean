import Elementary.BigOperators.Ring
import Elementary.Magnitude
import Elementary.Prime
import Elementary.Finset.Finite
/-!
Functions of number theory: logarithms rounded down, digits, divisors, prime factors, squares; and that there are
infinitely many primes.
-/
universe u

/-- `a` is the product of something with itself. -/
def IsSquare {α : Type u} [Mul α] (a : α) : Prop := ∃ r, a = r * r

namespace Nat
/-! ## Square roots -/

theorem sqrt_le_self (n : ℕ) : sqrt n ≤ n := Nat.le_trans (Nat.le_mul_self _) (sqrt_le n)
theorem sqrt_le_sqrt {m n : ℕ} (h : m ≤ n) : sqrt m ≤ sqrt n := le_sqrt.mpr (Nat.le_trans (sqrt_le m) h)
theorem sqrt_lt {m n : ℕ} : sqrt m < n ↔ m < n * n := by rw [← Nat.not_le, le_sqrt, Nat.not_le]
theorem sqrt_lt' {m n : ℕ} : sqrt m < n ↔ m < n ^ 2 := by rw [Nat.pow_two, sqrt_lt]
theorem le_sqrt' {m n : ℕ} : m ≤ sqrt n ↔ m ^ 2 ≤ n := by rw [Nat.pow_two, le_sqrt]
theorem lt_succ_sqrt' (n : ℕ) : n < succ (sqrt n) ^ 2 := by rw [Nat.pow_two]; exact lt_succ_sqrt n
theorem sqrt_eq' (n : ℕ) : sqrt (n ^ 2) = n := by rw [Nat.pow_two, sqrt_eq]
theorem eq_sqrt {n a : ℕ} : a = sqrt n ↔ a * a ≤ n ∧ n < (a + 1) * (a + 1) :=
  ⟨fun h => h ▸ ⟨sqrt_le n, lt_succ_sqrt n⟩, fun h => Nat.le_antisymm (le_sqrt.mpr h.1) (Nat.le_of_lt_succ (sqrt_lt.mpr h.2))⟩
theorem sqrt_pos {n : ℕ} : 0 < sqrt n ↔ 0 < n := le_sqrt
theorem exists_mul_self (x : ℕ) : (∃ n, n * n = x) ↔ sqrt x * sqrt x = x :=
  ⟨fun ⟨n, hn⟩ => by rw [← hn, sqrt_eq], fun h => ⟨sqrt x, h⟩⟩
instance (n : ℕ) : Decidable (IsSquare n) :=
  decidable_of_iff (sqrt n * sqrt n = n) ((exists_mul_self n).symm.trans ⟨fun ⟨r, h⟩ => ⟨r, h.symm⟩, fun ⟨r, h⟩ => ⟨r, h.symm⟩⟩)

/-! ## Logarithms -/

/-- The largest `k` with `b ^ k ≤ n`; zero when `b ≤ 1` or `n = 0`. -/
def log (b n : ℕ) : ℕ := if h : b ≤ n ∧ 1 < b then log b (n / b) + 1 else 0
termination_by n
decreasing_by exact Nat.div_lt_self (by omega) h.2
theorem log_of_lt {b n : ℕ} (hb : n < b) : log b n = 0 := by rw [log, dif_neg fun h => Nat.not_le_of_lt hb h.1]
theorem log_of_left_le_one {b : ℕ} (hb : b ≤ 1) (n : ℕ) : log b n = 0 := by rw [log, dif_neg fun h => Nat.not_lt_of_le hb h.2]
theorem log_of_one_lt_of_le {b n : ℕ} (h : 1 < b) (hn : b ≤ n) : log b n = log b (n / b) + 1 := by rw [log, dif_pos ⟨hn, h⟩]
@[simp] theorem log_zero_left (n : ℕ) : log 0 n = 0 := log_of_left_le_one (Nat.zero_le 1) n
@[simp] theorem log_one_left (n : ℕ) : log 1 n = 0 := log_of_left_le_one (Nat.le_refl 1) n
@[simp] theorem log_zero_right (b : ℕ) : log b 0 = 0 := by rw [log, dif_neg fun h => by omega]
@[simp] theorem log_one_right (b : ℕ) : log b 1 = 0 := by rw [log, dif_neg fun h => by omega]
theorem le_log_iff_pow_le {b : ℕ} (hb : 1 < b) {x y : ℕ} (hy : y ≠ 0) : x ≤ log b y ↔ b ^ x ≤ y := by
  induction y using Nat.strongRecOn generalizing x with
  | ind y ih =>
    cases x with
    | zero => rw [Nat.pow_zero]; omega
    | succ x =>
      by_cases h : b ≤ y
      · rw [log_of_one_lt_of_le hb h, Nat.add_le_add_iff_right, ih (y / b) (Nat.div_lt_self (by omega) hb)
          (Nat.ne_of_gt (Nat.div_pos h (by omega))), Nat.pow_succ, Nat.le_div_iff_mul_le (by omega)]
      · rw [log_of_lt (by omega)]
        have := Nat.le_trans (Nat.pow_le_pow_right (show 0 < b by omega) (show 1 ≤ x + 1 by omega)) (Nat.le_refl _)
        rw [Nat.pow_one] at this
        exact ⟨fun h' => absurd h' (Nat.not_succ_le_zero x), fun h' => absurd (Nat.le_trans this h') h⟩
theorem lt_pow_iff_log_lt {b : ℕ} (hb : 1 < b) {x y : ℕ} (hy : y ≠ 0) : y < b ^ x ↔ log b y < x := by
  rw [← Nat.not_le, ← Nat.not_le, le_log_iff_pow_le hb hy]
theorem pow_log_le_self (b : ℕ) {x : ℕ} (hx : x ≠ 0) : b ^ log b x ≤ x := by
  by_cases h : 1 < b
  · exact (le_log_iff_pow_le h hx).mp (Nat.le_refl _)
  · rw [log_of_left_le_one (by omega), Nat.pow_zero]; omega
theorem lt_pow_succ_log_self {b : ℕ} (hb : 1 < b) (x : ℕ) : x < b ^ (log b x + 1) := by
  by_cases h : x = 0
  · rw [h]; exact Nat.pow_pos (by omega)
  · exact (lt_pow_iff_log_lt hb h).mpr (Nat.lt_succ_self _)
theorem log_pow {b : ℕ} (hb : 1 < b) (x : ℕ) : log b (b ^ x) = x :=
  Nat.le_antisymm (Nat.le_of_lt_succ ((lt_pow_iff_log_lt hb (Nat.ne_of_gt (Nat.pow_pos (by omega)))).mp (Nat.pow_lt_pow_right hb (Nat.lt_succ_self x))))
    ((le_log_iff_pow_le hb (Nat.ne_of_gt (Nat.pow_pos (by omega)))).mpr (Nat.le_refl _))

/-! ## Digits -/

/-- The digits of `n` in base `b ≥ 2`, the last one first, at most `fuel` of them. -/
private def digitsFuel (b : ℕ) : (fuel : ℕ) → (n : ℕ) → List ℕ
  | 0, _ => []
  | fuel + 1, n => if n = 0 then [] else n % b :: digitsFuel b fuel (n / b)
/-- The digits of `n` in base `b`, the last one first; in base one as many ones as the number says. -/
def digits (b n : ℕ) : List ℕ :=
  match b with
  | 0 => if n = 0 then [] else [n]
  | 1 => List.replicate n 1
  | b + 2 => digitsFuel (b + 2) n n
private theorem digitsFuel_eq (b : ℕ) (hb : 2 ≤ b) : ∀ fuel fuel' n, n ≤ fuel → n ≤ fuel' → digitsFuel b fuel n = digitsFuel b fuel' n := by
  intro fuel
  induction fuel with
  | zero =>
    intro fuel' n h _
    cases Nat.eq_zero_of_le_zero h
    cases fuel' <;> rfl
  | succ fuel ih =>
    intro fuel' n h h'
    cases fuel' with
    | zero => cases Nat.eq_zero_of_le_zero h'; rfl
    | succ fuel' =>
      rw [digitsFuel, digitsFuel]
      split
      · rfl
      · have := Nat.div_lt_self (show 0 < n by omega) hb
        rw [ih fuel' (n / b) (by omega) (by omega)]
@[simp] theorem digits_zero (b : ℕ) : digits b 0 = [] := by
  match b with
  | 0 => rfl
  | 1 => rfl
  | b + 2 => rfl
theorem digits_def' {b : ℕ} (h : 1 < b) {n : ℕ} (w : 0 < n) : digits b n = n % b :: digits b (n / b) := by
  match b, h with
  | b + 2, _ =>
    cases n with
    | zero => contradiction
    | succ n =>
      show digitsFuel (b + 2) (n + 1) (n + 1) = (n + 1) % (b + 2) :: digitsFuel (b + 2) ((n + 1) / (b + 2)) ((n + 1) / (b + 2))
      have := Nat.div_lt_self (show 0 < n + 1 by omega) (show 1 < b + 2 by omega)
      rw [digitsFuel, if_neg (Nat.succ_ne_zero n), digitsFuel_eq (b + 2) (by omega) n ((n + 1) / (b + 2)) _ (by omega) (Nat.le_refl _)]
theorem digits_of_two_le_of_pos {b n : ℕ} (hb : 2 ≤ b) (hn : 0 < n) : digits b n = n % b :: digits b (n / b) := digits_def' hb hn
theorem digits_of_lt (b x : ℕ) (hxpos : x ≠ 0) (hxb : x < b) : digits b x = [x] := by
  rw [digits_def' (by omega) (by omega), Nat.mod_eq_of_lt hxb, Nat.div_eq_of_lt hxb, digits_zero]
theorem digits_lt_base {b m d : ℕ} (hb : 1 < b) (hd : d ∈ digits b m) : d < b := by
  induction m using Nat.strongRecOn with
  | ind m ih =>
    by_cases h : m = 0
    · rw [h, digits_zero] at hd; exact absurd hd List.not_mem_nil
    · rw [digits_def' hb (by omega)] at hd
      rcases List.mem_cons.mp hd with e | hd
      · rw [e]; exact Nat.mod_lt _ (by omega)
      · exact ih (m / b) (Nat.div_lt_self (by omega) hb) hd
/-- The number with the given digits in base `b`, the last one first. -/
def ofDigits {R : Type u} [Semiring R] (b : R) : List ℕ → R
  | [] => 0
  | h :: t => h + b * ofDigits b t
theorem ofDigits_digits (b n : ℕ) : ofDigits b (digits b n) = n := by
  match b with
  | 0 =>
    cases n with
    | zero => rfl
    | succ n => show n + 1 + 0 * 0 = n + 1; rfl
  | 1 =>
    show ofDigits 1 (List.replicate n 1) = n
    induction n with
    | zero => rfl
    | succ n ih => show 1 + 1 * ofDigits 1 (List.replicate n 1) = n + 1; omega
  | b + 2 =>
    induction n using Nat.strongRecOn with
    | ind n ih =>
      by_cases h : n = 0
      · rw [h]; rfl
      · rw [digits_def' (by omega) (by omega)]
        show n % (b + 2) + (b + 2) * ofDigits (b + 2) (digits (b + 2) (n / (b + 2))) = n
        rw [ih _ (Nat.div_lt_self (by omega) (by omega)), Nat.mod_add_div]

/-! ## Divisors -/
open Finset

/-- The divisors of `n`; none for `n = 0`. -/
def divisors (n : ℕ) : Finset ℕ := (Ico 1 (n + 1)).filter (· ∣ n)
/-- The divisors of `n` below `n`; none for `n = 0`. -/
def properDivisors (n : ℕ) : Finset ℕ := (Ico 1 n).filter (· ∣ n)
@[simp] theorem mem_divisors {n m : ℕ} : n ∈ divisors m ↔ n ∣ m ∧ m ≠ 0 := by
  rw [divisors, mem_filter, mem_Ico]
  refine ⟨fun ⟨h, d⟩ => ⟨d, by omega⟩, fun ⟨d, h⟩ => ⟨?_, d⟩⟩
  have := Nat.pos_of_dvd_of_pos d (Nat.pos_of_ne_zero h)
  have := Nat.le_of_dvd (Nat.pos_of_ne_zero h) d
  omega
@[simp] theorem mem_properDivisors {n m : ℕ} : n ∈ properDivisors m ↔ n ∣ m ∧ n < m := by
  rw [properDivisors, mem_filter, mem_Ico]
  refine ⟨fun ⟨h, d⟩ => ⟨d, h.2⟩, fun ⟨d, h⟩ => ⟨⟨Nat.pos_of_dvd_of_pos d (by omega), h⟩, d⟩⟩
theorem dvd_of_mem_divisors {n m : ℕ} (h : n ∈ divisors m) : n ∣ m := (mem_divisors.mp h).1
@[simp] theorem divisors_zero : divisors 0 = ∅ := rfl
@[simp] theorem divisors_one : divisors 1 = {1} := rfl
theorem mem_divisors_self (n : ℕ) (h : n ≠ 0) : n ∈ divisors n := mem_divisors.mpr ⟨Nat.dvd_refl n, h⟩
theorem one_mem_divisors {n : ℕ} : 1 ∈ divisors n ↔ n ≠ 0 := by rw [mem_divisors]; exact ⟨And.right, fun h => ⟨Nat.one_dvd n, h⟩⟩
theorem divisors_eq_properDivisors_insert_self_of_pos {n : ℕ} (h : 0 < n) : divisors n = insert n (properDivisors n) := ext fun d => by
  rw [mem_divisors, mem_insert, mem_properDivisors]
  constructor
  · rintro ⟨hd, _⟩
    have := Nat.le_of_dvd h hd
    exact (Nat.eq_or_lt_of_le this).imp id fun hlt => ⟨hd, hlt⟩
  · rintro (rfl | ⟨hd, _⟩)
    · exact ⟨Nat.dvd_refl _, Nat.ne_of_gt h⟩
    · exact ⟨hd, Nat.ne_of_gt h⟩
theorem Prime.divisors {p : ℕ} (pp : p.Prime) : divisors p = {1, p} := ext fun d => by
  rw [mem_divisors, mem_insert, mem_singleton, dvd_prime pp]
  exact ⟨And.left, fun h => ⟨h, pp.ne_zero⟩⟩
open BigOperators in
/-- `n` is the sum of its divisors below `n`. -/
def Perfect (n : ℕ) : Prop := ∑ i ∈ properDivisors n, i = n ∧ 0 < n
instance (n : ℕ) : Decidable (Perfect n) := inferInstanceAs (Decidable (_ ∧ _))

/-! ## Primes -/

private def primeFactorsFuel : (fuel : ℕ) → (n : ℕ) → List ℕ
  | 0, _ => []
  | fuel + 1, n => if n < 2 then [] else minFac n :: primeFactorsFuel fuel (n / minFac n)
/-- The prime factors of `n` in increasing order, each as often as it divides; none for zero. -/
def primeFactorsList (n : ℕ) : List ℕ := primeFactorsFuel n n
private theorem div_minFac_lt {n : ℕ} (h : 2 ≤ n) : n / minFac n < n := Nat.div_lt_self (by omega) (minFac_prime (by omega)).one_lt
private theorem primeFactorsFuel_spec : ∀ fuel n, n ≤ fuel → 0 < n →
    (∀ p, p ∈ primeFactorsFuel fuel n → p.Prime) ∧ (primeFactorsFuel fuel n).prod = n := by
  intro fuel
  induction fuel with
  | zero => exact fun n h h' => absurd h' (Nat.not_lt_of_le h)
  | succ fuel ih =>
    intro n h h'
    rw [primeFactorsFuel]
    split
    · exact ⟨fun p hp => absurd hp List.not_mem_nil, by show 1 = n; omega⟩
    · have pf := minFac_prime (show n ≠ 1 by omega)
      have ⟨all, e⟩ := ih (n / minFac n) (by have := div_minFac_lt (show 2 ≤ n by omega); omega)
        (Nat.div_pos (minFac_le h') (minFac_pos n))
      refine ⟨fun p hp => (List.mem_cons.mp hp).elim (fun e => e ▸ pf) (all p), ?_⟩
      show minFac n * (primeFactorsFuel fuel (n / minFac n)).prod = n
      rw [e, Nat.mul_div_cancel' (minFac_dvd n)]
theorem prime_of_mem_primeFactorsList {n p : ℕ} (h : p ∈ primeFactorsList n) : p.Prime := by
  cases n with
  | zero => exact absurd h List.not_mem_nil
  | succ n => exact (primeFactorsFuel_spec (n + 1) (n + 1) (Nat.le_refl _) (Nat.succ_pos n)).1 p h
theorem prod_primeFactorsList {n : ℕ} (h : n ≠ 0) : (primeFactorsList n).prod = n :=
  (primeFactorsFuel_spec n n (Nat.le_refl n) (Nat.pos_of_ne_zero h)).2
/-- The primes that divide `n`; none for zero. -/
def primeFactors (n : ℕ) : Finset ℕ := (divisors n).filter Nat.Prime
@[simp] theorem mem_primeFactors {p n : ℕ} : p ∈ primeFactors n ↔ p.Prime ∧ p ∣ n ∧ n ≠ 0 := by
  rw [primeFactors, mem_filter, mem_divisors, and_comm]

theorem not_bddAbove_setOf_prime : ¬BddAbove {p | Nat.Prime p} := fun ⟨n, h⟩ => by
  obtain ⟨p, hn, hp⟩ := exists_infinite_primes (n + 1)
  exact Nat.not_succ_le_self n (Nat.le_trans hn (h hp))
theorem infinite_setOf_prime : {p | Nat.Prime p}.Infinite := Set.infinite_of_not_bddAbove not_bddAbove_setOf_prime

/-- How many numbers below `n` have no common factor with `n`. -/
def totient (n : ℕ) : ℕ := ((range n).filter (Nat.Coprime n)).card
@[simp] theorem totient_zero : totient 0 = 0 := rfl
@[simp] theorem totient_one : totient 1 = 1 := rfl
theorem totient_le (n : ℕ) : totient n ≤ n := Nat.le_trans (card_filter_le _ _) (Nat.le_of_eq (card_range n))
theorem totient_prime {p : ℕ} (hp : p.Prime) : totient p = p - 1 := by
  have e : (range p).filter (Nat.Coprime p) = (range p).erase 0 := ext fun x => by
    rw [mem_filter, mem_erase, mem_range]
    refine ⟨fun ⟨h, c⟩ => ⟨fun e => ?_, h⟩, fun ⟨h, hlt⟩ => ⟨hlt, coprime_of_lt_prime h hlt hp⟩⟩
    rw [e] at c
    exact hp.ne_one ((Nat.gcd_zero_right p).symm.trans c)
  rw [totient, e, card_erase_of_mem (mem_range.mpr hp.pos), card_range]
end Nat
