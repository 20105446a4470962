prelude
import Init.Data.Int
import Init.Data.Nat

/-!
# Vectors of integers, as `omega` represents linear forms

A list of integers stands for the function that is zero beyond the end of the list. The native `omega`
tactic computes with such lists and builds proofs from the functions and theorems of this folder by
name; the kernel then repeats the computation with the definitions below. So each of them must give
the same values as Lean's own.
-/

set_option linter.unusedVariables false

namespace Lean.Omega

/-- A linear form: the coefficients of the atoms, zero beyond the end. -/
abbrev IntList := List Int

namespace IntList

/-- The `i`-th coefficient. -/
def get : (xs : IntList) → (i : Nat) → Int
  | [], _ => 0
  | x :: _, 0 => x
  | _ :: xs, i + 1 => get xs i

@[simp] theorem get_nil (i : Nat) : get [] i = 0 := rfl

@[simp] theorem get_cons_zero (x : Int) (xs : IntList) : get (x :: xs) 0 = x := rfl

@[simp] theorem get_cons_succ (x : Int) (xs : IntList) (i : Nat) :
    get (x :: xs) (i + 1) = get xs i := rfl

theorem get_of_length_le : {xs : IntList} → {i : Nat} → xs.length ≤ i → get xs i = 0
  | [], _, _ => rfl
  | _ :: _, 0, h => absurd h (Nat.not_succ_le_zero _)
  | _ :: xs, i + 1, h => get_of_length_le (xs := xs) (i := i) (Nat.le_of_succ_le_succ h)

/-- Replace the `i`-th coefficient. -/
def set : (xs : IntList) → (i : Nat) → (y : Int) → IntList
  | [], 0, y => [y]
  | [], i + 1, y => 0 :: set [] i y
  | _ :: xs, 0, y => y :: xs
  | x :: xs, i + 1, y => x :: set xs i y

/-- The first coefficient that is not zero. -/
def leading : (xs : IntList) → Int
  | [] => 0
  | x :: xs => if x = 0 then leading xs else x

/-- Sum. -/
def add : (xs ys : IntList) → IntList
  | [], ys => ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => (x + y) :: add xs ys

instance : Add IntList := ⟨add⟩

/-- Product, coefficient by coefficient. -/
def mul : (xs ys : IntList) → IntList
  | [], _ => []
  | _ :: _, [] => []
  | x :: xs, y :: ys => (x * y) :: mul xs ys

instance : Mul IntList := ⟨mul⟩

/-- Negation. -/
def neg : (xs : IntList) → IntList
  | [] => []
  | x :: xs => -x :: neg xs

instance : Neg IntList := ⟨neg⟩

/-- Difference. -/
def sub : (xs ys : IntList) → IntList
  | [], ys => neg ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => (x - y) :: sub xs ys

instance : Sub IntList := ⟨sub⟩

/-- Multiplication by a number. -/
def smul : (xs : IntList) → (i : Int) → IntList
  | [], _ => []
  | x :: xs, i => i * x :: smul xs i

instance : HMul Int IntList IntList := ⟨fun i xs => smul xs i⟩

/-- The linear combination `a * xs + b * ys`. -/
def combo (a : Int) : (xs : IntList) → (b : Int) → (ys : IntList) → IntList
  | [], b, ys => smul ys b
  | x :: xs, b, [] => smul (x :: xs) a
  | x :: xs, b, y :: ys => (a * x + b * y) :: combo a xs b ys

/-- The sum of the coefficients. -/
def sum : (xs : IntList) → Int
  | [] => 0
  | x :: xs => x + sum xs

/-- The value of the linear form `xs` at the point `ys`. -/
def dot (xs ys : IntList) : Int := sum (mul xs ys)

/-- Division of each coefficient. -/
def sdiv : (xs : IntList) → (g : Int) → IntList
  | [], _ => []
  | x :: xs, g => x / g :: sdiv xs g

/-- The greatest common divisor of the coefficients. -/
def gcd : (xs : IntList) → Nat
  | [] => 0
  | x :: xs => Nat.gcd x.natAbs (gcd xs)

