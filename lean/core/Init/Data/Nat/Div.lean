prelude
import Init.Data.Nat.Sub

/-!
# Division and remainder of natural numbers

The kernel computes `Nat.div` and `Nat.mod` on numerals by itself, without looking at the definitions
below. They must therefore agree with it for all arguments: `n / 0 = 0` and `n % 0 = n`. The theorems
`Nat.div_zero`, `Nat.mod_zero`, `Nat.div_add_mod` and `Nat.mod_lt` together determine both functions
everywhere, which `Nat.div_mod_unique` states.
-/

set_option linter.unusedVariables false

namespace Nat

/-- `a ∣ b`: some multiple of `a` equals `b`. -/
instance : Dvd Nat := ⟨fun a b => Exists (fun c => b = a * c)⟩

/-! ## The defining properties -/

private theorem div_go_mod_go {y : Nat} (hy : 0 < y) (fuel : Nat) : ∀ x (h : x < fuel),
    y * Nat.div.go y hy fuel x h + Nat.modCore.go y hy fuel x h = x := by
  induction fuel with
  | zero => exact fun x h => absurd h (not_lt_zero x)
  | succ fuel ih =>
    intro x h
    show y * (dite (y ≤ x) (fun h' => Nat.div.go y hy fuel (x - y) _ + 1) (fun _ => 0))
      + dite (y ≤ x) (fun h' => Nat.modCore.go y hy fuel (x - y) _) (fun _ => x) = x
    cases Nat.lt_or_ge x y with
    | inl hlt =>
      rw [dif_neg (Nat.not_le_of_gt hlt), dif_neg (Nat.not_le_of_gt hlt), Nat.mul_zero,
        Nat.zero_add]
    | inr hle =>
      rw [dif_pos hle, dif_pos hle, Nat.mul_succ, Nat.add_right_comm, ih]
      exact Nat.sub_add_cancel hle

private theorem div_eq_go {y : Nat} (hy : 0 < y) (x : Nat) :
    x / y = Nat.div.go y hy (succ x) x (lt_succ_self x) := by
  show Nat.div x y = _
  unfold Nat.div
  exact dif_pos hy

private theorem modCore_eq_go {y : Nat} (hy : 0 < y) (x : Nat) :
    Nat.modCore x y = Nat.modCore.go y hy (succ x) x (lt_succ_self x) := by
  unfold Nat.modCore
  exact dif_pos hy

private theorem modCore_zero (x : Nat) : Nat.modCore x 0 = x := by
  unfold Nat.modCore
  exact dif_neg (Nat.lt_irrefl 0)

private theorem modCore_eq_self {x y : Nat} (h : x < y) : Nat.modCore x y = x := by
  have hy := Nat.lt_of_le_of_lt (zero_le x) h
  rw [modCore_eq_go hy]
  show dite (y ≤ x) (fun h' => Nat.modCore.go y hy x (x - y) _) (fun _ => x) = x
  exact dif_neg (Nat.not_le_of_gt h)

private theorem mod_eq_modCore (x y : Nat) : x % y = Nat.modCore x y := by
  cases x with
  | zero =>
    cases y with
    | zero => exact (modCore_zero 0).symm
    | succ y => exact (modCore_eq_self (zero_lt_succ y)).symm
  | succ k =>
    show ite (y ≤ succ k) (Nat.modCore (succ k) y) (succ k) = Nat.modCore (succ k) y
    cases Nat.lt_or_ge (succ k) y with
    | inl h => rw [if_neg (Nat.not_le_of_gt h), modCore_eq_self h]
    | inr h => rw [if_pos h]

@[simp] protected theorem div_zero (b : Nat) : b / 0 = 0 := by
  show Nat.div b 0 = 0
  unfold Nat.div
  exact dif_neg (Nat.lt_irrefl 0)

@[simp] theorem mod_zero (a : Nat) : a % 0 = a := (mod_eq_modCore a 0).trans (modCore_zero a)

theorem div_add_mod (m k : Nat) : k * (m / k) + m % k = m := by
  cases eq_zero_or_pos k with
  | inl h => rw [h, Nat.zero_mul, Nat.zero_add, mod_zero]
  | inr h => rw [div_eq_go h, mod_eq_modCore, modCore_eq_go h]; exact div_go_mod_go h _ m _

theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by
  rw [Nat.add_comm]; exact div_add_mod m k

theorem div_add_mod' (m k : Nat) : m / k * k + m % k = m := by
  rw [Nat.mul_comm]; exact div_add_mod m k

theorem mod_add_div' (m k : Nat) : m % k + m / k * k = m := by
  rw [Nat.mul_comm]; exact mod_add_div m k

/-- Quotients of equal numbers with remainders below the divisor are ordered one way. -/
private theorem quotient_le_of_eq {y q r q' r' : Nat} (hr' : r' < y)
    (h : y * q + r = y * q' + r') : q ≤ q' :=
  Nat.le_of_not_lt fun hlt => by
    have h₁ : y * q' + y ≤ y * q := Nat.mul_le_mul_left (m := succ q') y hlt
    have h₂ : y * q' + r' < y * q' + y := Nat.add_lt_add_left hr' _
    have h₃ : y * q ≤ y * q + r := le_add_right _ _
    rw [h] at h₃
    exact Nat.lt_irrefl _ (Nat.lt_of_lt_of_le h₂ (Nat.le_trans h₁ h₃))

private theorem quotient_unique {y q r q' r' : Nat} (hr : r < y) (hr' : r' < y)
    (h : y * q + r = y * q' + r') : q = q' ∧ r = r' := by
  have e : q = q' := Nat.le_antisymm (quotient_le_of_eq hr' h) (quotient_le_of_eq hr h.symm)
  rw [e] at h
  exact ⟨e, Nat.add_left_cancel h⟩

/-- The quotient and the remainder are the only numbers with their defining property. -/
protected theorem div_mod_unique {n k m d : Nat} (h : 0 < k) :
    n / k = d ∧ n % k = m ↔ m + k * d = n ∧ m < k :=
  ⟨fun ⟨e₁, e₂⟩ => e₁ ▸ e₂ ▸ ⟨mod_add_div n k, mod_lt n h⟩, fun ⟨e, l⟩ => by
    rw [Nat.add_comm] at e
    exact quotient_unique (mod_lt n h) l ((div_add_mod n k).trans e.symm)⟩

private theorem div_eq_of_mul_add {n k d m : Nat} (h : n = k * d + m) (l : m < k) : n / k = d :=
  ((Nat.div_mod_unique (Nat.lt_of_le_of_lt (zero_le m) l)).2
    ⟨(Nat.add_comm m (k * d)).trans h.symm, l⟩).1

theorem mod_eq_of_mul_add {n k d m : Nat} (h : n = k * d + m) (l : m < k) : n % k = m :=
  ((Nat.div_mod_unique (Nat.lt_of_le_of_lt (zero_le m) l)).2
    ⟨(Nat.add_comm m (k * d)).trans h.symm, l⟩).2

theorem div_eq_of_lt {a b : Nat} (h : a < b) : a / b = 0 :=
  div_eq_of_mul_add (m := a) (by rw [Nat.mul_zero, Nat.zero_add]) h

theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a :=
  mod_eq_of_mul_add (d := 0) (by rw [Nat.mul_zero, Nat.zero_add]) h

@[simp] protected theorem zero_div (b : Nat) : 0 / b = 0 := by
  cases eq_zero_or_pos b with
  | inl h => rw [h, Nat.div_zero]
  | inr h => exact div_eq_of_lt h

@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := rfl

@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  cases eq_zero_or_pos z with
  | inl h => rw [h]; rfl
  | inr h =>
    refine mod_eq_of_mul_add (d := x / z + 1) ?_ (mod_lt x h)
    rw [Nat.mul_add, Nat.mul_one, Nat.add_right_comm, div_add_mod]

@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by
  rw [Nat.add_comm, add_mod_right]

theorem add_div_right (x : Nat) {z : Nat} (h : 0 < z) : (x + z) / z = x / z + 1 := by
  refine div_eq_of_mul_add (m := x % z) ?_ (mod_lt x h)
  rw [Nat.mul_add, Nat.mul_one, Nat.add_right_comm, div_add_mod]

theorem add_div_left (x : Nat) {z : Nat} (h : 0 < z) : (z + x) / z = x / z + 1 := by
  rw [Nat.add_comm, add_div_right x h]

theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  have e : a - b + b = a := Nat.sub_add_cancel h
  rw [← add_mod_right (a - b) b, e]

theorem div_eq_sub_div {a b : Nat} (h₁ : 0 < b) (h₂ : b ≤ a) : a / b = (a - b) / b + 1 := by
  rw [← add_div_right (a - b) h₁, Nat.sub_add_cancel h₂]

/-- One step of division. -/
theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  cases eq_zero_or_pos y with
  | inl h =>
    rw [if_neg (fun h' => Nat.ne_of_gt h'.1 h), h]
    exact Nat.div_zero x
  | inr h =>
    cases Nat.lt_or_ge x y with
    | inl h' => rw [if_neg (fun h'' => Nat.not_le_of_gt h' h''.2), div_eq_of_lt h']
    | inr h' => rw [if_pos ⟨h, h'⟩, div_eq_sub_div h h']

/-- One step of taking a remainder. -/
theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  cases eq_zero_or_pos y with
  | inl h =>
    rw [if_neg (fun h' => Nat.ne_of_gt h'.1 h), h]
    exact mod_zero x
  | inr h =>
    cases Nat.lt_or_ge x y with
    | inl h' => rw [if_neg (fun h'' => Nat.not_le_of_gt h' h''.2), mod_eq_of_lt h']
    | inr h' => rw [if_pos ⟨h, h'⟩, mod_eq_sub_mod h']

