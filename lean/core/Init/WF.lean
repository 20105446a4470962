prelude
import Init.Classical
/-!
Well-founded recursion: accessibility, fixed points, and the orders that termination proofs use.
Recursion on a natural-number measure runs on fuel, so that closed terms compute in the kernel.
-/
set_option linter.unusedVariables false
universe u v w

/-- Names a binder after a variable; transparent to everything else. -/
@[inline, simp ↓] def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (v : α) (binder : β) (e : γ) : γ := e
@[wf_preprocess] theorem ite_eq_dite [Decidable P] :
    ite P a b = (dite P (fun h => binderNameHint h () a) (fun h => binderNameHint h () b)) := rfl
@[macro_inline] def wfParam {α : Sort u} (a : α) : α := a

/-- `x` is accessible if all its `r`-predecessors are. -/
inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x
noncomputable abbrev Acc.ndrec.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → (a : r y x) → C y) → C x) {a : α}
    (n : Acc r a) : C a := n.rec m
noncomputable abbrev Acc.ndrecOn.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1} {a : α}
    (n : Acc r a) (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → (a : r y x) → C y) → C x) :
    C a := n.rec m
theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x) (h₂ : r y x) : Acc r y :=
  h₁.rec (fun _ h _ hy => h y hy) h₂

inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : ∀ a, Acc r a) : WellFounded r
class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel

