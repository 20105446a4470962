import Bindings.Support
/-! Expressions, modules, environments, the kernel. -/

open Lean

namespace Bindings

/-- The universe parameter `u`, `uz` or `uzz`. -/
def level (i : Nat) : Level := .param (Name.mkSimple (text i "u"))

/-- `f.{u} a` for constants that exist nowhere. -/
def expr (i : Nat) : Expr := mkApp (mkConst (Name.mkSimple (text i "f")) []) (mkConst `a)

/-- Each constructor builds what the native function builds. -/
def constructors (i : Nat) : Bool :=
  let n := Name.num `x i
  let e := expr i
  let u := mkLevelParam n
  [Level.zero, Level.succ u, Level.max u u, Level.imax u u, Level.param n, Level.mvar ⟨n⟩] ==
    [levelZero, mkLevelSucc u, mkLevelMax u u, mkLevelIMax u u, mkLevelParam n, mkLevelMVar ⟨n⟩] &&
  [Expr.bvar i, .fvar ⟨n⟩, .mvar ⟨n⟩, .sort u, .const n [u], .app e e, .lam n e e .implicit, .forallE n e e .default,
    .letE n e e e true, .lit (.natVal i), .proj n i e] ==
    [mkBVar i, mkFVar ⟨n⟩, mkMVar ⟨n⟩, mkSort u, mkConst n [u], mkApp e e, mkLambda n .implicit e e,
      mkForall n .default e e, mkLet n e e e true, mkLit (.natVal i), mkProj n i e]

def expressions : List Case := [
  on ``Level.hash fun i => same (levelOf i).hash (levelOf i).hash,
  on ``Level.beq fun i => Level.beq (levelOf i) (levelOf i) && !Level.beq (levelOf i) (levelOf (i + 1)),
  on ``mkSort fun i => (mkSort (levelOf i)).eqv (mkSort (levelOf i)),
  on ``levelZero fun i => levelZero.beq levelZero && !levelZero.beq (levelOf i),
  on ``mkLevelSucc fun i => (mkLevelSucc (levelOf i)).beq (mkLevelSucc (levelOf i)) && !(mkLevelSucc (levelOf i)).beq (levelOf i),
  on ``mkLevelMax fun i => !(mkLevelMax levelZero (levelOf i)).beq (mkLevelIMax levelZero (levelOf i)),
  on ``mkLevelIMax fun i => (mkLevelIMax levelZero (levelOf i)).beq (mkLevelIMax levelZero (levelOf i)),
  on ``mkLevelParam fun i => (mkLevelParam (Name.mkSimple (text i "u"))).beq (levelOf i),
  on ``mkBVar fun i => (mkBVar i).eqv (mkBVar i) && !(mkBVar i).eqv (mkBVar (i + 1)),
  on ``mkLambda fun i => (mkLambda (.num `x i) .default (expr i) (mkBVar 0)).eqv (mkLambda `y .implicit (expr i) (mkBVar 0)),
  on ``mkForall fun i => !(mkForall (.num `x i) .default (expr i) (mkBVar 0)).equal (mkForall `y .default (expr i) (mkBVar 0)),
  on ``mkLet fun i => same (mkLet (.num `x i) (expr i) (mkConst `b) (mkBVar 0)).getUsedConstants.size 3,
  on ``mkLit fun i => (mkLit (.natVal i)).eqv (mkLit (.natVal i)) && !(mkLit (.natVal i)).eqv (mkLit (.strVal (text i "a"))),
  on ``mkNatLit fun i => (mkNatLit i).getAppArgs.any (·.eqv (.lit (.natVal i))),
  on ``Expr.getAppFn fun i => (mkApp (mkApp (expr i) (mkBVar 0)) (mkBVar 1)).getAppFn.eqv (expr i).getAppFn,
  on ``Expr.getAppArgs fun i => same (mkApp (mkApp (mkConst `f) (expr i)) (mkBVar 1)).getAppArgs.size 2,
  on ``Expr.headBeta fun i => (mkApp (mkLambda `x .default (mkConst `A) (mkBVar 0)) (expr i)).headBeta.eqv (expr i),
  on ``Expr.hasLooseBVars fun i => (mkBVar i).hasLooseBVars && !(mkConst (.num `c i)).hasLooseBVars,
  on ``mkProj fun i => !(mkProj `S i (expr i)).eqv (mkProj `S (i + 1) (expr i)),
  on ``mkLevelMVar fun i => !(mkLevelMVar ⟨.num `u i⟩).beq (mkLevelParam (.num `u i)),
  on ``mkFVar fun i => (mkFVar ⟨.num `x i⟩).hasFVar && (Expr.fvar ⟨.num `x i⟩).eqv (mkFVar ⟨.num `x i⟩),
  on ``KVMap.empty fun i => (match mkMData KVMap.empty (expr i) with | .mdata _ e => e | e => e).eqv (expr i),
  on ``mkMData fun i => !(Expr.mdata KVMap.empty (expr i)).eqv (expr i) && constructors i,
  on ``mkConst fun i => same (mkConst (Name.mkSimple (text i "f"))).getUsedConstants #[Name.mkSimple (text i "f")],
  on ``mkApp fun i => same (expr i).getUsedConstants.size 2,
  on ``mkMVar fun i => (mkMVar ⟨Name.mkSimple (text i "m")⟩).hasExprMVar,
  on ``Expr.hash fun i => same (expr i).hash (expr i).hash,
  on ``Expr.eqv fun i => (expr i).eqv (expr i) && !(expr i).eqv (expr (i + 1)),
  on ``Expr.equal fun i => (expr i).equal (expr i) && !(expr i).equal (expr (i + 1)),
  on ``Expr.hasSorry fun i => !(expr i).hasSorry && (mkApp (expr i) (mkConst ``sorryAx)).hasSorry,
  on ``Expr.hasExprMVar fun i => !(expr i).hasExprMVar,
  on ``Expr.hasLevelMVar fun i => !(expr i).hasLevelMVar,
  on ``Expr.hasFVar fun i => !(expr i).hasFVar,
  on ``Expr.getUsedConstants fun i => same (expr i).getUsedConstants.size 2]
where
  /-- The level of a sort that the kernel made. -/
  levelOf (i : Nat) : Level :=
    match mkSort (.param (Name.mkSimple (text i "u"))) with
    | .sort u => u
    | _ => .zero

/-- A map of the squares below `i`. -/
def squares (i : Nat) : PersistentHashMap Name Nat :=
  (List.range i).foldl (fun m n => m.insert (.num `n n) (n * n)) .empty

def maps : List Case := [
  on ``PersistentHashMap.empty fun i => !(squares 0).contains (.num `n i),
  on ``PersistentHashMap.insert fun i => same ((squares i).find? (.num `n (i - 1))) (some ((i - 1) * (i - 1))),
  on ``PersistentHashMap.find? fun i => same ((squares i).find? (.num `n i)) none,
  on ``PersistentHashMap.contains fun i => (squares i).contains (.num `n 0),
  on ``mkNameMap fun i => let _ := mkNameMap Nat; i == i]

/-- The proposition `True` and its proof, under a name of its own in each call. -/
def trivialTheorem (i : Nat) (value : Expr) : Declaration :=
  .thmDecl { name := .num `Bindings.t i, levelParams := [], type := mkConst ``True, value }

/-- An environment with the library and nothing else. -/
def library : IO Environment := importModules #[{ module := `Init.Prelude }] {}

def kernel (env : Environment) : List Case := [
  on ``Options.empty fun i => let o := Options.empty.setBool (.num `x i) true; let _ := o; i == i,
  on ``Options.setBool fun i => let o := Options.empty.setBool (.num `x i) true; let _ := o; i == i,
  on ``Environment.find? fun i =>
    (env.find? (if i == 0 then `no else ``Nat.add)).isSome && (env.find? (.num `no i)).isNone,
  on ``Environment.contains fun i => env.contains (if i == 0 then `no else ``Nat.add) && !env.contains (.num `no i),
  on ``Environment.mainModule fun i => same (if i == 0 then `x else env.mainModule) env.mainModule,
  on ``Environment.addDeclCore fun i =>
    match env.addDeclCore 0 0 (trivialTheorem i (mkConst ``True.intro)) none with
    | .ok env => env.contains (.num `Bindings.t i)
    | .error _ => false,
  doing ``Kernel.Exception.toMessageData fun i =>
    match env.addDeclCore 0 0 (trivialTheorem i (mkConst ``Nat.zero)) none with
    | .ok _ => return false
    | .error e => return (← (e.toMessageData {}).toString).length > 10,
  doing ``findOLean fun i => do return (← findOLean (if i == 0 then `no else `Init.Prelude)).toString.length > 10,
  doing ``readModuleData fun i => do
    let (data, _) ← readModuleData (← findOLean (if i == 0 then `no else `Init.Prelude.Nat))
    return data.constants.size > 10 && data.constNames.size == data.constants.size,
  doing ``importModules fun i => do
    if i % 10 == 0 then
      return (← library).contains ``Nat.add
    else
      return (← importModules #[{ module := `Init.Prelude.Logic }] {}).contains ``True]

/-- A message about a place. -/
def messageText (i : Nat) : MessageData := stringToMessageData (text i "hello")

def messages : List Case := [
  doing ``stringToMessageData fun i => return (← (messageText i).toString) == text i "hello",
  doing ``MessageData.toString fun i => return (← (messageText i).toString) == text i "hello",
  on ``FileMap.ofString fun i => same (FileMap.ofString (text i "a\nb\nc")).source (text i "a\nb\nc"),
  on ``FileMap.toPosition fun i =>
    let p := (FileMap.ofString (text i "a\nbcd\ne")).toPosition ⟨3⟩; p.line == 2 && p.column == 1,
  on ``MessageLog.empty fun i => !MessageLog.empty.hasErrors && i == i,
  on ``MessageLog.hasErrors fun i => !MessageLog.empty.hasErrors && i == i,
  on ``MessageLog.add fun i =>
    let message : Message := { fileName := text i "<test>", pos := ⟨i, 0⟩, endPos := none, severity := .error, data := messageText i }
    let log := MessageLog.empty.add message
    log.hasErrors && log.toList.length == 1,
  on ``MessageLog.toList fun i => MessageLog.empty.toList.isEmpty && i == i,
  doing ``Exception.toMessageData fun i =>
    return (← (Exception.error .missing (messageText i)).toMessageData.toString) == text i "hello",
  on ``Exception.isInterrupt fun i => !(Exception.error .missing (messageText i)).isInterrupt,
  on ``Exception.isMaxHeartbeat fun i => !(Exception.error .missing (messageText i)).isMaxHeartbeat,
  on ``Exception.isMaxRecDepth fun i => !(Exception.error .missing (messageText i)).isMaxRecDepth]

def kernelSide (env : Environment) : List Case := expressions ++ maps ++ kernel env ++ messages

end Bindings
