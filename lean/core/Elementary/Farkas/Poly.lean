/-!
# Integer polynomials that the kernel can calculate with

Polynomials in finitely many variables over the integers, as sorted lists of monomials, with the few operations that a
certificate needs. Each operation comes with the lemma that says what it does to values; nothing is claimed (or needed)
about normal forms being unique. All recursion is structural, so that the kernel evaluates these functions quickly.

A variable is of one of two kinds: the cast of a natural number, or an integer.
-/

namespace Elementary.Farkas

/-- A variable: the `i`-th natural number or the `i`-th integer of a context. -/
inductive Var where
  | n (i : Nat)
  | z (i : Nat)

/-- Whether two variables are the same. -/
def Var.same : Var → Var → Bool
  | .n i, .n j => Nat.beq i j
  | .z i, .z j => Nat.beq i j
  | _, _ => false

/-- The order in which the variables of a monomial are kept. -/
def Var.le : Var → Var → Bool
  | .n i, .n j => Nat.ble i j
  | .n _, .z _ => true
  | .z _, .n _ => false
  | .z i, .z j => Nat.ble i j

theorem Var.eq_of_same : ∀ {x y : Var}, Var.same x y = true → x = y
  | .n _, .n _, h => congrArg Var.n (Nat.eq_of_beq_eq_true h)
  | .z _, .z _, h => congrArg Var.z (Nat.eq_of_beq_eq_true h)
  | .n _, .z _, h => Bool.noConfusion h
  | .z _, .n _, h => Bool.noConfusion h

/-- A product of variables, sorted; a power is written as a repetition. -/
abbrev Mono := List Var

/-- The value of a monomial under a valuation of the variables. -/
def Mono.eval (v : Var → Int) : List Var → Int
  | [] => 1
  | x :: m => v x * Mono.eval v m

/-- Put one more variable into a monomial. -/
def Mono.ins (x : Var) : List Var → List Var
  | [] => [x]
  | y :: m => cond (Var.le x y) (x :: y :: m) (y :: Mono.ins x m)

/-- The product of two monomials. -/
def Mono.mul : List Var → List Var → List Var
  | [], k => k
  | x :: m, k => Mono.ins x (Mono.mul m k)

/-- Whether two monomials are the same. -/
def Mono.same : List Var → List Var → Bool
  | [], [] => true
  | x :: m, y :: k => cond (Var.same x y) (Mono.same m k) false
  | _, _ => false

/-- The order in which the monomials of a polynomial are kept (lexicographic). -/
def Mono.lt : List Var → List Var → Bool
  | [], [] => false
  | [], _ :: _ => true
  | _ :: _, [] => false
  | x :: m, y :: k => cond (Var.same x y) (Mono.lt m k) (Var.le x y)

theorem Mono.eval_ins (v : Var → Int) (x : Var) : ∀ m, Mono.eval v (Mono.ins x m) = v x * Mono.eval v m
  | [] => rfl
  | y :: m => by
    show Mono.eval v (cond (Var.le x y) (x :: y :: m) (y :: Mono.ins x m)) = v x * (v y * Mono.eval v m)
    cases Var.le x y
    · show v y * Mono.eval v (Mono.ins x m) = _
      rw [Mono.eval_ins v x m, Int.mul_left_comm]
    · rfl

theorem Mono.eval_mul (v : Var → Int) (k : List Var) :
    ∀ m, Mono.eval v (Mono.mul m k) = Mono.eval v m * Mono.eval v k
  | [] => (Int.one_mul _).symm
  | x :: m => by
    show Mono.eval v (Mono.ins x (Mono.mul m k)) = v x * Mono.eval v m * Mono.eval v k
    rw [Mono.eval_ins, Mono.eval_mul v k m, Int.mul_assoc]

theorem Mono.eq_of_same : ∀ {m k : List Var}, Mono.same m k = true → m = k
  | [], [], _ => rfl
  | [], _ :: _, h => Bool.noConfusion h
  | _ :: _, [], h => Bool.noConfusion h
  | x :: m, y :: k, h => by
    have h' : cond (Var.same x y) (Mono.same m k) false = true := h
    cases e : Var.same x y with
    | false => rw [e] at h'; exact Bool.noConfusion h'
    | true =>
      rw [e] at h'
      have hm : m = k := Mono.eq_of_same h'
      rw [Var.eq_of_same e, hm]

/-- A polynomial: coefficients and monomials, sorted by monomial, without zero coefficients. -/
abbrev Poly := List (Int × List Var)

/-- The value of a polynomial under a valuation of the variables. -/
def Poly.eval (v : Var → Int) : List (Int × List Var) → Int
  | [] => 0
  | (c, m) :: p => c * Mono.eval v m + Poly.eval v p

