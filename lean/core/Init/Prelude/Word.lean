prelude
import Init.Prelude.Nat
/-!
Bounded numbers: `Fin`, bit vectors and the machine words, which native code stores unboxed.
-/
set_option linter.unusedVariables false
universe u v w
open HPow (hPow)

@[extern "lean_system_platform_nbits"]
opaque System.Platform.getNumBits : Unit → Subtype fun (n : Nat) => Or (Eq n 32) (Eq n 64) :=
  fun _ => ⟨64, .inr rfl⟩
def System.Platform.numBits : Nat := (getNumBits ()).val
theorem System.Platform.numBits_eq : Or (Eq numBits 32) (Eq numBits 64) := (getNumBits ()).property

@[pp_using_anonymous_constructor]
structure Fin (n : Nat) where
  mk ::
  val : Nat
  isLt : LT.lt val n
attribute [coe] Fin.val
theorem Fin.eq_of_val_eq {n} : ∀ {i j : Fin n}, Eq i.val j.val → Eq i j
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl
theorem Fin.val_eq_of_eq {n} {i j : Fin n} (h : Eq i j) : Eq i.val j.val := congrArg Fin.val h
instance instDecidableEqFin (n : Nat) : DecidableEq (Fin n) := fun i j => {
  decide := decide (Eq i.val j.val)
  reflects_decide := match instDecidableEqNat i.val j.val with
    | isTrue h => Fin.eq_of_val_eq h
    | isFalse h => fun e => h (Fin.val_eq_of_eq e) }
instance {n} : LT (Fin n) := ⟨fun a b => LT.lt a.val b.val⟩
instance {n} : LE (Fin n) := ⟨fun a b => LE.le a.val b.val⟩
instance Fin.decLt {n} (a b : Fin n) : Decidable (LT.lt a b) := Nat.decLt ..
instance Fin.decLe {n} (a b : Fin n) : Decidable (LE.le a b) := Nat.decLe ..
@[implicit_reducible] protected def Fin.Internal.ofNat (n : Nat) (hn : LT.lt 0 n) (a : Nat) : Fin n :=
  ⟨HMod.hMod a n, Nat.mod_lt _ hn⟩

structure BitVec (w : Nat) where
  ofFin ::
  toFin : Fin (hPow 2 w)
private theorem BitVec.eq_of_toFin {x y : BitVec w} (h : Eq x.toFin y.toFin) : Eq x y :=
  congrArg BitVec.ofFin h
@[implicit_reducible]
def BitVec.decEq (x y : BitVec w) : Decidable (Eq x y) where
  decide := decide (Eq x.toFin y.toFin)
  reflects_decide := match instDecidableEqFin _ x.toFin y.toFin with
    | isTrue h => BitVec.eq_of_toFin h
    | isFalse h => fun e => h (congrArg BitVec.toFin e)
instance instDecidableEqBitVec : DecidableEq (BitVec w) := BitVec.decEq
@[match_pattern, implicit_reducible]
protected def BitVec.ofNatLT {w : Nat} (i : Nat) (p : LT.lt i (hPow 2 w)) : BitVec w := ⟨⟨i, p⟩⟩
@[match_pattern, implicit_reducible]
protected def BitVec.ofNat (n : Nat) (i : Nat) : BitVec n where
  toFin := Fin.Internal.ofNat (HPow.hPow 2 n) (Nat.pow_pos (Nat.zero_lt_succ _)) i
@[implicit_reducible] protected def BitVec.toNat (x : BitVec w) : Nat := x.toFin.val
instance : LT (BitVec w) := ⟨fun a b => LT.lt a.toNat b.toNat⟩
instance instDecidableLtBitVec (x y : BitVec w) : Decidable (LT.lt x y) := Nat.decLt x.toNat y.toNat
instance : LE (BitVec w) := ⟨fun a b => LE.le a.toNat b.toNat⟩
instance instDecidableLeBitVec (x y : BitVec w) : Decidable (LE.le x y) := Nat.decLe x.toNat y.toNat

abbrev UInt8.size : Nat := 256
structure UInt8 where
  ofBitVec ::
  toBitVec : BitVec 8
attribute [extern "lean_uint8_of_nat_mk"] UInt8.ofBitVec
attribute [extern "lean_uint8_to_nat"] UInt8.toBitVec
@[extern "lean_uint8_of_nat", implicit_reducible]
def UInt8.ofNatLT (n : @& Nat) (h : LT.lt n UInt8.size) : UInt8 := ⟨BitVec.ofNatLT n h⟩
set_option bootstrap.genMatcherCode false in
@[extern "lean_uint8_dec_eq", implicit_reducible]
def UInt8.decEq (a b : UInt8) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue h => congrArg UInt8.ofBitVec h
    | isFalse h => fun e => h (congrArg UInt8.toBitVec e)
instance instDecidableEqUInt8 : DecidableEq UInt8 := UInt8.decEq
instance : Inhabited UInt8 := ⟨UInt8.ofNatLT 0 (of_decide_eq_true rfl)⟩
@[extern "lean_uint8_of_nat", implicit_reducible]
def UInt8.ofNat (n : @& Nat) : UInt8 := ⟨BitVec.ofNat 8 n⟩
protected def UInt8.lt (a b : UInt8) : Prop := LT.lt a.toBitVec b.toBitVec
protected def UInt8.le (a b : UInt8) : Prop := LE.le a.toBitVec b.toBitVec
instance : LT UInt8 := ⟨UInt8.lt⟩
instance : LE UInt8 := ⟨UInt8.le⟩
@[extern "lean_uint8_dec_lt", instance_reducible]
def UInt8.decLt (a b : UInt8) : Decidable (LT.lt a b) := instDecidableLtBitVec a.toBitVec b.toBitVec
@[extern "lean_uint8_dec_le", instance_reducible]
def UInt8.decLe (a b : UInt8) : Decidable (LE.le a b) := instDecidableLeBitVec a.toBitVec b.toBitVec
attribute [instance] UInt8.decLt UInt8.decLe