/-- The balanced remainder of each coefficient. -/
def bmod : (x : IntList) → (m : Nat) → IntList
  | [], _ => []
  | x :: xs, m => Int.bmod x m :: bmod xs m

/-- Whether all coefficients are zero. -/
def allZero : (xs : IntList) → Bool
  | [] => true
  | x :: xs => if x = 0 then allZero xs else false

/-! ## Values of linear forms -/

@[simp] theorem dot_nil_left (ys : IntList) : dot [] ys = 0 := rfl

@[simp] theorem dot_nil_right (xs : IntList) : dot xs [] = 0 := by
  cases xs with
  | nil => rfl
  | cons x xs => rfl

@[simp] theorem dot_cons₂ (x : Int) (xs : IntList) (y : Int) (ys : IntList) :
    dot (x :: xs) (y :: ys) = x * y + dot xs ys := rfl

theorem cons_add_cons (x : Int) (xs : IntList) (y : Int) (ys : IntList) :
    (x :: xs : IntList) + (y :: ys : IntList) = (x + y) :: (xs + ys) := rfl

theorem dot_set_left (xs ys : IntList) (i : Nat) (z : Int) :
    dot (set xs i z) ys = dot xs ys + (z - get xs i) * get ys i := by
  induction xs generalizing i ys with
  | nil =>
    induction i generalizing ys with
    | zero =>
      cases ys with
      | nil => rw [dot_nil_right, dot_nil_right, get_nil, Int.mul_zero, Int.add_zero]
      | cons y ys =>
        show z * y + 0 = 0 + (z - 0) * y
        rw [Int.add_zero, Int.zero_add, Int.sub_zero]
    | succ i ih =>
      cases ys with
      | nil => rw [dot_nil_right, dot_nil_right, get_nil, Int.mul_zero, Int.add_zero]
      | cons y ys =>
        show 0 * y + dot (set [] i z) ys = 0 + (z - 0) * get ys i
        rw [ih, Int.zero_mul, dot_nil_left, get_nil, Int.zero_add]
  | cons x xs ih =>
    cases ys with
    | nil => rw [dot_nil_right, dot_nil_right, get_nil, Int.mul_zero]; rfl
    | cons y ys =>
      cases i with
      | zero =>
        show z * y + dot xs ys = x * y + dot xs ys + (z - x) * y
        rw [Int.sub_mul, Int.add_comm, Int.add_right_comm, ← Int.add_sub_assoc,
          Int.add_sub_cancel_left, Int.add_comm]
      | succ i =>
        show x * y + dot (set xs i z) ys = x * y + dot xs ys + (z - get xs i) * get ys i
        rw [ih, Int.add_assoc]

theorem dot_distrib_left (xs ys zs : IntList) : (xs + ys).dot zs = xs.dot zs + ys.dot zs := by
  induction xs generalizing ys zs with
  | nil => exact (Int.zero_add _).symm
  | cons x xs ih =>
    cases ys with
    | nil => exact (Int.add_zero _).symm
    | cons y ys =>
      cases zs with
      | nil => rw [dot_nil_right, dot_nil_right, dot_nil_right]; rfl
      | cons z zs =>
        rw [cons_add_cons, dot_cons₂, dot_cons₂, dot_cons₂, ih, Int.add_mul, Int.add_assoc,
          Int.add_assoc, Int.add_left_comm (y * z)]

theorem dot_neg_left (xs ys : IntList) : (-xs).dot ys = -(xs.dot ys) := by
  induction xs generalizing ys with
  | nil => rfl
  | cons x xs ih =>
    cases ys with
    | nil => rw [dot_nil_right, dot_nil_right]; rfl
    | cons y ys =>
      show -x * y + dot (-xs) ys = -(x * y + dot xs ys)
      rw [ih, Int.neg_add, Int.neg_mul]

