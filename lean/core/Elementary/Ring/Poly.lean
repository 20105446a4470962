import Elementary.Algebra

/-!
# Polynomials as data

Sums of monomials with coefficients of some kind, in the decreasing lexicographic order of their exponents, and what
they mean in a commutative semiring. `ring` has the kernel compute with them; so the functions recurse on the structure
of lists, and compare natural numbers with the operations that the kernel has built in.
-/

universe u

namespace Elementary.Ring

/-- A product of powers of variables: variable and exponent, the variables increasing. -/
abbrev Mono := List (ℕ × ℕ)

/-- Arithmetic of coefficients. -/
structure Coef (C : Type) where
  nat : ℕ → C
  add : C → C → C
  mul : C → C → C
  neg : C → C
  inv : C → C
  isZero : C → Bool
  same : C → C → Bool
  /-- Whether terms may negate, take inverses, and take those of numerals. -/
  hasNeg : Bool
  hasInv : Bool
  hasQuot : Bool

/-- A sum of terms: coefficient and monomial. -/
abbrev Poly (C : Type) := List (C × Mono)

/-- Whether two monomials are the same. -/
def Mono.same : Mono → Mono → Bool
  | [], [] => true
  | (x, e) :: m, (y, f) :: k => cond (Nat.beq x y) (cond (Nat.beq e f) (Mono.same m k) false) false
  | [], _ :: _ => false
  | _ :: _, [] => false

/-- Whether the first monomial comes before the second. -/
def Mono.before : Mono → Mono → Bool
  | [], _ => false
  | _ :: _, [] => true
  | (x, e) :: m, (y, f) :: k =>
    cond (Nat.beq x y) (cond (Nat.beq e f) (Mono.before m k) (Nat.ble f e)) (Nat.ble x y)

/-- `x ^ e` times what `rest` makes of a monomial. -/
def Mono.insert (x e : ℕ) (rest : Mono → Mono) : Mono → Mono
  | [] => (x, e) :: rest []
  | (y, f) :: k =>
    cond (Nat.beq x y) ((x, Nat.add e f) :: rest k)
      (cond (Nat.ble x y) ((x, e) :: rest ((y, f) :: k)) ((y, f) :: Mono.insert x e rest k))

/-- The product of two monomials. -/
def Mono.mul : Mono → Mono → Mono
  | [] => fun k => k
  | (x, e) :: m => Mono.insert x e (Mono.mul m)

/-- A power of a monomial. -/
def Mono.pow (n : ℕ) : Mono → Mono
  | [] => []
  | (x, e) :: m => (x, Nat.mul e n) :: Mono.pow n m

section
variable {C : Type} (κ : Coef C)

/-- A power of a coefficient. -/
def Coef.pow (c : C) : ℕ → C
  | 0 => κ.nat 1
  | n + 1 => κ.mul (Coef.pow c n) c

/-- A term in front, unless its coefficient is zero. -/
def Poly.term (c : C) (m : Mono) (p : Poly C) : Poly C := cond (κ.isZero c) p ((c, m) :: p)

/-- A term plus what `rest` makes of a polynomial. -/
def Poly.insert (c : C) (m : Mono) (rest : Poly C → Poly C) : Poly C → Poly C
  | [] => (c, m) :: rest []
  | (d, k) :: q =>
    cond (Mono.same m k) (Poly.term κ (κ.add c d) k (rest q))
      (cond (Mono.before m k) ((c, m) :: rest ((d, k) :: q)) ((d, k) :: Poly.insert c m rest q))

/-- The sum of two polynomials. -/
def Poly.add : Poly C → Poly C → Poly C
  | [] => fun q => q
  | (c, m) :: p => Poly.insert κ c m (Poly.add p)

/-- A polynomial times a term. -/
def Poly.scale (c : C) (m : Mono) : Poly C → Poly C
  | [] => []
  | (d, k) :: p => (κ.mul c d, Mono.mul m k) :: Poly.scale c m p

