prelude
import Init.Prelude.Classes
/-!
Arithmetic of natural numbers as far as the machine types need it. The kernel computes `add`, `sub`,
`mul`, `div`, `mod`, `pow`, `beq` and `ble` on literals without looking here, so each definition
must agree with that arithmetic everywhere: `a - b = 0` for `a ≤ b`, `n / 0 = 0`, `n % 0 = n`.
-/
set_option linter.unusedVariables false
universe u v w

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_add", instance_reducible]
protected def Nat.add : (@& Nat) → (@& Nat) → Nat
  | a, Nat.zero => a
  | a, Nat.succ b => Nat.succ (Nat.add a b)
instance instAddNat : Add Nat := ⟨Nat.add⟩
attribute [match_pattern] Nat.add

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_mul", instance_reducible]
protected def Nat.mul : (@& Nat) → (@& Nat) → Nat
  | _, 0 => 0
  | a, Nat.succ b => Nat.add (Nat.mul a b) a
instance instMulNat : Mul Nat := ⟨Nat.mul⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_pow"]
protected def Nat.pow (m : @& Nat) : (@& Nat) → Nat
  | 0 => 1
  | succ n => Nat.mul (Nat.pow m n) m
instance instNatPowNat : NatPow Nat := ⟨Nat.pow⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_dec_eq"]
def Nat.beq : (@& Nat) → (@& Nat) → Bool
  | zero, zero => true
  | zero, succ _ => false
  | succ _, zero => false
  | succ n, succ m => beq n m

theorem Nat.eq_of_beq_eq_true : {n m : Nat} → Eq (beq n m) true → Eq n m
  | zero, zero, _ => rfl
  | zero, succ _, h => Bool.noConfusion h
  | succ _, zero, h => Bool.noConfusion h
  | succ n, succ m, h => congrArg succ (eq_of_beq_eq_true (n := n) (m := m) h)
theorem Nat.ne_of_beq_eq_false : {n m : Nat} → Eq (beq n m) false → Not (Eq n m)
  | zero, zero, h, _ => Bool.noConfusion h
  | zero, succ _, _, e => Nat.noConfusion e
  | succ _, zero, _, e => Nat.noConfusion e
  | succ n, succ m, h, e =>
    Nat.noConfusion e fun e' => ne_of_beq_eq_false (n := n) (m := m) h e'

private theorem beq_self_rec : (a : Nat) → (Nat.beq a a).rec False True
  | .zero => True.intro
  | .succ n => beq_self_rec n
/-- Members told apart by a number (the constructor index, say) are not equal. -/
theorem noConfusion_of_Nat {α : Sort u} (f : α → Nat) {a b : α} (h : Eq a b) :
    (Nat.beq (f a) (f b)).rec False True :=
  congrArg f h ▸ beq_self_rec (f a)

@[reducible, extern "lean_nat_dec_eq"]
protected def Nat.decEq (n m : @& Nat) : Decidable (Eq n m) where
  decide := beq n m
  reflects_decide := match h : beq n m with
    | true => eq_of_beq_eq_true h
    | false => ne_of_beq_eq_false h
@[inline] instance instDecidableEqNat : DecidableEq Nat := Nat.decEq

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_dec_le"]
def Nat.ble : @& Nat → @& Nat → Bool
  | zero, _ => true
  | succ _, zero => false
  | succ n, succ m => ble n m

attribute [gen_constructor_elims] Bool

protected inductive Nat.le (n : Nat) : Nat → Prop
  | refl : Nat.le n n
  | step {m} : Nat.le n m → Nat.le n (succ m)
instance instLENat : LE Nat := ⟨Nat.le⟩
@[implicit_reducible] protected def Nat.lt (n m : Nat) : Prop := Nat.le (succ n) m
instance instLTNat : LT Nat := ⟨Nat.lt⟩

theorem Nat.not_succ_le_zero (n : Nat) : LE.le (succ n) 0 → False := fun h =>
  have noStep : ∀ m, Nat.le (succ n) m → Eq m 0 → False := fun m hm => hm.rec
    (fun e => Nat.noConfusion e) (fun _ _ e => Nat.noConfusion e)
  noStep 0 h rfl
