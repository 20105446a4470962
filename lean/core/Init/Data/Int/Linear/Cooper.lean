prelude
import Init.Data.Int.Linear.Rules
import Init.Data.Nat.More
/-!
Cooper's steps: where an upper and a lower bound of a variable and perhaps a divisibility leave a gap, one of finitely
many residues closes it.
-/
set_option linter.unusedVariables false

namespace Int.Internal.Linear
open Poly
variable (ctx : Context)

/-- `p i` for some `i < n`, as a disjunction that begins with the greatest. -/
def OrOver (n : Nat) (p : Nat → Prop) : Prop :=
  match n with
  | 0 => False
  | n + 1 => p n ∨ OrOver n p
/-- Case by case: if none of `p n`, …, `p 1`, then `p 0`. -/
def OrOver_cases_type (n : Nat) (p : Nat → Prop) : Prop :=
  match n with
  | 0 => p 0
  | n + 1 => ¬p (n + 1) → OrOver_cases_type n p
theorem orOver_cases {n p} : OrOver (n + 1) p → OrOver_cases_type n p := by
  induction n with
  | zero => exact fun h => h.resolve_right id
  | succ n ih => exact fun h k => ih (h.resolve_left k)
private theorem orOver_of {n p} (i : Nat) (hi : i < n) (h : p i) : OrOver n p := by
  induction n with
  | zero => omega
  | succ n ih =>
    by_cases e : i = n
    · exact .inl (e ▸ h)
    · exact .inr (ih (by omega))

/-- The residue of a gap `j` below `n`, where `a` and `e` with `c * n ∈ e ℤ` divide `n`. -/
private theorem residue {n : Nat} (pos : 0 < n) {j : Int} (hj : 0 ≤ j) :
    ∃ k : Nat, k < n ∧ (k : Int) ≤ j ∧ ∃ m : Int, j = k + n * m := by
  have hn : (n : Int) ≠ 0 := by omega
  have low := Int.emod_nonneg j hn
  have high := Int.emod_lt_of_pos j (b := n) (by omega)
  have split := Int.mul_ediv_add_emod j n
  have quotient := Int.mul_nonneg (a := n) (b := j / n) (by omega) (Int.ediv_nonneg hj (by omega))
  exact ⟨(j % n).toNat, by omega, by omega, j / n, by omega⟩

private noncomputable def period (a d c : Int) : Nat := Int.lcm a (a * d / Int.gcd (a * d) c)
private theorem period_dvd (a d c : Int) : a ∣ (period a d c : Int) := by
  have := Int.natCast_dvd_natCast.mpr (Nat.dvd_lcm_left a.natAbs (a * d / Int.gcd (a * d) c).natAbs)
  exact Int.natAbs_dvd.mp this
private theorem period_dvd' (a d c : Int) : a * d ∣ c * (period a d c : Int) := by
  have h : a * d / Int.gcd (a * d) c ∣ (period a d c : Int) :=
    Int.natAbs_dvd.mp (Int.natCast_dvd_natCast.mpr (Nat.dvd_lcm_right a.natAbs (a * d / Int.gcd (a * d) c).natAbs))
  obtain ⟨m, hm⟩ := h
  obtain ⟨c', hc⟩ := Int.gcd_dvd_right (a := a * d) (b := c)
  have hd := Int.mul_ediv_cancel' (Int.gcd_dvd_left (a := a * d) (b := c))
  refine ⟨c' * m, ?_⟩
  rw [hm]
  generalize a * d / Int.gcd (a * d) c = q at hd ⊢
  rw [← hd]
  generalize (Int.gcd (a * d) c : Int) = g at hc ⊢
  rw [hc]; ac_rfl
private theorem period_pos {a d c : Int} (ha : a ≠ 0) (hd : d ≠ 0) : 0 < period a d c := by
  refine Nat.pos_of_ne_zero fun z => ?_
  have had : a * d ≠ 0 := fun e => (Int.mul_eq_zero.mp e).elim ha hd
  have hq : a * d / Int.gcd (a * d) c ≠ 0 := fun e => by
    have h := Int.mul_ediv_cancel' (Int.gcd_dvd_left (a := a * d) (b := c))
    rw [e, Int.mul_zero] at h; exact had h.symm
  exact (Nat.lcm_ne_zero (mt Int.natAbs_eq_zero.mp ha) (mt Int.natAbs_eq_zero.mp hq)) z

