import SimProver.Axioms
/-!
Declarations as text: the format of `lean4export`, version 3.1.0, one JSON object a line. A name,
level or expression is written once, under the next number of its kind, before anything that refers
to it; a declaration after those it rests on:

    {"meta":{"exporter":…,"lean":…,"format":{"version":"3.1.0"}}}               (the first line)
    {"in":3,"str":{"pre":1,"str":"add"}}    {"in":4,"num":{"pre":3,"i":0}}      (name 0: anonymous)
    {"il":2,"succ":1}  {"il":3,"max":[1,2]}  {"il":4,"imax":[1,2]}  {"il":5,"param":3}  (level 0: zero)
    {"ie":7,"app":{"fn":5,"arg":6}}  and  bvar, sort, const, lam, forallE, letE, proj, natVal, strVal
    {"thm":{"name":3,"levelParams":[2],"type":7,"value":9,"all":[3]}}  and  axiom, def, opaque, quot
    {"inductive":{"types":[…],"ctors":[…],"recs":[…]}}                          (a family as one)

Annotations (`mdata`) and the mark of a `let` that its body need not unfold (`nondep`) mean nothing
to the kernel and are left out. Expressions that differ only in the names or kinds of bound variables
share a number: which of the names is written is not defined.
-/

open Lean

namespace SimProver

/-- What has been written so far. -/
structure Written where
  names : PersistentHashMap Name Nat
  levels : PersistentHashMap Level Nat
  exprs : PersistentHashMap Expr Nat
  nextName : Nat
  nextLevel : Nat
  nextExpr : Nat
  done : PersistentHashMap Name Unit
  /-- A literal has been written; the constants that give it a meaning may not have been. -/
  hasNumber : Bool
  hasText : Bool

/-- A text being written; what `lookup` does not find is left out. -/
structure Exporter where
  out : IO.FS.Handle
  lookup : Lookup
  written : IO.Ref Written

/-- Begins a text; `origin` is the object of its first line. -/
def Exporter.new (out : IO.FS.Handle) (origin : Json) (lookup : Lookup) : IO Exporter := do
  out.putStr ("{\"meta\":" ++ origin.compress ++ "}\n")
  return {
    out
    lookup
    written := ← IO.mkRef {
      names := .empty, levels := .empty, exprs := .empty, nextName := 1, nextLevel := 1, nextExpr := 0,
      done := .empty, hasNumber := false, hasText := false } }

/-- A string as a JSON value. -/
def quoteJson (s : String) : String := (Json.str s).compress

/-- A list of numbers as a JSON value. -/
def numbers (ns : List Nat) : String :=
  match ns with
  | [] => "[]"
  | n :: ns => ns.foldl (fun text n => text ++ "," ++ toString n) ("[" ++ toString n) ++ "]"

namespace Exporter

/-- The number of a name. -/
partial def name (x : Exporter) (n : Name) : IO Nat := do
  match n with
  | .anonymous => return 0
  | _ =>
    if let some i := (← x.written.get).names.find? n then
      return i
    let body ← match n with
      | .str p s => do pure ("\"str\":{\"pre\":" ++ toString (← x.name p) ++ ",\"str\":" ++ quoteJson s ++ "}}\n")
      | .num p k => do pure ("\"num\":{\"pre\":" ++ toString (← x.name p) ++ ",\"i\":" ++ toString k ++ "}}\n")
      | .anonymous => pure ""
    let i := (← x.written.get).nextName
    x.written.modify fun w => { w with names := w.names.insert n i, nextName := i + 1 }
    x.out.putStr ("{\"in\":" ++ toString i ++ "," ++ body)
    return i

/-- The number of a level. -/
partial def level (x : Exporter) (u : Level) : IO Nat := do
  match u with
  | .zero => return 0
  | _ =>
    if let some i := (← x.written.get).levels.find? u then
      return i
    let body ← match u with
      | .succ u => do pure ("\"succ\":" ++ toString (← x.level u))
      | .max u v => do pure ("\"max\":" ++ numbers [← x.level u, ← x.level v])
      | .imax u v => do pure ("\"imax\":" ++ numbers [← x.level u, ← x.level v])
      | .param n => do pure ("\"param\":" ++ toString (← x.name n))
      | .mvar _ => throw (IO.userError "a level metavariable cannot be exported")
      | .zero => pure ""
    let i := (← x.written.get).nextLevel
    x.written.modify fun w => { w with levels := w.levels.insert u i, nextLevel := i + 1 }
    x.out.putStr ("{\"il\":" ++ toString i ++ "," ++ body ++ "}\n")
    return i

def binderName : BinderInfo → String
  | .default => "default"
  | .implicit => "implicit"
  | .strictImplicit => "strictImplicit"
  | .instImplicit => "instImplicit"