theorem Nat.not_lt_zero (n : Nat) : Not (LT.lt n 0) := not_succ_le_zero n
theorem Nat.zero_le : (n : Nat) → LE.le 0 n
  | zero => .refl
  | succ n => .step (zero_le n)
theorem Nat.succ_le_succ : LE.le n m → LE.le (succ n) (succ m)
  | .refl => .refl
  | .step h => .step (succ_le_succ h)
theorem Nat.zero_lt_succ (n : Nat) : LT.lt 0 (succ n) := succ_le_succ (zero_le n)
theorem Nat.le_succ_of_le (h : LE.le n m) : LE.le n (succ m) := .step h
protected theorem Nat.le_trans {n m k : Nat} : LE.le n m → LE.le m k → LE.le n k
  | h, .refl => h
  | h, .step h' => .step (Nat.le_trans h h')
protected theorem Nat.lt_of_lt_of_le {n m k : Nat} : LT.lt n m → LE.le m k → LT.lt n k :=
  Nat.le_trans
protected theorem Nat.lt_trans {n m k : Nat} (h₁ : LT.lt n m) : LT.lt m k → LT.lt n k :=
  fun h₂ => Nat.le_trans (.step h₁) h₂
theorem Nat.le_succ (n : Nat) : LE.le n (succ n) := .step .refl
protected theorem Nat.le_refl (n : Nat) : LE.le n n := .refl
theorem Nat.succ_pos (n : Nat) : LT.lt 0 (succ n) := zero_lt_succ n

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_pred", implicit_reducible]
def Nat.pred : (@& Nat) → Nat
  | 0 => 0
  | succ a => a

theorem Nat.pred_le_pred : {n m : Nat} → LE.le n m → LE.le (pred n) (pred m)
  | _, _, .refl => .refl
  | zero, succ _, .step _ => zero_le _
  | succ _, succ _, .step h => Nat.le_trans (le_succ _) h
theorem Nat.le_of_succ_le_succ {n m : Nat} : LE.le (succ n) (succ m) → LE.le n m := pred_le_pred
theorem Nat.le_of_lt_succ {m n : Nat} : LT.lt m (succ n) → LE.le m n := le_of_succ_le_succ
protected theorem Nat.eq_or_lt_of_le : {n m : Nat} → LE.le n m → Or (Eq n m) (LT.lt n m)
  | _, _, .refl => .inl rfl
  | _, _, .step h => .inr (succ_le_succ h)
protected theorem Nat.lt_or_ge (n m : Nat) : Or (LT.lt n m) (GE.ge n m) :=
  match m with
  | zero => .inr (zero_le n)
  | succ m => (Nat.lt_or_ge n m).elim (fun h => .inl (.step h)) fun h =>
      (Nat.eq_or_lt_of_le h).elim (fun e => .inl (e ▸ .refl)) .inr
theorem Nat.not_succ_le_self : (n : Nat) → Not (LE.le (succ n) n)
  | 0 => not_succ_le_zero _
  | succ n => fun h => not_succ_le_self n (le_of_succ_le_succ h)
protected theorem Nat.lt_irrefl (n : Nat) : Not (LT.lt n n) := not_succ_le_self n
protected theorem Nat.lt_of_le_of_lt {n m k : Nat} (h₁ : LE.le n m) (h₂ : LT.lt m k) : LT.lt n k :=
  Nat.le_trans (succ_le_succ h₁) h₂
protected theorem Nat.le_antisymm {n m : Nat} (h₁ : LE.le n m) (h₂ : LE.le m n) : Eq n m :=
  (Nat.eq_or_lt_of_le h₁).elim id fun h => (Nat.lt_irrefl n (Nat.le_trans h h₂)).rec
protected theorem Nat.lt_of_le_of_ne {n m : Nat} (h₁ : LE.le n m) (h₂ : Not (Eq n m)) : LT.lt n m :=
  (Nat.eq_or_lt_of_le h₁).resolve_left h₂

