import Bindings.Support
/-! Arrays, bytes, characters, strings, documents, tasks. -/

open Lean Std

namespace Bindings

/-- An array of `i` and its successors. -/
def some3 (i : Nat) : Array Nat := #[i, i + 1, i + 2]

unsafe def borrowedImpl (i : Nat) : Bool :=
  same ((some3 i).get!InternalBorrowed 1) (i + 1) && same ((some3 i).getInternalBorrowed 2 lcProof) (i + 2)
/-- Reading without taking possession, which only unsafe code may do. -/
@[implemented_by borrowedImpl] def borrowed (i : Nat) : Bool := i == i

def arrays : List Case := [
  on ``Array.mk fun i => same (Array.mk [i, i]).size 2,
  on ``Array.toList fun i => same (some3 i).toList [i, i + 1, i + 2],
  on ``Array.mkEmpty fun i => same (Array.mkEmpty (α := Nat) i).size 0,
  on ``Array.emptyWithCapacity fun i => same ((Array.emptyWithCapacity i).push i).toList [i],
  on ``Array.size fun i => same (some3 i).size 3,
  on ``Array.usize fun i => same (some3 i).usize.toNat 3,
  on ``Array.push fun i => same ((some3 i).push 0).toList [i, i + 1, i + 2, 0],
  on ``Array.pop fun i => same (some3 i).pop.toList [i, i + 1],
  on ``Array.replicate fun i => same (Array.replicate i 'x').size i,
  on ``Array.set! fun i => same ((some3 i).set! 1 0).toList [i, 0, i + 2],
  on ``Array.set fun i => let a := Array.replicate i 0; if h : 0 < a.size then same ((a.set 0 7 h).get!Internal 0) 7 else false,
  on ``Array.getInternal fun i =>
    let a := Array.replicate i (i + 1); if h : 0 < a.size then same (a.getInternal 0 h) (i + 1) else false,
  on ``Array.get!Internal fun i => same ((some3 i).get!Internal 2) (i + 2),
  on ``Array.get!InternalBorrowed borrowed,
  on ``Array.getInternalBorrowed borrowed,
  on ``ByteArray.emptyWithCapacity fun i => same (ByteArray.emptyWithCapacity i).size 0,
  on ``ByteArray.push fun i => same ((ByteArray.emptyWithCapacity i).push (UInt8.ofNat i)).size 1,
  on ``ByteArray.mk fun i => same (ByteArray.mk (Array.replicate i 7)).size i,
  on ``ByteArray.data fun i => same ((ByteArray.emptyWithCapacity i).push (UInt8.ofNat i)).data.size 1,
  on ``ByteArray.size fun i => same (text i "ab").toUTF8.size (2 + i % 3)]

def characters : List Case := [
  on ``Char.ofNatAux fun i => if h : (i + 96).isValidChar then same (Char.ofNatAux (i + 96) h) (Char.ofNat (i + 96)) else false,
  on ``Char.quote fun i => same (Char.quote (Char.ofNat (97 + i % 20))).length 3]

