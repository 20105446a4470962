prelude
import Init.Data.SimpSet
import Init.DecidableLemmas
/-!
What `grind` builds its proofs from: the gadgets with which it marks terms, and the lemmas of its congruence closure and
its propagation of truth values. The native tactic finds each by its name.
-/
set_option linter.unusedVariables false
set_option linter.defProp false
universe u v

namespace Lean.Grind

/-- A proof that occurs inside a term, as its proposition. -/
def nestedProof (p : Prop) {h : p} : p := h
/-- A decision procedure that occurs inside a term, as its proposition. -/
def nestedDecidable {p : Prop} (h : Decidable p) : Decidable p := h
/-- A `match` whose discriminants alone are to be simplified. -/
def simpMatchDiscrsOnly {α : Sort u} (a : α) : α := a
/-- `t + k` in a pattern. -/
def offset (a b : Nat) : Nat := a + b
/-- `a = b` in a pattern that is matched where a disequality is known. -/
def eqBwdPattern (a b : α) : Prop := a = b
/-- A pattern for a generalised equation. -/
def genPattern {α : Sort u} (_h : Prop) (x : α) (_val : α) : α := x
/-- The same for a heterogeneous equation. -/
def genHEqPattern {α β : Sort u} (_h : Prop) (x : α) (_val : β) : α := x
/-- The equation that a `match` gives, with the term it came from. -/
abbrev EqMatch (a b : α) {_origin : α} : Prop := a = b
/-- A condition of a `match` equation, which is not simplified. -/
abbrev MatchCond (p : Prop) : Prop := p
/-- The same before simplification, where it must not unfold. -/
def PreMatchCond (p : Prop) : Prop := p
/-- A proposition that is in normal form already. -/
def alreadyNorm (p : Prop) : Prop := p
/-- The body of a lambda that was abstracted. -/
abbrev Marker {α : Sort u} (a : α) : α := a

theorem em (p : Prop) : alreadyNorm p ∨ alreadyNorm (¬p) := Classical.em p
theorem nestedProof_congr (p q : Prop) (h : p = q) (hp : p) (hq : q) : HEq (@nestedProof p hp) (@nestedProof q hq) := by
  cases h; exact HEq.rfl
theorem nestedDecidable_congr (p q : Prop) (h : p = q) (hp : Decidable p) (hq : Decidable q) :
    HEq (@nestedDecidable p hp) (@nestedDecidable q hq) := by
  cases h; cases Subsingleton.elim hp hq; exact HEq.rfl

def intro_with_eq (p p' : Prop) (q : Sort u) (he : p = p') (h : p' → q) : p → q := fun hp => h (he ▸ hp)
def intro_with_eq' (p p' : Prop) (q : p → Sort u) (he : p = p') (h : (h : p') → q (he.mpr_prop h)) : (h : p) → q h :=
  fun hp => h (he.mp hp)

section Connectives
variable {a b : Prop}
theorem and_eq_of_eq_true_left (h : a = True) : (a ∧ b) = b := h ▸ true_and b
theorem and_eq_of_eq_true_right (h : b = True) : (a ∧ b) = a := h ▸ and_true a
theorem and_eq_of_eq_false_left (h : a = False) : (a ∧ b) = False := h ▸ false_and b
theorem and_eq_of_eq_false_right (h : b = False) : (a ∧ b) = False := h ▸ and_false a
theorem eq_true_of_and_eq_true_left (h : (a ∧ b) = True) : a = True := eq_true (of_eq_true h).1
theorem eq_true_of_and_eq_true_right (h : (a ∧ b) = True) : b = True := eq_true (of_eq_true h).2
theorem or_of_and_eq_false (h : (a ∧ b) = False) : ¬a ∨ ¬b := Classical.not_and_iff_not_or_not.mp (of_eq_false h)

theorem or_eq_of_eq_true_left (h : a = True) : (a ∨ b) = True := h ▸ true_or b
theorem or_eq_of_eq_true_right (h : b = True) : (a ∨ b) = True := h ▸ or_true a
theorem or_eq_of_eq_false_left (h : a = False) : (a ∨ b) = b := h ▸ false_or b
theorem or_eq_of_eq_false_right (h : b = False) : (a ∨ b) = a := h ▸ or_false a
theorem eq_false_of_or_eq_false_left (h : (a ∨ b) = False) : a = False := eq_false fun k => of_eq_false h (.inl k)
theorem eq_false_of_or_eq_false_right (h : (a ∨ b) = False) : b = False := eq_false fun k => of_eq_false h (.inr k)

