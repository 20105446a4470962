prelude
import Init.GetElem
import Init.Data.Option
/-!
Functions on lists.
-/
set_option linter.unusedVariables false
universe u v w x

namespace List
inductive Mem (a : α) : List α → Prop
  | head (as : List α) : Mem a (a :: as)
  | tail (b : α) {as : List α} : Mem a as → Mem a (b :: as)
instance : Membership α (List α) := ⟨fun l a => Mem a l⟩

@[simp] theorem length_nil : length ([] : List α) = 0 := rfl
@[simp] theorem length_cons {a : α} {as : List α} : (a :: as).length = as.length + 1 := rfl
@[simp] theorem length_singleton {a : α} : length [a] = 1 := rfl
instance : Append (List α) := ⟨List.append⟩
@[simp] theorem append_eq {as bs : List α} : List.append as bs = as ++ bs := rfl
@[simp] theorem nil_append (as : List α) : [] ++ as = as := rfl
@[simp] theorem cons_append {as bs : List α} {a : α} : (a :: as) ++ bs = a :: (as ++ bs) := rfl
@[simp] theorem append_nil (as : List α) : as ++ [] = as := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (List.cons a) ih
theorem append_assoc (as bs cs : List α) : (as ++ bs) ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (List.cons a) ih
instance : Std.Associative (α := List α) (· ++ ·) := ⟨append_assoc⟩
instance [BEq α] : BEq (List α) := ⟨List.beq⟩
instance [BEq α] [ReflBEq α] : ReflBEq (List α) where
  rfl {as} := by
    show List.beq as as = true
    induction as with
    | nil => rfl
    | cons a as ih => show (a == a && List.beq as as) = true; rw [ih, BEq.rfl]; rfl
instance [BEq α] [LawfulBEq α] : LawfulBEq (List α) where
  eq_of_beq {as bs} h := by
    replace h : List.beq as bs = true := h
    induction as generalizing bs with
    | nil => cases bs with
      | nil => rfl
      | cons b bs => contradiction
    | cons a as ih => cases bs with
      | nil => contradiction
      | cons b bs =>
        replace h : (a == b && List.beq as bs) = true := h
        cases hab : a == b with
        | false => rw [hab] at h; contradiction
        | true => rw [hab] at h; rw [eq_of_beq hab, ih h]

protected def lt [LT α] : List α → List α → Prop
  | [], [] => False
  | [], _ :: _ => True
  | _ :: _, [] => False
  | a :: as, b :: bs => a < b ∨ (a = b ∧ List.lt as bs)
instance [LT α] : LT (List α) := ⟨List.lt⟩
def decLT [LT α] [DecidableEq α] [DecidableLT α] : (as bs : List α) → Decidable (as.lt bs)
  | [], [] => isFalse id
  | [], _ :: _ => isTrue trivial
  | _ :: _, [] => isFalse id
  | a :: as, b :: bs =>
    have := decLT as bs
    inferInstanceAs (Decidable (a < b ∨ (a = b ∧ as.lt bs)))
instance [LT α] [DecidableEq α] [DecidableLT α] : DecidableLT (List α) := decLT
def isEmpty : List α → Bool
  | [] => true
  | _ :: _ => false
def head : (as : List α) → as ≠ [] → α
  | a :: _, _ => a
def head? : List α → Option α
  | [] => none
  | a :: _ => some a
def headD : (as : List α) → (fallback : α) → α
  | [], fallback => fallback
  | a :: _, _ => a
def head! [Inhabited α] : List α → α
  | [] => panic "empty list"
  | a :: _ => a
def tail : List α → List α
  | [] => []
  | _ :: as => as
def tail? : List α → Option (List α)
  | [] => none
  | _ :: as => some as
def tailD (l fallback : List α) : List α := l.tail?.getD fallback
def getLast : (as : List α) → as ≠ [] → α
  | [], h => absurd rfl h
  | [a], _ => a
  | _ :: b :: as, _ => getLast (b :: as) (fun h => nomatch h)
def getLast? : List α → Option α
  | [] => none
  | a :: as => some (getLast (a :: as) (fun h => nomatch h))
def getLastD : (as : List α) → (fallback : α) → α
  | [], fallback => fallback
  | a :: as, _ => getLast (a :: as) (fun h => nomatch h)
def getLast! [Inhabited α] : List α → α
  | [] => panic "empty list"
  | a :: as => getLast (a :: as) (fun h => nomatch h)
def dropLast : List α → List α
  | [] => []
  | [_] => []
  | a :: b :: as => a :: dropLast (b :: as)
@[specialize] def foldr (f : α → β → β) (init : β) : (l : List α) → β
  | [] => init
  | a :: l => f a (foldr f init l)
@[specialize] def filter (p : α → Bool) : (l : List α) → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: filter p as
    | false => filter p as
