import Elementary.Notation
/-!
Absolute values of integers and square roots of natural numbers.
-/

/-- The larger of `a` and `-a`. -/
def abs {α : Type u} [Max α] [Neg α] (a : α) : α := max a (-a)
macro:max atomic("|" noWs) a:term noWs "|" : term => `(abs $a)
@[app_unexpander abs] def unexpandAbs : Lean.PrettyPrinter.Unexpander
  | `($_ $a) => `(|$a|)
  | _ => throw ()

namespace Int
theorem abs_eq_natAbs (a : ℤ) : |a| = a.natAbs := by unfold abs; omega
end Int
theorem abs_nonneg (a : ℤ) : 0 ≤ |a| := by unfold abs; omega
theorem abs_of_nonneg {a : ℤ} (h : 0 ≤ a) : |a| = a := by unfold abs; omega
theorem abs_of_neg {a : ℤ} (h : a < 0) : |a| = -a := by unfold abs; omega
theorem abs_of_nonpos {a : ℤ} (h : a ≤ 0) : |a| = -a := by unfold abs; omega
theorem abs_eq_abs {a b : ℤ} : |a| = |b| ↔ a = b ∨ a = -b := by unfold abs; omega
theorem abs_le {a b : ℤ} : |a| ≤ b ↔ -b ≤ a ∧ a ≤ b := by unfold abs; omega
theorem abs_lt {a b : ℤ} : |a| < b ↔ -b < a ∧ a < b := by unfold abs; omega
theorem abs_neg (a : ℤ) : |-a| = |a| := by unfold abs; omega
theorem abs_eq_zero {a : ℤ} : |a| = 0 ↔ a = 0 := by unfold abs; omega
theorem abs_add_le (a b : ℤ) : |a + b| ≤ |a| + |b| := by unfold abs; omega

namespace Nat
/-- The largest `k` with `k * k ≤ n`, found bit by bit: the root of `n / 4` is doubled and perhaps increased. -/
def sqrt (n : ℕ) : ℕ :=
  if n < 2 then n else
    let r := 2 * sqrt (n / 4)
    if (r + 1) * (r + 1) ≤ n then r + 1 else r
decreasing_by omega

private theorem sqrt_spec (n : ℕ) : sqrt n * sqrt n ≤ n ∧ n < (sqrt n + 1) * (sqrt n + 1) := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    rw [sqrt]
    split
    · rename_i h
      rcases (by omega : n = 0 ∨ n = 1) with rfl | rfl <;> decide
    · have ⟨lower, upper⟩ := ih (n / 4) (by omega)
      generalize sqrt (n / 4) = k at lower upper
      have square (m : ℕ) : 2 * m * (2 * m) = 4 * (m * m) := by
        rw [Nat.mul_assoc, Nat.mul_left_comm m 2, ← Nat.mul_assoc]
      have hsq := square k
      have hnext : (2 * k + 2) * (2 * k + 2) = 4 * ((k + 1) * (k + 1)) := square (k + 1)
      simp only
      split
      · rename_i h; exact ⟨h, by show n < (2 * k + 2) * (2 * k + 2); omega⟩
      · exact ⟨by omega, by omega⟩
theorem sqrt_le (n : ℕ) : sqrt n * sqrt n ≤ n := (sqrt_spec n).1
theorem lt_succ_sqrt (n : ℕ) : n < succ (sqrt n) * succ (sqrt n) := (sqrt_spec n).2
theorem sqrt_le' (n : ℕ) : sqrt n ^ 2 ≤ n := by rw [Nat.pow_two]; exact sqrt_le n
theorem le_sqrt {m n : ℕ} : m ≤ sqrt n ↔ m * m ≤ n :=
  ⟨fun h => Nat.le_trans (Nat.mul_le_mul h h) (sqrt_le n), fun h => Nat.le_of_not_lt fun hlt =>
    Nat.lt_irrefl n (Nat.lt_of_lt_of_le (lt_succ_sqrt n) (Nat.le_trans (Nat.mul_le_mul hlt hlt) h))⟩
theorem sqrt_eq (n : ℕ) : sqrt (n * n) = n :=
  Nat.le_antisymm (Nat.le_of_not_lt fun h => Nat.lt_irrefl _
    (Nat.lt_of_lt_of_le (Nat.mul_self_lt_mul_self h) (sqrt_le _))) (le_sqrt.mpr (Nat.le_refl _))
end Nat
