prelude
import Init.Data.Nat.Lemmas

/-!
# Binary digits: logical operations, shifts, logarithm

The kernel computes these functions on numerals by itself. Each is determined for all arguments by the
equation proved here: `Nat.bitwise_eq`, `Nat.shiftLeft_eq`, `Nat.shiftRight_eq_div_pow`, `Nat.log2_def`.
-/

set_option linter.unusedVariables false

namespace Nat

/-- Combine binary digits by `f`, going through at most `fuel` digits of `n`. -/
def bitwiseFuel (f : Bool → Bool → Bool) : (fuel : Nat) → (n m : Nat) → Nat
  | 0, _, m => if f false true then m else 0
  | fuel + 1, n, m =>
    if n = 0 then
      if f false true then m else 0
    else if m = 0 then
      if f true false then n else 0
    else
      let r := bitwiseFuel f fuel (n / 2) (m / 2)
      if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) then r + r + 1 else r + r

/-- Combine the binary digits of two numbers by `f`. -/
def bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat := bitwiseFuel f n n m

private theorem bitwiseFuel_succ (f : Bool → Bool → Bool) (fuel n m : Nat) :
    bitwiseFuel f (fuel + 1) n m =
      if n = 0 then
        if f false true then m else 0
      else if m = 0 then
        if f true false then n else 0
      else
        if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) then
          bitwiseFuel f fuel (n / 2) (m / 2) + bitwiseFuel f fuel (n / 2) (m / 2) + 1
        else bitwiseFuel f fuel (n / 2) (m / 2) + bitwiseFuel f fuel (n / 2) (m / 2) := rfl

