import Elementary.Linarith

/-!
# `positivity`

`positivity` proves `0 ≤ e`, `0 < e` and `e ≠ 0` by the form of `e`: numerals, sums, products, quotients, powers (even
powers of anything), inverses, casts, absolute values, minima and maxima, factorials and the like, over any ordered
semiring in which the lemmas hold; of what has no such form it looks for a hypothesis that says it.
-/

universe u

namespace Elementary.Positivity

section
variable {R : Type u} [Semiring R] [PartialOrder R] [IsStrictOrderedRing R]

theorem numeral_pos : ∀ n : ℕ, 0 < ((n + 1 : ℕ) : R)
  | 0 => by rw [Nat.cast_add_one, Nat.cast_zero, zero_add]; exact zero_lt_one
  | n + 1 => by rw [Nat.cast_add_one]; exact add_pos (numeral_pos n) zero_lt_one

theorem cast_pos {n : ℕ} (h : 0 < n) : 0 < (n : R) := by
  cases n with
  | zero => exact absurd h (Nat.lt_irrefl 0)
  | succ n => exact numeral_pos n

theorem pow_zero_pos (a : R) : 0 < a ^ 0 := by rw [pow_zero]; exact zero_lt_one
end

section
variable {R : Type u} [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a b : R}

theorem even_pow_nonneg (a : R) (k : ℕ) : 0 ≤ a ^ (2 * k) := by rw [pow_mul]; exact pow_nonneg (sq_nonneg a) k
theorem even_pow_pos (h : a ≠ 0) (k : ℕ) : 0 < a ^ (2 * k) := by rw [pow_mul]; exact pow_pos (sq_pos_of_ne_zero h) k
end

theorem abs_pos_of {R : Type u} [AddCommGroup R] [LinearOrder R] [IsOrderedAddMonoid R] {a : R} (h : a ≠ 0) : 0 < |a| :=
  abs_pos.mpr h
theorem inv_nonneg_of {K : Type u} [Field K] [LinearOrder K] [IsStrictOrderedRing K] {a : K} (h : 0 ≤ a) : 0 ≤ a⁻¹ :=
  inv_nonneg.mpr h
theorem max_pos_left {R : Type u} [LinearOrder R] {z a : R} (b : R) (h : z < a) : z < max a b := lt_of_lt_of_le h (le_max_left a b)
theorem max_pos_right {R : Type u} [LinearOrder R] {z b : R} (a : R) (h : z < b) : z < max a b := lt_of_lt_of_le h (le_max_right a b)
theorem max_nonneg_left {R : Type u} [LinearOrder R] {z a : R} (b : R) (h : z ≤ a) : z ≤ max a b := le_trans h (le_max_left a b)
theorem max_nonneg_right {R : Type u} [LinearOrder R] {z b : R} (a : R) (h : z ≤ b) : z ≤ max a b := le_trans h (le_max_right a b)
theorem min_pos {R : Type u} [LinearOrder R] {z a b : R} (ha : z < a) (hb : z < b) : z < min a b := by
  rw [min_def]; split <;> assumption