private theorem left_core {a b c d s p q x : Int} (ha : a < 0) (hb : 0 < b) (hd : 0 < d) (h₁ : a * x + p ≤ 0)
    (h₂ : b * x + q ≤ 0) (h₃ : d ∣ c * x + s) :
    OrOver (period a d c) fun k =>
      b * p + -a * q + b * k ≤ 0 ∧ a ∣ p + k ∧ a * d ∣ c * p + -a * s + c * k := by
  obtain ⟨k, hk, hkj, m, hm⟩ := residue (period_pos (c := c) (by omega : a ≠ 0) (by omega : d ≠ 0)) (j := -(a * x + p)) (by omega)
  obtain ⟨u, hu⟩ := period_dvd a d c
  obtain ⟨v, hv⟩ := period_dvd' a d c
  obtain ⟨w, hw⟩ := h₃
  have hp : p + k = a * (-x - u * m) := by
    rw [hu, Int.mul_assoc] at hm; rw [Int.mul_sub, Int.mul_neg]; omega
  refine orOver_of k hk ⟨?_, ⟨_, hp⟩, ⟨-w - v * m, ?_⟩⟩
  · have h₄ := Int.mul_le_mul_of_nonneg_left (show p + k ≤ -(a * x) by omega) (Int.le_of_lt hb)
    have h₅ := Int.mul_le_mul_of_nonneg_left h₂ (show 0 ≤ -a by omega)
    rw [Int.mul_add] at h₄ h₅
    rw [Int.mul_neg, Int.mul_left_comm] at h₄
    rw [Int.neg_mul] at h₅
    omega
  · have e : c * p + c * k = c * (-(a * x)) - c * (period a d c : Int) * m := by
      rw [← Int.mul_add, Int.mul_assoc, ← Int.mul_sub]; congr 1; omega
    rw [hv, Int.mul_neg, Int.mul_left_comm] at e
    have f : a * (c * x) + a * s = a * d * w := by rw [← Int.mul_add, hw, Int.mul_assoc]
    rw [Int.mul_sub, Int.mul_neg, ← Int.mul_assoc (a * d) v, Int.neg_mul]
    omega
private theorem right_core {a b c d s p q x : Int} (ha : a < 0) (hb : 0 < b) (hd : 0 < d) (h₁ : a * x + p ≤ 0)
    (h₂ : b * x + q ≤ 0) (h₃ : d ∣ c * x + s) :
    OrOver (period b d c) fun k =>
      b * p + -a * q + -a * k ≤ 0 ∧ b ∣ q + k ∧ b * d ∣ -c * q + b * s + -c * k := by
  obtain ⟨k, hk, hkj, m, hm⟩ := residue (period_pos (c := c) (by omega : b ≠ 0) (by omega : d ≠ 0)) (j := -(b * x + q)) (by omega)
  obtain ⟨u, hu⟩ := period_dvd b d c
  obtain ⟨v, hv⟩ := period_dvd' b d c
  obtain ⟨w, hw⟩ := h₃
  have hq : q + k = b * (-x - u * m) := by
    rw [hu, Int.mul_assoc] at hm; rw [Int.mul_sub, Int.mul_neg]; omega
  refine orOver_of k hk ⟨?_, ⟨_, hq⟩, ⟨w + v * m, ?_⟩⟩
  · have h₄ := Int.mul_le_mul_of_nonneg_left (show q + k ≤ -(b * x) by omega) (show 0 ≤ -a by omega)
    have h₅ := Int.mul_le_mul_of_nonneg_left h₁ (Int.le_of_lt hb)
    rw [Int.mul_add] at h₄ h₅
    rw [Int.mul_neg, Int.neg_mul a (b * x), Int.mul_left_comm] at h₄
    omega
  · have e : c * q + c * k = c * (-(b * x)) - c * (period b d c : Int) * m := by
      rw [← Int.mul_add, Int.mul_assoc, ← Int.mul_sub]; congr 1; omega
    rw [hv, Int.mul_neg, Int.mul_left_comm] at e
    have f : b * (c * x) + b * s = b * d * w := by rw [← Int.mul_add, hw, Int.mul_assoc]
    rw [Int.mul_add, ← Int.mul_assoc (b * d) v, Int.neg_mul, Int.neg_mul]
    omega

