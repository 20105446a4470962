prelude
import Init.PropLemmas
/-!
Propositional laws that hold for decidable propositions, and simplification of conditionals.
-/
set_option linter.unusedVariables false
universe u v w

section
variable {a b c p q : Prop}
namespace Decidable
@[simp] protected theorem not_not [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, not_not_intro⟩
abbrev or_not_self := em
theorem not_or_self (p : Prop) [h : Decidable p] : ¬p ∨ p := (em p).symm
theorem by_contra [Decidable p] : (¬p → False) → p := of_not_not
theorem of_not_imp [Decidable a] (h : ¬(a → b)) : a := byContradiction (not_not_of_not_imp h)
protected theorem not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a := byContradiction fun ha => hb (h ha)
protected theorem not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) :=
  ⟨Decidable.not_imp_symm, Decidable.not_imp_symm⟩
theorem not_imp_self [Decidable a] : (¬a → a) ↔ a := ⟨fun h => byContradiction fun ha => ha (h ha), fun h _ => h⟩
protected theorem or_iff_not_imp_left [Decidable a] : a ∨ b ↔ (¬a → b) :=
  ⟨Or.resolve_left, fun h => byCases .inl fun ha => .inr (h ha)⟩
protected theorem or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) :=
  or_comm.trans Decidable.or_iff_not_imp_left
protected theorem not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) :=
  ⟨fun h hb => byContradiction fun ha => h ha hb, mt⟩
protected theorem not_or_of_imp [Decidable a] (h : a → b) : ¬a ∨ b := byCases (fun ha => .inr (h ha)) .inl
protected theorem imp_iff_not_or [Decidable a] : (a → b) ↔ (¬a ∨ b) := ⟨Decidable.not_or_of_imp, Or.neg_resolve_left⟩
protected theorem imp_iff_or_not [Decidable b] : b → a ↔ a ∨ ¬b := Decidable.imp_iff_not_or.trans or_comm
protected theorem imp_or [h : Decidable a] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) :=
  ⟨fun f => byCases (fun ha => (f ha).imp (fun h _ => h) fun h _ => h) fun ha => .inl fun x => (ha x).elim,
   fun f ha => f.imp (fun g => g ha) fun g => g ha⟩
protected theorem not_imp_iff_and_not [Decidable a] : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨of_not_imp h, not_of_not_imp h⟩, not_imp_of_and_not⟩
protected theorem peirce (a b : Prop) [Decidable a] : ((a → b) → a) → a := fun h => byCases id fun ha => h ha.elim
protected theorem not_iff_not [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) :=
  ⟨fun h => ⟨Decidable.not_imp_not.mp h.mpr, Decidable.not_imp_not.mp h.mp⟩, not_congr⟩
protected theorem not_iff_comm [Decidable a] [Decidable b] : (¬a ↔ b) ↔ (¬b ↔ a) :=
  ⟨fun h => ⟨Decidable.not_imp_symm h.mp, fun ha hb => h.mpr hb ha⟩,
   fun h => ⟨Decidable.not_imp_symm h.mp, fun hb ha => h.mpr ha hb⟩⟩
protected theorem not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) :=
  ⟨fun h => ⟨fun ha => byContradiction fun hb => h (iff_of_false ha hb), fun hb ha => h (iff_of_true ha hb)⟩,
   fun h h' => iff_not_self (h'.trans h.symm)⟩
protected theorem iff_not_comm [Decidable a] [Decidable b] : (a ↔ ¬b) ↔ (b ↔ ¬a) :=
  ⟨fun h => ⟨fun hb ha => h.mp ha hb, Decidable.not_imp_symm h.mpr⟩, fun h => ⟨fun ha hb => h.mp hb ha, Decidable.not_imp_symm h.mpr⟩⟩
