/-! Programs run: data types, recursion, monads, text, macros. The file compiles without a message. -/

#guard "wor" ++ "ld" == "world"
#guard s!"a {1 + 1} b" == "a 2 b"
#guard [1, 2, 3].map (· + 1) == [2, 3, 4]
#guard "a,b,,c".splitOn "," == ["a", "b", "", "c"]
#guard " x y ".trim == "x y"
#guard toString ((5 : Int) - 7) == "-2"
#guard (2 : Nat) ^ 100 == 1267650600228229401496703205376
#guard #[1, 2, 3][1]! == 2
#guard #[1, 2, 3][7]? == none
#guard [1, 2, 3][1] == 2
#guard (reprStr (some (1, "x"))) == "some (1, \"x\")"
#guard "abc".length == 3 && "abc" < "abd"
#guard (255 : UInt8) + 1 == 0

structure Point where
  x : Nat
  y : Nat
  deriving Repr, DecidableEq, BEq, Inhabited, Hashable
#guard ({ x := 1, y := 2 } : Point) == { x := 1, y := 2 }
example : ({ x := 1, y := 2 } : Point) ≠ { x := 2, y := 2 } := by decide

inductive Tree where
  | leaf
  | node (l r : Tree)
  deriving Repr, BEq, DecidableEq
def Tree.size : Tree → Nat
  | leaf => 1
  | node l r => l.size + r.size
#guard (Tree.node .leaf (.node .leaf .leaf)).size == 3

inductive Colour where | red | green | blue deriving DecidableEq, Repr, Inhabited
example : Colour.red ≠ .blue := by decide
example (c : Colour) (h : c ≠ .red) (h' : c ≠ .green) : c = .blue := by cases c <;> simp_all

def total (xs : List Nat) : Nat := Id.run do
  let mut s := 0
  for x in xs do
    s := s + x
  return s
#guard total [1, 2, 3] == 6

def checked (x : Nat) : Except String Nat := do
  if x > 3 then throw "too big"
  let y ← pure (x + 1)
  return y * 2
#guard checked 3 matches .ok 8
#guard checked 5 matches .error "too big"

def counted : StateM Nat Nat := do
  modify (· + 1)
  let n ← get
  return n * 10
#guard (counted.run 4).run == (50, 5)

def ackermann : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ackermann m 1
  | m + 1, n + 1 => ackermann m (ackermann (m + 1) n)
termination_by m n => (m, n)
#guard ackermann 2 3 == 9

def log (n : Nat) : Nat := if n ≤ 1 then 0 else 1 + log (n / 2)
#guard log 1000 == 9
example : log 1 = 0 := by rw [log]; rfl

mutual
def even : Nat → Bool
  | 0 => true
  | n + 1 => odd n
def odd : Nat → Bool
  | 0 => false
  | n + 1 => even n
end
#guard even 10

syntax "successor " term : term
macro_rules | `(successor $x) => `($x + 1)
#guard (successor 3) == 4
notation:65 a " +++ " b => a + b + 1
#guard (1 +++ 2) == 4
infixl:65 " ⋆ " => HAdd.hAdd
#guard 1 ⋆ 2 == 3
macro "by_rfl_or_hyp" : tactic => `(tactic| first | rfl | assumption)
example (p : Prop) (h : p) : p := by by_rfl_or_hyp

class Monoid' (α : Type) where
  one : α
  mul : α → α → α
  assoc : ∀ a b c, mul (mul a b) c = mul a (mul b c)
instance : Monoid' Nat := ⟨1, (· * ·), Nat.mul_assoc⟩

/-- info: 'log' depends on axioms: [propext] -/
#guard_msgs in
#print axioms log
