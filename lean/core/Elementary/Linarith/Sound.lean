import Elementary.Linarith.Term
import Elementary.Linarith.Value

/-!
# What the certificates of `linarith` prove

The meaning of terms and comparisons over any linearly ordered commutative ring, and the theorem that comparisons which
have a certificate do not all hold.
-/

universe u

namespace Elementary.Linarith

open Elementary.Farkas

/-! ## Terms -/

/-- What the variables of terms stand for, and what division is. -/
structure Ctx (R : Type u) where
  nats : List ℕ
  elems : List R
  div : R → R → R
  inv : R → R

section
variable {R : Type u} [CommRing R]

/-- The `i`-th element of a list; 0 beyond its end. -/
def elemAt : List R → ℕ → R
  | [], _ => 0
  | a :: _, 0 => a
  | _ :: l, i + 1 => elemAt l i

/-- The values of the variables. -/
def Ctx.val (ρ : Ctx R) : Var → R
  | .n i => ((nth 0 ρ.nats i : ℕ) : R)
  | .z i => elemAt ρ.elems i

/-- The natural number that a term stands for. -/
def natDenote (ρ : Ctx R) : NTerm → ℕ
  | .v i => nth 0 ρ.nats i
  | .k c => c
  | .add a b => natDenote ρ a + natDenote ρ b
  | .mul a b => natDenote ρ a * natDenote ρ b
  | .pow a e => natDenote ρ a ^ e

/-- The element of the ring that a term stands for. -/
def Term.denote (ρ : Ctx R) : Term → R
  | .v i => elemAt ρ.elems i
  | .zero => 0
  | .one => 1
  | .k n => (n : R)
  | .add a b => a.denote ρ + b.denote ρ
  | .sub a b => a.denote ρ - b.denote ρ
  | .mul a b => a.denote ρ * b.denote ρ
  | .neg a => -a.denote ρ
  | .pow a e => a.denote ρ ^ e
  | .cast a => ((natDenote ρ a : ℕ) : R)
  | .div a n => ρ.div (a.denote ρ) (n : R)
  | .inv n => ρ.inv (n : R)

/-- Division by numerals is the inverse of multiplication, if there is division at all. -/
def Ctx.Lawful (ρ : Ctx R) (field : Bool) : Prop :=
  field = true → ∀ n : ℕ, n ≠ 0 → (∀ a, (n : R) * ρ.div a n = a) ∧ (n : R) * ρ.inv n = 1

theorem eval_natPoly (ρ : Ctx R) : ∀ t : NTerm, eval ρ.val t.poly = ((natDenote ρ t : ℕ) : R)
  | .v i => eval_var ρ.val (.n i)
  | .k c => eval_const ρ.val (Int.ofNat c)
  | .add a b => by
    show eval ρ.val (Poly.add a.poly b.poly) = ((natDenote ρ a + natDenote ρ b : ℕ) : R)
    rw [eval_add, eval_natPoly ρ a, eval_natPoly ρ b, natCast_add]
  | .mul a b => by
    show eval ρ.val (Poly.mul a.poly b.poly) = ((natDenote ρ a * natDenote ρ b : ℕ) : R)
    rw [eval_mul, eval_natPoly ρ a, eval_natPoly ρ b, natCast_mul]
  | .pow a e => by
    show eval ρ.val (Poly.pow a.poly e) = ((natDenote ρ a ^ e : ℕ) : R)
    rw [eval_pow, eval_natPoly ρ a, natCast_pow]

/-- The polynomial over the denominator is the value. -/
def Frac.Is (v : Var → R) (f : Frac) (x : R) : Prop := eval v f.1 = (f.2 : R) * x

private theorem Frac.is_of_eq {v : Var → R} {p : List (ℤ × List Var)} {x : R} (h : eval v p = x) : Frac.Is v (p, 1) x :=
  h.trans ((congrArg (· * x) Nat.cast_one).trans (one_mul x)).symm

