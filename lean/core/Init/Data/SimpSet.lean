prelude
import Init.Data.List.Lemmas
import Init.Data.Array.Basic
import Init.Data.Int.LemmasAux
import Init.Data.Nat.Dvd
import Init.Data.Fin
import Init.Omega
/-!
The rest of what `simp` knows about numbers, lists and arrays, and what `match` on an array literal needs.
-/
set_option linter.unusedVariables false
universe u v

attribute [simp] Nat.le_add_right Nat.le_add_left Nat.le_succ Nat.lt_one_iff Nat.mul_eq_zero Nat.add_eq_zero_iff
  Nat.zero_lt_succ Nat.not_lt_zero Nat.mul_left_cancel_iff
  Nat.dvd_refl Nat.dvd_mul_right Nat.dvd_mul_left Nat.dvd_zero Nat.min_eq_left Nat.min_eq_right
  Nat.max_eq_left Nat.max_eq_right Nat.sub_le Nat.pred_eq_sub_one Int.add_right_neg Int.add_left_neg Int.neg_inj
  Int.add_le_add_iff_left Int.add_le_add_iff_right Int.mul_eq_zero Int.dvd_mul_right Int.dvd_mul_left Int.dvd_refl
  Int.natAbs_eq_zero

namespace Nat
@[simp] protected theorem left_eq_add {a b : Nat} : a = a + b ↔ b = 0 := by omega
@[simp] protected theorem right_eq_add {a b : Nat} : b = a + b ↔ a = 0 := by omega
@[simp] protected theorem zero_lt_add_one (n : Nat) : 0 < n + 1 := Nat.succ_pos n
@[simp] theorem dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 := ⟨eq_one_of_dvd_one, fun h => h ▸ Nat.dvd_refl n⟩
@[simp] protected theorem mul_right_cancel_iff {m n k : Nat} (hm : 0 < m) : n * m = k * m ↔ n = k :=
  ⟨Nat.eq_of_mul_eq_mul_right hm, congrArg (· * m)⟩
@[simp] protected theorem mul_eq_mul_left_iff {a b c : Nat} : a * b = a * c ↔ b = c ∨ a = 0 := by
  rcases Nat.eq_zero_or_pos a with h | h
  · simp [h]
  · simp [Nat.mul_left_cancel_iff h, Nat.ne_of_gt h]
@[simp] protected theorem mul_eq_mul_right_iff {a b c : Nat} : a * c = b * c ↔ a = b ∨ c = 0 := by
  rw [Nat.mul_comm a, Nat.mul_comm b]; exact Nat.mul_eq_mul_left_iff
theorem not_le_eq (a b : Nat) : (¬a ≤ b) = (b + 1 ≤ a) := by apply propext; omega
theorem not_ge_eq (a b : Nat) : (¬a ≥ b) = (a + 1 ≤ b) := by apply propext; omega
theorem not_lt_eq (a b : Nat) : (¬a < b) = (b ≤ a) := by apply propext; omega
theorem not_gt_eq (a b : Nat) : (¬a > b) = (a ≤ b) := by apply propext; omega
protected theorem pred_lt {n : Nat} : n ≠ 0 → n.pred < n := by simp only [Nat.pred_eq_sub_one]; omega
protected theorem pred_lt_of_lt {n m : Nat} (h : m < n) : n.pred < n := by simp only [Nat.pred_eq_sub_one]; omega
theorem sub_succ_lt_self {a i : Nat} (h : i < a) : a - (i + 1) < a - i := by omega
end Nat

namespace Int
theorem not_le_eq (a b : Int) : (¬a ≤ b) = (b + 1 ≤ a) := by apply propext; omega
theorem not_ge_eq (a b : Int) : (¬a ≥ b) = (a + 1 ≤ b) := by apply propext; omega
theorem not_lt_eq (a b : Int) : (¬a < b) = (b ≤ a) := by apply propext; omega
theorem not_gt_eq (a b : Int) : (¬a > b) = (a ≤ b) := by apply propext; omega
@[simp] protected theorem add_lt_add_iff_left {a b : Int} (c : Int) : c + a < c + b ↔ a < b := by omega
attribute [simp] Int.lt_add_one
@[simp] theorem le_add_one' (a : Int) : a ≤ a + 1 := by omega
@[simp] theorem sub_one_lt (a : Int) : a - 1 < a := by omega
end Int

