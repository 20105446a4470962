import Elementary.Notation

/-!
# Additive monoids and groups

Mathlib's classes from `AddSemigroup` to `AddCommGroup`, and their lemmas: what `Elementary.Algebra.Group` has, written
with `+`. Multiples `n • x` are the powers.
-/

universe u

/-- An associative addition. -/
class AddSemigroup (G : Type u) extends Add G where
  protected add_assoc : ∀ a b c : G, a + b + c = a + (b + c)

/-- `x` added `n` times, from the left. -/
def nsmulRec {M : Type u} [Zero M] [Add M] : ℕ → M → M
  | 0, _ => 0
  | n + 1, a => nsmulRec n a + a

/-- An associative addition with a zero, and multiples. -/
class AddMonoid (M : Type u) extends AddSemigroup M, Zero M where
  protected zero_add : ∀ a : M, 0 + a = a
  protected add_zero : ∀ a : M, a + 0 = a
  /-- `nsmul n x` is `n • x`. -/
  protected nsmul : ℕ → M → M := nsmulRec
  protected nsmul_zero : ∀ x, nsmul 0 x = 0 := by intros; rfl
  protected nsmul_succ : ∀ (n : ℕ) (x), nsmul (n + 1) x = nsmul n x + x := by intros; rfl

instance AddMonoid.toNatSMul {M : Type u} [AddMonoid M] : SMul ℕ M := ⟨AddMonoid.nsmul⟩

/-- An additive semigroup whose addition commutes. -/
class AddCommSemigroup (G : Type u) extends AddSemigroup G where
  protected add_comm : ∀ a b : G, a + b = b + a

/-- An additive monoid whose addition commutes. -/
class AddCommMonoid (M : Type u) extends AddMonoid M, AddCommSemigroup M

/-- Summands on the left cancel. -/
class IsLeftCancelAdd (G : Type u) [Add G] : Prop where
  protected add_left_cancel : ∀ a b c : G, a + b = a + c → b = c

/-- Summands on the right cancel. -/
class IsRightCancelAdd (G : Type u) [Add G] : Prop where
  protected add_right_cancel : ∀ a b c : G, a + b = c + b → a = c

/-- `n • x` for an integer `n`, from natural multiples and negation. -/
def zsmulRec {G : Type u} [Neg G] (nsmul : ℕ → G → G) : ℤ → G → G
  | .ofNat n, a => nsmul n a
  | .negSucc n, a => -(nsmul (n + 1) a)

/-- An additive monoid with negation of a kind and the subtraction that comes with it. -/
class SubNegMonoid (G : Type u) extends AddMonoid G, Neg G, Sub G where
  protected sub := fun a b => a + -b
  protected sub_eq_add_neg : ∀ a b : G, a - b = a + -b := by intros; rfl
  /-- `zsmul n x` is `n • x`. -/
  protected zsmul : ℤ → G → G := zsmulRec nsmul
  protected zsmul_zero' : ∀ a : G, zsmul 0 a = 0 := by exact nsmul_zero
  protected zsmul_succ' : ∀ (n : ℕ) (a : G), zsmul (n.succ : ℤ) a = zsmul (n : ℤ) a + a := by exact nsmul_succ
  protected zsmul_neg' : ∀ (n : ℕ) (a : G), zsmul (Int.negSucc n) a = -(zsmul (n.succ : ℤ) a) := by intros; rfl

instance SubNegMonoid.toZSMul {G : Type u} [SubNegMonoid G] : SMul ℤ G := ⟨SubNegMonoid.zsmul⟩

/-- An additive monoid in which everything has a negative. -/
class AddGroup (G : Type u) extends SubNegMonoid G where
  protected neg_add_cancel : ∀ a : G, -a + a = 0

/-- An additive group whose addition commutes. -/
class AddCommGroup (G : Type u) extends AddGroup G, AddCommMonoid G

section
variable {G : Type u} [AddSemigroup G]
theorem add_assoc (a b c : G) : a + b + c = a + (b + c) := AddSemigroup.add_assoc a b c
instance AddSemigroup.to_isAssociative : Std.Associative (α := G) (· + ·) := ⟨add_assoc⟩
end