theorem pos_of_nonneg_of_ne {R : Type u} [PartialOrder R] [Zero R] {a : R} (h : 0 ≤ a) (h' : a ≠ 0) : 0 < a :=
  lt_of_le_of_ne h h'.symm
theorem emod_nonneg_of_pos {a b : ℤ} (h : 0 < b) : 0 ≤ a % b := Int.emod_nonneg a (Int.ne_of_gt h)
theorem ediv_nonneg_of_pos {a b : ℤ} (ha : 0 ≤ a) (hb : 0 < b) : 0 ≤ a / b := Int.ediv_nonneg ha (Int.le_of_lt hb)

open Lean Meta Elab Tactic Elementary.Linarith

/-- What is known of the sign of a term. -/
inductive Sign where
  | pos
  | nonneg
  | nonzero

/-- A sign with its proof. -/
abbrev Signed := Sign × Expr

/-- The first action that gives something. -/
def firstOf : List (MetaM (Option Signed)) → MetaM (Option Signed)
  | [] => return none
  | x :: rest => do
    match ← x with
    | some r => return some r
    | none => firstOf rest

/-- A lemma applied to its explicit arguments, if it is known and fits. -/
def via (sign : Sign) (name : Name) (args : Array Expr) : MetaM (Option Signed) :=
  return (← optional? (mkAppM name args)).map fun proof => (sign, proof)

/-- The weaker statement `0 ≤ e`. -/
def nonneg? : Signed → MetaM (Option Expr)
  | (.nonneg, h) => return some h
  | (.pos, h) => optional? (mkAppM ``le_of_lt #[h])
  | (.nonzero, _) => return none

/-- The weaker statement `e ≠ 0`. -/
def nonzero? : Signed → MetaM (Option Expr)
  | (.nonzero, h) => return some h
  | (.pos, h) => optional? (mkAppM ``ne_of_gt #[h])
  | (.nonneg, _) => return none

/-- From two signs the sign of a compound: each candidate names a lemma and what it wants of both. -/
def combine (a b : Option Signed) (candidates : List (Sign × Sign × Sign × Name)) : MetaM (Option Signed) :=
  match a, b with
  | some a, some b => firstOf (candidates.map fun (sign, l, r, name) => do
      let some ha ← want l a | return none
      let some hb ← want r b | return none
      via sign name #[ha, hb])
  | _, _ => return none
where
  want : Sign → Signed → MetaM (Option Expr)
    | .pos, (.pos, h) => return some h
    | .pos, _ => return none
    | .nonneg, s => nonneg? s
    | .nonzero, s => nonzero? s

/-- A proof of the proposition from one of a proposition that the kernel sees to be the same. -/
def restate (prop proof : Expr) : Expr := Linarith.mkApp2 (mkConst ``Linarith.stated) prop proof

/-- The number 0 of a type. -/
def zeroOf (type : Expr) : MetaM Expr := mkAppOptM ``OfNat.ofNat #[some type, some (quoteNat 0), none]

/-- The sign of a numeral. -/
def numeralSign (type e : Expr) (n : Nat) : MetaM (Option Signed) := do
  match n with
  | 0 => via .nonneg ``le_refl #[e]
  | 1 => return (← optional? (mkAppOptM ``zero_lt_one #[some type, none, none, none])).map fun h => (.pos, h)
  | n + 1 => do
    let some h ← optional? (mkAppOptM ``numeral_pos #[some type, none, none, none, some (quoteNat n)]) | return none
    let prop ← mkAppM ``LT.lt #[← zeroOf type, e]
    return some (.pos, restate prop h)

/-- The sign that a hypothesis gives. -/
def signOfFact (e : Expr) (fact : Expr × Expr) : MetaM (Option Signed) := do
  let (prop, proof) := fact
  let same (x : Expr) : MetaM Bool := if x.eqv e then pure true else withReducible (isDefEq x e)
  match comparison? prop with
  | some (.lt, type, lo, x) =>
    match natValue? lo with
    | none => return none
    | some n =>
      if !(← same x) then return none
      if n == 0 then return some (.pos, proof)
      let some (_, h) ← numeralSign type lo n | return none
      via .pos ``lt_trans #[h, proof]
  | some (.le, type, lo, x) =>
    match natValue? lo with
    | none => return none
    | some n =>
      if !(← same x) then return none
      if n == 0 then return some (.nonneg, proof)
      let some (_, h) ← numeralSign type lo n | return none
      via .pos ``lt_of_lt_of_le #[h, proof]
  | some (.eq, _, _, _) => return none
  | none =>
    match headArgs prop with
    | (``Ne, [_, x, z]) => nonzero proof x z same
    | (``Not, [p]) =>
      match comparison? p with
      | some (.eq, _, x, z) => nonzero proof x z same
      | _ => return none
    | _ => return none
where
  nonzero (proof x z : Expr) (same : Expr → MetaM Bool) : MetaM (Option Signed) := do
    if natValue? z == some 0 then
      if ← same x then return some (.nonzero, proof)
    return none

/-- The stronger of two findings. -/
def stronger (a b : Option Signed) : MetaM (Option Signed) := do
  match a, b with
  | none, r => return r
  | r, none => return r
  | some (.pos, h), _ => return some (.pos, h)
  | _, some (.pos, h) => return some (.pos, h)
  | some (.nonneg, h), some (.nonzero, h') => via .pos ``pos_of_nonneg_of_ne #[h, h']
  | some (.nonzero, h'), some (.nonneg, h) => via .pos ``pos_of_nonneg_of_ne #[h, h']
  | r, _ => return r

/-- Lemmas, by the function whose values they speak of, that want nothing of the arguments. -/
def always : List (Name × Sign × Name) :=
  [(`Nat.factorial, .pos, `Nat.factorial_pos), (``Nat.succ, .pos, ``Nat.succ_pos)]

/-- The sign of a term. -/
partial def signOf (facts : List (Expr × Expr)) (e : Expr) : MetaM (Option Signed) := do
  let form ← byForm (bare e)
  match form with
  | some (.pos, h) => return some (.pos, h)
  | _ =>
    let found ← facts.foldlM (init := form) fun best fact => do stronger best (← signOfFact e fact)
    match found with
    | some (.pos, h) => return some (.pos, h)
    | _ =>
      if isConstant (← inferType e) ``Nat then stronger found (some (.nonneg, mkApp (mkConst ``Nat.zero_le) e))
      else return found
where
  byForm (e : Expr) : MetaM (Option Signed) := do
    match natValue? e with
    | some n => numeralSign (← inferType e) e n
    | none =>
      let (name, args) := headArgs e
      match args with
      | [_, _, _, _, a, b] => binary e name a b
      | [_, _, a, b] =>
        if name == ``Max.max then
          let left ← signOf facts a
          let right ← signOf facts b
          firstOf [one .pos ``max_pos_left b left, one .pos ``max_pos_right a right,
            one .nonneg ``max_nonneg_left b left, one .nonneg ``max_nonneg_right a right]
        else if name == ``Min.min then
          combine (← signOf facts a) (← signOf facts b) [(.pos, .pos, .pos, ``min_pos), (.nonneg, .nonneg, .nonneg, ``le_min)]
        else unary name b
      | [type, _, a] =>
        if name == ``Nat.cast then
          match ← signOf facts a with
          | some (.pos, h) =>
            return (← optional? (mkAppOptM ``cast_pos #[some type, none, none, none, none, some h])).map fun h => (.pos, h)
          | _ =>
            return (← optional? (mkAppOptM ``Nat.cast_nonneg #[some type, none, none, none, some a])).map
              fun h => (.nonneg, h)
        else if name == ``Inv.inv then
          match ← signOf facts a with
          | some (.pos, h) => via .pos ``inv_pos_of_pos #[h]
          | some (.nonneg, h) => via .nonneg ``inv_nonneg_of #[h]
          | some (.nonzero, h) => via .nonzero ``inv_ne_zero #[h]
          | none => return none
        else unary name a
      | [a, b] =>
        if name == `Nat.gcd then
          match ← signOf facts a with
          | some (.pos, h) => via .pos `Nat.gcd_pos_of_pos_left #[b, h]
          | _ =>
            match ← signOf facts b with
            | some (.pos, h) => via .pos `Nat.gcd_pos_of_pos_right #[a, h]
            | _ => return none
        else if name == `Nat.lcm then combine (← signOf facts a) (← signOf facts b) [(.pos, .pos, .pos, `Nat.lcm_pos)]
        else unary name b
      | _ =>
        match args.getLast? with
        | some a => unary name a
        | none => return none
  /-- The sign of a value of a function of two arguments. -/
  binary (e : Expr) (name : Name) (a b : Expr) : MetaM (Option Signed) := do
    if name == ``HAdd.hAdd then
      combine (← signOf facts a) (← signOf facts b)
        [(.pos, .pos, .pos, ``add_pos), (.pos, .pos, .nonneg, ``add_pos_of_pos_of_nonneg),
          (.pos, .nonneg, .pos, ``add_pos_of_nonneg_of_pos), (.nonneg, .nonneg, .nonneg, ``add_nonneg)]
    else if name == ``HMul.hMul then
      let both ← combine (← signOf facts a) (← signOf facts b)
        [(.pos, .pos, .pos, ``mul_pos), (.nonneg, .nonneg, .nonneg, ``mul_nonneg),
          (.nonzero, .nonzero, .nonzero, ``mul_ne_zero)]
      match both with
      | some (.pos, h) => return some (.pos, h)
      | _ => if (bare a).eqv (bare b) then stronger both (← via .nonneg ``mul_self_nonneg #[a]) else return both
    else if name == ``HDiv.hDiv then
      let rules := if isConstant (← inferType e) ``Int then [(.nonneg, .nonneg, .pos, ``ediv_nonneg_of_pos)] else
        [(.pos, .pos, .pos, ``div_pos), (.nonneg, .nonneg, .nonneg, ``div_nonneg),
          (.nonzero, .nonzero, .nonzero, ``div_ne_zero)]
      combine (← signOf facts a) (← signOf facts b) rules
    else if name == ``HMod.hMod then
      match ← signOf facts b with
      | some (.pos, h) =>
        return (← optional? (mkAppOptM ``emod_nonneg_of_pos #[some a, none, some h])).map fun h => (.nonneg, h)
      | _ => return none
    else if name == ``HPow.hPow then power a b
    else return none
  /-- The sign of a value of a function whose last argument is `a`. -/
  unary (name : Name) (a : Expr) : MetaM (Option Signed) := do
    if name == ``abs then
      let nonzero ← match ← signOf facts a with
        | some s => nonzero? s
        | none => pure none
      match nonzero with
      | some h => via .pos ``abs_pos_of #[h]
      | none => via .nonneg ``abs_nonneg #[a]
    else
      match always.find? fun (head, _, _) => head == name with
      | some (_, sign, lemmaName) => via sign lemmaName #[a]
      | none => return none
  /-- The sign of a maximum by that of one side; the other side is given. -/
  one (sign : Sign) (name : Name) (other : Expr) (s : Option Signed) : MetaM (Option Signed) :=
    match sign, s with
    | .pos, some (.pos, h) => via .pos name #[other, h]
    | .nonneg, some s => do
      let some h ← nonneg? s | return none
      via .nonneg name #[other, h]
    | _, _ => return none
  power (a k : Expr) : MetaM (Option Signed) := do
    let base ← signOf facts a
    match base with
    | some (.pos, h) => firstOf [via .pos ``pow_pos #[h, k], via .pos `zpow_pos #[h, k]]
    | _ =>
      let even ← match natValue? k with
        | some 0 => via .pos ``pow_zero_pos #[a]
        | some n => if n % 2 == 0 then evenPower base a k (quoteNat (n / 2)) else pure none
        | none =>
          match headArgs k with
          | (``HMul.hMul, [_, _, _, _, two, m]) => if natValue? two == some 2 then evenPower base a k m else pure none
          | _ => pure none
      match even, base with
      | some r, _ => return some r
      | none, some (.nonneg, h) => firstOf [via .nonneg ``pow_nonneg #[h, k], via .nonneg `zpow_nonneg #[h, k]]
      | none, some (.nonzero, h) => firstOf [via .nonzero ``pow_ne_zero #[k, h], via .nonzero `zpow_ne_zero #[k, h]]
      | none, _ => return none
  /-- The power `a ^ k` for `k = 2 * m`. -/
  evenPower (base : Option Signed) (a k m : Expr) : MetaM (Option Signed) := do
    let type ← inferType a
    let value ← mkAppM ``HPow.hPow #[a, k]
    let zero ← zeroOf type
    match base with
    | some (.nonzero, h) =>
      let some proof ← optional? (mkAppM ``even_pow_pos #[h, m]) | return none
      return some (.pos, restate (← mkAppM ``LT.lt #[zero, value]) proof)
    | _ =>
      let some proof ← optional? (mkAppM ``even_pow_nonneg #[a, m]) | return none
      return some (.nonneg, restate (← mkAppM ``LE.le #[zero, value]) proof)

/-- The proof of a goal `0 < e`, `0 ≤ e` or `e ≠ 0`; or why there is none. -/
def prove (goal : Expr) (facts : List (Expr × Expr)) : MetaM (Except String Expr) := do
  match goalTerm goal with
  | none => return .error "not a positivity goal: it has to be 0 < e, 0 ≤ e or e ≠ 0"
  | some (wanted, e) =>
    match wanted, ← signOf facts e with
    | _, none => return .error "failed to prove positivity/nonnegativity/nonzeroness"
    | .pos, some (.pos, h) => return .ok h
    | .pos, some (.nonneg, _) =>
      return .error "failed to prove strict positivity, but it would be possible to prove nonnegativity if desired"
    | .pos, some (.nonzero, _) =>
      return .error "failed to prove strict positivity, but it would be possible to prove nonzeroness if desired"
    | .nonneg, some s =>
      match ← nonneg? s with
      | some h => return .ok h
      | none => return .error "failed to prove nonnegativity, but it would be possible to prove nonzeroness if desired"
    | .nonzero, some s =>
      match ← nonzero? s with
      | some h => return .ok h
      | none => return .error "failed to prove nonzeroness, but it would be possible to prove nonnegativity if desired"
where
  goalTerm (goal : Expr) : Option (Sign × Expr) :=
    match comparison? goal with
    | some (.lt, _, z, e) => if natValue? z == some 0 then some (.pos, e) else none
    | some (.le, _, z, e) => if natValue? z == some 0 then some (.nonneg, e) else none
    | some (.eq, _, _, _) => none
    | none =>
      match headArgs goal with
      | (``Ne, [_, e, z]) => if natValue? z == some 0 then some (.nonzero, e) else none
      | (``Not, [p]) =>
        match comparison? p with
        | some (.eq, _, e, z) => if natValue? z == some 0 then some (.nonzero, e) else none
        | _ => none
      | _ => none

/-- `positivity` proves `0 ≤ e`, `0 < e` and `e ≠ 0` by the form of `e`. -/
syntax (name := positivity) "positivity" : tactic

@[tactic positivity] def evalPositivity : Tactic := fun _ => do
  -- the kernel, which checks the proof, knows no metavariables, not even in the types of hypotheses
  replaceMainGoal [← (← getMainGoal).instantiateGoalMVars]
  withMainContext do
    let goal ← instantiateMVars (m := MetaM) (← getMainTarget)
    match ← prove goal (← gather false #[]) with
    | .ok proof =>
      let typed := restate goal proof
      if !typed.hasExprMVar then checkWithKernel typed
      closeMainGoal `positivity typed
    | .error message => throw (Exception.error .missing (stringToMessageData message))

end Elementary.Positivity