theorem mod_le (x y : Nat) : x % y ≤ x := by
  cases eq_zero_or_pos y with
  | inl h => rw [h]; exact Nat.le_of_eq (mod_zero x)
  | inr h => exact Nat.le_trans (le_add_right _ _) (Nat.le_of_eq (mod_add_div x y))

theorem mod_lt_of_lt {a b c : Nat} (h : a < c) : a % b < c := Nat.lt_of_le_of_lt (mod_le a b) h

@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  have h := add_mod_right 0 n
  rw [Nat.zero_add] at h
  exact h

@[simp] theorem mod_one (x : Nat) : x % 1 = 0 := eq_zero_of_le_zero (le_of_lt_succ (mod_lt x (zero_lt_succ 0)))

@[simp] theorem add_mul_mod_self_left (a b n : Nat) : (a + b * n) % b = a % b := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_succ, ← Nat.add_assoc, add_mod_right, ih]

@[simp] theorem add_mul_mod_self_right (a b n : Nat) : (a + b * n) % n = a % n := by
  rw [Nat.mul_comm, add_mul_mod_self_left]

@[simp] theorem mul_mod_right (m n : Nat) : (m * n) % m = 0 := by
  have h := add_mul_mod_self_left 0 m n
  rw [Nat.zero_add] at h
  exact h

