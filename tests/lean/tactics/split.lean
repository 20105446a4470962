import Elementary
open Nat

/-! `split`: one case for each branch of an `if` or a `match`. -/

example (a b : ℕ) : (if a = b then 1 else 2) ≤ 2 := by split <;> decide
example (a b : ℕ) : (if a < b then b else a) = max a b := by
  split
  · omega
  · omega
example (c : Prop) [Decidable c] (h : (if c then 1 else 2) = 2) : ¬c := by
  split at h
  · cases h
  · assumption
example (x : Option ℕ) : (match x with | none => 0 | some n => n - n) = 0 := by
  split
  · rfl
  · simp
example (xs : List ℕ) : (match xs with | [] => 1 | _ :: _ => 2) < 3 := by split <;> decide
example (n : ℕ) : (match n with | 0 => 1 | 1 => 2 | _ + 2 => 3) ≤ 3 := by split <;> decide
example (n m : ℕ) : (match n, m with | 0, _ => 0 | _, 0 => 0 | a + 1, b + 1 => (a - a) * b) = 0 := by
  split
  · rfl
  · rfl
  · simp
example (s : String) : (match s with | "a" => 1 | "b" => 2 | _ => 3) ≤ 3 := by split <;> decide
example (p : ℕ × ℕ) : (match p with | (a, b) => a + b) = p.1 + p.2 := by split; rfl

-- It names what it learns:
example (x : Option ℕ) (h : x ≠ none) : (match x with | none => 0 | some n => n + 1) ≠ 0 := by
  split
  trace_state
  · contradiction
  · omega
example (a b : ℕ) : (if _ : a < b then b - a else 1) ≠ 0 := by
  split
  trace_state
  all_goals omega
-- Without a branching there is nothing to split.
example (a b : ℕ) : a + b = b + a := by split
example (a b : ℕ) (h : a = b) : b = a := by split at h