namespace Bool
@[simp] theorem cond_self : ∀ (b : Bool) (a : α), (bif b then a else a) = a
  | true, _ => rfl
  | false, _ => rfl
theorem cond_pos {b : Bool} {a a' : α} (h : b = true) : (bif b then a else a') = a := by rw [h]; rfl
theorem cond_neg {b : Bool} {a a' : α} (h : b = false) : (bif b then a else a') = a' := by rw [h]; rfl
end Bool

namespace Option
@[simp] theorem map_id : (Option.map id : Option α → Option α) = id := funext fun o => by cases o <;> rfl
@[simp] theorem map_id' {o : Option α} : Option.map (fun a => a) o = o := by cases o <;> rfl
theorem map_id_apply {o : Option α} : Option.map id o = o := by simp
end Option

namespace List
@[simp] theorem getElem_cons_zero {as : List α} {a : α} (h : 0 < (a :: as).length) : (a :: as)[0]'h = a := rfl
@[simp] theorem getElem_cons_succ {i : Nat} {as : List α} {a : α} (h : i + 1 < (a :: as).length) :
    (a :: as)[i + 1]'h = as[i]'(Nat.lt_of_succ_lt_succ h) := rfl
@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := rfl
@[simp] theorem getElem?_cons_zero {a : α} {l : List α} : (a :: l)[0]? = some a := rfl
@[simp] theorem getElem?_cons_succ {i : Nat} {a : α} {l : List α} : (a :: l)[i + 1]? = l[i]? := rfl
@[simp] theorem filter_true {l : List α} : filter (fun _ => true) l = l := by induction l <;> simp_all
@[simp] theorem filter_false {l : List α} : filter (fun _ => false) l = [] := by induction l <;> simp_all
@[simp] theorem append_cancel_left_eq (as bs cs : List α) : (as ++ bs = as ++ cs) = (bs = cs) := by
  apply propext
  induction as with
  | nil => exact Iff.rfl
  | cons a as ih => simpa using ih
private theorem mem_range_loop (n : Nat) (acc : List Nat) (m : Nat) : m ∈ range.loop n acc ↔ m < n ∨ m ∈ acc := by
  induction n generalizing acc with
  | zero => simp [range.loop]
  | succ n ih =>
    rw [range.loop, ih, mem_cons]
    constructor
    · rintro (h | h | h)
      · exact .inl (by omega)
      · exact .inl (by omega)
      · exact .inr h
    · rintro (h | h)
      · exact (by omega : m < n ∨ m = n).elim .inl fun h => .inr (.inl h)
      · exact .inr (.inr h)
@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by simp [range, mem_range_loop]

/-- The elements with a proof of `P` for each. -/
def pmap {P : α → Prop} (f : ∀ a, P a → β) : (l : List α) → (H : ∀ a, a ∈ l → P a) → List β
  | [], _ => []
  | a :: l, H => f a (H a (.head _)) :: pmap f l fun b h => H b (.tail _ h)