/-- The product of two polynomials. -/
def Poly.mul : Poly C → Poly C → Poly C
  | [], _ => []
  | (c, m) :: p, q => Poly.add κ (Poly.scale κ c m q) (Poly.mul p q)

/-- A constant. -/
def Poly.const (c : C) : Poly C := Poly.term κ c [] []

/-- A variable. -/
def Poly.var (x : ℕ) : Poly C := [(κ.nat 1, [(x, 1)])]

/-- Whether two polynomials have the same terms. -/
def Poly.same : Poly C → Poly C → Bool
  | [], [] => true
  | (c, m) :: p, (d, k) :: q => cond (Mono.same m k) (cond (κ.same c d) (Poly.same p q) false) false
  | [], _ :: _ => false
  | _ :: _, [] => false

/-- A power by multiplication. -/
def Poly.powMul (p : Poly C) : ℕ → Poly C
  | 0 => Poly.const κ (κ.nat 1)
  | n + 1 => Poly.mul κ (Poly.powMul p n) p

/-- A power; that of a single term is taken at once. -/
def Poly.pow (p : Poly C) : ℕ → Poly C
  | 0 => Poly.const κ (κ.nat 1)
  | n + 1 => match p with
    | [(c, m)] => Poly.term κ (Coef.pow κ c (n + 1)) (Mono.pow (n + 1) m) []
    | p => Poly.powMul κ p (n + 1)

end

/-! ## What they mean -/

section
variable {R : Type u} [CommSemiring R]

def Mono.eval (v : ℕ → R) : Mono → R
  | [] => 1
  | (x, e) :: m => v x ^ e * Mono.eval v m

def Poly.eval {C : Type} (cast : C → R) (v : ℕ → R) : Poly C → R
  | [] => 0
  | (c, m) :: p => cast c * Mono.eval v m + Poly.eval cast v p

/-- Coefficients mean members of a commutative semiring, and their arithmetic means its arithmetic. -/
structure Lawful {C : Type} (κ : Coef C) (cast : C → R) : Prop where
  nat : ∀ n, cast (κ.nat n) = n
  add : ∀ c d, cast (κ.add c d) = cast c + cast d
  mul : ∀ c d, cast (κ.mul c d) = cast c * cast d
  isZero : ∀ c, κ.isZero c = true → cast c = 0
  same : ∀ c d, κ.same c d = true → cast c = cast d

theorem Mono.eq_of_same : ∀ {m k : Mono}, Mono.same m k = true → m = k
  | [], [], _ => rfl
  | (x, e) :: m, (y, f) :: k, h => by
    change cond (Nat.beq x y) (cond (Nat.beq e f) (Mono.same m k) false) false = true at h
    cases hx : Nat.beq x y with
    | false => rw [hx] at h; exact nomatch h
    | true =>
      cases he : Nat.beq e f with
      | false => rw [hx, he] at h; exact nomatch h
      | true =>
        rw [hx, he] at h
        rw [Nat.eq_of_beq_eq_true hx, Nat.eq_of_beq_eq_true he, Mono.eq_of_same h]

theorem Mono.eval_insert (v : ℕ → R) (x e : ℕ) (rest : Mono → Mono) (r : R)
    (h : ∀ k, Mono.eval v (rest k) = r * Mono.eval v k) :
    ∀ k, Mono.eval v (Mono.insert x e rest k) = v x ^ e * r * Mono.eval v k
  | [] => by
    show v x ^ e * Mono.eval v (rest []) = _
    rw [h, mul_assoc]
  | (y, f) :: k => by
    show Mono.eval v (cond (Nat.beq x y) ((x, e + f) :: rest k)
      (cond (Nat.ble x y) ((x, e) :: rest ((y, f) :: k)) ((y, f) :: Mono.insert x e rest k))) = _
    cases hx : Nat.beq x y with
    | true =>
      show v x ^ (e + f) * Mono.eval v (rest k) = v x ^ e * r * (v y ^ f * Mono.eval v k)
      rw [h, Nat.eq_of_beq_eq_true hx, pow_add, mul_mul_mul_comm]
    | false =>
      cases Nat.ble x y with
      | true =>
        show v x ^ e * Mono.eval v (rest ((y, f) :: k)) = _
        rw [h, mul_assoc]
      | false =>
        show v y ^ f * Mono.eval v (Mono.insert x e rest k) = v x ^ e * r * (v y ^ f * Mono.eval v k)
        rw [Mono.eval_insert v x e rest r h k, mul_left_comm]

