import Elementary.Logic
import Elementary.Algebra.Order
/-!
Tactics that Mathlib has and Lean itself has not, as far as they are macros over Lean's own.
Each does at most what Mathlib's does, so that a proof found with it stands there too.
-/

namespace Elementary

/-- What `use` tries on what is left: reflexivity, hypotheses, and both sides of a conjunction. All or nothing. -/
syntax (name := useDischarger) "use_discharger" : tactic
macro_rules
  | `(tactic| use_discharger) => `(tactic|
      first
      | rfl
      | assumption
      | exact True.intro
      | (apply exists_prop.mpr <;> use_discharger)
      | (apply And.intro <;> use_discharger))

/-- `use e₁, …, eₙ` gives the first components of the goal and tries to close what is left. -/
syntax (name := use) "use " term,+ : tactic
macro_rules
  | `(tactic| use $es,*) => `(tactic|
      first
      | exact ⟨$es,*⟩
      | (refine ⟨$es,*, ?_⟩; try with_reducible use_discharger))

/-- `by_contra h` assumes the negation of the goal under the name `h` and asks for `False`. -/
syntax (name := byContra) "by_contra" (ppSpace colGt ident)? (" : " term)? : tactic
macro_rules
  | `(tactic| by_contra) => `(tactic| by_contra $(Lean.mkIdent `this):ident)
  | `(tactic| by_contra $h:ident) => `(tactic| refine Classical.byContradiction fun $h:ident => ?_)
  | `(tactic| by_contra $h:ident : $t) => `(tactic| (refine Classical.byContradiction fun $h:ident => ?_; replace $h : $t := by simpa using $h))

theorem not_ne_iff {α : Sort u} {a b : α} : ¬a ≠ b ↔ a = b := Classical.not_not
theorem not_iff_cases {p q : Prop} : ¬(p ↔ q) ↔ (p ∧ ¬q) ∨ (¬p ∧ q) := by
  by_cases p <;> by_cases q <;> simp [*]
theorem not_eq_iff_ne {α : Sort u} {a b : α} : ¬a = b ↔ a ≠ b := Iff.rfl

/-- `push_neg` moves negations inwards. -/
syntax (name := pushNeg) "push_neg" (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| push_neg $[$l:location]?) => `(tactic|
      (first
        | simp only [Classical.not_not, not_and, not_or, Classical.not_imp, Classical.not_forall, not_exists, not_ne_iff,
            not_iff_cases, not_le, not_lt] $[$l]?
        | fail "push_neg made no progress"
       try simp only [not_eq_iff_ne] $[$l]?))

/-- `by_contra! h` is `by_contra h` with the negation moved inwards. -/
syntax (name := byContraBang) "by_contra!" (ppSpace colGt ident)? : tactic
macro_rules
  | `(tactic| by_contra!) => `(tactic| by_contra! $(Lean.mkIdent `this):ident)
  | `(tactic| by_contra! $h:ident) => `(tactic| (by_contra $h:ident; try push_neg at $h:ident))

/-- `contrapose` turns a goal `p → q` into `¬q → ¬p`; `contrapose h` does so for a hypothesis. -/
syntax (name := contrapose) "contrapose" (ppSpace colGt ident)? : tactic
syntax (name := contraposeBang) "contrapose!" (ppSpace colGt ident)? : tactic
macro_rules
  | `(tactic| contrapose) => `(tactic|
      first
      | refine Classical.not_imp_not.mp ?_
      | fail "contrapose: the goal is not an implication between propositions")
  | `(tactic| contrapose $h:ident) => `(tactic| (revert $h:ident; contrapose; intro $h:ident))
  | `(tactic| contrapose!) => `(tactic| (contrapose; try push_neg))
  | `(tactic| contrapose! $h:ident) => `(tactic| (revert $h:ident; contrapose; try push_neg; intro $h:ident))

/-- `nth_rewrite n [e]` rewrites the `n`th match only. -/
syntax (name := nthRewrite) "nth_rewrite" (ppSpace num)+ Lean.Parser.Tactic.rwRuleSeq (Lean.Parser.Tactic.location)? : tactic
syntax (name := nthRw) "nth_rw" (ppSpace num)+ Lean.Parser.Tactic.rwRuleSeq (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| nth_rewrite $ns:num* $r:rwRuleSeq $[$l:location]?) => `(tactic| rewrite (occs := .pos [$ns,*]) $r:rwRuleSeq $[$l]?)
  | `(tactic| nth_rw $ns:num* $r:rwRuleSeq $[$l:location]?) => `(tactic| rw (occs := .pos [$ns,*]) $r:rwRuleSeq $[$l]?)

/-- `simp_rw [e₁, …, eₙ]` rewrites with each equation in turn, under binders too. -/
syntax (name := simpRw) "simp_rw " Lean.Parser.Tactic.rwRuleSeq (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| simp_rw [$rs,*] $[$l:location]?) => do
    let steps ← rs.getElems.mapM fun
      | `(Lean.Parser.Tactic.rwRule| ← $e:term) => `(tactic| simp only [← $e:term] $[$l]?)
      | `(Lean.Parser.Tactic.rwRule| $e:term) => `(tactic| simp only [$e:term] $[$l]?)
      | _ => Lean.Macro.throwUnsupported
    `(tactic| ($[$steps];*))

/-- `tauto` closes goals of propositional logic. -/
macro "tauto" : tactic => `(tactic|
  first
  | assumption
  | (intros; first | assumption | contradiction | (simp_all; done))
  | (intros; (repeat' first | assumption | contradiction | constructor | intro _); done)
  | (intros; exact Classical.byContradiction fun _ => by simp_all; done))

end Elementary
