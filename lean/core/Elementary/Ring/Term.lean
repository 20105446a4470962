import Elementary.Ring.Poly

/-!
# Terms of ring arithmetic as data

What `ring` turns both sides of an equation into, their polynomials, and the theorems that say: equal polynomials, equal
terms. One term language serves commutative semirings, commutative rings, fields, and fields of characteristic zero; a
term that asks for more than there is (`hasNeg`, `hasInv`, `hasQuot`) is refused. The inverse of a variable is a
variable of its own.
-/

universe u

namespace Elementary.Ring

/-- A term. Variables count from 0; `k` is a numeral. -/
inductive Term where
  | v (i : ℕ)
  | k (c : ℕ)
  | add (a b : Term)
  | sub (a b : Term)
  | mul (a b : Term)
  | div (a b : Term)
  | neg (a : Term)
  | inv (a : Term)
  | pow (a : Term) (n : ℕ)

/-- The operations that not every commutative semiring has. -/
structure Ops (R : Type u) where
  neg : R → R
  sub : R → R → R
  inv : R → R
  div : R → R → R

/-- The polynomial of a term, or of its inverse. -/
def Term.poly {C : Type} (κ : Coef C) : Term → Bool → Poly C
  | .v i, s => Poly.var κ (cond s (Nat.add (Nat.mul 2 i) 1) (Nat.mul 2 i))
  | .k c, s => Poly.const κ (cond s (κ.inv (κ.nat c)) (κ.nat c))
  | .add a b, s => Poly.add κ (Term.poly κ a s) (Term.poly κ b s)
  | .sub a b, s => Poly.add κ (Term.poly κ a s) (Poly.scale κ (κ.neg (κ.nat 1)) [] (Term.poly κ b s))
  | .mul a b, s => Poly.mul κ (Term.poly κ a s) (Term.poly κ b s)
  | .div a b, s => Poly.mul κ (Term.poly κ a s) (Term.poly κ b (not s))
  | .neg a, s => Poly.scale κ (κ.neg (κ.nat 1)) [] (Term.poly κ a s)
  | .inv a, s => Term.poly κ a (not s)
  | .pow a n, s => Poly.pow κ (Term.poly κ a s) n

/-- Whether a term, or its inverse, asks only for what there is; sums have no inverse. -/
def Term.good {C : Type} (κ : Coef C) : Term → Bool → Bool
  | .v _, _ => true
  | .k _, s => cond s κ.hasQuot true
  | .add a b, s => cond s false (cond (Term.good κ a s) (Term.good κ b s) false)
  | .sub a b, s => cond s false (cond κ.hasNeg (cond (Term.good κ a s) (Term.good κ b s) false) false)
  | .mul a b, s => cond (Term.good κ a s) (Term.good κ b s) false
  | .div a b, s => cond κ.hasInv (cond (Term.good κ a s) (Term.good κ b (not s)) false) false
  | .neg a, s => cond κ.hasNeg (Term.good κ a s) false
  | .inv a, s => cond κ.hasInv (Term.good κ a (not s)) false
  | .pow a _, s => Term.good κ a s

/-- The comparison that the kernel computes. -/
def check {C : Type} (κ : Coef C) (a b : Term) : Bool :=
  cond (Term.good κ a false) (cond (Term.good κ b false)
    (Poly.same κ (Term.poly κ a false) (Term.poly κ b false)) false) false

/-- The `i`-th variable; `0` beyond the end of the list. -/
def nth {R : Type u} [Zero R] : List R → ℕ → R
  | [], _ => 0
  | a :: _, 0 => a
  | _ :: l, i + 1 => nth l i

section
variable {R : Type u} [CommSemiring R]

/-- A numeral, in the form in which a person's numeral unfolds. -/
def num : ℕ → R
  | 0 => 0
  | 1 => 1
  | n + 2 => Nat.cast (n + 2)

