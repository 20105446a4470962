import Elementary.Ring.Read

/-!
# Identities of polynomials

`ring` proves equations that hold in every commutative semiring, ring or field, as far as the type of its two sides is
one (no subtraction of natural numbers). Both sides are turned into data, their polynomials are compared, and the kernel
repeats that computation: the proof is one application of a theorem of `Elementary.Ring.Kinds`. Where that is not
enough, `ring` first multiplies out powers with sums and products for exponents, and moves casts inwards.
-/

namespace Elementary.Ring

open Lean Meta Elab Tactic

/-- A proof together with the statement it is meant for. -/
theorem stated (p : Prop) (proof : p) : p := proof

def fail (message : String) : TacticM Unit := throw (Exception.error .missing (stringToMessageData message))

/-- The proof of an equation; `none` if its sides differ as polynomials, or have no arithmetic that is known. -/
def proof? (goal : Expr) : MetaM (Option Expr) := do
  match headArgs goal with
  | (``Eq, [type, a, b]) =>
    match ← kindOf? type with
    | none => return none
    | some k =>
      let (a, atoms) ← read k false a []
      let (b, atoms) ← read k false b atoms
      return if k.same a b then some (k.prove atoms a b) else none
  | _ => return none

/-- Proves an equation whose sides are the same polynomial. -/
syntax (name := ring1) "ring1" : tactic

@[tactic ring1] def evalRing1 : Tactic := fun _ => do
  -- the kernel, which checks the proof, knows no metavariables, not even in the types of hypotheses
  replaceMainGoal [← (← getMainGoal).instantiateGoalMVars]
  withMainContext do
    let goal ← instantiateMVars (m := MetaM) (← getMainTarget)
    match ← proof? goal with
    | some proof =>
      let typed := mkApp (mkApp (mkConst ``stated) goal) proof
      checkWithKernel typed
      closeMainGoal `ring1 typed
    | none => fail "ring failed: the two sides are not equal as polynomials"

theorem pow_ofNat_mul {M : Type u} [Monoid M] (a : M) (c n : ℕ) :
    a ^ (no_index (OfNat.ofNat c) * n) = (a ^ n) ^ (OfNat.ofNat c : ℕ) := pow_mul' a _ n

theorem pow_mul_ofNat {M : Type u} [Monoid M] (a : M) (n c : ℕ) :
    a ^ (n * no_index (OfNat.ofNat c)) = (a ^ n) ^ (OfNat.ofNat c : ℕ) := pow_mul a n _

/-- Writes powers of products, with sums or multiples for exponents, as products of powers, and moves casts inwards. -/
macro "ring_prepare" : tactic => `(tactic| simp only [pow_ofNat_mul, pow_mul_ofNat, pow_add, pow_one, mul_pow, div_pow, inv_pow,
  nsmul_eq_mul, zsmul_eq_mul, Nat.cast_add, Nat.cast_mul, Nat.cast_pow, Nat.cast_succ, Nat.cast_ofNat, Nat.cast_one,
  Nat.cast_zero, Int.cast_add, Int.cast_mul, Int.cast_sub, Int.cast_neg, Int.cast_pow, Int.cast_ofNat, Int.cast_one,
  Int.cast_zero, Int.cast_natCast])

/-- Says that `ring` failed. -/
syntax (name := ringFailed) "ring_failed" : tactic

@[tactic ringFailed] def evalRingFailed : Tactic := fun _ =>
  fail "ring failed: the two sides are not equal as polynomials"

/-- `ring` proves equations that hold in every commutative semiring, ring or field like that of the goal. -/
macro "ring" : tactic => `(tactic| first | ring1 | (ring_prepare; ring1) | ring_failed)

end Elementary.Ring
