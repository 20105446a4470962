prelude
import Init.DecidableLemmas
/-!
Classical logic from the axiom of choice.
-/
set_option linter.unusedVariables false
universe u v

namespace Classical
noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) : {x // p x} :=
  choice (h.elim fun x hx => ⟨⟨x, hx⟩⟩)
noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α := (indefiniteDescription p h).val
theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) := (indefiniteDescription p h).property

/-- Excluded middle (Diaconescu): choose from `{True} ∪ P` and from `{False} ∪ P`, where `P` is
everything if `p` holds and nothing otherwise; the choices agree if `p` holds, and if they
differ from `True` or from `False` then `p` holds. -/
theorem em (p : Prop) : p ∨ ¬p :=
  have inU : ∃ x, x = True ∨ p := ⟨True, .inl rfl⟩
  have inV : ∃ x, x = False ∨ p := ⟨False, .inl rfl⟩
  have agree (hp : p) : choose inU = choose inV :=
    have same : (fun x : Prop => x = True ∨ p) = fun x => x = False ∨ p :=
      funext fun x => propext (iff_of_true (.inr hp) (.inr hp))
    have independent : ∀ (q : Prop → Prop) (e : (fun x : Prop => x = True ∨ p) = q) (h : ∃ x, q x),
        choose inU = choose h := fun _ e => match e with | rfl => fun _ => rfl
    independent _ same inV
  (choose_spec inU).elim
    (fun hu => (choose_spec inV).elim
      (fun hv => .inr fun hp => false_ne_true (hv.symm.trans ((agree hp).symm.trans hu)))
      .inl)
    .inl

