import Elementary.Ring

/-!
# Equations of commutative groups

`abel` proves equations that hold in every additive commutative group, or monoid. Each side becomes the list of what it
adds and the list of what it subtracts, in order; the kernel compares them.
-/

universe u

namespace Elementary.Abel

open Elementary.Ring (nth)

/-- A term. Variables count from 0. -/
inductive Term where
  | v (i : ℕ)
  | zero
  | add (a b : Term)
  | sub (a b : Term)
  | neg (a : Term)
  | nsmul (n : ℕ) (a : Term)

/-- A variable, then what `rest` makes of a list, in order. -/
def insert (i : ℕ) (rest : List ℕ → List ℕ) : List ℕ → List ℕ
  | [] => i :: rest []
  | j :: l => cond (Nat.ble i j) (i :: rest (j :: l)) (j :: insert i rest l)

/-- Two lists in order as one. -/
def merge : List ℕ → List ℕ → List ℕ
  | [] => fun l => l
  | i :: k => insert i (merge k)

def same : List ℕ → List ℕ → Bool
  | [], [] => true
  | i :: k, j :: l => cond (Nat.beq i j) (same k l) false
  | [], _ :: _ => false
  | _ :: _, [] => false

/-- A list `n` times. -/
def times (l : List ℕ) : ℕ → List ℕ
  | 0 => []
  | n + 1 => merge (times l n) l

/-- What a term adds, or, with `s`, what it subtracts. -/
def Term.part : Term → Bool → List ℕ
  | .v i, s => cond s [] [i]
  | .zero, _ => []
  | .add a b, s => merge (Term.part a s) (Term.part b s)
  | .sub a b, s => merge (Term.part a s) (Term.part b (not s))
  | .neg a, s => Term.part a (not s)
  | .nsmul n a, s => times (Term.part a s) n

/-- The comparison that the kernel computes. -/
def check (a b : Term) : Bool :=
  same (merge (Term.part a false) (Term.part b true)) (merge (Term.part b false) (Term.part a true))

section
variable {A : Type u} [AddCommMonoid A] (ρ : List A)

def eval : List ℕ → A
  | [] => 0
  | i :: l => nth ρ i + eval l

theorem eval_insert (i : ℕ) (rest : List ℕ → List ℕ) (r : A) (h : ∀ l, eval ρ (rest l) = r + eval ρ l) :
    ∀ l, eval ρ (insert i rest l) = nth ρ i + r + eval ρ l
  | [] => by
    show nth ρ i + eval ρ (rest []) = _
    rw [h, add_assoc]
  | j :: l => by
    show eval ρ (cond (Nat.ble i j) (i :: rest (j :: l)) (j :: insert i rest l)) = nth ρ i + r + (nth ρ j + eval ρ l)
    cases Nat.ble i j with
    | true =>
      show nth ρ i + eval ρ (rest (j :: l)) = _
      rw [h, add_assoc]; rfl
    | false =>
      show nth ρ j + eval ρ (insert i rest l) = _
      rw [eval_insert i rest r h l, add_left_comm]

theorem eval_merge (l : List ℕ) : ∀ k, eval ρ (merge k l) = eval ρ k + eval ρ l := by
  intro k
  induction k generalizing l with
  | nil => exact (zero_add _).symm
  | cons i k ih => exact eval_insert ρ i (merge k) (eval ρ k) ih l

theorem eq_of_same : ∀ {k l : List ℕ}, same k l = true → k = l
  | [], [], _ => rfl
  | i :: k, j :: l, h => by
    change cond (Nat.beq i j) (same k l) false = true at h
    cases e : Nat.beq i j with
    | false => rw [e] at h; exact nomatch h
    | true => rw [e] at h; rw [Nat.eq_of_beq_eq_true e, eq_of_same h]

theorem eval_times (l : List ℕ) : ∀ n, eval ρ (times l n) = n • eval ρ l
  | 0 => (zero_nsmul _).symm
  | n + 1 => by
    show eval ρ (merge (times l n) l) = _
    rw [eval_merge, eval_times l n, succ_nsmul]
end

variable {A : Type u} [AddCommGroup A]

def Term.denote (ρ : List A) : Term → A
  | .v i => nth ρ i
  | .zero => 0
  | .add a b => Term.denote ρ a + Term.denote ρ b
  | .sub a b => Term.denote ρ a - Term.denote ρ b
  | .neg a => -Term.denote ρ a
  | .nsmul n a => n • Term.denote ρ a

