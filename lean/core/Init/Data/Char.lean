prelude
import Init.Data.Array.Basic
/-!
Machine words as numbers, and characters.
-/
set_option linter.unusedVariables false

namespace UInt8
@[extern "lean_uint8_to_nat"] def toNat (n : UInt8) : Nat := n.toBitVec.toNat
instance instOfNat : OfNat UInt8 n := ⟨UInt8.ofNat n⟩
@[extern "lean_uint8_add"] protected def add (a b : UInt8) : UInt8 := UInt8.ofNat (a.toNat + b.toNat)
instance : Add UInt8 := ⟨UInt8.add⟩
@[extern "lean_uint8_sub"] protected def sub (a b : UInt8) : UInt8 := UInt8.ofNat (UInt8.size - b.toNat + a.toNat)
instance : Sub UInt8 := ⟨UInt8.sub⟩
@[extern "lean_uint8_mul"] protected def mul (a b : UInt8) : UInt8 := UInt8.ofNat (a.toNat * b.toNat)
instance : Mul UInt8 := ⟨UInt8.mul⟩
@[extern "lean_uint8_div"] protected def div (a b : UInt8) : UInt8 := UInt8.ofNat (a.toNat / b.toNat)
instance : Div UInt8 := ⟨UInt8.div⟩
@[extern "lean_uint8_mod"] protected def mod (a b : UInt8) : UInt8 := UInt8.ofNat (a.toNat % b.toNat)
instance : Mod UInt8 := ⟨UInt8.mod⟩
end UInt8

namespace UInt16
@[extern "lean_uint16_of_nat"] def ofNat (n : @& Nat) : UInt16 := ⟨BitVec.ofNat 16 n⟩
@[extern "lean_uint16_to_nat"] def toNat (n : UInt16) : Nat := n.toBitVec.toNat
instance instOfNat : OfNat UInt16 n := ⟨UInt16.ofNat n⟩
@[extern "lean_uint16_add"] protected def add (a b : UInt16) : UInt16 := UInt16.ofNat (a.toNat + b.toNat)
instance : Add UInt16 := ⟨UInt16.add⟩
@[extern "lean_uint16_sub"] protected def sub (a b : UInt16) : UInt16 := UInt16.ofNat (UInt16.size - b.toNat + a.toNat)
instance : Sub UInt16 := ⟨UInt16.sub⟩
@[extern "lean_uint16_mul"] protected def mul (a b : UInt16) : UInt16 := UInt16.ofNat (a.toNat * b.toNat)
instance : Mul UInt16 := ⟨UInt16.mul⟩
@[extern "lean_uint16_div"] protected def div (a b : UInt16) : UInt16 := UInt16.ofNat (a.toNat / b.toNat)
instance : Div UInt16 := ⟨UInt16.div⟩
@[extern "lean_uint16_mod"] protected def mod (a b : UInt16) : UInt16 := UInt16.ofNat (a.toNat % b.toNat)
instance : Mod UInt16 := ⟨UInt16.mod⟩
instance : LT UInt16 := ⟨fun a b => a.toBitVec < b.toBitVec⟩
instance : LE UInt16 := ⟨fun a b => a.toBitVec ≤ b.toBitVec⟩
@[extern "lean_uint16_dec_lt", instance_reducible] def decLt (a b : UInt16) : Decidable (a < b) := instDecidableLtBitVec a.toBitVec b.toBitVec
@[extern "lean_uint16_dec_le", instance_reducible] def decLe (a b : UInt16) : Decidable (a ≤ b) := instDecidableLeBitVec a.toBitVec b.toBitVec
attribute [instance] decLt decLe
end UInt16

namespace UInt32
@[extern "lean_uint32_of_nat"] def ofNat (n : @& Nat) : UInt32 := ⟨BitVec.ofNat 32 n⟩
instance instOfNat : OfNat UInt32 n := ⟨UInt32.ofNat n⟩
@[extern "lean_uint32_add"] protected def add (a b : UInt32) : UInt32 := UInt32.ofNat (a.toNat + b.toNat)
instance : Add UInt32 := ⟨UInt32.add⟩
@[extern "lean_uint32_sub"] protected def sub (a b : UInt32) : UInt32 := UInt32.ofNat (UInt32.size - b.toNat + a.toNat)
instance : Sub UInt32 := ⟨UInt32.sub⟩
@[extern "lean_uint32_mul"] protected def mul (a b : UInt32) : UInt32 := UInt32.ofNat (a.toNat * b.toNat)
instance : Mul UInt32 := ⟨UInt32.mul⟩
@[extern "lean_uint32_div"] protected def div (a b : UInt32) : UInt32 := UInt32.ofNat (a.toNat / b.toNat)
instance : Div UInt32 := ⟨UInt32.div⟩
@[extern "lean_uint32_mod"] protected def mod (a b : UInt32) : UInt32 := UInt32.ofNat (a.toNat % b.toNat)
instance : Mod UInt32 := ⟨UInt32.mod⟩
end UInt32

