prelude
import Init.Data.Int.Linear.Poly
/-!
Equations over an associative operation, which may be commutative or idempotent or have a neutral element: the steps of
`grind`'s solver for them. A term is the sequence of its variables; a premise that is a Boolean is computed by the kernel.
-/
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false
universe u

namespace Lean.Grind.AC
abbrev Var := Nat
/-- What the variables stand for, and the operation. Variable 0 stands for the neutral element, if there is one. -/
structure Context (α : Sort u) where
  vars : RArray (PLift α)
  op : α → α → α
/-- A term as it stands in a goal. -/
inductive Expr where
  | var (x : Var)
  | op (lhs rhs : Expr)
/-- A product of variables. -/
inductive Seq where
  | var (x : Var)
  | cons (x : Var) (s : Seq)

variable {α : Sort u}
noncomputable def Var.denote (ctx : Context α) (x : Var) : α := PLift.rec (fun x => x) (ctx.vars.get x)
noncomputable def Expr.denote (ctx : Context α) (e : Expr) : α :=
  Expr.rec (fun x => Var.denote ctx x) (fun _ _ a b => ctx.op a b) e
noncomputable def Seq.denote (ctx : Context α) (s : Seq) : α :=
  Seq.rec (fun x => Var.denote ctx x) (fun x _ ih => ctx.op (Var.denote ctx x) ih) s

namespace Seq
noncomputable def same (s t : Seq) : Bool :=
  Seq.rec (motive := fun _ => Seq → Bool) (fun x t => Seq.rec (fun y => Nat.beq x y) (fun _ _ _ => false) t)
    (fun x _ ih t => Seq.rec (fun _ => false) (fun y t _ => Nat.beq x y && ih t) t) s t
theorem eq_of_same {s t : Seq} (h : s.same t = true) : s = t := by
  induction s generalizing t with
  | var x => cases t with
    | var y => exact congrArg var (Nat.eq_of_beq_eq_true h)
    | cons => exact absurd h nofun
  | cons x s ih => cases t with
    | var => exact absurd h nofun
    | cons y t =>
      replace h : (Nat.beq x y && s.same t) = true := h
      simp only [Bool.and_eq_true] at h
      cases Nat.eq_of_beq_eq_true h.1; cases ih h.2; rfl
noncomputable def concat (s t : Seq) : Seq := Seq.rec (fun x => cons x t) (fun x _ ih => cons x ih) s
/-- With `x` before the first greater variable. -/
noncomputable def insert (x : Var) (s : Seq) : Seq :=
  Seq.rec (fun y => Bool.rec (cons y (var x)) (cons x (var y)) (Nat.ble x y))
    (fun y s ih => Bool.rec (cons y ih) (cons x (cons y s)) (Nat.ble x y)) s
noncomputable def sort (s : Seq) : Seq := Seq.rec (fun x => var x) (fun x _ ih => ih.insert x) s
/-- Without variable 0, unless that is all. -/
noncomputable def erase0 (s : Seq) : Seq :=
  Seq.rec (fun x => var x)
    (fun x _ ih => Bool.rec (Bool.rec (cons x ih) (var x) (ih.same (var 0))) ih (Nat.beq x 0)) s
/-- Without neighbours that are the same. -/
noncomputable def eraseDup (s : Seq) : Seq :=
  Seq.rec (fun x => var x)
    (fun x _ ih => Seq.rec (fun y => Bool.rec (cons x ih) ih (Nat.beq x y))
      (fun y _ _ => Bool.rec (cons x ih) ih (Nat.beq x y)) ih) s

section
variable (ctx : Context α)
theorem denote_concat [Std.Associative ctx.op] (s t : Seq) :
    (s.concat t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx) := by
  induction s with
  | var x => rfl
  | cons x s ih => exact (congrArg (ctx.op (Var.denote ctx x)) ih).trans (Std.Associative.assoc ..).symm
