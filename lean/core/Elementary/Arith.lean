import Elementary.Algebra
import Elementary.Tactics
import Elementary.GCongr
import Elementary.IntervalCases
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