namespace UInt64
@[extern "lean_uint64_of_nat"] def ofNat (n : @& Nat) : UInt64 := ⟨BitVec.ofNat 64 n⟩
@[extern "lean_uint64_to_nat"] def toNat (n : UInt64) : Nat := n.toBitVec.toNat
instance instOfNat : OfNat UInt64 n := ⟨UInt64.ofNat n⟩
@[extern "lean_uint64_add"] protected def add (a b : UInt64) : UInt64 := UInt64.ofNat (a.toNat + b.toNat)
instance : Add UInt64 := ⟨UInt64.add⟩
@[extern "lean_uint64_sub"] protected def sub (a b : UInt64) : UInt64 := UInt64.ofNat (UInt64.size - b.toNat + a.toNat)
instance : Sub UInt64 := ⟨UInt64.sub⟩
@[extern "lean_uint64_mul"] protected def mul (a b : UInt64) : UInt64 := UInt64.ofNat (a.toNat * b.toNat)
instance : Mul UInt64 := ⟨UInt64.mul⟩
@[extern "lean_uint64_div"] protected def div (a b : UInt64) : UInt64 := UInt64.ofNat (a.toNat / b.toNat)
instance : Div UInt64 := ⟨UInt64.div⟩
@[extern "lean_uint64_mod"] protected def mod (a b : UInt64) : UInt64 := UInt64.ofNat (a.toNat % b.toNat)
instance : Mod UInt64 := ⟨UInt64.mod⟩
instance : LT UInt64 := ⟨fun a b => a.toBitVec < b.toBitVec⟩
instance : LE UInt64 := ⟨fun a b => a.toBitVec ≤ b.toBitVec⟩
@[extern "lean_uint64_dec_lt", instance_reducible] def decLt (a b : UInt64) : Decidable (a < b) := instDecidableLtBitVec a.toBitVec b.toBitVec
@[extern "lean_uint64_dec_le", instance_reducible] def decLe (a b : UInt64) : Decidable (a ≤ b) := instDecidableLeBitVec a.toBitVec b.toBitVec
attribute [instance] decLt decLe
end UInt64

namespace USize
@[extern "lean_usize_of_nat"] def ofNat (n : @& Nat) : USize := ⟨BitVec.ofNat System.Platform.numBits n⟩
@[extern "lean_usize_to_nat"] def toNat (n : USize) : Nat := n.toBitVec.toNat
instance instOfNat : OfNat USize n := ⟨USize.ofNat n⟩
@[extern "lean_usize_add"] protected def add (a b : USize) : USize := USize.ofNat (a.toNat + b.toNat)
instance : Add USize := ⟨USize.add⟩
@[extern "lean_usize_sub"] protected def sub (a b : USize) : USize := USize.ofNat (USize.size - b.toNat + a.toNat)
instance : Sub USize := ⟨USize.sub⟩
@[extern "lean_usize_mul"] protected def mul (a b : USize) : USize := USize.ofNat (a.toNat * b.toNat)
instance : Mul USize := ⟨USize.mul⟩
@[extern "lean_usize_div"] protected def div (a b : USize) : USize := USize.ofNat (a.toNat / b.toNat)
instance : Div USize := ⟨USize.div⟩
@[extern "lean_usize_mod"] protected def mod (a b : USize) : USize := USize.ofNat (a.toNat % b.toNat)
instance : Mod USize := ⟨USize.mod⟩
instance : LT USize := ⟨fun a b => a.toBitVec < b.toBitVec⟩
instance : LE USize := ⟨fun a b => a.toBitVec ≤ b.toBitVec⟩
@[extern "lean_usize_dec_lt", instance_reducible] def decLt (a b : USize) : Decidable (a < b) := instDecidableLtBitVec a.toBitVec b.toBitVec
@[extern "lean_usize_dec_le", instance_reducible] def decLe (a b : USize) : Decidable (a ≤ b) := instDecidableLeBitVec a.toBitVec b.toBitVec
attribute [instance] decLt decLe
end USize

instance : Hashable Nat := ⟨fun n => UInt64.ofNat n⟩
instance : Hashable Bool := ⟨fun b => match b with | true => 11 | false => 13⟩
instance : Hashable UInt64 := ⟨fun n => n⟩
instance [Hashable α] [Hashable β] : Hashable (α × β) := ⟨fun (a, b) => mixHash (hash a) (hash b)⟩
instance [Hashable α] : Hashable (List α) := ⟨fun as => as.foldl (fun r a => mixHash r (hash a)) 7⟩
instance [Hashable α] : Hashable (Array α) := ⟨fun as => as.foldl (fun r a => mixHash r (hash a)) 7⟩
instance [Hashable α] : Hashable (Option α) := ⟨fun o => match o with | none => 11 | some a => mixHash (hash a) 13⟩
instance : Hashable Unit := ⟨fun _ => 11⟩
instance : Hashable Char := ⟨fun c => UInt64.ofNat c.val.toNat⟩

namespace Char
instance : LT Char := ⟨fun a b => a.val < b.val⟩
instance : LE Char := ⟨fun a b => a.val ≤ b.val⟩
instance (a b : Char) : Decidable (a < b) := UInt32.decLt _ _
instance (a b : Char) : Decidable (a ≤ b) := UInt32.decLe _ _
@[inline] def toNat (c : Char) : Nat := c.val.toNat
@[inline] def isWhitespace (c : Char) : Bool := c = ' ' || c = '\t' || c = '\r' || c = '\n'
@[inline] def isUpper (c : Char) : Bool := c.val ≥ 'A'.val && c.val ≤ 'Z'.val
@[inline] def isLower (c : Char) : Bool := c.val ≥ 'a'.val && c.val ≤ 'z'.val
@[inline] def isAlpha (c : Char) : Bool := c.isUpper || c.isLower
@[inline] def isDigit (c : Char) : Bool := c.val ≥ '0'.val && c.val ≤ '9'.val
@[inline] def isAlphanum (c : Char) : Bool := c.isAlpha || c.isDigit
def toLower (c : Char) : Char := if c.isUpper then Char.ofNat (c.toNat + 32) else c
def toUpper (c : Char) : Char := if c.isLower then Char.ofNat (c.toNat - 32) else c
instance : Inhabited Char := ⟨'A'⟩
end Char