theorem denote_insert [Std.Associative ctx.op] [Std.Commutative ctx.op] (x : Var) (s : Seq) :
    (s.insert x).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx) := by
  induction s with
  | var y =>
    show denote ctx (Bool.rec (cons y (var x)) (cons x (var y)) (Nat.ble x y)) = _
    cases Nat.ble x y
    · exact Std.Commutative.comm ..
    · rfl
  | cons y s ih =>
    show denote ctx (Bool.rec (cons y (s.insert x)) (cons x (cons y s)) (Nat.ble x y)) = _
    cases Nat.ble x y
    · show ctx.op (Var.denote ctx y) ((s.insert x).denote ctx) = ctx.op (Var.denote ctx x) (ctx.op (Var.denote ctx y) (s.denote ctx))
      rw [ih, ← Std.Associative.assoc (op := ctx.op), ← Std.Associative.assoc (op := ctx.op),
        Std.Commutative.comm (op := ctx.op) (Var.denote ctx y)]
    · rfl
theorem denote_sort [Std.Associative ctx.op] [Std.Commutative ctx.op] (s : Seq) :
    s.sort.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih => show (s.sort.insert x).denote ctx = _; rw [denote_insert, ih]; rfl
theorem denote_erase0 [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (s : Seq) : s.erase0.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih =>
    show denote ctx (Bool.rec (Bool.rec (cons x s.erase0) (var x) (s.erase0.same (var 0))) s.erase0 (Nat.beq x 0)) =
      ctx.op (Var.denote ctx x) (s.denote ctx)
    rw [← ih]
    cases h : Nat.beq x 0
    · cases h' : s.erase0.same (var 0)
      · rfl
      · rw [eq_of_same h']; exact (Std.LawfulRightIdentity.right_id (op := ctx.op) (o := Var.denote ctx 0) _).symm
    · cases Nat.eq_of_beq_eq_true h; exact (Std.LawfulLeftIdentity.left_id (op := ctx.op) (o := Var.denote ctx 0) _).symm
theorem denote_eraseDup [Std.Associative ctx.op] [Std.IdempotentOp ctx.op] (s : Seq) :
    s.eraseDup.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih =>
    show denote ctx (Seq.rec (fun y => Bool.rec (cons x s.eraseDup) s.eraseDup (Nat.beq x y))
      (fun y _ _ => Bool.rec (cons x s.eraseDup) s.eraseDup (Nat.beq x y)) s.eraseDup : Seq) =
      ctx.op (Var.denote ctx x) (s.denote ctx)
    rw [← ih]
    cases s.eraseDup with
    | var y =>
      show denote ctx (Bool.rec (cons x (var y)) (var y) (Nat.beq x y)) = _
      cases h : Nat.beq x y
      · rfl
      · cases Nat.eq_of_beq_eq_true h; exact (Std.IdempotentOp.idempotent (op := ctx.op) _).symm
    | cons y t =>
      show denote ctx (Bool.rec (cons x (cons y t)) (cons y t) (Nat.beq x y)) = _
      cases h : Nat.beq x y
      · rfl
      · cases Nat.eq_of_beq_eq_true h
        show ctx.op _ _ = ctx.op _ (ctx.op _ _)
        rw [← Std.Associative.assoc (op := ctx.op), Std.IdempotentOp.idempotent (op := ctx.op)]
end
end Seq

noncomputable def Expr.toSeq (e : Expr) : Seq := Expr.rec (fun x => .var x) (fun _ _ a b => a.concat b) e
theorem Expr.denote_toSeq (ctx : Context α) [Std.Associative ctx.op] (e : Expr) :
    e.toSeq.denote ctx = e.denote ctx := by
  induction e with
  | var x => rfl
  | op a b iha ihb => show (a.toSeq.concat b.toSeq).denote ctx = _; rw [Seq.denote_concat, iha, ihb]; rfl

open AC.Seq
variable (ctx : Context α)

theorem refl (s : Seq) : s.denote ctx = s.denote ctx := rfl
theorem eq_orient (lhs rhs : Seq) (h : lhs.denote ctx = rhs.denote ctx) : rhs.denote ctx = lhs.denote ctx := h.symm
theorem eq_expr_seq_seq (e : Expr) (s t : Seq) (h₁ : e.denote ctx = s.denote ctx) (h₂ : s.denote ctx = t.denote ctx) :
    e.denote ctx = t.denote ctx := h₁.trans h₂
theorem imp_eq (a b : Expr) (s : Seq) (h₁ : a.denote ctx = s.denote ctx) (h₂ : b.denote ctx = s.denote ctx) :
    a.denote ctx = b.denote ctx := h₁.trans h₂.symm
theorem diseq_unsat (lhs rhs : Seq) (h : lhs.same rhs) (n : lhs.denote ctx ≠ rhs.denote ctx) : False :=
  n (congrArg _ (eq_of_same h))

/-! Normal forms. -/
section Normal
variable [Std.Associative ctx.op]
theorem norm_a (e : Expr) (s : Seq) (h : e.toSeq.same s) : e.denote ctx = s.denote ctx := by
  rw [← Expr.denote_toSeq ctx (e := e), eq_of_same h]
variable (l r : Expr) (s t : Seq)
theorem eq_norm_a (h : l.toSeq.same s && r.toSeq.same t) (e : l.denote ctx = r.denote ctx) :
    s.denote ctx = t.denote ctx := by
  simp only [Bool.and_eq_true] at h; exact (norm_a ctx l s h.1).symm.trans (e.trans (norm_a ctx r t h.2))
theorem diseq_norm_a (h : l.toSeq.same s && r.toSeq.same t) (n : l.denote ctx ≠ r.denote ctx) :
    s.denote ctx ≠ t.denote ctx := by
  simp only [Bool.and_eq_true] at h; rw [← norm_a ctx l s h.1, ← norm_a ctx r t h.2]; exact n
end Normal

section CommutativeNormal
variable [Std.Associative ctx.op] [Std.Commutative ctx.op] (l r : Expr) (s t : Seq)
theorem norm_ac (e : Expr) (s : Seq) (h : e.toSeq.sort.same s.sort) : e.denote ctx = s.denote ctx := by
  rw [← Expr.denote_toSeq ctx (e := e), ← denote_sort, eq_of_same h, denote_sort]
theorem eq_norm_ac (h : l.toSeq.sort.same s.sort && r.toSeq.sort.same t.sort) (e : l.denote ctx = r.denote ctx) :
    s.denote ctx = t.denote ctx := by
  simp only [Bool.and_eq_true] at h
  exact (norm_ac ctx l s h.1).symm.trans (e.trans (norm_ac ctx r t h.2))
theorem diseq_norm_ac (h : l.toSeq.sort.same s.sort && r.toSeq.sort.same t.sort) (n : l.denote ctx ≠ r.denote ctx) :
    s.denote ctx ≠ t.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← norm_ac ctx l s h.1, ← norm_ac ctx r t h.2]; exact n
end CommutativeNormal

section Neutral
variable [Std.Associative ctx.op] [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (l r : Expr) (s t : Seq)
theorem norm_ai (e : Expr) (s : Seq) (h : e.toSeq.erase0.same s.erase0) : e.denote ctx = s.denote ctx := by
  rw [← Expr.denote_toSeq ctx (e := e), ← denote_erase0, eq_of_same h, denote_erase0]
theorem eq_norm_ai (h : l.toSeq.erase0.same s.erase0 && r.toSeq.erase0.same t.erase0) (e : l.denote ctx = r.denote ctx) :
    s.denote ctx = t.denote ctx := by
  simp only [Bool.and_eq_true] at h
  exact (norm_ai ctx l s h.1).symm.trans (e.trans (norm_ai ctx r t h.2))
theorem diseq_norm_ai (h : l.toSeq.erase0.same s.erase0 && r.toSeq.erase0.same t.erase0)
    (n : l.denote ctx ≠ r.denote ctx) : s.denote ctx ≠ t.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← norm_ai ctx l s h.1, ← norm_ai ctx r t h.2]; exact n
theorem eq_erase0 (l r s t : Seq) (h : l.erase0.same s.erase0 && r.erase0.same t.erase0)
    (e : l.denote ctx = r.denote ctx) : s.denote ctx = t.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← denote_erase0 ctx s, ← denote_erase0 ctx t, ← eq_of_same h.1, ← eq_of_same h.2,
    denote_erase0, denote_erase0, e]
