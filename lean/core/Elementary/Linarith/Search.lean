import Elementary.Farkas.Poly

/-!
# The search for a linear contradiction

Given polynomials of which some are known to be zero, nonnegative or positive, find integers such that the combination
with them is a negative constant (or `0` with a positive polynomial in it): Farkas' lemma, every monomial counting as a
variable. The method is the general simplex of Dutertre and de Moura (*A fast linear-arithmetic solver for DPLL(T)*,
2006) with Bland's rule, so that it ends. Nothing is proved about it: the kernel checks what it finds.
-/

namespace Elementary.Linarith

open Elementary.Farkas

/-- What is known of a polynomial `p`: `p = 0`, `0 ≤ p` or `0 < p`. -/
inductive Rel where
  | eq
  | le
  | lt

instance : Inhabited Rel := ⟨.eq⟩

/-- Whether the relation is the equality. -/
def Rel.isEq : Rel → Bool
  | .eq => true
  | _ => false

/-- Whether the relation is strict. -/
def Rel.isLt : Rel → Bool
  | .lt => true
  | _ => false

/-- The number `(num + eps * ε) / den` for an infinitely small `ε`; `0 < den`. -/
structure Val where
  num : Int
  eps : Int
  den : Nat

instance : Inhabited Val := ⟨⟨0, 0, 1⟩⟩

/-- The value with numerator and denominator divided by what they have in common. -/
def Val.reduce (v : Val) : Val :=
  let g := Nat.gcd (Nat.gcd v.num.natAbs v.eps.natAbs) v.den
  if g ≤ 1 then v else ⟨v.num / (g : Int), v.eps / (g : Int), v.den / g⟩

/-- `v + w * (a / b)` for `0 < b`. -/
def Val.addScaled (v w : Val) (a : Int) (b : Nat) : Val :=
  let d := w.den * b
  Val.reduce ⟨v.num * (d : Int) + w.num * a * (v.den : Int), v.eps * (d : Int) + w.eps * a * (v.den : Int), v.den * d⟩

/-- Whether the first value is less than the second. -/
def Val.less (v w : Val) : Bool :=
  let l := v.num * (w.den : Int)
  let r := w.num * (v.den : Int)
  if l < r then true else if r < l then false else decide (v.eps * (w.den : Int) < w.eps * (v.den : Int))

/-- A sum of variables with coefficients, sorted by variable. -/
abbrev Linear := List (Nat × Int)

/-- `a * x + b * y`. -/
partial def combine (a : Int) (x : Linear) (b : Int) (y : Linear) : Linear :=
  match x, y with
  | [], _ => y.map fun (j, d) => (j, b * d)
  | _, [] => x.map fun (i, c) => (i, a * c)
  | (i, c) :: x', (j, d) :: y' =>
    if i < j then (i, a * c) :: combine a x' b y
    else if j < i then (j, b * d) :: combine a x b y'
    else
      let e := a * c + b * d
      if e == 0 then combine a x' b y' else (i, e) :: combine a x' b y'

/-- The coefficient of a variable. -/
def coefficient (j : Nat) : Linear → Int
  | [] => 0
  | (i, c) :: x => if i == j then c else coefficient j x

/-- The sum without a variable. -/
def without (j : Nat) : Linear → Linear
  | [] => []
  | (i, c) :: x => if i == j then x else (i, c) :: without j x

/-- The equation `den * basic = terms`; `0 < den`. -/
structure Row where
  basic : Nat
  den : Nat
  terms : Linear

/-- The equation divided by what its numbers have in common. -/
def Row.reduce (r : Row) : Row :=
  let g := r.terms.foldl (fun g (_, c) => Nat.gcd g c.natAbs) r.den
  if g ≤ 1 then r else ⟨r.basic, r.den / g, r.terms.map fun (j, c) => (j, c / (g : Int))⟩

/-- A linear problem: variables below `monos` are free, variable `monos + i` has the least value of the `i`-th bound. -/
structure Problem where
  monos : Nat
  rels : Array Rel
  least : Array Val

/-- Which way the value of a basic variable is out of its bounds: too small (`true`) or too large. -/
def Problem.fault (p : Problem) (value : Array Val) (v : Nat) : Option Bool :=
  if v < p.monos then none
  else
    let i := v - p.monos
    if value[v]!.less p.least[i]! then some true
    else if p.rels[i]!.isEq && p.least[i]!.less value[v]! then some false
    else none

/-- Whether a nonbasic variable can move so that the basic variable of its row does, up (`true`) or down. -/
def Problem.movable (p : Problem) (up : Bool) (v : Nat) (c : Int) : Bool :=
  v < p.monos || (!p.rels[v - p.monos]!.isEq && (decide (0 < c) == up))

