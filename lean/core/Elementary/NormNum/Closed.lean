import Elementary.NormNum.Rat
import Elementary.Linarith
import Elementary.Ring

/-!
# Evaluation of closed terms and statements

Simplification procedures behind `norm_num`: functions of natural numbers at numerals (`Nat.lcm 4 6`, `5 !`), properties
of numerals that are decided by a computation (`Nat.Prime 97`, `Even 8`), and comparisons of closed terms over any
ordered commutative ring or field. The proof of each step is a computation of the kernel.
-/

namespace Elementary.NormNum

theorem nat_eq {a b : ℕ} (h : Nat.beq a b = true) : a = b := Nat.eq_of_beq_eq_true h
theorem prop_true (p : Prop) [Decidable p] (h : decide p = true) : p = True := eq_true (of_decide_eq_true h)
theorem prop_false (p : Prop) [Decidable p] (h : decide p = false) : p = False := eq_false (of_decide_eq_false h)

open Lean Meta Simp

/-! ## Functions of natural numbers -/

/-- The product of `1`, …, `n`. -/
def product (n : ℕ) : ℕ := (List.range n).foldl (fun p i => p * (i + 1)) 1

/-- The greatest number whose square is at most `n`; looked for from the square root of `n / 4` on. -/
partial def root (n : ℕ) : ℕ :=
  if n = 0 then 0
  else
    let r := 2 * root (n / 4)
    if (r + 1) * (r + 1) ≤ n then r + 1 else r

/-- Factorials of greater numbers are not computed. -/
def greatestFactorial : ℕ := 200
/-- Binomial coefficients of greater numbers are not computed: their definition counts them one by one. -/
def greatestChoose : ℕ := 14

/-- The value of a function at numerals. -/
def valueAt (name : Name) (args : List ℕ) : Option ℕ :=
  match args with
  | [n] =>
    if name == `Nat.factorial then (if n ≤ greatestFactorial then some (product n) else none)
    else if name == `Nat.sqrt then some (root n)
    else none
  | [m, n] =>
    if name == ``Nat.lcm then some (m / Nat.gcd m n * n)
    else if name == ``Nat.gcd then some (Nat.gcd m n)
    else if name == `Nat.choose then
      if m ≤ greatestChoose then some (if m < n then 0 else product m / (product n * product (m - n))) else none
    else none
  | _ => none

/-- Evaluates functions of natural numbers at numerals. -/
def evalFunction (e : Expr) (name : Name) (args : List Expr) : SimpM Step := do
  match args.mapM natValue? with
  | none => return .continue
  | some values =>
    match valueAt name values with
    | none => return .continue
    | some value =>
      let v := mkNatLit value
      return .done { expr := v, proof? := some (mkApp (mkApp (mkApp (mkConst ``nat_eq) e) v) (computed ``Bool.true)) }

/-! ## Properties of numbers -/

/-- Whether no number from `d` on divides `n`, up to the square root of `n`. -/
partial def noDivisor (n d : ℕ) : Bool := n < d * d || (n % d != 0 && noDivisor n (d + 1))

/-- The truth of a property of numerals. -/
def truth? (name : Name) (args : List ℤ) : Option Bool :=
  match args with
  | [n] =>
    if name == `Nat.Prime then some (2 ≤ n && noDivisor n.toNat 2)
    else if name == `Even then some (n % 2 == 0)
    else if name == `Odd then some (n % 2 == 1)
    else none
  | [m, n] =>
    if name == `Nat.Coprime then some (Nat.gcd m.toNat n.toNat == 1)
    else none
  | [n, a, b] =>
    if name == `Nat.ModEq || name == `Int.ModEq then some (a % n == b % n) else none
  | _ => none

/-- An integral numeral, or no explicit argument at all (a type or an instance). -/
def explicitValues (name : Name) (args : List Expr) : Option (List ℤ) :=
  if name == `Even || name == `Odd then
    match args.getLast? with
    | some a => (intValue? a).map fun n => [n]
    | none => none
  else args.mapM intValue?

/-- Decides properties of numerals. -/
def evalProperty (e : Expr) (name : Name) (args : List Expr) : SimpM Step := do
  match explicitValues name args with
  | none => return .continue
  | some values =>
    match truth? name values with
    | none => return .continue
    | some holds =>
      let instance? ← (synthInstance? (mkApp (mkConst ``Decidable) e) : MetaM (Option Expr))
      match instance? with
      | none => return .continue
      | some d =>
        let (lemmaName, prop, bool) := if holds then (``prop_true, ``True, ``Bool.true) else (``prop_false, ``False, ``Bool.false)
        let proof := mkApp (mkApp (mkApp (mkConst lemmaName) e) d) (computed bool)
        return .done { expr := mkConst prop, proof? := some proof }

/-! ## Comparisons in ordered rings -/

/-- The value of a closed term of numerals and field operations, over any type. -/
def closedValue? (e : Expr) : Option Rat := if (natValue? e).isSome then (natValue? e).map fun n => (n : Rat) else ratValue? e

/-- A proof of a closed comparison, or of its negation. -/
def proveClosed (goal : Expr) : MetaM (Option Expr) := do
  match ← Ring.proof? goal with
  | some proof => return some proof
  | none => Linarith.prove false goal []

/-- Decides comparisons of closed terms over a ring. -/
def evalComparison (e a b : Expr) (holds : Rat → Rat → Bool) : SimpM Step := do
  match closedValue? a, closedValue? b with
  | some x, some y =>
    let truth := holds x y
    let goal := if truth then e else mkApp (mkConst ``Not) e
    let proof? ← (Linarith.optional? (proveClosed goal) : MetaM (Option (Option Expr)))
    match proof? with
    | some (some proof) =>
      let name := if truth then ``eq_true else ``eq_false
      let prop := if truth then ``True else ``False
      return .done { expr := mkConst prop, proof? := some (mkApp (mkApp (mkConst name) e) proof) }
    | _ => return .continue
  | _, _ => return .continue

/-- The types whose comparisons are decided without this. -/
def hasOwnArithmetic (type : Expr) : Bool :=
  isConstant type ``Nat || isConstant type ``Int || isConstant type ``Rat

/-- The functions and properties that are evaluated. -/
def functions : List Name := [`Nat.factorial, `Nat.sqrt, ``Nat.lcm, ``Nat.gcd, `Nat.choose]
def properties : List Name := [`Nat.Prime, `Nat.Coprime, `Even, `Odd, `Nat.ModEq, `Int.ModEq]

/-- Evaluates closed terms and statements; see the module's description. -/
simproc_decl evalClosed (_) := fun e => do
  match e.getAppFn with
  | .const name _ =>
    if functions.contains name then evalFunction e name e.getAppArgs.toList
    else if properties.contains name then evalProperty e name e.getAppArgs.toList
    else
      match name, e.getAppArgs.toList with
      | ``Eq, [type, a, b] => if hasOwnArithmetic type then return .continue else evalComparison e a b (· == ·)
      | ``LE.le, [type, _, a, b] =>
        if hasOwnArithmetic type then return .continue else evalComparison e a b fun x y => decide (x ≤ y)
      | ``LT.lt, [type, _, a, b] =>
        if hasOwnArithmetic type then return .continue else evalComparison e a b fun x y => decide (x < y)
      | _, _ => return .continue
  | _ => return .continue

end Elementary.NormNum
