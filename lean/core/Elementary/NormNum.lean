import Elementary.NormNum.Field
import Elementary.NormNum.Closed

/-!
# Evaluation of arithmetic

`norm_num` simplifies with the arithmetic of numerals, powers with large exponents, rational numbers
(`Elementary.NormNum.Rat`) and numerals of any field (`Elementary.NormNum.Field`) included; what is left and closed is
decided by the kernel's own arithmetic. `norm_num [h]` also rewrites with `h`, and `norm_num at h` works on a hypothesis.
-/

open Lean Parser.Tactic

/-- Simplify with the arithmetic of numerals, whatever the size of exponents. -/
syntax (name := normNumSimp) "norm_num_simp" optConfig (discharger)? (&" only")?
  (" [" withoutPosition((simpStar <|> simpErase <|> simpLemma),*,?) "]")? (location)? : tactic

macro_rules
  | `(tactic| norm_num_simp $cfg:optConfig $[$disch]? $[only%$o]? $[[$args,*]]? $[$loc]?) => do
    let before ← `(simpLemma| ↓ Elementary.NormNum.evalTerm)
    let after ← `(simpLemma| Elementary.NormNum.evalTerm)
    let closed ← `(simpLemma| Elementary.NormNum.evalClosed)
    let given : TSyntaxArray [`Lean.Parser.Tactic.simpStar, `Lean.Parser.Tactic.simpErase, `Lean.Parser.Tactic.simpLemma] :=
      match args with
      | some args => args.getElems
      | none => #[]
    let args := given ++ #[⟨before.raw⟩, ⟨after.raw⟩, ⟨closed.raw⟩]
    `(tactic| set_option exponentiation.threshold 1000000 in
        simp $cfg:optConfig $[$disch]? $[only%$o]? [$args,*] $[$loc]?)

/-- Evaluate numerals and simplify; see the module's description. -/
syntax (name := normNum) "norm_num" optConfig (discharger)? (&" only")?
  (" [" withoutPosition((simpStar <|> simpErase <|> simpLemma),*,?) "]")? (location)? : tactic

macro_rules
  | `(tactic| norm_num $cfg:optConfig $[$disch]? $[only%$o]? $[[$args,*]]? $[$loc]?) => do
    let simplify ← `(tactic| norm_num_simp $cfg:optConfig $[$disch]? $[only%$o]? $[[$args,*]]? $[$loc]?)
    match loc with
    | some _ => pure simplify
    | none => `(tactic| first | ($simplify:tactic; done) | decide +kernel | $simplify:tactic)
