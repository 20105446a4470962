import SimProver.Axioms
/-!
Declarations as words of 32 bits, in the one way that `docs/proof-hash.md` lays down: what this file
writes is what the proof hash is taken of. Input are rebuilt declarations (`SimProver.Rebuild`).
-/

open Lean

namespace SimProver.Merkle

/-- What counts in the first word of a message. -/
inductive Kind where
  | assumed | defined | proved | hidden | quot | family | byName | member | link | statement

def Kind.word (kind : Kind) : Nat :=
  let number := match kind with
    | .assumed => 1
    | .defined => 2
    | .proved => 3
    | .hidden => 4
    | .quot => 5
    | .family => 6
    | .byName => 7
    | .member => 8
    | .link => 9
    | .statement => 10
  0x53500200 + number

/-- A node's first word: its tag, and a number of at most 28 bits. -/
def headWord (tag n : Nat) : Except String Nat :=
  if n < 0x10000000 then .ok (tag * 0x10000000 + n) else .error "a term is too large for a hash"

/-- The words of a natural number, the highest first; none for zero. -/
partial def wordsOfNat (n : Nat) (after : List Nat := []) : List Nat :=
  if n == 0 then after else wordsOfNat (n >>> 32) ((n &&& 0xffffffff) :: after)

/-- The bytes of a text in UTF-8, four a word, the last word filled up with zeros. -/
def wordsOfText (text : String) : Nat × List Nat :=
  let bytes := text.toUTF8.data.toList.map (·.toNat)
  let rec pack : List Nat → List Nat
    | a :: b :: c :: d :: rest => (((a * 256 + b) * 256 + c) * 256 + d) :: pack rest
    | [a, b, c] => [((a * 256 + b) * 256 + c) * 256]
    | [a, b] => [(a * 256 + b) * 65536]
    | [a] => [a * 16777216]
    | [] => []
  (bytes.length, pack bytes)

/-- A name: how many parts, and each. -/
def nameWords (n : Name) : Except String (List Nat) := do
  let rec parts (n : Name) (after : List Nat) (count : Nat) : Except String (List Nat) := do
    match n with
    | .anonymous => return count :: after
    | .str p s =>
      let (length, packed) := wordsOfText s
      parts p ((← headWord 1 length) :: (packed ++ after)) (count + 1)
    | .num p k =>
      let digits := wordsOfNat k
      parts p ((← headWord 2 digits.length) :: (digits ++ after)) (count + 1)
  parts n [] 0

/-- A message being written: the words, what is written already, and the constants referred to. -/
structure Message where
  words : Array Nat
  params : List Name
  levels : PersistentHashMap Level Nat
  levelCount : Nat
  exprs : PersistentHashMap Expr Nat
  exprCount : Nat
  places : PersistentHashMap Name Nat
  placeCount : Nat
  references : Array Name

