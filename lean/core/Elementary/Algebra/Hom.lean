import Elementary.Algebra.Cast
import Elementary.Function

/-!
# Homomorphisms

`M →* N`, `A →+ B` and `R →+* S`: maps between monoids, additive monoids and semirings that keep the operations. They are
applied like functions; the lemmas `map_mul`, `map_add`, … are stated for every kind of map that keeps the operation.
-/

universe u v w

/-- Kinds of maps: each member is a function, and is determined by it. -/
class FunLike (F : Type u) (α : outParam (Type v)) (β : outParam (Type w)) where
  /-- The function. -/
  coe : F → α → β
  coe_injective' : Function.Injective coe

instance {F : Type u} {α : Type v} {β : Type w} [FunLike F α β] : CoeFun F fun _ => α → β := ⟨FunLike.coe⟩

@[app_unexpander FunLike.coe] def unexpandFunLikeCoe : Lean.PrettyPrinter.Unexpander
  | `($_ $f $x $xs*) => `($f $x $xs*)
  | `($_ $f) => `(⇑$f)
  | _ => throw ()

theorem DFunLike.coe_injective {F : Type u} {α : Type v} {β : Type w} [FunLike F α β] :
    Function.Injective (FunLike.coe : F → α → β) := FunLike.coe_injective'
theorem DFunLike.ext {F : Type u} {α : Type v} {β : Type w} [FunLike F α β] (f g : F) (h : ∀ x, f x = g x) : f = g :=
  FunLike.coe_injective' (funext h)
theorem DFunLike.congr_fun {F : Type u} {α : Type v} {β : Type w} [FunLike F α β] {f g : F} (h : f = g) (x : α) :
    f x = g x := congrArg (fun f : F => f x) h

section
variable (F : Type u) (M : outParam (Type v)) (N : outParam (Type w)) [FunLike F M N]

/-- Maps that keep `1`. -/
class OneHomClass [One M] [One N] : Prop where
  map_one : ∀ f : F, f 1 = 1
/-- Maps that keep products. -/
class MulHomClass [Mul M] [Mul N] : Prop where
  map_mul : ∀ (f : F) (x y : M), f (x * y) = f x * f y
/-- Maps that keep `0`. -/
class ZeroHomClass [Zero M] [Zero N] : Prop where
  map_zero : ∀ f : F, f 0 = 0
/-- Maps that keep sums. -/
class AddHomClass [Add M] [Add N] : Prop where
  map_add : ∀ (f : F) (x y : M), f (x + y) = f x + f y
/-- Maps that keep products and `1`. -/
class MonoidHomClass [Monoid M] [Monoid N] : Prop extends MulHomClass F M N, OneHomClass F M N
/-- Maps that keep sums and `0`. -/
class AddMonoidHomClass [AddMonoid M] [AddMonoid N] : Prop extends AddHomClass F M N, ZeroHomClass F M N
/-- Maps that keep the operations of a semiring. -/
class RingHomClass [Semiring M] [Semiring N] : Prop extends MonoidHomClass F M N, AddMonoidHomClass F M N
end

section
variable {F : Type u} {M : Type v} {N : Type w} [FunLike F M N]
@[simp] theorem map_one [One M] [One N] [OneHomClass F M N] (f : F) : f 1 = 1 := OneHomClass.map_one f
@[simp] theorem map_mul [Mul M] [Mul N] [MulHomClass F M N] (f : F) (x y : M) : f (x * y) = f x * f y :=
  MulHomClass.map_mul f x y
@[simp] theorem map_zero [Zero M] [Zero N] [ZeroHomClass F M N] (f : F) : f 0 = 0 := ZeroHomClass.map_zero f
@[simp] theorem map_add [Add M] [Add N] [AddHomClass F M N] (f : F) (x y : M) : f (x + y) = f x + f y :=
  AddHomClass.map_add f x y
end

section
variable {F : Type u} {G : Type v} {H : Type w} [FunLike F G H]
@[simp] theorem map_pow [Monoid G] [Monoid H] [MonoidHomClass F G H] (f : F) (a : G) (n : ℕ) : f (a ^ n) = f a ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, map_one]
  | succ n ih => rw [pow_succ, pow_succ, map_mul, ih]
variable [Group G] [Group H] [MonoidHomClass F G H]
@[simp] theorem map_inv (f : F) (a : G) : f a⁻¹ = (f a)⁻¹ :=
  eq_inv_of_mul_eq_one_left (by rw [← map_mul, inv_mul_cancel, map_one])
@[simp] theorem map_div (f : F) (a b : G) : f (a / b) = f a / f b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, map_mul, map_inv]
theorem map_mul_inv (f : F) (a b : G) : f (a * b⁻¹) = f a * (f b)⁻¹ := by rw [map_mul, map_inv]
end

