import Elementary.Logic
import Elementary.Notation
/-!
Multisets: lists up to rearrangement. They carry the finite sets (`Finset`) and the sums and products over these,
and have just the functions which those need.
-/
universe u v w

/-- Lists of members of `α` in which the order is forgotten. -/
def Multiset (α : Type u) : Type u := Quotient (List.isSetoid α)

namespace Multiset
variable {α : Type u} {β : Type v} {γ : Type w}

/-- The multiset of the members of a list. -/
@[coe] def ofList : List α → Multiset α := Quot.mk _
instance : Coe (List α) (Multiset α) := ⟨ofList⟩
theorem coe_eq_coe {l₁ l₂ : List α} : (l₁ : Multiset α) = l₂ ↔ l₁.Perm l₂ := ⟨Quotient.exact, fun h => Quot.sound h⟩
@[elab_as_elim] protected theorem ind {motive : Multiset α → Prop} (h : ∀ l : List α, motive l) (s : Multiset α) : motive s := Quot.ind h s

/-- No member. -/
protected def zero : Multiset α := ([] : List α)
instance : Zero (Multiset α) := ⟨Multiset.zero⟩
instance : EmptyCollection (Multiset α) := ⟨0⟩
/-- `s` and once more `a`, written `a ::ₘ s`. -/
def cons (a : α) (s : Multiset α) : Multiset α := Quot.liftOn s (fun l => (a :: l : Multiset α)) fun _ _ p => Quot.sound (p.cons a)
@[inherit_doc] infixr:67 " ::ₘ " => Multiset.cons
@[simp] theorem cons_coe (a : α) (l : List α) : (a ::ₘ l : Multiset α) = (a :: l : List α) := rfl
@[elab_as_elim] protected theorem induction {p : Multiset α → Prop} (empty : p 0) (cons : ∀ a s, p s → p (a ::ₘ s)) (s : Multiset α) : p s := by
  induction s using Multiset.ind with
  | h l => induction l with
    | nil => exact empty
    | cons a l ih => exact cons a l ih

theorem cons_swap (a b : α) (s : Multiset α) : a ::ₘ b ::ₘ s = b ::ₘ a ::ₘ s := by
  induction s using Multiset.ind with
  | h l => exact Quot.sound (.swap b a l)

protected def Mem (s : Multiset α) (a : α) : Prop := Quot.liftOn s (fun l => a ∈ l) fun _ _ p => propext p.mem_iff
instance : Membership α (Multiset α) := ⟨Multiset.Mem⟩
@[simp] theorem mem_coe {a : α} {l : List α} : a ∈ (l : Multiset α) ↔ a ∈ l := Iff.rfl
@[simp] theorem notMem_zero (a : α) : a ∉ (0 : Multiset α) := List.not_mem_nil
@[simp] theorem mem_cons {a b : α} {s : Multiset α} : a ∈ b ::ₘ s ↔ a = b ∨ a ∈ s := by
  induction s using Multiset.ind with
  | h l => exact List.mem_cons
instance decidableMem [DecidableEq α] (a : α) (s : Multiset α) : Decidable (a ∈ s) :=
  Quot.recOnSubsingleton s fun l => inferInstanceAs (Decidable (a ∈ l))
instance decidableForallMultiset {s : Multiset α} {p : α → Prop} [DecidablePred p] : Decidable (∀ a, a ∈ s → p a) :=
  Quot.recOnSubsingleton s fun l => inferInstanceAs (Decidable (∀ a, a ∈ l → p a))
instance decidableExistsMultiset {s : Multiset α} {p : α → Prop} [DecidablePred p] : Decidable (∃ a, a ∈ s ∧ p a) :=
  Quot.recOnSubsingleton s fun l => inferInstanceAs (Decidable (∃ a, a ∈ l ∧ p a))

/-- The number of members, repetitions counted. -/
def card (s : Multiset α) : ℕ := Quot.liftOn s List.length fun _ _ p => p.length_eq
@[simp] theorem coe_card (l : List α) : card (l : Multiset α) = l.length := rfl
@[simp] theorem card_zero : card (0 : Multiset α) = 0 := rfl
@[simp] theorem card_cons (a : α) (s : Multiset α) : card (a ::ₘ s) = card s + 1 := by
  induction s using Multiset.ind with
  | h l => rfl
