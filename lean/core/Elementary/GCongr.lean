import Elementary.Positivity

/-!
# `gcongr`

Generalised congruence: a comparison `f a ≤ f b` or `f a < f b` follows from comparisons of what differs on its two
sides. `gcongr` takes both sides apart together, by lemmas that say that `f` is monotone; what these want besides, such
as that a factor is not negative, `positivity` proves or it becomes a goal; what then differs is closed by a hypothesis
or becomes a goal. `gcongr a * ?_ + ?_` takes apart only as far as the pattern says.
-/

universe u

namespace Elementary.GCongr

/-! ## The lemmas, each with everything explicit that its premises do not determine -/

section
variable {R : Type u} [AddCommMonoid R] [PartialOrder R] {a b c d : R}
theorem add_le_left [IsOrderedAddMonoid R] (c : R) (h : a ≤ b) : a + c ≤ b + c := add_le_add h (le_refl c)
theorem add_le_right [IsOrderedAddMonoid R] (c : R) (h : a ≤ b) : c + a ≤ c + b := add_le_add (le_refl c) h
theorem add_lt_left [IsOrderedCancelAddMonoid R] (c : R) (h : a < b) : a + c < b + c := (add_lt_add_iff_right c).mpr h
theorem add_lt_right [IsOrderedCancelAddMonoid R] (c : R) (h : a < b) : c + a < c + b := (add_lt_add_iff_left c).mpr h
end

section
variable {R : Type u} [AddCommGroup R] [PartialOrder R] [IsOrderedAddMonoid R] {a b c d : R}
theorem sub_le_left (c : R) (h : a ≤ b) : a - c ≤ b - c := sub_le_sub h (le_refl c)
theorem sub_le_right (c : R) (h : b ≤ a) : c - a ≤ c - b := sub_le_sub (le_refl c) h
theorem sub_lt_left (c : R) (h : a < b) : a - c < b - c := by rw [sub_eq_add_neg, sub_eq_add_neg]; exact add_lt_left _ h
theorem sub_lt_right (c : R) (h : b < a) : c - a < c - b := by
  rw [sub_eq_add_neg, sub_eq_add_neg]; exact add_lt_right _ (neg_lt_neg h)
end