theorem Mono.eval_mul (v : ℕ → R) (k : Mono) : ∀ m, Mono.eval v (Mono.mul m k) = Mono.eval v m * Mono.eval v k := by
  intro m
  induction m generalizing k with
  | nil => exact (one_mul _).symm
  | cons t m ih => exact Mono.eval_insert v t.1 t.2 (Mono.mul m) (Mono.eval v m) ih k

theorem Mono.eval_pow (v : ℕ → R) (n : ℕ) : ∀ m, Mono.eval v (Mono.pow n m) = Mono.eval v m ^ n
  | [] => (one_pow n).symm
  | (x, e) :: m => by
    show v x ^ (e * n) * Mono.eval v (Mono.pow n m) = (v x ^ e * Mono.eval v m) ^ n
    rw [Mono.eval_pow v n m, pow_mul, mul_pow]

variable {C : Type} {κ : Coef C} {cast : C → R} (law : Lawful κ cast) (v : ℕ → R)
include law

theorem Coef.cast_pow (c : C) : ∀ n, cast (Coef.pow κ c n) = cast c ^ n
  | 0 => (law.nat 1).trans (Nat.cast_one.trans (pow_zero _).symm)
  | n + 1 => (law.mul _ _).trans (by rw [Coef.cast_pow c n, pow_succ])

theorem Poly.eval_term (c : C) (m : Mono) (p : Poly C) :
    Poly.eval cast v (Poly.term κ c m p) = cast c * Mono.eval v m + Poly.eval cast v p := by
  show Poly.eval cast v (cond (κ.isZero c) p ((c, m) :: p)) = _
  cases e : κ.isZero c with
  | false => rfl
  | true =>
    show Poly.eval cast v p = _
    rw [law.isZero c e, zero_mul, zero_add]

theorem Poly.eval_eq_of_same : ∀ {p q : Poly C}, Poly.same κ p q = true → Poly.eval cast v p = Poly.eval cast v q
  | [], [], _ => rfl
  | (c, m) :: p, (d, k) :: q, h => by
    change cond (Mono.same m k) (cond (κ.same c d) (Poly.same κ p q) false) false = true at h
    cases hm : Mono.same m k with
    | false => rw [hm] at h; exact nomatch h
    | true =>
      cases hc : κ.same c d with
      | false => rw [hm, hc] at h; exact nomatch h
      | true =>
        rw [hm, hc] at h
        show cast c * Mono.eval v m + Poly.eval cast v p = cast d * Mono.eval v k + Poly.eval cast v q
        rw [Mono.eq_of_same hm, law.same c d hc, Poly.eval_eq_of_same h]

theorem Poly.eval_insert (c : C) (m : Mono) (rest : Poly C → Poly C) (r : R)
    (h : ∀ q, Poly.eval cast v (rest q) = r + Poly.eval cast v q) :
    ∀ q, Poly.eval cast v (Poly.insert κ c m rest q) = cast c * Mono.eval v m + r + Poly.eval cast v q
  | [] => by
    show cast c * Mono.eval v m + Poly.eval cast v (rest []) = _
    rw [h, add_assoc]
  | (d, k) :: q => by
    show Poly.eval cast v (cond (Mono.same m k) (Poly.term κ (κ.add c d) k (rest q))
      (cond (Mono.before m k) ((c, m) :: rest ((d, k) :: q)) ((d, k) :: Poly.insert κ c m rest q))) =
        cast c * Mono.eval v m + r + (cast d * Mono.eval v k + Poly.eval cast v q)
    cases e : Mono.same m k with
    | true =>
      show Poly.eval cast v (Poly.term κ (κ.add c d) k (rest q)) = _
      rw [Mono.eq_of_same e, Poly.eval_term law, h, law.add, add_mul, add_add_add_comm]
    | false =>
      cases Mono.before m k with
      | true =>
        show cast c * Mono.eval v m + Poly.eval cast v (rest ((d, k) :: q)) = _
        rw [h, add_assoc]
        rfl
      | false =>
        show cast d * Mono.eval v k + Poly.eval cast v (Poly.insert κ c m rest q) = _
        rw [Poly.eval_insert c m rest r h q, add_left_comm]

