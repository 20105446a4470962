prelude
import Init.Omega.LinearCombo

/-!
# Bounds on the value of a linear form

A constraint is an optional lower and an optional upper bound. `omega` combines constraints until one
is unsatisfiable; the theorems below are the steps of the proof it then writes.
-/

set_option linter.unusedVariables false

namespace Lean.Omega

/-- A lower bound, or none. -/
abbrev LowerBound : Type := Option Int

/-- An upper bound, or none. -/
abbrev UpperBound : Type := Option Int

/-- Whether `t` respects a lower bound. -/
def LowerBound.sat (b : LowerBound) (t : Int) : Bool :=
  match b with
  | none => true
  | some x => decide (x ≤ t)

/-- Whether `t` respects an upper bound. -/
def UpperBound.sat (b : UpperBound) (t : Int) : Bool :=
  match b with
  | none => true
  | some y => decide (t ≤ y)

/-- A lower and an upper bound, each optional. -/
structure Constraint where
  /-- The lower bound. -/
  lowerBound : LowerBound
  /-- The upper bound. -/
  upperBound : UpperBound

namespace Constraint

/-- Whether `t` respects both bounds. -/
def sat (c : Constraint) (t : Int) : Bool :=
  match c.lowerBound.sat t with
  | true => c.upperBound.sat t
  | false => false

/-- What it means to respect a lower bound. -/
def AtLeast : LowerBound → Int → Prop
  | none, _ => True
  | some x, t => x ≤ t

/-- What it means to respect an upper bound. -/
def AtMost : UpperBound → Int → Prop
  | none, _ => True
  | some y, t => t ≤ y

theorem lowerBound_sat_iff {b : LowerBound} {t : Int} : b.sat t = true ↔ AtLeast b t := by
  cases b with
  | none => exact ⟨fun _ => True.intro, fun _ => rfl⟩
  | some x => exact ⟨fun h => of_decide_eq_true (p := x ≤ t) h, decide_eq_true (p := x ≤ t)⟩

theorem upperBound_sat_iff {b : UpperBound} {t : Int} : b.sat t = true ↔ AtMost b t := by
  cases b with
  | none => exact ⟨fun _ => True.intro, fun _ => rfl⟩
  | some y => exact ⟨fun h => of_decide_eq_true (p := t ≤ y) h, decide_eq_true (p := t ≤ y)⟩

theorem sat_iff {c : Constraint} {t : Int} :
    c.sat t = true ↔ AtLeast c.lowerBound t ∧ AtMost c.upperBound t := by
  rw [← lowerBound_sat_iff, ← upperBound_sat_iff]
  unfold sat
  cases c.lowerBound.sat t with
  | false => exact ⟨fun h => Bool.noConfusion h, fun h => Bool.noConfusion h.1⟩
  | true => exact ⟨fun h => ⟨rfl, h⟩, fun h => h.2⟩

/-- Apply a function to both bounds. -/
def map (c : Constraint) (f : Int → Int) : Constraint where
  lowerBound := c.lowerBound.map f
  upperBound := c.upperBound.map f

/-- Exchange the bounds. -/
def flip (c : Constraint) : Constraint where
  lowerBound := c.upperBound
  upperBound := c.lowerBound

/-- The constraint on `-t` that a constraint on `t` amounts to. -/
def neg (c : Constraint) : Constraint := c.flip.map (- ·)

/-- No constraint. -/
def trivial : Constraint := ⟨none, none⟩

/-- A constraint that nothing satisfies. -/
def impossible : Constraint := ⟨some 1, some 0⟩

/-- The constraint to one value. -/
def exact (r : Int) : Constraint := ⟨some r, some r⟩

/-- Whether nothing satisfies the constraint. -/
def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => decide (y < x)
  | ⟨some _, none⟩ => false
  | ⟨none, _⟩ => false

theorem neg_sat {c : Constraint} {v : Int} (h : c.sat v = true) : c.neg.sat (-v) = true := by
  rw [sat_iff] at h ⊢
  cases c with
  | mk l u =>
    refine ⟨?_, ?_⟩
    · cases u with
      | none => exact True.intro
      | some y => exact Int.neg_le_neg h.2
    · cases l with
      | none => exact True.intro
      | some x => exact Int.neg_le_neg h.1

