prelude
import Init.Data.List.Perm
/-!
Lists of consecutive numbers, and how folds, filters, parts and sums of lists go with `append`, `map` and `reverse`.
-/
set_option linter.unusedVariables false
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## `range` -/

private theorem range_loop_eq (n : Nat) (acc : List Nat) : range.loop n acc = range.loop n [] ++ acc := by
  induction n generalizing acc with
  | zero => rfl
  | succ n ih => rw [range.loop, ih, range.loop, ih [n], append_assoc]; rfl
@[simp] theorem range_zero : range 0 = [] := rfl
theorem range_succ {n : Nat} : range (n + 1) = range n ++ [n] := range_loop_eq n [n]
@[simp] theorem length_range {n : Nat} : (range n).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [range_succ, length_append, ih]; rfl
theorem nodup_range {n : Nat} : Nodup (range n) := by
  induction n with
  | zero => exact nodup_nil
  | succ n ih =>
    rw [range_succ, nodup_append]
    refine ⟨ih, nodup_cons.mpr ⟨not_mem_nil, nodup_nil⟩, fun a ha b hb => ?_⟩
    rw [mem_singleton.mp hb]
    exact Nat.ne_of_lt (mem_range.mp ha)
theorem range_succ_eq_map {n : Nat} : range (n + 1) = 0 :: map Nat.succ (range n) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    have e : map Nat.succ (range (n + 1)) = map Nat.succ (range n) ++ [n + 1] := by rw [range_succ, map_append]; rfl
    rw [e, range_succ, ih]; rfl
@[simp] theorem length_range' {s step n : Nat} : (range' s n step).length = n := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => exact congrArg (· + 1) ih
theorem range'_succ {s n step : Nat} : range' s (n + 1) step = s :: range' (s + step) n step := rfl
@[simp] theorem mem_range'_1 {s n m : Nat} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  induction n generalizing s with
  | zero => exact ⟨fun h => absurd h not_mem_nil, fun h => by omega⟩
  | succ n ih => rw [range'_succ, mem_cons, ih]; omega
theorem nodup_range' {s n : Nat} : Nodup (range' s n) := by
  induction n generalizing s with
  | zero => exact nodup_nil
  | succ n ih => exact nodup_cons.mpr ⟨fun h => by rw [mem_range'_1] at h; omega, ih⟩
theorem range_eq_range' {n : Nat} : range n = range' 0 n := by
  have all : ∀ n k, range.loop k (range' k n) = range' 0 (k + n) := fun n k => by
    induction k generalizing n with
    | zero => rw [Nat.zero_add]; rfl
    | succ k ih =>
      have := ih (n + 1)
      rw [range'_succ] at this
      rw [range.loop, this]
      exact congrArg (range' 0) (by omega)
  exact all 0 n

/-! ## Folds and sums -/

@[simp] theorem foldl_append {f : β → α → β} {b : β} {l l' : List α} : (l ++ l').foldl f b = l'.foldl f (l.foldl f b) := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => exact ih
@[simp] theorem foldr_append {f : α → β → β} {b : β} {l l' : List α} : (l ++ l').foldr f b = l.foldr f (l'.foldr f b) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a) ih
@[simp] theorem foldl_map {f : β → γ} {g : α → γ → α} {l : List β} {init : α} :
    (l.map f).foldl g init = l.foldl (fun x y => g x (f y)) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => exact ih
@[simp] theorem foldr_map {f : α → β} {g : β → γ → γ} {l : List α} {init : γ} :
    (l.map f).foldr g init = l.foldr (fun x y => g (f x) y) init := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg _ ih
@[simp] theorem foldl_reverse {l : List α} {f : β → α → β} {b : β} : l.reverse.foldl f b = l.foldr (fun x y => f y x) b := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, foldl_append, ih]; rfl
@[simp] theorem foldr_reverse {l : List α} {f : α → β → β} {b : β} : l.reverse.foldr f b = l.foldl (fun x y => f y x) b := by
  rw [← foldl_reverse, reverse_reverse]
@[simp] theorem foldr_cons_eq_append {l : List α} {f : α → β} {l' : List β} : l.foldr (fun x ys => f x :: ys) l' = l.map f ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg _ ih
theorem foldr_cons_nil {l : List α} : l.foldr cons [] = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg _ ih
theorem sum_append_nat {l₁ l₂ : List Nat} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Nat.zero_add _).symm
  | cons a l ih => rw [cons_append, sum_cons, sum_cons, ih, Nat.add_assoc]
theorem sum_reverse_nat (xs : List Nat) : xs.reverse.sum = xs.sum := by
  induction xs with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, sum_append_nat, ih, Nat.add_comm]; rfl

/-! ## `map`, `filter`, `reverse`, `replicate` -/

@[simp] theorem map_eq_nil_iff {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by cases l <;> simp
@[simp] theorem map_id' (l : List α) : map (fun a => a) l = l := map_id l
@[simp] theorem map_reverse {f : α → β} {l : List α} : l.reverse.map f = (l.map f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, map_append, ih, map_cons, map_cons, reverse_cons]; rfl
@[simp] theorem filter_append {p : α → Bool} (l₁ l₂ : List α) : filter p (l₁ ++ l₂) = filter p l₁ ++ filter p l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]
@[simp] theorem filter_filter {p q : α → Bool} {l : List α} : filter p (filter q l) = filter (fun a => p a && q a) l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : q a <;> cases h' : p a <;> simp [h, h', ih]
theorem length_filter_le (p : α → Bool) (l : List α) : (l.filter p).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl _
  | cons a l ih => cases h : p a <;> simp [h] <;> omega
@[simp] theorem filter_eq_self {p : α → Bool} {l : List α} : filter p l = l ↔ ∀ a, a ∈ l → p a := by
  induction l with
  | nil => simp
  | cons a l ih =>
    cases h : p a with
    | true => simp [h, ih]
    | false =>
      simp [h]
      intro e
      have := length_filter_le p l
      rw [e] at this
      exact absurd this (Nat.not_succ_le_self _)
@[simp] theorem filter_eq_nil_iff {p : α → Bool} {l : List α} : filter p l = [] ↔ ∀ a, a ∈ l → ¬p a := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]
theorem filter_map {f : β → α} {p : α → Bool} {l : List β} : filter p (map f l) = map f (filter (p ∘ f) l) := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p (f a) <;> simp [h, ih]
theorem filter_congr {p q : α → Bool} {l : List α} (h : ∀ x, x ∈ l → p x = q x) : filter p l = filter q l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter_cons, filter_cons, h a (.head _), ih fun x hx => h x (.tail _ hx)]
@[simp] theorem reverse_eq_nil_iff {xs : List α} : xs.reverse = [] ↔ xs = [] := by
  cases xs <;> simp
