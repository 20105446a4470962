prelude
import Init.System.IO
/-!
JSON, read and written by the functions of the running Lean. Values are built with `Json.null`,
`Json.bool`, `Json.str`, `Json.arr`, `Json.mkObj` and `toJson`, and taken apart with the `get…?`
functions; how numbers and objects are kept inside is not visible.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false
universe u

namespace Lean
opaque JsonNumberSpec : NonemptyType.{0}
/-- A decimal number. -/
def JsonNumber : Type := JsonNumberSpec.type
instance : Nonempty JsonNumber := JsonNumberSpec.property
opaque Json.FieldsSpec : NonemptyType.{0}
/-- The members of an object. -/
def Json.Fields : Type := Json.FieldsSpec.type

/-- A JSON value. -/
inductive Json where
  | null
  | bool (b : Bool)
  | num (n : JsonNumber)
  | str (s : String)
  | arr (elems : Array Json)
  | obj (kvPairs : Json.Fields)
instance : Inhabited Json := ⟨.null⟩

@[extern "native"] opaque JsonNumber.fromNat (n : Nat) : JsonNumber
namespace Json
/-- The value that a text denotes, or what is wrong with the text. -/
@[extern "native"] opaque parse (s : String) : Except String Json
/-- The value as a text without line breaks. -/
@[extern "native"] opaque compress (j : Json) : String
@[extern "native"] opaque mkObj (members : List (String × Json)) : Json
@[extern "native"] opaque getObjVal? (j : Json) (key : String) : Except String Json
@[extern "native"] opaque getStr? (j : Json) : Except String String
@[extern "native"] opaque getNat? (j : Json) : Except String Nat
@[extern "native"] opaque getBool? (j : Json) : Except String Bool
@[extern "native"] opaque getArr? (j : Json) : Except String (Array Json)
end Json

/-- Types whose values can be written as JSON. -/
class ToJson (α : Type u) where
  toJson : α → Json
export ToJson (toJson)
instance : ToJson Json := ⟨fun j => j⟩
instance : ToJson Nat := ⟨fun n => .num (JsonNumber.fromNat n)⟩
instance : ToJson Bool := ⟨.bool⟩
instance : ToJson String := ⟨.str⟩
instance [ToJson α] : ToJson (Array α) := ⟨fun a => .arr (a.map toJson)⟩
instance [ToJson α] : ToJson (List α) := ⟨fun a => .arr (a.map toJson).toArray⟩
instance [ToJson α] : ToJson (Option α) where
  toJson
    | none => .null
    | some a => toJson a
end Lean