theorem trivial_sat (t : Int) : trivial.sat t = true := rfl

theorem exact_sat {r t : Int} : (exact r).sat t = true ↔ r = t := by
  rw [sat_iff]
  exact Int.eq_iff_le_and_ge.symm

theorem not_sat_of_isImpossible {c : Constraint} (h : c.isImpossible = true) {t : Int} :
    ¬ c.sat t = true := by
  rw [sat_iff]
  cases c with
  | mk l u =>
    cases l with
    | none => exact Bool.noConfusion h
    | some x =>
      cases u with
      | none => exact Bool.noConfusion h
      | some y =>
        intro h'
        exact Int.not_le.2 (of_decide_eq_true h) (Int.le_trans h'.1 h'.2)

/-- The constraint on `k * t` that a constraint on `t` amounts to. -/
def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then
    if c.isImpossible then c else ⟨some 0, some 0⟩
  else if 0 < k then
    c.map (k * ·)
  else
    c.flip.map (k * ·)

theorem scale_sat {c : Constraint} {t : Int} (k : Int) (w : c.sat t = true) :
    (scale k c).sat (k * t) = true := by
  unfold scale
  cases Decidable.em (k = 0) with
  | inl hk =>
    rw [if_pos hk, if_neg fun h => not_sat_of_isImpossible h w, hk, Int.zero_mul]
    rfl
  | inr hk =>
    rw [if_neg hk]
    rw [sat_iff] at w
    cases c with
    | mk l u =>
      cases Decidable.em (0 < k) with
      | inl hpos =>
        rw [if_pos hpos, sat_iff]
        refine ⟨?_, ?_⟩
        · cases l with
          | none => exact True.intro
          | some x => exact Int.mul_le_mul_of_nonneg_left w.1 (Int.le_of_lt hpos)
        · cases u with
          | none => exact True.intro
          | some y => exact Int.mul_le_mul_of_nonneg_left w.2 (Int.le_of_lt hpos)
      | inr hneg =>
        rw [if_neg hneg, sat_iff]
        refine ⟨?_, ?_⟩
        · cases u with
          | none => exact True.intro
          | some y => exact Int.mul_le_mul_of_nonpos_left (Int.not_lt.1 hneg) w.2
        · cases l with
          | none => exact True.intro
          | some x => exact Int.mul_le_mul_of_nonpos_left (Int.not_lt.1 hneg) w.1

/-- The sum of two bounds, if both are there. -/
def addBounds : Option Int → Option Int → Option Int
  | some a, some b => some (a + b)
  | some _, none => none
  | none, _ => none

/-- The constraint on a sum that constraints on the summands amount to. -/
def add (x y : Constraint) : Constraint where
  lowerBound := addBounds x.lowerBound y.lowerBound
  upperBound := addBounds x.upperBound y.upperBound

theorem add_sat {c₁ c₂ : Constraint} {x₁ x₂ : Int} (w₁ : c₁.sat x₁ = true)
    (w₂ : c₂.sat x₂ = true) : (add c₁ c₂).sat (x₁ + x₂) = true := by
  rw [sat_iff] at w₁ w₂ ⊢
  cases c₁ with
  | mk l₁ u₁ =>
    cases c₂ with
    | mk l₂ u₂ =>
      refine ⟨?_, ?_⟩
      · cases l₁ with
        | none => exact True.intro
        | some a =>
          cases l₂ with
          | none => exact True.intro
          | some b => exact Int.add_le_add w₁.1 w₂.1
      · cases u₁ with
        | none => exact True.intro
        | some a =>
          cases u₂ with
          | none => exact True.intro
          | some b => exact Int.add_le_add w₁.2 w₂.2

/-- A linear combination of two constraints. -/
def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint :=
  add (scale a x) (scale b y)

theorem combo_sat {c₁ c₂ : Constraint} {x₁ x₂ : Int} (a : Int) (w₁ : c₁.sat x₁ = true) (b : Int)
    (w₂ : c₂.sat x₂ = true) : (combo a c₁ b c₂).sat (a * x₁ + b * x₂) = true :=
  add_sat (scale_sat a w₁) (scale_sat b w₂)

/-- One of two bounds, chosen by `f` if both are there. -/
def mergeBounds (f : Int → Int → Int) : Option Int → Option Int → Option Int
  | some a, some b => some (f a b)
  | some a, none => some a
  | none, y => y