theorem Frac.add_is {v : Var → R} {f g : Frac} {x y : R} (c : ℤ) (hf : Frac.Is v f x) (hg : Frac.Is v g y) :
    Frac.Is v (Frac.add c f g) (x + coef R c * y) := by
  obtain ⟨p, d⟩ := f
  obtain ⟨q, e⟩ := g
  have hp : eval v p = (d : R) * x := hf
  have hq : eval v q = (e : R) * y := hg
  unfold Frac.Is Frac.add
  cases hd : Nat.beq d 1 with
  | true =>
    have hd := Nat.eq_of_beq_eq_true hd
    subst hd
    cases he : Nat.beq e 1 with
    | true =>
      have he := Nat.eq_of_beq_eq_true he
      subst he
      show eval v (Poly.add p (Poly.scale c [] q)) = ((1 : ℕ) : R) * _
      rw [eval_add, eval_scale_const, hp, hq, Nat.cast_one, one_mul, one_mul, one_mul]
    | false =>
      show eval v (Poly.add (Poly.scale (Int.ofNat e) [] p) (Poly.scale c [] q)) = (e : R) * _
      rw [eval_add, eval_scale_const, eval_scale_const, hp, hq, coef_ofNat, Nat.cast_one, one_mul, mul_add,
        mul_left_comm (coef R c)]
  | false =>
    show eval v (Poly.add (Poly.scale (Int.ofNat e) [] p) (Poly.scale (c * Int.ofNat d) [] q)) = ((d * e : ℕ) : R) * _
    rw [eval_add, eval_scale_const, eval_scale_const, hp, hq, coef_mul, coef_ofNat, coef_ofNat, natCast_mul, mul_add,
      mul_left_comm, mul_assoc (d : R), mul_assoc (d : R), mul_assoc (coef R c), mul_left_comm (coef R c),
      mul_left_comm (coef R c)]

theorem Term.frac_is {ρ : Ctx R} {field : Bool} (law : ρ.Lawful field) :
    ∀ t : Term, Frac.Is ρ.val (t.frac field) (t.denote ρ)
  | .v i => Frac.is_of_eq (eval_var ρ.val (.z i))
  | .zero => (mul_zero _).symm
  | .one => Frac.is_of_eq ((eval_const ρ.val 1).trans coef_one)
  | .k n => Frac.is_of_eq (eval_const ρ.val (Int.ofNat n))
  | .add a b => by
    have h := Frac.add_is 1 (a.frac_is law) (b.frac_is law)
    rw [coef_one, one_mul] at h
    exact h
  | .sub a b => by
    have h := Frac.add_is (-1) (a.frac_is law) (b.frac_is law)
    rw [coef_neg_one, neg_mul, one_mul, ← sub_eq_add_neg] at h
    exact h
  | .mul a b => by
    show eval ρ.val (Poly.mul _ _) = ((_ * _ : ℕ) : R) * (a.denote ρ * b.denote ρ)
    rw [eval_mul, a.frac_is law, b.frac_is law, natCast_mul, mul_assoc, mul_assoc,
      mul_left_comm (a.denote ρ)]
  | .neg a => by
    show eval ρ.val (Poly.scale (-1) [] _) = _ * -a.denote ρ
    rw [eval_scale_const, a.frac_is law, coef_neg_one, neg_mul, one_mul, mul_neg]
    rfl
  | .pow a e => by
    show eval ρ.val (Poly.pow _ e) = ((_ ^ e : ℕ) : R) * a.denote ρ ^ e
    rw [eval_pow, a.frac_is law, natCast_pow, mul_pow]
  | .cast a => Frac.is_of_eq (eval_natPoly ρ a)
  | .div a n => by
    unfold Term.frac
    cases field with
    | false => exact (by show (0 : R) = ((0 : ℕ) : R) * _; rw [Nat.cast_zero, zero_mul])
    | true =>
      cases h : Nat.beq n 0 with
      | true => exact (by show (0 : R) = ((0 : ℕ) : R) * _; rw [Nat.cast_zero, zero_mul])
      | false =>
        have hn : n ≠ 0 := Nat.ne_of_beq_eq_false h
        show eval ρ.val (a.frac true).1 = ((n * (a.frac true).2 : ℕ) : R) * ρ.div (a.denote ρ) n
        rw [a.frac_is law, natCast_mul, mul_comm (n : R), mul_assoc, (law rfl n hn).1]
  | .inv n => by
    unfold Term.frac
    cases field with
    | false => exact (by show (0 : R) = ((0 : ℕ) : R) * _; rw [Nat.cast_zero, zero_mul])
    | true =>
      cases h : Nat.beq n 0 with
      | true => exact (by show (0 : R) = ((0 : ℕ) : R) * _; rw [Nat.cast_zero, zero_mul])
      | false =>
        have hn : n ≠ 0 := Nat.ne_of_beq_eq_false h
        show eval ρ.val (Poly.const 1) = (n : R) * ρ.inv n
        rw [eval_const, coef_one, (law rfl n hn).2]
