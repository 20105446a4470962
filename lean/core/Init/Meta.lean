prelude
import Init.Data.ToString
/-!
Metaprogramming without the elaborator: names, typed syntax and its coercions, and building syntax.
Functions that only run are bound to their native implementations.
-/
set_option linter.unusedVariables false
universe u v

namespace Lean
abbrev Ident := TSyntax `ident
abbrev Term := TSyntax `term
abbrev Command := TSyntax `command
abbrev Prec := TSyntax `prec
abbrev Prio := TSyntax `prio
abbrev StrLit := TSyntax strLitKind
abbrev CharLit := TSyntax charLitKind
abbrev NameLit := TSyntax nameLitKind
abbrev ScientificLit := TSyntax scientificLitKind
abbrev NumLit := TSyntax numLitKind
abbrev HygieneInfo := TSyntax hygieneInfoKind
namespace Syntax
abbrev Term := TSyntax `term
abbrev Command := TSyntax `command
protected abbrev Level := TSyntax `level
protected abbrev Tactic := TSyntax `tactic
abbrev Prec := TSyntax `prec
abbrev Prio := TSyntax `prio
abbrev Ident := TSyntax `ident
abbrev StrLit := TSyntax strLitKind
abbrev CharLit := TSyntax charLitKind
abbrev NameLit := TSyntax nameLitKind
abbrev ScientificLit := TSyntax scientificLitKind
abbrev NumLit := TSyntax numLitKind
abbrev HygieneInfo := TSyntax hygieneInfoKind
end Syntax

namespace Name
@[extern "native"] opaque getRoot : Name → Name
@[extern "native"] opaque getPrefix : Name → Name
@[extern "native"] opaque getString! : Name → String
@[extern "native"] opaque components (n : Name) : List Name
@[extern "native"] opaque replacePrefix (n : Name) (queryP newP : Name) : Name
@[extern "native"] opaque isPrefixOf (p : Name) (n : Name) : Bool
@[extern "native"] opaque isInternal (n : Name) : Bool
@[extern "native"] opaque isInternalDetail (n : Name) : Bool
@[extern "native"] opaque isInaccessibleUserName : Name → Bool
@[extern "native"] opaque quickLt (n₁ n₂ : Name) : Bool
@[extern "native"] opaque lt (x y : Name) : Bool
def isAnonymous : Name → Bool
  | anonymous => true
  | _ => false
def isAtomic : Name → Bool
  | anonymous => true
  | str anonymous _ => true
  | num anonymous _ => true
  | _ => false
instance : LawfulBEq Name where
  eq_of_beq {a b} h := by
    replace h : Name.beq a b = true := h
    induction a generalizing b with
    | anonymous => cases b with
      | anonymous => rfl
      | _ => contradiction
    | str p s ih => cases b with
      | str q t =>
        replace h : ((s == t) && Name.beq p q) = true := h
        cases hs : s == t with
        | false => rw [hs] at h; contradiction
        | true => rw [hs] at h; rw [eq_of_beq hs, ih h]
      | _ => contradiction
    | num p i ih => cases b with
      | num q j =>
        replace h : ((i == j) && Name.beq p q) = true := h
        cases hi : i == j with
        | false => rw [hi] at h; contradiction
        | true => rw [hi] at h; rw [eq_of_beq hi, ih h]
      | _ => contradiction
  rfl {a} := by
    show Name.beq a a = true
    induction a with
    | anonymous => rfl
    | str p s ih => show ((s == s) && Name.beq p p) = true; rw [ih, BEq.rfl]; rfl
    | num p i ih => show ((i == i) && Name.beq p p) = true; rw [ih, BEq.rfl]; rfl
instance : DecidableEq Name := fun a b => if h : a == b then isTrue (eq_of_beq h) else isFalse fun e => h (beq_of_eq e)
end Name

