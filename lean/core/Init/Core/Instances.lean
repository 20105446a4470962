prelude
import Init.Core.Logic
/-!
Lawful Boolean equality, subsingletons, and the instances of the basic types.
-/
set_option linter.unusedVariables false
universe u v w u₁ v₁ u₂ v₂

class ReflBEq (α) [BEq α] : Prop where
  protected rfl {a : α} : a == a
@[simp] theorem BEq.rfl [BEq α] [ReflBEq α] {a : α} : a == a := ReflBEq.rfl
theorem BEq.refl [BEq α] [ReflBEq α] (a : α) : a == a := BEq.rfl
theorem beq_of_eq [BEq α] [ReflBEq α] {a b : α} (h : a = b) : a == b := h ▸ BEq.rfl
theorem not_eq_of_beq_eq_false [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) : ¬a = b :=
  fun e => Bool.noConfusion (h.symm.trans (beq_of_eq e))
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  eq_of_beq : {a b : α} → a == b → a = b
export LawfulBEq (eq_of_beq)
instance [DecidableEq α] : LawfulBEq α where
  eq_of_beq := of_decide_eq_true
  rfl := of_decide_eq_self_eq_true _
instance : LawfulBEq Bool := inferInstance
instance : LawfulBEq Char := inferInstance
instance : LawfulBEq String := inferInstance
def instDecidableEqOfLawfulBEq [BEq α] [LawfulBEq α] : DecidableEq α := fun x y =>
  match h : x == y with
  | true => .isTrue (eq_of_beq h)
  | false => .isFalse (not_eq_of_beq_eq_false h)
theorem ne_of_beq_false [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) : a ≠ b :=
  not_eq_of_beq_eq_false h
theorem beq_false_of_ne [BEq α] [LawfulBEq α] {a b : α} (h : a ≠ b) : (a == b) = false :=
  Bool.eq_false_of_ne_true fun hb => h (eq_of_beq hb)
@[simp] theorem beq_iff_eq [BEq α] [LawfulBEq α] {a b : α} : a == b ↔ a = b := ⟨eq_of_beq, beq_of_eq⟩

instance : Inhabited Prop := ⟨True⟩
deriving instance Inhabited for NonScalar
deriving instance Inhabited for PNonScalar
instance instInhabitedTrue : Inhabited True := ⟨trivial⟩
instance instInhabitedPUnit : Inhabited PUnit := ⟨⟨⟩⟩

/-- A type with at most one member. -/
class Subsingleton (α : Sort u) : Prop where
  intro ::
  allEq : (a b : α) → a = b
protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] : (a b : α) → a = b := h.allEq
protected theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β) (a : α) (b : β) :
    a ≍ b := match h₂, b with | rfl, b => heq_of_eq (h₁.allEq a b)
instance (p : Prop) : Subsingleton p := ⟨proof_irrel⟩
instance : Subsingleton Empty := ⟨fun a => a.elim⟩
instance : Subsingleton PEmpty := ⟨fun a => a.elim⟩
instance [Subsingleton α] [Subsingleton β] : Subsingleton (α × β) :=
  ⟨fun (a, b) (c, d) => Subsingleton.elim a c ▸ Subsingleton.elim b d ▸ rfl⟩
instance (p : Prop) : Subsingleton (Decidable p) :=
  ⟨fun
    | isTrue h, isTrue _ => rfl
    | isTrue h, isFalse n => absurd h n
    | isFalse n, isTrue h => absurd h n
    | isFalse _, isFalse _ => rfl⟩
theorem eq_iff_true_of_subsingleton [Subsingleton α] (x y : α) : x = y ↔ True :=
  iff_true_intro (Subsingleton.elim x y)
instance Pi.instSubsingleton {α : Sort u} {β : α → Sort v} [∀ a, Subsingleton (β a)] :
    Subsingleton (∀ a, β a) := ⟨fun f g => funext fun a => Subsingleton.elim (f a) (g a)⟩
theorem PUnit.subsingleton (a b : PUnit) : a = b := rfl
theorem PUnit.eq_punit (a : PUnit) : a = ⟨⟩ := rfl
instance : Subsingleton PUnit := ⟨PUnit.subsingleton⟩
instance : DecidableEq PUnit := fun _ _ => isTrue rfl