/-- The number of an expression. -/
partial def expr (x : Exporter) (e : Expr) : IO Nat := do
  match e with
  | .mdata _ e => x.expr e
  | _ =>
    if let some i := (← x.written.get).exprs.find? e then
      return i
    let binder (n : Name) (t b : Expr) (info : BinderInfo) : IO String := do
      return "{\"name\":" ++ toString (← x.name n) ++ ",\"type\":" ++ toString (← x.expr t) ++
        ",\"body\":" ++ toString (← x.expr b) ++ ",\"binderInfo\":\"" ++ binderName info ++ "\"}"
    let body ← match e with
      | .app f a => do
        pure ("\"app\":{\"fn\":" ++ toString (← x.expr f) ++ ",\"arg\":" ++ toString (← x.expr a) ++ "}")
      | .bvar k => pure ("\"bvar\":" ++ toString k)
      | .const n us => do
        pure ("\"const\":{\"name\":" ++ toString (← x.name n) ++ ",\"us\":" ++ numbers (← us.mapM (x.level ·)) ++ "}")
      | .lam n t b info => do pure ("\"lam\":" ++ (← binder n t b info))
      | .forallE n t b info => do pure ("\"forallE\":" ++ (← binder n t b info))
      | .sort u => do pure ("\"sort\":" ++ toString (← x.level u))
      | .letE n t v b _ => do
        pure ("\"letE\":{\"name\":" ++ toString (← x.name n) ++ ",\"type\":" ++ toString (← x.expr t) ++
          ",\"value\":" ++ toString (← x.expr v) ++ ",\"body\":" ++ toString (← x.expr b) ++
          ",\"nondep\":false}")
      | .lit (.natVal n) => do
        x.written.modify fun w => { w with hasNumber := true }
        pure ("\"natVal\":\"" ++ toString n ++ "\"")
      | .lit (.strVal s) => do
        x.written.modify fun w => { w with hasText := true }
        pure ("\"strVal\":" ++ quoteJson s)
      | .proj n k s => do
        pure ("\"proj\":{\"typeName\":" ++ toString (← x.name n) ++ ",\"idx\":" ++ toString k ++
          ",\"struct\":" ++ toString (← x.expr s) ++ "}")
      | .fvar _ => throw (IO.userError "a free variable cannot be exported")
      | .mvar _ => throw (IO.userError "a metavariable cannot be exported")
      | .mdata _ _ => pure ""
    let i := (← x.written.get).nextExpr
    x.written.modify fun w => { w with exprs := w.exprs.insert e i, nextExpr := i + 1 }
    x.out.putStr ("{\"ie\":" ++ toString i ++ "," ++ body ++ "}\n")
    return i

def names (x : Exporter) (ns : List Name) : IO String := do
  return numbers (← ns.mapM (x.name ·))

def bool (b : Bool) : String := if b then "true" else "false"

def safetyName : DefinitionSafety → String
  | .unsafe => "unsafe"
  | .safe => "safe"
  | .partial => "partial"

def hintsJson : ReducibilityHints → String
  | .opaque => "\"opaque\""
  | .abbrev => "\"abbrev\""
  | .regular height => "{\"regular\":" ++ toString height.toNat ++ "}"

def quotName : QuotKind → String
  | .type => "type"
  | .ctor => "ctor"
  | .lift => "lift"
  | .ind => "ind"

/-- The fields that every constant has. -/
def common (x : Exporter) (c : ConstantVal) : IO String := do
  return "\"name\":" ++ toString (← x.name c.name) ++ ",\"levelParams\":" ++ (← x.names c.levelParams) ++
    ",\"type\":" ++ toString (← x.expr c.type)

/-- Objects as a JSON list. -/
def list (items : List String) : String :=
  match items with
  | [] => "[]"
  | i :: is => is.foldl (fun text i => text ++ "," ++ i) ("[" ++ i) ++ "]"

