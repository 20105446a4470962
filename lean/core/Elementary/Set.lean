import Elementary.Function
import Elementary.Notation
/-!
Sets as predicates: membership, the algebra of sets, images, unions of families, least and greatest elements.
-/
universe u v w

/-- A set of members of `α` is a predicate on `α`. -/
def Set (α : Type u) := α → Prop
/-- The set of all `a` with `p a`, written `{a | p a}`. -/
def setOf {α : Type u} (p : α → Prop) : Set α := p

/-- `{x | p x}` and `{x : α | p x}`. -/
syntax (name := setBuilder) "{" ident (" : " term)? " | " term "}" : term
/-- `{x ∈ s | p x}`, `{x < b | p x}` and so on. -/
syntax (name := setBuilderBounded) "{" ident binderPred " | " term "}" : term
/-- `{(x, y) | p x y}`: the members of the form of a pattern. -/
syntax (name := setBuilderPattern) (priority := 400) "{" term (" : " term)? " | " term "}" : term
/-- `{f x y | (x : α) (y : β)}`: the values of an expression. -/
syntax (name := setBuilderRange) (priority := 500) "{" term " | " Lean.explicitBinders "}" : term
macro_rules (kind := setBuilder)
  | `({$x:ident | $p}) => `(setOf fun $x:ident => $p)
  | `({$x:ident : $t | $p}) => `(setOf fun $x:ident : $t => $p)
macro_rules (kind := setBuilderBounded)
  | `({$x:ident $b:binderPred | $p}) => `(setOf fun $x:ident => satisfies_binder_pred% $x $b ∧ $p)
@[macro setBuilderPattern] def expandSetBuilderPattern : Lean.Macro := fun stx => do
  let pattern : Lean.Term := ⟨stx[1]⟩
  let body ← `(fun x => match x with | $pattern => $(⟨stx[4]⟩))
  if stx[2].isNone then `(setOf $body) else `((setOf $body : Set $(⟨stx[2][1]⟩)))
macro_rules (kind := setBuilderRange)
  | `({$e:term | $bs:explicitBinders}) => do
    return ← `(setOf fun y => $(⟨← Lean.expandExplicitBinders ``Exists bs (← `($e = y))⟩))