end

/-! ## Comparisons -/

section
variable {R : Type u} [CommRing R] [LinearOrder R]

/-- What a comparison says. -/
def Hyp.denote (ρ : Ctx R) : Hyp → Prop
  | ⟨.eq, a, b⟩ => a.denote ρ = b.denote ρ
  | ⟨.le, a, b⟩ => a.denote ρ ≤ b.denote ρ
  | ⟨.lt, a, b⟩ => a.denote ρ < b.denote ρ

/-- What is said of a value. -/
def Rel.holds : Rel → R → Prop
  | .eq, x => x = 0
  | .le, x => 0 ≤ x
  | .lt, x => 0 < x

/-- What is known of a polynomial is true. -/
def Known.holds (v : Var → R) (k : Known) : Prop := k.1.holds (eval v k.2)

variable {v : Var → R}

/-- All of a list is true. -/
def AllHold (v : Var → R) : List Known → Prop
  | [] => True
  | k :: ks => k.holds v ∧ AllHold v ks

theorem knownAt_holds : ∀ (ks : List Known), AllHold v ks → ∀ i, (knownAt ks i).holds v
  | [], _, _ => rfl
  | _ :: _, h, 0 => h.1
  | _ :: ks, h, i + 1 => knownAt_holds ks h.2 i

variable [IsStrictOrderedRing R]

private theorem natCast_pos : ∀ {n : ℕ}, n ≠ 0 → 0 < (n : R)
  | 0, h => absurd rfl h
  | n + 1, _ => by
    rw [Nat.cast_add_one]
    exact lt_of_lt_of_le zero_lt_one (le_add_of_nonneg_left (Nat.cast_nonneg n))

theorem Rel.holds_mul {r s : Rel} {x y : R} (hx : r.holds x) (hy : s.holds y) : (r.mul s).holds (x * y) := by
  cases r <;> cases s
  case eq.eq => exact mul_eq_zero_of_left hx y
  case eq.le => exact mul_eq_zero_of_left hx y
  case eq.lt => exact mul_eq_zero_of_left hx y
  case le.eq => exact mul_eq_zero_of_right x hy
  case lt.eq => exact mul_eq_zero_of_right x hy
  case le.le => exact mul_nonneg hx hy
  case le.lt => exact mul_nonneg hx (le_of_lt hy)
  case lt.le => exact mul_nonneg (le_of_lt hx) hy
  case lt.lt => exact mul_pos hx hy