theorem eq_erase0_rhs (l r t : Seq) (h : r.erase0.same t.erase0) (e : l.denote ctx = r.denote ctx) :
    l.denote ctx = t.denote ctx := by
  rw [← denote_erase0 ctx t, ← eq_of_same h, denote_erase0, e]
theorem diseq_erase0 (l r s t : Seq) (h : l.erase0.same s.erase0 && r.erase0.same t.erase0)
    (n : l.denote ctx ≠ r.denote ctx) : s.denote ctx ≠ t.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← denote_erase0 ctx s, ← denote_erase0 ctx t, ← eq_of_same h.1, ← eq_of_same h.2,
    denote_erase0, denote_erase0]; exact n
end Neutral

section CommutativeNeutral
variable [Std.Associative ctx.op] [Std.Commutative ctx.op] [Std.LawfulIdentity ctx.op (Var.denote ctx 0)]
  (l r : Expr) (s t : Seq)
theorem norm_aci (e : Expr) (s : Seq) (h : e.toSeq.erase0.sort.same s.erase0.sort) : e.denote ctx = s.denote ctx := by
  rw [← Expr.denote_toSeq ctx (e := e), ← denote_erase0, ← denote_sort, eq_of_same h, denote_sort,
    denote_erase0]
theorem eq_norm_aci (h : l.toSeq.erase0.sort.same s.erase0.sort && r.toSeq.erase0.sort.same t.erase0.sort)
    (e : l.denote ctx = r.denote ctx) : s.denote ctx = t.denote ctx := by
  simp only [Bool.and_eq_true] at h
  exact (norm_aci ctx l s h.1).symm.trans (e.trans (norm_aci ctx r t h.2))
