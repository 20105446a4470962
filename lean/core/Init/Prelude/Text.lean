prelude
import Init.Prelude.Word
/-!
Characters, options, lists, arrays and strings. Arrays, byte arrays and strings have native
representations; their definitions here are the models that the kernel sees.
-/
set_option linter.unusedVariables false
universe u v w
open HAdd (hAdd)
open BEq (beq)

abbrev Nat.isValidChar (n : Nat) : Prop :=
  Or (LT.lt n 0xd800) (And (LT.lt 0xdfff n) (LT.lt n 0x110000))
abbrev UInt32.isValidChar (n : UInt32) : Prop := n.toNat.isValidChar
/-- A Unicode scalar value. -/
structure Char where
  val : UInt32
  valid : val.isValidChar
theorem Nat.isValidChar.lt_size {n : Nat} (h : n.isValidChar) : LT.lt n UInt32.size :=
  h.elim (fun h => Nat.lt_trans h (of_decide_eq_true rfl))
    (fun h => Nat.lt_trans h.right (of_decide_eq_true rfl))
@[extern "lean_uint32_of_nat", implicit_reducible]
def Char.ofNatAux (n : @& Nat) (h : n.isValidChar) : Char where
  val := ⟨BitVec.ofNatLT n h.lt_size⟩
  valid := h
@[noinline, match_pattern, implicit_reducible]
def Char.ofNat (n : Nat) : Char :=
  dite n.isValidChar (fun h => Char.ofNatAux n h)
    (fun _ => ⟨⟨BitVec.ofNatLT 0 (of_decide_eq_true rfl)⟩, .inl (of_decide_eq_true rfl)⟩)
theorem Char.ext : ∀ {c d : Char}, Eq c.val d.val → Eq c d
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl
theorem Char.val_eq_of_eq : ∀ {c d : Char}, Eq c d → Eq c.val d.val
  | _, _, rfl => rfl
theorem Char.ne_of_val_ne {c d : Char} (h : Not (Eq c.val d.val)) : Not (Eq c d) :=
  fun e => h (val_eq_of_eq e)
theorem Char.val_ne_of_ne {c d : Char} (h : Not (Eq c d)) : Not (Eq c.val d.val) :=
  fun e => h (ext e)
instance instDecidableEqChar : DecidableEq Char := fun c d => {
  decide := decide (Eq c.val d.val)
  reflects_decide := match instDecidableEqUInt32 c.val d.val with
    | isTrue h => Char.ext h
    | isFalse h => Char.ne_of_val_ne h }
@[implicit_reducible]
def Char.utf8Size (c : Char) : Nat :=
  let v := c.val
  ite (LE.le v (UInt32.ofNatLT 0x7F (of_decide_eq_true rfl))) 1
    (ite (LE.le v (UInt32.ofNatLT 0x7FF (of_decide_eq_true rfl))) 2
      (ite (LE.le v (UInt32.ofNatLT 0xFFFF (of_decide_eq_true rfl))) 3 4))

inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α
attribute [unbox] Option
export Option (none some)
instance {α} : Inhabited (Option α) := ⟨none⟩
@[macro_inline, implicit_reducible] def Option.getD (opt : Option α) (dflt : α) : α :=
  match opt with
  | some x => x
  | none => dflt
@[inline, implicit_reducible] protected def Option.map (f : α → β) : Option α → Option β
  | none => none
  | some x => some (f x)

inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α
instance {α} : Inhabited (List α) := ⟨List.nil⟩
@[implicit_reducible]
protected def List.beq {α : Type u} [BEq α] : (a b : List α) → Bool
  | nil, nil => true
  | cons _ _, nil => false
  | nil, cons _ _ => false
  | cons a as, cons b bs => and (beq a b) (List.beq as bs)
@[instance_reducible]
protected def List.hasDecEq {α : Type u} [d : DecidableEq α] (a b : List α) : Decidable (Eq a b) where
  decide := a.beq b
  reflects_decide := reflects a b
where
  reflects : (a b : List α) → (a.beq b).Reflects (Eq a b)
    | nil, nil => rfl
    | cons _ _, nil => fun h => nomatch h
    | nil, cons _ _ => fun h => nomatch h
    | cons a as, cons b bs =>
      show (and (decide (Eq a b)) (List.beq as bs)).Reflects _ from
      match d a b, List.beq as bs, reflects as bs with
      | isFalse hne, _, _ => fun h => hne (match h with | rfl => rfl)
      | isTrue _, false, hne => fun h => hne (match h with | rfl => rfl)
      | isTrue hab, true, htail =>
        have hbs : Eq as bs := htail
        hab ▸ hbs ▸ rfl