/-- No member occurs twice. -/
def Nodup (s : Multiset α) : Prop := Quot.liftOn s List.Nodup fun _ _ p => propext p.nodup_iff
@[simp] theorem coe_nodup {l : List α} : Nodup (l : Multiset α) ↔ l.Nodup := Iff.rfl
/-- Multisets without repetition are equal if they have the same members. -/
theorem Nodup.ext {s t : Multiset α} : Nodup s → Nodup t → (s = t ↔ ∀ a, a ∈ s ↔ a ∈ t) := by
  induction s using Multiset.ind with
  | h l => induction t using Multiset.ind with
    | h l' => exact fun d d' => coe_eq_coe.trans (List.perm_ext_iff_of_nodup d d')

@[simp] theorem nodup_zero : Nodup (0 : Multiset α) := List.nodup_nil
@[simp] theorem nodup_cons {a : α} {s : Multiset α} : Nodup (a ::ₘ s) ↔ a ∉ s ∧ Nodup s := by
  induction s using Multiset.ind with
  | h l => exact List.nodup_cons

/-- The values of `f` on the members. -/
def map (f : α → β) (s : Multiset α) : Multiset β := Quot.liftOn s (fun l => (l.map f : Multiset β)) fun _ _ p => Quot.sound (p.map f)
@[simp] theorem map_coe (f : α → β) (l : List α) : map f (l : Multiset α) = (l.map f : List β) := rfl
@[simp] theorem map_zero (f : α → β) : map f 0 = 0 := rfl
@[simp] theorem map_cons (f : α → β) (a : α) (s : Multiset α) : map f (a ::ₘ s) = f a ::ₘ map f s := by
  induction s using Multiset.ind with
  | h l => rfl
@[simp] theorem card_map (f : α → β) (s : Multiset α) : card (map f s) = card s := by
  induction s using Multiset.ind with
  | h l => exact List.length_map f
@[simp] theorem mem_map {f : α → β} {b : β} {s : Multiset α} : b ∈ map f s ↔ ∃ a, a ∈ s ∧ f a = b := by
  induction s using Multiset.ind with
  | h l => exact List.mem_map
theorem map_congr {f g : α → β} {s : Multiset α} (h : ∀ x, x ∈ s → f x = g x) : map f s = map g s := by
  induction s using Multiset.ind with
  | h l => exact congrArg ofList (List.map_congr_left h)
theorem map_map (g : β → γ) (f : α → β) (s : Multiset α) : map g (map f s) = map (g ∘ f) s := by
  induction s using Multiset.ind with
  | h l => exact congrArg ofList List.map_map
theorem Nodup.map_on {f : α → β} {s : Multiset α} : (∀ x, x ∈ s → ∀ y, y ∈ s → f x = f y → x = y) → Nodup s → Nodup (map f s) := by
  induction s using Multiset.ind with
  | h l => exact List.Nodup.map_on
/-- The members with the property `p`. -/
def filter (p : α → Prop) [DecidablePred p] (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l => (l.filter p : Multiset α)) fun _ _ h => Quot.sound (h.filter _)
@[simp] theorem mem_filter {p : α → Prop} [DecidablePred p] {a : α} {s : Multiset α} : a ∈ filter p s ↔ a ∈ s ∧ p a := by
  induction s using Multiset.ind with
  | h l => exact List.mem_filter.trans (and_congr_right' (iff_of_eq (decide_eq_true_eq ..)))
theorem Nodup.filter (p : α → Prop) [DecidablePred p] {s : Multiset α} : Nodup s → Nodup (filter p s) := by
  induction s using Multiset.ind with
  | h l => exact List.Nodup.filter _
/-- `f a₁ (f a₂ (… init))` over the members, whose order does not matter. -/
def foldr (f : α → β → β) (comm : ∀ a b c, f a (f b c) = f b (f a c)) (init : β) (s : Multiset α) : β :=
  Quot.liftOn s (fun l => l.foldr f init) fun _ _ p => p.foldr_eq comm init
@[simp] theorem foldr_cons (f : α → β → β) (comm) (b : β) (a : α) (s : Multiset α) : foldr f comm b (a ::ₘ s) = f a (foldr f comm b s) := by
  induction s using Multiset.ind with
  | h l => rfl

/-- The members of both, their numbers added. -/
protected def add (s t : Multiset α) : Multiset α :=
  Quotient.liftOn₂ s t (fun l l' => (l ++ l' : Multiset α)) fun _ _ _ _ p q => Quot.sound (p.append q)
instance : Add (Multiset α) := ⟨Multiset.add⟩
@[simp] theorem mem_add {a : α} {s t : Multiset α} : a ∈ s + t ↔ a ∈ s ∨ a ∈ t := by
  induction s using Multiset.ind with
  | h l => induction t using Multiset.ind with
    | h l' => exact List.mem_append
@[simp] theorem card_add (s t : Multiset α) : card (s + t) = card s + card t := by
  induction s using Multiset.ind with
  | h l => induction t using Multiset.ind with
    | h l' => exact List.length_append
protected theorem add_left_comm (s t u : Multiset α) : s + (t + u) = t + (s + u) := by
  induction s using Multiset.ind with
  | h l => induction t using Multiset.ind with
    | h l' => induction u using Multiset.ind with
      | h l'' =>
        refine Quot.sound ?_
        show (l ++ (l' ++ l'')).Perm (l' ++ (l ++ l''))
        rw [← List.append_assoc, ← List.append_assoc]
        exact List.perm_append_comm.append_right l''
theorem nodup_add {s t : Multiset α} : Nodup (s + t) ↔ Nodup s ∧ Nodup t ∧ ∀ a, a ∈ s → a ∉ t := by
  induction s using Multiset.ind with
  | h l => induction t using Multiset.ind with
    | h l' => exact List.nodup_append.trans (and_congr_right' (and_congr_right'
        ⟨fun h a ha hb => h a ha a hb rfl, fun h a ha b hb e => h a ha (e ▸ hb)⟩))

private theorem sameList {l₁ l₂ : List α} (d₁ : l₁.Nodup) (d₂ : l₂.Nodup) (h : ∀ a, a ∈ l₁ ↔ a ∈ l₂) : (l₁ : Multiset α) = l₂ :=
  Quot.sound ((List.perm_ext_iff_of_nodup d₁ d₂).mpr h)

section
variable [DecidableEq α]
/-- The members, each once. -/
def dedup (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l => (l.dedup : Multiset α)) fun _ _ p =>
    sameList (List.nodup_dedup _) (List.nodup_dedup _) fun _ => by rw [List.mem_dedup, List.mem_dedup, p.mem_iff]
@[simp] theorem mem_dedup {a : α} {s : Multiset α} : a ∈ dedup s ↔ a ∈ s := by
  induction s using Multiset.ind with
  | h l => exact List.mem_dedup
theorem nodup_dedup (s : Multiset α) : Nodup (dedup s) := by
  induction s using Multiset.ind with
  | h l => exact List.nodup_dedup l
theorem dedup_eq_self {s : Multiset α} : Nodup s → dedup s = s := by
  induction s using Multiset.ind with
  | h l => exact fun d => congrArg ofList (List.dedup_eq_self d)
/-- `s` with `a`, which is added only if it is not there. -/
def ndinsert (a : α) (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l => (l.insert a : Multiset α)) fun l l' p => Quot.sound (by
    unfold List.insert
    by_cases h : a ∈ l
    · rw [if_pos (List.elem_iff.mpr h), if_pos (List.elem_iff.mpr (p.mem_iff.mp h))]; exact p
    · rw [if_neg (mt List.elem_iff.mp h), if_neg (mt List.elem_iff.mp (mt p.mem_iff.mpr h))]; exact p.cons a)