protected theorem iff_iff_and_or_not_and_not {a b : Prop} [Decidable b] : (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) :=
  ⟨fun e => byCases (fun hb => .inl ⟨e.mpr hb, hb⟩) fun hb => .inr ⟨mt e.mp hb, hb⟩,
   fun h => h.elim (fun h => iff_of_true h.1 h.2) fun h => iff_of_false h.1 h.2⟩
protected theorem not_and_not_right [Decidable b] : ¬(a ∧ ¬b) ↔ (a → b) :=
  ⟨fun h ha => byContradiction fun hb => h ⟨ha, hb⟩, fun h x => x.2 (h x.1)⟩
protected theorem not_and_iff_or_not_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => byCases (fun ha => .inr fun hb => h ⟨ha, hb⟩) .inl, not_and_of_not_or_not⟩
protected theorem not_and_iff_or_not_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => byCases (fun hb => .inl fun ha => h ⟨ha, hb⟩) .inr, not_and_of_not_or_not⟩
protected theorem or_iff_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) :=
  ⟨fun h n => h.elim n.1 n.2, fun h => byContradiction fun n => h (not_or.mp n)⟩
protected theorem and_iff_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) :=
  ⟨fun h n => n.elim (fun n => n h.1) fun n => n h.2, fun h => ⟨byContradiction fun n => h (.inl n), byContradiction fun n => h (.inr n)⟩⟩
theorem imp_iff_right_iff [Decidable a] : (a → b ↔ b) ↔ a ∨ b :=
  ⟨fun h => byCases .inl fun ha => .inr (h.mp fun x => (ha x).elim),
   fun h => h.elim imp_iff_right fun hb => iff_of_true (fun _ => hb) hb⟩
theorem imp_iff_left_iff [Decidable a] : (b ↔ a → b) ↔ a ∨ b := Iff.comm.trans imp_iff_right_iff
protected theorem not_forall {p : α → Prop} [Decidable (∃ x, ¬p x)] [∀ x, Decidable (p x)] : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => byContradiction fun n => h fun x => byContradiction fun hx => n ⟨x, hx⟩, not_forall_of_exists_not⟩
protected theorem not_forall_not {p : α → Prop} [Decidable (∃ x, p x)] : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  ⟨fun h => byContradiction fun n => h (not_exists.mp n), fun h f => h.elim f⟩
protected theorem not_exists_not {p : α → Prop} [∀ x, Decidable (p x)] : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  not_exists.trans (forall_congr' fun _ => Decidable.not_not)
instance predToBool (p : α → Prop) [DecidablePred p] : CoeDep (α → Prop) p (α → Bool) := ⟨fun x => decide (p x)⟩
end Decidable
export Decidable (not_imp_self)
theorem peirce' {a : Prop} (H : ∀ b : Prop, (a → b) → a) : a := H _ id

protected def Or.by_cases [Decidable p] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if hp : p then h₁ hp else h₂ (h.resolve_left hp)
protected def Or.by_cases' [Decidable q] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if hq : q then h₂ hq else h₁ (h.resolve_right hq)
instance exists_prop_decidable {p} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] : Decidable (∃ h, P h) :=
  if h : p then decidable_of_decidable_of_iff (p := P h) ⟨fun x => ⟨h, x⟩, fun x => x.elim fun _ y => y⟩
  else isFalse fun x => x.elim fun y _ => h y
instance forall_prop_decidable {p} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] : Decidable (∀ h, P h) :=
  if h : p then decidable_of_decidable_of_iff (p := P h) ⟨fun x _ => x, fun f => f h⟩
  else isTrue fun x => absurd x h
