prelude
import Init.Data.Nat.Divides

/-!
# Greatest common divisor and least common multiple

The kernel computes `Nat.gcd` on numerals by itself. `Nat.gcd_zero_left` and `Nat.gcd_rec` determine the
function below for all arguments; `Nat.dvd_gcd` says that it is the greatest common divisor.
-/

set_option linter.unusedVariables false

namespace Nat

/-- Euclid's algorithm, making at most `fuel` steps. -/
def gcdFuel : (fuel : Nat) → Nat → Nat → Nat
  | 0, _, n => n
  | succ fuel, m, n => if m = 0 then n else gcdFuel fuel (n % m) m

/-- The greatest common divisor; `gcd 0 n = n`. Computed natively on numerals. -/
@[extern "lean_nat_gcd"]
def gcd (m n : @& Nat) : Nat := gcdFuel m m n

private theorem gcdFuel_zero (fuel n : Nat) : gcdFuel fuel 0 n = n := by
  cases fuel with
  | zero => rfl
  | succ fuel => exact if_pos rfl

private theorem gcdFuel_succ {m : Nat} (h : m ≠ 0) (fuel n : Nat) :
    gcdFuel (succ fuel) m n = gcdFuel fuel (n % m) m := if_neg h

/-- More fuel than the first argument makes no difference. -/
private theorem gcdFuel_eq (fuel : Nat) : ∀ m n, m ≤ fuel → ∀ fuel', m ≤ fuel' →
    gcdFuel fuel m n = gcdFuel fuel' m n := by
  induction fuel with
  | zero =>
    intro m n h fuel' h'
    rw [eq_zero_of_le_zero h, gcdFuel_zero, gcdFuel_zero]
  | succ fuel ih =>
    intro m n h fuel' h'
    cases eq_zero_or_pos m with
    | inl e => rw [e, gcdFuel_zero, gcdFuel_zero]
    | inr hpos =>
      cases fuel' with
      | zero => exact absurd (Nat.lt_of_lt_of_le hpos h') (Nat.lt_irrefl 0)
      | succ fuel' =>
        rw [gcdFuel_succ (Nat.ne_of_gt hpos), gcdFuel_succ (Nat.ne_of_gt hpos)]
        have hlt : n % m < m := mod_lt n hpos
        exact ih (n % m) m (le_of_lt_succ (Nat.lt_of_lt_of_le hlt h)) fuel'
          (le_of_lt_succ (Nat.lt_of_lt_of_le hlt h'))

@[simp] theorem gcd_zero_left (y : Nat) : gcd 0 y = y := gcdFuel_zero 0 y

theorem gcd_succ (x y : Nat) : gcd (succ x) y = gcd (y % succ x) (succ x) := by
  show gcdFuel (succ x) (succ x) y = gcdFuel (y % succ x) (y % succ x) (succ x)
  rw [gcdFuel_succ (succ_ne_zero x)]
  exact gcdFuel_eq x _ _ (le_of_lt_succ (mod_lt y (zero_lt_succ x))) _ (Nat.le_refl _)

/-- One step of Euclid's algorithm. -/
theorem gcd_rec (m n : Nat) : gcd m n = gcd (n % m) m := by
  cases m with
  | zero => rw [mod_zero, gcd_zero_left]; cases n with
    | zero => rfl
    | succ n => rw [gcd_succ, zero_mod, gcd_zero_left]
  | succ m => exact gcd_succ m n

@[simp] theorem gcd_zero_right (n : Nat) : gcd n 0 = n := by
  cases n with
  | zero => rfl
  | succ n => rw [gcd_succ, zero_mod, gcd_zero_left]

@[simp] theorem gcd_self (n : Nat) : gcd n n = n := by
  rw [gcd_rec, mod_self, gcd_zero_left]

@[simp] theorem gcd_one_left (n : Nat) : gcd 1 n = 1 := by
  rw [gcd_rec, mod_one, gcd_zero_left]

/-- Induction along the steps of Euclid's algorithm. -/
@[elab_as_elim] theorem gcd.induction {P : Nat → Nat → Prop} (m n : Nat)
    (H0 : ∀ n, P 0 n) (H1 : ∀ m n, 0 < m → P (n % m) m → P m n) : P m n :=
  Nat.strongRecOn' (motive := fun m => ∀ n, P m n) m (fun m ih n => by
    cases eq_zero_or_pos m with
    | inl h => rw [h]; exact H0 n
    | inr h => exact H1 m n h (ih (n % m) (mod_lt n h) m)) n

theorem gcd_dvd (m n : Nat) : gcd m n ∣ m ∧ gcd m n ∣ n := by
  refine gcd.induction m n (fun n => ?_) (fun m n hm ih => ?_)
  · rw [gcd_zero_left]; exact ⟨Nat.dvd_zero n, Nat.dvd_refl n⟩
  · rw [gcd_rec]
    exact ⟨ih.2, (dvd_mod_iff ih.2).1 ih.1⟩

theorem gcd_dvd_left (m n : Nat) : gcd m n ∣ m := (gcd_dvd m n).1

theorem gcd_dvd_right (m n : Nat) : gcd m n ∣ n := (gcd_dvd m n).2

theorem dvd_gcd {k m n : Nat} : k ∣ m → k ∣ n → k ∣ gcd m n := by
  refine gcd.induction m n (fun n h₁ h₂ => ?_) (fun m n hm ih h₁ h₂ => ?_)
  · rw [gcd_zero_left]; exact h₂
  · rw [gcd_rec]; exact ih ((dvd_mod_iff h₁).2 h₂) h₁

theorem dvd_gcd_iff {k m n : Nat} : k ∣ gcd m n ↔ k ∣ m ∧ k ∣ n :=
  ⟨fun h => ⟨Nat.dvd_trans h (gcd_dvd_left m n), Nat.dvd_trans h (gcd_dvd_right m n)⟩,
    fun h => dvd_gcd h.1 h.2⟩

theorem gcd_comm (m n : Nat) : gcd m n = gcd n m :=
  Nat.dvd_antisymm (dvd_gcd (gcd_dvd_right m n) (gcd_dvd_left m n))
    (dvd_gcd (gcd_dvd_right n m) (gcd_dvd_left n m))

@[simp] theorem gcd_one_right (n : Nat) : gcd n 1 = 1 := (gcd_comm n 1).trans (gcd_one_left n)

theorem gcd_assoc (m n k : Nat) : gcd (gcd m n) k = gcd m (gcd n k) :=
  Nat.dvd_antisymm
    (dvd_gcd (Nat.dvd_trans (gcd_dvd_left _ k) (gcd_dvd_left m n))
      (dvd_gcd (Nat.dvd_trans (gcd_dvd_left _ k) (gcd_dvd_right m n)) (gcd_dvd_right _ k)))
    (dvd_gcd (dvd_gcd (gcd_dvd_left m _) (Nat.dvd_trans (gcd_dvd_right m _) (gcd_dvd_left n k)))
      (Nat.dvd_trans (gcd_dvd_right m _) (gcd_dvd_right n k)))

theorem gcd_eq_left {m n : Nat} (h : m ∣ n) : gcd m n = m := by
  rw [gcd_rec, mod_eq_zero_of_dvd h, gcd_zero_left]

theorem gcd_eq_right {m n : Nat} (h : n ∣ m) : gcd m n = n := by
  rw [gcd_comm, gcd_eq_left h]

theorem gcd_eq_zero_iff {i j : Nat} : gcd i j = 0 ↔ i = 0 ∧ j = 0 := by
  refine ⟨fun h => ⟨?_, ?_⟩, fun h => by rw [h.1, h.2, gcd_zero_left]⟩
  · have d := gcd_dvd_left i j; rw [h] at d; exact Nat.eq_zero_of_zero_dvd d
  · have d := gcd_dvd_right i j; rw [h] at d; exact Nat.eq_zero_of_zero_dvd d

theorem gcd_pos_of_pos_left {m : Nat} (n : Nat) (h : 0 < m) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_left m n) h

theorem gcd_pos_of_pos_right (m : Nat) {n : Nat} (h : 0 < n) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_right m n) h

