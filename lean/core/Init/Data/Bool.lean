prelude
import Init.Classical
/-!
Boolean identities, proved by looking at the cases.
-/
set_option linter.unusedVariables false
universe u

abbrev Bool.xor : Bool → Bool → Bool := bne
@[simp] theorem Bool.false_eq_true : (false = true) = False := eq_false fun h => nomatch h
@[simp] theorem Bool.true_eq_false : (true = false) = False := eq_false fun h => nomatch h
@[simp] protected theorem Bool.or_false (b : Bool) : (b || false) = b := by cases b <;> first | rfl | decide
@[simp] protected theorem Bool.or_true (b : Bool) : (b || true) = true := by cases b <;> first | rfl | decide
@[simp] protected theorem Bool.false_or (b : Bool) : (false || b) = b := by cases b <;> first | rfl | decide
@[simp] protected theorem Bool.true_or (b : Bool) : (true || b) = true := by cases b <;> first | rfl | decide
@[simp] protected theorem Bool.or_self (b : Bool) : (b || b) = b := by cases b <;> first | rfl | decide
@[simp] protected theorem Bool.and_false (b : Bool) : (b && false) = false := by cases b <;> first | rfl | decide
@[simp] protected theorem Bool.and_true (b : Bool) : (b && true) = b := by cases b <;> first | rfl | decide
@[simp] protected theorem Bool.false_and (b : Bool) : (false && b) = false := by cases b <;> first | rfl | decide
@[simp] protected theorem Bool.true_and (b : Bool) : (true && b) = b := by cases b <;> first | rfl | decide
@[simp] protected theorem Bool.and_self (b : Bool) : (b && b) = b := by cases b <;> first | rfl | decide
@[simp] protected theorem Bool.not_not (b : Bool) : (!!b) = b := by cases b <;> first | rfl | decide
@[simp] protected theorem Bool.and_not_self (x : Bool) : (x && !x) = false := by cases x <;> first | rfl | decide
@[simp] protected theorem Bool.not_and_self (x : Bool) : (!x && x) = false := by cases x <;> first | rfl | decide
@[simp] protected theorem Bool.or_not_self (x : Bool) : (x || !x) = true := by cases x <;> first | rfl | decide
@[simp] protected theorem Bool.not_or_self (x : Bool) : (!x || x) = true := by cases x <;> first | rfl | decide
@[simp] protected theorem Bool.not_and (x y : Bool) : (!(x && y)) = (!x || !y) := by cases x <;> cases y <;> first | rfl | decide
@[simp] protected theorem Bool.not_or (x y : Bool) : (!(x || y)) = (!x && !y) := by cases x <;> cases y <;> first | rfl | decide
protected theorem Bool.and_comm (x y : Bool) : (x && y) = (y && x) := by cases x <;> cases y <;> first | rfl | decide
protected theorem Bool.or_comm (x y : Bool) : (x || y) = (y || x) := by cases x <;> cases y <;> first | rfl | decide
protected theorem Bool.and_assoc (x y z : Bool) : (x && y && z) = (x && (y && z)) := by cases x <;> cases y <;> cases z <;> first | rfl | decide
protected theorem Bool.or_assoc (x y z : Bool) : (x || y || z) = (x || (y || z)) := by cases x <;> cases y <;> cases z <;> first | rfl | decide
protected theorem Bool.and_or_distrib_left (x y z : Bool) : (x && (y || z)) = (x && y || x && z) := by cases x <;> cases y <;> cases z <;> first | rfl | decide
protected theorem Bool.or_and_distrib_left (x y z : Bool) : (x || y && z) = ((x || y) && (x || z)) := by cases x <;> cases y <;> cases z <;> first | rfl | decide
protected theorem Bool.xor_comm (x y : Bool) : (Bool.xor x y) = (Bool.xor y x) := by cases x <;> cases y <;> first | rfl | decide
protected theorem Bool.and_left_comm (x y z : Bool) : (x && (y && z)) = (y && (x && z)) := by cases x <;> cases y <;> cases z <;> first | rfl | decide
@[simp] theorem Bool.or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) := by cases a <;> cases b <;> simp
@[simp] theorem Bool.and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) := by cases a <;> cases b <;> simp
@[simp] theorem Bool.not_true : (!true) = false := rfl
@[simp] theorem Bool.not_false : (!false) = true := rfl
@[simp] theorem beq_true (b : Bool) : (b == true) = b := by cases b <;> rfl
@[simp] theorem beq_false (b : Bool) : (b == false) = !b := by cases b <;> rfl
@[simp] theorem Bool.not_eq_true' (b : Bool) : ((!b) = true) = (b = false) := by cases b <;> simp
@[simp] theorem Bool.not_eq_false' (b : Bool) : ((!b) = false) = (b = true) := by cases b <;> simp
@[simp] theorem Bool.not_eq_true (b : Bool) : (¬(b = true)) = (b = false) := by cases b <;> simp
@[simp] theorem Bool.not_eq_false (b : Bool) : (¬(b = false)) = (b = true) := by cases b <;> simp
@[simp] theorem Bool.or_eq_false_iff {x y : Bool} : (x || y) = false ↔ x = false ∧ y = false := by cases x <;> cases y <;> simp
@[simp] theorem Bool.and_eq_false_imp {x y : Bool} : (x && y) = false ↔ (x = true → y = false) := by cases x <;> cases y <;> simp
theorem Bool.and_eq_false_iff {x y : Bool} : (x && y) = false ↔ x = false ∨ y = false := by cases x <;> cases y <;> simp
theorem Bool.eq_iff_iff {a b : Bool} : a = b ↔ (a ↔ b) := by cases a <;> cases b <;> simp
@[simp] theorem Bool.coe_iff_coe {a b : Bool} : (a ↔ b) ↔ a = b := Bool.eq_iff_iff.symm
theorem Bool.not_eq {a b : Bool} : ¬(a = b) ↔ a = !b := by cases a <;> cases b <;> simp
theorem Bool.eq_false_or_eq_true (b : Bool) : b = true ∨ b = false := by cases b <;> simp
theorem Bool.eq_false_iff {b : Bool} : b = false ↔ b ≠ true := by cases b <;> simp
theorem Bool.ne_false_iff {b : Bool} : b ≠ false ↔ b = true := by cases b <;> simp
@[simp] theorem Bool.bool_iff_false {b : Bool} : (b ↔ False) ↔ b = false := by cases b <;> simp
instance : Std.Associative (· && ·) := ⟨Bool.and_assoc⟩
instance : Std.Associative (· || ·) := ⟨Bool.or_assoc⟩
instance : Std.Commutative (· && ·) := ⟨Bool.and_comm⟩
instance : Std.Commutative (· || ·) := ⟨Bool.or_comm⟩
instance : Std.IdempotentOp (· && ·) := ⟨Bool.and_self⟩
instance : Std.IdempotentOp (· || ·) := ⟨Bool.or_self⟩
@[simp] theorem beq_self_eq_true [BEq α] [ReflBEq α] (a : α) : (a == a) = true := BEq.rfl
@[simp] theorem bne_self_eq_false [BEq α] [ReflBEq α] (a : α) : (a != a) = false := by simp [bne]
@[simp] theorem bne_iff_ne [BEq α] [LawfulBEq α] {a b : α} : a != b ↔ a ≠ b := by
  cases h : a == b with
  | true => simp [bne, eq_of_beq h]
  | false => simp [bne, h, ne_of_beq_false h]
