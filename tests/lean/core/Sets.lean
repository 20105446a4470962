import Elementary
open Set Function
/-! Sets, functions and induction principles, as textbooks use them. The file compiles without a message. -/

/-! ## The algebra of sets -/
example (s t u : Set ℕ) (h : s ⊆ t) (h' : t ⊆ u) : s ⊆ u := by
  intro x hx
  exact h' (h hx)
example (s t u : Set ℕ) (h : s ⊆ t) (h' : t ⊆ u) : s ⊆ u := h.trans h'
example (s t u : Set ℕ) : s ∩ (t ∪ u) = (s ∩ t) ∪ (s ∩ u) := by
  ext x
  constructor
  · rintro ⟨hs, ht | hu⟩
    · left; exact ⟨hs, ht⟩
    · right; exact ⟨hs, hu⟩
  · rintro (⟨hs, ht⟩ | ⟨hs, hu⟩)
    · exact ⟨hs, .inl ht⟩
    · exact ⟨hs, .inr hu⟩
example (s t : Set ℕ) : (s ∪ t)ᶜ = sᶜ ∩ tᶜ := by ext x; simp
example (s t : Set ℕ) : s \ (s \ t) = s ∩ t := by rw [diff_diff_right, diff_self, empty_union]
example (s : Set ℕ) (h : s ⊆ ∅) : s = ∅ := by rwa [subset_empty_iff] at h
example : ({x | x < 3} : Set ℕ) ⊆ {x | x < 5} := by
  intro x hx
  simp at *
  omega
example (s : Set ℕ) (h : ¬s.Nonempty) : s = ∅ := not_nonempty_iff_eq_empty.mp h
example (A : ℕ → Set ℕ) (h : ∀ n, A n ⊆ A (n + 1)) (m n : ℕ) (hmn : m ≤ n) : A m ⊆ A n := by
  induction n, hmn using Nat.le_induction with
  | base => exact Subset.rfl
  | succ n _ ih => exact ih.trans (h n)
example : (⋃ n : ℕ, {k : ℕ | k < n}) = univ := by
  ext k
  simp
  exact ⟨k + 1, Nat.lt_succ_self k⟩
example (f : ℕ → ℕ) (s t : Set ℕ) : f '' (s ∪ t) = f '' s ∪ f '' t := image_union f s t
example (f : ℕ → ℕ) (s t : Set ℕ) : f ⁻¹' (s ∩ t) = f ⁻¹' s ∩ f ⁻¹' t := rfl
example : (3, 4) ∈ {(x, y) : ℕ × ℕ | x < y} := by show 3 < 4; decide
example : 13 ∈ {x ^ 2 + y | (x : ℕ) (y : ℕ)} := ⟨3, 4, rfl⟩
example : 4 ∈ {x ∈ ({1, 2, 3, 4} : Set ℕ) | 2 < x} := by simp
example : IsLeast {n : ℕ | 10 < n ^ 2} 4 := by
  constructor
  · show 10 < 4 ^ 2; decide
  · intro n (hn : 10 < n ^ 2)
    refine Nat.le_of_not_lt fun h => ?_
    have check : ∀ n : ℕ, n < 4 → ¬10 < n ^ 2 := by decide
    exact check n h hn

/-! ## What goals print -/
/-- info: {x | x < 3} : Set ℕ -/
#guard_msgs in #check {x : ℕ | x < 3}
/-- info: fun s => {x ∈ s | x < 3} : Set ℕ → Set ℕ -/
#guard_msgs in #check fun s : Set ℕ => {x ∈ s | x < 3}
/-- info: fun s f => f '' sᶜ ∪ f ⁻¹' s : Set ℕ → (ℕ → ℕ) → Set ℕ -/
#guard_msgs in #check fun (s : Set ℕ) (f : ℕ → ℕ) => f '' sᶜ ∪ f ⁻¹' s
/-- info: fun s => ⋂ i, ⋂ j, s i j : (ℕ → ℕ → Set ℕ) → Set ℕ -/
#guard_msgs in #check fun (s : ℕ → ℕ → Set ℕ) => ⋂ (i : ℕ) (j : ℕ), s i j
/-- info: {1, 2} \ ∅ : Set ℕ -/
#guard_msgs in #check ({1, 2} \ ∅ : Set ℕ)

/-! ## Functions -/
example (f : ℕ → ℕ) (g : ℕ → ℕ) (hf : Injective f) (hg : Injective g) : Injective (g ∘ f) := by
  intro a b h
  apply hf
  apply hg
  exact h
example : Injective fun n : ℕ => 2 * n + 1 := by
  intro a b h
  simp at h
  exact h
example : ¬Surjective fun n : ℕ => 2 * n := by
  intro h
  obtain ⟨n, hn⟩ := h 1
  simp at hn
  omega
example : Bijective fun n : ℤ => n + 1 := ⟨fun a b h => by simp at h; exact h, fun b => ⟨b - 1, by simp⟩⟩
example (f g : ℕ → ℕ) (h : Surjective (g ∘ f)) : Surjective g := Surjective.of_comp h
example (f : ℕ → ℕ) (h : ∀ n, f (f n) = n) : Bijective f := Involutive.bijective h

/-! ## Induction -/
example (P : ℕ → Prop) (n : ℕ) (h : ∀ n, (∀ m < n, P m) → P n) : P n := by
  induction n using Nat.strong_induction_on with
  | h n ih => exact h n ih
example (P : ℕ → Prop) (n : ℕ) (h0 : P 0) (h1 : P 1) (h : ∀ n, P n → P (n + 1) → P (n + 2)) : P n := by
  induction n using Nat.twoStepInduction with
  | zero => exact h0
  | one => exact h1
  | more n ih ih' => exact h n ih ih'
example (P : ℤ → Prop) (n : ℤ) (h0 : P 0) (h : ∀ n, P n → P (n + 1)) (h' : ∀ n, P n → P (n - 1)) : P n := by
  induction n using Int.induction_on with
  | zero => exact h0
  | succ n ih => exact h _ ih
  | pred n ih => exact h' _ ih
example (P : ℤ → Prop) (n : ℤ) (hn : 3 ≤ n) (h0 : P 3) (h : ∀ n, 3 ≤ n → P n → P (n + 1)) : P n := by
  induction n, hn using Int.le_induction with
  | base => exact h0
  | succ n hn ih => exact h n hn ih
example (P : ℕ → Prop) (m n : ℕ) (hmn : m ≤ n) (h0 : P n) (h : ∀ k, P (k + 1) → P k) : P m := by
  induction hmn using Nat.decreasingInduction with
  | of_succ k _ ih => exact h k ih
  | self => exact h0
example : Nat.find (p := fun n => 50 < n * n) ⟨8, by decide⟩ = 8 := by
  rw [Nat.find_eq_iff]
  exact ⟨by decide, by decide⟩
example (s : Set ℕ) (h : s.Nonempty) : ∃ a ∈ s, ∀ b ∈ s, a ≤ b :=
  have ⟨a, ha, least⟩ := Nat.lt_wfRel.wf.has_min s h
  ⟨a, ha, fun b hb => Nat.le_of_not_lt (least b hb)⟩
/-- Every number is a power of two times an odd number. -/
example (n : ℕ) (hn : 0 < n) : ∃ k m, n = 2 ^ k * (2 * m + 1) := by
  induction n using Nat.strong_induction_on with
  | h n ih =>
    rcases Nat.mod_two_eq_zero_or_one n with h | h
    · obtain ⟨k, m, e⟩ := ih (n / 2) (by omega) (by omega)
      refine ⟨k + 1, m, ?_⟩
      rw [Nat.pow_succ, Nat.mul_right_comm, ← e]
      omega
    · exact ⟨0, n / 2, by omega⟩
def collatzSteps (fuel : ℕ) (n : ℕ) : ℕ :=
  if n ≤ 1 ∨ fuel = 0 then 0 else if n % 2 = 0 then collatzSteps (fuel - 1) (n / 2) + 1 else collatzSteps (fuel - 1) (3 * n + 1) + 1
termination_by fuel
decreasing_by all_goals omega
example : collatzSteps 200 27 = 111 := by decide +kernel
def digitSum (n : ℕ) : ℕ := if n = 0 then 0 else n % 10 + digitSum (n / 10)
example : digitSum 98765 = 35 := by decide +kernel