theorem diseq_norm_aci (h : l.toSeq.erase0.sort.same s.erase0.sort && r.toSeq.erase0.sort.same t.erase0.sort)
    (n : l.denote ctx ≠ r.denote ctx) : s.denote ctx ≠ t.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← norm_aci ctx l s h.1, ← norm_aci ctx r t h.2]; exact n
end CommutativeNeutral

section Idempotent
variable [Std.Associative ctx.op] [Std.IdempotentOp ctx.op] (l r s t : Seq)
theorem eq_erase_dup (h : l.eraseDup.same s.eraseDup && r.eraseDup.same t.eraseDup)
    (e : l.denote ctx = r.denote ctx) : s.denote ctx = t.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← denote_eraseDup ctx s, ← denote_eraseDup ctx t, ← eq_of_same h.1, ← eq_of_same h.2, denote_eraseDup,
    denote_eraseDup, e]
theorem eq_erase_dup_rhs (l r t : Seq) (h : r.eraseDup.same t.eraseDup) (e : l.denote ctx = r.denote ctx) :
    l.denote ctx = t.denote ctx := by
  rw [← denote_eraseDup ctx t, ← eq_of_same h, denote_eraseDup, e]
theorem diseq_erase_dup (h : l.eraseDup.same s.eraseDup && r.eraseDup.same t.eraseDup)
    (n : l.denote ctx ≠ r.denote ctx) : s.denote ctx ≠ t.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← denote_eraseDup ctx s, ← denote_eraseDup ctx t, ← eq_of_same h.1, ← eq_of_same h.2, denote_eraseDup,
    denote_eraseDup]; exact n