theorem Poly.eval_add (q : Poly C) :
    ∀ p, Poly.eval cast v (Poly.add κ p q) = Poly.eval cast v p + Poly.eval cast v q := by
  intro p
  induction p generalizing q with
  | nil => exact (zero_add _).symm
  | cons t p ih => exact Poly.eval_insert law v t.1 t.2 (Poly.add κ p) (Poly.eval cast v p) ih q

theorem Poly.eval_scale (c : C) (m : Mono) :
    ∀ p, Poly.eval cast v (Poly.scale κ c m p) = cast c * Mono.eval v m * Poly.eval cast v p
  | [] => (mul_zero _).symm
  | (d, k) :: p => by
    show cast (κ.mul c d) * Mono.eval v (Mono.mul m k) + Poly.eval cast v (Poly.scale κ c m p) =
      cast c * Mono.eval v m * (cast d * Mono.eval v k + Poly.eval cast v p)
    rw [Poly.eval_scale c m p, Mono.eval_mul, law.mul, mul_add, mul_mul_mul_comm]

theorem Poly.eval_mul (q : Poly C) :
    ∀ p, Poly.eval cast v (Poly.mul κ p q) = Poly.eval cast v p * Poly.eval cast v q
  | [] => (zero_mul _).symm
  | (c, m) :: p => by
    show Poly.eval cast v (Poly.add κ (Poly.scale κ c m q) (Poly.mul κ p q)) =
      (cast c * Mono.eval v m + Poly.eval cast v p) * Poly.eval cast v q
    rw [Poly.eval_add law, Poly.eval_scale law, Poly.eval_mul q p, add_mul]

theorem Poly.eval_const (c : C) : Poly.eval cast v (Poly.const κ c) = cast c := by
  show Poly.eval cast v (Poly.term κ c [] []) = cast c
  rw [Poly.eval_term law]
  show cast c * 1 + 0 = cast c
  rw [mul_one, add_zero]

theorem Poly.eval_var (x : ℕ) : Poly.eval cast v (Poly.var κ x) = v x := by
  show cast (κ.nat 1) * (v x ^ 1 * 1) + 0 = v x
  rw [law.nat, Nat.cast_one, one_mul, mul_one, pow_one, add_zero]

theorem Poly.eval_powMul (p : Poly C) : ∀ n, Poly.eval cast v (Poly.powMul κ p n) = Poly.eval cast v p ^ n
  | 0 => (Poly.eval_const law v _).trans ((law.nat 1).trans (Nat.cast_one.trans (pow_zero _).symm))
  | n + 1 => by
    show Poly.eval cast v (Poly.mul κ (Poly.powMul κ p n) p) = _
    rw [Poly.eval_mul law, Poly.eval_powMul p n, pow_succ]

theorem Poly.eval_pow (p : Poly C) : ∀ n, Poly.eval cast v (Poly.pow κ p n) = Poly.eval cast v p ^ n
  | 0 => Poly.eval_powMul law v p 0
  | n + 1 => match p with
    | [] => Poly.eval_powMul law v [] (n + 1)
    | [(c, m)] => by
      show Poly.eval cast v (Poly.term κ (Coef.pow κ c (n + 1)) (Mono.pow (n + 1) m) []) =
        (cast c * Mono.eval v m + 0) ^ (n + 1)
      rw [Poly.eval_term law, Coef.cast_pow law, Mono.eval_pow, add_zero, mul_pow]
      exact add_zero _
    | a :: b :: p => Poly.eval_powMul law v (a :: b :: p) (n + 1)

end

end Elementary.Ring
