prelude
import Init.Data.Int.Basic

/-!
# Integers as differences of natural numbers

Every integer is a difference `subNatNat m n` of natural numbers, and on differences the operations
are the familiar ones. So each law reduces to one about natural numbers.
-/

set_option linter.unusedVariables false

namespace Int

/-! ## Constructors and casts -/

@[simp] theorem ofNat_zero : ((0 : Nat) : Int) = 0 := rfl

@[simp] theorem ofNat_one : ((1 : Nat) : Int) = 1 := rfl

@[simp, norm_cast] theorem _root_.Nat.cast_ofNat_Int {n : Nat} :
    (Nat.cast (no_index (OfNat.ofNat n)) : Int) = OfNat.ofNat n := rfl

theorem ofNat_inj {m n : Nat} : (m : Int) = n ↔ m = n :=
  ⟨fun h => Int.ofNat.inj h, fun h => congrArg Nat.cast h⟩

@[simp, norm_cast] theorem natCast_inj {m n : Nat} : (m : Int) = n ↔ m = n := ofNat_inj

theorem ofNat_add (m n : Nat) : ((m + n : Nat) : Int) = m + n := rfl

theorem ofNat_mul (m n : Nat) : ((m * n : Nat) : Int) = m * n := rfl

theorem ofNat_succ (n : Nat) : ((Nat.succ n : Nat) : Int) = n + 1 := rfl

@[simp, norm_cast] theorem natCast_add (m n : Nat) : ((m + n : Nat) : Int) = m + n := rfl

@[simp, norm_cast] theorem natCast_mul (m n : Nat) : ((m * n : Nat) : Int) = m * n := rfl

@[norm_cast] theorem natCast_succ (n : Nat) : ((Nat.succ n : Nat) : Int) = n + 1 := rfl

@[norm_cast] theorem natCast_add_one (n : Nat) : ((n + 1 : Nat) : Int) = n + 1 := rfl

@[norm_cast] theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl

@[norm_cast] theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl

theorem ofNat_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := ofNat_inj

@[simp, norm_cast] theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := ofNat_inj

theorem natCast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 :=
  ⟨fun h e => h (ofNat_eq_zero.2 e), fun h e => h (ofNat_eq_zero.1 e)⟩

/-! ## Differences of natural numbers -/

theorem subNatNat_of_sub_eq_zero {m n : Nat} (h : n - m = 0) : subNatNat m n = ofNat (m - n) := by
  unfold subNatNat
  rw [h]

theorem subNatNat_of_sub_eq_succ {m n k : Nat} (h : n - m = Nat.succ k) :
    subNatNat m n = negSucc k := by
  unfold subNatNat
  rw [h]

theorem subNatNat_add_left {m n : Nat} : subNatNat (m + n) m = ofNat n := by
  rw [subNatNat_of_sub_eq_zero (Nat.sub_eq_zero_of_le (Nat.le_add_right m n)),
    Nat.add_sub_cancel_left]

theorem subNatNat_add_right {m n : Nat} : subNatNat m (m + n + 1) = negSucc n :=
  subNatNat_of_sub_eq_succ (Nat.add_sub_cancel_left (n := m) (m := n + 1))

theorem subNatNat_self (n : Nat) : subNatNat n n = 0 := subNatNat_add_left (m := n) (n := 0)