/-- Whether an integer is zero. -/
def isZero : Int → Bool
  | .ofNat 0 => true
  | _ => false

theorem eq_zero_of_isZero : ∀ {c : Int}, isZero c = true → c = 0
  | .ofNat 0, _ => rfl
  | .ofNat (_ + 1), h => Bool.noConfusion h
  | .negSucc _, h => Bool.noConfusion h

/-- Put a term in front unless its coefficient is zero. -/
def Poly.term (c : Int) (m : List Var) (p : List (Int × List Var)) : List (Int × List Var) :=
  cond (isZero c) p ((c, m) :: p)

/-- Add one term to a polynomial. -/
def Poly.ins (c : Int) (m : List Var) : List (Int × List Var) → List (Int × List Var)
  | [] => Poly.term c m []
  | (d, k) :: p =>
    cond (Mono.same m k) (Poly.term (Int.add c d) k p)
      (cond (Mono.lt m k) (Poly.term c m ((d, k) :: p)) ((d, k) :: Poly.ins c m p))

/-- Merge the term `c * m` and what `rest` adds into a polynomial. -/
def Poly.merge (c : Int) (m : List Var) (rest : List (Int × List Var) → List (Int × List Var)) :
    List (Int × List Var) → List (Int × List Var)
  | [] => (c, m) :: rest []
  | (d, k) :: q =>
    cond (Mono.same m k) (Poly.term (Int.add c d) k (rest q))
      (cond (Mono.lt m k) ((c, m) :: rest ((d, k) :: q)) ((d, k) :: Poly.merge c m rest q))

/-- The sum of two polynomials. -/
def Poly.add : List (Int × List Var) → List (Int × List Var) → List (Int × List Var)
  | [] => fun q => q
  | (c, m) :: p => Poly.merge c m (Poly.add p)

/-- A polynomial times the term `c * m`. -/
def Poly.scale (c : Int) (m : List Var) : List (Int × List Var) → List (Int × List Var)
  | [] => []
  | (d, k) :: p => Poly.ins (Int.mul c d) (Mono.mul m k) (Poly.scale c m p)

/-- The product of two polynomials. -/
def Poly.mul : List (Int × List Var) → List (Int × List Var) → List (Int × List Var)
  | [], _ => []
  | (c, m) :: p, q => Poly.add (Poly.scale c m q) (Poly.mul p q)

/-- A constant polynomial. -/
def Poly.const (c : Int) : List (Int × List Var) := Poly.term c [] []

/-- A variable as a polynomial. -/
def Poly.var (x : Var) : List (Int × List Var) := [(1, [x])]

/-- The difference of two polynomials. -/
def Poly.sub (p q : List (Int × List Var)) : List (Int × List Var) := Poly.add p (Poly.scale (-1) [] q)

/-- A power with a literal exponent. -/
def Poly.pow (p : List (Int × List Var)) : Nat → List (Int × List Var)
  | 0 => Poly.const 1
  | e + 1 => Poly.mul (Poly.pow p e) p

theorem Poly.eval_term (v : Var → Int) (c : Int) (m : List Var) (p : List (Int × List Var)) :
    Poly.eval v (Poly.term c m p) = c * Mono.eval v m + Poly.eval v p := by
  show Poly.eval v (cond (isZero c) p ((c, m) :: p)) = _
  cases e : isZero c with
  | false => rfl
  | true =>
    show Poly.eval v p = _
    rw [eq_zero_of_isZero e, Int.zero_mul, Int.zero_add]

theorem Poly.eval_ins (v : Var → Int) (c : Int) (m : List Var) :
    ∀ p, Poly.eval v (Poly.ins c m p) = c * Mono.eval v m + Poly.eval v p
  | [] => Poly.eval_term v c m []
  | (d, k) :: p => by
    show Poly.eval v (cond (Mono.same m k) (Poly.term (c + d) k p)
      (cond (Mono.lt m k) (Poly.term c m ((d, k) :: p)) ((d, k) :: Poly.ins c m p))) =
        c * Mono.eval v m + (d * Mono.eval v k + Poly.eval v p)
    cases e : Mono.same m k with
    | true =>
      show Poly.eval v (Poly.term (c + d) k p) = _
      rw [Mono.eq_of_same e, Poly.eval_term, Int.add_mul, Int.add_assoc]
    | false =>
      cases Mono.lt m k with
      | true => exact Poly.eval_term v c m ((d, k) :: p)
      | false =>
        show d * Mono.eval v k + Poly.eval v (Poly.ins c m p) = _
        rw [Poly.eval_ins v c m p, Int.add_left_comm]