theorem exists_true_of_nonempty {α : Sort u} : Nonempty α → ∃ _ : α, True := fun h => h.elim fun x => ⟨x, trivial⟩
@[instance_reducible] noncomputable def inhabited_of_nonempty {α : Sort u} (h : Nonempty α) : Inhabited α := ⟨choice h⟩
@[instance_reducible] noncomputable def inhabited_of_exists {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : Inhabited α := ⟨choose h⟩
/-- Every proposition is decidable; a scoped instance, so that no one gets it unawares. -/
noncomputable scoped instance (priority := low) propDecidable (a : Prop) : Decidable a :=
  choice ((em a).elim (fun h => ⟨isTrue h⟩) fun h => ⟨isFalse h⟩)
@[instance_reducible] noncomputable def decidableInhabited (a : Prop) : Inhabited (Decidable a) := ⟨inferInstance⟩
noncomputable def typeDecidableEq (α : Sort u) : DecidableEq α := fun _ _ => inferInstance
noncomputable def strongIndefiniteDescription {α : Sort u} (p : α → Prop) (h : Nonempty α) :
    {x : α // (∃ y : α, p y) → p x} :=
  if hp : ∃ x, p x then ⟨choose hp, fun _ => choose_spec hp⟩ else ⟨choice h, fun h => absurd h hp⟩
noncomputable def epsilon {α : Sort u} [h : Nonempty α] (p : α → Prop) : α := (strongIndefiniteDescription p h).val
theorem epsilon_spec_aux {α : Sort u} (h : Nonempty α) (p : α → Prop) : (∃ y, p y) → p (@epsilon α h p) :=
  (strongIndefiniteDescription p h).property
theorem epsilon_spec {α : Sort u} {p : α → Prop} (hex : ∃ y, p y) : p (@epsilon α (nonempty_of_exists hex) p) :=
  epsilon_spec_aux _ p hex
theorem axiomOfChoice {α : Sort u} {β : α → Sort v} {r : ∀ x, β x → Prop} (h : ∀ x, ∃ y, r x y) :
    ∃ (f : ∀ x, β x), ∀ x, r x (f x) := ⟨fun x => choose (h x), fun x => choose_spec (h x)⟩
theorem skolem {α : Sort u} {b : α → Sort v} {p : ∀ x, b x → Prop} :
    (∀ x, ∃ y, p x y) ↔ ∃ (f : ∀ x, b x), ∀ x, p x (f x) := ⟨axiomOfChoice, fun h x => h.elim fun f hf => ⟨f x, hf x⟩⟩
theorem propComplete (a : Prop) : a = True ∨ a = False := (em a).imp eq_true eq_false
theorem byCases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := (em p).elim hpq hnpq
theorem byContradiction {p : Prop} (h : ¬p → False) : p := Decidable.byContradiction h

variable {a b c p q : Prop}
@[simp] theorem not_not : ¬¬a ↔ a := Decidable.not_not
@[simp low] theorem not_forall {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x := Decidable.not_forall
theorem not_forall_not {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x := Decidable.not_forall_not
theorem not_exists_not {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x := Decidable.not_exists_not
theorem forall_or_exists_not (P : α → Prop) : (∀ a, P a) ∨ ∃ a, ¬P a := (em _).imp_right not_forall.mp
theorem exists_or_forall_not (P : α → Prop) : (∃ a, P a) ∨ ∀ a, ¬P a := (em _).imp_right not_exists.mp
theorem or_iff_not_imp_left : a ∨ b ↔ (¬a → b) := Decidable.or_iff_not_imp_left
theorem or_iff_not_imp_right : a ∨ b ↔ (¬b → a) := Decidable.or_iff_not_imp_right
theorem not_imp_iff_and_not : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not
@[simp] theorem not_imp : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not
theorem not_and_iff_not_or_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Decidable.not_and_iff_or_not_not
theorem not_and_iff_or_not_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Decidable.not_and_iff_or_not_not
theorem not_iff : ¬(a ↔ b) ↔ (¬a ↔ b) := Decidable.not_iff
@[simp] theorem imp_iff_left_iff : (b ↔ a → b) ↔ a ∨ b := Decidable.imp_iff_left_iff
@[simp] theorem imp_iff_right_iff : (a → b ↔ b) ↔ a ∨ b := Decidable.imp_iff_right_iff
@[simp] theorem and_or_imp : a ∧ b ∨ (a → c) ↔ a → b ∨ c :=
  ⟨fun h ha => h.elim (fun x => .inl x.2) fun f => .inr (f ha),
   fun f => (em a).elim (fun ha => (f ha).imp (fun hb => ⟨ha, hb⟩) fun hc _ => hc) fun ha => .inr fun x => (ha x).elim⟩
theorem imp_iff_not_or : (a → b) ↔ (¬a ∨ b) := Decidable.imp_iff_not_or
theorem imp_or : (a → b ∨ c) ↔ (a → b) ∨ (a → c) := Decidable.imp_or
theorem not_imp_not : (¬a → ¬b) ↔ (b → a) := Decidable.not_imp_not
theorem of_not_imp : ¬(a → b) → a := Decidable.of_not_imp
theorem not_imp_symm (h : ¬a → b) (hb : ¬b) : a := Decidable.not_imp_symm h hb
theorem not_imp_comm : (¬a → b) ↔ (¬b → a) := Decidable.not_imp_comm
theorem or_iff_not_and_not : a ∨ b ↔ ¬(¬a ∧ ¬b) := Decidable.or_iff_not_and_not
theorem and_iff_not_or_not : a ∧ b ↔ ¬(¬a ∨ ¬b) := Decidable.and_iff_not_or_not
theorem iff_iff_and_or_not_and_not : (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) := Decidable.iff_iff_and_or_not_and_not
theorem not_iff_not : (¬a ↔ ¬b) ↔ (a ↔ b) := Decidable.not_iff_not
end Classical
export Classical (imp_iff_right_iff and_or_imp not_imp)
noncomputable def Exists.choose {p : α → Prop} (P : ∃ a, p a) : α := Classical.choose P
theorem Exists.choose_spec {p : α → Prop} (P : ∃ a, p a) : p P.choose := Classical.choose_spec P
