prelude
import Init.Data.String
import Init.Data.Int.Basic
/-!
Values as text: `toString`, string interpolation, and `Repr` with its pretty-printing documents.
-/
set_option linter.unusedVariables false
universe u v

class ToString (α : Type u) where
  toString : α → String
export ToString (toString)
instance : ToString String := ⟨fun s => s⟩
instance : ToString Substring.Raw := ⟨Substring.Raw.toString⟩
instance : ToString Char := ⟨Char.toString⟩
instance : ToString Bool := ⟨fun b => cond b "true" "false"⟩
instance {p : Prop} : ToString (Decidable p) := ⟨fun h => cond h.decide "true" "false"⟩
instance : ToString PUnit := ⟨fun _ => "()"⟩
instance : ToString Unit := ⟨fun _ => "()"⟩
instance : ToString Nat := ⟨Nat.repr⟩
instance : ToString String.Pos.Raw := ⟨fun p => Nat.repr p.byteIdx⟩
instance : ToString Int := ⟨fun
  | Int.ofNat m => toString m
  | Int.negSucc m => "-" ++ toString (m + 1)⟩
instance (n : Nat) : ToString (Fin n) := ⟨fun f => toString f.val⟩
instance : ToString UInt8 := ⟨fun n => toString n.toNat⟩
instance : ToString UInt16 := ⟨fun n => toString n.toNat⟩
instance : ToString UInt32 := ⟨fun n => toString n.toNat⟩
instance : ToString UInt64 := ⟨fun n => toString n.toNat⟩
instance : ToString USize := ⟨fun n => toString n.toNat⟩
def addParenHeuristic (s : String) : String :=
  if "(".isPrefixOf s || "[".isPrefixOf s || "{".isPrefixOf s || "#[".isPrefixOf s || !s.any Char.isWhitespace then s
  else "(" ++ s ++ ")"
protected def List.toString [ToString α] (xs : List α) : String := "[" ++ String.intercalate ", " (xs.map toString) ++ "]"
instance [ToString α] : ToString (List α) := ⟨List.toString⟩
instance [ToString α] : ToString (Array α) := ⟨fun a => "#" ++ toString a.toList⟩
instance [ToString α] : ToString (Option α) := ⟨fun
  | none => "none"
  | some a => "(some " ++ addParenHeuristic (toString a) ++ ")"⟩
instance [ToString α] [ToString β] : ToString (α × β) := ⟨fun (a, b) => "(" ++ toString a ++ ", " ++ toString b ++ ")"⟩
instance [ToString α] [ToString β] : ToString (Sum α β) := ⟨fun
  | .inl a => "(inl " ++ addParenHeuristic (toString a) ++ ")"
  | .inr b => "(inr " ++ addParenHeuristic (toString b) ++ ")"⟩
instance {α : Type u} {p : α → Prop} [ToString α] : ToString (Subtype p) := ⟨fun s => toString s.val⟩
instance [ToString α] [ToString β] : ToString (Except α β) := ⟨fun
  | .error a => "error: " ++ toString a
  | .ok b => "ok: " ++ toString b⟩
namespace Lean.Name
@[extern "native"] protected opaque toString (n : Name) (escape := true) : String
instance : ToString Name := ⟨fun n => n.toString⟩
end Lean.Name

namespace Std
inductive Format.FlattenBehavior where
  | allOrNone
  | fill
  deriving Inhabited, BEq
open Format
/-- A document that can be laid out within a width. -/
inductive Format where
  | nil : Format
  | line : Format
  | align (force : Bool) : Format
  | text : String → Format
  | nest (indent : Int) (f : Format) : Format
  | append : Format → Format → Format
  | group : Format → (behavior : FlattenBehavior := .allOrNone) → Format
  | tag : Nat → Format → Format
  deriving Inhabited
namespace Format
instance : Append Format := ⟨Format.append⟩
instance : Coe String Format := ⟨text⟩
@[extern "native"] opaque join (xs : List Format) : Format
@[extern "native"] opaque isNil : Format → Bool
@[extern "native"] opaque bracket (l : String) (x : Format) (r : String) : Format
@[extern "native"] opaque paren (f : Format) : Format
@[extern "native"] opaque sbracket (f : Format) : Format
@[extern "native"] opaque bracketFill (l : String) (x : Format) (r : String) : Format
def defIndent := 2
def defWidth := 120
def defUnicode := true
def nestD (f : Format) : Format := nest defIndent f
def indentD (f : Format) : Format := nestD (Format.line ++ f)
def fill (f : Format) : Format := group f .fill
@[extern "native"] opaque pretty (f : Format) (width : Nat := defWidth) (indent : Nat := 0) (column := 0) : String
end Format
class ToFormat (α : Type u) where
  format : α → Format
