prelude
import Init.Data.List.Basic
import Init.Data.Nat
import Init.Ext
import Init.Data.Bool
import Init.Data.Nat.Lemmas
import Init.Native.Unexpanders
/-!
Lemmas about lists: membership, length, `map`, `filter`, `append`, `reverse`, indexing.
-/
set_option linter.unusedVariables false
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
@[simp] theorem not_mem_nil {a : α} : ¬a ∈ ([] : List α) := fun h => nomatch h
@[simp] theorem mem_cons {a b : α} {l : List α} : a ∈ b :: l ↔ a = b ∨ a ∈ l :=
  ⟨fun h => match h with | .head _ => .inl rfl | .tail _ h => .inr h,
   fun h => h.elim (fun e => e ▸ .head _) (.tail _)⟩
theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := .head l
theorem mem_cons_of_mem (y : α) {a : α} {l : List α} : a ∈ l → a ∈ y :: l := .tail _
theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by simp
theorem eq_of_mem_singleton {a b : α} : a ∈ [b] → a = b := mem_singleton.mp
theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} : (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x := by
  simp
theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} : (∃ x, ∃ _ : x ∈ a :: l, p x) ↔ p a ∨ ∃ x, ∃ _ : x ∈ l, p x := by
  simp
theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] := fun e => not_mem_nil (e ▸ h)
@[simp] theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := fun h => nomatch h
theorem cons_inj_right (a : α) {l l' : List α} : a :: l = a :: l' ↔ l = l' := ⟨fun h => (List.cons.inj h).2, congrArg _⟩
theorem cons_eq_cons {a b : α} {l l' : List α} : a :: l = b :: l' ↔ a = b ∧ l = l' := by
  constructor
  · intro h; exact List.cons.inj h
  · intro ⟨h, h'⟩; rw [h, h']
instance instDecidableMemOfDecidableEq [DecidableEq α] (a : α) : (as : List α) → Decidable (a ∈ as)
  | [] => isFalse not_mem_nil
  | b :: bs =>
    have := instDecidableMemOfDecidableEq a bs
    decidable_of_iff (a = b ∨ a ∈ bs) mem_cons.symm
instance decidableBAll (p : α → Prop) [DecidablePred p] : (l : List α) → Decidable (∀ x, x ∈ l → p x)
  | [] => isTrue fun _ h => absurd h not_mem_nil
  | a :: l =>
    have := decidableBAll p l
    decidable_of_iff (p a ∧ ∀ x, x ∈ l → p x) forall_mem_cons.symm
instance decidableBEx (p : α → Prop) [DecidablePred p] : (l : List α) → Decidable (∃ x, x ∈ l ∧ p x)
  | [] => isFalse fun h => h.elim fun _ h => not_mem_nil h.1
  | a :: l =>
    have := decidableBEx p l
    decidable_of_iff (p a ∨ ∃ x, x ∈ l ∧ p x)
      ⟨fun h => h.elim (fun h => ⟨a, .head _, h⟩) fun ⟨x, hx, h⟩ => ⟨x, .tail _ hx, h⟩,
       fun ⟨x, hx, h⟩ => (mem_cons.mp hx).elim (fun e => .inl (e ▸ h)) fun hx => .inr ⟨x, hx, h⟩⟩
@[simp] theorem elem_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} : elem a as = true ↔ a ∈ as := by
  induction as with
  | nil => simp [elem]
  | cons b bs ih =>
    cases h : a == b with
    | true => simp [elem, eq_of_beq h]
    | false => simp [elem, h, ih, ne_of_beq_false h]

@[simp] theorem length_append {as bs : List α} : (as ++ bs).length = as.length + bs.length := by
  induction as with
  | nil => simp
  | cons a as ih => simp [ih, Nat.add_right_comm]
@[simp] theorem length_eq_zero_iff {l : List α} : length l = 0 ↔ l = [] := by cases l <;> simp
theorem length_pos_iff {l : List α} : 0 < length l ↔ l ≠ [] := by cases l <;> simp [Nat.zero_lt_succ]
@[simp] theorem append_eq_nil_iff {p q : List α} : p ++ q = [] ↔ p = [] ∧ q = [] := by cases p <;> simp
@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  induction s with
  | nil => simp
  | cons b s ih => simp [ih, or_assoc]
@[simp] theorem map_nil {f : α → β} : map f [] = [] := rfl
@[simp] theorem map_cons {f : α → β} {a : α} {l : List α} : map f (a :: l) = f a :: map f l := rfl
@[simp] theorem length_map {as : List α} (f : α → β) : (as.map f).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem map_append {f : α → β} : ∀ {l₁ l₂ : List α}, map f (l₁ ++ l₂) = map f l₁ ++ map f l₂ := by
  intro l₁ l₂
  induction l₁ with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} : map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem map_id (l : List α) : map id l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem mem_map {b : β} {f : α → β} {l : List α} : b ∈ l.map f ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => simp
  | cons a l ih =>
    simp [ih]
    exact ⟨fun h => h.elim (fun e => .inl e.symm) .inr, fun h => h.elim (fun e => .inl e.symm) .inr⟩