/-- The bound and the divisibilities for the residue `k`, from below. -/
noncomputable def cooper_dvd_left_split (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  ((lin p₂.leadCoeff p₁.tail (-p₁.leadCoeff) p₂.tail).addConst (p₂.leadCoeff * k)).denote' ctx ≤ 0
  ∧ p₁.leadCoeff ∣ (p₁.tail.addConst k).denote' ctx
  ∧ p₁.leadCoeff * d ∣ ((lin p₃.leadCoeff p₁.tail (-p₁.leadCoeff) p₃.tail).addConst (p₃.leadCoeff * k)).denote' ctx
/-- The same from above. -/
noncomputable def cooper_dvd_right_split (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  ((lin p₂.leadCoeff p₁.tail (-p₁.leadCoeff) p₂.tail).addConst (-p₁.leadCoeff * k)).denote' ctx ≤ 0
  ∧ p₂.leadCoeff ∣ (p₂.tail.addConst k).denote' ctx
  ∧ p₂.leadCoeff * d ∣ ((lin (-p₃.leadCoeff) p₂.tail p₂.leadCoeff p₃.tail).addConst (-p₃.leadCoeff * k)).denote' ctx
noncomputable def cooper_left_split (ctx : Context) (p₁ p₂ : Poly) (k : Nat) : Prop :=
  ((lin p₂.leadCoeff p₁.tail (-p₁.leadCoeff) p₂.tail).addConst (p₂.leadCoeff * k)).denote' ctx ≤ 0
  ∧ p₁.leadCoeff ∣ (p₁.tail.addConst k).denote' ctx
noncomputable def cooper_right_split (ctx : Context) (p₁ p₂ : Poly) (k : Nat) : Prop :=
  ((lin p₂.leadCoeff p₁.tail (-p₁.leadCoeff) p₂.tail).addConst (-p₁.leadCoeff * k)).denote' ctx ≤ 0
  ∧ p₂.leadCoeff ∣ (p₂.tail.addConst k).denote' ctx

noncomputable def bounds_cert (p₁ p₂ : Poly) : Bool :=
  sameLead p₁ p₂ && (decide (p₁.leadCoeff < 0) && decide (0 < p₂.leadCoeff))

theorem cooper_dvd_left (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : bounds_cert p₁ p₂ && (sameLead p₁ p₃ && (decide (0 < d) && Nat.beq n (period p₁.leadCoeff d p₃.leadCoeff)))) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → d ∣ p₃.denote' ctx → OrOver n (cooper_dvd_left_split ctx p₁ p₂ p₃ d) := by
  simp only [bounds_cert, Bool.and_eq_true, decide_eq_true_eq] at h
  obtain ⟨⟨h₁₂, ha, hb⟩, h₁₃, hd, hn⟩ := h
  cases Nat.eq_of_beq_eq_true hn
  have ⟨x, e₁, e₂⟩ := eval_sameLead (f := ctx.get) h₁₂
  have ⟨y, e₁', e₃⟩ := eval_sameLead (f := ctx.get) h₁₃
  cases Int.eq_of_mul_eq_mul_left (Int.ne_of_lt ha) (show p₁.leadCoeff * x = p₁.leadCoeff * y by omega)
  simp only [funext (fun k => cooper_dvd_left_split.eq_def ctx p₁ p₂ p₃ d k), denote'_eq, eval_addConst, eval_lin]
  rw [e₁, e₂, e₃]; exact left_core ha hb hd
theorem cooper_dvd_right (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : bounds_cert p₁ p₂ && (sameLead p₁ p₃ && (decide (0 < d) && Nat.beq n (period p₂.leadCoeff d p₃.leadCoeff)))) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → d ∣ p₃.denote' ctx → OrOver n (cooper_dvd_right_split ctx p₁ p₂ p₃ d) := by
  simp only [bounds_cert, Bool.and_eq_true, decide_eq_true_eq] at h
  obtain ⟨⟨h₁₂, ha, hb⟩, h₁₃, hd, hn⟩ := h
  cases Nat.eq_of_beq_eq_true hn
  have ⟨x, e₁, e₂⟩ := eval_sameLead (f := ctx.get) h₁₂
  have ⟨y, e₁', e₃⟩ := eval_sameLead (f := ctx.get) h₁₃
  cases Int.eq_of_mul_eq_mul_left (Int.ne_of_lt ha) (show p₁.leadCoeff * x = p₁.leadCoeff * y by omega)
  simp only [funext (fun k => cooper_dvd_right_split.eq_def ctx p₁ p₂ p₃ d k), denote'_eq, eval_addConst, eval_lin]
  rw [e₁, e₂, e₃]; exact right_core ha hb hd
private theorem period_one (a : Int) : period a 1 0 = a.natAbs := by
  by_cases h : a = 0
  · rw [h]; rfl
  · have g : Int.gcd (a * 1) 0 = a.natAbs := by rw [Int.mul_one]; exact Nat.gcd_zero_right _
    have q : (a * 1 / (a.natAbs : Int)).natAbs = 1 := by
      rw [Int.mul_one]
      rcases Int.lt_or_gt_of_ne h with l | l
      · rw [Int.ofNat_natAbs_of_nonpos (Int.le_of_lt l), Int.ediv_neg, Int.ediv_self h]; rfl
      · rw [Int.natAbs_of_nonneg (Int.le_of_lt l), Int.ediv_self h]; rfl
    unfold period
    rw [g]; unfold Int.lcm; rw [q, Nat.lcm_one_right]
theorem cooper_left (p₁ p₂ : Poly) (n : Nat) (h : bounds_cert p₁ p₂ && Nat.beq n p₁.leadCoeff.natAbs) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → OrOver n (cooper_left_split ctx p₁ p₂) := by
  simp only [bounds_cert, Bool.and_eq_true, decide_eq_true_eq] at h
  obtain ⟨⟨h₁₂, ha, hb⟩, hn⟩ := h
  cases Nat.eq_of_beq_eq_true hn
  have ⟨x, e₁, e₂⟩ := eval_sameLead (f := ctx.get) h₁₂
  simp only [funext (fun k => cooper_left_split.eq_def ctx p₁ p₂ k), denote'_eq, eval_addConst, eval_lin]
  rw [e₁, e₂]
  intro h₁ h₂
  have := left_core (d := 1) (c := 0) (s := 0) ha hb (by decide) h₁ h₂ (by simp)
  rw [period_one] at this
  simpa only [Int.zero_mul, Int.mul_zero, Int.add_zero, Int.dvd_zero, and_true] using this
theorem cooper_right (p₁ p₂ : Poly) (n : Nat) (h : bounds_cert p₁ p₂ && Nat.beq n p₂.leadCoeff.natAbs) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → OrOver n (cooper_right_split ctx p₁ p₂) := by
  simp only [bounds_cert, Bool.and_eq_true, decide_eq_true_eq] at h
  obtain ⟨⟨h₁₂, ha, hb⟩, hn⟩ := h
  cases Nat.eq_of_beq_eq_true hn
  have ⟨x, e₁, e₂⟩ := eval_sameLead (f := ctx.get) h₁₂
  simp only [funext (fun k => cooper_right_split.eq_def ctx p₁ p₂ k), denote'_eq, eval_addConst, eval_lin]
  rw [e₁, e₂]
  intro h₁ h₂
  have := right_core (d := 1) (c := 0) (s := 0) ha hb (by decide) h₁ h₂ (by simp)
  rw [period_one] at this
  simpa only [Int.neg_zero, Int.zero_mul, Int.mul_zero, Int.add_zero, Int.dvd_zero, and_true] using this

section Cases
variable (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat)
theorem cooper_dvd_left_split_ineq (b : Int) (p' : Poly) : cooper_dvd_left_split ctx p₁ p₂ p₃ d k →
    (p₂.leadCoeff.beq' b && p'.same ((lin b p₁.tail (-p₁.leadCoeff) p₂.tail).addConst (b * k))) → p'.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true]
  exact fun s ⟨hb, hp⟩ => by cases Int.eq_of_beq' hb; cases eq_of_same hp; exact s.1
theorem cooper_dvd_left_split_dvd1 (a : Int) (p' : Poly) : cooper_dvd_left_split ctx p₁ p₂ p₃ d k →
    (a.beq' p₁.leadCoeff && p'.same (p₁.tail.addConst k)) → a ∣ p'.denote' ctx := by
  simp only [Bool.and_eq_true]
  exact fun s ⟨hb, hp⟩ => by cases Int.eq_of_beq' hb; cases eq_of_same hp; exact s.2.1
theorem cooper_dvd_left_split_dvd2 (d' : Int) (p' : Poly) : cooper_dvd_left_split ctx p₁ p₂ p₃ d k →
    (d'.beq' (p₁.leadCoeff * d) && p'.same ((lin p₃.leadCoeff p₁.tail (-p₁.leadCoeff) p₃.tail).addConst
      (p₃.leadCoeff * k))) → d' ∣ p'.denote' ctx := by
  simp only [Bool.and_eq_true]
  exact fun s ⟨hb, hp⟩ => by cases Int.eq_of_beq' hb; cases eq_of_same hp; exact s.2.2
theorem cooper_dvd_right_split_ineq (a : Int) (p' : Poly) : cooper_dvd_right_split ctx p₁ p₂ p₃ d k →
    (p₁.leadCoeff.beq' a && p'.same ((lin p₂.leadCoeff p₁.tail (-a) p₂.tail).addConst (-a * k))) →
    p'.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true]
  exact fun s ⟨hb, hp⟩ => by cases Int.eq_of_beq' hb; cases eq_of_same hp; exact s.1
theorem cooper_dvd_right_split_dvd1 (b : Int) (p' : Poly) : cooper_dvd_right_split ctx p₁ p₂ p₃ d k →
    (b.beq' p₂.leadCoeff && p'.same (p₂.tail.addConst k)) → b ∣ p'.denote' ctx := by
  simp only [Bool.and_eq_true]
  exact fun s ⟨hb, hp⟩ => by cases Int.eq_of_beq' hb; cases eq_of_same hp; exact s.2.1
theorem cooper_dvd_right_split_dvd2 (d' : Int) (p' : Poly) : cooper_dvd_right_split ctx p₁ p₂ p₃ d k →
    (d'.beq' (p₂.leadCoeff * d) && p'.same ((lin (-p₃.leadCoeff) p₂.tail p₂.leadCoeff p₃.tail).addConst
      (-p₃.leadCoeff * k))) → d' ∣ p'.denote' ctx := by
  simp only [Bool.and_eq_true]
  exact fun s ⟨hb, hp⟩ => by cases Int.eq_of_beq' hb; cases eq_of_same hp; exact s.2.2
theorem cooper_left_split_ineq (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly) : cooper_left_split ctx p₁ p₂ k →
    (p₂.leadCoeff.beq' b && p'.same ((lin b p₁.tail (-p₁.leadCoeff) p₂.tail).addConst (b * k))) → p'.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true]
  exact fun s ⟨hb, hp⟩ => by cases Int.eq_of_beq' hb; cases eq_of_same hp; exact s.1
theorem cooper_left_split_dvd (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly) : cooper_left_split ctx p₁ p₂ k →
    (a.beq' p₁.leadCoeff && p'.same (p₁.tail.addConst k)) → a ∣ p'.denote' ctx := by
  simp only [Bool.and_eq_true]
  exact fun s ⟨hb, hp⟩ => by cases Int.eq_of_beq' hb; cases eq_of_same hp; exact s.2
theorem cooper_right_split_ineq (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly) : cooper_right_split ctx p₁ p₂ k →
    (p₁.leadCoeff.beq' a && p'.same ((lin p₂.leadCoeff p₁.tail (-a) p₂.tail).addConst (-a * k))) →
    p'.denote' ctx ≤ 0 := by
  simp only [Bool.and_eq_true]
  exact fun s ⟨hb, hp⟩ => by cases Int.eq_of_beq' hb; cases eq_of_same hp; exact s.1
theorem cooper_right_split_dvd (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly) : cooper_right_split ctx p₁ p₂ k →
    (b.beq' p₂.leadCoeff && p'.same (p₂.tail.addConst k)) → b ∣ p'.denote' ctx := by
  simp only [Bool.and_eq_true]
  exact fun s ⟨hb, hp⟩ => by cases Int.eq_of_beq' hb; cases eq_of_same hp; exact s.2
end Cases

/-- `a ≤ x ≤ -b` holds no solution of `d ∣ c * x + e`, where `α * c + β * d = 1`. -/
private theorem unsat_core {a b c d e α β x : Int} (hd : 1 < d) (hαβ : α * c + β * d = 1) (h₁ : -x + a ≤ 0)
    (h₂ : x + b ≤ 0) (h₃ : d ∣ c * x + e) (h : -b < -(-(a - -α * e % d) / d) * d + -α * e % d) : False := by
  have hx : d ∣ x - -α * e := by
    obtain ⟨w, hw⟩ := h₃
    refine ⟨α * w + β * x, ?_⟩
    have e₁ : α * (c * x) + α * e = d * (α * w) := by rw [← Int.mul_add, hw, Int.mul_left_comm]
    have e₂ : α * (c * x) + β * d * x = x := by rw [← Int.mul_assoc, ← Int.add_mul, hαβ, Int.one_mul]
    rw [Int.mul_add, Int.neg_mul, show d * (β * x) = β * d * x by ac_rfl]; omega
  have hr : ∃ m, x = d * m + -α * e % d := by
    obtain ⟨m, hm⟩ := hx
    have := Int.mul_ediv_add_emod (-α * e) d
    exact ⟨m + -α * e / d, by rw [Int.mul_add]; omega⟩
  obtain ⟨m, hm⟩ := hr
  generalize -α * e % d = r at h hm
  have hq := Int.mul_ediv_add_emod (-(a - r)) d
  have low := Int.emod_nonneg (-(a - r)) (b := d) (by omega)
  generalize -(a - r) / d = q at h hq
  rw [Int.neg_mul, Int.mul_comm] at h
  have key : d * (-m) < d * (q + 1) := by
    rw [Int.mul_add, Int.mul_neg, Int.mul_one]
    have := Int.emod_lt_of_pos (-(a - r)) (b := d) (by omega)
    omega
  have := Int.lt_of_mul_lt_mul_left key (by omega)
  have := Int.mul_le_mul_of_nonneg_left (show -m ≤ q by omega) (show 0 ≤ d by omega)
  rw [Int.mul_neg] at this
  omega
private noncomputable def leadVar (p : Poly) : Var := Poly.rec (fun _ => 0) (fun _ x _ _ => x) p
noncomputable def cooper_unsat_cert (p₁ p₂ p₃ : Poly) (d α β : Int) : Bool :=
  p₁.same (.add (-1) (leadVar p₃) (.num p₁.getConst)) && (p₂.same (.add 1 (leadVar p₃) (.num p₂.getConst)) &&
  (p₃.same (.add p₃.leadCoeff (leadVar p₃) (.num p₃.getConst)) && (decide (1 < d) &&
  ((α * p₃.leadCoeff + β * d).beq' 1 && decide (-p₂.getConst <
    -(-(p₁.getConst - -α * p₃.getConst % d) / d) * d + -α * p₃.getConst % d)))))
theorem cooper_unsat (p₁ p₂ p₃ : Poly) (d α β : Int) (h : cooper_unsat_cert p₁ p₂ p₃ d α β) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → d ∣ p₃.denote' ctx → False := by
  simp only [cooper_unsat_cert, Bool.and_eq_true, decide_eq_true_eq] at h
  obtain ⟨e₁, e₂, e₃, hd, hαβ, h⟩ := h
  rw [denote'_eq, denote'_eq, denote'_eq, eq_of_same e₁, eq_of_same e₂, eq_of_same e₃]
  simp only [eval, Int.neg_mul, Int.one_mul]
  exact fun h₁ h₂ h₃ => unsat_core hd (Int.eq_of_beq' hαβ) h₁ h₂ h₃ (by simpa only [Int.neg_mul] using h)

end Int.Internal.Linear
