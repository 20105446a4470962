/-! Every common tactic closes a goal of its kind. The file compiles without a message. -/

section Structure
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by constructor <;> assumption
example (p q : Prop) : p ∧ q → q ∧ p := by intro ⟨hp, hq⟩; exact ⟨hq, hp⟩
example (p q : Prop) : p ∨ q → q ∨ p := by
  intro h
  cases h with
  | inl h => exact .inr h
  | inr h => exact .inl h
example (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  constructor
  · rintro ⟨hp, hq | hr⟩
    · left; exact ⟨hp, hq⟩
    · right; exact ⟨hp, hr⟩
  · rintro (⟨hp, hq⟩ | ⟨hp, hr⟩)
    · exact ⟨hp, .inl hq⟩
    · exact ⟨hp, .inr hr⟩
example (p : Nat → Prop) (h : ∃ x, p x ∧ x = 3) : ∃ y, p y := by
  obtain ⟨x, hx, -⟩ := h
  exact ⟨x, hx⟩
example (p : Nat → Prop) (h : ∃ x, p x) : ∃ y, p y := by
  rcases h with ⟨x, hx⟩
  refine ⟨x, ?_⟩
  exact hx
example : ∃ x : Nat, x = 3 := by exists 3
example (p q : Prop) (hp : p) (h : p → q) : q := by
  have hq := h hp
  exact hq
example (p q : Prop) (hp : p) (h : p → q) : q := by
  suffices hp' : p from h hp'
  assumption
example (p : Nat → Prop) (h : ∀ x, p x) : p 3 := by specialize h 3; exact h
example (p q : Prop) (h : p → q) (h' : ¬p → q) : q := by
  by_cases hp : p
  · exact h hp
  · exact h' hp
example (a b : Nat) (h : a = b) : b = a := by first | rfl | exact h.symm
example (p q : Prop) (hp : p) (hq : q) : p ∧ q ∧ p := by
  refine ⟨?left, ?right⟩
  case left => exact hp
  case right => exact ⟨hq, hp⟩
example (p q : Prop) (h : p ∧ q) : q ∧ p := by
  apply And.intro
  all_goals (cases h; assumption)
example (a b c : Nat) (h : a = b) (h' : b = c) : a = c := by
  calc
    a = b := h
    _ = c := by exact h'
example (a b c : Nat) (h : a ≤ b) (h' : b < c) : a < c := by
  calc
    a ≤ b := h
    _ < c := h'
example (x : Nat) (h : 0 < x) : ∃ y, x = y + 1 := by
  match x, h with
  | y + 1, _ => exact ⟨y, rfl⟩
example (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := by congr
example (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by funext x; exact h x
example (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by ext x; exact h x
example (a : Nat) : a = a ∨ False := by first | (left; rfl) | trivial
end Structure

section Equations
example (a b : Nat) (h : a = b) : b = a := by rw [h]
example (a b c : Nat) (h : a + b = c) (h' : c = 3) : a + b = 3 := by rw [h, h']
example (a b : Nat) (h : a = b) (h' : a = 2) : b = 2 := by rw [← h]; exact h'
example (a b : Nat) (h : a = b) (h' : a = 2) : b = 2 := by rw [h] at h'; exact h'
example (a b : Nat) (h : a = b) (h' : b = 3) : a = 3 := by subst h; assumption
example (a b : Nat) (h : a = b) (h' : b = 3) : a = 3 := by
  conv => lhs; rw [h]
  exact h'
example (a b : Nat) (h : a = b) : b = a := by symm; exact h
example (a b c : Nat) : a + b + c = c + b + a := by ac_rfl
example (a b : Nat) (h : a.succ = b.succ) : a = b := by injection h
example (h : 1 = 2) : False := by cases h
example (f : Nat → Nat) (h : ∀ x, f x = x) : f (f 2) = 2 := by simp only [h]
example (p : Prop) : p ∧ True ↔ p := by simp
example (p q : Prop) (h : p ∧ q) : q ∧ p := by simp_all
example (a b : Nat) (h : a = b) : b = a := by simp +decide [h]
example (a b : Nat) (h : a = b) : b = a := by simp (config := { decide := true }) [h]
example (p : Nat → Prop) (h : ¬∀ x, p x) : ∃ x, ¬p x := by simpa using h
example (a b : Nat) : (if a = b then 1 else 2) ≤ 2 := by split <;> decide
def double (n : Nat) : Nat := n + n
example (n : Nat) : double n = n + n := by unfold double; rfl
example (n : Nat) : double n = n + n := by simp [double]
end Equations

section Induction
example (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← Nat.add_assoc, ih]
example (x : Nat) (h : 0 < x) : ∃ y, x = y + 1 := by
  cases x with
  | zero => contradiction
  | succ n => exact ⟨n, rfl⟩
inductive Even' : Nat → Prop
  | zero : Even' 0
  | step {n} : Even' n → Even' (n + 2)
example (n : Nat) (h : Even' n) : ∃ k, n = 2 * k := by
  induction h with
  | zero => exact ⟨0, rfl⟩
  | step _ ih =>
    obtain ⟨k, rfl⟩ := ih
    exact ⟨k + 1, rfl⟩
example (xs ys : List Nat) : (xs ++ ys).length = ys.length + xs.length := by
  induction xs with
  | nil => simp
  | cons x xs ih => simp [ih]; omega
end Induction

section Decide
example : 2 + 2 = 4 := by decide
example : 3 ∣ 9 := by decide
example : ∀ x < 10, x * x < 100 := by decide
example : 10 ∣ 10 ^ 30 := by decide +kernel
example : ∀ a b : Bool, (a && b) = (b && a) := by decide
example : ∀ i : Fin 5, i.val < 5 := by decide
example : (2 : Fin 5) + 4 = 1 := by decide
example : "ab" ≠ "ba" := by decide
example : [1, 2, 3] ≠ [1, 3] := by decide
example : 2 ∈ [1, 2, 3] := by decide
end Decide

section Absurd
example (h : False) : 1 = 2 := by contradiction
example (p : Prop) (hp : p) (hn : ¬p) : 1 = 2 := by exfalso; exact hn hp
example (p : Prop) (hp : p) (hn : ¬p) : 1 = 2 := by exact absurd hp hn
example (p : Prop) : p ∨ ¬p := Classical.em p
end Absurd

section Search
#guard_msgs (drop info) in
example (a b : Nat) (h : a = b) : b = a := by exact?
end Search