theorem gcd_le_left (n : Nat) {m : Nat} (h : 0 < m) : gcd m n ≤ m := le_of_dvd h (gcd_dvd_left m n)

theorem gcd_le_right {n : Nat} (m : Nat) (h : 0 < n) : gcd m n ≤ n := le_of_dvd h (gcd_dvd_right m n)

theorem gcd_mul_left (m n k : Nat) : gcd (m * n) (m * k) = m * gcd n k := by
  refine gcd.induction n k (fun k => ?_) (fun n k hn ih => ?_)
  · rw [Nat.mul_zero, gcd_zero_left, gcd_zero_left]
  · rw [gcd_rec n k, ← ih]
    cases eq_zero_or_pos m with
    | inl h => rw [h, Nat.zero_mul, Nat.zero_mul, Nat.zero_mul]
    | inr h =>
      rw [gcd_rec]
      have e : m * k % (m * n) = m * (k % n) := by
        refine mod_eq_of_mul_add (d := k / n) ?_ (Nat.mul_lt_mul_of_pos_left (mod_lt k hn) h)
        rw [Nat.mul_assoc, ← Nat.mul_add, div_add_mod]
      rw [e]

theorem gcd_mul_right (m n k : Nat) : gcd (m * n) (k * n) = gcd m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, gcd_mul_left, Nat.mul_comm]