instance instDecidableEqList {α : Type u} [DecidableEq α] : DecidableEq (List α) := fun xs ys =>
  match xs, ys with
  | .nil, .nil => isTrue rfl
  | .nil, .cons _ _ => isFalse (fun h => nomatch h)
  | .cons _ _, .nil => isFalse (fun h => nomatch h)
  | .cons a as, .cons b bs =>
    match decEq a b with
    | isFalse hne => isFalse (fun h => hne (match h with | rfl => rfl))
    | isTrue hab =>
      match List.hasDecEq as bs with
      | isTrue habs => isTrue (match hab, habs with | rfl, rfl => rfl)
      | isFalse hne => isFalse (fun h => hne (match h with | rfl => rfl))
instance List.instDecidableNilEq (a : List α) : Decidable (Eq List.nil a) :=
  match a with
  | .nil => isTrue rfl
  | .cons _ _ => isFalse (fun h => nomatch h)
instance List.instDecidableEqNil (a : List α) : Decidable (Eq a List.nil) :=
  match a with
  | .nil => isTrue rfl
  | .cons _ _ => isFalse (fun h => nomatch h)
@[instance_reducible] def List.length : List α → Nat
  | nil => 0
  | cons _ as => HAdd.hAdd (length as) 1
def List.lengthTRAux : List α → Nat → Nat
  | nil, n => n
  | cons _ as, n => lengthTRAux as (Nat.succ n)
def List.lengthTR (as : List α) : Nat := lengthTRAux as 0
@[implicit_reducible]
def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | cons a _, ⟨0, _⟩ => a
  | cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩
def List.set : (l : List α) → (n : Nat) → (a : α) → List α
  | nil, _, _ => nil
  | cons _ as, 0, b => cons b as
  | cons a as, Nat.succ n, b => cons a (set as n b)
@[specialize]
def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, nil => a
  | a, cons b l => foldl f (f a b) l
@[implicit_reducible]
def List.concat {α : Type u} : List α → α → List α
  | nil, b => cons b nil
  | cons a as, b => cons a (concat as b)
@[implicit_reducible]
protected def List.append : (xs ys : List α) → List α
  | nil, bs => bs
  | cons a as, bs => cons a (List.append as bs)
@[implicit_reducible]
def List.flatten : List (List α) → List α
  | nil => nil
  | cons l L => List.append l (flatten L)
@[specialize, implicit_reducible] def List.map (f : α → β) : (l : List α) → List β
  | nil => nil
  | cons a as => cons (f a) (map f as)
@[inline, implicit_reducible]
def List.flatMap {α : Type u} {β : Type v} (b : α → List β) (as : List α) : List β :=
  flatten (map b as)

/-- Growable arrays; a list in the logic, contiguous memory at run time. -/
structure Array (α : Type u) where
  mk ::
  toList : List α
attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk
@[match_pattern] abbrev List.toArray (xs : List α) : Array α := .mk xs
@[extern "lean_mk_empty_array_with_capacity"]
def Array.mkEmpty {α : Type u} (c : @& Nat) : Array α := .mk .nil
@[extern "lean_mk_empty_array_with_capacity", implicit_reducible]
def Array.emptyWithCapacity {α : Type u} (c : @& Nat) : Array α := .mk .nil
@[inline, implicit_reducible] def Array.empty {α : Type u} : Array α := emptyWithCapacity 0
instance {α : Type u} : Inhabited (Array α) := ⟨Array.empty⟩
@[extern "lean_array_get_size", tagged_return, instance_reducible]
def Array.size {α : Type u} (a : @& Array α) : Nat := a.toList.length
@[extern "lean_array_fget_borrowed"]
unsafe opaque Array.getInternalBorrowed {α : Type u} (a : @& Array α) (i : @& Nat)
  (h : LT.lt i a.size) : α := a.toList.get ⟨i, h⟩