theorem dot_sub_left (xs ys zs : IntList) : (xs - ys).dot zs = xs.dot zs - ys.dot zs := by
  induction xs generalizing ys zs with
  | nil =>
    show (-ys).dot zs = 0 - ys.dot zs
    rw [dot_neg_left, Int.zero_sub]
  | cons x xs ih =>
    cases ys with
    | nil => exact (Int.sub_zero _).symm
    | cons y ys =>
      cases zs with
      | nil => rw [dot_nil_right, dot_nil_right, dot_nil_right]; rfl
      | cons z zs =>
        show (x - y) * z + dot (xs - ys) zs = x * z + dot xs zs - (y * z + dot ys zs)
        rw [ih, Int.sub_mul, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.sub_eq_add_neg,
          Int.neg_add, Int.add_assoc, Int.add_assoc, Int.add_left_comm (dot xs zs)]

theorem dot_smul_left (xs ys : IntList) (i : Int) : (i * xs).dot ys = i * xs.dot ys := by
  induction xs generalizing ys with
  | nil => exact (Int.mul_zero i).symm
  | cons x xs ih =>
    cases ys with
    | nil => rw [dot_nil_right, dot_nil_right, Int.mul_zero]
    | cons y ys =>
      show i * x * y + dot (i * xs) ys = i * (x * y + dot xs ys)
      rw [ih, Int.mul_add, Int.mul_assoc]

theorem dot_combo (a : Int) (xs : IntList) (b : Int) (ys zs : IntList) :
    dot (combo a xs b ys) zs = a * dot xs zs + b * dot ys zs := by
  induction xs generalizing ys zs with
  | nil =>
    show dot (b * ys) zs = _
    rw [dot_smul_left, dot_nil_left, Int.mul_zero, Int.zero_add]
  | cons x xs ih =>
    cases ys with
    | nil =>
      show dot (a * (x :: xs : IntList)) zs = _
      rw [dot_smul_left, dot_nil_left, Int.mul_zero, Int.add_zero]
    | cons y ys =>
      cases zs with
      | nil => rw [dot_nil_right, dot_nil_right, dot_nil_right, Int.mul_zero, Int.mul_zero]; rfl
      | cons z zs =>
        show (a * x + b * y) * z + dot (combo a xs b ys) zs
          = a * (x * z + dot xs zs) + b * (y * z + dot ys zs)
        rw [ih, Int.add_mul, Int.mul_add, Int.mul_add, Int.mul_assoc, Int.mul_assoc, Int.add_assoc,
          Int.add_assoc, Int.add_left_comm (b * (y * z))]

theorem dot_of_allZero : {xs : IntList} → (ys : IntList) → allZero xs = true → dot xs ys = 0
  | [], _, _ => rfl
  | x :: xs, ys, h => by
    have h' : (if x = 0 then allZero xs else false) = true := h
    cases Decidable.em (x = 0) with
    | inl e =>
      rw [if_pos e] at h'
      cases ys with
      | nil => rfl
      | cons y ys =>
        rw [dot_cons₂, e, Int.zero_mul, Int.zero_add]
        exact dot_of_allZero ys h'
    | inr e =>
      rw [if_neg e] at h'
      exact Bool.noConfusion h'

/-! ## Divisibility -/

theorem gcd_cons_dvd_head (x : Int) (xs : IntList) : (gcd (x :: xs) : Int) ∣ x :=
  Int.ofNat_dvd_left.2 (Nat.gcd_dvd_left _ _)

theorem gcd_cons_dvd_tail (x : Int) (xs : IntList) : (gcd (x :: xs) : Int) ∣ (gcd xs : Int) :=
  Int.ofNat_dvd.2 (Nat.gcd_dvd_right _ _)

theorem dvd_dot_of_dvd_gcd {d : Int} (xs ys : IntList) (h : d ∣ (gcd xs : Int)) :
    d ∣ dot xs ys := by
  induction xs generalizing ys with
  | nil => exact Int.dvd_zero d
  | cons x xs ih =>
    cases ys with
    | nil => exact Int.dvd_zero d
    | cons y ys =>
      exact Int.dvd_add
        (Int.dvd_trans (Int.dvd_trans h (gcd_cons_dvd_head x xs)) (Int.dvd_mul_right x y))
        (ih ys (Int.dvd_trans h (gcd_cons_dvd_tail x xs)))