theorem imp_eq_of_eq_false_left (h : a = False) : (a → b) = True := eq_true fun k => (of_eq_false h k).elim
theorem imp_eq_of_eq_true_right (h : b = True) : (a → b) = True := eq_true fun _ => of_eq_true h
theorem imp_eq_of_eq_true_left (h : a = True) : (a → b) = b := propext ⟨fun k => k (of_eq_true h), fun k _ => k⟩
theorem eq_false_of_imp_eq_true (h₁ : (a → b) = True) (h₂ : b = False) : a = False :=
  eq_false fun k => of_eq_false h₂ (of_eq_true h₁ k)
theorem eq_true_of_imp_eq_false (h : (a → b) = False) : a = True :=
  eq_true (Classical.byContradiction fun n => of_eq_false h fun k => (n k).elim)
theorem eq_false_of_imp_eq_false (h : (a → b) = False) : b = False := eq_false fun k => of_eq_false h fun _ => k

theorem not_eq_of_eq_true (h : a = True) : (Not a) = False := eq_false fun n => n (of_eq_true h)
theorem not_eq_of_eq_false (h : a = False) : (Not a) = True := eq_true (of_eq_false h)
theorem eq_false_of_not_eq_true (h : (Not a) = True) : a = False := eq_false (of_eq_true h)
theorem eq_true_of_not_eq_false (h : (Not a) = False) : a = True :=
  eq_true (Classical.byContradiction (of_eq_false h))
theorem false_of_not_eq_self (h : (Not a) = a) : False :=
  have n : ¬a := fun k => (h.mpr k) k
  n (h.mp n)

theorem eq_eq_of_eq_true_left (h : a = True) : (a = b) = b :=
  propext ⟨fun e => e ▸ of_eq_true h, fun k => h.trans (eq_true k).symm⟩
theorem eq_eq_of_eq_true_right (h : b = True) : (a = b) = a :=
  propext ⟨fun e => e ▸ of_eq_true h, fun k => (eq_true k).trans h.symm⟩
theorem of_eq_eq_true (h : (a = b) = True) : (a ∧ b) ∨ (¬a ∧ ¬b) := by
  cases of_eq_true h; exact (Classical.em a).imp (fun k => ⟨k, k⟩) (fun k => ⟨k, k⟩)
theorem of_eq_eq_false (h : (a = b) = False) : (a ∧ ¬b) ∨ (¬a ∧ b) := by
  have n := of_eq_false h
  by_cases ha : a
  · exact .inl ⟨ha, fun hb => n (propext ⟨fun _ => hb, fun _ => ha⟩)⟩
  · exact .inr ⟨ha, Classical.byContradiction fun hb => n (propext ⟨fun k => (ha k).elim, fun k => (hb k).elim⟩)⟩
theorem of_lookahead (p : Prop) (h : ¬p → False) : p = True := eq_true (Classical.byContradiction h)
end Connectives

theorem eq_congr {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) : (a₁ = b₁) = (a₂ = b₂) := by
  cases h₁; cases h₂; rfl
theorem eq_congr' {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) : (a₁ = b₁) = (a₂ = b₂) := by
  cases h₁; cases h₂; exact propext ⟨Eq.symm, Eq.symm⟩
theorem heq_congr {α β : Sort u} {a₁ a₂ : α} {b₁ b₂ : β} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) : HEq a₁ b₁ = HEq a₂ b₂ := by
  cases h₁; cases h₂; rfl
theorem heq_congr' {α β : Sort u} {a₁ : α} {b₁ : β} {a₂ : β} {b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) :
    HEq a₁ b₁ = HEq a₂ b₂ := by
  cases h₁; cases h₂; exact propext ⟨HEq.symm, HEq.symm⟩
theorem ne_of_ne_of_eq_left {α : Sort u} {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := h₁ ▸ h₂
theorem ne_of_ne_of_eq_right {α : Sort u} {a b c : α} (h₁ : a = c) (h₂ : b ≠ c) : b ≠ a := h₁ ▸ h₂

theorem beq_eq_true_of_eq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : a = b) : (a == b) = true :=
  beq_iff_eq.mpr h
theorem beq_eq_false_of_diseq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : ¬a = b) : (a == b) = false :=
  beq_eq_false_iff_ne.mpr h
theorem eq_of_beq_eq_true {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = true) : a = b :=
  eq_of_beq h
theorem ne_of_beq_eq_false {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = false) :
    (a = b) = False := eq_false (beq_eq_false_iff_ne.mp h)

