import Elementary.Farkas.Form
import Elementary.Linarith.Search

/-!
# Comparisons as data, and the certificates that refute them

Terms over an ordered commutative ring, the polynomials with integer coefficients that they are (up to a denominator,
in a field), and the check that a list of comparisons is contradictory. Nothing here depends on the ring, so the kernel
evaluates `check` once for all of them; what it means is proved in `Elementary.Linarith.Sound`.
-/

namespace Elementary.Linarith

open Elementary.Farkas

/-- A term over a ring. Natural numbers occur under a cast. -/
inductive Term where
  /-- An atom. -/
  | v (i : Nat)
  | zero
  | one
  /-- A numeral from 2 on. -/
  | k (n : Nat)
  | add (a b : Term)
  | sub (a b : Term)
  | mul (a b : Term)
  | neg (a : Term)
  | pow (a : Term) (e : Nat)
  /-- The cast of a natural number. -/
  | cast (a : NTerm)
  /-- Division by a numeral; means something in fields only. -/
  | div (a : Term) (n : Nat)
  /-- The inverse of a numeral; means something in fields only. -/
  | inv (n : Nat)

/-- A polynomial and a denominator. -/
abbrev Frac := List (Int × List Var) × Nat

/-- Sums and differences with a common denominator. -/
def Frac.add (sign : Int) (a b : Frac) : Frac :=
  cond (Nat.beq a.2 1)
    (cond (Nat.beq b.2 1) (Poly.add a.1 (Poly.scale sign [] b.1), 1)
      (Poly.add (Poly.scale (Int.ofNat b.2) [] a.1) (Poly.scale sign [] b.1), b.2))
    (Poly.add (Poly.scale (Int.ofNat b.2) [] a.1) (Poly.scale (Int.mul sign (Int.ofNat a.2)) [] b.1), Nat.mul a.2 b.2)

/-- The term as a polynomial over a denominator. The denominator 0, which says nothing, stands for what has no meaning. -/
def Term.frac (field : Bool) : Term → Frac
  | .v i => (Poly.var (.z i), 1)
  | .zero => ([], 1)
  | .one => (Poly.const 1, 1)
  | .k n => (Poly.const (Int.ofNat n), 1)
  | .add a b => Frac.add 1 (a.frac field) (b.frac field)
  | .sub a b => Frac.add (-1) (a.frac field) (b.frac field)
  | .mul a b => (Poly.mul (a.frac field).1 (b.frac field).1, Nat.mul (a.frac field).2 (b.frac field).2)
  | .neg a => (Poly.scale (-1) [] (a.frac field).1, (a.frac field).2)
  | .pow a e => (Poly.pow (a.frac field).1 e, Nat.pow (a.frac field).2 e)
  | .cast a => (a.poly, 1)
  | .div a n => cond field (cond (Nat.beq n 0) ([], 0) ((a.frac field).1, Nat.mul n (a.frac field).2)) ([], 0)
  | .inv n => cond field (cond (Nat.beq n 0) ([], 0) (Poly.const 1, n)) ([], 0)

/-- A comparison of two terms. -/
structure Hyp where
  rel : Rel
  lhs : Term
  rhs : Term

/-- A polynomial of which something is known. -/
abbrev Known := Rel × List (Int × List Var)

/-- What a comparison says of the difference of its sides; `a < b` says only `a ≤ b` if a denominator is 0. -/
def Hyp.known (field : Bool) (h : Hyp) : Known :=
  let d := Frac.add (-1) (h.rhs.frac field) (h.lhs.frac field)
  (match h.rel with
    | .lt => cond (Nat.beq d.2 0) .le .lt
    | r => r, d.1)

/-- How a polynomial comes to be known: from a comparison, as a natural number, as a square, as a product. -/
inductive Fact where
  | hyp (i : Nat)
  | nat (i : Nat)
  | square (p : List (Int × List Var))
  | prod (a b : Fact)

/-- The `i`-th element; beyond the end, `0 = 0`. -/
def knownAt : List Known → Nat → Known
  | [], _ => (.eq, [])
  | k :: _, 0 => k
  | _ :: ks, i + 1 => knownAt ks i

/-- What is known of a product. -/
def Rel.mul : Rel → Rel → Rel
  | .eq, _ => .eq
  | _, .eq => .eq
  | .lt, .lt => .lt
  | _, _ => .le

/-- What a fact says. -/
def Fact.known (ks : List Known) : Fact → Known
  | .hyp i => knownAt ks i
  | .nat i => (.le, Poly.var (.n i))
  | .square p => (.le, Poly.mul p p)
  | .prod a b => ((a.known ks).1.mul (b.known ks).1, Poly.mul (a.known ks).2 (b.known ks).2)

/-- A multiple of what is known; a negative one of an inequality says nothing. -/
def Known.scale : Known → Int → Known
  | (.eq, p), c => (.eq, Poly.scale c [] p)
  | (r, p), .ofNat (n + 1) => (r, Poly.scale (Int.ofNat (n + 1)) [] p)
  | _, _ => (.eq, [])

/-- What is known of a sum. -/
def Rel.add : Rel → Rel → Rel
  | .eq, r => r
  | .lt, _ => .lt
  | .le, .lt => .lt
  | .le, _ => .le

/-- A sum of multiples of facts. -/
def total (ks : List Known) : List (Int × Fact) → Known
  | [] => (.eq, [])
  | (c, f) :: s =>
    let k := (f.known ks).scale c
    let t := total ks s
    (k.1.add t.1, Poly.add k.2 t.2)

/-- Whether it cannot be: a negative constant said to be at least 0, or 0 said to be positive. -/
def Known.absurd : Known → Bool
  | (_, [(.negSucc _, [])]) => true
  | (.lt, []) => true
  | _ => false

/-- Whether the sum of multiples shows that not all comparisons hold. -/
def check (field : Bool) (hs : List Hyp) (s : List (Int × Fact)) : Bool :=
  (total (hs.map (Hyp.known field)) s).absurd

end Elementary.Linarith