theorem subNatNat_add_add (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n := by
  unfold subNatNat
  rw [Nat.add_sub_add_right, Nat.add_sub_add_right]

theorem subNatNat_zero (n : Nat) : subNatNat n 0 = ofNat n := by
  have h := subNatNat_add_left (m := 0) (n := n)
  rw [Nat.zero_add] at h
  exact h

theorem subNatNat_zero_left (n : Nat) : subNatNat 0 n = negOfNat n := by
  cases n with
  | zero => rfl
  | succ n => rfl

/-- Two natural numbers differ by a natural number in one direction or the other. -/
private theorem sub_cases (m n : Nat) : (∃ k, m = n + k) ∨ (∃ k, n = m + k + 1) :=
  (Nat.lt_or_ge m n).elim (fun h => Or.inr ((Nat.le.dest h).elim fun k e =>
      ⟨k, by rw [← e, Nat.succ_add]⟩))
    (fun h => Or.inl ((Nat.le.dest h).elim fun k e => ⟨k, e.symm⟩))

/-- Every integer is a difference of natural numbers. -/
private theorem exists_subNatNat : (a : Int) → ∃ m n, a = subNatNat m n
  | ofNat n => ⟨n, 0, (subNatNat_zero n).symm⟩
  | negSucc n => ⟨0, n + 1, rfl⟩

/-- To prove something of an integer, prove it of every difference. -/
@[elab_as_elim] theorem subNatNat_induction {motive : Int → Prop} (h : ∀ m n, motive (subNatNat m n)) (a : Int) :
    motive a :=
  (exists_subNatNat a).elim fun m h' => h'.elim fun n e => e ▸ h m n

theorem neg_subNatNat (m n : Nat) : -subNatNat m n = subNatNat n m := by
  cases sub_cases m n with
  | inl h =>
    cases h with
    | intro k e =>
      rw [e, subNatNat_add_left]
      cases k with
      | zero => exact (subNatNat_self n).symm
      | succ k => exact subNatNat_add_right.symm
  | inr h =>
    cases h with
    | intro k e =>
      rw [e, subNatNat_add_right]
      exact (subNatNat_add_left (m := m) (n := k + 1)).symm

theorem subNatNat_add_subNatNat (m n k l : Nat) :
    subNatNat m n + subNatNat k l = subNatNat (m + k) (n + l) := by
  cases sub_cases m n with
  | inl h =>
    cases h with
    | intro i e =>
      rw [e, subNatNat_add_left]
      cases sub_cases k l with
      | inl h =>
        cases h with
        | intro j e' =>
          rw [e', subNatNat_add_left, Nat.add_assoc, Nat.add_left_comm i, ← Nat.add_assoc,
            subNatNat_add_left]
          rfl
      | inr h =>
        cases h with
        | intro j e' =>
          rw [e', subNatNat_add_right]
          have h₁ : n + i + k = i + (n + k) := by rw [Nat.add_right_comm, Nat.add_comm]
          have h₂ : n + (k + j + 1) = j + 1 + (n + k) := by
            rw [Nat.add_assoc k, ← Nat.add_assoc n, Nat.add_comm (n + k)]
          rw [h₁, h₂, subNatNat_add_add]
          rfl
  | inr h =>
    cases h with
    | intro i e =>
      rw [e, subNatNat_add_right]
      cases sub_cases k l with
      | inl h =>
        cases h with
        | intro j e' =>
          rw [e', subNatNat_add_left]
          have h₁ : m + (l + j) = j + (m + l) := by rw [← Nat.add_assoc, Nat.add_comm]
          have h₂ : m + i + 1 + l = i + 1 + (m + l) := by
            rw [Nat.add_assoc m, Nat.add_right_comm, Nat.add_comm]
          rw [h₁, h₂, subNatNat_add_add]
          rfl
      | inr h =>
        cases h with
        | intro j e' =>
          rw [e', subNatNat_add_right]
          have h₁ : m + i + 1 + (k + j + 1) = m + k + (i + j + 1) + 1 := by
            rw [Nat.add_assoc k, Nat.add_assoc m, ← Nat.add_assoc (m + (i + 1)),
              Nat.add_right_comm m, Nat.add_assoc (m + k), Nat.add_right_comm i 1, Nat.add_assoc (m + k)]
            rfl
          rw [h₁, subNatNat_add_right]
          rfl

theorem subNatNat_eq_iff {m n k l : Nat} :
    subNatNat m n = subNatNat k l ↔ m + l = k + n := by
  have cancel : ∀ {a b : Nat}, subNatNat a b = 0 → a = b := fun {a b} h => by
    cases sub_cases a b with
    | inl h' =>
      cases h' with
      | intro i e => rw [e, subNatNat_add_left] at h; rw [e, Int.ofNat.inj h]; rfl
    | inr h' =>
      cases h' with
      | intro i e => rw [e, subNatNat_add_right] at h; exact Int.noConfusion h
  refine ⟨fun h => ?_, fun h => ?_⟩
  · apply cancel
    have h' := congrArg (· + -subNatNat k l) h
    have h'' : subNatNat m n + -subNatNat k l = subNatNat k l + -subNatNat k l := h'
    rw [neg_subNatNat, subNatNat_add_subNatNat, subNatNat_add_subNatNat, Nat.add_comm k l,
      subNatNat_self, Nat.add_comm n k] at h''
    exact h''
  · rw [← subNatNat_add_add m n l, h, Nat.add_comm n l, subNatNat_add_add]

theorem negOfNat_eq (n : Nat) : negOfNat n = subNatNat 0 n := (subNatNat_zero_left n).symm

theorem subNatNat_mul_subNatNat (m n k l : Nat) :
    subNatNat m n * subNatNat k l = subNatNat (m * k + n * l) (m * l + n * k) := by
  cases sub_cases m n with
  | inl h =>
    cases h with
    | intro i e =>
      rw [e, subNatNat_add_left]
      cases sub_cases k l with
      | inl h =>
        cases h with
        | intro j e' =>
          rw [e', subNatNat_add_left]
          show ofNat (i * j) = _
          rw [← subNatNat_zero, subNatNat_eq_iff]
          simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm,
            Nat.add_zero]
      | inr h =>
        cases h with
        | intro j e' =>
          rw [e', subNatNat_add_right]
          show negOfNat (i * (j + 1)) = _
          rw [negOfNat_eq, subNatNat_eq_iff]
          simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm,
            Nat.add_zero, Nat.mul_one]
  | inr h =>
    cases h with
    | intro i e =>
      rw [e, subNatNat_add_right]
      cases sub_cases k l with
      | inl h =>
        cases h with
        | intro j e' =>
          rw [e', subNatNat_add_left]
          show negOfNat ((i + 1) * j) = _
          rw [negOfNat_eq, subNatNat_eq_iff]
          simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm,
            Nat.add_zero, Nat.one_mul]
      | inr h =>
        cases h with
        | intro j e' =>
          rw [e', subNatNat_add_right]
          show ofNat ((i + 1) * (j + 1)) = _
          rw [← subNatNat_zero, subNatNat_eq_iff]
          simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm,
            Nat.one_mul, Nat.mul_one]

end Int