/-- Both constraints at once. -/
def combine (x y : Constraint) : Constraint where
  lowerBound := mergeBounds max x.lowerBound y.lowerBound
  upperBound := mergeBounds min x.upperBound y.upperBound

theorem combine_sat {c c' : Constraint} {t : Int} (w : c.sat t = true) (w' : c'.sat t = true) :
    (c.combine c').sat t = true := by
  rw [sat_iff] at w w' ⊢
  cases c with
  | mk l u =>
    cases c' with
    | mk l' u' =>
      refine ⟨?_, ?_⟩
      · cases l with
        | none => exact w'.1
        | some a =>
          cases l' with
          | none => exact w.1
          | some b => exact Int.max_le.2 ⟨w.1, w'.1⟩
      · cases u with
        | none => exact w'.2
        | some a =>
          cases u' with
          | none => exact w.2
          | some b => exact Int.le_min.2 ⟨w.2, w'.2⟩

/-- The constraint on `t / k` for a multiple `t` of `k`, rounded to integers. -/
def div (c : Constraint) (k : Nat) : Constraint where
  lowerBound := c.lowerBound.map fun x => -(-x / k)
  upperBound := c.upperBound.map fun y => y / k

theorem div_sat (c : Constraint) (t : Int) (k : Nat) (n : k ≠ 0) (h : (k : Int) ∣ t)
    (w : c.sat t = true) : (c.div k).sat (t / k) = true := by
  have hk : 0 < (k : Int) := Int.ofNat_lt.2 (Nat.pos_of_ne_zero n)
  rw [sat_iff] at w ⊢
  cases c with
  | mk l u =>
    refine ⟨?_, ?_⟩
    · cases l with
      | none => exact True.intro
      | some x =>
        show -(-x / (k : Int)) ≤ t / k
        have h₁ : 0 ≤ (t + -x) / (k : Int) :=
          (Int.ediv_nonneg_iff_of_pos hk).2 (Int.sub_nonneg_of_le w.1)
        rw [Int.add_ediv_of_dvd_left h] at h₁
        refine Int.le_of_sub_nonneg ?_
        rw [Int.sub_neg]
        exact h₁
    · cases u with
      | none => exact True.intro
      | some y =>
        show t / (k : Int) ≤ y / k
        have h₁ : 0 ≤ (y - t) / (k : Int) :=
          (Int.ediv_nonneg_iff_of_pos hk).2 (Int.sub_nonneg_of_le w.2)
        rw [Int.sub_ediv_of_dvd y h] at h₁
        exact Int.le_of_sub_nonneg h₁

/-- Whether the value of the linear form `x` at `y` respects the constraint. -/
abbrev sat' (c : Constraint) (x y : Coeffs) : Bool := c.sat (Coeffs.dot x y)

theorem combine_sat' {s t : Constraint} {x y : Coeffs} (ws : s.sat' x y) (wt : t.sat' x y) :
    (s.combine t).sat' x y := combine_sat ws wt

theorem div_sat' {c : Constraint} {x y : Coeffs} (h : Coeffs.gcd x ≠ 0)
    (w : c.sat (Coeffs.dot x y)) : (c.div (Coeffs.gcd x)).sat' (Coeffs.sdiv x (Coeffs.gcd x)) y := by
  show (c.div (IntList.gcd x)).sat (IntList.dot (IntList.sdiv x (IntList.gcd x)) y) = true
  rw [IntList.dot_sdiv_left x y (Int.dvd_refl _)]
  exact div_sat c _ (IntList.gcd x) h (IntList.gcd_dvd_dot_left x y) w

theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c) {x y : Coeffs} :
    ¬ c.sat' x y := not_sat_of_isImpossible h

theorem addInequality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y ≥ 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := none } x y :=
  sat_iff.2 ⟨by
    have h := Int.sub_left_le_of_le_add w
    rw [Int.zero_sub] at h
    exact h, True.intro⟩

theorem addEquality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y = 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := some (-c) } x y := by
  have e : -c = Coeffs.dot x y := Int.neg_eq_of_add_eq_zero w
  exact sat_iff.2 ⟨Int.le_of_eq e, Int.le_of_eq e.symm⟩

end Constraint

end Lean.Omega
