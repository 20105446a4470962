import Lean
/-!
Wall-clock limits. One thread looks at the clock for all tactics; when the time of the running one
is over it sets that tactic's cancel token, which elaboration polls.
-/

open Lean

namespace SimProver

/-- The running tactic's token, and when it is to be set (`IO.monoMsNow`). -/
structure Deadline where
  at_ : Nat
  token : IO.CancelToken

/-- How often the clock is looked at, in milliseconds: the wall limit's grain. -/
def watchInterval : UInt32 := 10

/-- Looks at the clock for ever. -/
partial def watch (current : IO.Ref (Option Deadline)) : BaseIO Unit := do
  IO.sleep watchInterval
  if let some deadline ← current.get then
    if deadline.at_ ≤ (← IO.monoMsNow) then
      current.set none
      deadline.token.set
  watch current

/-- The clock, which is started when it is first needed. -/
structure Watch where
  current : IO.Ref (Option Deadline)
  started : IO.Ref Bool

def Watch.new : BaseIO Watch := do
  return { current := ← IO.mkRef none, started := ← IO.mkRef false }

/-- Gives a fresh token that is set after `ms?` milliseconds, or never. -/
def Watch.arm (watch : Watch) (ms? : Option Nat) : BaseIO (Option IO.CancelToken) := do
  match ms? with
  | none => return none
  | some ms =>
    let token ← IO.CancelToken.new
    watch.current.set (some { at_ := (← IO.monoMsNow) + ms, token })
    unless ← watch.started.get do
      watch.started.set true
      let _ ← BaseIO.asTask (SimProver.watch watch.current) .dedicated
    return some token

/-- Time no longer counts. -/
def Watch.disarm (watch : Watch) : BaseIO Unit := watch.current.set none

end SimProver
