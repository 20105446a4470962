import Elementary.Set
/-!
Upper and lower bounds of sets, and least and greatest elements.
-/
universe u

section
variable {α : Type u} [LE α]
/-- What is above all of `s`. -/
def upperBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → a ≤ x}
/-- What is below all of `s`. -/
def lowerBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → x ≤ a}
/-- Something is above all of `s`. -/
def BddAbove (s : Set α) : Prop := (upperBounds s).Nonempty
/-- Something is below all of `s`. -/
def BddBelow (s : Set α) : Prop := (lowerBounds s).Nonempty
/-- `a` belongs to `s` and is below all of it. -/
def IsLeast (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ lowerBounds s
/-- `a` belongs to `s` and is above all of it. -/
def IsGreatest (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ upperBounds s
/-- `a` is the least of the upper bounds of `s`. -/
def IsLUB (s : Set α) : α → Prop := IsLeast (upperBounds s)
/-- `a` is the greatest of the lower bounds of `s`. -/
def IsGLB (s : Set α) : α → Prop := IsGreatest (lowerBounds s)

variable {s t : Set α} {a b : α}
theorem mem_upperBounds : a ∈ upperBounds s ↔ ∀ x, x ∈ s → x ≤ a := Iff.rfl
theorem mem_lowerBounds : a ∈ lowerBounds s ↔ ∀ x, x ∈ s → a ≤ x := Iff.rfl
theorem bddAbove_def : BddAbove s ↔ ∃ x, ∀ y, y ∈ s → y ≤ x := Iff.rfl
theorem bddBelow_def : BddBelow s ↔ ∃ x, ∀ y, y ∈ s → x ≤ y := Iff.rfl
theorem upperBounds_mono_set (hst : s ⊆ t) : upperBounds t ⊆ upperBounds s := fun _ h _ hx => h (hst hx)
theorem lowerBounds_mono_set (hst : s ⊆ t) : lowerBounds t ⊆ lowerBounds s := fun _ h _ hx => h (hst hx)
theorem BddAbove.mono (h : s ⊆ t) : BddAbove t → BddAbove s := Set.Nonempty.mono (upperBounds_mono_set h)
theorem BddBelow.mono (h : s ⊆ t) : BddBelow t → BddBelow s := Set.Nonempty.mono (lowerBounds_mono_set h)
theorem IsLeast.nonempty (h : IsLeast s a) : s.Nonempty := ⟨a, h.1⟩
theorem IsGreatest.nonempty (h : IsGreatest s a) : s.Nonempty := ⟨a, h.1⟩
theorem IsLeast.bddBelow (h : IsLeast s a) : BddBelow s := ⟨a, h.2⟩
theorem IsGreatest.bddAbove (h : IsGreatest s a) : BddAbove s := ⟨a, h.2⟩
end