@[specialize] def filterMap (f : α → Option β) : List α → List β
  | [] => []
  | a :: as => match f a with
    | none => filterMap f as
    | some b => b :: filterMap f as
def reverseAux : List α → List α → List α
  | [], r => r
  | a :: l, r => reverseAux l (a :: r)
def reverse (as : List α) : List α := reverseAux as []
def take : (n : Nat) → (xs : List α) → List α
  | 0, _ => []
  | _ + 1, [] => []
  | n + 1, a :: as => a :: take n as
def drop : (n : Nat) → (xs : List α) → List α
  | 0, as => as
  | _ + 1, [] => []
  | n + 1, _ :: as => drop n as
abbrev extract (l : List α) (start : Nat := 0) (stop : Nat := l.length) : List α := (l.drop start).take (stop - start)
def takeWhile (p : α → Bool) : (xs : List α) → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: takeWhile p as
    | false => []
def dropWhile (p : α → Bool) : List α → List α
  | [] => []
  | a :: l => match p a with
    | true => dropWhile p l
    | false => a :: l
def replicate : (n : Nat) → (a : α) → List α
  | 0, _ => []
  | n + 1, a => a :: replicate n a
def any : (l : List α) → (p : α → Bool) → Bool
  | [], _ => false
  | h :: t, p => p h || any t p
def all : List α → (α → Bool) → Bool
  | [], _ => true
  | h :: t, p => p h && all t p
def or (bs : List Bool) : Bool := bs.any id
def and (bs : List Bool) : Bool := bs.all id
def elem [BEq α] (a : α) : (l : List α) → Bool
  | [] => false
  | b :: bs => match a == b with
    | true => true
    | false => elem a bs
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as
def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match p a with
    | true => some a
    | false => find? p as
def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as => match f a with
    | some b => some b
    | none => findSome? f as
def findIdx (p : α → Bool) (l : List α) : Nat := go l 0
where
  go : List α → Nat → Nat
    | [], n => n
    | a :: l, n => bif p a then n else go l (n + 1)
def idxOf [BEq α] (a : α) : List α → Nat := findIdx (· == a)
def lookup [BEq α] : α → List (α × β) → Option β
  | _, [] => none
  | a, (k, b) :: as => match a == k with
    | true => some b
    | false => lookup a as
def erase {α} [BEq α] : List α → α → List α
  | [], _ => []
  | a :: as, b => match a == b with
    | true => as
    | false => a :: erase as b
def eraseIdx : (l : List α) → (i : Nat) → List α
  | [], _ => []
  | _ :: as, 0 => as
  | a :: as, n + 1 => a :: eraseIdx as n
def insertIdx : List α → Nat → α → List α
  | as, 0, b => b :: as
  | [], _ + 1, _ => []
  | a :: as, n + 1, b => a :: insertIdx as n b
def modifyHead (f : α → α) : List α → List α
  | [] => []
  | a :: as => f a :: as
def zipWith (f : α → β → γ) : (xs : List α) → (ys : List β) → List γ
  | x :: xs, y :: ys => f x y :: zipWith f xs ys
  | _, _ => []
def zip : List α → List β → List (Prod α β) := zipWith Prod.mk
def unzip : (l : List (α × β)) → List α × List β
  | [] => ([], [])
  | (a, b) :: t => match unzip t with | (as, bs) => (a :: as, b :: bs)
def sum [Add α] [Zero α] : List α → α := foldr (· + ·) Zero.zero
def range (n : Nat) : List Nat := loop n []
where
  loop : Nat → List Nat → List Nat
    | 0, acc => acc
    | n + 1, acc => loop n (n :: acc)
def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => []
  | s, n + 1, step => s :: range' (s + step) n step
def zipIdx : (l : List α) → (i : Nat := 0) → List (α × Nat)
  | [], _ => []
  | x :: xs, i => (x, i) :: zipIdx xs (i + 1)
def intersperse (sep : α) : (l : List α) → List α
  | [] => []
  | [x] => [x]
  | x :: y :: ys => x :: sep :: intersperse sep (y :: ys)