/-- What the kernel made of an inductive type, a constructor or a recursor, as a JSON object. -/
def member (x : Exporter) (c : ConstantInfo) : IO String := do
  let head ← x.common c.toConstantVal
  let more ← match c with
    | .inductInfo v =>
      pure (",\"numParams\":" ++ toString v.numParams ++ ",\"numIndices\":" ++ toString v.numIndices ++
        ",\"all\":" ++ (← x.names v.all) ++ ",\"ctors\":" ++ (← x.names v.ctors) ++
        ",\"numNested\":" ++ toString v.numNested ++ ",\"isRec\":" ++ bool v.isRec ++
        ",\"isUnsafe\":" ++ bool v.isUnsafe ++ ",\"isReflexive\":" ++ bool v.isReflexive)
    | .ctorInfo v =>
      pure (",\"induct\":" ++ toString (← x.name v.induct) ++ ",\"cidx\":" ++ toString v.cidx ++
        ",\"numParams\":" ++ toString v.numParams ++ ",\"numFields\":" ++ toString v.numFields ++
        ",\"isUnsafe\":" ++ bool v.isUnsafe)
    | .recInfo v =>
      let rules ← v.rules.mapM fun r => do
        return "{\"ctor\":" ++ toString (← x.name r.ctor) ++ ",\"nfields\":" ++ toString r.nfields ++
          ",\"rhs\":" ++ toString (← x.expr r.rhs) ++ "}"
      pure (",\"all\":" ++ (← x.names v.all) ++ ",\"numParams\":" ++ toString v.numParams ++
        ",\"numIndices\":" ++ toString v.numIndices ++ ",\"numMotives\":" ++ toString v.numMotives ++
        ",\"numMinors\":" ++ toString v.numMinors ++ ",\"rules\":" ++ list rules ++ ",\"k\":" ++ bool v.k ++
        ",\"isUnsafe\":" ++ bool v.isUnsafe)
    | _ => pure ""
  return "{" ++ head ++ more ++ "}"

/-- The types, constructors and recursors that are declared together, as far as they are found. -/
def family (x : Exporter) (v : InductiveVal) : List ConstantInfo × List ConstantInfo × List ConstantInfo :=
  let types := v.all.filterMap x.lookup
  let ctors := types.foldl (init := []) fun names t => match t with
    | .inductInfo t => names ++ t.ctors
    | _ => names
  let nested := match v.all with
    | first :: _ => (List.range v.numNested).map fun i => Name.str first ("rec_" ++ toString (i + 1))
    | [] => []
  (types, ctors.filterMap x.lookup, (v.all.map (Name.str · "rec") ++ nested).filterMap x.lookup)

mutual

/-- Writes a constant, after what it rests on, unless it is written. -/
partial def constant (x : Exporter) (n : Name) : IO Unit := do
  if (← x.written.get).done.contains n then
    return
  match x.lookup n with
  | none => pure ()
  | some (.ctorInfo v) => x.constant v.induct
  | some (.recInfo v) =>
    for i in v.all do
      x.constant i
  | some (.inductInfo v) =>
    let (types, ctors, recs) := x.family v
    x.begin (types ++ ctors ++ recs)
    let types ← types.mapM (x.member ·)
    let ctors ← ctors.mapM (x.member ·)
    let recs ← recs.mapM (x.member ·)
    x.literals
    x.out.putStr ("{\"inductive\":{\"types\":" ++ list types ++ ",\"ctors\":" ++ list ctors ++
      ",\"recs\":" ++ list recs ++ "}}\n")
  | some (.quotInfo _) =>
    x.constant `Eq
    for q in [`Quot, `Quot.mk, `Quot.lift, `Quot.ind] do
      if let some (.quotInfo v) := x.lookup q then
        x.begin [.quotInfo v]
        let head ← x.common v.toConstantVal
        x.out.putStr ("{\"quot\":{" ++ head ++ ",\"kind\":\"" ++ quotName v.kind ++ "\"}}\n")
  | some c =>
    x.begin [c]
    let head ← x.common c.toConstantVal
    let (kind, more) ← match c with
      | .axiomInfo v => pure ("axiom", ",\"isUnsafe\":" ++ bool v.isUnsafe)
      | .thmInfo v => do
        pure ("thm", ",\"value\":" ++ toString (← x.expr v.value) ++ ",\"all\":" ++ (← x.names v.all))
      | .defnInfo v => do
        pure ("def", ",\"value\":" ++ toString (← x.expr v.value) ++ ",\"hints\":" ++ hintsJson v.hints ++
          ",\"safety\":\"" ++ safetyName v.safety ++ "\",\"all\":" ++ (← x.names v.all))
      | .opaqueInfo v => do
        pure ("opaque", ",\"value\":" ++ toString (← x.expr v.value) ++ ",\"isUnsafe\":" ++ bool v.isUnsafe ++
          ",\"all\":" ++ (← x.names v.all))
      | _ => throw (IO.userError "a declaration of unknown kind")
    x.literals
    x.out.putStr ("{\"" ++ kind ++ "\":{" ++ head ++ more ++ "}}\n")

/-- Marks constants as written and writes what they rest on. -/
partial def begin (x : Exporter) (cs : List ConstantInfo) : IO Unit := do
  for c in cs do
    x.written.modify fun w => { w with done := w.done.insert c.name () }
  for c in cs do
    for n in references c do
      x.constant n

/-- Writes the constants that give the literals written so far a meaning. -/
partial def literals (x : Exporter) : IO Unit := do
  if (← x.written.get).hasNumber then
    x.constant `Nat
  if (← x.written.get).hasText then
    x.constant `Char.ofNat
    x.constant `String.ofList

end

end Exporter
end SimProver