namespace Subtype
theorem exists_of_subtype {α : Type u} {p : α → Prop} : { x // p x } → Exists (fun x => p x)
  | ⟨a, h⟩ => ⟨a, h⟩
variable {α : Type u} {p : α → Prop}
protected theorem eq : ∀ {a1 a2 : {x // p x}}, val a1 = val a2 → a1 = a2
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl
theorem eta (a : {x // p x}) (h : p (val a)) : mk (val a) h = a := rfl
instance [BEq α] : BEq {x : α // p x} := ⟨fun x y => x.1 == y.1⟩
instance [BEq α] [ReflBEq α] : ReflBEq {x : α // p x} := ⟨fun {x} => BEq.refl x.1⟩
instance [BEq α] [LawfulBEq α] : LawfulBEq {x : α // p x} where
  eq_of_beq h := Subtype.eq (eq_of_beq h)
instance [DecidableEq α] : DecidableEq {x : α // p x} := fun a b =>
  decidable_of_decidable_of_iff (p := a.1 = b.1) ⟨Subtype.eq, congrArg val⟩
end Subtype

@[reducible] def Sum.inhabitedLeft {α : Type u} {β : Type v} [Inhabited α] : Inhabited (Sum α β) := ⟨.inl default⟩
@[reducible] def Sum.inhabitedRight {α : Type u} {β : Type v} [Inhabited β] : Inhabited (Sum α β) := ⟨.inr default⟩
instance Sum.nonemptyLeft {α : Type u} {β : Type v} [h : Nonempty α] : Nonempty (Sum α β) := h.elim fun a => ⟨.inl a⟩
instance Sum.nonemptyRight {α : Type u} {β : Type v} [h : Nonempty β] : Nonempty (Sum α β) := h.elim fun b => ⟨.inr b⟩
deriving instance DecidableEq for Sum

instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (α × β) := h1.elim fun x => h2.elim fun y => ⟨(x, y)⟩
instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (MProd α β) := h1.elim fun x => h2.elim fun y => ⟨⟨x, y⟩⟩
instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (PProd α β) := h1.elim fun x => h2.elim fun y => ⟨⟨x, y⟩⟩
instance [Inhabited α] [Inhabited β] : Inhabited (α × β) := ⟨(default, default)⟩
instance [Inhabited α] [Inhabited β] : Inhabited (MProd α β) := ⟨⟨default, default⟩⟩
instance [Inhabited α] [Inhabited β] : Inhabited (PProd α β) := ⟨⟨default, default⟩⟩
instance [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) := fun (a, b) (c, d) =>
  decidable_of_decidable_of_iff (p := a = c ∧ b = d)
    ⟨fun h => h.left ▸ h.right ▸ rfl, fun h => ⟨congrArg Prod.fst h, congrArg Prod.snd h⟩⟩
instance [BEq α] [BEq β] : BEq (α × β) := ⟨fun (a, b) (c, d) => a == c && b == d⟩
def Prod.lexLt [LT α] [LT β] (s : α × β) (t : α × β) : Prop := s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)
instance Prod.lexLtDec [LT α] [LT β] [DecidableEq α] [(a b : α) → Decidable (a < b)]
    [(a b : β) → Decidable (a < b)] : (s t : α × β) → Decidable (Prod.lexLt s t) :=
  fun s t => instDecidableOr
theorem Prod.lexLt_def [LT α] [LT β] (s t : α × β) :
    (Prod.lexLt s t) = (s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)) := rfl
theorem Prod.eta (p : α × β) : (p.1, p.2) = p := rfl
def Prod.map {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂} (f : α₁ → α₂) (g : β₁ → β₂) :
    α₁ × β₁ → α₂ × β₂ := fun (a, b) => (f a, g b)
@[simp] theorem Prod.map_apply (f : α → β) (g : γ → δ) (x) (y) : Prod.map f g (x, y) = (f x, g y) := rfl
@[simp] theorem Prod.map_fst (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).1 = f x.1 := rfl
@[simp] theorem Prod.map_snd (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).2 = g x.2 := rfl
theorem Exists.of_psigma_prop {α : Sort u} {p : α → Prop} : (PSigma fun x => p x) → Exists fun x => p x
  | ⟨x, hx⟩ => ⟨x, hx⟩
protected theorem PSigma.eta {α : Sort u} {β : α → Sort v} {a₁ a₂ : α} {b₁ : β a₁} {b₂ : β a₂}
    (h₁ : a₁ = a₂) (h₂ : Eq.ndrec b₁ h₁ = b₂) : PSigma.mk a₁ b₁ = PSigma.mk a₂ b₂ :=
  match h₁, h₂ with | rfl, rfl => rfl

theorem Nat.succ.inj {m n : Nat} : m.succ = n.succ → m = n := fun h => Nat.noConfusion h id
theorem Nat.succ.injEq (u v : Nat) : (u.succ = v.succ) = (u = v) :=
  Eq.propIntro Nat.succ.inj (congrArg Nat.succ)

gen_injective_theorems% Array
gen_injective_theorems% BitVec
gen_injective_theorems% ByteArray
gen_injective_theorems% Char
gen_injective_theorems% DoResultBC
gen_injective_theorems% DoResultPR
gen_injective_theorems% DoResultPRBC
gen_injective_theorems% DoResultSBC
gen_injective_theorems% EStateM.Result
gen_injective_theorems% Except
gen_injective_theorems% Fin
gen_injective_theorems% ForInStep
gen_injective_theorems% Lean.Name
gen_injective_theorems% Lean.Syntax
gen_injective_theorems% List
gen_injective_theorems% MProd
gen_injective_theorems% NonScalar
gen_injective_theorems% Option
gen_injective_theorems% PLift
gen_injective_theorems% PULift
gen_injective_theorems% PNonScalar
gen_injective_theorems% PProd
gen_injective_theorems% Prod
gen_injective_theorems% PSigma
gen_injective_theorems% PSum
gen_injective_theorems% Sigma
gen_injective_theorems% String
gen_injective_theorems% String.Pos.Raw
gen_injective_theorems% Substring.Raw
gen_injective_theorems% Subtype
gen_injective_theorems% Sum
gen_injective_theorems% UInt16
gen_injective_theorems% UInt32
gen_injective_theorems% UInt64
gen_injective_theorems% UInt8
gen_injective_theorems% ULift
gen_injective_theorems% USize