@[simp] theorem mul_mod_left (m n : Nat) : (m * n) % n = 0 := by
  rw [Nat.mul_comm, mul_mod_right]

theorem add_mul_div_left (x z : Nat) {y : Nat} (h : 0 < y) : (x + y * z) / y = x / y + z := by
  induction z with
  | zero => rfl
  | succ z ih => rw [Nat.mul_succ, ← Nat.add_assoc, add_div_right _ h, ih]; rfl

theorem add_mul_div_right (x y : Nat) {z : Nat} (h : 0 < z) : (x + y * z) / z = x / z + y := by
  rw [Nat.mul_comm, add_mul_div_left x y h]

@[simp] protected theorem mul_div_right (n : Nat) {m : Nat} (h : 0 < m) : m * n / m = n := by
  have e := add_mul_div_left 0 n h
  rw [Nat.zero_add, Nat.zero_div, Nat.zero_add] at e
  exact e

@[simp] protected theorem mul_div_left (m : Nat) {n : Nat} (h : 0 < n) : m * n / n = m := by
  rw [Nat.mul_comm, Nat.mul_div_right m h]

protected theorem mul_div_cancel (m : Nat) {n : Nat} (h : 0 < n) : m * n / n = m :=
  Nat.mul_div_left m h

protected theorem mul_div_cancel_left (m : Nat) {n : Nat} (h : 0 < n) : n * m / n = m :=
  Nat.mul_div_right m h

@[simp] protected theorem div_one (n : Nat) : n / 1 = n := by
  have h := div_add_mod n 1
  rw [Nat.one_mul, mod_one] at h
  exact h

protected theorem div_self {n : Nat} (h : 0 < n) : n / n = 1 := by
  have e := Nat.mul_div_left 1 h
  rw [Nat.one_mul] at e
  exact e

theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m :=
  Nat.le_trans (le_add_right _ _) (Nat.le_of_eq (div_add_mod m n))

theorem div_mul_le_self (m n : Nat) : m / n * n ≤ m := by
  rw [Nat.mul_comm]; exact mul_div_le m n

theorem lt_mul_div_succ (a : Nat) {b : Nat} (h : 0 < b) : a < b * (a / b + 1) := by
  have e := Nat.add_lt_add_left (mod_lt a h) (b * (a / b))
  rw [div_add_mod] at e
  exact e

theorem lt_div_mul_add {a b : Nat} (h : 0 < b) : a < a / b * b + b := by
  have e := lt_mul_div_succ a h
  rw [Nat.mul_add, Nat.mul_one, Nat.mul_comm] at e
  exact e

theorem div_le_self (n k : Nat) : n / k ≤ n := by
  cases eq_zero_or_pos k with
  | inl h => rw [h, Nat.div_zero]; exact zero_le n
  | inr h =>
    refine Nat.le_trans ?_ (mul_div_le n k)
    exact Nat.le_trans (Nat.le_of_eq (Nat.one_mul _).symm) (Nat.mul_le_mul_right (n / k) h)