theorem map_congr_left {f g : α → β} {l : List α} (h : ∀ a, a ∈ l → f a = g a) : map f l = map g l := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [h a (.head _), ih fun a ha => h a (.tail _ ha)]
@[simp] theorem filter_nil {p : α → Bool} : filter p [] = [] := rfl
@[simp] theorem filter_cons_of_pos {p : α → Bool} {a : α} {l} (pa : p a) : filter p (a :: l) = a :: filter p l := by simp [filter, pa]
@[simp] theorem filter_cons_of_neg {p : α → Bool} {a : α} {l} (pa : ¬p a) : filter p (a :: l) = filter p l := by
  simp at pa; simp [filter, pa]
theorem filter_cons {x : α} {xs : List α} {p : α → Bool} : (x :: xs).filter p = if p x then x :: (xs.filter p) else xs.filter p := by
  cases h : p x <;> simp [h]
@[simp] theorem mem_filter {p : α → Bool} {as : List α} {x : α} : x ∈ filter p as ↔ x ∈ as ∧ p x := by
  induction as with
  | nil => simp
  | cons a as ih =>
    cases h : p a with
    | true =>
      simp [h, ih, or_and_right]
      exact ⟨fun h' => h'.elim (fun e => .inl ⟨e, e ▸ h⟩) .inr, fun h' => h'.elim (fun e => .inl e.1) .inr⟩
    | false =>
      simp [h, ih, or_and_right]
      intro e; simp [e, h]
@[simp] theorem reverseAux_nil {r : List α} : reverseAux [] r = r := rfl
@[simp] theorem reverseAux_cons {a : α} {l r : List α} : reverseAux (a :: l) r = reverseAux l (a :: r) := rfl
@[simp] theorem reverse_nil : reverse ([] : List α) = [] := rfl
theorem reverseAux_eq {as bs : List α} : reverseAux as bs = reverse as ++ bs := by
  induction as generalizing bs with
  | nil => rfl
  | cons a as ih => simp [reverse, ih (bs := a :: bs), ih (bs := [a]), append_assoc]
@[simp] theorem reverse_cons {a : α} {as : List α} : reverse (a :: as) = reverse as ++ [a] := reverseAux_eq (bs := [a])
@[simp] theorem reverse_append {as bs : List α} : (as ++ bs).reverse = bs.reverse ++ as.reverse := by
  induction as with
  | nil => simp
  | cons a as ih => simp [ih, append_assoc]
@[simp] theorem reverse_reverse (as : List α) : as.reverse.reverse = as := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem length_reverse {as : List α} : (as.reverse).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem mem_reverse {x : α} {as : List α} : x ∈ reverse as ↔ x ∈ as := by
  induction as with
  | nil => simp
  | cons a as ih => simp [ih, or_comm]
@[simp] theorem foldl_nil {f : α → β → α} {b : α} : [].foldl f b = b := rfl
@[simp] theorem foldl_cons {a : α} {l : List α} {f : β → α → β} {b : β} : (a :: l).foldl f b = l.foldl f (f b a) := rfl
@[simp] theorem foldr_nil {f : α → β → β} {b : β} : [].foldr f b = b := rfl
@[simp] theorem foldr_cons {a : α} {l : List α} {f : α → β → β} {b : β} : (a :: l).foldr f b = f a (l.foldr f b) := rfl
@[simp] theorem sum_nil [Add α] [Zero α] : ([] : List α).sum = Zero.zero := rfl
@[simp] theorem sum_cons [Add α] [Zero α] {a : α} {l : List α} : (a :: l).sum = a + l.sum := rfl
@[simp] theorem length_replicate {n : Nat} {a : α} : (replicate n a).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => simp [replicate, ih]
@[simp] theorem take_nil {i : Nat} : ([] : List α).take i = [] := by cases i <;> rfl
@[simp] theorem take_zero {l : List α} : l.take 0 = [] := rfl
@[simp] theorem drop_nil {i : Nat} : ([] : List α).drop i = [] := by cases i <;> rfl
@[simp] theorem drop_zero {l : List α} : l.drop 0 = l := rfl
@[simp] theorem take_append_drop : ∀ {i : Nat} {l : List α}, take i l ++ drop i l = l
  | 0, _ => rfl
  | _ + 1, [] => rfl
  | i + 1, a :: l => congrArg (cons a) (take_append_drop (i := i) (l := l))
@[simp] theorem head_cons {a : α} {l : List α} {h} : head (a :: l) h = a := rfl
@[simp] theorem head?_nil : head? ([] : List α) = none := rfl
@[simp] theorem head?_cons {a : α} {l : List α} : head? (a :: l) = some a := rfl
@[simp] theorem tail_cons {a : α} {as : List α} : (a :: as).tail = as := rfl
@[simp] theorem all_nil {p : α → Bool} : [].all p = true := rfl
@[simp] theorem all_cons {p : α → Bool} {a : α} {l : List α} : (a :: l).all p = (p a && l.all p) := rfl
@[simp] theorem any_nil {p : α → Bool} : [].any p = false := rfl
@[simp] theorem any_cons {p : α → Bool} {a : α} {l : List α} : (a :: l).any p = (p a || l.any p) := rfl
@[simp] theorem all_eq_true {p : α → Bool} {l : List α} : l.all p = true ↔ ∀ x, x ∈ l → p x := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih]
@[simp] theorem any_eq_true {p : α → Bool} {l : List α} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih, or_and_right, exists_or]
end List