@[simp] theorem beq_eq_false_iff_ne [BEq α] [LawfulBEq α] {a b : α} : (a == b) = false ↔ a ≠ b :=
  ⟨ne_of_beq_false, beq_false_of_ne⟩
@[simp] theorem bne_eq_false_iff_eq [BEq α] [LawfulBEq α] {a b : α} : (a != b) = false ↔ a = b := by
  cases h : a == b with
  | true => simp [bne, eq_of_beq h]
  | false => simp [bne, h, ne_of_beq_false h]
@[simp] theorem Bool.decide_eq_true {b : Bool} [Decidable (b = true)] : decide (b = true) = b := by cases b <;> simp
@[simp] theorem Bool.decide_eq_false {b : Bool} [Decidable (b = false)] : decide (b = false) = !b := by cases b <;> simp
theorem Bool.decide_and (p q : Prop) [dpq : Decidable (p ∧ q)] [dp : Decidable p] [dq : Decidable q] :
    decide (p ∧ q) = (p && q) := by by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
theorem Bool.decide_or (p q : Prop) [dpq : Decidable (p ∨ q)] [dp : Decidable p] [dq : Decidable q] :
    decide (p ∨ q) = (p || q) := by by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
def Bool.toNat (b : Bool) : Nat := cond b 1 0
@[simp] theorem Bool.toNat_false : false.toNat = 0 := rfl
@[simp] theorem Bool.toNat_true : true.toNat = 1 := rfl
@[simp] theorem cond_self (c : Bool) (t : α) : (bif c then t else t) = t := by cases c <;> rfl
@[simp] theorem Bool.cond_not (b : Bool) (t e : α) : cond (!b) t e = cond b e t := by cases b <;> rfl
theorem Bool.cond_eq_ite {α} (b : Bool) (t e : α) : cond b t e = if b then t else e := by cases b <;> rfl
