prelude
import Init.Data.Char
/-!
Strings at run time. The functions are native: the kernel sees strings through `String.ofList` and
their bytes, and nothing here is unfolded in a proof.
-/
set_option linter.unusedVariables false

namespace String
@[extern "lean_string_length"] opaque length : (@& String) → Nat
@[extern "lean_string_push"] opaque push : String → Char → String
@[extern "lean_string_append"] protected opaque append : String → (@& String) → String
@[extern "lean_string_data"] opaque toList (s : String) : List Char
@[extern "lean_string_utf8_extract"] opaque Pos.Raw.extract : (@& String) → (@& Pos.Raw) → (@& Pos.Raw) → String
@[extern "lean_string_utf8_get"] opaque Pos.Raw.get (s : @& String) (p : @& Pos.Raw) : Char
@[extern "lean_string_utf8_next"] opaque Pos.Raw.next (s : @& String) (p : @& Pos.Raw) : Pos.Raw
@[extern "lean_string_utf8_prev"] opaque Pos.Raw.prev : (@& String) → (@& Pos.Raw) → Pos.Raw
@[extern "lean_string_utf8_at_end"] opaque Pos.Raw.atEnd : (@& String) → (@& Pos.Raw) → Bool
@[extern "native"] opaque isEmpty (s : String) : Bool
@[extern "native"] opaque join (l : List String) : String
@[extern "native"] opaque intercalate (s : String) : List String → String
@[extern "native"] opaque pushn (s : String) (c : Char) (n : Nat) : String
@[extern "native"] opaque isPrefixOf (p : String) (s : String) : Bool
@[extern "native"] opaque toNat? (s : String) : Option Nat
@[extern "native"] opaque isNat (s : String) : Bool
@[extern "native"] opaque singleton (c : Char) : String
@[extern "native"] opaque quote (s : String) : String
@[extern "native"] opaque toUpper (s : String) : String
@[extern "native"] opaque toLower (s : String) : String
@[extern "native"] opaque capitalize (s : String) : String
@[extern "native"] opaque toName (s : String) : Lean.Name
@[extern "native"] opaque crlfToLf (text : String) : String
@[extern "lean_string_to_utf8"] opaque toUTF8 (a : @& String) : ByteArray
instance : Append String := ⟨String.append⟩
abbrev data (s : String) : List Char := s.toList
protected def lt (s₁ s₂ : String) : Prop := s₁.toList.lt s₂.toList
instance : LT String := ⟨String.lt⟩
@[extern "lean_string_dec_lt"] instance decidableLT (s₁ s₂ : @& String) : Decidable (s₁ < s₂) :=
  List.decLT s₁.toList s₂.toList
@[inline] def startsWith (s pre : String) : Bool := pre.isPrefixOf s
def endsWith (s post : String) : Bool := post.toList.reverse.isPrefixOf s.toList.reverse
def contains (s : String) (c : Char) : Bool := s.toList.contains c
def any (s : String) (p : Char → Bool) : Bool := s.toList.any p
def all (s : String) (p : Char → Bool) : Bool := s.toList.all p
def map (f : Char → Char) (s : String) : String := ofList (s.toList.map f)
def take (s : String) (n : Nat) : String := ofList (s.toList.take n)
def drop (s : String) (n : Nat) : String := ofList (s.toList.drop n)
def takeWhile (s : String) (p : Char → Bool) : String := ofList (s.toList.takeWhile p)
def dropWhile (s : String) (p : Char → Bool) : String := ofList (s.toList.dropWhile p)
def trimLeft (s : String) : String := s.dropWhile Char.isWhitespace
def trimRight (s : String) : String := ofList (s.toList.reverse.dropWhile Char.isWhitespace).reverse
def trim (s : String) : String := s.trimLeft.trimRight
def foldl {α : Type u} (f : α → Char → α) (init : α) (s : String) : α := s.toList.foldl f init
/-- The pieces of `s` between occurrences of `sep`; the whole of `s` if `sep` is empty. -/
def splitOn (s : String) (sep : String := " ") : List String := go sep.toList s.toList 0 [] []
where
  /-- `skip` characters of a separator that has just been seen are still to be passed over. -/
  go (sep rest : List Char) (skip : Nat) (piece : List Char) (done : List String) : List String :=
    match rest, skip with
    | [], _ => (ofList piece.reverse :: done).reverse
    | _ :: cs, skip + 1 => go sep cs skip piece done
    | c :: cs, 0 =>
      bif !sep.isEmpty && sep.isPrefixOf (c :: cs) then go sep cs (sep.length - 1) [] (ofList piece.reverse :: done)
      else go sep cs 0 (c :: piece) done
end String

namespace Substring.Raw
@[extern "native"] opaque toString : Substring.Raw → String
@[extern "native"] opaque isEmpty (ss : Substring.Raw) : Bool
@[extern "native"] opaque trim : Substring.Raw → Substring.Raw
end Substring.Raw
instance : Inhabited String.Pos.Raw := ⟨{}⟩
instance : HAdd String.Pos.Raw Char String.Pos.Raw := ⟨fun p c => ⟨p.byteIdx + c.utf8Size⟩⟩
instance : LE String.Pos.Raw := ⟨fun p q => p.byteIdx ≤ q.byteIdx⟩
instance : LT String.Pos.Raw := ⟨fun p q => p.byteIdx < q.byteIdx⟩
instance (p q : String.Pos.Raw) : Decidable (p ≤ q) := Nat.decLe _ _
instance (p q : String.Pos.Raw) : Decidable (p < q) := Nat.decLt _ _
@[extern "native"] opaque Nat.toDigits (base : Nat) (n : Nat) : List Char
@[extern "native"] opaque Nat.reprFast (n : Nat) : String
@[implemented_by Nat.reprFast] protected def Nat.repr (n : Nat) : String := String.ofList (Nat.toDigits 10 n)
@[inline] protected def Char.toString (c : Char) : String := String.singleton c