section
variable {F : Type u} {G : Type v} {H : Type w} [FunLike F G H]
@[simp] theorem map_nsmul [AddMonoid G] [AddMonoid H] [AddMonoidHomClass F G H] (f : F) (n : ℕ) (a : G) :
    f (n • a) = n • f a := by
  induction n with
  | zero => rw [zero_nsmul, zero_nsmul, map_zero]
  | succ n ih => rw [succ_nsmul, succ_nsmul, map_add, ih]
variable [AddGroup G] [AddGroup H] [AddMonoidHomClass F G H]
@[simp] theorem map_neg (f : F) (a : G) : f (-a) = -f a :=
  eq_neg_of_add_eq_zero_left (by rw [← map_add, neg_add_cancel, map_zero])
@[simp] theorem map_sub (f : F) (a b : G) : f (a - b) = f a - f b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, map_add, map_neg]
end

section
variable {F : Type u} {R : Type v} {S : Type w} [FunLike F R S]
@[simp] theorem map_natCast [Semiring R] [Semiring S] [RingHomClass F R S] (f : F) (n : ℕ) : f (n : R) = n := by
  induction n with
  | zero => rw [Nat.cast_zero, Nat.cast_zero, map_zero]
  | succ n ih => rw [Nat.cast_succ, Nat.cast_succ, map_add, map_one, ih]
@[simp] theorem map_ofNat [Semiring R] [Semiring S] [RingHomClass F R S] (f : F) (n : ℕ) [Nat.AtLeastTwo n] :
    f (no_index (OfNat.ofNat n)) = OfNat.ofNat n := map_natCast f n
@[simp] theorem map_intCast [Ring R] [Ring S] [RingHomClass F R S] (f : F) (n : ℤ) : f (n : R) = n := by
  cases n with
  | ofNat n => exact (congrArg f (Int.cast_natCast n)).trans ((map_natCast f n).trans (Int.cast_natCast n).symm)
  | negSucc n => rw [Int.cast_negSucc, Int.cast_negSucc, map_neg, map_natCast]
@[simp] theorem map_inv₀ [DivisionRing R] [DivisionRing S] [RingHomClass F R S] (f : F) (a : R) : f a⁻¹ = (f a)⁻¹ :=
  Classical.byCases (fun h : a = 0 => by rw [h, inv_zero, map_zero, inv_zero]) fun h =>
    eq_inv_of_mul_eq_one_left (by rw [← map_mul, inv_mul_cancel₀ h, map_one])
@[simp] theorem map_div₀ [DivisionRing R] [DivisionRing S] [RingHomClass F R S] (f : F) (a b : R) :
    f (a / b) = f a / f b := by rw [div_eq_mul_inv, div_eq_mul_inv, map_mul, map_inv₀]
end

/-- A map between monoids that keeps products and `1`. -/
structure MonoidHom (M : Type u) (N : Type v) [Monoid M] [Monoid N] where
  toFun : M → N
  map_one' : toFun 1 = 1
  map_mul' : ∀ x y : M, toFun (x * y) = toFun x * toFun y
infixr:25 " →* " => MonoidHom

/-- A map between additive monoids that keeps sums and `0`. -/
structure AddMonoidHom (M : Type u) (N : Type v) [AddMonoid M] [AddMonoid N] where
  toFun : M → N
  map_zero' : toFun 0 = 0
  map_add' : ∀ x y : M, toFun (x + y) = toFun x + toFun y
infixr:25 " →+ " => AddMonoidHom

/-- A map between semirings that keeps their operations. -/
structure RingHom (α : Type u) (β : Type v) [Semiring α] [Semiring β] extends α →* β, α →+ β
infixr:25 " →+* " => RingHom

namespace MonoidHom
variable {M : Type u} {N : Type v} [Monoid M] [Monoid N]
instance instFunLike : FunLike (M →* N) M N where
  coe := toFun
  coe_injective' | ⟨_, _, _⟩, ⟨_, _, _⟩, rfl => rfl
instance instMonoidHomClass : MonoidHomClass (M →* N) M N where
  map_one := map_one'
  map_mul := map_mul'
@[simp] theorem coe_mk (f : M → N) (h₁ : f 1 = 1) (h₂ : ∀ x y, f (x * y) = f x * f y) (x : M) :
    (⟨f, h₁, h₂⟩ : M →* N) x = f x := rfl
