import Init

/-!
The kernel computes some functions on numerals natively, without looking at their definitions. Here its
answers are compared with the equations that the definitions satisfy for all arguments (proved in the
library), on all small arguments and on large ones. A disagreement would make `False` provable.
-/

/-! Addition, multiplication, subtraction, powers: the recursion on the second argument. -/

example : ∀ x, x < 24 → x + 0 = x ∧ x * 0 = 0 ∧ x - 0 = x ∧ x ^ 0 = 1 := by decide +kernel
example : ∀ x, x < 24 → ∀ y, y < 24 → x + (y + 1) = Nat.succ (x + y) := by decide +kernel
example : ∀ x, x < 24 → ∀ y, y < 24 → x * (y + 1) = x * y + x := by decide +kernel
example : ∀ x, x < 24 → ∀ y, y < 24 → x - (y + 1) = Nat.pred (x - y) := by decide +kernel
example : ∀ x, x < 12 → ∀ y, y < 24 → x ^ (y + 1) = x ^ y * x := by decide +kernel
example : (0 : Nat) - 1 = 0 ∧ 0 - 10 ^ 40 = 0 ∧ 0 ^ 0 = 1 ∧ 0 ^ 5 = 0 := by decide +kernel

/-! Comparison. -/

example : ∀ x, x < 24 → ∀ y, y < 24 → Nat.ble (x + 1) (y + 1) = Nat.ble x y := by decide +kernel
example : ∀ x, x < 24 → Nat.ble 0 x = true ∧ Nat.ble (x + 1) 0 = false := by decide +kernel
example : ∀ x, x < 24 → ∀ y, y < 24 → Nat.beq (x + 1) (y + 1) = Nat.beq x y := by decide +kernel
example : ∀ x, x < 24 → Nat.beq 0 (x + 1) = false ∧ Nat.beq (x + 1) 0 = false := by decide +kernel

/-! Division and remainder: `Nat.div_add_mod` and `Nat.mod_lt` determine both for `y ≠ 0`. -/

example : ∀ x, x < 40 → x / 0 = 0 ∧ x % 0 = x := by decide +kernel
example : ∀ x, x < 40 → ∀ y, y < 40 → y * (x / y) + x % y = x := by decide +kernel
example : ∀ x, x < 40 → ∀ y, y < 40 → 0 < y → x % y < y := by decide +kernel
example : 10 ^ 60 / 0 = 0 ∧ 10 ^ 60 % 0 = 10 ^ 60 := by decide +kernel
example : (10 ^ 30 + 7) * (10 ^ 60 / (10 ^ 30 + 7)) + 10 ^ 60 % (10 ^ 30 + 7) = 10 ^ 60 := by decide +kernel

/-! Greatest common divisors: Euclid's algorithm, `Nat.gcd_zero_left` and `Nat.gcd_rec`. -/

example : ∀ x, x < 40 → Nat.gcd 0 x = x ∧ Nat.gcd x 0 = x := by decide +kernel
example : ∀ x, x < 40 → ∀ y, y < 40 → Nat.gcd x y = Nat.gcd (y % x) x := by decide +kernel
example : ∀ x, x < 20 → ∀ y, y < 20 → Nat.gcd x y = Nat.gcdFuel x x y := by decide +kernel
example : Nat.gcd (2 ^ 100 * 3 ^ 5) (2 ^ 70 * 5 ^ 9) = 2 ^ 70 := by decide +kernel
example : Nat.gcd 0 0 = 0 ∧ Nat.gcd 0 (10 ^ 40) = 10 ^ 40 := by decide +kernel

/-! Binary digits: the definitions themselves, which go digit by digit. -/

example : ∀ x, x < 20 → ∀ y, y < 20 → Nat.land x y = Nat.bitwiseFuel and x x y := by decide +kernel
example : ∀ x, x < 20 → ∀ y, y < 20 → Nat.lor x y = Nat.bitwiseFuel or x x y := by decide +kernel
example : ∀ x, x < 20 → ∀ y, y < 20 → Nat.xor x y = Nat.bitwiseFuel bne x x y := by decide +kernel
example : Nat.land (2 ^ 80 + 5) (2 ^ 80 + 3) = 2 ^ 80 + 1 := by decide +kernel
example : Nat.lor (2 ^ 80 + 5) 3 = 2 ^ 80 + 7 ∧ Nat.xor (2 ^ 80 + 5) (2 ^ 80 + 3) = 6 := by decide +kernel

/-! Shifts: multiplication and division by powers of two. -/

example : ∀ x, x < 30 → ∀ y, y < 30 → Nat.shiftLeft x y = x * 2 ^ y := by decide +kernel
example : ∀ x, x < 30 → ∀ y, y < 30 → Nat.shiftRight x y = x / 2 ^ y := by decide +kernel
example : Nat.shiftRight (10 ^ 40) 200 = 0 ∧ Nat.shiftLeft 0 1000 = 0 := by decide +kernel

/-! Logarithm: one step, `Nat.log2_def`. -/

example : ∀ x, x < 200 → Nat.log2 x = if 2 ≤ x then Nat.log2 (x / 2) + 1 else 0 := by decide +kernel
example : ∀ x, x < 60 → Nat.log2 x = Nat.log2Fuel x x := by decide +kernel
example : Nat.log2 0 = 0 ∧ Nat.log2 1 = 0 ∧ Nat.log2 (2 ^ 300) = 300 ∧ Nat.log2 (2 ^ 300 - 1) = 299 := by
  decide +kernel

/-! The characteristic equations are theorems of the library, for all arguments. -/

example (m k : Nat) : k * (m / k) + m % k = m := Nat.div_add_mod m k
example (m k : Nat) (h : 0 < k) : m % k < k := Nat.mod_lt m h
example (m : Nat) : m / 0 = 0 ∧ m % 0 = m := ⟨Nat.div_zero m, Nat.mod_zero m⟩
example (n : Nat) : Nat.gcd 0 n = n := Nat.gcd_zero_left n
example (m n : Nat) : Nat.gcd m n = Nat.gcd (n % m) m := Nat.gcd_rec m n
example (m n : Nat) : m <<< n = m * 2 ^ n := Nat.shiftLeft_eq m n
example (m n : Nat) : m >>> n = m / 2 ^ n := Nat.shiftRight_eq_div_pow m n
example (n : Nat) : Nat.log2 n = if 2 ≤ n then Nat.log2 (n / 2) + 1 else 0 := Nat.log2_def n