@[extern "lean_array_fget", implicit_reducible]
def Array.getInternal {α : Type u} (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α :=
  a.toList.get ⟨i, h⟩
@[inline] abbrev Array.getD (a : Array α) (i : Nat) (v₀ : α) : α :=
  dite (LT.lt i a.size) (fun h => a.getInternal i h) (fun _ => v₀)
@[extern "lean_array_get_borrowed"]
unsafe opaque Array.get!InternalBorrowed {α : Type u} [@&Inhabited α] (a : @& Array α)
  (i : @& Nat) : α
@[extern "lean_array_get", implicit_reducible]
def Array.get!Internal {α : Type u} [@&Inhabited α] (a : @& Array α) (i : @& Nat) : α :=
  Array.getD a i default
@[extern "lean_array_push", implicit_reducible]
def Array.push {α : Type u} (a : Array α) (v : α) : Array α := .mk (List.concat a.toList v)
def Array.mkArray0 {α : Type u} : Array α := emptyWithCapacity 0
def Array.mkArray1 {α : Type u} (a₁ : α) : Array α := (emptyWithCapacity 1).push a₁
def Array.mkArray2 {α : Type u} (a₁ a₂ : α) : Array α := ((emptyWithCapacity 2).push a₁).push a₂
def Array.mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α := (((emptyWithCapacity 3).push a₁).push a₂).push a₃
def Array.mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α := ((((emptyWithCapacity 4).push a₁).push a₂).push a₃).push a₄
def Array.mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α := (((((emptyWithCapacity 5).push a₁).push a₂).push a₃).push a₄).push a₅
def Array.mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α := ((((((emptyWithCapacity 6).push a₁).push a₂).push a₃).push a₄).push a₅).push a₆
def Array.mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α := (((((((emptyWithCapacity 7).push a₁).push a₂).push a₃).push a₄).push a₅).push a₆).push a₇
def Array.mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α := ((((((((emptyWithCapacity 8).push a₁).push a₂).push a₃).push a₄).push a₅).push a₆).push a₇).push a₈
protected def Array.appendCore {α : Type u} (as : Array α) (bs : Array α) : Array α :=
  List.foldl Array.push as bs.toList
def Array.extract (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : Array α :=
  let rec copy (left : Nat) (at_ : Nat) (out : Array α) : Array α :=
    match left with
    | 0 => out
    | Nat.succ left =>
      dite (LT.lt at_ as.size) (fun h => copy left (hAdd at_ 1) (out.push (as.getInternal at_ h)))
        (fun _ => out)
  let count := Nat.sub (min stop as.size) start
  copy count start (emptyWithCapacity count)

structure ByteArray where
  mk ::
  data : Array UInt8
attribute [extern "lean_byte_array_mk"] ByteArray.mk
attribute [extern "lean_byte_array_data"] ByteArray.data
@[extern "lean_mk_empty_byte_array", implicit_reducible]
def ByteArray.emptyWithCapacity (c : @& Nat) : ByteArray := ⟨Array.empty⟩
@[implicit_reducible] def ByteArray.empty : ByteArray := emptyWithCapacity 0
instance : Inhabited ByteArray := ⟨ByteArray.empty⟩
@[extern "lean_byte_array_push", implicit_reducible]
def ByteArray.push : ByteArray → UInt8 → ByteArray
  | ⟨bs⟩, b => ⟨bs.push b⟩
@[implicit_reducible]
def List.toByteArray (bs : List UInt8) : ByteArray :=
  let rec @[implicit_reducible] loop : List UInt8 → ByteArray → ByteArray
    | nil, r => r
    | cons b bs, r => loop bs (r.push b)
  loop bs ByteArray.empty
@[extern "lean_byte_array_size", tagged_return, implicit_reducible]
def ByteArray.size : (@& ByteArray) → Nat
  | ⟨bs⟩ => bs.size

/-- A continuation byte of UTF-8: the six bits of `v` starting at `scale`, marked `10`. -/
@[implicit_reducible] private def continuation (v scale : Nat) : UInt8 :=
  UInt8.ofNat (hAdd (HMod.hMod (HDiv.hDiv v scale) 0x40) 0x80)
/-- The bytes of a character in UTF-8. -/
@[implicit_reducible]
def String.utf8EncodeChar (c : Char) : List UInt8 :=
  let v := c.val.toNat
  ite (LE.le v 0x7f) (.cons (UInt8.ofNat v) .nil)
    (ite (LE.le v 0x7ff)
      (.cons (UInt8.ofNat (hAdd (HMod.hMod (HDiv.hDiv v 64) 0x20) 0xc0))
        (.cons (continuation v 1) .nil))
      (ite (LE.le v 0xffff)
        (.cons (UInt8.ofNat (hAdd (HMod.hMod (HDiv.hDiv v 4096) 0x10) 0xe0))
          (.cons (continuation v 64) (.cons (continuation v 1) .nil)))
        (.cons (UInt8.ofNat (hAdd (HMod.hMod (HDiv.hDiv v 262144) 0x08) 0xf0))
          (.cons (continuation v 4096) (.cons (continuation v 64) (.cons (continuation v 1) .nil))))))
@[implicit_reducible]
def List.utf8Encode (l : List Char) : ByteArray := (l.flatMap String.utf8EncodeChar).toByteArray
inductive ByteArray.IsValidUTF8 (b : ByteArray) : Prop
  | intro (m : List Char) (hm : Eq b (List.utf8Encode m))

/-- Text, stored as valid UTF-8. -/
structure String where ofByteArray ::
  toByteArray : ByteArray
  isValidUTF8 : ByteArray.IsValidUTF8 toByteArray
attribute [extern "lean_string_to_utf8"] String.toByteArray
attribute [extern "lean_string_from_utf8_unchecked"] String.ofByteArray
@[extern "lean_string_mk", implicit_reducible]
def String.ofList (data : List Char) : String := ⟨List.utf8Encode data, .intro data rfl⟩
theorem String.ext_bytes : ∀ {s t : String},
    Eq s.toByteArray.data.toList t.toByteArray.data.toList → Eq s t
  | ⟨⟨⟨_⟩⟩, _⟩, ⟨⟨⟨_⟩⟩, _⟩, rfl => rfl
@[extern "lean_string_dec_eq", instance_reducible]
def String.decEq (s₁ s₂ : @& String) : Decidable (Eq s₁ s₂) :=
  match _root_.decEq s₁.toByteArray.data.toList s₂.toByteArray.data.toList with
  | isTrue h => isTrue (String.ext_bytes h)
  | isFalse h => isFalse (fun e => h (congrArg (fun (s : String) => s.toByteArray.data.toList) e))
instance instDecidableEqString : DecidableEq String := String.decEq
instance : Inhabited String := ⟨""⟩

structure String.Pos.Raw where
  byteIdx : Nat := 0
instance : Inhabited String.Pos.Raw := ⟨{}⟩
instance : DecidableEq String.Pos.Raw := fun ⟨a⟩ ⟨b⟩ => match decEq a b with
  | isTrue h => isTrue (congrArg String.Pos.Raw.mk h)
  | isFalse h => isFalse (fun e => h (congrArg String.Pos.Raw.byteIdx e))
/-- A piece of a string between two byte positions, which need not be valid. -/
structure Substring.Raw where
  str : String
  startPos : String.Pos.Raw
  stopPos : String.Pos.Raw
instance : Inhabited Substring.Raw := ⟨⟨"", {}, {}⟩⟩
@[inline] def Substring.Raw.bsize : Substring.Raw → Nat
  | ⟨_, b, e⟩ => e.byteIdx.sub b.byteIdx
@[extern "lean_string_utf8_byte_size", tagged_return, implicit_reducible]
def String.utf8ByteSize (s : @& String) : Nat := s.toByteArray.size
@[inline, implicit_reducible] def String.rawEndPos (s : String) : String.Pos.Raw := ⟨utf8ByteSize s⟩
@[inline] def String.toRawSubstring (s : String) : Substring.Raw := ⟨s, {}, s.rawEndPos⟩
def String.toRawSubstring' (s : String) : Substring.Raw := s.toRawSubstring

unsafe def unsafeCast {α : Sort u} {β : Sort v} (a : α) : β :=
  PLift.down (ULift.down.{max u v} (cast lcProof (ULift.up.{max u v} (PLift.up a))))
@[never_extract, extern "lean_panic_fn_borrowed"]
def panicCore {α : Sort u} [@&Inhabited α] (msg : String) : α := default
@[noinline, never_extract] def panic {α : Sort u} [Inhabited α] (msg : String) : α := panicCore msg

class Hashable (α : Sort u) where
  hash : α → UInt64
export Hashable (hash)
@[extern "lean_uint64_mix_hash"] opaque mixHash (u₁ u₂ : UInt64) : UInt64
instance [Hashable α] {p : α → Prop} : Hashable (Subtype p) := ⟨fun a => hash a.val⟩
@[extern "lean_string_hash"] protected opaque String.hash (s : @& String) : UInt64
instance : Hashable String := ⟨String.hash⟩