section
variable {G : Type u} [AddCommSemigroup G]
theorem add_comm (a b : G) : a + b = b + a := AddCommSemigroup.add_comm a b
instance AddCommSemigroup.to_isCommutative : Std.Commutative (α := G) (· + ·) := ⟨add_comm⟩
theorem add_left_comm (a b c : G) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a, add_assoc]
theorem add_right_comm (a b c : G) : a + b + c = a + c + b := by
  rw [add_assoc, add_comm b, ← add_assoc]
theorem add_add_add_comm (a b c d : G) : a + b + (c + d) = a + c + (b + d) := by
  rw [add_assoc, add_left_comm b, ← add_assoc]
theorem add_rotate (a b c : G) : a + b + c = b + c + a := by rw [add_assoc, add_comm]
end

section
variable {G : Type u} [Add G]
theorem add_left_cancel [IsLeftCancelAdd G] {a b c : G} : a + b = a + c → b = c := IsLeftCancelAdd.add_left_cancel a b c
theorem add_right_cancel [IsRightCancelAdd G] {a b c : G} : a + b = c + b → a = c :=
  IsRightCancelAdd.add_right_cancel a b c
theorem add_left_cancel_iff [IsLeftCancelAdd G] {a b c : G} : a + b = a + c ↔ b = c :=
  ⟨add_left_cancel, congrArg _⟩
theorem add_right_cancel_iff [IsRightCancelAdd G] {a b c : G} : b + a = c + a ↔ b = c :=
  ⟨add_right_cancel, congrArg (· + a)⟩
@[simp] theorem add_right_inj [IsLeftCancelAdd G] (a : G) {b c : G} : a + b = a + c ↔ b = c := add_left_cancel_iff
@[simp] theorem add_left_inj [IsRightCancelAdd G] (a : G) {b c : G} : b + a = c + a ↔ b = c := add_right_cancel_iff
end

section
variable {M : Type u} [AddMonoid M]
@[simp] theorem zero_add (a : M) : 0 + a = a := AddMonoid.zero_add a
@[simp] theorem add_zero (a : M) : a + 0 = a := AddMonoid.add_zero a
@[simp] theorem zero_nsmul (a : M) : 0 • a = 0 := AddMonoid.nsmul_zero a
theorem succ_nsmul (a : M) (n : ℕ) : (n + 1) • a = n • a + a := AddMonoid.nsmul_succ n a
@[simp] theorem one_nsmul (a : M) : 1 • a = a := by rw [show 1 = 0 + 1 from rfl, succ_nsmul, zero_nsmul, zero_add]
theorem two_nsmul (a : M) : 2 • a = a + a := by rw [show 2 = 1 + 1 from rfl, succ_nsmul, one_nsmul]
theorem add_nsmul (a : M) (m n : ℕ) : (m + n) • a = m • a + n • a := by
  induction n with
  | zero => rw [Nat.add_zero, zero_nsmul, add_zero]
  | succ n ih => rw [← Nat.add_assoc, succ_nsmul, succ_nsmul, ih, add_assoc]
theorem succ_nsmul' (a : M) (n : ℕ) : (n + 1) • a = a + n • a := by rw [Nat.add_comm, add_nsmul, one_nsmul]
@[simp] theorem nsmul_zero (n : ℕ) : n • (0 : M) = 0 := by
  induction n with
  | zero => exact zero_nsmul 0
  | succ n ih => rw [succ_nsmul, ih, add_zero]
theorem mul_nsmul (a : M) (m n : ℕ) : (m * n) • a = n • (m • a) := by
  induction n with
  | zero => rw [Nat.mul_zero, zero_nsmul, zero_nsmul]
  | succ n ih => rw [Nat.mul_add_one, add_nsmul, ih, succ_nsmul]
theorem left_neg_eq_right_neg {a b c : M} (hba : b + a = 0) (hac : a + c = 0) : b = c := by
  rw [← zero_add c, ← hba, add_assoc, hac, add_zero]
end

theorem nsmul_add {M : Type u} [AddCommMonoid M] (a b : M) (n : ℕ) : n • (a + b) = n • a + n • b := by
  induction n with
  | zero => rw [zero_nsmul, zero_nsmul, zero_nsmul, add_zero]
  | succ n ih => rw [succ_nsmul, succ_nsmul, succ_nsmul, ih, add_add_add_comm]