@[ext] theorem ext {f g : M →* N} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
/-- The identity. -/
def id (M : Type u) [Monoid M] : M →* M := ⟨fun x => x, rfl, fun _ _ => rfl⟩
/-- One map after another. -/
def comp {P : Type w} [Monoid P] (g : N →* P) (f : M →* N) : M →* P :=
  ⟨fun x => g (f x), by rw [map_one, map_one], fun x y => by rw [map_mul, map_mul]⟩
@[simp] theorem comp_apply {P : Type w} [Monoid P] (g : N →* P) (f : M →* N) (x : M) : g.comp f x = g (f x) := rfl
/-- A map between groups that keeps products keeps `1`. -/
def mk' {G : Type u} {M : Type v} [Group G] [Group M] (f : M → G) (map_mul : ∀ a b : M, f (a * b) = f a * f b) : M →* G :=
  ⟨f, mul_left_cancel (a := f 1) (by rw [← map_mul, mul_one, mul_one]), map_mul⟩
end MonoidHom

namespace AddMonoidHom
variable {M : Type u} {N : Type v} [AddMonoid M] [AddMonoid N]
instance instFunLike : FunLike (M →+ N) M N where
  coe := toFun
  coe_injective' | ⟨_, _, _⟩, ⟨_, _, _⟩, rfl => rfl
instance instAddMonoidHomClass : AddMonoidHomClass (M →+ N) M N where
  map_zero := map_zero'
  map_add := map_add'
@[simp] theorem coe_mk (f : M → N) (h₁ : f 0 = 0) (h₂ : ∀ x y, f (x + y) = f x + f y) (x : M) :
    (⟨f, h₁, h₂⟩ : M →+ N) x = f x := rfl
@[ext] theorem ext {f g : M →+ N} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
end AddMonoidHom

namespace RingHom
variable {α : Type u} {β : Type v} [Semiring α] [Semiring β]
instance instFunLike : FunLike (α →+* β) α β where
  coe f := f.toFun
  coe_injective' | ⟨⟨_, _, _⟩, _, _⟩, ⟨⟨_, _, _⟩, _, _⟩, rfl => rfl
instance instRingHomClass : RingHomClass (α →+* β) α β where
  map_one f := f.map_one'
  map_mul f := f.map_mul'
  map_zero f := f.map_zero'
  map_add f := f.map_add'
@[ext] theorem ext {f g : α →+* β} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
/-- The identity. -/
def id (α : Type u) [Semiring α] : α →+* α := ⟨⟨fun x => x, rfl, fun _ _ => rfl⟩, rfl, fun _ _ => rfl⟩
/-- One map after another. -/
def comp {γ : Type w} [Semiring γ] (g : β →+* γ) (f : α →+* β) : α →+* γ :=
  ⟨⟨fun x => g (f x), by rw [map_one, map_one], fun x y => by rw [map_mul, map_mul]⟩,
    (congrArg g (map_zero f)).trans (map_zero g), fun x y => (congrArg g (map_add f x y)).trans (map_add g _ _)⟩
@[simp] theorem comp_apply {γ : Type w} [Semiring γ] (g : β →+* γ) (f : α →+* β) (x : α) : g.comp f x = g (f x) := rfl
end RingHom

/-- The natural numbers map into every semiring. -/
def Nat.castRingHom (α : Type u) [Semiring α] : ℕ →+* α :=
  ⟨⟨Nat.cast, Nat.cast_one, Nat.cast_mul⟩, Nat.cast_zero, Nat.cast_add⟩

/-- The integers map into every ring. -/
def Int.castRingHom (α : Type u) [Ring α] : ℤ →+* α :=
  ⟨⟨Int.cast, Int.cast_one, Int.cast_mul⟩, Int.cast_zero, Int.cast_add⟩

section
variable {F : Type u} {G : Type v} {H : Type w} [FunLike F G H]
/-- A map of groups is injective if only `1` goes to `1`. -/
theorem injective_iff_map_eq_one [Group G] [Group H] [MonoidHomClass F G H] (f : F) :
    Function.Injective f ↔ ∀ a, f a = 1 → a = 1 :=
  ⟨fun inj _ h => inj (h.trans (map_one f).symm), fun h a b e => mul_inv_eq_one.mp (h _ (by
    rw [map_mul_inv, e, mul_inv_cancel]))⟩
/-- A map of additive groups is injective if only `0` goes to `0`. -/
theorem injective_iff_map_eq_zero [AddGroup G] [AddGroup H] [AddMonoidHomClass F G H] (f : F) :
    Function.Injective f ↔ ∀ a, f a = 0 → a = 0 :=
  ⟨fun inj _ h => inj (h.trans (map_zero f).symm), fun h a b e => sub_eq_zero.mp (h _ (by rw [map_sub, e, sub_self]))⟩
end
