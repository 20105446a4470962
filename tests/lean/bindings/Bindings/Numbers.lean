import Bindings.Support
/-! Natural numbers, integers, machine words. -/

open Lean

namespace Bindings

def naturals : List Case := [
  on ``Nat.add fun i => same (Nat.add i (vary i 2)) i.succ.succ,
  on ``Nat.sub fun i => same (Nat.sub (i + 7) i) 7 && same (Nat.sub i (i + 1)) 0,
  on ``Nat.mul fun i => same (Nat.mul i (vary i 3)) (i + i + i),
  on ``Nat.pow fun i => same (Nat.pow (vary i 2) (i + 1)) (2 * 2 ^ i),
  on ``Nat.div fun i => same (Nat.div (i * 6) (vary i 6)) i && same (Nat.div i (i - i)) 0,
  on ``Nat.mod fun i => same (Nat.mod (i * 6 + 5) (vary i 6)) 5 && same (Nat.mod i (i - i)) i,
  on ``Nat.gcd fun i => same (Nat.gcd (6 * i) (4 * i)) (2 * i) && same (Nat.gcd (i - i) i) i,
  on ``Nat.land fun i => same (Nat.land (2 * i + 1) (vary i 1)) 1,
  on ``Nat.lor fun i => same (Nat.lor (2 * i) (vary i 1)) (2 * i + 1),
  on ``Nat.xor fun i => same (Nat.xor i i) 0 && same (Nat.xor (2 * i) 1) (2 * i + 1),
  on ``Nat.shiftLeft fun i => same (Nat.shiftLeft 1 i) (2 ^ i),
  on ``Nat.shiftRight fun i => same (Nat.shiftRight (5 * 2 ^ i) i) 5,
  on ``Nat.log2 fun i => same (Nat.log2 (2 ^ i)) i && same (Nat.log2 (i - i)) 0,
  on ``Nat.pred fun i => same (Nat.pred i) (i - 1),
  on ``Nat.beq fun i => Nat.beq i (vary i i) && !Nat.beq i (i + 1),
  on ``Nat.ble fun i => Nat.ble i (vary i (i + 1)) && !Nat.ble (i + 1) i,
  on ``Nat.decEq fun i => holds (Nat.decEq i (vary i i)) && !holds (Nat.decEq i (i + 1)),
  on ``Nat.decLe fun i => holds (Nat.decLe i (vary i i)) && !holds (Nat.decLe (i + 1) i),
  on ``Nat.decLt fun i => holds (Nat.decLt i (vary i (i + 1))) && !holds (Nat.decLt i i),
  on ``Nat.reprFast fun i => same (Nat.reprFast (i + 1000)).length 4,
  on ``Nat.toDigits fun i => same (Nat.toDigits (vary i 2) 5) ['1', '0', '1'],
  on ``strictOr fun i => strictOr (i == 0) (i == i),
  on ``strictAnd fun i => !strictAnd (i == 0) (i == i),
  on ``System.Platform.getNumBits fun i => same ((fun _ => (System.Platform.getNumBits ()).val) i) 64]

/-- The integer `n - 25`, so that both signs occur. -/
def int (n : Nat) : Int := Int.sub (Int.ofNat n) (Int.ofNat 25)

def integers : List Case := [
  on ``Int.ofNat fun i => same (Int.ofNat i).natAbs i,
  on ``Int.negSucc fun i => same (Int.negSucc i).natAbs (i + 1),
  on ``Int.neg fun i => same (Int.neg (int i)) (Int.sub (Int.ofNat 25) (Int.ofNat i)),
  on ``Int.add fun i => same (Int.add (int i) (Int.ofNat 25)) (Int.ofNat i),
  on ``Int.sub fun i => same (Int.sub (int i) (int i)) (Int.ofNat 0),
  on ``Int.mul fun i => same (Int.mul (int i) (int i)).natAbs ((int i).natAbs * (int i).natAbs),
  on ``Int.natAbs fun i => same (Int.natAbs (int (i + 25))) i,
  on ``Int.ediv fun i => same (Int.ediv (Int.negSucc (vary i 6)) (Int.ofNat 2)) (Int.negSucc 3),
  on ``Int.emod fun i => same (Int.emod (Int.negSucc (vary i 6)) (Int.ofNat 2)) (Int.ofNat 1),
  on ``Int.tdiv fun i => same (Int.tdiv (Int.negSucc (vary i 6)) (Int.ofNat 2)) (Int.negSucc 2),
  on ``Int.tmod fun i => same (Int.tmod (Int.negSucc (vary i 6)) (Int.ofNat 2)) (Int.negSucc 0),
  on ``Int.decEq fun i => holds (Int.decEq (int i) (int i)) && !holds (Int.decEq (int i) (int (i + 1))),
  on ``Int.decLe fun i => holds (Int.decLe (int i) (int i)) && !holds (Int.decLe (int (i + 1)) (int i)),
  on ``Int.decLt fun i => holds (Int.decLt (int i) (int (i + 1))) && !holds (Int.decLt (int i) (int i)),
  on ``Int.decNonneg fun i => holds (Int.decNonneg (Int.ofNat i)) && !holds (Int.decNonneg (Int.negSucc i))]