theorem sub_eq_add_neg {G : Type u} [SubNegMonoid G] (a b : G) : a - b = a + -b := SubNegMonoid.sub_eq_add_neg a b

section
variable {G : Type u} [SubNegMonoid G]
@[simp] theorem zero_zsmul (a : G) : (0 : ℤ) • a = 0 := SubNegMonoid.zsmul_zero' a
@[simp] theorem natCast_zsmul (a : G) (n : ℕ) : (n : ℤ) • a = n • a := by
  induction n with
  | zero => exact (zero_zsmul a).trans (zero_nsmul a).symm
  | succ n ih => exact (SubNegMonoid.zsmul_succ' n a).trans ((congrArg (· + a) ih).trans (succ_nsmul a n).symm)
theorem negSucc_zsmul (a : G) (n : ℕ) : Int.negSucc n • a = -((n + 1) • a) := by
  rw [← natCast_zsmul]; exact SubNegMonoid.zsmul_neg' n a
@[simp] theorem one_zsmul (a : G) : (1 : ℤ) • a = a := (natCast_zsmul a 1).trans (one_nsmul a)
end

section
variable {G : Type u} [AddGroup G] {a b c d : G}
@[simp] theorem neg_add_cancel (a : G) : -a + a = 0 := AddGroup.neg_add_cancel a
@[simp] theorem add_neg_cancel (a : G) : a + -a = 0 := by
  rw [← zero_add (a + -a), ← neg_add_cancel (-a), add_assoc, ← add_assoc (-a) a, neg_add_cancel, zero_add,
    neg_add_cancel]
@[simp] theorem neg_add_cancel_left (a b : G) : -a + (a + b) = b := by rw [← add_assoc, neg_add_cancel, zero_add]
@[simp] theorem add_neg_cancel_left (a b : G) : a + (-a + b) = b := by rw [← add_assoc, add_neg_cancel, zero_add]
@[simp] theorem neg_add_cancel_right (a b : G) : a + -b + b = a := by rw [add_assoc, neg_add_cancel, add_zero]
@[simp] theorem add_neg_cancel_right (a b : G) : a + b + -b = a := by rw [add_assoc, add_neg_cancel, add_zero]
instance (priority := 100) AddGroup.toIsLeftCancelAdd : IsLeftCancelAdd G where
  add_left_cancel a b c h := by rw [← neg_add_cancel_left a b, h, neg_add_cancel_left]
instance (priority := 100) AddGroup.toIsRightCancelAdd : IsRightCancelAdd G where
  add_right_cancel a b c h := by rw [← add_neg_cancel_right a b, h, add_neg_cancel_right]
theorem neg_eq_of_add_eq_zero_right (h : a + b = 0) : -a = b :=
  add_left_cancel (a := a) ((add_neg_cancel a).trans h.symm)
@[simp] theorem neg_neg (a : G) : - -a = a := neg_eq_of_add_eq_zero_right (neg_add_cancel a)
theorem neg_eq_of_add_eq_zero_left (h : a + b = 0) : -b = a := by rw [← neg_eq_of_add_eq_zero_right h, neg_neg]
theorem eq_neg_of_add_eq_zero_left (h : a + b = 0) : a = -b := (neg_eq_of_add_eq_zero_left h).symm
theorem eq_neg_of_add_eq_zero_right (h : a + b = 0) : b = -a := (neg_eq_of_add_eq_zero_right h).symm
@[simp] theorem neg_zero : -(0 : G) = 0 := neg_eq_of_add_eq_zero_right (add_zero 0)
@[simp] theorem neg_add_rev (a b : G) : -(a + b) = -b + -a := neg_eq_of_add_eq_zero_right (by
  rw [add_assoc, add_neg_cancel_left, add_neg_cancel])
@[simp] theorem neg_inj : -a = -b ↔ a = b := ⟨fun h => by rw [← neg_neg a, h, neg_neg], congrArg _⟩
theorem neg_injective {a b : G} (h : -a = -b) : a = b := neg_inj.mp h
theorem neg_eq_iff_eq_neg : -a = b ↔ a = -b := ⟨fun h => by rw [← h, neg_neg], fun h => by rw [h, neg_neg]⟩
theorem eq_neg_iff_eq_neg : a = -b ↔ b = -a := ⟨fun h => by rw [h, neg_neg], fun h => by rw [h, neg_neg]⟩
@[simp] theorem neg_eq_zero : -a = 0 ↔ a = 0 := by rw [neg_eq_iff_eq_neg, neg_zero]
theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := not_congr neg_eq_zero
theorem add_eq_zero_iff_eq_neg : a + b = 0 ↔ a = -b :=
  ⟨eq_neg_of_add_eq_zero_left, fun h => by rw [h, neg_add_cancel]⟩
theorem add_eq_zero_iff_neg_eq : a + b = 0 ↔ -a = b :=
  ⟨neg_eq_of_add_eq_zero_right, fun h => by rw [← h, add_neg_cancel]⟩
theorem eq_neg_iff_add_eq_zero : a = -b ↔ a + b = 0 := add_eq_zero_iff_eq_neg.symm
theorem neg_eq_iff_add_eq_zero : -a = b ↔ a + b = 0 := add_eq_zero_iff_neg_eq.symm
@[simp] theorem sub_self (a : G) : a - a = 0 := (sub_eq_add_neg a a).trans (add_neg_cancel a)
@[simp] theorem sub_zero (a : G) : a - 0 = a := by rw [sub_eq_add_neg, neg_zero, add_zero]
@[simp] theorem zero_sub (a : G) : 0 - a = -a := by rw [sub_eq_add_neg, zero_add]
@[simp] theorem sub_neg_eq_add (a b : G) : a - -b = a + b := by rw [sub_eq_add_neg, neg_neg]
@[simp] theorem sub_add_cancel (a b : G) : a - b + b = a := by rw [sub_eq_add_neg, neg_add_cancel_right]
@[simp] theorem add_sub_cancel_right (a b : G) : a + b - b = a := by rw [sub_eq_add_neg, add_neg_cancel_right]
theorem add_sub_assoc (a b c : G) : a + b - c = a + (b - c) := by rw [sub_eq_add_neg, sub_eq_add_neg, add_assoc]
@[simp] theorem neg_sub (a b : G) : -(a - b) = b - a := by
  rw [sub_eq_add_neg, neg_add_rev, neg_neg, ← sub_eq_add_neg]
theorem sub_eq_zero : a - b = 0 ↔ a = b := by rw [sub_eq_add_neg, add_eq_zero_iff_eq_neg, neg_neg]
theorem sub_eq_zero_of_eq (h : a = b) : a - b = 0 := sub_eq_zero.mpr h
theorem eq_of_sub_eq_zero (h : a - b = 0) : a = b := sub_eq_zero.mp h
theorem sub_ne_zero : a - b ≠ 0 ↔ a ≠ b := not_congr sub_eq_zero
theorem sub_ne_zero_of_ne (h : a ≠ b) : a - b ≠ 0 := sub_ne_zero.mpr h
theorem sub_eq_iff_eq_add : a - b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, sub_add_cancel], fun h => by rw [h, add_sub_cancel_right]⟩
theorem eq_sub_iff_add_eq : a = b - c ↔ a + c = b := by rw [eq_comm, sub_eq_iff_eq_add, eq_comm]
theorem eq_sub_of_add_eq (h : a + c = b) : a = b - c := eq_sub_iff_add_eq.mpr h
theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := sub_eq_iff_eq_add.mpr h
theorem eq_add_neg_iff_add_eq : a = b + -c ↔ a + c = b := by rw [← sub_eq_add_neg, eq_sub_iff_add_eq]
theorem add_neg_eq_iff_eq_add : a + -b = c ↔ a = c + b := by rw [← sub_eq_add_neg, sub_eq_iff_eq_add]
theorem neg_add_eq_iff_eq_add : -a + b = c ↔ b = a + c :=
  ⟨fun h => by rw [← h, add_neg_cancel_left], fun h => by rw [h, neg_add_cancel_left]⟩
