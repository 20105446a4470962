import Elementary
open Nat
set_option linter.unusedVariables false

/-! What the default `simp` set closes: typical goals over logic, ℕ, ℤ, lists, options, pairs, functions and sets. -/

section Logic
variable (p q r : Prop) (α : Type) (f : α → Prop) (a : α)
example : (p ∧ p) ↔ p := by simp
example : (p ∨ p) ↔ p := by simp
example : (p ∧ False) ↔ False := by simp
example : ¬(p ∧ ¬p) := by simp
example : (p → p) := by simp
example : (True → p) ↔ p := by simp
example : (p → False) ↔ ¬p := by simp
example : (¬¬p) ↔ p := by simp
example : (p ↔ True) ↔ p := by simp
example : (p ↔ False) ↔ ¬p := by simp
example : (p ↔ p) := by simp
example : (p ∧ q ↔ q ∧ p) := by simp [and_comm]
example : (∃ x, x = a) := by simp
example : (∀ x, x = a → f x) ↔ f a := by simp
example : (∃ x, f x ∧ x = a) ↔ f a := by simp
example : (¬∃ x, f x) ↔ ∀ x, ¬f x := by simp
example : (¬∀ x, f x) ↔ ∃ x, ¬f x := by simp
example : (∀ x, f x ∧ True) ↔ ∀ x, f x := by simp
example : (∃ _ : α, p) ↔ p := by have : Nonempty α := ⟨a⟩; simp
example : (p ∧ q → p) := by simp +contextual
example [Decidable p] : (if p ∧ False then 1 else 2) = 2 := by simp
example (h : p) [Decidable p] : (if p then 1 else 2) = 1 := by simp [h]
example : ¬(a ≠ a) := by simp
example : (p ∨ ¬p) := by simp [Classical.em]
example : (p ∧ (p ∨ q)) ↔ p := by simp; exact .inl
example (h : ¬p) : (p ∨ q) ↔ q := by simp [h]
end Logic

section Natural
variable (a b c n : ℕ)
example : a + 0 = a := by simp
example : 0 + a = a := by simp
example : a * 0 = 0 := by simp
example : 1 * a = a := by simp
example : a - a = 0 := by simp
example : a - 0 = a := by simp
example : 0 - a = 0 := by simp
example : a + b - a = b := by simp
example : a + b - b = a := by simp
example : a ^ 0 = 1 := by simp
example : a ^ 1 = a := by simp
example : 1 ^ a = 1 := by simp
example : a ≤ a + b := by simp
example : a ≤ b + a := by simp
example : 0 ≤ a := by simp
example : ¬a < 0 := by simp
example : a < a + 1 := by simp
example : 0 < a + 1 := by simp
example : a + 1 ≠ 0 := by simp
example : a + c = b + c ↔ a = b := by simp
example : a + b ≤ a + c ↔ b ≤ c := by simp
example : a + b < a + c ↔ b < c := by simp
example : a + b = a ↔ b = 0 := by simp
example : a + 1 = b + 1 ↔ a = b := by simp
example : a * b = 0 ↔ a = 0 ∨ b = 0 := by simp
example : a ≤ 0 ↔ a = 0 := by simp
example : 0 < a ↔ a ≠ 0 := by simp [Nat.pos_iff_ne_zero]
example : a % 1 = 0 := by simp
example : a / 1 = a := by simp
example : a % a = 0 := by simp
example : 0 % a = 0 := by simp
example : 0 / a = 0 := by simp
example : (a * b) % b = 0 := by simp
example : (a + b) % b = a % b := by simp
example : a % b % b = a % b := by simp
example (h : 0 < b) : a * b / b = a := by simp [h]
example : a ∣ a := by simp
example : 1 ∣ a := by simp
example : a ∣ 0 := by simp
example : a ∣ a * b := by simp
example : 0 ∣ a ↔ a = 0 := by simp
example : min a a = a := by simp
example : max a 0 = a := by simp
example : a ≤ max a b := by simp
example : min a b ≤ a := by simp
example : Nat.gcd a 0 = a := by simp
example : Nat.gcd a a = a := by simp
example : Nat.gcd 1 a = 1 := by simp
example : Nat.succ a = a + 1 := by simp
example : ¬a + 1 ≤ a := by simp
example : a.succ.pred = a := by simp
example : (a + 1) * 2 ≠ 0 := by simp
example : a ^ 2 = 0 ↔ a = 0 := by simp
example : 7 * 8 - 3 = 53 := by simp
example : a ≤ b → b ≤ a ∨ a < b ∨ True := by simp
end Natural

