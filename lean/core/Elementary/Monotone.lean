import Elementary.Finset.Interval
import Elementary.Algebra
/-!
Minima and maxima in linear orders; monotone functions and sequences.
-/
universe u v w

section
variable {α : Type u} [LinearOrder α] {a b c d : α}
theorem max_eq_right (h : a ≤ b) : max a b = b := le_antisymm (max_le h (le_refl b)) (le_max_right a b)
theorem max_eq_left (h : b ≤ a) : max a b = a := le_antisymm (max_le (le_refl a) h) (le_max_left a b)
theorem min_eq_left (h : a ≤ b) : min a b = a := le_antisymm (min_le_left a b) (le_min (le_refl a) h)
theorem min_eq_right (h : b ≤ a) : min a b = b := le_antisymm (min_le_right a b) (le_min h (le_refl b))
theorem max_eq_right_of_lt (h : a < b) : max a b = b := max_eq_right (le_of_lt h)
theorem max_eq_left_of_lt (h : b < a) : max a b = a := max_eq_left (le_of_lt h)
theorem min_eq_left_of_lt (h : a < b) : min a b = a := min_eq_left (le_of_lt h)
theorem min_eq_right_of_lt (h : b < a) : min a b = b := min_eq_right (le_of_lt h)
@[simp] theorem max_self (a : α) : max a a = a := max_eq_left (le_refl a)
@[simp] theorem min_self (a : α) : min a a = a := min_eq_left (le_refl a)
theorem max_comm (a b : α) : max a b = max b a :=
  le_antisymm (max_le (le_max_right b a) (le_max_left b a)) (max_le (le_max_right a b) (le_max_left a b))
theorem min_comm (a b : α) : min a b = min b a :=
  le_antisymm (le_min (min_le_right a b) (min_le_left a b)) (le_min (min_le_right b a) (min_le_left b a))
theorem le_max_of_le_left (h : a ≤ b) : a ≤ max b c := le_trans h (le_max_left b c)
theorem le_max_of_le_right (h : a ≤ c) : a ≤ max b c := le_trans h (le_max_right b c)
theorem min_le_of_left_le (h : a ≤ c) : min a b ≤ c := le_trans (min_le_left a b) h
theorem min_le_of_right_le (h : b ≤ c) : min a b ≤ c := le_trans (min_le_right a b) h
theorem max_assoc (a b c : α) : max (max a b) c = max a (max b c) :=
  le_antisymm (max_le (max_le (le_max_left a _) (le_max_of_le_right (le_max_left b c))) (le_max_of_le_right (le_max_right b c)))
    (max_le (le_max_of_le_left (le_max_left a b)) (max_le (le_max_of_le_left (le_max_right a b)) (le_max_right _ c)))
theorem min_assoc (a b c : α) : min (min a b) c = min a (min b c) :=
  le_antisymm (le_min (min_le_of_left_le (min_le_left a b)) (le_min (min_le_of_left_le (min_le_right a b)) (min_le_right _ c)))
    (le_min (le_min (min_le_left a _) (min_le_of_right_le (min_le_left b c))) (min_le_of_right_le (min_le_right b c)))
@[simp] theorem max_le_iff : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨le_trans (le_max_left a b) h, le_trans (le_max_right a b) h⟩, fun h => max_le h.1 h.2⟩
@[simp] theorem le_min_iff : c ≤ min a b ↔ c ≤ a ∧ c ≤ b :=
  ⟨fun h => ⟨le_trans h (min_le_left a b), le_trans h (min_le_right a b)⟩, fun h => le_min h.1 h.2⟩
theorem max_choice (a b : α) : max a b = a ∨ max a b = b := (le_total a b).symm.imp max_eq_left max_eq_right
theorem min_choice (a b : α) : min a b = a ∨ min a b = b := (le_total a b).imp min_eq_left min_eq_right
@[simp] theorem le_max_iff : a ≤ max b c ↔ a ≤ b ∨ a ≤ c :=
  ⟨fun h => (max_choice b c).imp (fun e => by rwa [e] at h) fun e => by rwa [e] at h, fun h => h.elim le_max_of_le_left le_max_of_le_right⟩
@[simp] theorem min_le_iff : min a b ≤ c ↔ a ≤ c ∨ b ≤ c :=
  ⟨fun h => (min_choice a b).imp (fun e => by rwa [e] at h) fun e => by rwa [e] at h, fun h => h.elim min_le_of_left_le min_le_of_right_le⟩