/-- An empty message; `own` are the members of the declaration itself. -/
def Message.start (params own : List Name) : Message :=
  let (places, count) := own.foldl (init := (PersistentHashMap.empty, 0)) fun (places, count) n =>
    (places.insert n count, count + 1)
  { words := #[], params, levels := .empty, levelCount := 0, exprs := .empty, exprCount := 0, places,
    placeCount := count, references := #[] }

abbrev MessageM := StateT Message (Except String)

def emit (words : List Nat) : MessageM Unit :=
  modify fun m => { m with words := words.foldl (·.push ·) m.words }

/-- The number by which a constant is referred to. -/
def place (n : Name) : MessageM Nat := do
  let m ← get
  match m.places.find? n with
  | some i => return i
  | none =>
    set { m with
      places := m.places.insert n m.placeCount, placeCount := m.placeCount + 1, references := m.references.push n }
    return m.placeCount

def positionOf (n : Name) (names : List Name) (before : Nat := 0) : Option Nat :=
  match names with
  | [] => none
  | m :: ms => if m == n then some before else positionOf n ms (before + 1)

partial def level (u : Level) : MessageM Nat := do
  if let some i := (← get).levels.find? u then
    return i
  match u with
  | .zero => emit [← headWord 1 0]
  | .succ v => do
    let v ← level v
    emit [← headWord 2 v]
  | .max v w => do
    let v ← level v
    let w ← level w
    emit [← headWord 3 v, w]
  | .imax v w => do
    let v ← level v
    let w ← level w
    emit [← headWord 4 v, w]
  | .param n =>
    match positionOf n (← get).params with
    | some i => emit [← headWord 5 i]
    | none => throw "a universe parameter is not declared"
  | .mvar _ => throw "a declaration contains a level metavariable"
  modifyGet fun m => (m.levelCount, { m with levels := m.levels.insert u m.levelCount, levelCount := m.levelCount + 1 })

partial def expr (e : Expr) : MessageM Nat := do
  if let some i := (← get).exprs.find? e then
    return i
  match e with
  | .bvar k => emit [← headWord 6 k]
  | .sort u => do
    let u ← level u
    emit [← headWord 7 u]
  | .const n us => do
    let us ← us.mapM level
    let k ← place n
    emit ((← headWord 8 k) :: us.length :: us)
  | .app f a => do
    let f ← expr f
    let a ← expr a
    emit [← headWord 9 f, a]
  | .lam _ t b _ => do
    let t ← expr t
    let b ← expr b
    emit [← headWord 10 t, b]
  | .forallE _ t b _ => do
    let t ← expr t
    let b ← expr b
    emit [← headWord 11 t, b]
  | .letE _ t v b _ => do
    let t ← expr t
    let v ← expr v
    let b ← expr b
    emit [← headWord 12 t, v, b]
  | .lit (.natVal n) => do
    let digits := wordsOfNat n
    emit ((← headWord 13 digits.length) :: digits)
  | .lit (.strVal s) => do
    let (length, packed) := wordsOfText s
    emit ((← headWord 14 length) :: packed)
  | .proj n k s => do
    let s ← expr s
    let n ← place n
    emit [← headWord 15 k, n, s]
  | .mdata _ _ => throw "a declaration contains an annotation"
  | .fvar _ => throw "a declaration contains a free variable"
  | .mvar _ => throw "a declaration contains a metavariable"
  modifyGet fun m => (m.exprCount, { m with exprs := m.exprs.insert e m.exprCount, exprCount := m.exprCount + 1 })

/-- Terms, and after them which of their nodes they are. -/
def terms (es : List Expr) : MessageM Unit := do
  let roots ← es.mapM expr
  emit (0 :: roots)

/-- What a constant is by itself, and the constants that it refers to. -/
structure Local where
  words : Array Nat
  references : Array Name

def finish (params own : List Name) (write : MessageM Unit) : Except String Local := do
  let ((), m) ← write.run (Message.start params own)
  return { words := m.words, references := m.references }

def withTerms (kind : Kind) (c : ConstantVal) (head : List Nat) (es : List Expr) : Except String Local :=
  finish c.levelParams [] do
    emit (kind.word :: c.levelParams.length :: head)
    terms es

def quotNumber : QuotKind → Nat
  | .type => 0
  | .ctor => 1
  | .lift => 2
  | .ind => 3

/-- The message of what counts by its name alone. -/
def named (kind : Kind) (n : Name) : Except String Local := do
  return { words := (kind.word :: (← nameWords n)).toArray, references := #[] }

/-- Is this constant such that no theorem can rest on what it is? -/
def isUnsafe : ConstantInfo → Bool
  | .defnInfo v => match v.safety with
    | .safe => false
    | _ => true
  | .opaqueInfo v => v.isUnsafe
  | .axiomInfo v => v.isUnsafe
  | _ => false

/-- The message of a constant outside inductive families; none for members of one. -/
def localOf (c : ConstantInfo) : Except String (Option Local) := do
  if isUnsafe c then
    return some (← named .byName c.name)
  match c with
  | .axiomInfo v => return some (← withTerms .assumed v.toConstantVal (← nameWords v.name) [v.type])
  | .defnInfo v => return some (← withTerms .defined v.toConstantVal [] [v.type, v.value])
  | .thmInfo v => return some (← withTerms .proved v.toConstantVal [] [v.type, v.value])
  | .opaqueInfo v => return some (← withTerms .hidden v.toConstantVal (← nameWords v.name) [v.type, v.value])
  | .quotInfo v => return some (← withTerms .quot v.toConstantVal [quotNumber v.kind] [v.type])
  | _ => return none

/-- The message of what a theorem states. -/
def statementOf (c : ConstantVal) : Except String Local := withTerms .statement c [] [c.type]

/-- The message of an inductive family, given its types and the constructors of each. -/
def familyOf (types : List (InductiveVal × List ConstructorVal)) : Except String Local := do
  let (first, _) :: _ := types | throw "a family without types"
  let typeNames := types.map fun (t, _) => t.name
  let ctorNames := (types.map fun (_, cs) => cs.map (·.name)).flatten
  finish first.levelParams (typeNames ++ ctorNames) do
    emit [Kind.word .family, first.levelParams.length, if first.isUnsafe then 1 else 0, first.numParams, types.length]
    for (t, cs) in types do
      emit (← nameWords t.name)
      emit [cs.length]
      for c in cs do
        emit (← nameWords c.name)
    terms (types.map (fun (t, _) => t.type) ++ (types.map fun (_, cs) => cs.map (·.type)).flatten)

end SimProver.Merkle