theorem Term.eval_part (ρ : List A) : ∀ t, Term.denote ρ t + eval ρ (Term.part t true) = eval ρ (Term.part t false)
  | .v _ => rfl
  | .zero => add_zero 0
  | .add a b => by
    show Term.denote ρ a + Term.denote ρ b + eval ρ (merge _ _) = eval ρ (merge _ _)
    rw [eval_merge, eval_merge, add_add_add_comm, Term.eval_part ρ a, Term.eval_part ρ b]
  | .sub a b => by
    show Term.denote ρ a - Term.denote ρ b + eval ρ (merge _ (Term.part b false)) = eval ρ (merge _ (Term.part b true))
    rw [eval_merge, eval_merge, ← Term.eval_part ρ a, ← Term.eval_part ρ b, sub_eq_add_neg, add_add_add_comm,
      neg_add_cancel_left]
  | .neg a => by
    show -Term.denote ρ a + eval ρ (Term.part a false) = eval ρ (Term.part a true)
    rw [← Term.eval_part ρ a, neg_add_cancel_left]
  | .nsmul n a => by
    show n • Term.denote ρ a + eval ρ (times _ n) = eval ρ (times _ n)
    rw [eval_times, eval_times, ← Term.eval_part ρ a, nsmul_add]

theorem eq_of_check (A : Type u) [AddCommGroup A] (ρ : List A) (a b : Term) (h : check a b = true) :
    Term.denote ρ a = Term.denote ρ b := by
  have e := congrArg (eval ρ) (eq_of_same h)
  rw [eval_merge, eval_merge, ← Term.eval_part ρ a, ← Term.eval_part ρ b, add_right_comm _ (eval ρ (Term.part b true))] at e
  exact add_right_cancel (add_right_cancel e)

/-! ## The tactic -/

open Lean Meta Elab Tactic Elementary.Ring

/-- Longer multiples are variables. -/
def greatestMultiple : Nat := 64

/-- A term as data. -/
partial def read (e : Expr) (atoms : List Expr) : MetaM (Term × List Expr) := do
  let atom : MetaM (Term × List Expr) := do
    let (i, atoms) ← indexOf e atoms
    return (.v i, atoms)
  let two (make : Term → Term → Term) (a b : Expr) : MetaM (Term × List Expr) := do
    let (a, atoms) ← read a atoms
    let (b, atoms) ← read b atoms
    return (make a b, atoms)
  match headArgs e with
  | (``HAdd.hAdd, [_, _, _, _, a, b]) => two .add a b
  | (``HSub.hSub, [_, _, _, _, a, b]) => two .sub a b
  | (``Neg.neg, [_, _, a]) =>
    let (a, atoms) ← read a atoms
    return (.neg a, atoms)
  | (``OfNat.ofNat, [_, .lit (.natVal 0), _]) => return (.zero, atoms)
  | (``HSMul.hSMul, [scalars, _, _, _, n, a]) =>
    match natValue? n with
    | some n =>
      if !isConstant scalars ``Nat || greatestMultiple < n then atom
      else
        let (a, atoms) ← read a atoms
        return (.nsmul n a, atoms)
    | none => atom
  | _ => atom

def quoteTerm : Term → Expr
  | .v i => mkApp (mkConst ``Term.v) (.lit (.natVal i))
  | .zero => mkConst ``Term.zero
  | .add a b => mkApp (mkApp (mkConst ``Term.add) (quoteTerm a)) (quoteTerm b)
  | .sub a b => mkApp (mkApp (mkConst ``Term.sub) (quoteTerm a)) (quoteTerm b)
  | .neg a => mkApp (mkConst ``Term.neg) (quoteTerm a)
  | .nsmul n a => mkApp (mkApp (mkConst ``Term.nsmul) (.lit (.natVal n))) (quoteTerm a)

/-- The proof of an equation; `none` if its sides differ, or are not in a commutative group. -/
def proof? (goal : Expr) : MetaM (Option Expr) := do
  match headArgs goal with
  | (``Eq, [type, a, b]) =>
    let u ← getDecLevel type
    match ← synthInstance? (mkApp (mkConst ``AddCommGroup [u]) type) with
    | none => return none
    | some group =>
      let (a, atoms) ← read a []
      let (b, atoms) ← read b atoms
      if !check a b then return none
      return some (mkApp (mkApp (mkApp (mkApp (mkApp (mkApp (mkConst ``eq_of_check [u]) type) group)
        (quoteList u type atoms)) (quoteTerm a)) (quoteTerm b)) (mkConst ``computed))
  | _ => return none

/-- Proves an equation of an additive commutative group. -/
syntax (name := abelGroup) "abel_group" : tactic

@[tactic abelGroup] def evalAbelGroup : Tactic := fun _ => do
  replaceMainGoal [← (← getMainGoal).instantiateGoalMVars]
  withMainContext do
    let goal ← instantiateMVars (m := MetaM) (← getMainTarget)
    match ← proof? goal with
    | some proof =>
      let typed := mkApp (mkApp (mkConst ``stated) goal) proof
      checkWithKernel typed
      closeMainGoal `abel typed
    | none => fail "abel failed: the two sides are not equal in every commutative group"

/-- `abel` proves equations that hold in every additive commutative group, or monoid. -/
macro "abel" : tactic => `(tactic| first
  | abel_group
  | (simp only [add_assoc, add_comm, add_left_comm, add_zero, zero_add]; done)
  | abel_group)

end Elementary.Abel