@[inline] def decidable_of_iff (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b := decidable_of_decidable_of_iff h
@[inline] def decidable_of_iff' (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a := decidable_of_decidable_of_iff h.symm
def decidable_of_bool : ∀ (b : Bool), (b ↔ a) → Decidable a
  | true, h => isTrue (h.1 rfl)
  | false, h => isFalse fun ha => Bool.noConfusion (h.2 ha)

theorem decide_eq_true_iff {p : Prop} [Decidable p] : (decide p = true) ↔ p := ⟨of_decide_eq_true, decide_eq_true⟩
@[simp] theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} : decide p = decide q ↔ (p ↔ q) :=
  ⟨fun h => decide_eq_true_iff.symm.trans (h ▸ decide_eq_true_iff), fun h =>
    (Decidable.em p).elim (fun hp => (decide_eq_true hp).trans (decide_eq_true (h.mp hp)).symm)
      fun hp => (decide_eq_false hp).trans (decide_eq_false (mt h.mpr hp)).symm⟩
end

section
variable {p q : Prop} {α : Sort u}
@[simp] theorem if_false_left [h : Decidable p] : ite p False q ↔ ¬p ∧ q := by
  by_cases hp : p <;> simp [hp]
@[simp] theorem if_false_right [h : Decidable p] : ite p q False ↔ p ∧ q := by
  by_cases hp : p <;> simp [hp]
@[simp low] theorem if_true_left [h : Decidable p] : ite p True q ↔ ¬p → q := by
  by_cases hp : p <;> simp [hp]
@[simp low] theorem if_true_right [h : Decidable p] : ite p q True ↔ p → q := by
  by_cases hp : p <;> simp [hp]
@[simp] theorem dite_not [hn : Decidable (¬p)] [h : Decidable p] (x : ¬p → α) (y : ¬¬p → α) :
    dite (¬p) x y = dite p (fun h => y (not_not_intro h)) x := by
  by_cases hp : p
  · rw [dif_neg (not_not_intro hp), dif_pos hp]
  · rw [dif_pos hp, dif_neg hp]
@[simp] theorem ite_not (p : Prop) [Decidable p] (x y : α) : ite (¬p) x y = ite p y x := dite_not (fun _ => x) (fun _ => y)
@[simp] theorem ite_then_self {p q : Prop} [h : Decidable p] : (if p then p else q) ↔ (¬p → q) := by
  by_cases hp : p <;> simp [hp]
@[simp] theorem ite_else_self {p q : Prop} [h : Decidable p] : (if p then q else p) ↔ (p ∧ q) := by
  by_cases hp : p <;> simp [hp]
@[simp] theorem dite_eq_left_iff {p : Prop} [Decidable p] {x : α} {y : ¬p → α} :
    (if h : p then x else y h) = x ↔ ∀ h : ¬p, y h = x := by
  by_cases hp : p
  · exact iff_of_true (dif_pos hp) fun h => absurd hp h
  · rw [dif_neg hp]; exact ⟨fun h _ => h, fun f => f hp⟩
@[simp] theorem dite_eq_right_iff {p : Prop} [Decidable p] {x : p → α} {y : α} :
    (if h : p then x h else y) = y ↔ ∀ h : p, x h = y := by
  by_cases hp : p
  · rw [dif_pos hp]; exact ⟨fun h _ => h, fun f => f hp⟩
  · exact iff_of_true (dif_neg hp) fun h => absurd h hp
@[simp] theorem ite_eq_left_iff {p : Prop} [Decidable p] {x y : α} : (if p then x else y) = x ↔ ¬p → y = x := dite_eq_left_iff
@[simp] theorem ite_eq_right_iff {p : Prop} [Decidable p] {x y : α} : (if p then x else y) = y ↔ p → x = y := dite_eq_right_iff
theorem apply_dite {α β} (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) :
    f (dite P x y) = dite P (fun h => f (x h)) (fun h => f (y h)) := by
  by_cases hp : P
  · rw [dif_pos hp, dif_pos hp]
  · rw [dif_neg hp, dif_neg hp]
theorem apply_ite {α β} (f : α → β) (P : Prop) [Decidable P] (x y : α) :
    f (ite P x y) = ite P (f x) (f y) := apply_dite f P (fun _ => x) (fun _ => y)
end
