prelude
import Init.Data.List.Basic
/-!
Functions on arrays. The logic knows an array by its list, so most functions are those of lists;
indexing, `push`, `set`, `swap` and `pop` are native at run time.
-/
set_option linter.unusedVariables false
universe u v w

namespace Array
variable {α : Type u} {β : Type v}
structure Mem (as : Array α) (a : α) : Prop where
  val : a ∈ as.toList
instance : Membership α (Array α) := ⟨Mem⟩
@[extern "lean_array_size"] def usize (xs : @& Array α) : USize := USize.ofNatLT (xs.size % USize.size) (Nat.mod_lt _ USize.size_pos)
@[extern "lean_array_fset"] def set (xs : Array α) (i : @& Nat) (v : α) (h : i < xs.size) : Array α := ⟨xs.toList.set i v⟩
@[extern "lean_array_set"] def set! (xs : Array α) (i : @& Nat) (v : α) : Array α := ⟨xs.toList.set i v⟩
@[inline] def setIfInBounds (xs : Array α) (i : Nat) (v : α) : Array α := if h : i < xs.size then xs.set i v h else xs
@[extern "lean_array_pop"] def pop (xs : Array α) : Array α := ⟨xs.toList.dropLast⟩
@[extern "lean_mk_array"] def replicate {α : Type u} (n : Nat) (v : α) : Array α := ⟨List.replicate n v⟩
@[inline] def isEmpty (xs : Array α) : Bool := xs.size == 0
def back! [Inhabited α] (xs : Array α) : α := xs.get!Internal (xs.size - 1)
@[inline] def back? (xs : Array α) : Option α := xs[xs.size - 1]?
def append (as bs : Array α) : Array α := bs.toList.foldl push as
instance : Append (Array α) := ⟨Array.append⟩
def appendList (as : Array α) (bs : List α) : Array α := bs.foldl push as
instance : HAppend (Array α) (List α) (Array α) := ⟨Array.appendList⟩
def reverse (as : Array α) : Array α := ⟨as.toList.reverse⟩
@[inline] def map (f : α → β) (as : Array α) : Array β := ⟨as.toList.map f⟩
instance : Functor Array := { map := Array.map }
def mapIdx (f : Nat → α → β) (as : Array α) : Array β := ⟨as.toList.mapIdx f⟩
def modify (xs : Array α) (i : Nat) (f : α → α) : Array α := if h : i < xs.size then xs.set i (f (xs.getInternal i h)) h else xs
@[inline] def foldl (f : β → α → β) (init : β) (as : Array α) (start := 0) (stop := as.size) : β := (as.extract start stop).toList.foldl f init
@[inline] def foldr (f : α → β → β) (init : β) (as : Array α) (start := as.size) (stop := 0) : β := (as.extract stop start).toList.foldr f init
def filter (p : α → Bool) (as : Array α) (start := 0) (stop := as.size) : Array α := ⟨(as.extract start stop).toList.filter p⟩
def filterMap (f : α → Option β) (as : Array α) (start := 0) (stop := as.size) : Array β := ⟨(as.extract start stop).toList.filterMap f⟩
def flatten (xss : Array (Array α)) : Array α := xss.foldl (init := Array.empty) fun acc xs => acc ++ xs
def flatMap (f : α → Array β) (as : Array α) : Array β := as.foldl (init := Array.empty) fun bs a => bs ++ f a
def any (as : Array α) (p : α → Bool) (start := 0) (stop := as.size) : Bool := (as.extract start stop).toList.any p
def all (as : Array α) (p : α → Bool) (start := 0) (stop := as.size) : Bool := (as.extract start stop).toList.all p
def elem [BEq α] (a : α) (as : Array α) : Bool := as.toList.elem a
def contains [BEq α] (as : Array α) (a : α) : Bool := as.toList.elem a
def find? (p : α → Bool) (as : Array α) : Option α := as.toList.find? p
def findSome? (f : α → Option β) (as : Array α) : Option β := as.toList.findSome? f
def findIdx? (p : α → Bool) (as : Array α) : Option Nat := let i := as.toList.findIdx p; if i < as.size then some i else none
def idxOf? [BEq α] (xs : Array α) (v : α) : Option Nat := xs.findIdx? (· == v)
def erase [BEq α] (as : Array α) (a : α) : Array α := ⟨as.toList.erase a⟩
def zip {β : Type v} (as : Array α) (bs : Array β) : Array (α × β) := ⟨as.toList.zip bs.toList⟩
def zipWith {γ : Type w} (f : α → β → γ) (as : Array α) (bs : Array β) : Array γ := ⟨List.zipWith f as.toList bs.toList⟩
def zipIdx (xs : Array α) (start := 0) : Array (α × Nat) := ⟨xs.toList.zipIdx start⟩
def take (xs : Array α) (i : Nat) : Array α := xs.extract 0 i
def drop (xs : Array α) (i : Nat) : Array α := xs.extract i xs.size
def shrink (xs : Array α) (n : Nat) : Array α := xs.take n
def partition (p : α → Bool) (as : Array α) : Array α × Array α := (as.filter p, as.filter fun a => !p a)
@[inline] def range (n : Nat) : Array Nat := ⟨List.range n⟩
def ofFn {n} (f : Fin n → α) : Array α := go n .refl .empty
where
  go : (k : Nat) → k ≤ n → Array α → Array α
    | 0, _, acc => acc.reverse
    | k + 1, h, acc => go k (Nat.le_trans (Nat.le_succ _) h) (acc.push (f ⟨k, h⟩))
