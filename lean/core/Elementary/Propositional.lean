import Elementary.Farkas.Form

/-!
# Certificates for propositional logic

A certificate is a tree of cases. An inner node asks whether a proposition holds; a leaf names one of the parts of the
statement's negation, which is false in the cases that lead there. `prove` says: a formula whose negation has such a tree
is true. The kernel evaluates `check`. Goals about `Bool` get here by `b = true` as propositions, with the equivalences
below.
-/

namespace Elementary.Propositional

open Elementary.Farkas (nth)

/-- A formula over propositional variables. -/
inductive Form where
  | p (i : Nat)
  | tt
  | ff
  | not (f : Form)
  | and (f g : Form)
  | or (f g : Form)
  | imp (f g : Form)
  | iff (f g : Form)

/-- The statement that a formula is about. -/
def Form.denote (ρ : List Prop) : Form → Prop
  | .p i => nth True ρ i
  | .tt => True
  | .ff => False
  | .not f => ¬ Form.denote ρ f
  | .and f g => Form.denote ρ f ∧ Form.denote ρ g
  | .or f g => Form.denote ρ f ∨ Form.denote ρ g
  | .imp f g => Form.denote ρ f → Form.denote ρ g
  | .iff f g => Form.denote ρ f ↔ Form.denote ρ g

/-- A tree of cases. -/
inductive Tree where
  /-- Part `k` is false here. -/
  | leaf (k : Nat)
  /-- Variable `i` is true in the first case and false in the second. -/
  | node (i : Nat) (yes no : Tree)

/-!
What follows is written with recursors, for the kernel evaluates it: definitions by equations take it five times as long.
-/

/-- What is known of a variable in a case. -/
noncomputable def lookup (i : Nat) (known : List (Nat × Bool)) : Option Bool :=
  List.rec none (fun one _ rest => Bool.rec rest (some one.2) (Nat.beq i one.1)) known

noncomputable def not3 (x : Option Bool) : Option Bool :=
  Option.rec none (fun a => Bool.rec (some true) (some false) a) x

noncomputable def and3 (x y : Option Bool) : Option Bool :=
  Option.rec (Option.rec none (fun b => Bool.rec (some false) none b) y) (fun a => Bool.rec (some false) y a) x

noncomputable def iff3 (x y : Option Bool) : Option Bool :=
  Option.rec none (fun a => Bool.rec (not3 y) y a) x

/-- The value of a formula, as far as it is known. -/
noncomputable def Form.value (known : List (Nat × Bool)) (f : Form) : Option Bool :=
  Form.rec (fun i => lookup i known) (some true) (some false) (fun _ x => not3 x) (fun _ _ x y => and3 x y)
    (fun _ _ x y => not3 (and3 (not3 x) (not3 y))) (fun _ _ x y => not3 (and3 x (not3 y))) (fun _ _ x y => iff3 x y) f

/-- The parts of which a formula, or its negation, is the conjunction; each with the value that it is claimed to have. -/
def parts : Form → Bool → List (Form × Bool) → List (Form × Bool)
  | .and f g, true, l => parts f true (parts g true l)
  | .or f g, false, l => parts f false (parts g false l)
  | .imp f g, false, l => parts f true (parts g false l)
  | .not f, b, l => parts f (!b) l
  | f, b, l => (f, b) :: l

/-- Whether a value is known and other than the claimed one. -/
def differs : Option Bool → Bool → Bool
  | some true, false => true
  | some false, true => true
  | _, _ => false

/-- Whether the tree refutes the parts. -/
noncomputable def refutes (l : List (Form × Bool)) (t : Tree) : List (Nat × Bool) → Bool :=
  Tree.rec (fun k known => differs ((nth (.tt, true) l k).1.value known) (nth (.tt, true) l k).2)
    (fun i _ _ yes no known => Bool.rec false (no ((i, false) :: known)) (yes ((i, true) :: known))) t

/-- Whether the tree certifies the formula. -/
noncomputable def check (f : Form) (t : Tree) : Bool := refutes (parts f false []) t []

/-- What a value says of a proposition. -/
def Says (p : Prop) : Bool → Prop
  | true => p
  | false => ¬ p

/-- What a value that may be unknown says of a proposition. -/
def Tells (p : Prop) : Option Bool → Prop
  | none => True
  | some b => Says p b

def AllSaid (ρ : List Prop) : List (Form × Bool) → Prop
  | [] => True
  | (f, b) :: l => Says (f.denote ρ) b ∧ AllSaid ρ l

def AllKnown (ρ : List Prop) : List (Nat × Bool) → Prop
  | [] => True
  | (i, b) :: known => Says (nth True ρ i) b ∧ AllKnown ρ known