export ToFormat (format)
instance : ToFormat Format := ⟨fun f => f⟩
instance : ToFormat String := ⟨fun s => .text s⟩
def Format.joinSep {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | [a], _ => format a
  | a :: as, sep => as.foldl (fun r a => r ++ sep ++ format a) (format a)
def Format.joinSuffix {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | a :: as, suffix => as.foldl (fun r a => r ++ format a ++ suffix) (format a ++ suffix)
end Std
open Std
instance : ToString Format := ⟨fun f => f.pretty⟩

class Repr (α : Type u) where
  reprPrec : α → Nat → Format
export Repr (reprPrec)
@[inline] def repr [Repr α] (a : α) : Format := reprPrec a 0
abbrev reprStr [Repr α] (a : α) : String := (repr a).pretty
abbrev reprArg [Repr α] (a : α) : Format := reprPrec a 1024
class ReprAtom (α : Type u)
def Repr.addAppParen (f : Format) (prec : Nat) : Format := if prec >= 1024 then Format.paren f else f
instance : Repr Bool := ⟨fun b _ => cond b "true" "false"⟩
instance : Repr (Decidable p) := ⟨fun h prec => Repr.addAppParen (cond h.decide "isTrue _" "isFalse _") prec⟩
instance : Repr PUnit := ⟨fun _ _ => "PUnit.unit"⟩
instance : Repr Unit := ⟨fun _ _ => "()"⟩
instance : Repr Empty := ⟨fun e => e.elim⟩
instance : Repr Nat := ⟨fun n _ => Nat.repr n⟩
instance : Repr Int := ⟨fun i prec => match i with
  | .ofNat _ => toString i
  | .negSucc _ => if prec > 0 then Format.paren (toString i) else toString i⟩
instance : Repr String := ⟨fun s _ => s.quote⟩
@[extern "native"] opaque Char.quote (c : Char) : String
instance : Repr Char := ⟨fun c _ => c.quote⟩
instance (n : Nat) : Repr (Fin n) := ⟨fun f _ => Nat.repr f.val⟩
instance : Repr UInt8 := ⟨fun n _ => toString n⟩
instance : Repr UInt16 := ⟨fun n _ => toString n⟩
instance : Repr UInt32 := ⟨fun n _ => toString n⟩
instance : Repr UInt64 := ⟨fun n _ => toString n⟩
instance : Repr USize := ⟨fun n _ => toString n⟩
instance [Repr α] : Repr (Option α) := ⟨fun
  | none, _ => "none"
  | some a, prec => Repr.addAppParen ("some " ++ reprArg a) prec⟩
instance [Repr α] [Repr β] : Repr (Sum α β) := ⟨fun
  | .inl a, prec => Repr.addAppParen ("Sum.inl " ++ reprArg a) prec
  | .inr b, prec => Repr.addAppParen ("Sum.inr " ++ reprArg b) prec⟩
class ReprTuple (α : Type u) where
  reprTuple : α → List Format → List Format
export ReprTuple (reprTuple)
instance [Repr α] : ReprTuple α := ⟨fun a xs => repr a :: xs⟩
instance [Repr α] [ReprTuple β] : ReprTuple (α × β) := ⟨fun (a, b) xs => reprTuple b (repr a :: xs)⟩
instance [Repr α] [ReprTuple β] : Repr (α × β) := ⟨fun (a, b) _ => Format.bracket "(" (Format.joinSep (reprTuple b [repr a]).reverse ("," ++ Format.line)) ")"⟩
instance {p : α → Prop} [Repr α] : Repr (Subtype p) := ⟨fun s prec => reprPrec s.val prec⟩
protected def List.repr [Repr α] (a : List α) (n : Nat) : Format :=
  match a with
  | [] => "[]"
  | as => Format.bracket "[" (Format.joinSep (as.map repr) ("," ++ Format.line)) "]"
instance [Repr α] : Repr (List α) := ⟨List.repr⟩
instance [Repr α] : Repr (Array α) := ⟨fun a _ =>
  if a.isEmpty then "#[]" else Format.bracketFill "#[" (Format.joinSep (a.toList.map repr) ("," ++ Format.line)) "]"⟩
instance [Repr ε] [Repr α] : Repr (Except ε α) := ⟨fun
  | .error e, prec => Repr.addAppParen ("Except.error " ++ reprArg e) prec
  | .ok a, prec => Repr.addAppParen ("Except.ok " ++ reprArg a) prec⟩
instance : Repr Lean.Name := ⟨fun n _ => "`" ++ n.toString⟩
