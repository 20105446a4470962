import Elementary
open Nat

/-! `grind`: congruence, case splits, instances of lemmas, linear arithmetic over ℕ and ℤ, associative operations. -/

section Congruence
example (a b : ℕ) (h : a = b) (f : ℕ → ℕ) : f a = f b := by grind
example (α : Type) (f : α → α) (a : α) (h : f (f (f a)) = a) (h' : f (f (f (f (f a)))) = a) : f a = a := by grind
example (f : ℕ → ℕ → ℕ) (a b c : ℕ) (h : a = b) (h' : f b c = 0) (n : f a c ≠ 0) : False := by grind
end Congruence

section Cases
example (p q : Prop) (h : p ∧ q) : q ∧ p := by grind
example (p q r : Prop) (h : p ∨ q) (h' : ¬p ∨ r) (n : ¬q) : r := by grind
example (p q : Prop) : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by grind
example (a b c : Bool) (h : (a && b) = true) : (a || c) = true := by grind
example (α : Type) (c : Prop) [Decidable c] (a b : α) (h : (if c then a else b) = a) (n : a ≠ b) : c := by grind
example (x : Option ℕ) (h : x = some 1) : x ≠ none := by grind
example (x y : ℕ × ℕ) (h : x.1 = y.1) (h' : x.2 = y.2) : x = y := by grind
example (f g : ℕ → ℕ) (h : ∀ x, f x = g x) : f = g := by grind
example (p : ℕ → Prop) (h : ∃ x, p x ∧ x = 3) : p 3 := by grind
end Cases

section Instances
example (α : Type) (p q : α → Prop) (h : ∀ x, p x → q x) (a : α) (ha : p a) : q a := by grind
def double : ℕ → ℕ
  | 0 => 0
  | n + 1 => double n + 2
example : double 2 = 4 := by grind [double]
def rank : ℕ → ℕ := fun _ => 3
@[grind =] theorem rank_succ (n : ℕ) : rank (n + 1) = rank n := rfl
inductive Small : ℕ → Prop
  | zero : Small 0
  | one : Small 1
@[grind →] theorem Small.le (n : ℕ) : Small n → n ≤ 1
  | .zero => by decide
  | .one => by decide
example (n : ℕ) : rank (n + 2) = rank n := by grind
example (n : ℕ) (h : Small n) : n < 2 := by grind
example (xs ys : List ℕ) (h : xs.length = 2) : (ys ++ 1 :: xs).length = ys.length + 3 := by grind
end Instances

section Linear
example (a b c d : ℕ) (h : a + b < c) (h' : c < d) : a + 1 < d := by grind
example (a b : ℕ) (h : a - b = 3) : a = b + 3 := by grind
example (n : ℕ) (h : n % 4 = 3) : n % 2 = 1 := by grind
example (x y : ℤ) : 2 * x + 4 * y ≠ 5 := by grind
example (x y : ℤ) (h : 27 ≤ 11 * x + 13 * y) (h' : 11 * x + 13 * y ≤ 45) (k : -10 ≤ 7 * x - 9 * y)
    (k' : 7 * x - 9 * y ≤ 4) : False := by grind
example (x : ℤ) (h : 2 ≤ 3 * x) (h' : 3 * x < 5) (n : x ≠ 1) : False := by grind
example (a b : ℤ) (f : ℤ → ℤ) (h : a ≤ b) (h' : b ≤ a) : f a = f b := by grind
example (x y : ℕ) (h : max x y = x) : y ≤ x := by grind
end Linear

section Associative
example (a b c d : List ℕ) (h : a ++ b = c) (h' : b ++ a = d) : a ++ d = c ++ a := by grind
example (a b c d : ℕ) (h : a * b = 1) (h' : b * c = d) : a * d = c := by grind
example (a b c d : Bool) (h : (a && b) = d) (h' : (b && c) = d) : (a && d) = d := by grind
end Associative

-- It shows the state of the branch that it cannot close:
example (p q : Prop) : p ∨ q := by grind
example (x y : ℤ) (h : x ≤ y) : x < y := by grind
-- Parts of it can be left out.
example (a b : ℕ) (h : a < b) : a + 1 ≤ b := by grind -lia
example (a b : ℕ) (h : b + a = 1) : a + b = 1 := by lia
-- ℕ and ℤ are no rings for it: a product of variables is an atom.
example (a b c : ℤ) : a * (b + c) = a * b + a * c := by grind