@[simp] theorem gcd_add_mul_right_right (m n k : Nat) : gcd m (n + k * m) = gcd m n := by
  rw [gcd_rec, add_mul_mod_self_right, ← gcd_rec]

@[simp] theorem gcd_add_mul_left_right (m n k : Nat) : gcd m (n + m * k) = gcd m n := by
  rw [gcd_rec, add_mul_mod_self_left, ← gcd_rec]

@[simp] theorem gcd_add_self_right (m n : Nat) : gcd m (n + m) = gcd m n := by
  rw [gcd_rec, add_mod_right, ← gcd_rec]

@[simp] theorem gcd_self_add_right (m n : Nat) : gcd m (m + n) = gcd m n := by
  rw [gcd_rec, add_mod_left, ← gcd_rec]

@[simp] theorem gcd_add_self_left (m n : Nat) : gcd (m + n) n = gcd m n := by
  rw [gcd_comm, gcd_add_self_right, gcd_comm]

@[simp] theorem gcd_self_add_left (m n : Nat) : gcd (m + n) m = gcd n m := by
  rw [gcd_comm, gcd_self_add_right, gcd_comm]

/-! ## Least common multiple -/

/-- The least common multiple. -/
def lcm (m n : Nat) : Nat := m * n / gcd m n

theorem gcd_mul_lcm (m n : Nat) : gcd m n * lcm m n = m * n :=
  Nat.mul_div_cancel' (dvd_mul_right_of_dvd (gcd_dvd_left m n) n)

theorem lcm_comm (m n : Nat) : lcm m n = lcm n m := by
  show m * n / gcd m n = n * m / gcd n m
  rw [Nat.mul_comm, gcd_comm]

@[simp] theorem lcm_zero_left (m : Nat) : lcm 0 m = 0 := by
  show 0 * m / gcd 0 m = 0
  rw [Nat.zero_mul, Nat.zero_div]

@[simp] theorem lcm_zero_right (m : Nat) : lcm m 0 = 0 := (lcm_comm m 0).trans (lcm_zero_left m)

@[simp] theorem lcm_one_left (m : Nat) : lcm 1 m = m := by
  show 1 * m / gcd 1 m = m
  rw [gcd_one_left, Nat.div_one, Nat.one_mul]

@[simp] theorem lcm_one_right (m : Nat) : lcm m 1 = m := (lcm_comm m 1).trans (lcm_one_left m)

theorem dvd_lcm_left (m n : Nat) : m ∣ lcm m n :=
  ⟨n / gcd m n, Nat.mul_div_assoc m (gcd_dvd_right m n)⟩

theorem dvd_lcm_right (m n : Nat) : n ∣ lcm m n := by
  rw [lcm_comm]; exact dvd_lcm_left n m

