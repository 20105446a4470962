import Elementary.Bounds
/-!
Ways to prove statements about all numbers: downwards, over the integers, by a least
counterexample (`Nat.find`), and by well-founded relations.
-/
universe u v

namespace Nat
/-- From `n` upwards, by steps of one. -/
@[elab_as_elim] def leRec {n : ℕ} {motive : (m : ℕ) → n ≤ m → Sort u} (refl : motive n (Nat.le_refl n))
    (le_succ_of_le : ∀ ⦃k⦄ (h : n ≤ k), motive k h → motive (k + 1) (Nat.le_succ_of_le h)) : ∀ {m} (h : n ≤ m), motive m h
  | 0, H => by cases Nat.eq_zero_of_le_zero H; exact refl
  | m + 1, H =>
    if h : n ≤ m then le_succ_of_le h (leRec refl le_succ_of_le h)
    else by cases (show n = m + 1 by omega); exact refl

/-- From `n` downwards to `m`, by steps of one. -/
@[elab_as_elim] def decreasingInduction {n : ℕ} {motive : (m : ℕ) → m ≤ n → Sort u}
    (of_succ : ∀ k (h : k < n), motive (k + 1) h → motive k (Nat.le_of_lt h))
    (self : motive n (Nat.le_refl n)) {m} (mn : m ≤ n) : motive m mn :=
  if h : m = n then by cases h; exact self
  else of_succ m (by omega) (decreasingInduction of_succ self (Nat.lt_of_le_of_ne mn h))
termination_by n - m
decreasing_by omega

/-- What holds for all smaller numbers holds for the number; with zero apart. -/
@[elab_as_elim] theorem case_strong_induction_on {p : ℕ → Prop} (a : ℕ) (hz : p 0)
    (hi : ∀ n, (∀ m, m ≤ n → p m) → p (n + 1)) : p a := Nat.caseStrongRecOn a hz hi

