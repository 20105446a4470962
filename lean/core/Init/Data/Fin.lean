prelude
import Init.Data.Nat
import Init.Data.Nat.Bounded
import Init.Data.Range
import Init.Ext
/-!
Bounded natural numbers: modular arithmetic, numerals, and quantification over `Fin n` and `Bool`.
-/
set_option linter.unusedVariables false
universe u v

instance (priority := 300) Zero.toOfNat0 {α : Type u} [Zero α] : OfNat α (nat_lit 0) := ⟨‹Zero α›.1⟩
instance (priority := 200) Zero.ofOfNat0 {α : Type u} [OfNat α (nat_lit 0)] : Zero α := ⟨0⟩
instance (priority := 300) One.toOfNat1 {α : Type u} [One α] : OfNat α (nat_lit 1) := ⟨‹One α›.1⟩
instance (priority := 200) One.ofOfNat1 {α : Type u} [OfNat α (nat_lit 1)] : One α := ⟨1⟩
class NeZero {R : Type u} [Zero R] (n : R) : Prop where
  out : n ≠ 0
theorem NeZero.ne {R : Type u} [Zero R] (n : R) [h : NeZero n] : n ≠ 0 := h.out
instance Nat.instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨Nat.succ_ne_zero n⟩
theorem Nat.pos_of_neZero (n : Nat) [NeZero n] : 0 < n := Nat.pos_of_ne_zero (NeZero.ne n)

namespace Fin
variable {n : Nat}
protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n := ⟨a % n, Nat.mod_lt _ (Nat.pos_of_neZero n)⟩
instance instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i := ⟨Fin.ofNat n i⟩
instance instInhabited {n : Nat} [NeZero n] : Inhabited (Fin n) := ⟨0⟩
theorem pos (i : Fin n) : 0 < n := Nat.lt_of_le_of_lt (Nat.zero_le _) i.isLt
protected def add : Fin n → Fin n → Fin n := fun a b => ⟨(a.val + b.val) % n, Nat.mod_lt _ a.pos⟩
protected def mul : Fin n → Fin n → Fin n := fun a b => ⟨(a.val * b.val) % n, Nat.mod_lt _ a.pos⟩
protected def sub : Fin n → Fin n → Fin n := fun a b => ⟨((n - b.val) + a.val) % n, Nat.mod_lt _ a.pos⟩
protected def mod : Fin n → Fin n → Fin n := fun a b => ⟨a.val % b.val, Nat.lt_of_le_of_lt (Nat.mod_le _ _) a.isLt⟩
protected def div : Fin n → Fin n → Fin n := fun a b => ⟨a.val / b.val, Nat.lt_of_le_of_lt (Nat.div_le_self _ _) a.isLt⟩
instance : Add (Fin n) := ⟨Fin.add⟩
instance : Mul (Fin n) := ⟨Fin.mul⟩
instance : Sub (Fin n) := ⟨Fin.sub⟩
instance : Mod (Fin n) := ⟨Fin.mod⟩
instance : Div (Fin n) := ⟨Fin.div⟩
instance neg (n : Nat) : Neg (Fin n) := ⟨fun a => ⟨(n - a.val) % n, Nat.mod_lt _ a.pos⟩⟩
def elim0 {α : Sort u} : Fin 0 → α := fun i => absurd i.isLt (Nat.not_lt_zero _)
def succ : Fin n → Fin (n + 1) := fun i => ⟨i.val + 1, Nat.succ_lt_succ i.isLt⟩
def castLE {n m : Nat} (h : n ≤ m) (i : Fin n) : Fin m := ⟨i.val, Nat.lt_of_lt_of_le i.isLt h⟩
protected def cast {n m : Nat} (h : n = m) (i : Fin n) : Fin m := ⟨i.val, h ▸ i.isLt⟩
def castAdd (m) : Fin n → Fin (n + m) := castLE (Nat.le_add_right n m)
def castSucc : Fin n → Fin (n + 1) := castAdd 1
def last (n : Nat) : Fin (n + 1) := ⟨n, Nat.lt_succ_self n⟩
protected def toNat (i : Fin n) : Nat := i.val

@[ext] protected theorem ext {a b : Fin n} (h : a.val = b.val) : a = b := Fin.eq_of_val_eq h
theorem val_inj {a b : Fin n} : a.val = b.val ↔ a = b := ⟨Fin.eq_of_val_eq, Fin.val_eq_of_eq⟩
theorem val_ne_of_ne {i j : Fin n} (h : i ≠ j) : i.val ≠ j.val := fun e => h (Fin.eq_of_val_eq e)
@[simp] theorem is_lt (a : Fin n) : a.val < n := a.isLt
@[simp] theorem eta (a : Fin n) (h : a.val < n) : (⟨a.val, h⟩ : Fin n) = a := rfl
@[simp] theorem val_ofNat (n : Nat) [NeZero n] (a : Nat) : (Fin.ofNat n a).val = a % n := rfl
theorem mk.inj_iff {a b : Nat} {ha : a < n} {hb : b < n} : (⟨a, ha⟩ : Fin n) = ⟨b, hb⟩ ↔ a = b := ⟨congrArg val, fun h => Fin.ext h⟩
theorem val_congr {a b : Fin n} (h : a = b) : a.val = b.val := congrArg val h
theorem val_le_of_le {a b : Fin n} (h : a ≤ b) : a.val ≤ b.val := h
theorem val_le_of_ge {a b : Fin n} (h : a ≥ b) : b.val ≤ a.val := h
theorem val_add_one_le_of_lt {a b : Fin n} (h : a < b) : a.val + 1 ≤ b.val := h
theorem val_add_one_le_of_gt {a b : Fin n} (h : a > b) : b.val + 1 ≤ a.val := h
theorem lt_def {a b : Fin n} : a < b ↔ a.val < b.val := Iff.rfl
theorem le_def {a b : Fin n} : a ≤ b ↔ a.val ≤ b.val := Iff.rfl
theorem val_add (a b : Fin n) : (a + b).val = (a.val + b.val) % n := rfl
theorem val_mul (a b : Fin n) : (a * b).val = (a.val * b.val) % n := rfl
theorem sub_def (a b : Fin n) : (a - b).val = ((n - b.val) + a.val) % n := rfl
theorem val_lt_last {i : Fin (n + 1)} (h : i ≠ last n) : i.val < n :=
  Nat.lt_of_le_of_ne (Nat.le_of_lt_succ i.isLt) fun e => h (Fin.ext e)