theorem Nat.le_of_ble_eq_true (h : Eq (Nat.ble n m) true) : LE.le n m :=
  match n, m with
  | 0, _ => zero_le _
  | succ _, 0 => Bool.noConfusion h
  | succ _, succ _ => succ_le_succ (le_of_ble_eq_true h)
theorem Nat.ble_self_eq_true : (n : Nat) → Eq (Nat.ble n n) true
  | 0 => rfl
  | succ n => ble_self_eq_true n
theorem Nat.ble_succ_eq_true : {n m : Nat} → Eq (Nat.ble n m) true → Eq (Nat.ble n (succ m)) true
  | 0, _, _ => rfl
  | succ _, 0, h => Bool.noConfusion h
  | succ n, succ m, h => ble_succ_eq_true (n := n) (m := m) h
theorem Nat.ble_eq_true_of_le (h : LE.le n m) : Eq (Nat.ble n m) true :=
  h.rec (ble_self_eq_true n) fun _ ih => ble_succ_eq_true ih
theorem Nat.not_le_of_not_ble_eq_true (h : Not (Eq (Nat.ble n m) true)) : Not (LE.le n m) :=
  fun hle => h (ble_eq_true_of_le hle)
theorem Nat.lt_succ_of_le {n m : Nat} : LE.le n m → LT.lt n (succ m) := succ_le_succ
protected theorem Nat.lt_add_one (n : Nat) : LT.lt n (HAdd.hAdd n 1) := .refl
theorem Nat.lt_succ_self (n : Nat) : LT.lt n (succ n) := .refl
protected theorem Nat.lt_of_not_le {a b : Nat} (h : Not (LE.le a b)) : LT.lt b a :=
  (Nat.lt_or_ge b a).resolve_right h
protected theorem Nat.add_pos_right : {b : Nat} → (a : Nat) → (hb : LT.lt 0 b) → LT.lt 0 (HAdd.hAdd a b)
  | zero, _, h => (Nat.lt_irrefl 0 h).rec
  | succ _, _, _ => zero_lt_succ _
protected theorem Nat.mul_pos : {n m : Nat} → (hn : LT.lt 0 n) → (hm : LT.lt 0 m) → LT.lt 0 (HMul.hMul n m)
  | _, zero, _, h => (Nat.lt_irrefl 0 h).rec
  | n, succ m, h, _ => Nat.add_pos_right (HMul.hMul n m) h
protected theorem Nat.pow_pos {a : Nat} : {n : Nat} → (h : LT.lt 0 a) → LT.lt 0 (HPow.hPow a n)
  | zero, _ => zero_lt_succ _
  | succ _, h => Nat.mul_pos (Nat.pow_pos h) h

@[extern "lean_nat_dec_le"]
instance Nat.decLe (n m : @& Nat) : Decidable (LE.le n m) where
  decide := ble n m
  reflects_decide := match h : ble n m with
    | true => le_of_ble_eq_true h
    | false => not_le_of_not_ble_eq_true (Bool.ne_true_of_eq_false h)
@[extern "lean_nat_dec_lt"]
instance Nat.decLt (n m : @& Nat) : Decidable (LT.lt n m) := decLe (succ n) m
instance instMinNat : Min Nat := minOfLe

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_sub", instance_reducible]
protected def Nat.sub : (@& Nat) → (@& Nat) → Nat
  | a, 0 => a
  | a, succ b => pred (Nat.sub a b)

attribute [gen_constructor_elims] Nat
protected theorem Nat.ctorIdx_zero : Eq (Nat.ctorIdx 0) 0 := rfl
protected theorem Nat.ctorIdx_succ : Eq (Nat.ctorIdx (succ n)) 1 := rfl
instance instSubNat : Sub Nat := ⟨Nat.sub⟩

theorem Nat.succ_sub_succ_eq_sub (n m : Nat) : Eq (HSub.hSub (succ n) (succ m)) (HSub.hSub n m) :=
  m.rec rfl fun _ ih => congrArg pred ih
theorem Nat.pred_le : ∀ (n : Nat), LE.le (Nat.pred n) n
  | zero => .refl
  | succ _ => .step .refl
theorem Nat.sub_le (n m : Nat) : LE.le (HSub.hSub n m) n :=
  m.rec .refl fun _ ih => Nat.le_trans (pred_le _) ih