section
variable {R : Type u} [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {a b : R}
theorem pow_le_left (n : ℕ) (ha : 0 ≤ a) (h : a ≤ b) : a ^ n ≤ b ^ n := pow_le_pow_left₀ ha h n
theorem pow_lt_left (n : ℕ) (h : a < b) (ha : 0 ≤ a) (hn : n ≠ 0) : a ^ n < b ^ n := pow_lt_pow_left₀ h ha hn
theorem one_le_numeral : ∀ n : ℕ, 1 ≤ ((n + 1 : ℕ) : R)
  | 0 => by rw [Nat.cast_add_one, Nat.cast_zero, zero_add]; exact le_refl 1
  | n + 1 => by rw [Nat.cast_add_one]; exact le_add_of_nonneg_left (le_of_lt (Positivity.numeral_pos n))
theorem one_lt_numeral (n : ℕ) : 1 < ((n + 2 : ℕ) : R) := by
  rw [Nat.cast_add_one]; exact lt_add_of_pos_left 1 (Positivity.numeral_pos n)
theorem natCast_le (R : Type u) [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {m n : ℕ} (h : m ≤ n) :
    (m : R) ≤ n := by
  induction h with
  | refl => exact le_refl _
  | step _ ih => exact le_trans ih (by rw [Nat.cast_succ]; exact le_of_lt (lt_add_one _))
theorem natCast_lt (R : Type u) [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {m n : ℕ} (h : m < n) :
    (m : R) < n := lt_of_lt_of_le (by rw [Nat.cast_succ]; exact lt_add_one _) (natCast_le R h)
end

section
variable {R : Type u} [LinearOrder R] {a b c d : R}
theorem max_le_max (h : a ≤ b) (h' : c ≤ d) : max a c ≤ max b d :=
  max_le (le_trans h (le_max_left b d)) (le_trans h' (le_max_right b d))
theorem max_le_left (c : R) (h : a ≤ b) : max a c ≤ max b c := max_le_max h (le_refl c)
theorem max_le_right (c : R) (h : a ≤ b) : max c a ≤ max c b := max_le_max (le_refl c) h
theorem min_le_min (h : a ≤ b) (h' : c ≤ d) : min a c ≤ min b d :=
  le_min (le_trans (min_le_left a c) h) (le_trans (min_le_right a c) h')
theorem min_le_of_left (c : R) (h : a ≤ b) : min a c ≤ min b c := min_le_min h (le_refl c)
theorem min_le_of_right (c : R) (h : a ≤ b) : min c a ≤ min c b := min_le_min (le_refl c) h
end

open Lean Meta Elab Tactic Elementary.Linarith Elementary.Positivity

/-- An explicit argument of a lemma about `f l₀ l₁ ≤ f r₀ r₁` (or `<`). -/
inductive Arg where
  /-- The type of the right-hand side. -/
  | type
  /-- The argument `lᵢ`. -/
  | left (i : Nat)
  /-- A proof of `lᵢ ≤ rᵢ` or, if strict, of `lᵢ < rᵢ`. -/
  | main (i : Nat) (strict : Bool)
  /-- A proof of `rᵢ ≤ lᵢ` or, if strict, of `rᵢ < lᵢ`. -/
  | reversed (i : Nat) (strict : Bool)
  /-- Proofs of `0 ≤ x`, `0 < x`, `x ≠ 0`, `1 ≤ x`, `1 < x` for `x = lᵢ` (`true`) or `rᵢ`. -/
  | nonneg (onLeft : Bool) (i : Nat)
  | pos (onLeft : Bool) (i : Nat)
  | nonzero (onLeft : Bool) (i : Nat)
  | oneLe (onLeft : Bool) (i : Nat)
  | oneLt (onLeft : Bool) (i : Nat)

/-- A lemma: the function, whether the comparison is strict, which arguments differ, and what it is applied to. -/
structure Rule where
  head : Name
  strict : Bool
  varying : List Nat
  name : Name
  args : List Arg

/-- What is known to be monotone. The names that are not yet known where this is compiled are looked up when used. -/
def rules : List Rule := [
  ⟨``HAdd.hAdd, false, [0], ``add_le_left, [.left 1, .main 0 false]⟩,
  ⟨``HAdd.hAdd, false, [1], ``add_le_right, [.left 0, .main 1 false]⟩,
  ⟨``HAdd.hAdd, false, [0, 1], ``add_le_add, [.main 0 false, .main 1 false]⟩,
  ⟨``HAdd.hAdd, true, [0], ``add_lt_left, [.left 1, .main 0 true]⟩,
  ⟨``HAdd.hAdd, true, [1], ``add_lt_right, [.left 0, .main 1 true]⟩,
  ⟨``HAdd.hAdd, true, [0, 1], ``add_lt_add, [.main 0 true, .main 1 true]⟩,
  ⟨``HSub.hSub, false, [0], ``sub_le_left, [.left 1, .main 0 false]⟩,
  ⟨``HSub.hSub, false, [1], ``sub_le_right, [.left 0, .reversed 1 false]⟩,
  ⟨``HSub.hSub, false, [0, 1], ``sub_le_sub, [.main 0 false, .reversed 1 false]⟩,
  ⟨``HSub.hSub, true, [0], ``sub_lt_left, [.left 1, .main 0 true]⟩,
  ⟨``HSub.hSub, true, [1], ``sub_lt_right, [.left 0, .reversed 1 true]⟩,
  ⟨``HSub.hSub, true, [0, 1], ``sub_lt_sub, [.main 0 true, .reversed 1 true]⟩,
  ⟨``HSub.hSub, false, [0], ``Nat.sub_le_sub_right, [.main 0 false, .left 1]⟩,
  ⟨``HSub.hSub, false, [1], ``Nat.sub_le_sub_left, [.reversed 1 false, .left 0]⟩,
  ⟨``Neg.neg, false, [0], ``neg_le_neg, [.reversed 0 false]⟩,
  ⟨``Neg.neg, true, [0], ``neg_lt_neg, [.reversed 0 true]⟩,
  ⟨``HMul.hMul, false, [0], ``mul_le_mul_of_nonneg_right, [.main 0 false, .nonneg true 1]⟩,
  ⟨``HMul.hMul, false, [1], ``mul_le_mul_of_nonneg_left, [.main 1 false, .nonneg true 0]⟩,
  ⟨``HMul.hMul, false, [0, 1], ``mul_le_mul, [.main 0 false, .main 1 false, .nonneg true 1, .nonneg false 0]⟩,
  ⟨``HMul.hMul, true, [0], ``mul_lt_mul_of_pos_right, [.main 0 true, .pos true 1]⟩,
  ⟨``HMul.hMul, true, [1], ``mul_lt_mul_of_pos_left, [.main 1 true, .pos true 0]⟩,
  ⟨``HMul.hMul, true, [0, 1], ``mul_lt_mul'', [.main 0 true, .main 1 true, .nonneg true 0, .nonneg true 1]⟩,
  ⟨``HPow.hPow, false, [0], ``pow_le_left, [.left 1, .nonneg true 0, .main 0 false]⟩,
  ⟨``HPow.hPow, false, [1], ``pow_le_pow_right₀, [.oneLe true 0, .main 1 false]⟩,
  ⟨``HPow.hPow, true, [0], ``pow_lt_left, [.left 1, .main 0 true, .nonneg true 0, .nonzero true 1]⟩,
  ⟨``HPow.hPow, true, [1], ``pow_lt_pow_right₀, [.oneLt true 0, .main 1 true]⟩,
  ⟨``HDiv.hDiv, false, [0], `div_le_div_of_nonneg_right, [.main 0 false, .nonneg true 1]⟩,
  ⟨``HDiv.hDiv, false, [1], `div_le_div_of_nonneg_left, [.nonneg true 0, .pos false 1, .reversed 1 false]⟩,
  ⟨``HDiv.hDiv, false, [0, 1], `div_le_div₀, [.nonneg false 0, .main 0 false, .pos false 1, .reversed 1 false]⟩,
  ⟨``HDiv.hDiv, true, [0], `div_lt_div_of_pos_right, [.main 0 true, .pos true 1]⟩,
  ⟨``HDiv.hDiv, true, [1], `div_lt_div_of_pos_left, [.pos true 0, .pos false 1, .reversed 1 true]⟩,
  ⟨``HDiv.hDiv, false, [0], ``Nat.div_le_div_right, [.main 0 false, .left 1]⟩,
  ⟨``Inv.inv, false, [0], `inv_anti₀, [.pos false 0, .reversed 0 false]⟩,
  ⟨``Nat.cast, false, [0], ``natCast_le, [.type, .main 0 false]⟩,
  ⟨``Nat.cast, true, [0], ``natCast_lt, [.type, .main 0 true]⟩,
  ⟨``Max.max, false, [0, 1], ``max_le_max, [.main 0 false, .main 1 false]⟩,
  ⟨``Max.max, false, [0], ``max_le_left, [.left 1, .main 0 false]⟩,
  ⟨``Max.max, false, [1], ``max_le_right, [.left 0, .main 1 false]⟩,
  ⟨``Min.min, false, [0, 1], ``min_le_min, [.main 0 false, .main 1 false]⟩,
  ⟨``Min.min, false, [0], ``min_le_of_left, [.left 1, .main 0 false]⟩,
  ⟨``Min.min, false, [1], ``min_le_of_right, [.left 0, .main 1 false]⟩,
  ⟨`Nat.factorial, false, [0], `Nat.factorial_le, [.main 0 false]⟩]

/-- The arguments of a function that can vary. -/
def operands (name : Name) (args : List Expr) : List Expr :=
  match args with
  | [_, _, _, _, a, b] => [a, b]
  | [_, _, a, b] => [a, b]
  | [_, _, a] => [a]
  | [a] => if name == ``Nat.succ || name == `Nat.factorial then [a] else []
  | _ => []

/-- A proof of a comparison by a hypothesis, a stricter one included. -/
def fromFacts (strict : Bool) (a b : Expr) (facts : List (Expr × Expr)) : MetaM (Option Expr) := do
  let same (x y : Expr) : MetaM Bool := if x.eqv y then pure true else withReducible (isDefEq x y)
  match facts with
  | [] => return none
  | (prop, proof) :: rest =>
    match comparison? prop with
    | some (rel, _, x, y) =>
      if (!strict || rel.isLt) && (← same x a) then
        if ← same y b then
          match strict, rel with
          | false, .lt => return ← optional? (mkAppM ``le_of_lt #[proof])
          | false, .eq => return ← optional? (mkAppM ``le_of_eq #[proof])
          | _, _ => return some proof
      fromFacts strict a b rest
    | none => fromFacts strict a b rest

/-- What taking apart has left to prove; marked are the comparisons, as against what lemmas want besides. -/
abbrev Goals := List (Bool × Expr)

/-- A proof of what a lemma wants besides, by `positivity`, a hypothesis or the value of a numeral; else a new goal. -/
def side (facts : List (Expr × Expr)) (one strict : Bool) (prop x : Expr) : MetaM (Expr × Goals) := do
  let found ← if one then
      match comparison? prop with
      | some (_, type, a, b) =>
        match ← fromFacts strict a b facts with
        | some h => pure (some h)
        | none =>
          match strict, natValue? x with
          | false, some (n + 1) => numeral ``one_le_numeral type n
          | true, some (n + 2) => numeral ``one_lt_numeral type n
          | _, _ => pure none
      | none => pure none
    else
      match ← Positivity.prove prop facts with
      | .ok h => pure (some h)
      | .error _ => pure none
  match found with
  | some h => return (restate prop h, [])
  | none =>
    let goal ← mkFreshExprSyntheticOpaqueMVar prop
    return (goal, [(false, goal)])
where
  numeral (name : Name) (type : Expr) (n : Nat) : MetaM (Option Expr) :=
    optional? (mkAppOptM name #[some type, none, none, none, some (quoteNat n)])

/-- A proof of `a ≤ b` (or `a < b`) from what remains to prove; whether a lemma was used. -/
partial def compare (facts : List (Expr × Expr)) (pattern : Option Expr) (strict : Bool) (a b : Expr) :
    MetaM (Expr × Goals × Bool) := do
  let here := match pattern with
    | some p => (match bare p with
      | .mvar _ => true
      | _ => false)
    | none => false
  if here then return ← leaf
  if pattern.isNone then
    if let some h ← fromFacts strict a b facts then return (h, [], true)
    if !strict then
      if ← (if a.eqv b then pure true else withReducible (isDefEq a b) : MetaM Bool) then
        return (← mkAppM ``le_refl #[a], [], true)
  let (head, ls) := headArgs a
  let (head', rs) := headArgs b
  if head == .anonymous || !(head == head') || ls.length != rs.length then return ← leaf
  let ls := operands head ls
  let rs := operands head rs
  let ps : List (Option Expr) ← match pattern with
    | none => pure (ls.map fun _ => none)
    | some p =>
      let (head'', ps) := headArgs p
      let ps := operands head ps
      if head'' == head && ps.length == ls.length then pure (ps.map some)
      else throw (Exception.error .missing (stringToMessageData "gcongr failed: the pattern does not fit the goal"))
  let varies (x : Expr × Expr × Option Expr) : MetaM Bool :=
    match x with
    | (_, _, some p) => pure p.hasExprMVar
    | (l, r, none) => if l.eqv r then pure false else (!·) <$> (withReducible (isDefEq l r) : MetaM Bool)
  let marks ← (ls.zip (rs.zip ps)).mapM varies
  let varying := (marks.mapIdx fun i varies => if varies then some i else none).filterMap id
  let candidates := rules.filter fun r => r.head == head && r.strict == strict && r.varying == varying
  apply candidates (ls.zip (rs.zip ps))
where
  leaf : MetaM (Expr × Goals × Bool) := do
    if let some h ← fromFacts strict a b facts then return (h, [], false)
    let goal ← mkFreshExprSyntheticOpaqueMVar (← mkAppM (if strict then ``LT.lt else ``LE.le) #[a, b])
    return (goal, [(true, goal)], false)
  apply (candidates : List Rule) (operands : List (Expr × Expr × Option Expr)) : MetaM (Expr × Goals × Bool) := do
    match candidates with
    | [] => leaf
    | rule :: rest =>
      match ← optional? (use rule operands) with
      | some (proof, goals) => return (proof, goals, true)
      | none => apply rest operands
  use (rule : Rule) (operands : List (Expr × Expr × Option Expr)) : MetaM (Expr × Goals) := do
    let (args, goals) ← rule.args.foldlM (init := (#[], [])) fun (args, goals) arg => do
      let (e, new) ← argument operands arg
      return (args.push e, goals ++ new)
    return (← mkAppM rule.name args, goals)
  operand (operands : List (Expr × Expr × Option Expr)) (i : Nat) (onLeft : Bool) : MetaM Expr :=
    match operands[i]? with
    | some (l, r, _) => pure (if onLeft then l else r)
    | none => throw (Exception.error .missing (stringToMessageData "gcongr: a rule speaks of an operand that there is not"))
  argument (operands : List (Expr × Expr × Option Expr)) : Arg → MetaM (Expr × Goals)
    | .type => return (← inferType b, [])
    | .left i => return (← operand operands i true, [])
    | .main i strict => do
      let pattern := (operands[i]?.map fun (_, _, p) => p).getD none
      let (h, goals, _) ← compare facts pattern strict (← operand operands i true) (← operand operands i false)
      return (h, goals)
    | .reversed i strict => do
      let pattern := (operands[i]?.map fun (_, _, p) => p).getD none
      let (h, goals, _) ← compare facts pattern strict (← operand operands i false) (← operand operands i true)
      return (h, goals)
    | .nonneg onLeft i => do
      let x ← operand operands i onLeft
      side facts false false (← mkAppM ``LE.le #[← zeroOf (← inferType x), x]) x
    | .pos onLeft i => do
      let x ← operand operands i onLeft
      side facts false false (← mkAppM ``LT.lt #[← zeroOf (← inferType x), x]) x
    | .nonzero onLeft i => do
      let x ← operand operands i onLeft
      side facts false false (← mkAppM ``Ne #[x, ← zeroOf (← inferType x)]) x
    | .oneLe onLeft i => do
      let x ← operand operands i onLeft
      side facts true false (← mkAppM ``LE.le #[← oneOf (← inferType x), x]) x
    | .oneLt onLeft i => do
      let x ← operand operands i onLeft
      side facts true true (← mkAppM ``LT.lt #[← oneOf (← inferType x), x]) x
  oneOf (type : Expr) : MetaM Expr := mkAppOptM ``OfNat.ofNat #[some type, some (quoteNat 1), none]

/-- `gcongr` proves a comparison from comparisons of what differs on its sides; `gcongr e` only takes apart what stands
around the holes `?_` of the pattern `e`. -/
syntax (name := gcongr) "gcongr" (ppSpace colGt term)? : tactic

@[tactic gcongr] def evalGCongr : Tactic := fun stx => withMainContext do
  let goal ← whnfR (← instantiateMVars (m := MetaM) (← getMainTarget))
  let facts ← gather false #[]
  match comparison? goal with
  | some (rel, type, a, b) =>
    if rel.isEq then throw (Exception.error .missing (stringToMessageData "gcongr failed: the goal is not of the form a ≤ b or a < b"))
    let pattern ← if stx[1].isNone then pure none else some <$> elabTerm stx[1][0] (some type)
    let pattern ← match pattern with
      | none => pure none
      | some p => some <$> instantiateMVars (m := MetaM) p
    let (proof, goals, progress) ← compare facts pattern rel.isLt a b
    if !progress then throw (Exception.error .missing (stringToMessageData "gcongr did not make progress"))
    let typed := restate goal proof
    if !typed.hasExprMVar then checkWithKernel typed
    closeMainGoal `gcongr typed false
    let new := (goals.filter (·.1) ++ goals.filter (!·.1)).filterMap fun
      | (_, .mvar g) => some g
      | _ => none
    setGoals (new ++ (← getGoals))
  | none => throw (Exception.error .missing (stringToMessageData "gcongr failed: the goal is not of the form a ≤ b or a < b"))

end Elementary.GCongr