@[inline] def singleton (v : α) : Array α := mkArray1 v
def isEqv (xs ys : Array α) (p : α → α → Bool) : Bool := xs.size == ys.size && (List.zipWith p xs.toList ys.toList).all id
def isPrefixOf [BEq α] (as bs : Array α) : Bool := as.toList.isPrefixOf bs.toList
instance [BEq α] : BEq (Array α) := ⟨fun a b => isEqv a b BEq.beq⟩
instance [DecidableEq α] : DecidableEq (Array α) := fun a b =>
  decidable_of_iff (a.toList = b.toList) ⟨fun h => congrArg Array.mk h, congrArg Array.toList⟩
protected def sum [Add α] [Zero α] (xs : Array α) : α := xs.toList.sum
def insertIdx! (as : Array α) (i : Nat) (a : α) : Array α := ⟨as.toList.insertIdx i a⟩
def eraseIdx! (as : Array α) (i : Nat) : Array α := ⟨as.toList.eraseIdx i⟩

section monadic
variable {m : Type u → Type v} [Monad m]
@[inline] def mapM {α : Type w} {β : Type u} (f : α → m β) (as : Array α) : m (Array β) :=
  as.toList.foldlM (fun bs a => (fun b => bs.push b) <$> f a) Array.empty
@[inline] def mapIdxM {α : Type w} {β : Type u} (f : Nat → α → m β) (as : Array α) : m (Array β) :=
  as.toList.zipIdx.foldlM (fun bs (a, i) => (fun b => bs.push b) <$> f i a) Array.empty
@[inline] def foldlM {α : Type w} {β : Type u} (f : β → α → m β) (init : β) (as : Array α) (start := 0) (stop := as.size) : m β :=
  (as.extract start stop).toList.foldlM f init
@[inline] def foldrM {α : Type w} {β : Type u} (f : α → β → m β) (init : β) (as : Array α) (start := as.size) (stop := 0) : m β :=
  (as.extract stop start).toList.foldrM f init
@[inline] protected def forM {α : Type w} (f : α → m PUnit) (as : Array α) (start := 0) (stop := as.size) : m PUnit :=
  (as.extract start stop).toList.forM f
@[inline] def filterMapM {α : Type w} {β : Type u} (f : α → m (Option β)) (as : Array α) : m (Array β) :=
  as.toList.foldlM (fun bs a => (fun b? => match b? with | some b => bs.push b | none => bs) <$> f a) Array.empty
@[inline] def findSomeM? {α : Type w} {β : Type u} (f : α → m (Option β)) (as : Array α) : m (Option β) := as.toList.findSomeM? f
instance : ForM m (Array α) α := ⟨fun xs f => xs.forM f⟩
end monadic
@[inline] def filterM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) (as : Array α) : m (Array α) :=
  as.toList.foldlM (fun bs a => (fun b => cond b (bs.push a) bs) <$> p a) Array.empty
@[inline] def anyM {α : Type u} {m : Type → Type w} [Monad m] (p : α → m Bool) (as : Array α) : m Bool := as.toList.anyM p
@[inline] def allM {α : Type u} {m : Type → Type w} [Monad m] (p : α → m Bool) (as : Array α) : m Bool := as.toList.allM p
@[inline] def findM? {α : Type} {m : Type → Type w} [Monad m] (p : α → m Bool) (as : Array α) : m (Option α) := as.toList.findM? p
@[inline] protected def forIn' {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (as : Array α) (b : β)
    (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β := as.toList.forIn' b fun a h b => f a ⟨h⟩ b
instance {m : Type v → Type w} [Monad m] : ForIn' m (Array α) α inferInstance := ⟨Array.forIn'⟩

/-- Sorted by `lt`, by insertion; meant for short arrays. -/
@[inline] def qsort (as : Array α) (lt : α → α → Bool) (low := 0) (high := as.size - 1) : Array α :=
  ⟨(as.toList.foldr (fun a sorted => ins lt a sorted) [])⟩
where
  ins (lt : α → α → Bool) (a : α) : List α → List α
    | [] => [a]
    | b :: bs => bif lt b a then b :: ins lt a bs else a :: b :: bs
end Array
instance : EmptyCollection (Array α) := ⟨Array.empty⟩