theorem Nat.sub_lt : ∀ {n m : Nat}, LT.lt 0 n → LT.lt 0 m → LT.lt (HSub.hSub n m) n
  | zero, _, h, _ => (Nat.lt_irrefl 0 h).rec
  | succ _, zero, _, h => (Nat.lt_irrefl 0 h).rec
  | succ n, succ m, _, _ =>
    Eq.subst (motive := fun x => LT.lt x (succ n)) (succ_sub_succ_eq_sub n m).symm
      (succ_le_succ (sub_le n m))
theorem Nat.div_rec_lemma {x y : Nat} : (And (LT.lt 0 y) (LE.le y x)) → LT.lt (HSub.hSub x y) x :=
  fun h => sub_lt (Nat.le_trans h.left h.right) h.left
theorem Nat.div_rec_fuel_lemma {x y fuel : Nat} (hy : LT.lt 0 y) (hle : LE.le y x)
    (hfuel : LT.lt x (HAdd.hAdd fuel 1)) : LT.lt (HSub.hSub x y) fuel :=
  Nat.lt_of_lt_of_le (div_rec_lemma ⟨hy, hle⟩) (le_of_succ_le_succ hfuel)

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_div", irreducible]
protected def Nat.div (x y : @& Nat) : Nat :=
  dite (LT.lt 0 y) (fun hy =>
    let rec go (fuel : Nat) (x : Nat) (hfuel : LT.lt x fuel) : Nat :=
      match fuel with
      | succ fuel => dite (LE.le y x)
          (fun h => HAdd.hAdd (go fuel (HSub.hSub x y) (div_rec_fuel_lemma hy h hfuel)) 1)
          (fun _ => 0)
      termination_by structural fuel
    go (succ x) x (Nat.lt_succ_self _))
    (fun _ => 0)
instance Nat.instDiv : Div Nat := ⟨Nat.div⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_mod"]
protected noncomputable def Nat.modCore (x y : Nat) : Nat :=
  dite (LT.lt 0 y) (fun hy =>
    let rec go (fuel : Nat) (x : Nat) (hfuel : LT.lt x fuel) : Nat :=
      match fuel with
      | succ fuel => dite (LE.le y x)
          (fun h => go fuel (HSub.hSub x y) (div_rec_fuel_lemma hy h hfuel))
          (fun _ => x)
      termination_by structural fuel
    go (succ x) x (Nat.lt_succ_self _))
    (fun _ => x)

theorem Nat.modCoreGo_lt {fuel y : Nat} (hy : LT.lt 0 y) : (x : Nat) → (hfuel : LT.lt x fuel) →
    LT.lt (Nat.modCore.go y hy fuel x hfuel) y :=
  fuel.rec (fun x h => absurd h (not_lt_zero x)) fun _ ih x _ =>
    show LT.lt (dite _ _ _) _ from
      match Nat.decLe y x with
      | .isTrue _ => ih _ _
      | .isFalse h => Nat.lt_of_not_le h
theorem Nat.modCore_lt {x y : Nat} (hy : LT.lt 0 y) : LT.lt (Nat.modCore x y) y :=
  show LT.lt (dite _ _ _) y from
    match Nat.decLt 0 y with
    | .isTrue _ => modCoreGo_lt hy x _
    | .isFalse h => absurd hy h
attribute [irreducible] Nat.modCore

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_mod"]
protected def Nat.mod : @& Nat → @& Nat → Nat
  | 0, _ => 0
  | n@(succ _), m => ite (LE.le m n) (Nat.modCore n m) n
instance Nat.instMod : Mod Nat := ⟨Nat.mod⟩
theorem Nat.mod_lt : (x : Nat) → {y : Nat} → (hy : LT.lt 0 y) → LT.lt (HMod.hMod x y) y
  | 0, _, h => h
  | succ n, m, h =>
    show LT.lt (ite (LE.le m (succ n)) (Nat.modCore (succ n) m) (succ n)) _ from
      match Nat.decLe m (succ n) with
      | .isTrue _ => modCore_lt h
      | .isFalse hle => Nat.lt_of_not_le hle