theorem gcd_dvd_dot_left (xs ys : IntList) : (gcd xs : Int) ∣ dot xs ys :=
  dvd_dot_of_dvd_gcd xs ys (Int.dvd_refl _)

theorem dot_sdiv_left (xs ys : IntList) {d : Int} (h : d ∣ (gcd xs : Int)) :
    dot (xs.sdiv d) ys = dot xs ys / d := by
  induction xs generalizing ys with
  | nil => exact (Int.zero_ediv d).symm
  | cons x xs ih =>
    cases ys with
    | nil => rw [dot_nil_right, dot_nil_right, Int.zero_ediv]
    | cons y ys =>
      have hx : d ∣ x := Int.dvd_trans h (gcd_cons_dvd_head x xs)
      have hxs : d ∣ (gcd xs : Int) := Int.dvd_trans h (gcd_cons_dvd_tail x xs)
      show x / d * y + dot (sdiv xs d) ys = (x * y + dot xs ys) / d
      rw [ih ys hxs, Int.add_ediv_of_dvd_left (Int.dvd_trans hx (Int.dvd_mul_right x y)),
        Int.mul_ediv_assoc' y hx]

theorem dot_eq_zero_of_gcd_eq_zero {xs : IntList} (ys : IntList) (h : gcd xs = 0) :
    dot xs ys = 0 := by
  have hd := gcd_dvd_dot_left xs ys
  rw [h] at hd
  exact Int.zero_dvd.1 hd

/-! ## Balanced remainders -/

theorem bmod_length : (x : IntList) → (m : Nat) → (bmod x m).length ≤ x.length
  | [], _ => Nat.le_refl 0
  | _ :: xs, m => Nat.succ_le_succ (bmod_length xs m)

/-- How far the balanced remainder of a value is from the value of the balanced remainders. -/
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : IntList) : Int :=
  Int.bmod (dot a b) m - dot (bmod a m) b

theorem dvd_dot_bmod_sub_dot (m : Nat) (xs ys : IntList) :
    (m : Int) ∣ dot (bmod xs m) ys - dot xs ys := by
  induction xs generalizing ys with
  | nil => exact Int.dvd_zero _
  | cons x xs ih =>
    cases ys with
    | nil => rw [dot_nil_right, dot_nil_right]; exact Int.dvd_zero _
    | cons y ys =>
      show (m : Int) ∣ Int.bmod x m * y + dot (bmod xs m) ys - (x * y + dot xs ys)
      have e : Int.bmod x m * y + dot (bmod xs m) ys - (x * y + dot xs ys)
          = (Int.bmod x m - x) * y + (dot (bmod xs m) ys - dot xs ys) := by
        rw [Int.sub_mul, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.neg_add,
          Int.add_assoc, Int.add_assoc, Int.add_left_comm (dot (bmod xs m) ys)]
      rw [e]
      exact Int.dvd_add (Int.dvd_trans Int.dvd_bmod_sub_self (Int.dvd_mul_right _ y)) (ih ys)

theorem dvd_bmod_dot_sub_dot_bmod (m : Nat) (xs ys : IntList) :
    (m : Int) ∣ bmod_dot_sub_dot_bmod m xs ys := by
  have e : bmod_dot_sub_dot_bmod m xs ys
      = Int.bmod (dot xs ys) m - dot xs ys - (dot (bmod xs m) ys - dot xs ys) := by
    show Int.bmod (dot xs ys) m - dot (bmod xs m) ys = _
    rw [Int.sub_sub, Int.add_comm (dot xs ys), Int.sub_add_cancel]
  rw [e]
  exact Int.dvd_sub Int.dvd_bmod_sub_self (dvd_dot_bmod_sub_dot m xs ys)

end IntList

end Lean.Omega