@[simp] theorem lt_max_iff : a < max b c ↔ a < b ∨ a < c := by
  rw [← not_le, max_le_iff, ← not_le, ← not_le]; exact Classical.not_and_iff_not_or_not
@[simp] theorem max_lt_iff : max a b < c ↔ a < c ∧ b < c := by rw [← not_le, le_max_iff, not_or, not_le, not_le]
@[simp] theorem lt_min_iff : a < min b c ↔ a < b ∧ a < c := by rw [← not_le, min_le_iff, not_or, not_le, not_le]
@[simp] theorem min_lt_iff : min a b < c ↔ a < c ∨ b < c := by
  rw [← not_le, le_min_iff, ← not_le, ← not_le]; exact Classical.not_and_iff_not_or_not
theorem max_lt (h₁ : a < c) (h₂ : b < c) : max a b < c := max_lt_iff.mpr ⟨h₁, h₂⟩
theorem lt_min (h₁ : a < b) (h₂ : a < c) : a < min b c := lt_min_iff.mpr ⟨h₁, h₂⟩
theorem min_le_max : min a b ≤ max a b := le_trans (min_le_left a b) (le_max_left a b)
@[simp] theorem max_eq_left_iff : max a b = a ↔ b ≤ a := ⟨fun h => h ▸ le_max_right a b, max_eq_left⟩
@[simp] theorem max_eq_right_iff : max a b = b ↔ a ≤ b := ⟨fun h => h ▸ le_max_left a b, max_eq_right⟩
@[simp] theorem min_eq_left_iff : min a b = a ↔ a ≤ b := ⟨fun h => h ▸ min_le_right a b, min_eq_left⟩
@[simp] theorem min_eq_right_iff : min a b = b ↔ b ≤ a := ⟨fun h => h ▸ min_le_left a b, min_eq_right⟩
theorem max_min_distrib_left (a b c : α) : max a (min b c) = min (max a b) (max a c) := by
  rcases le_total b c with h | h
  · rw [min_eq_left h, min_eq_left (max_le (le_max_left a c) (le_max_of_le_right h))]
  · rw [min_eq_right h, min_eq_right (max_le (le_max_left a b) (le_max_of_le_right h))]
theorem min_max_distrib_left (a b c : α) : min a (max b c) = max (min a b) (min a c) := by
  rcases le_total b c with h | h
  · rw [max_eq_right h, max_eq_right (le_min (min_le_left a b) (min_le_of_right_le h))]
  · rw [max_eq_left h, max_eq_left (le_min (min_le_left a c) (min_le_of_right_le h))]
theorem min_add_max [AddCommSemigroup α] (a b : α) : min a b + max a b = a + b := by
  rcases le_total a b with h | h
  · rw [min_eq_left h, max_eq_right h]
  · rw [min_eq_right h, max_eq_left h, add_comm]
theorem min_mul_max [CommSemigroup α] (a b : α) : min a b * max a b = a * b := by
  rcases le_total a b with h | h
  · rw [min_eq_left h, max_eq_right h]
  · rw [min_eq_right h, max_eq_left h, mul_comm]
theorem max_add_add_right [AddCommMonoid α] [IsOrderedAddMonoid α] (a b c : α) : max (a + c) (b + c) = max a b + c := by
  rcases le_total a b with h | h
  · rw [max_eq_right h, max_eq_right (add_le_add h (le_refl c))]
  · rw [max_eq_left h, max_eq_left (add_le_add h (le_refl c))]
theorem min_add_add_right [AddCommMonoid α] [IsOrderedAddMonoid α] (a b c : α) : min (a + c) (b + c) = min a b + c := by
  rcases le_total a b with h | h
  · rw [min_eq_left h, min_eq_left (add_le_add h (le_refl c))]
  · rw [min_eq_right h, min_eq_right (add_le_add h (le_refl c))]
instance : Std.Commutative (max : α → α → α) := ⟨max_comm⟩
instance : Std.Associative (max : α → α → α) := ⟨max_assoc⟩
instance : Std.Commutative (min : α → α → α) := ⟨min_comm⟩
instance : Std.Associative (min : α → α → α) := ⟨min_assoc⟩
end