theorem le_div_iff_mul_le {k x y : Nat} (h : 0 < k) : x ≤ y / k ↔ x * k ≤ y :=
  ⟨fun hle => Nat.le_trans (Nat.mul_le_mul_right k hle) (div_mul_le_self y k), fun hle =>
    Nat.le_of_not_lt fun hlt => by
      have h₁ : y < y / k * k + k := lt_div_mul_add h
      have h₂ : (y / k + 1) * k ≤ x * k := Nat.mul_le_mul_right k hlt
      rw [Nat.add_mul, Nat.one_mul] at h₂
      exact Nat.lt_irrefl _ (Nat.lt_of_lt_of_le h₁ (Nat.le_trans h₂ hle))⟩

theorem div_lt_iff_lt_mul {k x y : Nat} (h : 0 < k) : x / k < y ↔ x < y * k :=
  ⟨fun hlt => Nat.lt_of_not_le fun hle => Nat.not_le_of_gt hlt ((le_div_iff_mul_le h).2 hle),
   fun hlt => Nat.lt_of_not_le fun hle => Nat.not_le_of_gt hlt ((le_div_iff_mul_le h).1 hle)⟩

theorem div_lt_of_lt_mul {m n k : Nat} (h : m < n * k) : m / n < k := by
  cases eq_zero_or_pos n with
  | inl h' => rw [h', Nat.zero_mul] at h; exact absurd h (not_lt_zero m)
  | inr h' => rw [Nat.mul_comm] at h; exact (div_lt_iff_lt_mul h').2 h

theorem div_lt_self {n k : Nat} (h₁ : 0 < n) (h₂ : 1 < k) : n / k < n := by
  refine (div_lt_iff_lt_mul (Nat.lt_trans (zero_lt_succ 0) h₂)).2 ?_
  have h := Nat.mul_lt_mul_of_pos_left h₂ h₁
  rw [Nat.mul_one] at h
  exact h

protected theorem div_le_of_le_mul {m n : Nat} {k : Nat} (h : m ≤ k * n) : m / k ≤ n := by
  cases eq_zero_or_pos k with
  | inl h' => rw [h', Nat.div_zero]; exact zero_le n
  | inr h' => exact Nat.le_of_mul_le_mul_left (Nat.le_trans (mul_div_le m k) h) h'

protected theorem div_le_div_right {a b : Nat} (h : a ≤ b) (c : Nat) : a / c ≤ b / c := by
  cases eq_zero_or_pos c with
  | inl h' => rw [h', Nat.div_zero]; exact zero_le _
  | inr h' => exact (le_div_iff_mul_le h').2 (Nat.le_trans (div_mul_le_self a c) h)

protected theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  cases eq_zero_or_pos k with
  | inl hk => rw [hk, Nat.mul_zero, Nat.div_zero, Nat.div_zero]
  | inr hk =>
    cases eq_zero_or_pos n with
    | inl hn => rw [hn, Nat.zero_mul, Nat.div_zero, Nat.zero_div]
    | inr hn =>
      refine Nat.le_antisymm ?_ ?_
      · rw [le_div_iff_mul_le (Nat.mul_pos hn hk), Nat.mul_comm n k, ← Nat.mul_assoc,
          ← le_div_iff_mul_le hn, ← le_div_iff_mul_le hk]
      · rw [le_div_iff_mul_le hk, le_div_iff_mul_le hn, Nat.mul_assoc, Nat.mul_comm k n,
          ← le_div_iff_mul_le (Nat.mul_pos hn hk)]

/-! ## Remainders of sums, products and powers -/

@[simp] theorem mod_mod (a n : Nat) : a % n % n = a % n := by
  cases eq_zero_or_pos n with
  | inl h => rw [h, mod_zero]
  | inr h => exact mod_eq_of_lt (mod_lt a h)

@[simp] theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  have h := add_mul_mod_self_left (m % n + k) n (m / n)
  rw [Nat.add_right_comm, mod_add_div] at h
  exact h.symm

@[simp] theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by
  rw [Nat.add_comm, mod_add_mod, Nat.add_comm]

theorem add_mod (a b n : Nat) : (a + b) % n = (a % n + b % n) % n := by
  rw [add_mod_mod, mod_add_mod]

@[simp] theorem mod_mul_mod (a b c : Nat) : (a % c * b) % c = (a * b) % c := by
  have h := add_mul_mod_self_left (a % c * b) c (a / c * b)
  rw [← Nat.mul_assoc, ← Nat.add_mul, mod_add_div] at h
  exact h.symm

@[simp] theorem mul_mod_mod (a b c : Nat) : (a * (b % c)) % c = (a * b) % c := by
  rw [Nat.mul_comm, mod_mul_mod, Nat.mul_comm]

theorem mul_mod (a b n : Nat) : a * b % n = (a % n) * (b % n) % n := by
  rw [mul_mod_mod, mod_mul_mod]

theorem pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_succ, Nat.pow_succ, mul_mod, ih, ← mul_mod_mod (((a % n)) ^ b % n) (a % n),
      mod_mul_mod, mul_mod_mod]

end Nat