@[app_unexpander setOf] def unexpandSetOf : Lean.PrettyPrinter.Unexpander
  | `($_ fun $x:ident => $y:ident ∈ $s ∧ $p) =>
    if x.getId == y.getId then `({$x:ident ∈ $s | $p}) else `({$x:ident | $y:ident ∈ $s ∧ $p})
  | `($_ fun $x:ident => $p) => `({$x:ident | $p})
  | `($_ fun ($x:ident : $t) => $p) => `({$x:ident : $t | $p})
  | _ => throw ()

namespace Set
variable {α : Type u} {β : Type v} {γ : Type w} {a b : α} {s t r u : Set α} {f : α → β}

protected def Mem (s : Set α) (a : α) : Prop := s a
instance : Membership α (Set α) := ⟨Set.Mem⟩
@[ext] theorem ext {a b : Set α} (h : ∀ x, x ∈ a ↔ x ∈ b) : a = b := funext fun x => propext (h x)

/-- The members of `s` as a type. -/
@[reducible] def Elem (s : Set α) : Type u := { x // x ∈ s }
instance : CoeSort (Set α) (Type u) := ⟨Elem⟩
instance : EmptyCollection (Set α) := ⟨fun _ => False⟩
instance : Inhabited (Set α) := ⟨∅⟩
/-- Everything. -/
def univ : Set α := {_a | True}
instance : Singleton α (Set α) := ⟨fun a => {b | b = a}⟩
instance : Insert α (Set α) := ⟨fun a s => {b | b = a ∨ b ∈ s}⟩
instance : Union (Set α) := ⟨fun s t => {a | a ∈ s ∨ a ∈ t}⟩
instance : Inter (Set α) := ⟨fun s t => {a | a ∈ s ∧ a ∈ t}⟩
instance : SDiff (Set α) := ⟨fun s t => {a ∈ s | a ∉ t}⟩
instance : LE (Set α) := ⟨fun s t => ∀ ⦃a⦄, a ∈ s → a ∈ t⟩
instance : HasSubset (Set α) := ⟨(· ≤ ·)⟩
instance : HasSSubset (Set α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩
instance : LT (Set α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩
end Set

/-- Types whose members have a complement `aᶜ`. -/
class Compl (α : Type u) where
  /-- The complement. -/
  compl : α → α
export Compl (compl)
@[inherit_doc] postfix:max "ᶜ" => compl
instance {α : Type u} : Compl (Set α) := ⟨fun s => {a | a ∉ s}⟩

namespace Set
variable {α : Type u} {β : Type v} {γ : Type w} {a b : α} {s t r u : Set α} {f : α → β}
/-- There is a member. -/
protected def Nonempty (s : Set α) : Prop := ∃ x, x ∈ s
/-- There is at most one member. -/
protected def Subsingleton (s : Set α) : Prop := ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → x = y
/-- The set of the subsets of `s`. -/
def powerset (s : Set α) : Set (Set α) := {t | t ⊆ s}
@[inherit_doc] prefix:100 "𝒫" => powerset

@[simp] theorem mem_setOf_eq {a : α} {p : α → Prop} : (a ∈ {x | p x}) = p a := rfl
theorem mem_setOf {a : α} {p : α → Prop} : a ∈ {x | p x} ↔ p a := Iff.rfl
theorem mem_def {a : α} {s : Set α} : a ∈ s ↔ s a := Iff.rfl
@[simp] theorem setOf_mem_eq {s : Set α} : {x | x ∈ s} = s := rfl
theorem setOf_set {s : Set α} : setOf s = s := rfl
@[simp] theorem setOf_true : {_x : α | True} = univ := rfl
@[simp] theorem setOf_false : {_a : α | False} = ∅ := rfl
theorem notMem_setOf_iff {a : α} {p : α → Prop} : a ∉ {x | p x} ↔ ¬p a := Iff.rfl
@[simp] theorem mem_empty_iff_false (x : α) : x ∈ (∅ : Set α) ↔ False := Iff.rfl
theorem notMem_empty (x : α) : x ∉ (∅ : Set α) := id
@[simp] theorem mem_univ (x : α) : x ∈ @univ α := trivial
@[simp] theorem mem_singleton_iff {a b : α} : a ∈ ({b} : Set α) ↔ a = b := Iff.rfl
theorem mem_singleton (a : α) : a ∈ ({a} : Set α) := rfl
@[simp] theorem mem_insert_iff {x a : α} {s : Set α} : x ∈ insert a s ↔ x = a ∨ x ∈ s := Iff.rfl
theorem mem_insert (x : α) (s : Set α) : x ∈ insert x s := .inl rfl
theorem mem_insert_of_mem {x : α} {s : Set α} (y : α) : x ∈ s → x ∈ insert y s := .inr
@[simp] theorem mem_union (x : α) (a b : Set α) : x ∈ a ∪ b ↔ x ∈ a ∨ x ∈ b := Iff.rfl
@[simp] theorem mem_inter_iff (x : α) (a b : Set α) : x ∈ a ∩ b ↔ x ∈ a ∧ x ∈ b := Iff.rfl
theorem mem_inter {x : α} {a b : Set α} (ha : x ∈ a) (hb : x ∈ b) : x ∈ a ∩ b := ⟨ha, hb⟩
@[simp] theorem mem_diff {s t : Set α} (x : α) : x ∈ s \ t ↔ x ∈ s ∧ x ∉ t := Iff.rfl
@[simp] theorem mem_compl_iff (s : Set α) (x : α) : x ∈ sᶜ ↔ x ∉ s := Iff.rfl
@[simp] theorem mem_powerset_iff (s t : Set α) : s ∈ 𝒫 t ↔ s ⊆ t := Iff.rfl
theorem mem_union_left {x : α} {a : Set α} (b : Set α) : x ∈ a → x ∈ a ∪ b := .inl
theorem mem_union_right {x : α} {b : Set α} (a : Set α) : x ∈ b → x ∈ a ∪ b := .inr
theorem mem_of_mem_inter_left {x : α} {a b : Set α} (h : x ∈ a ∩ b) : x ∈ a := h.1
theorem mem_of_mem_inter_right {x : α} {a b : Set α} (h : x ∈ a ∩ b) : x ∈ b := h.2

/-! ## Subsets -/

theorem subset_def : (s ⊆ t) = ∀ x, x ∈ s → x ∈ t := rfl
@[simp] theorem le_eq_subset : (s ≤ t) = (s ⊆ t) := rfl
theorem ssubset_def : (s ⊂ t) = (s ⊆ t ∧ ¬t ⊆ s) := rfl
@[refl, simp] theorem Subset.refl (a : Set α) : a ⊆ a := fun _ => id
theorem Subset.rfl {s : Set α} : s ⊆ s := Subset.refl s
theorem Subset.trans {a b c : Set α} (ab : a ⊆ b) (bc : b ⊆ c) : a ⊆ c := fun _ h => bc (ab h)
/-- `h.trans h'` for inclusions of any kind. -/
theorem _root_.HasSubset.Subset.trans {α : Type u} [HasSubset α] [T : Trans (α := α) (· ⊆ ·) (· ⊆ ·) (· ⊆ ·)] {a b c : α}
    (h : a ⊆ b) (h' : b ⊆ c) : a ⊆ c := T.trans h h'
theorem _root_.HasSubset.Subset.antisymm {α : Type u} [HasSubset α] [A : Std.Antisymm (α := α) (· ⊆ ·)] {a b : α}
    (h : a ⊆ b) (h' : b ⊆ a) : a = b := A.antisymm _ _ h h'
instance : Trans (α := Set α) (· ⊆ ·) (· ⊆ ·) (· ⊆ ·) := ⟨Subset.trans⟩
theorem Subset.antisymm {a b : Set α} (h₁ : a ⊆ b) (h₂ : b ⊆ a) : a = b := ext fun _ => ⟨@h₁ _, @h₂ _⟩
instance : Std.Antisymm (α := Set α) (· ⊆ ·) := ⟨fun _ _ => Subset.antisymm⟩
theorem Subset.antisymm_iff {a b : Set α} : a = b ↔ a ⊆ b ∧ b ⊆ a := ⟨fun e => e ▸ ⟨Subset.rfl, Subset.rfl⟩, fun h => antisymm h.1 h.2⟩
theorem eq_of_subset_of_subset {a b : Set α} : a ⊆ b → b ⊆ a → a = b := Subset.antisymm
theorem mem_of_subset_of_mem {s₁ s₂ : Set α} {a : α} (h : s₁ ⊆ s₂) : a ∈ s₁ → a ∈ s₂ := @h a
theorem mem_of_mem_of_subset {x : α} {s t : Set α} (hx : x ∈ s) (h : s ⊆ t) : x ∈ t := h hx
theorem notMem_subset (h : s ⊆ t) : a ∉ t → a ∉ s := mt (@h a)
theorem not_subset : ¬s ⊆ t ↔ ∃ a, a ∈ s ∧ a ∉ t := by simp only [subset_def, Classical.not_forall, exists_prop]
@[simp] theorem empty_subset (s : Set α) : ∅ ⊆ s := fun _ => False.elim
@[simp] theorem subset_univ (s : Set α) : s ⊆ univ := fun _ _ => trivial
theorem subset_empty_iff {s : Set α} : s ⊆ ∅ ↔ s = ∅ := ⟨fun h => Subset.antisymm h (empty_subset _), fun h => h ▸ Subset.rfl⟩
theorem eq_empty_of_forall_notMem (h : ∀ x, x ∉ s) : s = ∅ := subset_empty_iff.mp fun _ => h _
theorem eq_empty_iff_forall_notMem {s : Set α} : s = ∅ ↔ ∀ x, x ∉ s := ⟨fun h _ hx => (h ▸ hx : _ ∈ (∅ : Set α)), eq_empty_of_forall_notMem⟩
theorem eq_empty_of_subset_empty {s : Set α} : s ⊆ ∅ → s = ∅ := subset_empty_iff.mp
theorem univ_subset_iff {s : Set α} : univ ⊆ s ↔ s = univ := ⟨Subset.antisymm (subset_univ s), fun h => h ▸ Subset.rfl⟩
theorem eq_univ_iff_forall {s : Set α} : s = univ ↔ ∀ x, x ∈ s := ⟨fun h x => h ▸ mem_univ x, fun h => ext fun x => ⟨fun _ => trivial, fun _ => h x⟩⟩
theorem eq_univ_of_forall {s : Set α} : (∀ x, x ∈ s) → s = univ := eq_univ_iff_forall.mpr
theorem not_nonempty_iff_eq_empty {s : Set α} : ¬s.Nonempty ↔ s = ∅ := by
  rw [eq_empty_iff_forall_notMem]; exact not_exists
theorem nonempty_iff_ne_empty {s : Set α} : s.Nonempty ↔ s ≠ ∅ := Classical.not_not.symm.trans (not_congr not_nonempty_iff_eq_empty)
theorem Nonempty.ne_empty {s : Set α} : s.Nonempty → s ≠ ∅ := nonempty_iff_ne_empty.mp
theorem eq_empty_or_nonempty (s : Set α) : s = ∅ ∨ s.Nonempty := (Classical.em _).imp_right nonempty_iff_ne_empty.mpr
theorem nonempty_def : s.Nonempty ↔ ∃ x, x ∈ s := Iff.rfl
theorem nonempty_of_mem {x} (h : x ∈ s) : s.Nonempty := ⟨x, h⟩
theorem Nonempty.mono (ht : s ⊆ t) (hs : s.Nonempty) : t.Nonempty := hs.imp fun _ h => ht h
@[simp] theorem not_nonempty_empty : ¬(∅ : Set α).Nonempty := fun ⟨_, h⟩ => h
@[simp] theorem singleton_nonempty (a : α) : ({a} : Set α).Nonempty := ⟨a, rfl⟩
@[simp] theorem insert_nonempty (a : α) (s : Set α) : (insert a s).Nonempty := ⟨a, .inl rfl⟩
theorem univ_nonempty : ∀ [Nonempty α], (univ : Set α).Nonempty | ⟨x⟩ => ⟨x, trivial⟩
@[simp] theorem singleton_subset_iff {a : α} {s : Set α} : {a} ⊆ s ↔ a ∈ s := ⟨fun h => h rfl, fun h _ e => e ▸ h⟩
theorem insert_subset_iff : insert a s ⊆ t ↔ a ∈ t ∧ s ⊆ t := ⟨fun h => ⟨h (.inl rfl), fun _ hx => h (.inr hx)⟩, fun h _ hx => hx.elim (fun e => e ▸ h.1) (@h.2 _)⟩
theorem insert_subset (ha : a ∈ t) (hs : s ⊆ t) : insert a s ⊆ t := insert_subset_iff.mpr ⟨ha, hs⟩
@[simp] theorem subset_insert (x : α) (s : Set α) : s ⊆ insert x s := fun _ => .inr
theorem insert_eq (x : α) (s : Set α) : insert x s = {x} ∪ s := rfl
@[simp] theorem insert_eq_of_mem {a : α} {s : Set α} (h : a ∈ s) : insert a s = s := Subset.antisymm (insert_subset h Subset.rfl) (subset_insert _ _)
theorem insert_comm (a b : α) (s : Set α) : insert a (insert b s) = insert b (insert a s) := ext fun _ => or_left_comm
theorem pair_comm (a b : α) : ({a, b} : Set α) = {b, a} := ext fun _ => or_comm
@[simp] theorem pair_eq_singleton (a : α) : ({a, a} : Set α) = {a} := insert_eq_of_mem rfl
theorem singleton_injective : Function.Injective (Singleton.singleton : α → Set α) := fun a b h => by
  have : a ∈ ({b} : Set α) := h ▸ mem_singleton a
  exact this
@[simp] theorem singleton_eq_singleton_iff {x y : α} : ({x} : Set α) = {y} ↔ x = y := singleton_injective.eq_iff
theorem subset_singleton_iff {s : Set α} {x : α} : s ⊆ {x} ↔ ∀ y, y ∈ s → y = x := Iff.rfl
theorem powerset_univ : 𝒫 (univ : Set α) = univ := eq_univ_of_forall subset_univ
end Set