/-- What a term means. -/
def Term.denote (o : Ops R) (ρ : List R) : Term → R
  | .v i => nth ρ i
  | .k c => num c
  | .add a b => Term.denote o ρ a + Term.denote o ρ b
  | .sub a b => o.sub (Term.denote o ρ a) (Term.denote o ρ b)
  | .mul a b => Term.denote o ρ a * Term.denote o ρ b
  | .div a b => o.div (Term.denote o ρ a) (Term.denote o ρ b)
  | .neg a => o.neg (Term.denote o ρ a)
  | .inv a => o.inv (Term.denote o ρ a)
  | .pow a n => Term.denote o ρ a ^ n

theorem num_eq : ∀ c : ℕ, (num c : R) = c
  | 0 => Nat.cast_zero.symm
  | 1 => Nat.cast_one.symm
  | _ + 2 => rfl

/-- The value of a variable of polynomials: even ones are those of terms, odd ones their inverses. -/
def val (o : Ops R) (ρ : List R) (x : ℕ) : R :=
  cond (Nat.beq (x % 2) 0) (nth ρ (x / 2)) (o.inv (nth ρ (x / 2)))

/-- The operations mean what `Term.poly` takes them for. -/
structure LawfulOps {C : Type} (κ : Coef C) (cast : C → R) (o : Ops R) : Prop extends Lawful κ cast where
  neg : κ.hasNeg = true → ∀ a, o.neg a = cast (κ.neg (κ.nat 1)) * a
  sub : κ.hasNeg = true → ∀ a b, o.sub a b = a + cast (κ.neg (κ.nat 1)) * b
  inv_neg : κ.hasNeg = true → κ.hasInv = true → ∀ a, o.inv (o.neg a) = cast (κ.neg (κ.nat 1)) * o.inv a
  div : κ.hasInv = true → ∀ a b, o.div a b = a * o.inv b
  inv_mul : κ.hasInv = true → ∀ a b, o.inv (a * b) = o.inv a * o.inv b
  inv_inv : κ.hasInv = true → ∀ a, o.inv (o.inv a) = a
  inv_pow : κ.hasInv = true → ∀ a (n : ℕ), o.inv (a ^ n) = o.inv a ^ n
  inv_nat : κ.hasQuot = true → ∀ c, cast (κ.inv (κ.nat c)) = o.inv (c : R)

/-- `a`, or its inverse. -/
def side (o : Ops R) (s : Bool) (a : R) : R := cond s (o.inv a) a

theorem of_cond {a b : Bool} (h : cond a b false = true) : a = true ∧ b = true := by
  cases a with
  | true => exact ⟨rfl, h⟩
  | false => exact nomatch h

variable {C : Type} {κ : Coef C} {cast : C → R} {o : Ops R} (law : LawfulOps κ cast o) (ρ : List R)
include law

theorem eval_scale_neg (p : Poly C) : Poly.eval cast (val o ρ) (Poly.scale κ (κ.neg (κ.nat 1)) [] p) =
    cast (κ.neg (κ.nat 1)) * Poly.eval cast (val o ρ) p := by
  rw [Poly.eval_scale law.toLawful]
  show cast (κ.neg (κ.nat 1)) * 1 * _ = _
  rw [mul_one]