theorem Rel.holds_add {r s : Rel} {x y : R} (hx : r.holds x) (hy : s.holds y) : (r.add s).holds (x + y) := by
  cases r <;> cases s
  case eq.eq => exact (congr (congrArg _ hx) hy).trans (add_zero 0)
  case eq.le => exact le_of_le_of_eq hy (show y = x + y by rw [show x = 0 from hx, zero_add])
  case eq.lt => exact lt_of_lt_of_eq hy (show y = x + y by rw [show x = 0 from hx, zero_add])
  case le.eq => exact le_of_le_of_eq hx (show x = x + y by rw [show y = 0 from hy, add_zero])
  case lt.eq => exact lt_of_lt_of_eq hx (show x = x + y by rw [show y = 0 from hy, add_zero])
  case le.le => exact add_nonneg hx hy
  case le.lt => exact add_pos_of_nonneg_of_pos hx hy
  case lt.le => exact add_pos_of_pos_of_nonneg hx hy
  case lt.lt => exact add_pos hx hy

theorem Known.holds_scale {k : Known} (h : k.holds v) (c : ℤ) : (k.scale c).holds v := by
  obtain ⟨r, p⟩ := k
  cases r with
  | eq =>
    show eval v (Poly.scale c [] p) = 0
    rw [eval_scale_const, show eval v p = 0 from h, mul_zero]
  | le =>
    match c with
    | .ofNat 0 => exact rfl
    | .negSucc _ => exact rfl
    | .ofNat (n + 1) =>
      show 0 ≤ eval v (Poly.scale (Int.ofNat (n + 1)) [] p)
      rw [eval_scale_const]
      exact mul_nonneg (Nat.cast_nonneg _) h
  | lt =>
    match c with
    | .ofNat 0 => exact rfl
    | .negSucc _ => exact rfl
    | .ofNat (n + 1) =>
      show 0 < eval v (Poly.scale (Int.ofNat (n + 1)) [] p)
      rw [eval_scale_const]
      exact mul_pos (natCast_pos (Nat.succ_ne_zero n)) h

theorem Fact.known_holds {ρ : Ctx R} {ks : List Known} (h : AllHold ρ.val ks) : ∀ f : Fact, (f.known ks).holds ρ.val
  | .hyp i => knownAt_holds ks h i
  | .nat i => by
    show 0 ≤ eval ρ.val (Poly.var (.n i))
    rw [eval_var]
    exact Nat.cast_nonneg _
  | .square p => by
    show 0 ≤ eval ρ.val (Poly.mul p p)
    rw [eval_mul]
    exact mul_self_nonneg _
  | .prod a b => by
    show Rel.holds _ (eval ρ.val (Poly.mul _ _))
    rw [eval_mul]
    exact Rel.holds_mul (a.known_holds h) (b.known_holds h)

theorem total_holds {ρ : Ctx R} {ks : List Known} (h : AllHold ρ.val ks) : ∀ s, (total ks s).holds ρ.val
  | [] => rfl
  | (c, f) :: s => by
    show Rel.holds _ (eval ρ.val (Poly.add _ _))
    rw [eval_add]
    exact Rel.holds_add (Known.holds_scale (f.known_holds h) c) (total_holds h s)

theorem not_holds_of_absurd {k : Known} (h : k.absurd = true) (hk : k.holds v) : False := by
  unfold Known.absurd at h
  split at h
  · rename_i r n
    have hneg : eval v [(Int.negSucc n, [])] < 0 := by
      show -((n + 1 : ℕ) : R) * 1 + 0 < 0
      rw [mul_one, add_zero]
      exact neg_neg_of_pos (natCast_pos (Nat.succ_ne_zero n))
    cases r with
    | eq => exact absurd hk (ne_of_lt hneg)
    | le => exact not_le_of_gt hneg hk
    | lt => exact lt_asymm hneg hk
  · exact lt_irrefl 0 hk
  · exact Bool.noConfusion h