theorem says_not {p : Prop} : ∀ {b : Bool}, Says p b → Says (¬ p) (!b)
  | true, h => fun hn => hn h
  | false, h => h

theorem says_of_not {p : Prop} : ∀ {b : Bool}, Says (¬ p) b → Says p (!b)
  | true, h => h
  | false, h => Classical.byContradiction h

theorem lookup_tells (ρ : List Prop) (i : Nat) : ∀ known, AllKnown ρ known → Tells (nth True ρ i) (lookup i known)
  | [], _ => trivial
  | (j, b) :: known, h => by
    show Tells _ (Bool.rec (motive := fun _ => Option Bool) (lookup i known) (some b) (Nat.beq i j))
    cases e : Nat.beq i j with
    | true => rw [Nat.eq_of_beq_eq_true e]; exact h.1
    | false => exact lookup_tells ρ i known h.2

theorem not3_tells {p : Prop} : ∀ {x : Option Bool}, Tells p x → Tells (¬ p) (not3 x)
  | none, _ => trivial
  | some true, h => says_not (b := true) h
  | some false, h => says_not (b := false) h

theorem tells_iff {p q : Prop} (e : p ↔ q) : ∀ {x : Option Bool}, Tells p x → Tells q x
  | none, _ => trivial
  | some true, h => e.1 h
  | some false, h => fun hq => h (e.2 hq)

theorem and3_tells {p q : Prop} : ∀ {x y : Option Bool}, Tells p x → Tells q y → Tells (p ∧ q) (and3 x y)
  | some false, _, h, _ => fun hpq => h hpq.1
  | some true, none, _, _ => trivial
  | some true, some true, h, h' => ⟨h, h'⟩
  | some true, some false, _, h' => fun hpq => h' hpq.2
  | none, some false, _, h' => fun hpq => h' hpq.2
  | none, none, _, _ => trivial
  | none, some true, _, _ => trivial

theorem iff3_tells {p q : Prop} : ∀ {x y : Option Bool}, Tells p x → Tells q y → Tells (p ↔ q) (iff3 x y)
  | none, _, _, _ => trivial
  | some true, none, _, _ => trivial
  | some true, some true, h, h' => ⟨fun _ => h', fun _ => h⟩
  | some true, some false, h, h' => fun e => h' (e.1 h)
  | some false, none, _, _ => trivial
  | some false, some true, h, h' => fun e => h (e.2 h')
  | some false, some false, h, h' => ⟨fun hp => (h hp).elim, fun hq => (h' hq).elim⟩

theorem Form.value_tells (ρ : List Prop) (known : List (Nat × Bool)) (hk : AllKnown ρ known) :
    ∀ f : Form, Tells (f.denote ρ) (f.value known)
  | .p i => lookup_tells ρ i known hk
  | .tt => trivial
  | .ff => id
  | .not f => not3_tells (value_tells ρ known hk f)
  | .and f g => and3_tells (value_tells ρ known hk f) (value_tells ρ known hk g)
  | .or f g =>
    tells_iff ⟨fun h => (Classical.em _).elim .inl fun hf => .inr (Classical.byContradiction fun hg => h ⟨hf, hg⟩),
        fun h hn => h.elim hn.1 hn.2⟩
      (not3_tells (and3_tells (not3_tells (value_tells ρ known hk f)) (not3_tells (value_tells ρ known hk g))))
  | .imp f g =>
    tells_iff ⟨fun h hf => Classical.byContradiction fun hg => h ⟨hf, hg⟩, fun h hn => hn.2 (h hn.1)⟩
      (not3_tells (and3_tells (value_tells ρ known hk f) (not3_tells (value_tells ρ known hk g))))
  | .iff f g => iff3_tells (value_tells ρ known hk f) (value_tells ρ known hk g)

theorem parts_said (ρ : List Prop) : ∀ (f : Form) (b : Bool) (l : List (Form × Bool)),
    Says (f.denote ρ) b → AllSaid ρ l → AllSaid ρ (parts f b l)
  | .and f g, true, l, h, hl => parts_said ρ f true _ h.1 (parts_said ρ g true l h.2 hl)
  | .and _ _, false, _, h, hl => ⟨h, hl⟩
  | .or f g, false, l, h, hl =>
    parts_said ρ f false _ (fun hf => h (.inl hf)) (parts_said ρ g false l (fun hg => h (.inr hg)) hl)
  | .or _ _, true, _, h, hl => ⟨h, hl⟩
  | .imp f g, false, l, h, hl =>
    parts_said ρ f true _ (Classical.byContradiction fun hf => h fun hf' => (hf hf').elim)
      (parts_said ρ g false l (fun hg => h fun _ => hg) hl)
  | .imp _ _, true, _, h, hl => ⟨h, hl⟩
  | .not f, b, l, h, hl => by unfold parts; exact parts_said ρ f (!b) l (says_of_not h) hl
  | .p _, _, _, h, hl => ⟨h, hl⟩
  | .tt, _, _, h, hl => ⟨h, hl⟩
  | .ff, _, _, h, hl => ⟨h, hl⟩
  | .iff _ _, _, _, h, hl => ⟨h, hl⟩

