import SimProver.Step
/-!
The wire: one JSON object a line in, one line `REPL> {json}` a request out.

Answers carry LeanDojo's three fields (`sid`, `tacticState`, `error`) and further ones that LeanDojo
ignores. A request's `id`, whatever JSON value it is, comes back in its answer, so that a line that a
tactic printed cannot pass for one.
-/

open Lean Meta Elab Tactic

namespace SimProver

/-- Ends a text that grows without bound before the parser's stack does. -/
def maxTextBytes : Nat := 65536

/-- A field of a request. -/
def field? (request : Json) (name : String) : Option Json :=
  match request.getObjVal? name with
  | .ok value => some value
  | .error _ => none

def natField? (request : Json) (name : String) : Option Nat :=
  match field? request name with
  | some value => match value.getNat? with
    | .ok n => some n
    | .error _ => none
  | none => none

def stringField? (request : Json) (name : String) : Option String :=
  match field? request name with
  | some value => match value.getStr? with
    | .ok s => some s
    | .error _ => none
  | none => none

def boolField (request : Json) (name : String) : Bool :=
  match field? request name with
  | some value => match value.getBool? with
    | .ok b => b
    | .error _ => false
  | none => false

/-- What became of a request; every answer says one of these. -/
inductive Kind where
  | state | finished | error | timeout | gaveUp | unknownSid | badRequest | opened | pong | dropped | trace

def Kind.name : Kind → String
  | .state => "state"
  | .finished => "finished"
  | .error => "error"
  | .timeout => "timeout"
  | .gaveUp => "gave_up"
  | .unknownSid => "unknown_sid"
  | .badRequest => "bad_request"
  | .opened => "opened"
  | .pong => "pong"
  | .dropped => "dropped"
  | .trace => "trace"

/-- An answer, but for the request's `id` and the time it took. -/
structure Answer where
  kind : Kind
  sid? : Option Nat := none
  tacticState? : Option String := none
  error? : Option String := none
  more : List (String × Json) := []

def Answer.failure (kind : Kind) (message : String) : Answer := { kind, error? := some message }

def Answer.toJson (answer : Answer) (id? : Option Json) (ms : Nat) : Json :=
  let id := match id? with
    | some id => [("id", id)]
    | none => []
  Json.mkObj <|
    id ++
    [("sid", Lean.toJson answer.sid?),
     ("tacticState", Lean.toJson answer.tacticState?),
     ("error", Lean.toJson answer.error?),
     ("kind", Lean.toJson answer.kind.name),
     ("ms", Lean.toJson ms)] ++
    answer.more

/-- The line to the client. -/
structure Wire where
  input : IO.FS.Stream
  output : IO.FS.Stream

/--
The process's own standard streams. While Lean elaborates a command it puts others in their place,
for the commands' output to become messages; but only in the thread that elaborates, so another
thread is asked.
-/
def Wire.standard : BaseIO Wire := do
  let input ← BaseIO.asTask IO.getStdin
  let output ← BaseIO.asTask IO.getStdout
  return { input := input.get, output := output.get }

/-- Writes an answer as one line. -/
def Wire.send (wire : Wire) (answer : Answer) (id? : Option Json) (ms : Nat) : IO Unit := do
  wire.output.putStr ("REPL> " ++ (answer.toJson id? ms).compress ++ "\n")
  wire.output.flush

end SimProver