@[simp] theorem mem_ndinsert {a b : α} {s : Multiset α} : a ∈ ndinsert b s ↔ a = b ∨ a ∈ s := by
  induction s using Multiset.ind with
  | h l => exact List.mem_insert_iff
theorem Nodup.ndinsert (a : α) {s : Multiset α} : Nodup s → Nodup (ndinsert a s) := by
  induction s using Multiset.ind with
  | h l => exact List.Nodup.insert a
theorem ndinsert_of_mem {a : α} {s : Multiset α} : a ∈ s → ndinsert a s = s := by
  induction s using Multiset.ind with
  | h l => exact fun h => congrArg ofList (if_pos (List.elem_iff.mpr h))
theorem ndinsert_of_notMem {a : α} {s : Multiset α} : a ∉ s → ndinsert a s = a ::ₘ s := by
  induction s using Multiset.ind with
  | h l => exact fun h => congrArg ofList (if_neg (mt List.elem_iff.mp h))
end

/-- The numbers below `n`. -/
def range (n : ℕ) : Multiset ℕ := List.range n
@[simp] theorem mem_range {m n : ℕ} : m ∈ range n ↔ m < n := List.mem_range
theorem nodup_range (n : ℕ) : Nodup (range n) := List.nodup_range
@[simp] theorem card_range (n : ℕ) : card (range n) = n := List.length_range
end Multiset