theorem nth_said (ρ : List Prop) : ∀ (l : List (Form × Bool)) (k : Nat), AllSaid ρ l →
    Says ((nth (.tt, true) l k).1.denote ρ) (nth (.tt, true) l k).2
  | [], _, _ => trivial
  | _ :: _, 0, h => h.1
  | _ :: l, k + 1, h => nth_said ρ l k h.2

theorem not_differs {p : Prop} : ∀ {x : Option Bool} {b : Bool}, Tells p x → Says p b → differs x b = true → False
  | some true, false, h, h', _ => h' h
  | some false, true, h, h', _ => h h'

theorem refutes_sound (ρ : List Prop) (l : List (Form × Bool)) (hl : AllSaid ρ l) :
    ∀ (t : Tree) (known : List (Nat × Bool)), AllKnown ρ known → refutes l t known = true → False
  | .leaf k, known, hk, h => not_differs (Form.value_tells ρ known hk _) (nth_said ρ l k hl) h
  | .node i yes no, known, hk, h => by
    replace h : Bool.rec (motive := fun _ => Bool) false (refutes l no ((i, false) :: known))
      (refutes l yes ((i, true) :: known)) = true := h
    cases e : refutes l yes ((i, true) :: known) with
    | false => rw [e] at h; exact Bool.noConfusion h
    | true =>
      rw [e] at h
      exact (Classical.em (nth True ρ i)).elim (fun hi => refutes_sound ρ l hl yes ((i, true) :: known) ⟨hi, hk⟩ e)
        (fun hi => refutes_sound ρ l hl no ((i, false) :: known) ⟨hi, hk⟩ h)

/-- A formula that has a certificate is true. -/
theorem prove (ρ : List Prop) (f : Form) (t : Tree) (h : check f t = true) : f.denote ρ :=
  Classical.byContradiction fun hf =>
    refutes_sound ρ (parts f false []) (parts_said ρ f false [] hf trivial) t [] trivial h

/-!
What a term of type `Bool` says when it is true, from what its parts say.
-/
section Bools
variable {a b : Bool} {p q : Prop}

theorem and_iff (ha : a = true ↔ p) (hb : b = true ↔ q) : (a && b) = true ↔ p ∧ q := by
  rw [← ha, ← hb]; cases a <;> cases b <;> decide
theorem or_iff (ha : a = true ↔ p) (hb : b = true ↔ q) : (a || b) = true ↔ p ∨ q := by
  rw [← ha, ← hb]; cases a <;> cases b <;> decide
theorem not_iff (ha : a = true ↔ p) : (!a) = true ↔ ¬ p := by
  rw [← ha]; cases a <;> decide
theorem xor_iff (ha : a = true ↔ p) (hb : b = true ↔ q) : (a ^^ b) = true ↔ ¬ (p ↔ q) := by
  rw [← ha, ← hb]; cases a <;> cases b <;> decide
theorem bne_iff (ha : a = true ↔ p) (hb : b = true ↔ q) : (a != b) = true ↔ ¬ (p ↔ q) := by
  rw [← ha, ← hb]; cases a <;> cases b <;> decide
theorem beq_iff (ha : a = true ↔ p) (hb : b = true ↔ q) : (a == b) = true ↔ (p ↔ q) := by
  rw [← ha, ← hb]; cases a <;> cases b <;> decide
theorem eq_iff (ha : a = true ↔ p) (hb : b = true ↔ q) : a = b ↔ (p ↔ q) := by
  rw [← ha, ← hb]; cases a <;> cases b <;> decide
theorem eq_false_iff (ha : a = true ↔ p) : a = false ↔ ¬ p := by
  rw [← ha]; cases a <;> decide
theorem true_iff : true = true ↔ True := by decide
theorem false_iff : false = true ↔ False := by decide
theorem decide_iff {_ : Decidable p} (h : p ↔ q) : decide p = true ↔ q := decide_eq_true_iff.trans h
theorem numbers_beq_iff {α : Type} {_ : BEq α} [LawfulBEq α] {x y : α} : (x == y) = true ↔ x = y := beq_iff_eq
theorem numbers_bne_iff {α : Type} {_ : BEq α} [LawfulBEq α] {x y : α} : (x != y) = true ↔ ¬ x = y := by
  show (!(x == y)) = true ↔ ¬ x = y
  exact not_iff beq_iff_eq
end Bools

end Elementary.Propositional