theorem Hyp.known_holds {ρ : Ctx R} {field : Bool} (law : ρ.Lawful field) (h : Hyp) (holds : h.denote ρ) :
    (h.known field).holds ρ.val := by
  obtain ⟨r, a, b⟩ := h
  have e : Frac.Is ρ.val _ _ := Frac.add_is (-1) (b.frac_is law) (a.frac_is law)
  rw [coef_neg_one, neg_mul, one_mul, ← sub_eq_add_neg] at e
  cases r with
  | eq =>
    refine Eq.trans e ?_
    rw [show a.denote ρ = b.denote ρ from holds, sub_self, mul_zero]
  | le => exact le_of_le_of_eq (mul_nonneg (Nat.cast_nonneg _) (sub_nonneg.mpr holds)) e.symm
  | lt =>
    show Rel.holds (cond (Nat.beq _ 0) .le .lt) (eval ρ.val (Frac.add (-1) (b.frac field) (a.frac field)).1)
    rw [e]
    cases hd : Nat.beq (Frac.add (-1) (b.frac field) (a.frac field)).2 0 with
    | true => exact mul_nonneg (Nat.cast_nonneg _) (sub_nonneg.mpr (le_of_lt holds))
    | false => exact mul_pos (natCast_pos (Nat.ne_of_beq_eq_false hd)) (sub_pos.mpr holds)

/-- The comparisons do not all hold. -/
def Refutes (ρ : Ctx R) : List Hyp → Prop
  | [] => False
  | h :: hs => h.denote ρ → Refutes ρ hs

theorem refutes_of {ρ : Ctx R} {field : Bool} (law : ρ.Lawful field) :
    ∀ hs : List Hyp, (AllHold ρ.val (hs.map (Hyp.known field)) → False) → Refutes ρ hs
  | [], no => no trivial
  | h :: hs, no => fun hh => refutes_of law hs fun all => no ⟨h.known_holds law hh, all⟩

/-- Comparisons over an ordered commutative ring that have a certificate do not all hold. -/
theorem contradiction_ring (nats : List ℕ) (elems : List R) (hs : List Hyp) (s : List (ℤ × Fact))
    (h : check false hs s = true) : Refutes ⟨nats, elems, fun a _ => a, id⟩ hs :=
  refutes_of (field := false) (fun f => Bool.noConfusion f) hs fun all => not_holds_of_absurd h (total_holds all s)
end

/-- Comparisons over an ordered field that have a certificate do not all hold. -/
theorem contradiction_field {K : Type u} [Field K] [LinearOrder K] [IsStrictOrderedRing K] (nats : List ℕ)
    (elems : List K) (hs : List Hyp) (s : List (ℤ × Fact)) (h : check true hs s = true) :
    Refutes ⟨nats, elems, (· / ·), (·⁻¹)⟩ hs :=
  refutes_of (field := true)
    (fun _ n hn =>
      have hn : (n : K) ≠ 0 := ne_of_gt (natCast_pos hn)
      have inv := DivisionRing.mul_inv_cancel (n : K) hn
      ⟨fun a => by
        show (n : K) * (a / n) = a
        rw [div_eq_mul_inv, mul_left_comm, inv, mul_one], inv⟩)
    hs fun all => not_holds_of_absurd h (total_holds all s)

/-! ## What the tactic builds proofs with -/

/-- What the kernel's computation is compared with. -/
theorem computed : true = true := rfl

theorem of_nat_eq (a b : ℕ) (h : a = b) : (a : ℤ) = b := congrArg Nat.cast h
theorem of_nat_le (a b : ℕ) (h : a ≤ b) : (a : ℤ) ≤ b := Int.ofNat_le.mpr h
theorem of_nat_lt (a b : ℕ) (h : a < b) : (a : ℤ) + 1 ≤ b := Int.ofNat_le.mpr h
theorem of_int_lt (a b : ℤ) (h : a < b) : a + 1 ≤ b := h

section
variable {R : Type u} [LinearOrder R] {a b : R}
theorem lt_of_not_le (h : ¬a ≤ b) : b < a := not_le.mp h
theorem le_of_not_lt (h : ¬a < b) : b ≤ a := not_lt.mp h
theorem eq_of_le_of_le (h : a ≤ b) (h' : b ≤ a) : a = b := le_antisymm h h'
end

end Elementary.Linarith