theorem reverse_inj {xs ys : List α} : xs.reverse = ys.reverse ↔ xs = ys :=
  ⟨fun h => by rw [← reverse_reverse xs, h, reverse_reverse], congrArg _⟩
theorem reverse_eq_iff {as bs : List α} : as.reverse = bs ↔ as = bs.reverse := by
  rw [← reverse_inj, reverse_reverse]
@[simp] theorem replicate_zero {a : α} : replicate 0 a = [] := rfl
theorem replicate_succ {a : α} {n : Nat} : replicate (n + 1) a = a :: replicate n a := rfl
@[simp] theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => simp
  | succ n ih => rw [replicate_succ, mem_cons, ih]; exact ⟨fun h => ⟨Nat.succ_ne_zero n, h.elim id And.right⟩, fun h => .inl h.2⟩
@[simp] theorem map_replicate {f : α → β} {n : Nat} {a : α} : (replicate n a).map f = replicate n (f a) := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg _ ih
theorem map_const' {l : List α} {b : β} : map (fun _ => b) l = replicate l.length b := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg _ ih
theorem append_inj_left' {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : s₁.length = s₂.length) : s₁ = s₂ ∧ t₁ = t₂ := by
  induction s₁ generalizing s₂ with
  | nil => cases s₂ with
    | nil => exact ⟨rfl, h⟩
    | cons => exact absurd hl (by simp)
  | cons a s ih => cases s₂ with
    | nil => exact absurd hl (by simp)
    | cons b s' =>
      rw [cons_append, cons_append, cons_eq_cons] at h
      have ⟨e, e'⟩ := ih h.2 (Nat.succ.inj hl)
      exact ⟨by rw [h.1, e], e'⟩

/-! ## Parts -/

@[simp] theorem take_succ_cons {a : α} {as : List α} {i : Nat} : (a :: as).take (i + 1) = a :: as.take i := rfl
@[simp] theorem drop_succ_cons {a : α} {l : List α} {i : Nat} : drop (i + 1) (a :: l) = drop i l := rfl
@[simp] theorem length_take {i : Nat} {l : List α} : (take i l).length = min i l.length := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih => cases i with
    | zero => simp
    | succ i => rw [take_succ_cons, length_cons, ih, length_cons]; omega
@[simp] theorem length_drop {i : Nat} {l : List α} : (drop i l).length = l.length - i := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => rw [drop_succ_cons, ih, length_cons]; omega
@[simp] theorem take_length {l : List α} : l.take l.length = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg _ ih
@[simp] theorem drop_length {l : List α} : l.drop l.length = [] := by
  induction l with
  | nil => rfl
  | cons a l ih => exact ih
@[simp] theorem getElem_map {l : List α} (f : α → β) {i : Nat} {h : i < (l.map f).length} :
    (map f l)[i] = f (l[i]'(length_map f ▸ h)) := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero _)
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih
theorem getElem_append_left {as bs : List α} {i : Nat} (h : i < as.length) {h' : i < (as ++ bs).length} : (as ++ bs)[i] = as[i] := by
  induction as generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero _)
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
theorem getElem_mem {l : List α} {i : Nat} (h : i < l.length) : l[i] ∈ l := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero _)
  | cons a l ih => cases i with
    | zero => exact .head _
    | succ i => exact .tail _ (ih (Nat.lt_of_succ_lt_succ h))
@[simp] theorem getElem_range {j n : Nat} (h : j < (range n).length) : (range n)[j] = j := by
  have all : ∀ s n j (h : j < (range' s n).length), (range' s n)[j] = s + j := fun s n => by
    induction n generalizing s with
    | zero => exact fun j h => absurd h (Nat.not_lt_zero _)
    | succ n ih =>
      intro j h
      cases j with
      | zero => rfl
      | succ j =>
        have h' : j < (range' (s + 1) n).length := by simpa using h
        have := ih (s + 1) j h'
        show (range' (s + 1) n)[j] = _
        rw [this]; omega
  simp only [range_eq_range'] at h ⊢
  rw [all, Nat.zero_add]
end List