theorem lcm_dvd {m n k : Nat} (h₁ : m ∣ k) (h₂ : n ∣ k) : lcm m n ∣ k := by
  cases eq_zero_or_pos k with
  | inl h => rw [h]; exact Nat.dvd_zero _
  | inr hk =>
    have hm : 0 < m := pos_of_dvd_of_pos h₁ hk
    refine Nat.dvd_of_mul_dvd_mul_left (gcd_pos_of_pos_left n hm) ?_
    rw [gcd_mul_lcm, ← gcd_mul_right, Nat.mul_comm n k]
    exact dvd_gcd (Nat.mul_comm m n ▸ Nat.mul_comm m k ▸ Nat.mul_comm k m ▸ by
      rw [Nat.mul_comm n m]; exact Nat.mul_dvd_mul (Nat.dvd_refl m) h₂) (Nat.mul_dvd_mul_right h₁ n)

theorem lcm_dvd_iff {m n k : Nat} : lcm m n ∣ k ↔ m ∣ k ∧ n ∣ k :=
  ⟨fun h => ⟨Nat.dvd_trans (dvd_lcm_left m n) h, Nat.dvd_trans (dvd_lcm_right m n) h⟩,
    fun h => lcm_dvd h.1 h.2⟩

@[simp] theorem lcm_self (m : Nat) : lcm m m = m :=
  Nat.dvd_antisymm (lcm_dvd (Nat.dvd_refl m) (Nat.dvd_refl m)) (dvd_lcm_left m m)

theorem lcm_pos {m n : Nat} (hm : 0 < m) (hn : 0 < n) : 0 < lcm m n :=
  Nat.pos_of_ne_zero fun h => by
    have e := gcd_mul_lcm m n
    rw [h, Nat.mul_zero] at e
    exact Nat.ne_of_gt (Nat.mul_pos hm hn) e.symm

theorem lcm_assoc (m n k : Nat) : lcm (lcm m n) k = lcm m (lcm n k) :=
  Nat.dvd_antisymm
    (lcm_dvd (lcm_dvd (dvd_lcm_left m _) (Nat.dvd_trans (dvd_lcm_left n k) (dvd_lcm_right m _)))
      (Nat.dvd_trans (dvd_lcm_right n k) (dvd_lcm_right m _)))
    (lcm_dvd (Nat.dvd_trans (dvd_lcm_left m n) (dvd_lcm_left _ k))
      (lcm_dvd (Nat.dvd_trans (dvd_lcm_right m n) (dvd_lcm_left _ k)) (dvd_lcm_right _ k)))

/-! ## Coprime numbers -/

/-- Two numbers are coprime when their greatest common divisor is `1`. -/
@[reducible] def Coprime (m n : Nat) : Prop := gcd m n = 1

theorem coprime_iff_gcd_eq_one {m n : Nat} : Coprime m n ↔ gcd m n = 1 := Iff.rfl

theorem Coprime.gcd_eq_one {m n : Nat} (h : Coprime m n) : gcd m n = 1 := h

theorem Coprime.symm {m n : Nat} (h : Coprime m n) : Coprime n m := (gcd_comm n m).trans h

theorem coprime_comm {m n : Nat} : Coprime n m ↔ Coprime m n := ⟨Coprime.symm, Coprime.symm⟩

theorem Coprime.dvd_of_dvd_mul_right {m n k : Nat} (h₁ : Coprime k n) (h₂ : k ∣ m * n) : k ∣ m := by
  have h := dvd_gcd (Nat.dvd_mul_left k m) h₂
  rw [gcd_mul_left, show gcd k n = 1 from h₁, Nat.mul_one] at h
  exact h

theorem Coprime.dvd_of_dvd_mul_left {m n k : Nat} (h₁ : Coprime k m) (h₂ : k ∣ m * n) : k ∣ n := by
  rw [Nat.mul_comm] at h₂; exact h₁.dvd_of_dvd_mul_right h₂

theorem Coprime.mul_dvd_of_dvd_of_dvd {a n m : Nat} (h : Coprime n m) (h₁ : n ∣ a) (h₂ : m ∣ a) :
    n * m ∣ a :=
  h₁.elim fun c e => by
    rw [e] at h₂ ⊢
    exact Nat.mul_dvd_mul_left n (Coprime.dvd_of_dvd_mul_left (Coprime.symm h) h₂)

end Nat