def attachWith (l : List α) (P : α → Prop) (H : ∀ x, x ∈ l → P x) : List { x // P x } := pmap Subtype.mk l H
/-- The elements, each with the proof that it is one. -/
def attach (l : List α) : List { x // x ∈ l } := attachWith l _ fun _ => id
@[simp] theorem length_pmap {P : α → Prop} {f : ∀ a, P a → β} {l : List α} {H} : (pmap f l H).length = l.length := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [pmap, ih]
@[simp] theorem length_attach {l : List α} : l.attach.length = l.length := length_pmap
theorem sizeOf_lt_of_mem [SizeOf α] {as : List α} (h : a ∈ as) : sizeOf a < sizeOf as := by
  induction h with
  | head as => simp; omega
  | tail b _ ih => simp; omega
@[simp] theorem concat_eq_append {as : List α} {a : α} : as.concat a = as ++ [a] := by
  induction as with
  | nil => rfl
  | cons b as ih => exact congrArg (b :: ·) ih
@[simp] theorem size_toArray (as : List α) : as.toArray.size = as.length := by
  simp [Array.size]
end List

namespace Array
theorem sizeOf_lt_of_mem [SizeOf α] {as : Array α} (h : a ∈ as) : sizeOf a < sizeOf as := by
  cases as with | mk as =>
  have h := List.sizeOf_lt_of_mem h.val
  show sizeOf a < 1 + sizeOf as
  exact Nat.lt_of_lt_of_le h (Nat.le_add_left _ _)
@[simp] theorem size_push {xs : Array α} (v : α) : (push xs v).size = xs.size + 1 := by
  show (xs.toList.concat v).length = _
  simp [size]
@[simp] theorem toList_push {xs : Array α} {v : α} : (xs.push v).toList = xs.toList ++ [v] := by
  show xs.toList.concat v = _
  simp

/-- `match` names the elements of an array literal with this. -/
def getLit {α : Type u} {n : Nat} (xs : Array α) (i : Nat) (h₁ : xs.size = n) (h₂ : i < n) : α :=
  have := h₁.symm ▸ h₂
  xs[i]
def toListLitAux (xs : Array α) (n : Nat) (hsz : xs.size = n) : ∀ (i : Nat), (hi : i ≤ xs.size) → (acc : List α) → List α
  | 0, hi, acc => acc
  | i + 1, hi, acc =>
    toListLitAux xs n hsz i (Nat.le_of_succ_le hi)
      (xs.getLit i hsz (Nat.lt_of_lt_of_eq (Nat.lt_of_lt_of_le (Nat.lt_succ_self i) hi) hsz) :: acc)
def toArrayLit (xs : Array α) (n : Nat) (hsz : xs.size = n) : Array α :=
  List.toArray <| toListLitAux xs n hsz n (hsz ▸ Nat.le_refl _) []
end Array
private theorem List.take_succ_get (l : List α) (i : Nat) (h : i < l.length) : l.take (i + 1) = l.take i ++ [l.get ⟨i, h⟩] := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero _)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (a :: ·) (ih i (Nat.lt_of_succ_lt_succ h))
private theorem List.take_all (l : List α) : l.take l.length = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih
namespace Array
private theorem toListLitAux_eq (xs : Array α) (n : Nat) (hsz : xs.size = n) (i : Nat) (hi : i ≤ xs.size) (acc : List α) :
    toListLitAux xs n hsz i hi acc = xs.toList.take i ++ acc := by
  induction i generalizing acc with
  | zero => rfl
  | succ i ih =>
    rw [toListLitAux, ih, List.take_succ_get xs.toList i hi, List.append_assoc]
    rfl
theorem toArrayLit_eq (xs : Array α) (n : Nat) (hsz : xs.size = n) : xs = toArrayLit xs n hsz := by
  subst hsz
  cases xs with | mk l =>
  show (⟨l⟩ : Array α) = List.toArray _
  rw [toListLitAux_eq, List.append_nil]
  show (⟨l⟩ : Array α) = (l.take l.length).toArray
  rw [List.take_all]
end Array

namespace Fin
@[simp] protected theorem add_zero [NeZero n] (k : Fin n) : k + 0 = k := by
  apply Fin.ext; show (k.val + 0 % n) % n = k.val
  rw [Nat.zero_mod, Nat.add_zero, Nat.mod_eq_of_lt k.isLt]
@[simp] protected theorem zero_add [NeZero n] (k : Fin n) : 0 + k = k := by
  apply Fin.ext; show (0 % n + k.val) % n = k.val
  rw [Nat.zero_mod, Nat.zero_add, Nat.mod_eq_of_lt k.isLt]
end Fin