namespace WellFounded
theorem apply {α : Sort u} {r : α → α → Prop} (wf : WellFounded r) (a : α) : Acc r a := wf.rec (fun h => h) a
section
variable {α : Sort u} {r : α → α → Prop} (hwf : WellFounded r)
noncomputable def recursion {C : α → Sort v} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  (apply hwf a).rec fun x _ ih => h x ih
include hwf in
theorem induction {C : α → Prop} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a := recursion hwf a h
end
variable {α : Sort u} {r : α → α → Prop} {C : α → Sort v}
noncomputable def fixF (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (a : Acc r x) : C x := a.rec fun x _ ih => F x ih
theorem fixF_eq (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (acx : Acc r x) :
    fixF F x acx = F x (fun (y : α) (p : r y x) => fixF F y (Acc.inv acx p)) := acx.rec fun _ _ _ => rfl
noncomputable def fix {α : Sort u} {C : α → Sort v} {r : α → α → Prop} (hwf : WellFounded r)
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x := fixF F x (apply hwf x)
theorem fix_eq {α : Sort u} {C : α → Sort v} {r : α → α → Prop} (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) :
    fix hwf F x = F x (fun y _ => fix hwf F y) := fixF_eq F x (apply hwf x)
end WellFounded
open WellFounded

@[instance_reducible] def emptyWf {α : Sort u} : WellFoundedRelation α := ⟨emptyRelation, ⟨fun a => ⟨a, fun _ h => h.elim⟩⟩⟩
namespace Subrelation
variable {α : Sort u} {r q : α → α → Prop}
theorem accessible {a : α} (h₁ : Subrelation q r) (ac : Acc r a) : Acc q a := ac.rec fun x _ ih => ⟨x, fun y h => ih y (h₁ h)⟩
theorem wf (h₁ : Subrelation q r) (h₂ : WellFounded r) : WellFounded q := ⟨fun a => accessible @h₁ (apply h₂ a)⟩
end Subrelation
namespace InvImage
variable {α : Sort u} {β : Sort v} {r : β → β → Prop}
theorem accessible {a : α} (f : α → β) (ac : Acc r (f a)) : Acc (InvImage r f) a :=
  have all : ∀ b, Acc r b → ∀ x, f x = b → Acc (InvImage r f) x := fun b hb => hb.rec fun b _ ih x e =>
    ⟨x, fun y (hy : r (f y) (f x)) => ih (f y) (e ▸ hy) y rfl⟩
  all _ ac a rfl
theorem wf (f : α → β) (h : WellFounded r) : WellFounded (InvImage r f) := ⟨fun a => accessible f (apply h (f a))⟩
end InvImage
@[reducible] def invImage (f : α → β) (h : WellFoundedRelation β) : WellFoundedRelation α := ⟨InvImage h.rel f, InvImage.wf f h.wf⟩

namespace Acc
theorem transGen {α : Sort u} {r : α → α → Prop} {z : α} (ac : Acc r z) : Acc (Relation.TransGen r) z :=
  ac.rec fun x _ ih => ⟨x, fun y h => h.rec (motive := fun b _ => (∀ y, r y b → Acc (Relation.TransGen r) y) → Acc _ y)
    (fun h ih => ih _ h) (fun hab hbc _ ih => (ih _ hbc).inv hab) ih⟩
end Acc
theorem WellFounded.transGen {α : Sort u} {r : α → α → Prop} (h : WellFounded r) : WellFounded (Relation.TransGen r) :=
  ⟨fun a => (h.apply a).transGen⟩

@[instance_reducible] def Nat.lt_wfRel : WellFoundedRelation Nat where
  rel := (· < ·)
  wf := ⟨fun n => n.rec ⟨0, fun _ h => absurd h (Nat.not_lt_zero _)⟩ fun n ih => ⟨_, fun m h =>
    (Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h)).elim (fun e => e ▸ ih) ih.inv⟩⟩
@[elab_as_elim] protected noncomputable def Nat.strongRecOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n := Nat.lt_wfRel.wf.fix ind n
@[elab_as_elim] protected noncomputable def Nat.caseStrongRecOn {motive : Nat → Sort u} (a : Nat) (zero : motive 0)
    (ind : ∀ n, (∀ m, m ≤ n → motive m) → motive (Nat.succ n)) : motive a :=
  Nat.strongRecOn a fun n => match n with
    | 0 => fun _ => zero
    | n + 1 => fun h => ind n fun m hm => h m (Nat.lt_succ_of_le hm)
abbrev measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel
abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf
instance (priority := low) [SizeOf α] : WellFoundedRelation α := sizeOfWFRel

namespace WellFounded
variable {α : Sort u} {motive : α → Sort v} (h : α → Nat)
  (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x)
/-- Fuel that is not spent while it is not a literal: reducing it first compares it with itself. -/
def Nat.eager (n : Nat) : Nat := if Nat.beq n n = true then n else n
theorem Nat.eager_eq (n : Nat) : Nat.eager n = n := ite_self n
noncomputable def Nat.fix : (x : α) → motive x :=
  let rec go : ∀ (fuel : Nat) (x : α), (h x < fuel) → motive x := fun fuel => fuel.rec
    (fun _ hfuel => (Nat.not_lt_zero _ hfuel).elim)
    (fun _ ih x hfuel => F x fun y hy => ih y (Nat.lt_of_lt_of_le hy (Nat.le_of_lt_succ hfuel)))
  fun x => go (Nat.eager (h x + 1)) x (Nat.eager_eq _ ▸ Nat.lt_add_one _)
protected theorem Nat.fix.go_congr (x : α) (fuel₁ fuel₂ : Nat) (h₁ : h x < fuel₁) (h₂ : h x < fuel₂) :
    Nat.fix.go h F fuel₁ x h₁ = Nat.fix.go h F fuel₂ x h₂ :=
  fuel₁.rec (motive := fun fuel₁ => ∀ fuel₂ x h₁ h₂, Nat.fix.go h F fuel₁ x h₁ = Nat.fix.go h F fuel₂ x h₂)
    (fun _ _ h₁ _ => (Nat.not_lt_zero _ h₁).elim)
    (fun n ih fuel₂ => match fuel₂ with
      | 0 => fun _ _ h₂ => (Nat.not_lt_zero _ h₂).elim
      | m + 1 => fun x h₁ h₂ => congrArg (F x) (funext fun y => funext fun hy => ih m y _ _))
    fuel₂ x h₁ h₂
theorem Nat.fix_eq (x : α) : Nat.fix h F x = F x (fun y _ => Nat.fix h F y) :=
  have step : ∀ fuel (e : Nat.eager (h x + 1) = fuel) (hx : h x < fuel),
      Nat.fix h F x = Nat.fix.go h F fuel x hx := fun _ e => match e with | rfl => fun _ => rfl
  (step _ (Nat.eager_eq _) (Nat.lt_add_one _)).trans
    (congrArg (F x) (funext fun y => funext fun hy => Nat.fix.go_congr h F y _ _ _ _))
end WellFounded

namespace Prod
section
variable {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop)
protected inductive Lex : α × β → α × β → Prop where
  | left {a₁} (b₁) {a₂} (b₂) (h : ra a₁ a₂) : Prod.Lex (a₁, b₁) (a₂, b₂)
  | right (a) {b₁ b₂} (h : rb b₁ b₂) : Prod.Lex (a, b₁) (a, b₂)
theorem lex_def {r : α → α → Prop} {s : β → β → Prop} {p q : α × β} : Prod.Lex r s p q ↔ r p.1 q.1 ∨ p.1 = q.1 ∧ s p.2 q.2 :=
  ⟨fun h => by cases h with
    | left _ _ h => exact .inl h
    | right _ h => exact .inr ⟨rfl, h⟩,
   fun h => match p, q, h with
    | (_, _), (_, _), .inl h => .left _ _ h
    | (_, _), (_, _), .inr ⟨e, h⟩ => by cases e; exact .right _ h⟩
theorem Lex.right' {a₂ : Nat} {b₂ : β} {a₁ : Nat} {b₁ : β} (h₁ : a₁ ≤ a₂) (h₂ : rb b₁ b₂) :
    Prod.Lex Nat.lt rb (a₁, b₁) (a₂, b₂) :=
  (Nat.eq_or_lt_of_le h₁).elim (fun e => e ▸ .right a₁ h₂) (fun h => .left b₁ _ h)
end
variable {α : Type u} {β : Type v} {ra : α → α → Prop} {rb : β → β → Prop}
theorem lexAccessible {a : α} (aca : Acc ra a) (acb : (b : β) → Acc rb b) (b : β) : Acc (Prod.Lex ra rb) (a, b) := by
  induction aca generalizing b with
  | intro a _ iha =>
    induction acb b with
    | intro b _ ihb =>
      refine ⟨_, fun p hp => ?_⟩
      cases hp with
      | left _ _ h => exact iha _ h _
      | right _ h => exact ihb _ h
@[reducible] def lex (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) where
  rel := Prod.Lex ha.rel hb.rel
  wf := ⟨fun (a, b) => lexAccessible (ha.wf.apply a) hb.wf.apply b⟩
instance [ha : WellFoundedRelation α] [hb : WellFoundedRelation β] : WellFoundedRelation (α × β) := lex ha hb
end Prod

namespace PSigma
section
variable {α : Sort u} {β : α → Sort v} (r : α → α → Prop) (s : ∀ a, β a → β a → Prop)
protected inductive Lex : PSigma β → PSigma β → Prop where
  | left : ∀ {a₁ : α} (b₁ : β a₁) {a₂ : α} (b₂ : β a₂), r a₁ a₂ → PSigma.Lex ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
  | right : ∀ (a : α) {b₁ b₂ : β a}, s a b₁ b₂ → PSigma.Lex ⟨a, b₁⟩ ⟨a, b₂⟩
end
section
variable {α : Sort u} {β : α → Sort v} {r : α → α → Prop} {s : ∀ (a : α), β a → β a → Prop}
theorem lexAccessible {a} (aca : Acc r a) (acb : (a : α) → WellFounded (s a)) (b : β a) : Acc (PSigma.Lex r s) ⟨a, b⟩ := by
  induction aca with
  | intro a _ iha =>
    induction (acb a).apply b with
    | intro b _ ihb =>
      refine ⟨_, fun p hp => ?_⟩
      cases hp with
      | left _ _ h => exact iha _ h _
      | right _ h => exact ihb _ h
@[reducible] def lex (ha : WellFoundedRelation α) (hb : (a : α) → WellFoundedRelation (β a)) : WellFoundedRelation (PSigma β) where
  rel := PSigma.Lex ha.rel fun a => (hb a).rel
  wf := ⟨fun ⟨a, b⟩ => lexAccessible (ha.wf.apply a) (fun a => (hb a).wf) b⟩
instance [ha : WellFoundedRelation α] [hb : (a : α) → WellFoundedRelation (β a)] : WellFoundedRelation (PSigma β) := lex ha hb
end
section
variable {α : Sort u} {β : Sort v}
protected inductive RevLex (r : α → α → Prop) (s : β → β → Prop) : @PSigma α (fun _ => β) → @PSigma α (fun _ => β) → Prop where
  | left : {a₁ a₂ : α} → (b : β) → r a₁ a₂ → PSigma.RevLex r s ⟨a₁, b⟩ ⟨a₂, b⟩
  | right : (a₁ : α) → {b₁ : β} → (a₂ : α) → {b₂ : β} → s b₁ b₂ → PSigma.RevLex r s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
variable {r : α → α → Prop} {s : β → β → Prop}
theorem revLexAccessible {b} (acb : Acc s b) (aca : (a : α) → Acc r a) : (a : α) → Acc (PSigma.RevLex r s) ⟨a, b⟩ := by
  induction acb with
  | intro b _ ihb =>
    intro a
    induction aca a with
    | intro a _ iha =>
      refine ⟨_, fun p hp => ?_⟩
      cases hp with
      | left _ h => exact iha _ h
      | right _ _ h => exact ihb _ h _
theorem revLex (ha : WellFounded r) (hb : WellFounded s) : WellFounded (PSigma.RevLex r s) :=
  ⟨fun ⟨a, b⟩ => revLexAccessible (hb.apply b) ha.apply a⟩
end
def SkipLeft (α : Type u) {β : Type v} (s : β → β → Prop) : @PSigma α (fun _ => β) → @PSigma α (fun _ => β) → Prop := PSigma.RevLex emptyRelation s
@[instance_reducible] def skipLeft (α : Type u) {β : Type v} (hb : WellFoundedRelation β) : WellFoundedRelation (PSigma fun _ : α => β) :=
  ⟨SkipLeft α hb.rel, revLex emptyWf.wf hb.wf⟩
theorem mkSkipLeft {α : Type u} {β : Type v} {b₁ b₂ : β} {s : β → β → Prop} (a₁ a₂ : α) (h : s b₁ b₂) : SkipLeft α s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩ := .right _ _ h
end PSigma
