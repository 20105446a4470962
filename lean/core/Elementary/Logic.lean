/-!
Unique existence, and a few lemmas about logic under Mathlib's names.
-/

/-- There is exactly one `x` with `p x`. -/
def ExistsUnique {α : Sort u} (p : α → Prop) : Prop := ∃ x, p x ∧ ∀ y, p y → y = x

macro "∃!" xs:Lean.explicitBinders ", " b:term : term => do
  return ⟨← Lean.expandExplicitBinders ``ExistsUnique xs b⟩

@[app_unexpander ExistsUnique] def unexpandExistsUnique : Lean.PrettyPrinter.Unexpander
  | `($_ fun $x:ident => $b) => `(∃! $x:ident, $b)
  | `($_ fun ($x:ident : $t) => $b) => `(∃! ($x:ident : $t), $b)
  | _ => throw ()

theorem ExistsUnique.intro {α : Sort u} {p : α → Prop} (w : α) (h₁ : p w) (h₂ : ∀ y, p y → y = w) : ∃! x, p x := ⟨w, h₁, h₂⟩
theorem ExistsUnique.exists {α : Sort u} {p : α → Prop} : (∃! x, p x) → ∃ x, p x := fun ⟨x, h, _⟩ => ⟨x, h⟩
theorem ExistsUnique.unique {α : Sort u} {p : α → Prop} (h : ∃! x, p x) {y₁ y₂ : α} (p₁ : p y₁) (p₂ : p y₂) : y₁ = y₂ :=
  have ⟨_, _, only⟩ := h
  (only _ p₁).trans (only _ p₂).symm

theorem em (p : Prop) : p ∨ ¬p := Classical.em p
theorem not_not {a : Prop} : ¬¬a ↔ a := Classical.not_not
theorem of_not_not {a : Prop} : ¬¬a → a := Classical.not_not.mp
theorem not_forall {α : Sort u} {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x := Classical.not_forall
theorem not_exists_not {α : Sort u} {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x := Classical.not_exists_not
theorem not_and_or {a b : Prop} : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Classical.not_and_iff_not_or_not
theorem or_iff_not_imp_left {a b : Prop} : a ∨ b ↔ (¬a → b) := Classical.or_iff_not_imp_left
theorem or_iff_not_imp_right {a b : Prop} : a ∨ b ↔ (¬b → a) := Classical.or_iff_not_imp_right
theorem imp_iff_not_or {a b : Prop} : (a → b) ↔ (¬a ∨ b) := Classical.imp_iff_not_or
theorem not_iff_not {a b : Prop} : (¬a ↔ ¬b) ↔ (a ↔ b) := Classical.not_iff_not
theorem not_imp_comm {a b : Prop} : (¬a → b) ↔ (¬b → a) := Classical.not_imp_comm
theorem not_imp_not {a b : Prop} : (¬a → ¬b) ↔ (b → a) := Classical.not_imp_not

/-- `Type*` is a type of any universe: each use names a universe of its own. -/
macro (name := typeStar) "Type*" : term => `(Type _)
/-- `Sort*` is a sort of any universe: each use names a universe of its own. -/
macro (name := sortStar) "Sort*" : term => `(Sort _)