@[simp] theorem add_eq_left : a + b = a ↔ b = 0 := by rw [← add_right_inj a (b := b), add_zero]
@[simp] theorem add_eq_right : a + b = b ↔ a = 0 := by rw [← add_left_inj b (b := a), zero_add]
@[simp] theorem sub_left_inj : b - a = c - a ↔ b = c := by rw [sub_eq_add_neg, sub_eq_add_neg, add_left_inj]
@[simp] theorem sub_right_inj : a - b = a - c ↔ b = c := by rw [sub_eq_add_neg, sub_eq_add_neg, add_right_inj, neg_inj]
@[simp] theorem sub_add_sub_cancel (a b c : G) : a - b + (b - c) = a - c := by
  rw [← add_sub_assoc, sub_add_cancel]
@[simp] theorem neg_nsmul (a : G) (n : ℕ) : n • (-a) = -(n • a) := by
  induction n with
  | zero => rw [zero_nsmul, zero_nsmul, neg_zero]
  | succ n ih => rw [succ_nsmul', succ_nsmul, ih, neg_add_rev]
end

section
variable {G : Type u} [AddCommGroup G] {a b c d : G}
theorem neg_add (a b : G) : -(a + b) = -a + -b := by rw [neg_add_rev, add_comm]
theorem neg_add_eq_sub (a b : G) : -a + b = b - a := by rw [add_comm, sub_eq_add_neg]
@[simp] theorem add_sub_cancel_left (a b : G) : a + b - a = b := by rw [add_comm, add_sub_cancel_right]
@[simp] theorem add_sub_cancel (a b : G) : a + (b - a) = b := by rw [add_comm, sub_add_cancel]
theorem sub_eq_iff_eq_add' : a - b = c ↔ a = b + c := by rw [sub_eq_iff_eq_add, add_comm]
theorem eq_sub_iff_add_eq' : a = b - c ↔ c + a = b := by rw [eq_sub_iff_add_eq, add_comm]
theorem eq_sub_of_add_eq' (h : c + a = b) : a = b - c := eq_sub_iff_add_eq'.mpr h
theorem sub_eq_of_eq_add' (h : a = b + c) : a - b = c := sub_eq_iff_eq_add'.mpr h
theorem sub_add_eq_add_sub (a b c : G) : a - b + c = a + c - b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_right_comm]
theorem sub_sub (a b c : G) : a - b - c = a - (b + c) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, sub_eq_add_neg, neg_add, add_assoc]
theorem sub_right_comm (a b c : G) : a - b - c = a - c - b := by rw [sub_sub, sub_sub, add_comm b]
theorem sub_sub_eq_add_sub (a b c : G) : a - (b - c) = a + c - b := by rw [sub_eq_add_neg, neg_sub, add_sub_assoc]
theorem sub_add (a b c : G) : a - b + c = a - (b - c) := by rw [sub_sub_eq_add_sub, sub_add_eq_add_sub]
theorem sub_add_eq_sub_sub (a b c : G) : a - (b + c) = a - b - c := (sub_sub a b c).symm
@[simp] theorem sub_sub_cancel (a b : G) : a - (a - b) = b := by rw [sub_sub_eq_add_sub, add_sub_cancel_left]
@[simp] theorem sub_sub_self (a b : G) : a - (a - b) = b := sub_sub_cancel a b
theorem add_sub_add_comm (a b c d : G) : a + b - (c + d) = a - c + (b - d) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, sub_eq_add_neg, neg_add, add_add_add_comm]
theorem sub_add_sub_comm (a b c d : G) : a - b + (c - d) = a + c - (b + d) := (add_sub_add_comm a c b d).symm
@[simp] theorem add_sub_add_left_eq_sub (a b c : G) : c + a - (c + b) = a - b := by
  rw [add_sub_add_comm, sub_self, zero_add]
@[simp] theorem add_sub_add_right_eq_sub (a b c : G) : a + c - (b + c) = a - b := by
  rw [add_sub_add_comm, sub_self, add_zero]
@[simp] theorem sub_sub_sub_cancel_right (a b c : G) : a - c - (b - c) = a - b := by
  rw [sub_sub, add_sub_cancel]
theorem sub_eq_sub_iff_add_eq_add : a - b = c - d ↔ a + d = c + b := by
  rw [sub_eq_iff_eq_add, sub_add_eq_add_sub, eq_sub_iff_add_eq]
theorem add_eq_of_eq_sub (h : a = c - b) : a + b = c := by rw [h, sub_add_cancel]
theorem add_eq_of_eq_sub' (h : b = c - a) : a + b = c := by rw [h, add_sub_cancel]
end