def strings : List Case := [
  on ``String.length fun i => same (text i "äb").length (2 + i % 3),
  on ``String.utf8ByteSize fun i => same (text i "äb").utf8ByteSize (3 + i % 3),
  on ``String.push fun i => same ((text i "a").push 'b').length (2 + i % 3),
  on ``String.append fun i => same (String.append (text i "ab") "cd") (text i "ab" ++ "cd"),
  on ``String.toList fun i => same (text i "ab").toList.length (2 + i % 3),
  on ``String.ofList fun i => same (String.ofList (List.replicate i 'x')).length i,
  on ``String.ofByteArray fun i => same (text i "añb") (text i "añb"),
  on ``String.toByteArray fun i => same (text i "añb").toByteArray.size (4 + i % 3),
  on ``String.toUTF8 fun i => same (text i "añb").toUTF8.size (4 + i % 3),
  on ``String.decEq fun i => holds (String.decEq (text i "a") (text i "a")) && !holds (String.decEq (text i "a") "b"),
  on ``String.decidableLT fun i => holds (String.decidableLT (text i "a") "b") && !holds (String.decidableLT "b" (text i "a")),
  on ``String.hash fun i => same (text i "ab").hash (text i "a" |> fun _ => text i "ab").hash,
  on ``mixHash fun i => same (mixHash (UInt64.ofNat i) 3) (mixHash (UInt64.ofNat i) 3),
  on ``String.isEmpty fun i => !(text i "a").isEmpty && (text (3 * i) "").isEmpty,
  on ``String.join fun i => same (String.join [text i "a", "b"]) (text i "a" ++ "b"),
  on ``String.intercalate fun i => same (String.intercalate ", " [text i "a", "b"]) (text i "a" ++ ", b"),
  on ``String.pushn fun i => same (String.pushn "a" 'b' i).length (i + 1),
  on ``String.isPrefixOf fun i => String.isPrefixOf "ab" (text i "ab") && !String.isPrefixOf (text i "b") "ab",
  on ``String.toNat? fun i => same (toString i).toNat? (some i) && same (text i "x").toNat? none,
  on ``String.isNat fun i => (toString i).isNat && !(text i "x").isNat,
  on ``String.singleton fun i => same (String.singleton (Char.ofNat (97 + i % 20))).length 1,
  on ``String.quote fun i => same (text i "a\n").quote.length (5 + i % 3),
  on ``String.toUpper fun i => same (text (3 * i) "aB").toUpper "AB",
  on ``String.toLower fun i => same (text (3 * i) "aB").toLower "ab",
  on ``String.capitalize fun i => same (text (3 * i) "ab").capitalize "Ab",
  on ``String.crlfToLf fun i => same (text (3 * i) "a\r\nb").crlfToLf "a\nb",
  on ``String.toName fun i => same (text i "a.b").toName (Name.str `a (text i "b")),
  on ``String.Pos.Raw.extract fun i => same (String.Pos.Raw.extract (text i "abc") ⟨1⟩ ⟨3⟩) "bc",
  on ``String.Pos.Raw.get fun i => same (String.Pos.Raw.get (text i "abc") ⟨1⟩) 'b',
  on ``String.Pos.Raw.next fun i => same (String.Pos.Raw.next (text i "äbc") ⟨0⟩).byteIdx 2,
  on ``String.Pos.Raw.prev fun i => same (String.Pos.Raw.prev (text i "äbc") ⟨2⟩).byteIdx 0,
  on ``String.Pos.Raw.atEnd fun i => String.Pos.Raw.atEnd (text i "a") ⟨9⟩ && !String.Pos.Raw.atEnd (text i "a") ⟨0⟩,
  on ``Substring.Raw.toString fun i => same (⟨text i "abc", ⟨1⟩, ⟨3⟩⟩ : Substring.Raw).toString "bc",
  on ``Substring.Raw.isEmpty fun i => (⟨text i "abc", ⟨1⟩, ⟨1⟩⟩ : Substring.Raw).isEmpty,
  on ``Substring.Raw.trim fun i => same (⟨text i " b ", ⟨0⟩, ⟨3⟩⟩ : Substring.Raw).trim.toString "b"]

/-- A document that is not the same in each call. -/
def document (i : Nat) : Format := .text (text i "a")

def documents : List Case := [
  on ``Std.Format.pretty fun i => same ((document i).pretty) (text i "a"),
  on ``Std.Format.join fun i => same (Format.join [document i, document i]).pretty (text i "a" ++ text i "a"),
  on ``Std.Format.isNil fun i => Format.nil.isNil && !(document i).isNil,
  on ``Std.Format.paren fun i => same (Format.paren (document i)).pretty ("(" ++ text i "a" ++ ")"),
  on ``Std.Format.sbracket fun i => same (Format.sbracket (document i)).pretty ("[" ++ text i "a" ++ "]"),
  on ``Std.Format.bracket fun i => same (Format.bracket "<" (document i) ">").pretty ("<" ++ text i "a" ++ ">"),
  on ``Std.Format.bracketFill fun i => same (Format.bracketFill "<" (document i) ">").pretty ("<" ++ text i "a" ++ ">")]

def tasks : List Case := [
  on ``Thunk.mk fun i => same (Thunk.mk fun _ => i).get i,
  on ``Thunk.pure fun i => same (Thunk.pure i).get i,
  on ``Thunk.get fun i => same (Thunk.mk fun _ => i + 1).get (i + 1),
  on ``Task.pure fun i => same (Task.pure i).get i,
  on ``Task.get fun i => same (Task.spawn fun _ => i).get i,
  on ``Task.spawn fun i => same (Task.spawn fun _ => i * i).get (i * i),
  on ``Task.map fun i => same (Task.map (· + 1) (Task.spawn fun _ => i)).get (i + 1),
  on ``Task.bind fun i => same (Task.bind (Task.spawn fun _ => i) fun n => Task.spawn fun _ => n + 1).get (i + 1)]

def texts : List Case := arrays ++ characters ++ strings ++ documents ++ tasks

end Bindings
