prelude
import Init.Omega.Constraint

/-!
# Normal forms of constraints, and the steps of a proof by `omega`

A constraint on a linear form is *tidied* by making the leading coefficient positive and dividing by
the common divisor of the coefficients. An equation without a coefficient `±1` is solved with a new
variable by balanced remainders.
-/

set_option linter.unusedVariables false

namespace Lean.Omega

/-- Divide by the common divisor of the coefficients; `none` if there is nothing to do. -/
def normalize? (p : Constraint × Coeffs) : Option (Constraint × Coeffs) :=
  let gcd := Coeffs.gcd p.2
  if gcd = 0 then
    if p.1.sat 0 then some (.trivial, p.2) else some (.impossible, p.2)
  else if gcd = 1 then
    none
  else
    some (p.1.div gcd, Coeffs.sdiv p.2 gcd)

/-- Divide by the common divisor of the coefficients. -/
def normalize (p : Constraint × Coeffs) : Constraint × Coeffs := (normalize? p).getD p

/-- The constraint of `normalize`. -/
abbrev normalizeConstraint (s : Constraint) (x : Coeffs) : Constraint := (normalize (s, x)).1

/-- The coefficients of `normalize`. -/
abbrev normalizeCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (normalize (s, x)).2

theorem normalize_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (normalizeConstraint s x).sat' (normalizeCoeffs s x) v := by
  have h : ∀ q, normalize? (s, x) = q → (q.getD (s, x)).1.sat' (q.getD (s, x)).2 v := by
    intro q hq
    unfold normalize? at hq
    cases Decidable.em (IntList.gcd x = 0) with
    | inl h0 =>
      rw [if_pos h0] at hq
      cases Decidable.em (s.sat 0 = true) with
      | inl hs => rw [if_pos hs] at hq; rw [← hq]; rfl
      | inr hs =>
        have w' : s.sat (IntList.dot x v) = true := w
        rw [IntList.dot_eq_zero_of_gcd_eq_zero v h0] at w'
        exact absurd w' hs
    | inr h0 =>
      rw [if_neg h0] at hq
      cases Decidable.em (IntList.gcd x = 1) with
      | inl h1 => rw [if_pos h1] at hq; rw [← hq]; exact w
      | inr h1 => rw [if_neg h1] at hq; rw [← hq]; exact Constraint.div_sat' h0 w
  exact h _ rfl

/-- Change the sign if the leading coefficient is negative; otherwise `none`. -/
def positivize? (p : Constraint × Coeffs) : Option (Constraint × Coeffs) :=
  if 0 ≤ p.2.leading then none else some (p.1.neg, Coeffs.smul p.2 (-1))

/-- Change the sign if the leading coefficient is negative. -/
def positivize (p : Constraint × Coeffs) : Constraint × Coeffs := (positivize? p).getD p

/-- Change the sign and divide as needed; `none` if nothing is to be done. -/
def tidy? (p : Constraint × Coeffs) : Option (Constraint × Coeffs) :=
  match positivize? p with
  | none => normalize? p
  | some q => some (normalize q)

/-- Change the sign and divide as needed. -/
def tidy (p : Constraint × Coeffs) : Constraint × Coeffs := (tidy? p).getD p

/-- The constraint of `tidy`. -/
abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy (s, x)).1

/-- The coefficients of `tidy`. -/
abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy (s, x)).2

theorem neg_smul_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    s.neg.sat' (Coeffs.smul x (-1)) v := by
  show s.neg.sat (IntList.dot ((-1 : Int) * x) v) = true
  rw [IntList.dot_smul_left, ← Int.neg_eq_neg_one_mul]
  exact Constraint.neg_sat w

theorem tidy_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (tidyConstraint s x).sat' (tidyCoeffs s x) v := by
  have h : ∀ q, tidy? (s, x) = q → (q.getD (s, x)).1.sat' (q.getD (s, x)).2 v := by
    intro q hq
    unfold tidy? at hq
    cases Decidable.em (0 ≤ x.leading) with
    | inl hl =>
      have e : positivize? (s, x) = none := if_pos hl
      rw [e] at hq
      rw [← hq]
      exact normalize_sat w
    | inr hl =>
      have e : positivize? (s, x) = some (s.neg, Coeffs.smul x (-1)) := if_neg hl
      rw [e] at hq
      rw [← hq]
      exact normalize_sat (neg_smul_sat w)
  exact h _ rfl

theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs)
    (wx : s.sat' x v) (wy : t.sat' y v) :
    (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v := by
  show (Constraint.combo a s b t).sat (IntList.dot (IntList.combo a x b y) v) = true
  rw [IntList.dot_combo]
  exact Constraint.combo_sat a wx b wy

/-- The value of the variable that is introduced to solve an equation by balanced remainders. -/
abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m

/-- The coefficients of the equation for the new variable. -/
def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i m

theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i)
    (p : Coeffs.get v i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  have e : r = IntList.dot x v := Constraint.exact_sat.1 w
  refine Constraint.exact_sat.2 ?_
  show Int.bmod r m = IntList.dot (IntList.set (IntList.bmod x m) i m) v
  have p' : IntList.get v i = IntList.bmod_dot_sub_dot_bmod m x v / m := p
  rw [IntList.dot_set_left, IntList.get_of_length_le (Nat.le_trans (IntList.bmod_length x m) h),
    Int.sub_zero, p', Int.mul_ediv_cancel' (IntList.dvd_bmod_dot_sub_dot_bmod m x v), e]
  show _ = _ + (Int.bmod (IntList.dot x v) m - IntList.dot (IntList.bmod x m) v)
  rw [Int.add_comm, Int.sub_add_cancel]

end Lean.Omega