@[simp] theorem val_zero (n : Nat) [NeZero n] : (0 : Fin n).val = 0 := rfl
@[simp] theorem val_succ (j : Fin n) : (j.succ).val = j.val + 1 := rfl
@[simp] theorem val_castSucc (i : Fin n) : (i.castSucc).val = i.val := rfl
@[simp] theorem val_last (n : Nat) : (last n).val = n := rfl
protected theorem le_refl (a : Fin n) : a ≤ a := Nat.le_refl _
protected theorem le_trans {a b c : Fin n} : a ≤ b → b ≤ c → a ≤ c := Nat.le_trans
protected theorem lt_irrefl (a : Fin n) : ¬a < a := Nat.lt_irrefl _
@[simp] protected theorem not_le {a b : Fin n} : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt {a b : Fin n} : ¬a < b ↔ b ≤ a := Nat.not_lt
end Fin

namespace Lean.Omega.Fin
theorem ne_iff_lt_or_gt {n : Nat} {i j : Fin n} : i ≠ j ↔ i < j ∨ i > j :=
  ⟨fun h => Nat.lt_or_gt_of_ne (Fin.val_ne_of_ne h), fun h e => h.elim (fun h => Nat.lt_irrefl _ (e ▸ h)) fun h => Nat.lt_irrefl _ (e ▸ h)⟩
protected theorem lt_or_gt_of_ne {n : Nat} {i j : Fin n} (h : i ≠ j) : i < j ∨ i > j := ne_iff_lt_or_gt.mp h
theorem not_le {n : Nat} {i j : Fin n} : ¬i ≤ j ↔ j < i := Nat.not_le
theorem not_lt {n : Nat} {i j : Fin n} : ¬i < j ↔ j ≤ i := Nat.not_lt
protected theorem lt_of_not_le {n : Nat} {i j : Fin n} (h : ¬i ≤ j) : j < i := not_le.mp h
protected theorem le_of_not_lt {n : Nat} {i j : Fin n} (h : ¬i < j) : j ≤ i := not_lt.mp h
theorem ofNat_val_add {n : Nat} {x y : Fin n} : (((x + y : Fin n)) : Int) = ((x : Int) + (y : Int)) % n := rfl
theorem ofNat_val_mul {n : Nat} {x y : Fin n} : (((x * y : Fin n)) : Int) = ((x : Int) * (y : Int)) % n := rfl
theorem ofNat_val_sub {n : Nat} {x y : Fin n} : (((x - y : Fin n)) : Int) = (((n - y : Nat) + (x : Nat) : Nat) : Int) % n := rfl
theorem ofNat_val_natCast {n x y : Nat} (h : y = x % (n + 1)) :
    @Nat.cast Int instNatCastInt (@Fin.val (n + 1) (OfNat.ofNat x)) = OfNat.ofNat y := by rw [h]; rfl
end Lean.Omega.Fin

/-! ## Deciding quantifiers over finite types -/
instance Bool.instDecidableForallOfDecidablePred (p : Bool → Prop) [DecidablePred p] : Decidable (∀ b, p b) :=
  decidable_of_iff (p false ∧ p true) ⟨fun h b => match b with | false => h.1 | true => h.2, fun h => ⟨h false, h true⟩⟩
instance Bool.instDecidableExistsOfDecidablePred (p : Bool → Prop) [DecidablePred p] : Decidable (∃ b, p b) :=
  decidable_of_iff (p false ∨ p true)
    ⟨fun h => h.elim (fun h => ⟨false, h⟩) fun h => ⟨true, h⟩, fun ⟨b, h⟩ => match b, h with | false, h => .inl h | true, h => .inr h⟩
instance Nat.decidableForallFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∀ i, P i) :=
  decidable_of_iff (∀ k (h : k < n), P ⟨k, h⟩) ⟨fun h ⟨k, hk⟩ => h k hk, fun h k hk => h ⟨k, hk⟩⟩
instance Nat.decidableExistsFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∃ i, P i) :=
  decidable_of_iff (¬∀ i, ¬P i)
    ⟨fun h => Classical.byContradiction fun hn => h fun i hi => hn ⟨i, hi⟩, fun ⟨i, hi⟩ h => h i hi⟩