theorem Poly.eval_merge (v : Var → Int) (c : Int) (m : List Var)
    (rest : List (Int × List Var) → List (Int × List Var)) (r : Int)
    (h : ∀ q, Poly.eval v (rest q) = r + Poly.eval v q) :
    ∀ q, Poly.eval v (Poly.merge c m rest q) = c * Mono.eval v m + r + Poly.eval v q
  | [] => by
    show c * Mono.eval v m + Poly.eval v (rest []) = _
    rw [h, Int.add_assoc]
  | (d, k) :: q => by
    show Poly.eval v (cond (Mono.same m k) (Poly.term (c + d) k (rest q))
      (cond (Mono.lt m k) ((c, m) :: rest ((d, k) :: q)) ((d, k) :: Poly.merge c m rest q))) =
        c * Mono.eval v m + r + (d * Mono.eval v k + Poly.eval v q)
    cases e : Mono.same m k with
    | true =>
      show Poly.eval v (Poly.term (c + d) k (rest q)) = _
      rw [Mono.eq_of_same e, Poly.eval_term, h, Int.add_mul, Int.add_assoc, Int.add_assoc,
        Int.add_left_comm (d * Mono.eval v k)]
    | false =>
      cases Mono.lt m k with
      | true =>
        show c * Mono.eval v m + Poly.eval v (rest ((d, k) :: q)) = _
        rw [h, Int.add_assoc]
        rfl
      | false =>
        show d * Mono.eval v k + Poly.eval v (Poly.merge c m rest q) = _
        rw [Poly.eval_merge v c m rest r h q, Int.add_left_comm]

theorem Poly.eval_add (v : Var → Int) (q : List (Int × List Var)) :
    ∀ p, Poly.eval v (Poly.add p q) = Poly.eval v p + Poly.eval v q := by
  intro p
  induction p generalizing q with
  | nil => exact (Int.zero_add _).symm
  | cons t p ih => exact Poly.eval_merge v t.1 t.2 (Poly.add p) (Poly.eval v p) ih q

theorem Poly.eval_scale (v : Var → Int) (c : Int) (m : List Var) :
    ∀ p, Poly.eval v (Poly.scale c m p) = c * Mono.eval v m * Poly.eval v p
  | [] => (Int.mul_zero _).symm
  | (d, k) :: p => by
    show Poly.eval v (Poly.ins (c * d) (Mono.mul m k) (Poly.scale c m p)) =
      c * Mono.eval v m * (d * Mono.eval v k + Poly.eval v p)
    rw [Poly.eval_ins, Poly.eval_scale v c m p, Mono.eval_mul, Int.mul_add, Int.mul_assoc c d,
      Int.mul_assoc c (Mono.eval v m) (d * Mono.eval v k), Int.mul_left_comm d]

theorem Poly.eval_mul (v : Var → Int) (q : List (Int × List Var)) :
    ∀ p, Poly.eval v (Poly.mul p q) = Poly.eval v p * Poly.eval v q
  | [] => (Int.zero_mul _).symm
  | (c, m) :: p => by
    show Poly.eval v (Poly.add (Poly.scale c m q) (Poly.mul p q)) = (c * Mono.eval v m + Poly.eval v p) * Poly.eval v q
    rw [Poly.eval_add, Poly.eval_scale, Poly.eval_mul v q p, Int.add_mul]

theorem Poly.eval_const (v : Var → Int) (c : Int) : Poly.eval v (Poly.const c) = c := by
  show Poly.eval v (Poly.term c [] []) = c
  rw [Poly.eval_term]
  show c * 1 + 0 = c
  rw [Int.mul_one, Int.add_zero]

theorem Poly.eval_var (v : Var → Int) (x : Var) : Poly.eval v (Poly.var x) = v x := by
  show 1 * (v x * 1) + 0 = v x
  rw [Int.mul_one, Int.one_mul, Int.add_zero]

theorem Poly.eval_sub (v : Var → Int) (p q : List (Int × List Var)) :
    Poly.eval v (Poly.sub p q) = Poly.eval v p - Poly.eval v q := by
  show Poly.eval v (Poly.add p (Poly.scale (-1) [] q)) = _
  rw [Poly.eval_add, Poly.eval_scale]
  show Poly.eval v p + -1 * 1 * Poly.eval v q = _
  rw [Int.mul_one, Int.neg_mul, Int.one_mul, Int.sub_eq_add_neg]

theorem Poly.eval_pow (v : Var → Int) (p : List (Int × List Var)) :
    ∀ e, Poly.eval v (Poly.pow p e) = Poly.eval v p ^ e
  | 0 => by
    show Poly.eval v (Poly.const 1) = _
    rw [Poly.eval_const, Int.pow_zero]
  | e + 1 => by
    show Poly.eval v (Poly.mul (Poly.pow p e) p) = _
    rw [Poly.eval_mul, Poly.eval_pow v p e, Int.pow_succ]

end Elementary.Farkas