/-- The polynomial of a term means what the term, or its inverse, means. Inverses are only taken where there are any. -/
theorem Term.eval_poly : ∀ (t : Term) (s : Bool), Term.good κ t s = true → (s = true → κ.hasInv = true) →
    Poly.eval cast (val o ρ) (Term.poly κ t s) = side o s (Term.denote o ρ t)
  | .v i, s, _, _ => by
    refine (Poly.eval_var law.toLawful _ _).trans ?_
    cases s with
    | false =>
      show cond (Nat.beq (2 * i % 2) 0) (nth ρ (2 * i / 2)) _ = nth ρ i
      rw [Nat.mul_mod_right, Nat.mul_div_cancel_left i (by decide)]; rfl
    | true =>
      show cond (Nat.beq ((2 * i + 1) % 2) 0) _ (o.inv (nth ρ ((2 * i + 1) / 2))) = o.inv (nth ρ i)
      rw [show (2 * i + 1) % 2 = 1 by omega, show (2 * i + 1) / 2 = i by omega]; rfl
  | .k c, s, h, _ => by
    refine (Poly.eval_const law.toLawful _ _).trans ?_
    cases s with
    | false => exact (law.nat c).trans (num_eq c).symm
    | true =>
      show cast (κ.inv (κ.nat c)) = o.inv (num c)
      rw [num_eq]; exact law.inv_nat h c
  | .add a b, s, h, hs => by
    cases s with
    | true => exact nomatch h
    | false =>
      have ⟨ha, hb⟩ := of_cond h
      show Poly.eval cast (val o ρ) (Poly.add κ (Term.poly κ a false) (Term.poly κ b false)) = _
      rw [Poly.eval_add law.toLawful, Term.eval_poly a false ha hs, Term.eval_poly b false hb hs]; rfl
  | .sub a b, s, h, hs => by
    cases s with
    | true => exact nomatch h
    | false =>
      have ⟨hn, h⟩ := of_cond h
      have ⟨ha, hb⟩ := of_cond h
      show Poly.eval cast (val o ρ) (Poly.add κ (Term.poly κ a false) (Poly.scale κ (κ.neg (κ.nat 1)) []
        (Term.poly κ b false))) = o.sub (Term.denote o ρ a) (Term.denote o ρ b)
      rw [Poly.eval_add law.toLawful, eval_scale_neg law, Term.eval_poly a false ha hs, Term.eval_poly b false hb hs,
        law.sub hn]; rfl
  | .mul a b, s, h, hs => by
    have ⟨ha, hb⟩ := of_cond h
    show Poly.eval cast (val o ρ) (Poly.mul κ (Term.poly κ a s) (Term.poly κ b s)) = _
    rw [Poly.eval_mul law.toLawful, Term.eval_poly a s ha hs, Term.eval_poly b s hb hs]
    cases s with
    | false => rfl
    | true => exact (law.inv_mul (hs rfl) _ _).symm
  | .div a b, s, h, hs => by
    have ⟨hi, h⟩ := of_cond h
    have ⟨ha, hb⟩ := of_cond h
    show Poly.eval cast (val o ρ) (Poly.mul κ (Term.poly κ a s) (Term.poly κ b (not s))) =
      side o s (o.div (Term.denote o ρ a) (Term.denote o ρ b))
    rw [Poly.eval_mul law.toLawful, Term.eval_poly a s ha hs, Term.eval_poly b (not s) hb (fun _ => hi), law.div hi]
    cases s with
    | false => rfl
    | true =>
      show o.inv _ * _ = o.inv (_ * o.inv _)
      rw [law.inv_mul hi, law.inv_inv hi]; rfl
  | .neg a, s, h, hs => by
    have ⟨hn, ha⟩ := of_cond h
    show Poly.eval cast (val o ρ) (Poly.scale κ (κ.neg (κ.nat 1)) [] (Term.poly κ a s)) =
      side o s (o.neg (Term.denote o ρ a))
    rw [eval_scale_neg law, Term.eval_poly a s ha hs]
    cases s with
    | false => exact (law.neg hn _).symm
    | true => exact (law.inv_neg hn (hs rfl) _).symm
  | .inv a, s, h, _ => by
    have ⟨hi, ha⟩ := of_cond h
    refine (Term.eval_poly a (not s) ha (fun _ => hi)).trans ?_
    cases s with
    | false => rfl
    | true => exact (law.inv_inv hi _).symm
  | .pow a n, s, h, hs => by
    show Poly.eval cast (val o ρ) (Poly.pow κ (Term.poly κ a s) n) = _
    rw [Poly.eval_pow law.toLawful, Term.eval_poly a s h hs]
    cases s with
    | false => rfl
    | true => exact (law.inv_pow (hs rfl) _ n).symm

theorem eq_of_check {a b : Term} (h : check κ a b = true) : Term.denote o ρ a = Term.denote o ρ b := by
  have ⟨ha, h⟩ := of_cond h
  have ⟨hb, h⟩ := of_cond h
  exact (Term.eval_poly law ρ a false ha (fun e => nomatch e)).symm.trans
    ((Poly.eval_eq_of_same law.toLawful (val o ρ) h).trans (Term.eval_poly law ρ b false hb (fun e => nomatch e)))

end

end Elementary.Ring