abbrev UInt16.size : Nat := 65536
structure UInt16 where
  ofBitVec ::
  toBitVec : BitVec 16
attribute [extern "lean_uint16_of_nat_mk"] UInt16.ofBitVec
attribute [extern "lean_uint16_to_nat"] UInt16.toBitVec
@[extern "lean_uint16_of_nat", implicit_reducible]
def UInt16.ofNatLT (n : @& Nat) (h : LT.lt n UInt16.size) : UInt16 := ⟨BitVec.ofNatLT n h⟩
set_option bootstrap.genMatcherCode false in
@[extern "lean_uint16_dec_eq", implicit_reducible]
def UInt16.decEq (a b : UInt16) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue h => congrArg UInt16.ofBitVec h
    | isFalse h => fun e => h (congrArg UInt16.toBitVec e)
instance instDecidableEqUInt16 : DecidableEq UInt16 := UInt16.decEq
instance : Inhabited UInt16 := ⟨UInt16.ofNatLT 0 (of_decide_eq_true rfl)⟩

abbrev UInt32.size : Nat := 4294967296
structure UInt32 where
  ofBitVec ::
  toBitVec : BitVec 32
attribute [extern "lean_uint32_of_nat_mk"] UInt32.ofBitVec
attribute [extern "lean_uint32_to_nat"] UInt32.toBitVec
@[extern "lean_uint32_of_nat", implicit_reducible]
def UInt32.ofNatLT (n : @& Nat) (h : LT.lt n UInt32.size) : UInt32 := ⟨BitVec.ofNatLT n h⟩
set_option bootstrap.genMatcherCode false in
@[extern "lean_uint32_dec_eq", implicit_reducible]
def UInt32.decEq (a b : UInt32) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue h => congrArg UInt32.ofBitVec h
    | isFalse h => fun e => h (congrArg UInt32.toBitVec e)
instance instDecidableEqUInt32 : DecidableEq UInt32 := UInt32.decEq
instance : Inhabited UInt32 := ⟨UInt32.ofNatLT 0 (of_decide_eq_true rfl)⟩
@[extern "lean_uint32_to_nat", implicit_reducible]
def UInt32.toNat (n : UInt32) : Nat := n.toBitVec.toNat
instance : LT UInt32 := ⟨fun a b => LT.lt a.toBitVec b.toBitVec⟩
instance : LE UInt32 := ⟨fun a b => LE.le a.toBitVec b.toBitVec⟩
@[extern "lean_uint32_dec_lt", instance_reducible]
def UInt32.decLt (a b : UInt32) : Decidable (LT.lt a b) := instDecidableLtBitVec a.toBitVec b.toBitVec
@[extern "lean_uint32_dec_le", instance_reducible]
def UInt32.decLe (a b : UInt32) : Decidable (LE.le a b) := instDecidableLeBitVec a.toBitVec b.toBitVec
attribute [instance] UInt32.decLt UInt32.decLe
instance : Max UInt32 := maxOfLe
instance : Min UInt32 := minOfLe

abbrev UInt64.size : Nat := 18446744073709551616
structure UInt64 where
  ofBitVec ::
  toBitVec : BitVec 64
attribute [extern "lean_uint64_of_nat_mk"] UInt64.ofBitVec
attribute [extern "lean_uint64_to_nat"] UInt64.toBitVec
@[extern "lean_uint64_of_nat", implicit_reducible]
def UInt64.ofNatLT (n : @& Nat) (h : LT.lt n UInt64.size) : UInt64 := ⟨BitVec.ofNatLT n h⟩
set_option bootstrap.genMatcherCode false in
@[extern "lean_uint64_dec_eq", implicit_reducible]
def UInt64.decEq (a b : UInt64) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue h => congrArg UInt64.ofBitVec h
    | isFalse h => fun e => h (congrArg UInt64.toBitVec e)
instance instDecidableEqUInt64 : DecidableEq UInt64 := UInt64.decEq
instance : Inhabited UInt64 := ⟨UInt64.ofNatLT 0 (of_decide_eq_true rfl)⟩

abbrev USize.size : Nat := hPow 2 System.Platform.numBits
theorem USize.size_eq : Or (Eq USize.size 4294967296) (Eq USize.size 18446744073709551616) :=
  System.Platform.numBits_eq.elim
    (fun h => .inl (Eq.subst (motive := fun b => Eq (hPow 2 b) 4294967296) h.symm rfl))
    (fun h => .inr (Eq.subst (motive := fun b => Eq (hPow 2 b) 18446744073709551616) h.symm rfl))
theorem USize.size_pos : LT.lt 0 USize.size := Nat.pow_pos (Nat.zero_lt_succ _)
structure USize where
  ofBitVec ::
  toBitVec : BitVec System.Platform.numBits
attribute [extern "lean_usize_of_nat_mk"] USize.ofBitVec
attribute [extern "lean_usize_to_nat"] USize.toBitVec
@[extern "lean_usize_of_nat"]
def USize.ofNatLT (n : @& Nat) (h : LT.lt n USize.size) : USize := ⟨BitVec.ofNatLT n h⟩
set_option bootstrap.genMatcherCode false in
@[extern "lean_usize_dec_eq"]
def USize.decEq (a b : USize) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue h => congrArg USize.ofBitVec h
    | isFalse h => fun e => h (congrArg USize.toBitVec e)
instance instDecidableEqUSize : DecidableEq USize := USize.decEq
instance : Inhabited USize := ⟨USize.ofNatLT 0 USize.size_pos⟩