namespace Bool
variable {a b : Bool}
theorem and_eq_of_eq_true_left (h : a = true) : (a && b) = b := by cases h; rfl
theorem and_eq_of_eq_true_right (h : b = true) : (a && b) = a := by cases h; cases a <;> rfl
theorem and_eq_of_eq_false_left (h : a = false) : (a && b) = false := by cases h; rfl
theorem and_eq_of_eq_false_right (h : b = false) : (a && b) = false := by cases h; cases a <;> rfl
theorem eq_true_of_and_eq_true_left (h : (a && b) = true) : a = true := by cases a; cases h; rfl
theorem eq_true_of_and_eq_true_right (h : (a && b) = true) : b = true := by cases a; cases h; exact h
theorem or_eq_of_eq_true_left (h : a = true) : (a || b) = true := by cases h; rfl
theorem or_eq_of_eq_true_right (h : b = true) : (a || b) = true := by cases h; cases a <;> rfl
theorem or_eq_of_eq_false_left (h : a = false) : (a || b) = b := by cases h; rfl
theorem or_eq_of_eq_false_right (h : b = false) : (a || b) = a := by cases h; cases a <;> rfl
theorem eq_false_of_or_eq_false_left (h : (a || b) = false) : a = false := by cases a; rfl; cases h
theorem eq_false_of_or_eq_false_right (h : (a || b) = false) : b = false := by cases a; exact h; cases h
theorem not_eq_of_eq_true (h : a = true) : (!a) = false := by cases h; rfl
theorem not_eq_of_eq_false (h : a = false) : (!a) = true := by cases h; rfl
theorem eq_false_of_not_eq_true (h : (!a) = true) : a = false := by cases a; rfl; cases h
theorem eq_true_of_not_eq_false (h : (!a) = false) : a = true := by cases a; cases h; rfl
theorem eq_false_of_not_eq_true' (h : ¬a = true) : a = false := by cases a; rfl; exact (h rfl).elim
theorem eq_true_of_not_eq_false' (h : ¬a = false) : a = true := by cases a; exact (h rfl).elim; rfl
theorem false_of_not_eq_self (h : (!a) = a) : False := by cases a <;> cases h
theorem ne_of_eq_true_of_eq_false (h₁ : a = true) (h₂ : b = false) : (a = b) = False := by
  cases h₁; cases h₂; exact eq_false nofun
theorem ne_of_eq_false_of_eq_true (h₁ : a = false) (h₂ : b = true) : (a = b) = False := by
  cases h₁; cases h₂; exact eq_false nofun
end Bool

theorem forall_propagator (p : Prop) (q : p → Prop) (q' : Prop) (h₁ : p = True) (h₂ : q (of_eq_true h₁) = q') :
    (∀ hp : p, q hp) = q' := by
  cases h₂; exact propext ⟨fun h => h _, fun h _ => h⟩
theorem of_forall_eq_false (α : Sort u) (p : α → Prop) (h : (∀ x : α, p x) = False) : ∃ x : α, ¬p x :=
  Classical.not_forall.mp (of_eq_false h)

theorem dite_cond_eq_true' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α} (h₁ : c = True)
    (h₂ : a (of_eq_true h₁) = r) : dite c a b = r := (dif_pos (of_eq_true h₁)).trans h₂
theorem dite_cond_eq_false' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α} (h₁ : c = False)
    (h₂ : b (of_eq_false h₁) = r) : dite c a b = r := (dif_neg (of_eq_false h₁)).trans h₂

theorem eqRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1} (v : motive a (Eq.refl a))
    {b : α} (h : a = b) : HEq (@Eq.rec α a motive v b h) v := by cases h; exact HEq.rfl
theorem eqRecOn_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1} {b : α} (h : a = b)
    (v : motive a (Eq.refl a)) : HEq (@Eq.recOn α a motive b h v) v := by cases h; exact HEq.rfl
theorem eqNDRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : α → Sort u_1} (v : motive a) {b : α} (h : a = b) :
    HEq (@Eq.ndrec α a motive v b h) v := by cases h; exact HEq.rfl

theorem of_decide_eq_true {p : Prop} {_ : Decidable p} (h : decide p = true) : p = True :=
  eq_true (_root_.of_decide_eq_true h)
theorem of_decide_eq_false {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (_root_.of_decide_eq_false h)
theorem decide_eq_true {p : Prop} {_ : Decidable p} (h : p = True) : decide p = true :=
  _root_.decide_eq_true (of_eq_true h)
theorem decide_eq_false {p : Prop} {_ : Decidable p} (h : p = False) : decide p = false :=
  _root_.decide_eq_false (of_eq_false h)

end Lean.Grind
