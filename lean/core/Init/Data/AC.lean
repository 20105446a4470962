prelude
import Init.Data.List.Lemmas
/-!
Normal forms modulo associativity, commutativity, idempotence and neutral elements, for `ac_rfl`.
An expression is flattened to the list of its variables; neutral ones are dropped, the rest sorted
and freed of repetitions as far as the operation allows; each step keeps the value.
-/
set_option linter.unusedVariables false
universe u v

namespace Lean.Data.AC
inductive Expr
  | var (x : Nat)
  | op (lhs rhs : Expr)
  deriving Inhabited, BEq
open Std

structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (LawfulIdentity op value))
structure Context (α : Sort u) where
  op : α → α → α
  assoc : Associative op
  comm : Option (PLift (Commutative op))
  idem : Option (PLift (IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α
class ContextInformation (α : Sort u) where
  isNeutral : α → Nat → Bool
  isComm : α → Bool
  isIdem : α → Bool
class EvalInformation (α : Sort u) (β : Sort v) where
  arbitrary : α → β
  evalOp : α → β → β → β
  evalVar : α → Nat → β
def Context.var (ctx : Context α) (idx : Nat) : Variable ctx.op := ctx.vars.getD idx ⟨ctx.arbitrary, none⟩
instance : ContextInformation (Context α) where
  isNeutral ctx x := (ctx.var x).neutral.isSome
  isComm ctx := ctx.comm.isSome
  isIdem ctx := ctx.idem.isSome
instance : EvalInformation (Context α) α where
  arbitrary ctx := ctx.arbitrary
  evalOp ctx := ctx.op
  evalVar ctx idx := (ctx.var idx).value
def eval (β : Sort u) [EvalInformation α β] (ctx : α) : (ex : Expr) → β
  | .var idx => EvalInformation.evalVar ctx idx
  | .op l r => EvalInformation.evalOp ctx (eval β ctx l) (eval β ctx r)
def Expr.toList : Expr → List Nat
  | .var idx => [idx]
  | .op l r => l.toList.append r.toList
def evalList (β : Sort u) [EvalInformation α β] (ctx : α) : List Nat → β
  | [] => EvalInformation.arbitrary ctx
  | [x] => EvalInformation.evalVar ctx x
  | x :: y :: xs => EvalInformation.evalOp ctx (EvalInformation.evalVar ctx x) (evalList β ctx (y :: xs))
def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | a :: as => bif decide (x < a) then x :: a :: as else a :: insert x as
def sort (xs : List Nat) : List Nat := xs.foldr insert []
def mergeIdem : List Nat → List Nat
  | [] => []
  | [x] => [x]
  | x :: y :: xs => bif x == y then mergeIdem (y :: xs) else x :: mergeIdem (y :: xs)
/-- Without its neutral variables; one is kept if nothing else is left. -/
def removeNeutrals [info : ContextInformation α] (ctx : α) : List Nat → List Nat
  | [] => []
  | [x] => [x]
  | x :: y :: xs => bif info.isNeutral ctx x then removeNeutrals ctx (y :: xs) else
    match removeNeutrals ctx (y :: xs) with
    | [z] => bif info.isNeutral ctx z then [x] else [x, z]
    | zs => x :: zs
def norm [info : ContextInformation α] (ctx : α) (e : Expr) : List Nat :=
  let xs := removeNeutrals ctx e.toList
  let xs := if info.isComm ctx then sort xs else xs
  if info.isIdem ctx then mergeIdem xs else xs

namespace Context
variable {α : Sort u} (ctx : Context α)
theorem evalList_cons (x : Nat) {xs : List Nat} (h : xs ≠ []) :
    evalList α ctx (x :: xs) = ctx.op (ctx.var x).value (evalList α ctx xs) := by
  cases xs with
  | nil => contradiction
  | cons y ys => rfl
theorem evalList_append {l r : List Nat} (hl : l ≠ []) (hr : r ≠ []) :
    evalList α ctx (l ++ r) = ctx.op (evalList α ctx l) (evalList α ctx r) := by
  induction l with
  | nil => contradiction
  | cons x xs ih =>
    cases xs with
    | nil => exact evalList_cons ctx x hr
    | cons y ys =>
      rw [List.cons_append, evalList_cons ctx x (by simp), ih (by simp), evalList_cons ctx x (by simp), ctx.assoc.assoc]
theorem toList_nonEmpty (e : Expr) : e.toList ≠ [] := by
  induction e with
  | var x => exact List.cons_ne_nil _ _
  | op l r ihl _ => intro h; exact ihl (List.append_eq_nil_iff.mp h).1
theorem eval_toList (e : Expr) : evalList α ctx e.toList = eval α ctx e := by
  induction e with
  | var x => rfl
  | op l r ihl ihr =>
    show evalList α ctx (l.toList ++ r.toList) = ctx.op _ _
    rw [evalList_append ctx (toList_nonEmpty l) (toList_nonEmpty r), ihl, ihr]

theorem insert_nonEmpty (x : Nat) (xs : List Nat) : insert x xs ≠ [] := by
  cases xs with
  | nil => exact List.cons_ne_nil _ _
  | cons a as => cases h : decide (x < a) <;> simp [insert, h]
theorem evalList_insert (hc : Commutative ctx.op) (x : Nat) (xs : List Nat) :
    evalList α ctx (insert x xs) = evalList α ctx (x :: xs) := by
  induction xs with
  | nil => rfl
  | cons a as ih =>
    cases h : decide (x < a) with
    | true => simp only [insert, h, cond_true]
    | false =>
      simp only [insert, h, cond_false]
      rw [evalList_cons ctx a (insert_nonEmpty x as), ih]
      cases as with
      | nil => exact hc.comm _ _
      | cons b bs =>
        rw [evalList_cons ctx x (List.cons_ne_nil _ _), evalList_cons ctx x (List.cons_ne_nil _ _),
          evalList_cons ctx a (List.cons_ne_nil _ _), ← ctx.assoc.assoc, ← ctx.assoc.assoc, hc.comm (ctx.var a).value]
theorem sort_eq_nil {xs : List Nat} : sort xs = [] ↔ xs = [] := by
  cases xs with
  | nil => exact Iff.rfl
  | cons x xs => exact iff_of_false (insert_nonEmpty _ _) (List.cons_ne_nil _ _)
theorem evalList_sort (h : ContextInformation.isComm ctx = true) (xs : List Nat) :
    evalList α ctx (sort xs) = evalList α ctx xs := by
  have hc : Commutative ctx.op := match hx : ctx.comm, h with
    | some c, _ => c.down
    | none, h => by
      replace h : ctx.comm.isSome = true := h
      rw [hx] at h; contradiction
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    show evalList α ctx (insert x (sort xs)) = _
    rw [evalList_insert ctx hc]
    cases xs with
    | nil => rfl
    | cons y ys =>
      rw [evalList_cons ctx x fun h => List.cons_ne_nil _ _ (sort_eq_nil.mp h), ih, ← evalList_cons ctx x (List.cons_ne_nil _ _)]

theorem mergeIdem_nonEmpty (x : Nat) (xs : List Nat) : mergeIdem (x :: xs) ≠ [] := by
  induction xs generalizing x with
  | nil => exact List.cons_ne_nil _ _
  | cons y ys ih => cases h : x == y <;> simp [mergeIdem, h, ih]
theorem evalList_mergeIdem (h : ContextInformation.isIdem ctx = true) (xs : List Nat) :
    evalList α ctx (mergeIdem xs) = evalList α ctx xs := by
  have hi : IdempotentOp ctx.op := match hx : ctx.idem, h with
    | some c, _ => c.down
    | none, h => by
      replace h : ctx.idem.isSome = true := h
      rw [hx] at h; contradiction
  cases xs with
  | nil => rfl
  | cons x xs =>
    induction xs generalizing x with
    | nil => rfl
    | cons y ys ih =>
      cases h : x == y with
      | true =>
        simp only [mergeIdem, h, cond_true]
        rw [ih y, eq_of_beq h, evalList_cons ctx y (List.cons_ne_nil _ _)]
        cases ys with
        | nil => exact (hi.idempotent _).symm
        | cons z zs => rw [evalList_cons ctx y (List.cons_ne_nil _ _), ← ctx.assoc.assoc, hi.idempotent]
      | false =>
        simp only [mergeIdem, h, cond_false]
        rw [evalList_cons ctx x (mergeIdem_nonEmpty _ _), ih y, ← evalList_cons ctx x (List.cons_ne_nil _ _)]

theorem neutral_spec {x : Nat} (h : ContextInformation.isNeutral ctx x = true) : LawfulIdentity ctx.op (ctx.var x).value :=
  match hx : (ctx.var x).neutral, h with
  | some n, _ => n.down
  | none, h => by
    replace h : (ctx.var x).neutral.isSome = true := h
    rw [hx] at h; contradiction
theorem removeNeutrals_nonEmpty (x : Nat) (xs : List Nat) : removeNeutrals ctx (x :: xs) ≠ [] := by
  induction xs generalizing x with
  | nil => exact List.cons_ne_nil _ _
  | cons y ys ih =>
    unfold removeNeutrals
    cases ContextInformation.isNeutral ctx x with
    | true => exact ih y
    | false =>
      rw [cond_false]
      split
      · cases ContextInformation.isNeutral ctx _ <;> exact List.cons_ne_nil _ _
      · exact List.cons_ne_nil _ _
theorem evalList_removeNeutrals (xs : List Nat) : evalList α ctx (removeNeutrals ctx xs) = evalList α ctx xs := by
  cases xs with
  | nil => rfl
  | cons x xs =>
    induction xs generalizing x with
    | nil => rfl
    | cons y ys ih =>
      rw [evalList_cons ctx x (List.cons_ne_nil _ _)]
      unfold removeNeutrals
      cases h : ContextInformation.isNeutral ctx x with
      | true => rw [cond_true, ih y]; exact ((neutral_spec ctx h).left_id _).symm
      | false =>
        rw [cond_false, ← ih y]
        split
        · rename_i z hz
          rw [hz]
          cases hn : ContextInformation.isNeutral ctx z with
          | true => rw [cond_true]; exact ((neutral_spec ctx hn).right_id _).symm
          | false => rfl
        · exact evalList_cons ctx x (removeNeutrals_nonEmpty ctx y ys)

theorem eval_norm (e : Expr) : evalList α ctx (norm ctx e) = eval α ctx e := by
  have start : evalList α ctx (removeNeutrals ctx e.toList) = eval α ctx e := by
    rw [evalList_removeNeutrals, eval_toList]
  unfold norm
  cases hc : ContextInformation.isComm ctx <;> cases hi : ContextInformation.isIdem ctx <;>
    simp [evalList_sort, evalList_mergeIdem, hc, hi, start]
theorem eq_of_norm (a b : Expr) (h : norm ctx a == norm ctx b) : eval α ctx a = eval α ctx b := by
  rw [← eval_norm, ← eval_norm, eq_of_beq h]
end Context
end Lean.Data.AC