/-- Multipliers of the bounds by which they contradict each other, if they do. -/
partial def Problem.refute (p : Problem) (rows : List Row) (value : Array Val) : Option (List (Nat × Int)) :=
  let worst := rows.foldl (init := none) fun (best : Option (Row × Bool)) r =>
    match p.fault value r.basic with
    | none => best
    | some up =>
      match best with
      | none => some (r, up)
      | some (r', _) => if r.basic < r'.basic then some (r, up) else best
  match worst with
  | none => none
  | some (r, up) =>
    match r.terms.find? fun (v, c) => p.movable up v c with
    | none =>
      let sign : Int := if up then 1 else -1
      some ((r.basic - p.monos, sign * (r.den : Int)) :: r.terms.map fun (v, c) => (v - p.monos, -sign * c))
    | some (j, t) =>
      let size := t.natAbs
      let sign : Int := if 0 < t then 1 else -1
      -- `size * j = terms` with the leaving variable among the terms
      let terms := combine (-sign) (without j r.terms) sign [(r.basic, (r.den : Int))]
      let pivot := Row.reduce ⟨j, size, terms⟩
      let delta := (p.least[r.basic - p.monos]!).addScaled value[r.basic]! (-1) 1
      -- how far `j` moves, for the leaving variable to reach its bound
      let move := Val.addScaled ⟨0, 0, 1⟩ delta (sign * (r.den : Int)) size
      let value := value.set! j (value[j]!.addScaled move 1 1)
      let (rows, value) := rows.foldl (init := ([], value)) fun (done, value) s =>
        if s.basic == r.basic then (pivot :: done, value.set! r.basic p.least[r.basic - p.monos]!)
        else
          let c := coefficient j s.terms
          if c == 0 then (s :: done, value)
          else
            let s' := Row.reduce
              ⟨s.basic, s.den * pivot.den, combine (pivot.den : Int) (without j s.terms) c pivot.terms⟩
            (s' :: done, value.set! s.basic (value[s.basic]!.addScaled move c s.den))
      p.refute rows value

/-! ## From polynomials to linear problems -/

/-- A sorted list of monomials with those of a polynomial added, its constant term excepted. -/
partial def addMonos (monos : List (List Var)) (p : List (Int × List Var)) : List (List Var) :=
  match monos, p with
  | _, [] => monos
  | _, (_, []) :: p => addMonos monos p
  | [], p => p.map (·.2)
  | m :: monos', (c, k) :: p' =>
    if Mono.same m k then m :: addMonos monos' p'
    else if Mono.lt m k then m :: addMonos monos' ((c, k) :: p')
    else k :: addMonos (m :: monos') p'

/-- A polynomial, without its constant term, as a sum over numbered monomials. -/
partial def numbered (i : Nat) (monos : List (List Var)) (p : List (Int × List Var)) : Linear :=
  match monos, p with
  | _, (_, []) :: p => numbered i monos p
  | m :: monos, (c, k) :: p => if Mono.same m k then (i, c) :: numbered (i + 1) monos p else numbered (i + 1) monos ((c, k) :: p)
  | _, _ => []

/-- The constant term of a polynomial. -/
def constantOf : List (Int × List Var) → Int
  | (c, []) :: _ => c
  | _ => 0

/-- The facts that can occur in a contradiction: each of their monomials can cancel out. -/
partial def relevant (count : Nat) (facts : List (Nat × Rel × Int × Linear)) : List (Nat × Rel × Int × Linear) :=
  let signs := facts.foldl (init := (Array.replicate count false, Array.replicate count false))
    fun signs (_, r, _, x) => x.foldl (init := signs) fun (pos, neg) (j, c) =>
      (if r.isEq || 0 < c then pos.set! j true else pos, if r.isEq || c < 0 then neg.set! j true else neg)
  let kept := facts.filter fun (_, _, _, x) => x.all fun (j, _) => signs.1[j]! && signs.2[j]!
  if kept.length == facts.length then facts else relevant count kept

/-- The numbers in lowest terms. -/
def lowestTerms (l : List (Nat × Int)) : List (Nat × Int) :=
  let g := l.foldl (fun g (_, c) => Nat.gcd g c.natAbs) (0 : Nat)
  if g ≤ 1 then l else l.map fun (i, c) => (i, c / (g : Int))

/-- Multipliers of facts, by position, with which they add up to a contradiction. -/
def contradiction? (facts : List (Rel × List (Int × List Var))) : Option (List (Nat × Int)) :=
  let monos := facts.foldl (fun monos (_, p) => addMonos monos p) []
  let count := monos.length
  let used := relevant count (facts.mapIdx fun i (r, p) => (i, r, constantOf p, numbered 0 monos p))
  let problem : Problem :=
    { monos := count
      rels := (used.map fun (_, r, _, _) => r).toArray
      least := (used.map fun (_, r, c, _) => (⟨-c, if r.isLt then 1 else 0, 1⟩ : Val)).toArray }
  let rows := used.mapIdx fun i (_, _, _, x) => (⟨count + i, 1, x⟩ : Row)
  let places := (used.map (·.1)).toArray
  (problem.refute rows (Array.replicate (count + used.length) ⟨0, 0, 1⟩)).map fun l =>
    lowestTerms ((l.filter fun (_, c) => c != 0).map fun (i, c) => (places[i]!, c))

end Elementary.Linarith
