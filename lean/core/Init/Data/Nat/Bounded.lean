prelude
import Init.Data.Nat.Lemmas

/-!
# Deciding statements about all smaller numbers

`decide` proves `∀ k < n, p k` and `∃ k < n, p k` by going through the numbers below `n`.
-/

set_option linter.unusedVariables false

namespace Nat

/-- Going through all numbers below `n` decides a statement about them. -/
instance decidableBallLT : (n : Nat) → (P : (k : Nat) → k < n → Prop) →
    [∀ n h, Decidable (P n h)] → Decidable (∀ n h, P n h)
  | 0, _, _ => .isTrue fun _ h => absurd h (not_lt_zero _)
  | n + 1, P, H =>
    match decidableBallLT n (fun k h => P k (Nat.lt_succ_of_lt h)) with
    | .isFalse h => .isFalse fun h' => h fun k hk => h' k (Nat.lt_succ_of_lt hk)
    | .isTrue h =>
      match H n (Nat.lt_succ_self n) with
      | .isFalse p => .isFalse fun h' => p (h' n (Nat.lt_succ_self n))
      | .isTrue p => .isTrue fun k hk =>
        (Nat.lt_or_eq_of_le (Nat.le_of_lt_succ hk)).elim (fun hlt => h k hlt)
          fun e => by cases e; exact p

/-- Whether `f` answers `true` for all numbers below `n`. -/
def allBelow (f : Nat → Bool) : (n : Nat) → Bool
  | 0 => true
  | n + 1 => cond (f n) (allBelow f n) false

private theorem allBelow_iff (f : Nat → Bool) (n : Nat) : allBelow f n = true ↔ ∀ k, k < n → f k = true := by
  induction n with
  | zero => exact ⟨fun _ k h => absurd h (not_lt_zero k), fun _ => rfl⟩
  | succ n ih =>
    show cond (f n) (allBelow f n) false = true ↔ _
    cases e : f n with
    | false => exact ⟨fun h => Bool.noConfusion h, fun h => e.symm.trans (h n (Nat.lt_succ_self n))⟩
    | true =>
      show allBelow f n = true ↔ _
      rw [ih]
      refine ⟨fun h k hk => ?_, fun h k hk => h k (Nat.lt_succ_of_lt hk)⟩
      cases Nat.lt_or_eq_of_le (Nat.le_of_lt_succ hk) with
      | inl hlt => exact h k hlt
      | inr he => rw [he]; exact e

/--
The common case that the statement does not depend on the proof of `k < n`. It is tried first, because
the kernel is several times faster at it.
-/
instance decidableForallLT (n : Nat) (p : Nat → Prop) [DecidablePred p] :
    Decidable (∀ k, k < n → p k) :=
  decidable_of_decidable_of_iff (p := allBelow (fun k => decide (p k)) n = true)
    ⟨fun h k hk => of_decide_eq_true ((allBelow_iff _ n).1 h k hk),
      fun h => (allBelow_iff _ n).2 fun k hk => decide_eq_true (h k hk)⟩

/-- The same for the numbers up to and including `n`. -/
instance decidableBallLE (n : Nat) (P : (k : Nat) → k ≤ n → Prop) [∀ n h, Decidable (P n h)] :
    Decidable (∀ n h, P n h) :=
  decidable_of_decidable_of_iff (p := ∀ k (h : k < n + 1), P k (Nat.le_of_lt_succ h))
    ⟨fun h k hk => h k (Nat.lt_succ_of_le hk), fun h k hk => h k (Nat.le_of_lt_succ hk)⟩

/-- The common case for the numbers up to and including `n`. -/
instance decidableForallLE (n : Nat) (p : Nat → Prop) [DecidablePred p] :
    Decidable (∀ k, k ≤ n → p k) :=
  decidable_of_decidable_of_iff (p := ∀ k, k < n + 1 → p k)
    ⟨fun h k hk => h k (Nat.lt_succ_of_le hk), fun h k hk => h k (Nat.le_of_lt_succ hk)⟩

/-- Going through all numbers below `n` finds one with a property, or shows that there is none. -/
instance decidableExistsLT {p : Nat → Prop} [h : DecidablePred p] :
    DecidablePred fun n => ∃ m, m < n ∧ p m
  | 0 => .isFalse fun ⟨_, h, _⟩ => not_lt_zero _ h
  | n + 1 =>
    match decidableExistsLT (p := p) n with
    | .isTrue h' => .isTrue (h'.elim fun m hm => ⟨m, Nat.lt_succ_of_lt hm.1, hm.2⟩)
    | .isFalse h' =>
      match h n with
      | .isTrue hp => .isTrue ⟨n, Nat.lt_succ_self n, hp⟩
      | .isFalse hp => .isFalse fun ⟨m, hm, hpm⟩ =>
        (Nat.lt_or_eq_of_le (Nat.le_of_lt_succ hm)).elim (fun hlt => h' ⟨m, hlt, hpm⟩)
          fun e => hp (e ▸ hpm)

/-- The same for the numbers up to and including `n`. -/
instance decidableExistsLE {p : Nat → Prop} [DecidablePred p] :
    DecidablePred fun n => ∃ m, m ≤ n ∧ p m := fun n =>
  decidable_of_decidable_of_iff (p := ∃ m, m < n + 1 ∧ p m)
    ⟨fun ⟨m, h, hp⟩ => ⟨m, Nat.le_of_lt_succ h, hp⟩, fun ⟨m, h, hp⟩ => ⟨m, Nat.lt_succ_of_le h, hp⟩⟩

end Nat
