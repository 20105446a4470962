prelude
import Init.Data.SimpSet
/-!
Lists without repetition, and lists that are rearrangements of each other.
-/
set_option linter.unusedVariables false
universe u v w

namespace List
variable {α : Type u} {β : Type v} {l l₁ l₂ l₃ : List α} {a b : α}

/-! ## No repetition -/

@[simp] theorem pairwise_nil {R : α → α → Prop} : Pairwise R [] := .nil
@[simp] theorem pairwise_cons {R : α → α → Prop} : Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l :=
  ⟨fun | .cons h h' => ⟨h, h'⟩, fun h => .cons h.1 h.2⟩
instance instDecidablePairwise (R : α → α → Prop) [DecidableRel R] : (l : List α) → Decidable (Pairwise R l)
  | [] => isTrue .nil
  | a :: l =>
    have := instDecidablePairwise R l
    decidable_of_iff ((∀ a', a' ∈ l → R a a') ∧ Pairwise R l) pairwise_cons.symm
instance nodupDecidable [DecidableEq α] (l : List α) : Decidable (Nodup l) := inferInstanceAs (Decidable (Pairwise (· ≠ ·) l))
theorem nodup_nil : @Nodup α [] := .nil
@[simp] theorem nodup_cons : (a :: l).Nodup ↔ a ∉ l ∧ l.Nodup :=
  pairwise_cons.trans (and_congr_left' ⟨fun h ha => h a ha rfl, fun h b hb e => h (e ▸ hb)⟩)
theorem Nodup.of_cons (h : (a :: l).Nodup) : l.Nodup := (nodup_cons.mp h).2
theorem Nodup.notMem (h : (a :: l).Nodup) : a ∉ l := (nodup_cons.mp h).1
theorem Nodup.filter (p : α → Bool) : Nodup l → Nodup (filter p l) := by
  induction l with
  | nil => exact id
  | cons a l ih =>
    intro h
    cases e : p a with
    | true => rw [filter_cons_of_pos e]; exact nodup_cons.mpr ⟨fun hm => h.notMem (mem_filter.mp hm).1, ih h.of_cons⟩
    | false => rw [filter_cons_of_neg (by simp [e])]; exact ih h.of_cons
theorem nodup_append {l₁ l₂ : List α} : (l₁ ++ l₂).Nodup ↔ l₁.Nodup ∧ l₂.Nodup ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → a ≠ b := by
  induction l₁ with
  | nil => simp [nodup_nil]
  | cons a l ih =>
    simp only [cons_append, nodup_cons, ih, mem_append, not_or, mem_cons]
    constructor
    · rintro ⟨⟨h, h'⟩, h₁, h₂, h₃⟩
      refine ⟨⟨h, h₁⟩, h₂, ?_⟩
      rintro x (rfl | hx) y hy
      · rintro rfl; exact h' hy
      · exact h₃ x hx y hy
    · rintro ⟨⟨h, h₁⟩, h₂, h₃⟩
      exact ⟨⟨h, fun ha => h₃ a (.inl rfl) a ha rfl⟩, h₁, h₂, fun x hx => h₃ x (.inr hx)⟩
theorem Nodup.map_on {f : α → β} (H : ∀ x, x ∈ l → ∀ y, y ∈ l → f x = f y → x = y) : Nodup l → Nodup (map f l) := by
  induction l with
  | nil => exact fun _ => nodup_nil
  | cons a l ih =>
    intro h
    refine nodup_cons.mpr ⟨fun hm => ?_, ih (fun x hx y hy => H x (.tail _ hx) y (.tail _ hy)) h.of_cons⟩
    obtain ⟨b, hb, e⟩ := mem_map.mp hm
    exact h.notMem (H b (.tail _ hb) a (.head _) e ▸ hb)

/-! ## Rearrangements -/

@[simp, refl] protected theorem Perm.refl : ∀ (l : List α), l ~ l
  | [] => .nil
  | a :: l => (Perm.refl l).cons a
protected theorem Perm.rfl {l : List α} : l ~ l := .refl l
theorem Perm.of_eq {l₁ l₂ : List α} (h : l₁ = l₂) : l₁ ~ l₂ := h ▸ .rfl
@[symm] protected theorem Perm.symm {l₁ l₂ : List α} (h : l₁ ~ l₂) : l₂ ~ l₁ := by
  induction h with
  | nil => exact .nil
  | cons x _ ih => exact ih.cons x
  | swap x y l => exact .swap y x l
  | trans _ _ ih₁ ih₂ => exact ih₂.trans ih₁
theorem perm_comm {l₁ l₂ : List α} : l₁ ~ l₂ ↔ l₂ ~ l₁ := ⟨Perm.symm, Perm.symm⟩
instance : Trans (Perm (α := α)) (Perm (α := α)) (Perm (α := α)) := ⟨Perm.trans⟩
theorem Perm.eqv (α : Type u) : Equivalence (@Perm α) := ⟨.refl, .symm, .trans⟩
instance isSetoid (α : Type u) : Setoid (List α) := ⟨Perm, Perm.eqv α⟩
theorem Perm.length_eq {l₁ l₂ : List α} (p : l₁ ~ l₂) : length l₁ = length l₂ := by
  induction p with
  | nil => rfl
  | cons x _ ih => simp [ih]
  | swap => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.mem_iff {a : α} {l₁ l₂ : List α} (p : l₁ ~ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction p with
  | nil => exact Iff.rfl
  | cons x _ ih => simp [ih]
  | swap x y l => simp only [mem_cons]; exact or_left_comm
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.subset {l₁ l₂ : List α} (p : l₁ ~ l₂) {a : α} (h : a ∈ l₁) : a ∈ l₂ := p.mem_iff.mp h
theorem Perm.nodup_iff {l₁ l₂ : List α} (p : l₁ ~ l₂) : Nodup l₁ ↔ Nodup l₂ := by
  induction p with
  | nil => exact Iff.rfl
  | cons x p ih => simp [ih, p.mem_iff]
  | swap x y l =>
    simp only [nodup_cons, mem_cons, not_or]
    exact ⟨fun ⟨⟨h, h₁⟩, h₂, h₃⟩ => ⟨⟨Ne.symm h, h₂⟩, h₁, h₃⟩, fun ⟨⟨h, h₁⟩, h₂, h₃⟩ => ⟨⟨Ne.symm h, h₂⟩, h₁, h₃⟩⟩
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.map (f : α → β) {l₁ l₂ : List α} (p : l₁ ~ l₂) : map f l₁ ~ map f l₂ := by
  induction p with
  | nil => exact .nil
  | cons x _ ih => exact ih.cons _
  | swap x y l => exact .swap _ _ _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.filter (p : α → Bool) {l₁ l₂ : List α} (s : l₁ ~ l₂) : filter p l₁ ~ filter p l₂ := by
  induction s with
  | nil => exact .nil
  | cons x _ ih => cases e : p x <;> simp [e, ih, Perm.cons]
  | swap x y l => cases e : p x <;> cases e' : p y <;> simp [e, e', Perm.swap]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.foldr_eq {f : α → β → β} {l₁ l₂ : List α} (lcomm : ∀ a b c, f a (f b c) = f b (f a c)) (p : l₁ ~ l₂) :
    ∀ init, foldr f init l₁ = foldr f init l₂ := by
  induction p with
  | nil => exact fun _ => rfl
  | cons x _ ih => exact fun init => congrArg (f x) (ih init)
  | swap x y l => exact fun init => lcomm _ _ _
  | trans _ _ ih₁ ih₂ => exact fun init => (ih₁ init).trans (ih₂ init)
theorem Perm.append_left {t₁ t₂ : List α} : ∀ (l : List α), t₁ ~ t₂ → l ++ t₁ ~ l ++ t₂
  | [], p => p
  | x :: l, p => (append_left l p).cons x
theorem Perm.append_right {l₁ l₂ : List α} (t₁ : List α) (p : l₁ ~ l₂) : l₁ ++ t₁ ~ l₂ ++ t₁ := by
  induction p with
  | nil => exact .rfl
  | cons x _ ih => exact ih.cons _
  | swap x y l => exact .swap _ _ _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.append {l₁ l₂ t₁ t₂ : List α} (p₁ : l₁ ~ l₂) (p₂ : t₁ ~ t₂) : l₁ ++ t₁ ~ l₂ ++ t₂ :=
  (p₁.append_right t₁).trans (p₂.append_left l₂)
@[simp] theorem perm_middle {a : α} : ∀ {l₁ l₂ : List α}, l₁ ++ a :: l₂ ~ a :: (l₁ ++ l₂)
  | [], _ => .rfl
  | b :: l₁, _ => (perm_middle.cons b).trans (.swap a b _)
theorem perm_append_comm : ∀ {l₁ l₂ : List α}, l₁ ++ l₂ ~ l₂ ++ l₁
  | [], l₂ => .of_eq (append_nil l₂).symm
  | a :: l₁, l₂ => (perm_append_comm.cons a).trans perm_middle.symm
@[simp] theorem reverse_perm : ∀ (l : List α), reverse l ~ l
  | [] => .nil
  | a :: l => by
    rw [reverse_cons]
    exact perm_append_comm.trans ((reverse_perm l).cons a)

theorem append_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ s t, l = s ++ a :: t := by
  induction h with
  | head l => exact ⟨[], l, rfl⟩
  | tail b _ ih => obtain ⟨s, t, rfl⟩ := ih; exact ⟨b :: s, t, rfl⟩
/-- Lists without repetition and with the same members are rearrangements of each other. -/
theorem perm_ext_iff_of_nodup {l₁ l₂ : List α} (d₁ : Nodup l₁) (d₂ : Nodup l₂) : l₁ ~ l₂ ↔ ∀ a, a ∈ l₁ ↔ a ∈ l₂ := by
  refine ⟨fun p a => p.mem_iff, fun h => ?_⟩
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => exact .nil
    | cons b l => exact absurd ((h b).mpr (.head _)) not_mem_nil
  | cons a l ih =>
    obtain ⟨s, t, rfl⟩ := append_of_mem ((h a).mp (.head _))
    have d := perm_middle.nodup_iff.mp d₂
    refine ((ih d₁.of_cons d.of_cons fun x => ?_).cons a).trans perm_middle.symm
    have hx := (h x).trans perm_middle.mem_iff
    simp only [mem_cons] at hx
    constructor
    · intro hl
      exact (hx.mp (.inr hl)).resolve_left fun e => d₁.notMem (e ▸ hl)
    · intro hl
      exact (hx.mpr (.inr hl)).resolve_left fun e => d.notMem (e ▸ hl)

/-! ## Removal of one member and of repetitions -/

section
variable [DecidableEq α]
theorem erase_of_not_mem {a : α} {l : List α} (h : a ∉ l) : l.erase a = l := by
  induction l with
  | nil => rfl
  | cons c l ih =>
    rw [mem_cons, not_or] at h
    cases e : c == a with
    | true => exact absurd (eq_of_beq e).symm h.1
    | false => simp only [erase, e, ih h.2]
theorem perm_cons_erase {a : α} {l : List α} (h : a ∈ l) : l ~ a :: l.erase a := by
  induction l with
  | nil => exact absurd h not_mem_nil
  | cons b l ih =>
    cases e : b == a with
    | true => simp only [erase, e]; rw [eq_of_beq e]
    | false =>
      simp only [erase, e]
      have ha : a ∈ l := (mem_cons.mp h).resolve_left fun e' => by simp [e'] at e
      exact ((ih ha).cons b).trans (.swap a b _)
theorem Nodup.mem_erase_iff {a b : α} (d : Nodup l) : a ∈ l.erase b ↔ a ≠ b ∧ a ∈ l := by
  by_cases hb : b ∈ l
  · have p := perm_cons_erase hb
    have n := (p.nodup_iff.mp d).notMem
    rw [p.mem_iff, mem_cons]
    exact ⟨fun h => ⟨fun e => n (e ▸ h), .inr h⟩, fun h => h.2.resolve_left h.1⟩
  · rw [erase_of_not_mem hb]
    exact ⟨fun h => ⟨fun e => hb (e ▸ h), h⟩, And.right⟩
theorem Nodup.erase (a : α) (d : Nodup l) : Nodup (l.erase a) := by
  by_cases h : a ∈ l
  · exact ((perm_cons_erase h).nodup_iff.mp d).of_cons
  · exact (erase_of_not_mem h).symm ▸ d
theorem mem_insert_iff {a b : α} {l : List α} : a ∈ l.insert b ↔ a = b ∨ a ∈ l := by
  unfold List.insert
  split
  · exact ⟨.inr, fun h => h.elim (fun e => e ▸ elem_iff.mp ‹_›) id⟩
  · exact mem_cons
theorem Nodup.insert (a : α) (d : Nodup l) : Nodup (l.insert a) := by
  unfold List.insert
  split
  · exact d
  · exact nodup_cons.mpr ⟨fun h => ‹¬_› (elem_iff.mpr h), d⟩
/-- The members, each once; the last of equal ones stays. -/
def dedup : List α → List α
  | [] => []
  | a :: l => (dedup l).insert a
theorem mem_dedup {a : α} {l : List α} : a ∈ dedup l ↔ a ∈ l := by
  induction l with
  | nil => exact Iff.rfl
  | cons b l ih => rw [dedup, mem_insert_iff, ih, mem_cons]
theorem nodup_dedup (l : List α) : Nodup (dedup l) := by
  induction l with
  | nil => exact nodup_nil
  | cons b l ih => exact ih.insert b
theorem dedup_eq_self {l : List α} (d : Nodup l) : dedup l = l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [dedup, ih d.of_cons, List.insert, if_neg]
    exact fun h => d.notMem (elem_iff.mp h)
end
end List