structure NameGenerator where
  namePrefix : Name := `_uniq
  idx : Nat := 1
  deriving Inhabited
namespace NameGenerator
@[inline] def curr (g : NameGenerator) : Name := .num g.namePrefix g.idx
@[inline] def next (g : NameGenerator) : NameGenerator := { g with idx := g.idx + 1 }
@[inline] def mkChild (g : NameGenerator) : NameGenerator × NameGenerator :=
  ({ namePrefix := .num g.namePrefix g.idx, idx := 1 }, { g with idx := g.idx + 1 })
end NameGenerator
class MonadNameGenerator (m : Type → Type) where
  getNGen : m NameGenerator
  setNGen : NameGenerator → m Unit
export MonadNameGenerator (getNGen setNGen)
instance monadNameGeneratorLift (m n : Type → Type) [MonadLift m n] [MonadNameGenerator m] : MonadNameGenerator n where
  getNGen := liftM (getNGen : m _)
  setNGen ngen := liftM (setNGen ngen : m _)

namespace Syntax
@[extern "native"] opaque structEq : Syntax → Syntax → Bool
instance : BEq Syntax := ⟨structEq⟩
instance {k : SyntaxNodeKinds} : BEq (TSyntax k) := ⟨fun a b => a.raw == b.raw⟩
@[extern "native"] opaque getTrailingSize (stx : Syntax) : Nat
@[extern "native"] opaque getSubstring? (stx : Syntax) (withLeading := true) (withTrailing := true) : Option Substring.Raw
@[extern "native"] opaque unsetTrailing (stx : Syntax) : Syntax
@[extern "native"] opaque setInfo (info : SourceInfo) : Syntax → Syntax
@[extern "native"] opaque copyHeadTailInfoFrom (target source : Syntax) : Syntax
@[extern "native"] opaque mkSynthetic (stx : Syntax) : Syntax
@[extern "native"] opaque mkSep (a : Array Syntax) (sep : Syntax) : Syntax
@[extern "native"] opaque mkApp (fn : Term) : (args : TSyntaxArray `term) → Term
@[extern "native"] opaque mkCApp (fn : Name) (args : TSyntaxArray `term) : Term
@[extern "native"] opaque mkLit (kind : SyntaxNodeKind) (val : String) (info := SourceInfo.none) : TSyntax kind
@[extern "native"] opaque mkStrLit (val : String) (info := SourceInfo.none) : StrLit
@[extern "native"] opaque mkCharLit (val : Char) (info := SourceInfo.none) : CharLit
@[extern "native"] opaque mkNumLit (val : String) (info := SourceInfo.none) : NumLit
@[extern "native"] opaque mkNatLit (val : Nat) (info := SourceInfo.none) : NumLit
@[extern "native"] opaque mkScientificLit (val : String) (info := SourceInfo.none) : TSyntax scientificLitKind
@[extern "native"] opaque mkNameLit (val : String) (info := SourceInfo.none) : NameLit
@[extern "native"] opaque isNatLit? (s : Syntax) : Option Nat
@[extern "native"] opaque isStrLit? (stx : Syntax) : Option String
@[extern "native"] opaque isCharLit? (stx : Syntax) : Option Char
@[extern "native"] opaque isNameLit? (stx : Syntax) : Option Name
@[extern "native"] opaque isIdOrAtom? : Syntax → Option String
@[extern "native"] opaque toNat (stx : Syntax) : Nat
@[extern "native"] opaque hasArgs : Syntax → Bool
@[extern "native"] opaque isAtom : Syntax → Bool
@[extern "native"] opaque isToken (token : String) : Syntax → Bool
@[extern "native"] opaque isNone (stx : Syntax) : Bool
@[extern "native"] opaque getOptionalIdent? (stx : Syntax) : Option Name
@[extern "native"] opaque find? (stx : Syntax) (p : Syntax → Bool) : Option Syntax
@[extern "native"] opaque setArgs (stx : Syntax) (args : Array Syntax) : Syntax
@[extern "native"] opaque setArg (stx : Syntax) (i : Nat) (arg : Syntax) : Syntax
@[extern "native"] opaque getSepArgs (stx : Syntax) : Array Syntax
@[extern "native"] opaque getHead? : Syntax → Option Syntax
end Syntax

namespace TSyntax
instance : Coe (TSyntax [k]) (TSyntax (k :: ks)) := ⟨fun stx => ⟨stx.raw⟩⟩
instance : Coe (TSyntax ks) (TSyntax (k' :: ks)) := ⟨fun stx => ⟨stx.raw⟩⟩
instance : Coe Ident Term := ⟨fun s => ⟨s.raw⟩⟩
instance : CoeDep Term ⟨Syntax.ident info ss n res⟩ Ident := ⟨⟨Syntax.ident info ss n res⟩⟩
instance : Coe StrLit Term := ⟨fun s => ⟨s.raw⟩⟩
instance : Coe NameLit Term := ⟨fun s => ⟨s.raw⟩⟩
instance : Coe ScientificLit Term := ⟨fun s => ⟨s.raw⟩⟩
instance : Coe NumLit Term := ⟨fun s => ⟨s.raw⟩⟩
instance : Coe CharLit Term := ⟨fun s => ⟨s.raw⟩⟩
instance : Coe Ident Syntax.Level := ⟨fun s => ⟨s.raw⟩⟩
instance : Coe NumLit Prio := ⟨fun s => ⟨s.raw⟩⟩
instance : Coe NumLit Prec := ⟨fun s => ⟨s.raw⟩⟩
@[extern "native"] opaque getId (s : Ident) : Name
@[extern "native"] opaque getNat (s : NumLit) : Nat
@[extern "native"] opaque getString (s : StrLit) : String
@[extern "native"] opaque getChar (s : CharLit) : Char
@[extern "native"] opaque getName (s : NameLit) : Name
@[extern "native"] opaque getHygieneInfo (s : HygieneInfo) : Name
namespace Compat
scoped instance : CoeTail Syntax (TSyntax k) := ⟨fun s => ⟨s⟩⟩
scoped instance : CoeTail (Array Syntax) (TSyntaxArray k) := ⟨fun a => TSyntaxArray.mk a⟩
end Compat
end TSyntax

@[extern "native"] opaque mkIdentFrom (src : Syntax) (val : Name) (canonical := false) : Ident
@[extern "native"] opaque mkCIdentFrom (src : Syntax) (c : Name) (canonical := false) : Ident
@[extern "native"] opaque mkCIdent (c : Name) : Ident
@[extern "native"] opaque mkIdent (val : Name) : Ident
def mkIdentFromRef [Monad m] [MonadRef m] (val : Name) (canonical := false) : m Ident :=
  (fun ref => mkIdentFrom ref val canonical) <$> getRef
@[extern "native"] opaque mkGroupNode (args : Array Syntax := #[]) : Syntax
@[extern "native"] opaque mkSepArray (as : Array Syntax) (sep : Syntax) : Array Syntax
@[extern "native"] opaque mkOptionalNode (arg : Option Syntax) : Syntax
@[extern "native"] opaque mkHole (ref : Syntax) (canonical := false) : Term

namespace Syntax
instance : Inhabited (SepArray sep) := ⟨⟨#[]⟩⟩
instance : Inhabited (TSepArray ks sep) := ⟨⟨#[]⟩⟩
@[extern "native"] opaque SepArray.ofElems {sep} (elems : Array Syntax) : SepArray sep
@[extern "native"] opaque SepArray.getElems {sep} (sa : SepArray sep) : Array Syntax
@[extern "native"] opaque TSepArray.getElems {k sep} (sa : TSepArray k sep) : TSyntaxArray k
@[extern "native"] opaque TSepArray.ofElems {k sep} (elems : Array (TSyntax k)) : TSepArray k sep
@[extern "native"] opaque TSepArray.push {k sep} (sa : TSepArray k sep) (e : TSyntax k) : TSepArray k sep
instance : Coe (Array Syntax) (SepArray sep) := ⟨SepArray.ofElems⟩
instance : Coe (TSyntaxArray k) (TSepArray k sep) := ⟨fun a => TSepArray.ofElems a⟩
instance : CoeOut (SepArray sep) (Array Syntax) := ⟨SepArray.getElems⟩
instance : CoeOut (TSepArray k sep) (TSyntaxArray k) := ⟨TSepArray.getElems⟩
instance [Coe (TSyntax k) (TSyntax k')] : Coe (TSyntaxArray k) (TSyntaxArray k') := ⟨fun a => a.map Coe.coe⟩
instance : CoeOut (TSyntaxArray k) (Array Syntax) := ⟨fun a => a.raw⟩
instance : EmptyCollection (SepArray sep) := ⟨⟨∅⟩⟩
instance : EmptyCollection (TSepArray k sep) := ⟨⟨∅⟩⟩
end Syntax

/-- Values that can be written back as syntax. -/
class Quote (α : Type) (k : SyntaxNodeKind := `term) where
  quote : α → TSyntax k