section
variable {α : Type u} {β : Type v} {γ : Type w} [Preorder α] [Preorder β] [Preorder γ]
/-- `f` keeps the order. -/
def Monotone (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f a ≤ f b
/-- `f` turns the order round. -/
def Antitone (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f b ≤ f a
/-- `f` keeps the strict order. -/
def StrictMono (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f a < f b
/-- `f` turns the strict order round. -/
def StrictAnti (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f b < f a
/-- `f` keeps the order on `s`. -/
def MonotoneOn (f : α → β) (s : Set α) : Prop := ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a ≤ b → f a ≤ f b
/-- `f` keeps the strict order on `s`. -/
def StrictMonoOn (f : α → β) (s : Set α) : Prop := ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a < b → f a < f b
theorem monotone_id : Monotone (id : α → α) := fun _ _ => id
theorem strictMono_id : StrictMono (id : α → α) := fun _ _ => id
theorem monotone_const {c : β} : Monotone fun _ : α => c := fun _ _ _ => le_refl c
protected theorem Monotone.comp {g : β → γ} {f : α → β} (hg : Monotone g) (hf : Monotone f) : Monotone (g ∘ f) := fun _ _ h => hg (hf h)
theorem StrictMono.comp {g : β → γ} {f : α → β} (hg : StrictMono g) (hf : StrictMono f) : StrictMono (g ∘ f) := fun _ _ h => hg (hf h)
theorem Monotone.imp {f : α → β} (hf : Monotone f) {a b : α} (h : a ≤ b) : f a ≤ f b := hf h
theorem StrictMono.imp {f : α → β} (hf : StrictMono f) {a b : α} (h : a < b) : f a < f b := hf h
end
section
variable {α : Type u} {β : Type v}
theorem StrictMono.monotone [PartialOrder α] [Preorder β] {f : α → β} (hf : StrictMono f) : Monotone f := fun _ _ h =>
  h.lt_or_eq.elim (fun h => le_of_lt (hf h)) fun e => le_of_eq (congrArg f e)
theorem Monotone.strictMono_of_injective [PartialOrder α] [PartialOrder β] {f : α → β} (h₁ : Monotone f) (h₂ : Function.Injective f) :
    StrictMono f := fun _ _ h => lt_of_le_of_ne (h₁ (le_of_lt h)) fun e => ne_of_lt h (h₂ e)
variable [LinearOrder α] [Preorder β] {f : α → β}
theorem StrictMono.injective (hf : StrictMono f) : Function.Injective f := fun a b e => by
  rcases lt_trichotomy a b with h | h | h
  · exact absurd (hf h) (e ▸ lt_irrefl _)
  · exact h
  · exact absurd (hf h) (e ▸ lt_irrefl _)
theorem StrictMono.lt_iff_lt (hf : StrictMono f) {a b : α} : f a < f b ↔ a < b :=
  ⟨fun h => lt_of_not_ge fun hle => not_le_of_gt h (hf.monotone hle), fun h => hf h⟩
theorem StrictMono.le_iff_le (hf : StrictMono f) {a b : α} : f a ≤ f b ↔ a ≤ b :=
  ⟨fun h => le_of_not_gt fun hlt => not_lt_of_ge h (hf hlt), fun h => hf.monotone h⟩
end
section
variable {α : Type u} [Preorder α] {f : ℕ → α}
theorem monotone_nat_of_le_succ (hf : ∀ n, f n ≤ f (n + 1)) : Monotone f := fun a b h => by
  induction h with
  | refl => exact le_refl _
  | step _ ih => exact le_trans ih (hf _)
theorem antitone_nat_of_succ_le (hf : ∀ n, f (n + 1) ≤ f n) : Antitone f := fun a b h => by
  induction h with
  | refl => exact le_refl _
  | step _ ih => exact le_trans (hf _) ih
theorem strictMono_nat_of_lt_succ (hf : ∀ n, f n < f (n + 1)) : StrictMono f := fun a b h => by
  induction h with
  | refl => exact hf a
  | step _ ih => exact lt_trans ih (hf _)
end
/-- A strictly increasing sequence of natural numbers is at least its index. -/
theorem StrictMono.le_apply {f : ℕ → ℕ} (hf : StrictMono f) {x : ℕ} : x ≤ f x := by
  induction x with
  | zero => exact Nat.zero_le _
  | succ x ih => exact Nat.succ_le_of_lt (Nat.lt_of_le_of_lt ih (hf (Nat.lt_succ_self x)))
theorem StrictMono.id_le {f : ℕ → ℕ} (hf : StrictMono f) (n : ℕ) : n ≤ f n := hf.le_apply
