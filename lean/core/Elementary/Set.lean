import Elementary.Logic
import Elementary.Notation
/-!
Sets as predicates, and least and greatest elements.
-/
universe u

/-- A set of members of `α` is a predicate on `α`. -/
def Set (α : Type u) := α → Prop
/-- The set of all `a` with `p a`, written `{a | p a}`. -/
def setOf {α : Type u} (p : α → Prop) : Set α := p

namespace Set
variable {α : Type u}
protected def Mem (s : Set α) (a : α) : Prop := s a
instance : Membership α (Set α) := ⟨Set.Mem⟩
@[ext] theorem ext {a b : Set α} (h : ∀ x, x ∈ a ↔ x ∈ b) : a = b := funext fun x => propext (h x)
instance : EmptyCollection (Set α) := ⟨fun _ => False⟩
def univ : Set α := fun _ => True
instance : Singleton α (Set α) := ⟨fun a b => b = a⟩
instance : Insert α (Set α) := ⟨fun a s b => b = a ∨ b ∈ s⟩
instance : Union (Set α) := ⟨fun s t a => a ∈ s ∨ a ∈ t⟩
instance : Inter (Set α) := ⟨fun s t a => a ∈ s ∧ a ∈ t⟩
instance : SDiff (Set α) := ⟨fun s t a => a ∈ s ∧ a ∉ t⟩
instance : HasSubset (Set α) := ⟨fun s t => ∀ a, a ∈ s → a ∈ t⟩
instance : LE (Set α) := ⟨fun s t => ∀ a, a ∈ s → a ∈ t⟩
protected def Nonempty (s : Set α) : Prop := ∃ x, x ∈ s
@[simp] theorem mem_setOf_eq {a : α} {p : α → Prop} : (a ∈ setOf p) = p a := rfl
@[simp] theorem mem_empty_iff_false (x : α) : x ∈ (∅ : Set α) ↔ False := Iff.rfl
@[simp] theorem mem_univ (x : α) : x ∈ @univ α := trivial
@[simp] theorem mem_singleton_iff {a b : α} : a ∈ ({b} : Set α) ↔ a = b := Iff.rfl
@[simp] theorem mem_insert_iff {x a : α} {s : Set α} : x ∈ insert a s ↔ x = a ∨ x ∈ s := Iff.rfl
@[simp] theorem mem_union (x : α) (a b : Set α) : x ∈ a ∪ b ↔ x ∈ a ∨ x ∈ b := Iff.rfl
@[simp] theorem mem_inter_iff (x : α) (a b : Set α) : x ∈ a ∩ b ↔ x ∈ a ∧ x ∈ b := Iff.rfl
@[simp] theorem mem_diff {s t : Set α} (x : α) : x ∈ s \ t ↔ x ∈ s ∧ x ∉ t := Iff.rfl
theorem subset_def {s t : Set α} : (s ⊆ t) = ∀ x, x ∈ s → x ∈ t := rfl
end Set

/-- `{x | p x}` and `{x : α | p x}`. -/
syntax (name := setBuilder) "{" ident (" : " term)? " | " term "}" : term
macro_rules
  | `({$x:ident | $p}) => `(setOf fun $x:ident => $p)
  | `({$x:ident : $t | $p}) => `(setOf fun $x:ident : $t => $p)
@[app_unexpander setOf] def unexpandSetOf : Lean.PrettyPrinter.Unexpander
  | `($_ fun $x:ident => $p) => `({$x:ident | $p})
  | `($_ fun ($x:ident : $t) => $p) => `({$x:ident : $t | $p})
  | _ => throw ()

def upperBounds {α : Type u} [LE α] (s : Set α) : Set α := { x | ∀ a, a ∈ s → a ≤ x }
def lowerBounds {α : Type u} [LE α] (s : Set α) : Set α := { x | ∀ a, a ∈ s → x ≤ a }
/-- `a` belongs to `s` and is below all of it. -/
def IsLeast {α : Type u} [LE α] (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ lowerBounds s
/-- `a` belongs to `s` and is above all of it. -/
def IsGreatest {α : Type u} [LE α] (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ upperBounds s
theorem mem_upperBounds {α : Type u} [LE α] {s : Set α} {a : α} : a ∈ upperBounds s ↔ ∀ x, x ∈ s → x ≤ a := Iff.rfl
theorem mem_lowerBounds {α : Type u} [LE α] {s : Set α} {a : α} : a ∈ lowerBounds s ↔ ∀ x, x ∈ s → a ≤ x := Iff.rfl
