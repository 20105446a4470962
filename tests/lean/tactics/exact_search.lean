import Elementary
open Nat

/-! `exact?`, `apply?` and `rw?` search the library and the file. -/

-- In the library; which of several lemmas is found may change as it grows.
#guard_msgs (drop info) in
example (a b c : ℕ) : a * (b + c) = a * b + a * c := by exact?
#guard_msgs (drop info) in
example (a b : ℕ) (h : a ≤ b) (h' : b ≤ a) : a = b := by exact?
#guard_msgs (drop info) in
example (a b c : ℤ) (h : a ≤ b) : a + c ≤ b + c := by exact?
#guard_msgs (drop info) in
example (xs ys : List ℕ) : (xs ++ ys).length = xs.length + ys.length := by exact?
#guard_msgs (drop info) in
example (p : ℕ) (h : p.Prime) : 2 ≤ p := by exact?
#guard_msgs (drop info) in
example (a b c : ℕ) (h : a ∣ b) (h' : b ∣ c) : a ∣ c := by exact? using h, h'

-- In the file:
inductive Reachable : ℕ → Prop
  | start : Reachable 1
  | double (n : ℕ) : Reachable n → Reachable (2 * n)
theorem Reachable.four : Reachable 4 := .double _ (.double _ .start)
theorem Reachable.pos {n : ℕ} (h : Reachable n) : 0 < n := by
  induction h with
  | start => decide
  | double n _ ih => omega
example : Reachable 4 := by exact?
example (n : ℕ) (h : Reachable n) : Reachable (2 * n) := by exact?
-- `apply?` shows lemmas that reduce the goal, and what they leave.
example (n : ℕ) : Reachable (2 * n) := by apply?
-- `rw?` shows what can be rewritten.
def step (n : ℕ) : ℕ := n + 1
theorem step_step (n : ℕ) : step (step n) = n + 2 := rfl
example (n : ℕ) (p : ℕ → Prop) (h : p (n + 2)) : p (step (step n)) := by rw?
-- Nothing proves these.
example (a b : ℕ) (f : ℕ → ℕ) : f a = f b := by exact?
example : Reachable 3 := by exact?