/-- The bindings of one type of machine words: `words UInt8 256 true` is the list for bytes. -/
macro "words " type:ident size:num : term => do
  let f (name : Name) : TSyntax `ident := mkIdent (type.getId ++ name)
  let q (name : Name) : TSyntax `term := Syntax.mkApp (mkIdent `Name.mkStr2) #[Syntax.mkStrLit (toString type.getId), Syntax.mkStrLit (toString name)]
  `([
    on $(q `ofNat) fun i => same ($(f `toNat) ($(f `ofNat) ($size + i))) i,
    on $(q `toNat) fun i => same ($(f `toNat) ($(f `ofNat) (i * 3))) (i * 3),
    on $(q `add) fun i => same ($(f `toNat) ($(f `add) ($(f `ofNat) ($size - 1)) ($(f `ofNat) i))) (i - 1),
    on $(q `sub) fun i => same ($(f `toNat) ($(f `sub) ($(f `ofNat) 0) ($(f `ofNat) i))) ($size - i),
    on $(q `mul) fun i => same ($(f `toNat) ($(f `mul) ($(f `ofNat) ($size - 1)) ($(f `ofNat) i))) ($size - i),
    on $(q `div) fun i => same ($(f `toNat) ($(f `div) ($(f `ofNat) (i * 4)) ($(f `ofNat) 4))) i &&
      same ($(f `toNat) ($(f `div) ($(f `ofNat) i) ($(f `ofNat) 0))) 0,
    on $(q `mod) fun i => same ($(f `toNat) ($(f `mod) ($(f `ofNat) (i * 4 + 3)) ($(f `ofNat) 4))) 3 &&
      same ($(f `toNat) ($(f `mod) ($(f `ofNat) i) ($(f `ofNat) 0))) i,
    on $(q `decEq) fun i => holds ($(f `decEq) ($(f `ofNat) i) ($(f `ofNat) (i + $size))) &&
      !holds ($(f `decEq) ($(f `ofNat) i) ($(f `ofNat) (i + 1))),
    on $(q `decLt) fun i => holds ($(f `decLt) ($(f `ofNat) i) ($(f `ofNat) (i + 1))) &&
      !holds ($(f `decLt) ($(f `ofNat) i) ($(f `ofNat) i)),
    on $(q `decLe) fun i => holds ($(f `decLe) ($(f `ofNat) i) ($(f `ofNat) i)) &&
      !holds ($(f `decLe) ($(f `ofNat) (i + 1)) ($(f `ofNat) i)),
    on $(q `toBitVec) fun i => same ($(f `toBitVec) ($(f `ofNat) i)).toNat i,
    on $(q `ofBitVec) fun i => same ($(f `toNat) ($(f `ofBitVec) ($(f `toBitVec) ($(f `ofNat) i)))) i,
    on $(q `ofNatLT) fun i => if h : i < $(f `size) then same ($(f `toNat) ($(f `ofNatLT) i h)) i else false])

def bytes : List Case := words UInt8 256
def shorts : List Case := words UInt16 65536
def words32 : List Case := words UInt32 4294967296
def words64 : List Case := words UInt64 18446744073709551616
def wordsOfPlatform : List Case := words USize 18446744073709551616

def numbers : List Case := naturals ++ integers ++ bytes ++ shorts ++ words32 ++ words64 ++ wordsOfPlatform

end Bindings
