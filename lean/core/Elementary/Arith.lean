import Elementary.Algebra
import Elementary.Tactics
import Elementary.GCongr
/-!
Mathlib's arithmetic tactics on ℕ and ℤ, as macros.
-/

open Lean

namespace Elementary

/-- `lift x to ℕ using h` replaces an integer of which `h` says that it is not negative by a natural number. -/
macro "lift " x:ident &" to " "ℕ" " using " h:term : tactic =>
  `(tactic| (obtain ⟨$x:ident, same⟩ := Int.eq_ofNat_of_zero_le $h; subst same))

/-- `zify` states facts about natural numbers as facts about integers. -/
macro "zify" l:(Lean.Parser.Tactic.location)? : tactic => `(tactic|
  ((try simp only [← Int.natCast_inj, ← Int.ofNat_le, ← Int.ofNat_lt, ne_eq, ge_iff_le, gt_iff_lt] $[$l:location]?); try push_cast $[$l:location]?))

/-- A numeral of either sign. -/
private def numeral (i : Int) : MacroM Term :=
  match i with
  | .ofNat n => pure ⟨Syntax.mkNumLit (Nat.repr n)⟩
  | .negSucc n => `((-$(Syntax.mkNumLit (Nat.repr (n + 1)))))

/-- The value of what `numeral` writes. -/
private def numeralValue : Term → MacroM Int
  | `($n:num) => pure n.getNat
  | `((-$n:num)) => pure (-n.getNat)
  | _ => Macro.throwUnsupported

/-- `low ≤ x` and `x ≤ high`, as the two hypotheses say: one case for each value of `x`. -/
syntax (name := casesBetween) "cases_between " ident ident ident term:max term:max : tactic
/-- Makes the upper bound of `x` less by halves of the given step, then the lower bound greater, then the cases. -/
syntax (name := lowerBound) "cases_below " ident ident ident term:max term:max num : tactic
syntax (name := raiseBound) "cases_above " ident ident ident term:max term:max num : tactic
macro_rules
  | `(tactic| cases_between $x $l $h $low $high) => do
    let lowest ← numeralValue low
    let highest ← numeralValue high
    if highest ≤ lowest then
      `(tactic|
        (have same : $x = $low := by omega
         clear $l $h
         subst same))
    else
      let middle := (lowest + highest) / 2
      let mid ← numeral middle
      let next ← numeral (middle + 1)
      let count := Syntax.mkNumLit (Nat.repr (highest - middle).toNat)
      `(tactic|
        focus
          have split : $x ≤ $mid ∨ $next ≤ $x := by omega
          rcases split with upper | lower
          clear $h
          cases_between $x $l upper $low $mid
          rotate_right
          clear $l
          cases_between $x lower $h $next $high
          rotate_left $count)
  | `(tactic| cases_below $x $l $h $low $high $step) => do
    let step := step.getNat
    if step = 0 then `(tactic| cases_above $x $l $h $low $high 4096) else
    let less ← numeral ((← numeralValue high) - step)
    let half := Syntax.mkNumLit (Nat.repr (step / 2))
    `(tactic|
      first
      | (replace $h : $x ≤ $less := by omega
         cases_below $x $l $h $low $less $half)
      | cases_below $x $l $h $low $high $half)
  | `(tactic| cases_above $x $l $h $low $high $step) => do
    let step := step.getNat
    if step = 0 then `(tactic| cases_between $x $l $h $low $high) else
    let more ← numeral ((← numeralValue low) + step)
    let half := Syntax.mkNumLit (Nat.repr (step / 2))
    `(tactic|
      first
      | (replace $l : $more ≤ $x := by omega
         cases_above $x $l $h $more $high $half)
      | cases_above $x $l $h $low $high $half)

/-- `interval_cases x` makes one case for each value of `x` that its bounds leave, which `omega` finds (they are to
lie between -4096 and 4096). `interval_cases h : e` does so for an expression and says `h : e = value`. -/
syntax (name := intervalCases) "interval_cases " (atomic(ident " : "))? term : tactic
macro_rules
  | `(tactic| interval_cases $x:ident) => `(tactic|
      first
      | (exfalso; omega)
      | (have lower : (-4096) ≤ $x := by omega
         have upper : $x ≤ 4096 := by omega
         cases_below $x lower upper (-4096) 4096 4096)
      | (have lower : 0 ≤ $x := by omega
         have upper : $x ≤ 4096 := by omega
         cases_below $x lower upper 0 4096 4096))
  | `(tactic| interval_cases $e:term) => `(tactic| interval_cases h : $e)
  | `(tactic| interval_cases $h:ident : $e:term) => `(tactic| (generalize $h : $e = value; interval_cases value))

/-- `split_ifs` makes a case for each side of every `if`. -/
syntax (name := splitIfs) "split_ifs" (Lean.Parser.Tactic.location)? (" with" (ppSpace colGt ident)+)? : tactic
macro_rules
  | `(tactic| split_ifs $[$l:location]?) => `(tactic| (split $[$l:location]?; all_goals try split_ifs $[$l:location]?))
  | `(tactic| split_ifs $[$l:location]? with $h $hs*) => match hs.size with
    | 0 => `(tactic| (split $[$l:location]? <;> rename_i $h:ident))
    | _ => `(tactic| (split $[$l:location]? <;> rename_i $h:ident <;> try split_ifs $[$l:location]? with $hs*))

/-- `apply_fun f at h` applies `f` to both sides of the equation `h`. -/
macro "apply_fun " f:term " at " h:ident : tactic => `(tactic| replace $h := congrArg $f $h)
/-- `existsi e` gives the first component of the goal. -/
macro "existsi " es:term,+ : tactic => `(tactic| refine ⟨$es,*, ?_⟩)

end Elementary