theorem superpose_head_idempotent (x : Var) (lhs rhs rhs' : Seq)
    (h : (cons x lhs).eraseDup.same lhs.eraseDup && rhs'.same (cons x rhs)) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs.denote ctx = rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← denote_eraseDup ctx lhs, ← eq_of_same h.1, denote_eraseDup, eq_of_same h.2]
  exact congrArg (ctx.op _) e
theorem superpose_tail_idempotent (x : Var) (lhs rhs rhs' : Seq)
    (h : (lhs.concat (var x)).eraseDup.same lhs.eraseDup && rhs'.same (rhs.concat (var x)))
    (e : lhs.denote ctx = rhs.denote ctx) : lhs.denote ctx = rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← denote_eraseDup ctx lhs, ← eq_of_same h.1, denote_eraseDup, eq_of_same h.2, denote_concat, denote_concat, e]
end Idempotent
theorem superpose_ac_idempotent [Std.Associative ctx.op] [Std.Commutative ctx.op] [Std.IdempotentOp ctx.op]
    (x : Var) (lhs rhs rhs' : Seq)
    (h : (cons x lhs).sort.eraseDup.same lhs.sort.eraseDup && rhs'.sort.same (cons x rhs).sort)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs.denote ctx = rhs'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← denote_sort ctx lhs, ← denote_eraseDup, ← eq_of_same h.1, denote_eraseDup, denote_sort, ← denote_sort ctx rhs',
    eq_of_same h.2, denote_sort]
  exact congrArg (ctx.op _) e

/-! Rewriting with `lhs₁ = rhs₁` in `lhs₂ = rhs₂`. -/
section Exact
variable (lhs₁ rhs₁ o : Seq) (h : lhs₁.denote ctx = rhs₁.denote ctx)
include h
theorem eq_simp_lhs_exact (k : lhs₁.denote ctx = o.denote ctx) : rhs₁.denote ctx = o.denote ctx := h ▸ k
theorem eq_simp_rhs_exact (k : o.denote ctx = lhs₁.denote ctx) : o.denote ctx = rhs₁.denote ctx := h ▸ k
theorem diseq_simp_lhs_exact (k : lhs₁.denote ctx ≠ o.denote ctx) : rhs₁.denote ctx ≠ o.denote ctx := h ▸ k
theorem diseq_simp_rhs_exact (k : o.denote ctx ≠ lhs₁.denote ctx) : o.denote ctx ≠ rhs₁.denote ctx := h ▸ k
end Exact

section Inside
variable [Std.Associative ctx.op]
private theorem «prefix» {l r x s s' : Seq} (h : s.same (l.concat x) && s'.same (r.concat x)) (e : l.denote ctx = r.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  simp only [Bool.and_eq_true] at h; rw [eq_of_same h.1, eq_of_same h.2, denote_concat, denote_concat, e]
private theorem suffix {l r x s s' : Seq} (h : s.same (x.concat l) && s'.same (x.concat r)) (e : l.denote ctx = r.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  simp only [Bool.and_eq_true] at h; rw [eq_of_same h.1, eq_of_same h.2, denote_concat, denote_concat, e]
private theorem middle {l r x y s s' : Seq} (h : s.same (x.concat (l.concat y)) && s'.same (x.concat (r.concat y)))
    (e : l.denote ctx = r.denote ctx) : s.denote ctx = s'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [eq_of_same h.1, eq_of_same h.2, denote_concat, denote_concat, denote_concat, denote_concat, e]
variable (lhs₁ rhs₁ x lhs₂ rhs₂ s : Seq)
theorem eq_simp_lhs_prefix (h : lhs₂.same (lhs₁.concat x) && s.same (rhs₁.concat x))
    (e : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    s.denote ctx = rhs₂.denote ctx := («prefix» ctx h e).symm.trans k
theorem eq_simp_rhs_prefix (h : rhs₂.same (lhs₁.concat x) && s.same (rhs₁.concat x))
    (e : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = s.denote ctx := k.trans («prefix» ctx h e)
theorem diseq_simp_lhs_prefix (h : lhs₂.same (lhs₁.concat x) && s.same (rhs₁.concat x))
    (e : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    s.denote ctx ≠ rhs₂.denote ctx := «prefix» ctx h e ▸ k
theorem diseq_simp_rhs_prefix (h : rhs₂.same (lhs₁.concat x) && s.same (rhs₁.concat x))
    (e : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ s.denote ctx := «prefix» ctx h e ▸ k
theorem eq_simp_lhs_suffix (h : lhs₂.same (x.concat lhs₁) && s.same (x.concat rhs₁))
    (e : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    s.denote ctx = rhs₂.denote ctx := (suffix ctx h e).symm.trans k
theorem eq_simp_rhs_suffix (h : rhs₂.same (x.concat lhs₁) && s.same (x.concat rhs₁))
    (e : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = s.denote ctx := k.trans (suffix ctx h e)
theorem diseq_simp_lhs_suffix (h : lhs₂.same (x.concat lhs₁) && s.same (x.concat rhs₁))
    (e : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    s.denote ctx ≠ rhs₂.denote ctx := suffix ctx h e ▸ k
theorem diseq_simp_rhs_suffix (h : rhs₂.same (x.concat lhs₁) && s.same (x.concat rhs₁))
    (e : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ s.denote ctx := suffix ctx h e ▸ k
variable (lhs₁ rhs₁ x y lhs₂ rhs₂ s : Seq)
theorem eq_simp_lhs_middle (h : lhs₂.same (x.concat (lhs₁.concat y)) && s.same (x.concat (rhs₁.concat y)))
    (e : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₂.denote ctx = rhs₂.denote ctx) : s.denote ctx = rhs₂.denote ctx := (middle ctx h e).symm.trans k
theorem eq_simp_rhs_middle (h : rhs₂.same (x.concat (lhs₁.concat y)) && s.same (x.concat (rhs₁.concat y)))
    (e : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₂.denote ctx = rhs₂.denote ctx) : lhs₂.denote ctx = s.denote ctx := k.trans (middle ctx h e)
theorem diseq_simp_lhs_middle (h : lhs₂.same (x.concat (lhs₁.concat y)) && s.same (x.concat (rhs₁.concat y)))
    (e : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) : s.denote ctx ≠ rhs₂.denote ctx := middle ctx h e ▸ k
theorem diseq_simp_rhs_middle (h : rhs₂.same (x.concat (lhs₁.concat y)) && s.same (x.concat (rhs₁.concat y)))
    (e : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) : lhs₂.denote ctx ≠ s.denote ctx := middle ctx h e ▸ k
theorem superpose (p c t lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : lhs₁.same (p.concat c) && (lhs₂.same (c.concat t) && (lhs.same (rhs₁.concat t) && rhs.same (p.concat rhs₂))))
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [eq_of_same h.2.2.1, eq_of_same h.2.2.2, denote_concat, denote_concat, ← e₁, ← e₂, eq_of_same h.1,
    eq_of_same h.2.1, denote_concat, denote_concat]
  exact Std.Associative.assoc ..
end Inside

section Commutative
variable [Std.Associative ctx.op] [Std.Commutative ctx.op]
private theorem ac {x l r s s' : Seq} (h : s.sort.same (x.concat l).sort && s'.sort.same (x.concat r).sort)
    (e : l.denote ctx = r.denote ctx) : s.denote ctx = s'.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← denote_sort ctx s, ← denote_sort ctx s', eq_of_same h.1, eq_of_same h.2, denote_sort, denote_sort,
    denote_concat, denote_concat, e]
variable (x lhs₁ rhs₁ lhs₂ rhs₂ s : Seq)
theorem eq_simp_lhs_ac (h : lhs₂.sort.same (x.concat lhs₁).sort && s.sort.same (x.concat rhs₁).sort)
    (e : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₂.denote ctx = rhs₂.denote ctx) : s.denote ctx = rhs₂.denote ctx := (ac ctx h e).symm.trans k
theorem eq_simp_rhs_ac (h : rhs₂.sort.same (x.concat lhs₁).sort && s.sort.same (x.concat rhs₁).sort)
    (e : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₂.denote ctx = rhs₂.denote ctx) : lhs₂.denote ctx = s.denote ctx := k.trans (ac ctx h e)
theorem diseq_simp_lhs_ac (h : lhs₂.sort.same (x.concat lhs₁).sort && s.sort.same (x.concat rhs₁).sort)
    (e : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) : s.denote ctx ≠ rhs₂.denote ctx := ac ctx h e ▸ k
theorem diseq_simp_rhs_ac (h : rhs₂.sort.same (x.concat lhs₁).sort && s.sort.same (x.concat rhs₁).sort)
    (e : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) : lhs₂.denote ctx ≠ s.denote ctx := ac ctx h e ▸ k
theorem superpose_ac (r₁ x r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : lhs₁.sort.same (x.concat r₁).sort && (lhs₂.sort.same (x.concat r₂).sort &&
      (lhs.sort.same (r₂.concat rhs₁).sort && rhs.sort.same (r₁.concat rhs₂).sort)))
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [← denote_sort ctx lhs, ← denote_sort ctx rhs, eq_of_same h.2.2.1, eq_of_same h.2.2.2, denote_sort, denote_sort,
    denote_concat, denote_concat, ← e₁, ← e₂, ← denote_sort ctx lhs₁, ← denote_sort ctx lhs₂, eq_of_same h.1,
    eq_of_same h.2.1, denote_sort, denote_sort, denote_concat, denote_concat,
    ← Std.Associative.assoc (op := ctx.op), ← Std.Associative.assoc (op := ctx.op),
    Std.Commutative.comm (op := ctx.op) (r₁.denote ctx), Std.Associative.assoc (op := ctx.op) (x.denote ctx),
    Std.Commutative.comm (op := ctx.op) (r₁.denote ctx), Std.Commutative.comm (op := ctx.op) (r₂.denote ctx),
    Std.Associative.assoc (op := ctx.op)]
end Commutative

end Lean.Grind.AC
