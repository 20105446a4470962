import Bindings.Support
/-!
Lean's own grammar, macros and unexpanders, bound by the hundred: each is looked up by name, as the
elaborator does it, and used. And whatever binding no test calls is found out here.
-/

open Lean Elab Command SimProver SimProver.Check

@[extern "native"] unsafe opaque Lean.Environment.evalConst (α : Type) (env : Environment) (opts : Options)
  (constName : Name) (checkMeta : Bool := true) : Except String α
@[extern "native"] opaque Lean.isExtern (env : Environment) (constName : Name) : Bool

namespace Bindings

/-- The number of constructors in a grammar rule. -/
partial def ruleSize : ParserDescr → Nat
  | .unary _ p => ruleSize p + 1
  | .binary _ p q => ruleSize p + ruleSize q + 1
  | .node _ _ p => ruleSize p + 1
  | .trailingNode _ _ _ p => ruleSize p + 1
  | .nodeWithAntiquot _ _ p => ruleSize p + 1
  | .sepBy p _ q _ => ruleSize p + ruleSize q + 1
  | .sepBy1 p _ q _ => ruleSize p + ruleSize q + 1
  | _ => 1

/-- A macro's surroundings in which nothing can be expanded. -/
def macroContext : Macro.Context := {
  methods := Macro.mkMethods
    { expandMacro? := fun _ => pure none, getCurrNamespace := pure .anonymous, hasDecl := fun _ => pure false,
      resolveNamespace := fun _ => pure [], resolveGlobalName := fun _ => pure [] }
  quotContext := `Bindings
  currMacroScope := 1
  ref := .missing }

/-- Syntax of a kind that no macro and no unexpander is for. -/
def foreign (i : Nat) : Syntax := .node .none (.num `Bindings.foreign i) #[.missing]

/-- It came back, whether with a value or not. -/
def answered : Option Syntax → Bool
  | some stx => stx.getNumArgs < calls * calls
  | none => true

/-- What a macro's function gives; `none` if it throws. -/
def expand {α : Type} (action : MacroM α) : Option α :=
  match action macroContext default with
  | .ok a _ => some a
  | .error _ _ => none

unsafe def callRuleImp (env : Environment) (name : Name) : Bool :=
  match env.evalConst ParserDescr {} name false with
  | .ok rule => (List.range calls).all fun i => ruleSize rule > i - i
  | .error _ => false
unsafe def callMacroImp (env : Environment) (name : Name) : Bool :=
  match env.evalConst Macro {} name false with
  | .ok f => (List.range calls).all fun i => (expand (f (foreign i))).isNone
  | .error _ => false
unsafe def callUnexpanderImp (env : Environment) (name : Name) : Bool :=
  match env.evalConst PrettyPrinter.Unexpander {} name false with
  | .ok f => (List.range calls).all fun i =>
    match f (foreign i) .missing () with
    | .ok stx _ => answered (some stx)
    | .error _ _ => true
  | .error _ => false

/-- Uses the grammar rule of a name. -/
@[implemented_by callRuleImp] opaque callRule (env : Environment) (name : Name) : Bool
/-- Uses the macro of a name on syntax that it is not for: it has to say so. -/
@[implemented_by callMacroImp] opaque callMacro (env : Environment) (name : Name) : Bool
/-- Uses the unexpander of a name on a term that it is not for; some change any term. -/
@[implemented_by callUnexpanderImp] opaque callUnexpander (env : Environment) (name : Name) : Bool

/-- Functions for macros. -/
def forMacros : List Case := [
  on ``evalPrec fun i => same (expand (evalPrec (Syntax.mkNatLit i))) (some i),
  on ``evalPrio fun i => same (expand (evalPrio (Syntax.mkNatLit i))) (some i),
  on ``expandExplicitBinders fun i => answered (expand (expandExplicitBinders `f (foreign i) .missing)),
  on ``expandBracketedBinders fun i => answered (expand (expandBracketedBinders `f (foreign i) .missing)),
  on ``maxRecDepthErrorMessage fun i => (maxRecDepthErrorMessage ++ text i "").length > 10]

/-- Bindings that cannot be called from a program of ours: parts of the compiler, of unsafe code, or of ending. -/
def notCallable : List Name :=
  [``sorryAx, ``isScalarObj, ``getObjTagNat, ``panicCore, ``IO.Process.exit, ``Nat.modCore]

/-- Calls every rule, macro and unexpander, and names the bindings that no test has called. -/
syntax (name := grammarBindings) "#grammar_bindings" ident,+ : command

@[command_elab grammarBindings] def elabGrammarBindings : CommandElab := fun stx => do
  let env ← getEnv
  check forMacros
  let mut seen := .empty
  let mut modules := #[]
  for root in (stx.getArg 1).getSepArgs do
    (seen, modules) ← (loadModules root.getId seen modules : IO _)
  let mut count := 0
  for m in modules do
    for c in m.constants do
      if isExtern env c.name then
        count := count + 1
        announce c.name
        match c.type with
        | .const `Lean.ParserDescr _ => note c.name (callRule env c.name)
        | .const `Lean.TrailingParserDescr _ => note c.name (callRule env c.name)
        | .const `Lean.Macro _ => note c.name (callMacro env c.name)
        | .const `Lean.PrettyPrinter.Unexpander _ => note c.name (callUnexpander env c.name)
        | _ => pure ()
  let called ← passed.get
  for m in modules do
    for c in m.constants do
      if isExtern env c.name && !called.contains c.name && !notCallable.contains c.name then
        IO.println s!"not called: {c.name}"
  IO.println s!"bindings: {count}"

end Bindings
