import Elementary.Algebra
/-!
Absolute values of integers and square roots of natural numbers.
-/

namespace Int
theorem abs_eq_natAbs (a : ℤ) : |a| = a.natAbs := by unfold abs; omega
end Int

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