export Quote (quote)
set_option synthInstance.checkSynthOrder false in
instance [Quote α k] [CoeHTCT (TSyntax k) (TSyntax [k'])] : Quote α k' := ⟨fun a => CoeHTCT.coe (quote (k := k) a)⟩
instance : Quote Term := ⟨id⟩
instance : Quote Bool := ⟨fun b => mkCIdent (cond b `Bool.true `Bool.false)⟩
instance : Quote Char charLitKind := ⟨fun c => Syntax.mkCharLit c⟩
instance : Quote String strLitKind := ⟨fun s => Syntax.mkStrLit s⟩
instance : Quote Nat numLitKind := ⟨fun n => Syntax.mkNumLit (toString n)⟩
instance : Quote Substring.Raw := ⟨fun s => Syntax.mkCApp `String.toRawSubstring' #[quote s.toString]⟩
def quoteNameMk : Name → Term
  | .anonymous => mkCIdent ``Name.anonymous
  | .str n s => Syntax.mkCApp ``Name.mkStr #[quoteNameMk n, quote s]
  | .num n i => Syntax.mkCApp ``Name.mkNum #[quoteNameMk n, quote i]
instance : Quote Name := ⟨quoteNameMk⟩
instance [Quote α] [Quote β] : Quote (α × β) := ⟨fun (a, b) => Syntax.mkCApp ``Prod.mk #[quote a, quote b]⟩
def quoteList [Quote α `term] : List α → Term
  | [] => mkCIdent ``List.nil
  | x :: xs => Syntax.mkCApp ``List.cons #[quote x, quoteList xs]
instance [Quote α `term] : Quote (List α) := ⟨quoteList⟩
instance [Quote α `term] : Quote (Array α) := ⟨fun xs => Syntax.mkCApp ``List.toArray #[quote xs.toList]⟩
instance [Quote α `term] : Quote (Option α) := ⟨fun
  | none => mkCIdent ``Option.none
  | some a => Syntax.mkCApp ``Option.some #[quote a]⟩

@[extern "native"] opaque evalPrec (stx : Syntax) : MacroM Nat
@[extern "native"] opaque evalPrio (stx : Syntax) : MacroM Nat
@[extern "native"] opaque expandExplicitBinders (combinatorDeclName : Name) (explicitBinders : Syntax) (body : Syntax) : MacroM Syntax
@[extern "native"] opaque expandBracketedBinders (combinatorDeclName : Name) (bracketedExplicitBinders : Syntax) (body : Syntax) : MacroM Syntax
end Lean
