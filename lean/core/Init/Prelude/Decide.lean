prelude
import Init.Prelude.Logic
/-!
Booleans, decidable propositions and the conditional. `Decidable p` is a Boolean together with a
proof that it reflects `p`; native code represents it by the Boolean alone.
-/
set_option linter.unusedVariables false
universe u v w

@[macro_inline, implicit_reducible] def cond {α : Sort u} (c : Bool) (x y : α) : α :=
  match c with
  | true => x
  | false => y
@[macro_inline] protected def Bool.dcond {α : Sort u} (c : Bool) (x : Eq c true → α)
    (y : Eq c false → α) : α :=
  match c with
  | true => x rfl
  | false => y rfl

@[implicit_reducible] noncomputable def Bool.or (x y : Bool) : Bool := Bool.rec y true x
@[implicit_reducible] noncomputable def Bool.and (x y : Bool) : Bool := Bool.rec false y x
@[implicit_reducible] noncomputable def Bool.not (x : Bool) : Bool := Bool.rec true false x
@[macro_inline] def Bool.Internal.or (x y : Bool) : Bool := match x with | true => true | false => y
@[macro_inline] def Bool.Internal.and (x y : Bool) : Bool := match x with | false => false | true => y
@[inline] def Bool.Internal.not : Bool → Bool | true => false | false => true
@[csimp] theorem Bool.and_eq_internalAnd : Eq Bool.and Bool.Internal.and :=
  funext fun x => Bool.rec rfl rfl x
@[csimp] theorem Bool.or_eq_internalOr : Eq Bool.or Bool.Internal.or :=
  funext fun x => Bool.rec rfl rfl x
@[csimp] theorem Bool.not_eq_internalNot : Eq Bool.not Bool.Internal.not :=
  funext fun x => Bool.rec rfl rfl x
export Bool (or and not)

@[inline, implicit_reducible] def Bool.beq (a b : Bool) : Bool := match b with | false => not a | true => a

/-- `b.Reflects p` is `p` when `b` is true and `¬ p` when it is false. -/
abbrev Bool.Reflects : Bool → Prop → Prop
  | false, p => Not p
  | true, p => p

class Decidable (p : Prop) where
  intro ::
  decide : Bool
  reflects_decide (p) : decide.Reflects p
attribute [implicit_reducible] Decidable.decide
@[match_pattern] abbrev Decidable.isFalse (h : Not p) : Decidable p := ⟨false, h⟩
@[match_pattern] abbrev Decidable.isTrue (h : p) : Decidable p := ⟨true, h⟩
@[cases_eliminator, induction_eliminator, elab_as_elim]
abbrev Decidable.falseTrueCases {p : Prop} {motive : Decidable p → Sort u}
    (isFalse : ∀ h, motive (isFalse h)) (isTrue : ∀ h, motive (isTrue h)) (t : Decidable p) :
    motive t := t.casesOn fun b => b.casesOn isFalse isTrue
export Decidable (isTrue isFalse decide)

abbrev DecidablePred {α : Sort u} (r : α → Prop) := (a : α) → Decidable (r a)
abbrev DecidableRel {α : Sort u} {β : Sort v} (r : α → β → Prop) := (a : α) → (b : β) → Decidable (r a b)
abbrev DecidableEq (α : Sort u) := (a b : α) → Decidable (Eq a b)
def decEq {α : Sort u} [inst : DecidableEq α] (a b : α) : Decidable (Eq a b) := inst a b

theorem Bool.eq_false_of_ne_true : {b : Bool} → Not (Eq b true) → Eq b false
  | true, h => (h rfl).rec
  | false, _ => rfl
theorem Bool.eq_true_of_ne_false : {b : Bool} → Not (Eq b false) → Eq b true
  | true, _ => rfl
  | false, h => (h rfl).rec
theorem Bool.ne_false_of_eq_true : {b : Bool} → Eq b true → Not (Eq b false)
  | true, _ => fun h => Bool.noConfusion h
  | false, h => Bool.noConfusion h
theorem Bool.ne_true_of_eq_false : {b : Bool} → Eq b false → Not (Eq b true)
  | false, _ => fun h => Bool.noConfusion h
  | true, h => Bool.noConfusion h

theorem decide_eq_true : [inst : Decidable p] → p → Eq (decide p) true
  | isTrue _, _ => rfl
  | isFalse hn, h => (hn h).rec
theorem decide_eq_false : [Decidable p] → Not p → Eq (decide p) false
  | isTrue h, hn => (hn h).rec
  | isFalse _, _ => rfl
theorem of_decide_eq_true [inst : Decidable p] : Eq (decide p) true → p := fun h =>
  match (generalizing := false) inst with
  | isTrue hp => hp
  | isFalse hn => absurd h (Bool.ne_true_of_eq_false (decide_eq_false hn))
theorem of_decide_eq_false [inst : Decidable p] : Eq (decide p) false → Not p := fun h =>
  match (generalizing := false) inst with
  | isTrue hp => absurd h (Bool.ne_false_of_eq_true (decide_eq_true hp))
  | isFalse hn => hn
theorem of_decide_eq_self_eq_true [inst : DecidableEq α] (a : α) : Eq (decide (Eq a a)) true :=
  decide_eq_true rfl

@[macro_inline] instance {p q} [dp : Decidable p] [dq : Decidable q] : Decidable (And p q) where
  decide := and (decide p) (decide q)
  reflects_decide := match dp, dq with
    | isTrue hp, isTrue hq => ⟨hp, hq⟩
    | isTrue _, isFalse hq => fun h => hq h.right
    | isFalse hp, _ => fun h => hp h.left
@[macro_inline] instance [dp : Decidable p] [dq : Decidable q] : Decidable (Or p q) where
  decide := or (decide p) (decide q)
  reflects_decide := match dp, dq with
    | isTrue hp, _ => .inl hp
    | isFalse _, isTrue hq => .inr hq
    | isFalse hp, isFalse hq => fun h => h.rec hp hq
@[inline] instance [dp : Decidable p] : Decidable (Not p) where
  decide := not (decide p)
  reflects_decide := match dp with
    | isTrue hp => fun hn => hn hp
    | isFalse hn => hn

@[inline, implicit_reducible] def Bool.decEq (a b : Bool) : Decidable (Eq a b) where
  decide := a.beq b
  reflects_decide := match a, b with
    | false, false => rfl
    | true, true => rfl
    | false, true => fun h => Bool.noConfusion h
    | true, false => fun h => Bool.noConfusion h
@[macro_inline] instance : DecidableEq Bool := Bool.decEq

class BEq (α : Type u) where
  beq : α → α → Bool
open BEq (beq)
instance (priority := 500) instBEqOfDecidableEq [DecidableEq α] : BEq α where
  beq a b := decide (Eq a b)

@[macro_inline, implicit_reducible]
def dite {α : Sort u} (c : Prop) [h : Decidable c] (t : c → α) (e : Not c → α) : α :=
  h.decide.casesOn e t h.reflects_decide
@[macro_inline, implicit_reducible]
def ite {α : Sort u} (c : Prop) [h : Decidable c] (t e : α) : α := dite c (fun _ => t) (fun _ => e)
