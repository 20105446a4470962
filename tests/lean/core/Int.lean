import Init
set_option linter.unusedVariables false

/-! Integers: lemmas under their official names and statements, simplification, decision. -/

variable (a b c d k : Int) (m n : Nat)

example : a + b = b + a := Int.add_comm a b
example : a * b = b * a := Int.mul_comm a b
example : a * (b + c) = a * b + a * c := Int.mul_add a b c
example : -(a + b) = -a + -b := Int.neg_add
example (h : a ≤ b) (h' : b ≤ a) : a = b := Int.le_antisymm h h'
example : ¬ a ≤ b ↔ b < a := Int.not_le
example (h : a ≠ 0) (h' : a * b = a * c) : b = c := Int.eq_of_mul_eq_mul_left h h'
example : a * b = 0 ↔ a = 0 ∨ b = 0 := Int.mul_eq_zero
example (ha : 0 < a) (hb : 0 < b) : 0 < a * b := Int.mul_pos ha hb
example (h : a ≤ b) (hc : 0 ≤ c) : c * a ≤ c * b := Int.mul_le_mul_of_nonneg_left h hc
example : a % b + b * (a / b) = a := Int.emod_add_mul_ediv a b
example (h : b ≠ 0) : 0 ≤ a % b := Int.emod_nonneg a h
example (h : 0 < b) : a % b < b := Int.emod_lt_of_pos a h
example : (a + b) % c = (a % c + b % c) % c := Int.add_emod a b c
example : a * b % c = a % c * (b % c) % c := Int.mul_emod a b c
example (h : c ∣ b) : a % b % c = a % c := Int.emod_emod_of_dvd a h
example (h : a ∣ b) : b % a = 0 := Int.emod_eq_zero_of_dvd h
example : (m : Int) ∣ n ↔ m ∣ n := Int.natCast_dvd_natCast
example : ((m + n : Nat) : Int) = m + n := Int.natCast_add m n
example : ((m ^ n : Nat) : Int) = (m : Int) ^ n := Int.natCast_pow m n
example (h : 0 ≤ a) : ∃ n : Nat, a = n := Int.eq_ofNat_of_zero_le h
example : (Int.gcd a b : Int) ∣ a := Int.gcd_dvd_left

example : a + 0 = a ∧ a - a = 0 ∧ a * 1 = a ∧ - -a = a := by simp
example : (3 : Int) * -4 = -12 ∧ (-7 : Int) / 4 = -2 ∧ (-7 : Int) % 4 = 1 := by simp
example : (3 : Int) * -4 = -12 ∧ (-7 : Int) / 4 = -2 ∧ (-7 : Int) % 4 = 1 := by decide
example : (5 : Int) ∣ 10 ∧ ¬ (5 : Int) ∣ 11 := by decide
example (h : (m : Int) + n = 3) : m + n = 3 := by exact_mod_cast h
example (h : (m : Int) ∣ n) : m ∣ n := by exact_mod_cast h
example (h : (m : Int) * n = 6) : ((m * n : Nat) : Int) = 6 := by push_cast; exact h

/-! Division and remainder at the edges. -/

example : (7 : Int) / 0 = 0 ∧ (7 : Int) % 0 = 7 ∧ (-7 : Int) / 0 = 0 ∧ (-7 : Int) % 0 = -7 := by decide
example : (7 : Int) / -2 = -3 ∧ (7 : Int) % -2 = 1 ∧ (-7 : Int) / -2 = 4 ∧ (-7 : Int) % -2 = 1 := by decide
example : Int.tdiv (-7) 2 = -3 ∧ Int.tmod (-7) 2 = -1 := by decide
example : Int.fdiv (-7) 2 = -4 ∧ Int.fmod (-7) 2 = 1 ∧ Int.fdiv 7 (-2) = -4 ∧ Int.fmod 7 (-2) = -1 := by decide
example : Int.bmod 7 5 = 2 ∧ Int.bmod 8 5 = -2 ∧ Int.bmod (-8) 5 = 2 := by decide

theorem square_residues : a * a % 4 = 0 ∨ a * a % 4 = 1 := by
  have h : a % 4 = 0 ∨ a % 4 = 1 ∨ a % 4 = 2 ∨ a % 4 = 3 := by omega
  rcases h with h | h | h | h <;> simp [Int.mul_emod, h]
