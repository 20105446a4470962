import SimProver.CheckMain
import SimProver.Repl
/-!
How the bindings to native code are tested: each is called fifty times with varying arguments, since
a wrong calling convention crashes only sometimes, and its results are compared with known ones.
-/

open Lean Elab Command

namespace Bindings

/-- Calls one binding; the argument counts the calls. -/
structure Case where
  name : Name
  call : Nat → IO Bool

/-- A binding whose value is known. -/
def on (name : Name) (call : Nat → Bool) : Case := { name, call := fun i => pure (call i) }

/-- A binding that acts on the world. -/
def doing (name : Name) (call : Nat → IO Bool) : Case := { name, call }

/-- How often each binding is called. -/
def calls : Nat := 50

/-- The names of the bindings that have been called and gave what they should. -/
initialize passed : IO.Ref (List Name) ← IO.mkRef []

/-- Notes that a binding has been called often enough, and says so if it gave a wrong value. -/
def note (name : Name) (good : Bool) : IO Unit := do
  if good then
    passed.modify (name :: ·)
  else
    IO.println s!"wrong: {name}"

/-- A file of the test's own; its folder is given by the caller. -/
def scratch (name : String) : IO System.FilePath := do
  let some folder ← IO.getEnv "BINDINGS_SCRATCH" | throw (IO.userError "BINDINGS_SCRATCH names no folder")
  return folder ++ "/" ++ name

/-- Notes which binding is about to be called: what is to be read after a crash. -/
def announce (name : Name) : IO Unit := do
  IO.FS.writeFile (← scratch "calling.txt") (toString name)

/-- Calls every binding of a list. -/
def check (cases : List Case) : IO Unit := do
  for c in cases do
    announce c.name
    let mut good := true
    for i in List.range calls do
      good := (← c.call (i + 1)) && good
    note c.name good

/-- Two values that are computed in different ways are the same. -/
def same {α : Type} [BEq α] (a b : α) : Bool := a == b

/-- The truth of a decidable proposition as its decision procedure gives it. -/
def holds {p : Prop} (d : Decidable p) : Bool := d.decide

/-- A different number in each call, which the compiler cannot compute beforehand. -/
@[noinline] def vary (i n : Nat) : Nat := if i == 0 then 0 else n

/-- A text of its own in each call. -/
def text (i : Nat) (s : String) : String := s ++ String.ofList (List.replicate (i % 3) 'z')

end Bindings