section
variable {p : ℕ → Prop} [DecidablePred p]
private def findFrom (H : ∃ n, p n) (n : ℕ) (none : ∀ m, m < n → ¬p m) : { k // p k ∧ ∀ m, m < k → ¬p m } :=
  if h : p n then ⟨n, h, none⟩
  else findFrom H (n + 1) fun m hm => if e : m = n then e ▸ h else none m (by omega)
termination_by Classical.choose H - n
decreasing_by
  have found := Classical.choose_spec H
  have : ¬Classical.choose H < n := fun hlt => none _ hlt found
  have : Classical.choose H ≠ n := fun e => h (e ▸ found)
  omega

/-- The least number with the property `p`. -/
protected def find (H : ∃ n, p n) : ℕ := (findFrom H 0 fun _ h => absurd h (Nat.not_lt_zero _)).val
variable (H : ∃ n, p n)
protected theorem find_spec : p (Nat.find H) := (findFrom H 0 _).property.1
protected theorem find_min : ∀ {m : ℕ}, m < Nat.find H → ¬p m := fun {m} => (findFrom H 0 _).property.2 m
protected theorem find_min' {m : ℕ} (h : p m) : Nat.find H ≤ m := Nat.le_of_not_lt fun hlt => Nat.find_min H hlt h
variable {H}
theorem find_eq_iff {m : ℕ} : Nat.find H = m ↔ p m ∧ ∀ n, n < m → ¬p n := by
  constructor
  · rintro rfl
    exact ⟨Nat.find_spec H, fun n => Nat.find_min H⟩
  · rintro ⟨hm, hlt⟩
    exact Nat.le_antisymm (Nat.find_min' H hm) (Nat.le_of_not_lt fun h => hlt _ h (Nat.find_spec H))
theorem find_lt_iff (H : ∃ n, p n) (n : ℕ) : Nat.find H < n ↔ ∃ m, m < n ∧ p m :=
  ⟨fun h => ⟨_, h, Nat.find_spec H⟩, fun ⟨_, hlt, h⟩ => Nat.lt_of_le_of_lt (Nat.find_min' H h) hlt⟩
theorem find_le_iff (H : ∃ n, p n) (n : ℕ) : Nat.find H ≤ n ↔ ∃ m, m ≤ n ∧ p m :=
  ⟨fun h => ⟨_, h, Nat.find_spec H⟩, fun ⟨_, hle, h⟩ => Nat.le_trans (Nat.find_min' H h) hle⟩
theorem le_find_iff (H : ∃ n, p n) (n : ℕ) : n ≤ Nat.find H ↔ ∀ m, m < n → ¬p m :=
  ⟨fun h _ hm => Nat.find_min H (Nat.lt_of_lt_of_le hm h), fun h => Nat.le_of_not_lt fun hlt => h _ hlt (Nat.find_spec H)⟩
theorem lt_find_iff (H : ∃ n, p n) (n : ℕ) : n < Nat.find H ↔ ∀ m, m ≤ n → ¬p m :=
  ⟨fun h _ hm => Nat.find_min H (Nat.lt_of_le_of_lt hm h), fun h => Nat.lt_of_not_le fun hle => h _ hle (Nat.find_spec H)⟩
theorem find_eq_zero (H : ∃ n, p n) : Nat.find H = 0 ↔ p 0 := by
  rw [find_eq_iff]
  exact ⟨fun h => h.1, fun h => ⟨h, fun n hn => absurd hn (Nat.not_lt_zero n)⟩⟩
theorem find_pos (H : ∃ n, p n) : 0 < Nat.find H ↔ ¬p 0 := by
  rw [Nat.pos_iff_ne_zero, ne_eq, find_eq_zero]
end
end Nat

namespace Int
/-- From zero upwards and downwards. -/
@[elab_as_elim] theorem induction_on {motive : ℤ → Prop} (i : ℤ) (zero : motive 0)
    (succ : ∀ i : ℕ, motive i → motive (i + 1)) (pred : ∀ i : ℕ, motive (-i) → motive (-i - 1)) : motive i := by
  have up : ∀ n : ℕ, motive n := fun n => by
    induction n with
    | zero => exact zero
    | succ n ih => exact succ n ih
  have down : ∀ n : ℕ, motive (-n) := fun n => by
    induction n with
    | zero => exact zero
    | succ n ih =>
      have e : (-(n : ℤ) - 1) = -((n + 1 : ℕ) : ℤ) := by omega
      exact e ▸ pred n ih
  rcases Int.natAbs_eq i with e | e
  · exact e ▸ up _
  · exact e ▸ down _
/-- From `m` upwards, by steps of one. -/
@[elab_as_elim] protected theorem le_induction {m : ℤ} {motive : ∀ n, m ≤ n → Prop} (base : motive m (Int.le_refl m))
    (succ : ∀ n (hmn : m ≤ n), motive n hmn → motive (n + 1) (by omega)) : ∀ n (hmn : m ≤ n), motive n hmn := by
  have all : ∀ (k : ℕ) n (hmn : m ≤ n), n = m + k → motive n hmn := fun k => by
    induction k with
    | zero => intro n hmn e; cases (show n = m by omega); exact base
    | succ k ih =>
      intro n hmn e
      obtain ⟨n', rfl⟩ : ∃ n', n = n' + 1 := ⟨n - 1, by omega⟩
      exact succ n' (by omega) (ih n' (by omega) (by omega))
  exact fun n hmn => all (n - m).toNat n hmn (by omega)
end Int

namespace WellFounded
variable {α : Type u} {r : α → α → Prop}
/-- A set that is not empty has an element below which the set has none. -/
theorem has_min (H : WellFounded r) (s : Set α) : s.Nonempty → ∃ a, a ∈ s ∧ ∀ x, x ∈ s → ¬r x a := by
  rintro ⟨a, ha⟩
  refine Classical.byContradiction fun hn => ?_
  have none : ∀ x, x ∉ s := fun x => H.induction (C := fun x => x ∉ s) x fun y ih hy =>
    hn ⟨y, hy, fun z hz hr => ih z hr hz⟩
  exact none a ha
/-- An element of `s` below which `s` has none. -/
protected noncomputable def min (H : WellFounded r) (s : Set α) (h : s.Nonempty) : α := Classical.choose (H.has_min s h)
theorem min_mem (H : WellFounded r) (s : Set α) (h : s.Nonempty) : H.min s h ∈ s := (Classical.choose_spec (H.has_min s h)).1
theorem not_lt_min (H : WellFounded r) (s : Set α) (h : s.Nonempty) {x : α} (hx : x ∈ s) : ¬r x (H.min s h) :=
  (Classical.choose_spec (H.has_min s h)).2 x hx
end WellFounded

/-- Every set of natural numbers that is not empty has a least element. -/
theorem Nat.exists_isLeast {s : Set ℕ} (h : s.Nonempty) : ∃ a, IsLeast s a :=
  have ⟨a, ha, least⟩ := Nat.lt_wfRel.wf.has_min s h
  ⟨a, ha, fun x hx => Nat.le_of_not_lt (least x hx)⟩
