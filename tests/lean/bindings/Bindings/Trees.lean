import Bindings.Support
/-! Names, syntax trees, and the functions that macros are made of. -/

open Lean

namespace Bindings

/-- The name `a.b.cz…`. -/
def name (i : Nat) : Name := .str (.str (.str .anonymous "a") "b") (text i "c")

def names : List Case := [
  on ``Name.beq fun i => Name.beq (name i) (name i) && !Name.beq (name i) (name (i + 1)),
  on ``Name.append fun i => same (Name.append `x (name i)) (.str `x.a.b (text i "c")),
  on ``Name.toString fun i => same (name i).toString ("a.b." ++ text i "c"),
  on ``Name.getRoot fun i => same (name i).getRoot `a,
  on ``Name.getPrefix fun i => same (name i).getPrefix `a.b,
  on ``Name.getString! fun i => same (name i).getString! (text i "c"),
  on ``Name.components fun i => same (name i).components.length 3,
  on ``Name.replacePrefix fun i => same ((name i).replacePrefix `a.b `x) (.str `x (text i "c")),
  on ``Name.isPrefixOf fun i => Name.isPrefixOf `a.b (name i) && !Name.isPrefixOf `b (name i),
  on ``Name.isInternal fun i => !(name i).isInternal && (Name.str (name i) "_x").isInternal,
  on ``Name.isInternalDetail fun i => !(name i).isInternalDetail,
  on ``Name.isInaccessibleUserName fun i => !(name i).isInaccessibleUserName,
  on ``Name.quickLt fun i => !(name i).quickLt (name i),
  on ``Name.lt fun i => (Name.lt `a (.str `b (text i "c"))),
  on ``addMacroScope fun i => same (addMacroScope `m (name i) i).eraseMacroScopes (name i),
  on ``extractMacroScopes fun i => same (extractMacroScopes (addMacroScope `m (name i) i)).scopes.length 1,
  on ``MacroScopesView.review fun i =>
    same (extractMacroScopes (addMacroScope `m (name i) i)).review (addMacroScope `m (name i) i),
  on ``Name.eraseMacroScopes fun i => same (addMacroScope `m (name i) i).eraseMacroScopes (name i),
  on ``Name.simpMacroScopes fun i => same (name i).simpMacroScopes (name i)]

/-- The place `i … i + 3` of a source. -/
def place (i : Nat) : SourceInfo := .original ⟨"abcdef", ⟨0⟩, ⟨0⟩⟩ ⟨i⟩ ⟨"abcdef", ⟨3⟩, ⟨4⟩⟩ ⟨i + 3⟩

/-- An atom at a place. -/
def atom (i : Nat) : Syntax := .atom (place i) (text i "tok")

/-- An identifier at a place. -/
def ident (i : Nat) : Syntax := .ident (place i) ⟨"abcdef", ⟨0⟩, ⟨3⟩⟩ (name i) []

/-- A node of kind `k` over an atom and an identifier. -/
def node (i : Nat) : Syntax := .node .none `k #[atom i, ident i]

/-- A byte offset, if there is one. -/
def offset : Option String.Pos.Raw → Nat
  | some p => p.byteIdx
  | none => 0

def sources : List Case := [
  on ``SourceInfo.getPos? fun i => same (offset (place i).getPos?) i,
  on ``SourceInfo.getTailPos? fun i => same (offset (place i).getTailPos?) (i + 3),
  on ``SourceInfo.getTrailing? fun i => (place i).getTrailing?.isSome,
  on ``SourceInfo.getTrailingTailPos? fun i => same (offset (place i).getTrailingTailPos?) 4,
  on ``SourceInfo.fromRef fun i => same (offset (SourceInfo.fromRef (atom i)).getPos?) i,
  on ``replaceRef fun i => same (replaceRef (atom i) .missing) (atom i)]

def trees : List Case := [
  on ``Syntax.getKind fun i => same (node i).getKind `k,
  on ``Syntax.setKind fun i => same ((node i).setKind (name i)).getKind (name i),
  on ``Syntax.isOfKind fun i => (node i).isOfKind `k,
  on ``Syntax.getArg fun i => same ((node i).getArg 1) (ident i),
  on ``Syntax.getArgs fun i => same (node i).getArgs.size 2,
  on ``Syntax.getNumArgs fun i => same (node i).getNumArgs 2,
  on ``Syntax.getOptional? fun i => (Syntax.node .none nullKind #[atom i]).getOptional?.isSome,
  on ``Syntax.isMissing fun i => !(node i).isMissing && Syntax.isMissing .missing,
  on ``Syntax.isNodeOf fun i => (node i).isNodeOf `k 2,
  on ``Syntax.isIdent fun i => (ident i).isIdent && !(atom i).isIdent,
  on ``Syntax.getId fun i => same (ident i).getId (name i),
  on ``Syntax.getInfo? fun i => (atom i).getInfo?.isSome,
  on ``Syntax.getHeadInfo? fun i => (node i).getHeadInfo?.isSome,
  on ``Syntax.getHeadInfo fun i => same (offset (node i).getHeadInfo.getPos?) i,
  on ``Syntax.getPos? fun i => same (offset (node i).getPos?) i,
  on ``Syntax.getTailPos? fun i => same (offset (node i).getTailPos?) (i + 3),
  on ``Syntax.structEq fun i => Syntax.structEq (node i) (node i) && !Syntax.structEq (node i) (atom i),
  on ``Syntax.getTrailingSize fun i => same (node i).getTrailingSize 1,
  on ``Syntax.getSubstring? fun i => (Syntax.atom (place 0) (text i "abc")).getSubstring?.isSome,
  on ``Syntax.unsetTrailing fun i => same (node i).unsetTrailing.getTrailingSize 0,
  on ``Syntax.setInfo fun i => same (offset ((atom 0).setInfo (place i)).getPos?) i,
  on ``Syntax.copyHeadTailInfoFrom fun i => same (offset ((node 0).copyHeadTailInfoFrom (node i)).getPos?) i,
  on ``Syntax.mkSynthetic fun i => same (node i).mkSynthetic.getNumArgs 2,
  on ``Syntax.mkSep fun i => same (Syntax.mkSep #[atom i, atom i] (atom i)).getNumArgs 3,
  on ``Syntax.getSepArgs fun i => same (Syntax.mkSep #[atom i, atom i] (atom i)).getSepArgs.size 2,
  on ``Syntax.hasArgs fun i => (node i).hasArgs && !(atom i).hasArgs,
  on ``Syntax.isAtom fun i => (atom i).isAtom && !(node i).isAtom,
  on ``Syntax.isToken fun i => (atom i).isToken (text i "tok"),
  on ``Syntax.isNone fun i => !(node i).isNone && (Syntax.node (place i) nullKind #[]).isNone,
  on ``Syntax.find? fun i => ((node i).find? (·.isIdent)).isSome,
  on ``Syntax.setArgs fun i => same ((node i).setArgs #[]).getNumArgs 0,
  on ``Syntax.setArg fun i => same (((node i).setArg 0 (ident i)).getArg 0) (ident i),
  on ``Syntax.getHead? fun i => (node i).getHead?.isSome,
  on ``Syntax.getOptionalIdent? fun i => same (Syntax.node .none nullKind #[ident i]).getOptionalIdent? (some (name i)),
  on ``Syntax.isIdOrAtom? fun i => same (atom i).isIdOrAtom? (some (text i "tok")),
  on ``Syntax.matchesNull fun i => (Syntax.node (place i) nullKind #[]).matchesNull 0,
  on ``Syntax.matchesIdent fun i => (ident i).matchesIdent (name i),
  on ``Syntax.matchesLit fun i => (Syntax.mkNatLit i).raw.matchesLit numLitKind (toString i)]

/-- The identifier `x` as a term. -/
def term (i : Nat) : TSyntax `term := ⟨ident i⟩

def builders : List Case := [
  on ``mkAtom fun i => same (mkAtom (text i "x")).isIdOrAtom? (some (text i "x")),
  on ``mkAtomFrom fun i => same (offset (mkAtomFrom (atom i) "x").getPos?) i,
  on ``mkIdent fun i => same (mkIdent (name i)).raw.getId (name i),
  on ``mkIdentFrom fun i => same (offset (mkIdentFrom (atom i) `x).raw.getPos?) i,
  on ``mkCIdent fun i => (mkCIdent (name i)).raw.isIdent,
  on ``mkCIdentFrom fun i => same (offset (mkCIdentFrom (atom i) `x).raw.getPos?) i,
  on ``mkGroupNode fun i => same (mkGroupNode #[atom i]).getKind groupKind,
  on ``mkSepArray fun i => same (mkSepArray #[atom i, atom i] (atom i)).size 3,
  on ``mkOptionalNode fun i => same (mkOptionalNode (some (atom i))).getNumArgs 1,
  on ``mkHole fun i => same (offset (mkHole (atom i)).raw.getPos?) i,
  on ``Syntax.mkApp fun i => same (Syntax.mkApp (term i) #[term i, term i]).raw.getNumArgs 2,
  on ``Syntax.mkCApp fun i => same (Syntax.mkCApp (name i) #[term i]).raw.getNumArgs 2,
  on ``Syntax.mkLit fun i => same (Syntax.mkLit strLitKind (text i "\"a\"")).raw.getKind strLitKind,
  on ``Syntax.mkStrLit fun i => same (Syntax.mkStrLit (text i "a")).getString (text i "a"),
  on ``Syntax.mkCharLit fun i => same (Syntax.mkCharLit (Char.ofNat (97 + i % 20))).getChar (Char.ofNat (97 + i % 20)),
  on ``Syntax.mkNumLit fun i => same (Syntax.mkNumLit (toString i)).getNat i,
  on ``Syntax.mkNatLit fun i => same (Syntax.mkNatLit i).getNat i,
  on ``Syntax.mkScientificLit fun i => same (Syntax.mkScientificLit (toString i ++ ".5")).raw.getKind scientificLitKind,
  on ``Syntax.mkNameLit fun i => same (Syntax.mkNameLit ("`" ++ text i "a")).getName (Name.mkSimple (text i "a")),
  on ``Syntax.isNatLit? fun i => same (Syntax.mkNatLit i).raw.isNatLit? (some i),
  on ``Syntax.isStrLit? fun i => same (Syntax.mkStrLit (text i "a")).raw.isStrLit? (some (text i "a")),
  on ``Syntax.isCharLit? fun i => (Syntax.mkCharLit (Char.ofNat (97 + i % 20))).raw.isCharLit?.isSome,
  on ``Syntax.isNameLit? fun i => (Syntax.mkNameLit ("`" ++ text i "a")).raw.isNameLit?.isSome,
  on ``Syntax.toNat fun i => same (Syntax.mkNatLit i).raw.toNat i,
  on ``TSyntax.getId fun i => same (mkIdent (name i)).getId (name i),
  on ``TSyntax.getNat fun i => same (Syntax.mkNatLit i).getNat i,
  on ``TSyntax.getString fun i => same (Syntax.mkStrLit (text i "a")).getString (text i "a"),
  on ``TSyntax.getChar fun i => same (Syntax.mkCharLit (Char.ofNat (97 + i % 20))).getChar.toNat (97 + i % 20),
  on ``TSyntax.getName fun i => same (Syntax.mkNameLit ("`" ++ text i "a")).getName (Name.mkSimple (text i "a")),
  on ``TSyntax.getHygieneInfo fun i =>
    same (TSyntax.getHygieneInfo ⟨.node .none hygieneInfoKind #[ident i]⟩) (name i),
  on ``Syntax.SepArray.ofElems fun i => same (Syntax.SepArray.ofElems (sep := ",") #[atom i, atom i]).getElems.size 2,
  on ``Syntax.SepArray.getElems fun i => same (Syntax.SepArray.ofElems (sep := ",") #[atom i]).getElems.size 1,
  on ``Syntax.TSepArray.ofElems fun i =>
    same (Syntax.TSepArray.ofElems (sep := ",") #[term i, term i]).getElems.size 2,
  on ``Syntax.TSepArray.getElems fun i => same (Syntax.TSepArray.ofElems (sep := ",") #[term i]).getElems.size 1,
  on ``Syntax.TSepArray.push fun i =>
    same ((Syntax.TSepArray.ofElems (sep := ",") #[term i]).push (term i)).getElems.size 2]

def syntaxes : List Case := names ++ sources ++ trees ++ builders

end Bindings