def intercalate (sep : List α) (xs : List (List α)) : List α := flatten (intersperse sep xs)
def isPrefixOf [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | a :: as, b :: bs => a == b && isPrefixOf as bs
def isSuffixOf [BEq α] (l₁ l₂ : List α) : Bool := isPrefixOf l₁.reverse l₂.reverse
@[specialize] def partition (p : α → Bool) (as : List α) : List α × List α := (as.filter p, as.filter fun a => !p a)
def mapTR (f : α → β) (as : List α) : List β := as.map f
def mapIdx (f : Nat → α → β) (as : List α) : List β := go as 0
where
  go : List α → Nat → List β
    | [], _ => []
    | a :: as, i => f i a :: go as (i + 1)
def minimum? [Min α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl min a)
def max? [Max α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl max a)
def min? [Min α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl min a)
def eraseDups {α} [BEq α] (as : List α) : List α :=
  reverse (as.foldl (fun seen a => bif seen.elem a then seen else a :: seen) [])
def insert [BEq α] (a : α) (l : List α) : List α := if l.elem a then l else a :: l
instance [BEq α] : Insert α (List α) := ⟨List.insert⟩
instance : Singleton α (List α) := ⟨fun a => [a]⟩
instance : EmptyCollection (List α) := ⟨[]⟩
def count [BEq α] (a : α) (l : List α) : Nat := l.foldl (fun n b => bif b == a then n + 1 else n) 0
def countP (p : α → Bool) (l : List α) : Nat := l.foldl (fun n b => bif p b then n + 1 else n) 0

inductive Sublist {α} : List α → List α → Prop
  | slnil : Sublist [] []
  | cons a : Sublist l₁ l₂ → Sublist l₁ (a :: l₂)
  | cons₂ a : Sublist l₁ l₂ → Sublist (a :: l₁) (a :: l₂)
inductive Pairwise (R : α → α → Prop) : List α → Prop
  | nil : Pairwise R []
  | cons : ∀ {a : α} {l : List α}, (∀ a', a' ∈ l → R a a') → Pairwise R l → Pairwise R (a :: l)
def Nodup : List α → Prop := Pairwise (· ≠ ·)
inductive Perm : List α → List α → Prop
  | nil : Perm [] []
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃

@[inline] protected def mapM {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u} (f : α → m β) (as : List α) : m (List β) :=
  loop as []
where
  @[specialize] loop : List α → List β → m (List β)
    | [], bs => pure bs.reverse
    | a :: as, bs => f a >>= fun b => loop as (b :: bs)
@[specialize] protected def forM {m : Type u → Type v} [Monad m] {α : Type w} (as : List α) (f : α → m PUnit) : m PUnit :=
  match as with
  | [] => pure ⟨⟩
  | a :: as => f a >>= fun _ => List.forM as f
@[specialize] def foldlM {m : Type u → Type v} [Monad m] {s : Type u} {α : Type w} : (f : s → α → m s) → (init : s) → List α → m s
  | _, s, [] => pure s
  | f, s, a :: as => f s a >>= fun s' => foldlM f s' as
@[inline] def foldrM {m : Type u → Type v} [Monad m] {s : Type u} {α : Type w} (f : α → s → m s) (init : s) (l : List α) : m s :=
  l.reverse.foldlM (fun s a => f a s) init
@[specialize] def anyM {m : Type → Type u} [Monad m] {α : Type v} (p : α → m Bool) : (l : List α) → m Bool
  | [] => pure false
  | a :: as => p a >>= fun b => match b with
    | true => pure true
    | false => anyM p as
@[specialize] def allM {m : Type → Type u} [Monad m] {α : Type v} (p : α → m Bool) : (l : List α) → m Bool
  | [] => pure true
  | a :: as => p a >>= fun b => match b with
    | true => allM p as
    | false => pure false
@[specialize] def findM? {m : Type → Type u} [Monad m] {α : Type} (p : α → m Bool) : List α → m (Option α)
  | [] => pure none
  | a :: as => p a >>= fun b => match b with
    | true => pure (some a)
    | false => findM? p as
@[specialize] def findSomeM? {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u} (f : α → m (Option β)) : List α → m (Option β)
  | [] => pure none
  | a :: as => f a >>= fun b => match b with
    | some b => pure (some b)
    | none => findSomeM? f as
@[inline] def filterM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) (as : List α) : m (List α) := loop as []
where
  @[specialize] loop : List α → List α → m (List α)
    | [], bs => pure bs.reverse
    | a :: as, bs => p a >>= fun b => loop as (cond b (a :: bs) bs)
@[inline] def filterMapM {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u} (f : α → m (Option β)) (as : List α) : m (List β) := loop as []
where
  @[specialize] loop : List α → List β → m (List β)
    | [], bs => pure bs.reverse
    | a :: as, bs => f a >>= fun b => match b with
      | none => loop as bs
      | some b => loop as (b :: bs)
@[inline] protected def forIn' {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (as : List α) (init : β)
    (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β := loop as init fun _ h => h
where
  @[specialize] loop : (as' : List α) → β → (∀ a, a ∈ as' → a ∈ as) → m β
    | [], b, _ => pure b
    | a :: as', b, h => f a (h a (.head _)) b >>= fun s => match s with
      | .done b => pure b
      | .yield b => loop as' b fun x hx => h x (.tail _ hx)
instance [Monad m] : ForIn' m (List α) α inferInstance := ⟨List.forIn'⟩
instance [Monad m] : ForM m (List α) α := ⟨List.forM⟩
instance : Functor List := { map := List.map }
end List
instance instForInOfForIn' [ForIn' m ρ α d] : ForIn m ρ α := ⟨fun x b f => forIn' x b fun a _ => f a⟩