section Integer
variable (a b c : ℤ)
example : a + 0 = a := by simp
example : a - a = 0 := by simp
example : a + -a = 0 := by simp
example : -a + a = 0 := by simp
example : - -a = a := by simp
example : 0 - a = -a := by simp
example : a - 0 = a := by simp
example : -(0 : ℤ) = 0 := by simp
example : a * 0 = 0 := by simp
example : a * 1 = a := by simp
example : a * -1 = -a := by simp
example : -a * -b = a * b := by simp
example : -a = 0 ↔ a = 0 := by simp
example : -a = -b ↔ a = b := by simp
example : -a ≤ -b ↔ b ≤ a := by simp
example : a + b - b = a := by simp
example : a - b + b = a := by simp
example : a + c ≤ b + c ↔ a ≤ b := by simp
example : a + c = b + c ↔ a = b := by simp
example : a - b = 0 ↔ a = b := by simp [sub_eq_zero]
example : 0 ≤ a - b ↔ b ≤ a := by simp
example : a - b < 0 ↔ a < b := by simp
example : a * b = 0 ↔ a = 0 ∨ b = 0 := by simp
example : a ^ 0 = 1 := by simp
example : a ^ 1 = a := by simp
example : a ∣ a * b := by simp
example : a ∣ 0 := by simp
example : -a ∣ b ↔ a ∣ b := by simp
example : a % 1 = 0 := by simp
example : a % a = 0 := by simp
example : a / 1 = a := by simp
example : (a * b) % b = 0 := by simp
example (h : b ≠ 0) : a * b / b = a := by simp [h]
example : ¬a < a := by simp
example : a < a + 1 := by simp
example : a - 1 < a := by simp
example : |(-a)| = |a| := by simp
example : (0 : ℤ) ≤ |a| := by simp
example : |a| = 0 ↔ a = 0 := by simp
example : Int.natAbs (-a) = Int.natAbs a := by simp
example (n : ℕ) : Int.natAbs (n : ℤ) = n := by simp
example (n : ℕ) : (0 : ℤ) ≤ n := by simp
example (m n : ℕ) : (m : ℤ) = n ↔ m = n := by simp
example (m n : ℕ) : (m : ℤ) ≤ n ↔ m ≤ n := by simp
example (m n : ℕ) : ((m + n : ℕ) : ℤ) = m + n := by simp
example : ((3 : ℕ) : ℤ) = 3 := by simp
example : (-3 : ℤ) < 2 := by simp
example : (-7 : ℤ) % 3 = 2 := by simp
end Integer

section Data
variable (xs ys zs : List ℕ) (x y : ℕ) (f g : ℕ → ℕ)
example : xs ++ [] = xs := by simp
example : [] ++ xs = xs := by simp
example : (x :: xs).length = xs.length + 1 := by simp
example : (xs ++ ys).length = xs.length + ys.length := by simp
example : (xs.map f).length = xs.length := by simp
example : xs.reverse.reverse = xs := by simp
example : xs.reverse.length = xs.length := by simp
example : (xs ++ ys).map f = xs.map f ++ ys.map f := by simp
example : (xs.map f).map g = xs.map (g ∘ f) := by simp
example : xs.map id = xs := by simp
example : x ∈ xs ++ ys ↔ x ∈ xs ∨ x ∈ ys := by simp
example : x ∈ xs.reverse ↔ x ∈ xs := by simp
example : x ∈ [y] ↔ x = y := by simp
example : x ∉ ([] : List ℕ) := by simp
example : x ∈ xs.map f ↔ ∃ y ∈ xs, f y = x := by simp
example : x ∈ xs.filter (fun y => decide (y < 3)) ↔ x ∈ xs ∧ x < 3 := by simp
example : (x :: xs) ≠ [] := by simp
example : x :: xs = y :: ys ↔ x = y ∧ xs = ys := by simp
example : xs.length = 0 ↔ xs = [] := by simp
example : xs ++ ys = [] ↔ xs = [] ∧ ys = [] := by simp
example : xs ++ ys = xs ++ zs ↔ ys = zs := by simp
example : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by simp
example : [1, 2, 3].foldl (· + ·) 0 = 6 := by simp
example : (List.range 3).length = 3 := by simp
example : x ∈ List.range y ↔ x < y := by simp
example : (List.replicate x y).length = x := by simp
example : xs.take 0 = [] := by simp
example : xs.drop 0 = xs := by simp
example : xs.take xs.length = xs := by simp
example : (x :: xs).head? = some x := by simp
example : (x :: xs)[0] = x := by simp
example : some x = some y ↔ x = y := by simp
example : some x ≠ none := by simp
example : (some x).map f = some (f x) := by simp
example : (none : Option ℕ).map f = none := by simp
example : (some x).isSome = true := by simp
example : (some x).getD y = x := by simp
example : (x, y).1 = x := by simp
example : (x, y) = (y, x) ↔ x = y ∧ y = x := by simp
example (p : ℕ × ℕ) : (p.1, p.2) = p := by simp
example : f ∘ id = f := by simp
example : id ∘ f = f := by simp
example : (fun x => f x) = f := by simp
example : (true && false) = false := by simp
example (b : Bool) : (b && true) = b := by simp
example (b : Bool) : (!!b) = b := by simp
example (b c : Bool) : (b && c) = true ↔ b = true ∧ c = true := by simp
example (b : Bool) : b = true ∨ b = false := by cases b <;> simp
example : decide (x = x) = true := by simp
example : (x == x) = true := by simp
end Data

section Sets
variable (s t u : Set ℕ) (x y : ℕ)
example : x ∈ s ∪ t ↔ x ∈ s ∨ x ∈ t := by simp
example : x ∈ s ∩ t ↔ x ∈ s ∧ x ∈ t := by simp
example : x ∈ s \ t ↔ x ∈ s ∧ x ∉ t := by simp
example : x ∉ (∅ : Set ℕ) := by simp
example : x ∈ (Set.univ : Set ℕ) := by simp
example : x ∈ ({y} : Set ℕ) ↔ x = y := by simp
example : x ∈ ({x, y} : Set ℕ) := by simp
example : x ∈ {n : ℕ | n < 3} ↔ x < 3 := by simp
example : s ∪ ∅ = s := by simp
example : s ∩ Set.univ = s := by simp
example : s ∩ s = s := by simp
example : s ⊆ s := by simp
example : ∅ ⊆ s := by simp
example : s ∩ t ⊆ s := by simp
example : s ⊆ s ∪ t := by simp
end Sets