private theorem bitwiseFuel_eq (f : Bool → Bool → Bool) : ∀ (fuel fuel' n m : Nat), n ≤ fuel → n ≤ fuel' →
    bitwiseFuel f fuel n m = bitwiseFuel f fuel' n m
  | 0, 0, _, _, _, _ => rfl
  | 0, fuel' + 1, n, m, h, _ => by
    have e : n = 0 := eq_zero_of_le_zero h
    rw [e]
    exact (if_pos rfl).symm
  | fuel + 1, 0, n, m, _, h' => by
    have e : n = 0 := eq_zero_of_le_zero h'
    rw [e]
    exact if_pos rfl
  | fuel + 1, fuel' + 1, n, m, h, h' => by
    rw [bitwiseFuel_succ, bitwiseFuel_succ]
    cases Decidable.em (n = 0) with
    | inl e => rw [if_pos e, if_pos e]
    | inr e => rw [bitwiseFuel_eq f fuel fuel' (n / 2) (m / 2) (by omega) (by omega)]

/-- One digit of `bitwise`. -/
theorem bitwise_eq (f : Bool → Bool → Bool) (n m : Nat) :
    bitwise f n m =
      if n = 0 then
        if f false true then m else 0
      else if m = 0 then
        if f true false then n else 0
      else
        if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) then
          bitwise f (n / 2) (m / 2) + bitwise f (n / 2) (m / 2) + 1
        else bitwise f (n / 2) (m / 2) + bitwise f (n / 2) (m / 2) := by
  cases n with
  | zero => rfl
  | succ n =>
    have e : bitwiseFuel f n ((n + 1) / 2) (m / 2)
        = bitwiseFuel f ((n + 1) / 2) ((n + 1) / 2) (m / 2) :=
      bitwiseFuel_eq f _ _ _ _ (by omega) (by omega)
    show bitwiseFuel f (n + 1) (n + 1) m = _
    rw [bitwiseFuel_succ, e]
    rfl

/-- Conjunction of binary digits. Computed natively on numerals. -/
@[extern "lean_nat_land"]
def land : @& Nat → @& Nat → Nat := bitwise and

/-- Disjunction of binary digits. Computed natively on numerals. -/
@[extern "lean_nat_lor"]
def lor : @& Nat → @& Nat → Nat := bitwise or

/-- Exclusive disjunction of binary digits. Computed natively on numerals. -/
@[extern "lean_nat_lxor"]
def xor : @& Nat → @& Nat → Nat := bitwise bne

/-- `n * 2 ^ m`. Computed natively on numerals. -/
@[extern "lean_nat_shiftl"]
def shiftLeft : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftLeft (2 * n) m

/-- `n / 2 ^ m`. Computed natively on numerals. -/
@[extern "lean_nat_shiftr"]
def shiftRight : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftRight n m / 2

instance : AndOp Nat := ⟨Nat.land⟩
instance : OrOp Nat := ⟨Nat.lor⟩
instance : XorOp Nat := ⟨Nat.xor⟩
instance : ShiftLeft Nat := ⟨Nat.shiftLeft⟩
instance : ShiftRight Nat := ⟨Nat.shiftRight⟩

theorem shiftLeft_eq (a b : Nat) : a <<< b = a * 2 ^ b := by
  induction b generalizing a with
  | zero => exact (Nat.mul_one a).symm
  | succ b ih =>
    show (2 * a) <<< b = a * 2 ^ (b + 1)
    rw [ih, Nat.pow_succ, Nat.mul_comm 2 a, Nat.mul_assoc, Nat.mul_comm 2]

theorem shiftRight_eq_div_pow (m n : Nat) : m >>> n = m / 2 ^ n := by
  induction n with
  | zero => exact (Nat.div_one m).symm
  | succ n ih =>
    show m >>> n / 2 = m / 2 ^ (n + 1)
    rw [ih, Nat.div_div_eq_div_mul, Nat.pow_succ]

theorem shiftRight_succ (m n : Nat) : m >>> (n + 1) = m >>> n / 2 := rfl

@[simp] theorem shiftLeft_zero (n : Nat) : n <<< 0 = n := rfl

@[simp] theorem shiftRight_zero (n : Nat) : n >>> 0 = n := rfl

/-- Whether digit `n` of `m` is a one. -/
def testBit (m n : Nat) : Bool := 1 &&& (m >>> n) != 0

/-- The logarithm, halving at most `fuel` times. -/
def log2Fuel : (fuel : Nat) → (n : Nat) → Nat
  | 0, _ => 0
  | fuel + 1, n => if n ≥ 2 then log2Fuel fuel (n / 2) + 1 else 0

/-- The binary logarithm, rounded down; `log2 0 = 0`. Computed natively on numerals. -/
@[extern "lean_nat_log2"]
def log2 (n : @& Nat) : Nat := log2Fuel n n

private theorem log2Fuel_eq : ∀ (fuel fuel' n : Nat), n ≤ fuel → n ≤ fuel' →
    log2Fuel fuel n = log2Fuel fuel' n
  | 0, 0, _, _, _ => rfl
  | 0, fuel' + 1, n, h, _ => by
    exact (if_neg (by omega)).symm
  | fuel + 1, 0, n, _, h' => by
    exact if_neg (by omega)
  | fuel + 1, fuel' + 1, n, h, h' => by
    show (if n ≥ 2 then log2Fuel fuel (n / 2) + 1 else 0)
      = if n ≥ 2 then log2Fuel fuel' (n / 2) + 1 else 0
    cases Decidable.em (n ≥ 2) with
    | inl e => rw [log2Fuel_eq fuel fuel' (n / 2) (by omega) (by omega)]
    | inr e => rw [if_neg e, if_neg e]

/-- One step of the logarithm. -/
theorem log2_def (n : Nat) : log2 n = if 2 ≤ n then log2 (n / 2) + 1 else 0 := by
  cases n with
  | zero => rfl
  | succ n =>
    show (if n + 1 ≥ 2 then log2Fuel n ((n + 1) / 2) + 1 else 0) = _
    rw [log2Fuel_eq n ((n + 1) / 2) ((n + 1) / 2) (by omega) (by omega)]
    rfl

theorem log2_zero : log2 0 = 0 := rfl

/-- The logarithm is the one exponent with `2 ^ k ≤ n < 2 ^ (k + 1)`. -/
private theorem log2_bounds : (n : Nat) → n ≠ 0 → 2 ^ log2 n ≤ n ∧ n < 2 ^ (log2 n + 1) := fun n =>
  Nat.strongRecOn' (motive := fun n => n ≠ 0 → 2 ^ log2 n ≤ n ∧ n < 2 ^ (log2 n + 1)) n
    fun n ih hn => by
      cases Decidable.em (2 ≤ n) with
      | inl h =>
        have h₁ := ih (n / 2) (by omega) (by omega)
        have e : log2 n = log2 (n / 2) + 1 := by rw [log2_def, if_pos h]
        rw [e, Nat.pow_succ, Nat.pow_succ] at *
        omega
      | inr h =>
        have e : log2 n = 0 := by rw [log2_def, if_neg h]
        rw [e]
        omega

theorem log2_self_le {n : Nat} (h : n ≠ 0) : 2 ^ n.log2 ≤ n := (log2_bounds n h).1

theorem lt_log2_self {n : Nat} (h : n ≠ 0) : n < 2 ^ (n.log2 + 1) := (log2_bounds n h).2

end Nat

theorem Lean.Omega.Int.ofNat_shiftLeft_eq {x y : Nat} :
    ((x <<< y : Nat) : Int) = (x : Int) * (2 ^ y : Nat) := by
  rw [Nat.shiftLeft_eq, Int.natCast_mul]

theorem Lean.Omega.Int.ofNat_shiftRight_eq_div_pow {x y : Nat} :
    ((x >>> y : Nat) : Int) = (x : Int) / (2 ^ y : Nat) := by
  rw [Nat.shiftRight_eq_div_pow, Int.natCast_ediv]
