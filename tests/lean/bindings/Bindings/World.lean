import Bindings.Support
/-! Cells, streams, files, clocks, other threads, JSON. -/

open Lean

namespace Bindings

def world : List Case := [
  doing ``ST.Prim.mkRef fun i => do return (← (← IO.mkRef i).get) == i,
  doing ``ST.Prim.Ref.get fun i => do return (← (← IO.mkRef (text i "a")).get) == text i "a",
  doing ``ST.Prim.Ref.set fun i => do
    let r ← IO.mkRef 0
    r.set i
    return (← r.get) == i,
  doing ``ST.Prim.Ref.swap fun i => do
    let r ← IO.mkRef i
    return (← r.swap 0) == i && (← r.get) == 0,
  doing ``IO.getStdin fun _ => do let _ ← IO.getStdin; return true,
  doing ``IO.getStdout fun _ => do (← IO.getStdout).flush; return true,
  doing ``IO.getStderr fun _ => do (← IO.getStderr).flush; return true,
  doing ``IO.getEnv fun i => do return (← IO.getEnv (text i "NO_SUCH_VARIABLE")).isNone,
  doing ``IO.monoMsNow fun i => do return 0 < (← IO.monoMsNow) + i,
  doing ``IO.monoNanosNow fun i => do return 0 < (← IO.monoNanosNow) + i,
  doing ``IO.getNumHeartbeats fun i => do return 0 < (← IO.getNumHeartbeats) + i,
  doing ``IO.sleep fun i => do IO.sleep (UInt32.ofNat (i % 2)); return true,
  doing ``BaseIO.asTask fun i => do return (← BaseIO.asTask (pure (i + 1))).get == i + 1,
  doing ``IO.CancelToken.new fun _ => do return !(← (← IO.CancelToken.new).isSet),
  doing ``IO.CancelToken.isSet fun _ => do return !(← (← IO.CancelToken.new).isSet),
  doing ``IO.CancelToken.set fun _ => do
    let token ← IO.CancelToken.new
    token.set
    token.isSet,
  doing ``IO.FS.writeFile fun i => do IO.FS.writeFile (← scratch "text.txt") (text i "a\nb"); return true,
  doing ``IO.FS.readFile fun i => do
    IO.FS.writeFile (← scratch "text.txt") (text i "a\nb")
    return (← IO.FS.readFile (← scratch "text.txt")) == text i "a\nb",
  doing ``IO.FS.Handle.mk fun _ => do let _ ← IO.FS.Handle.mk (← scratch "text.txt") .read; return true,
  doing ``IO.FS.Handle.putStr fun i => do
    let h ← IO.FS.Handle.mk (← scratch "text.txt") .write
    h.putStr (text i "abc")
    h.flush
    return (← IO.FS.readFile (← scratch "text.txt")) == text i "abc",
  doing ``IO.FS.Handle.flush fun _ => do (← IO.FS.Handle.mk (← scratch "text.txt") .append).flush; return true,
  doing ``IO.FS.Handle.getLine fun i => do
    IO.FS.writeFile (← scratch "text.txt") (text i "a" ++ "\nb")
    return (← (← IO.FS.Handle.mk (← scratch "text.txt") .read).getLine) == text i "a" ++ "\n",
  doing ``IO.Error.instToString fun i => do
    let outcome ← (IO.FS.readFile ((← scratch "text.txt").toString ++ text i ".no")).toBaseIO
    match outcome with
    | .ok _ => return false
    | .error e => return (toString e).length > 10 && (toString (IO.userError (text i "x"))) == text i "x"]

/-- An object with a number, a text and a list. -/
def object (i : Nat) : Json :=
  Json.mkObj [("n", toJson i), ("s", toJson (text i "a")), ("l", toJson [i, i]), ("b", toJson true)]

/-- The value, or nothing. -/
def ok? {α : Type} : Except String α → Option α
  | .ok a => some a
  | .error _ => none

def json : List Case := [
  on ``JsonNumber.fromNat fun i => same (toJson i).compress (toString i),
  on ``Json.mkObj fun i => (ok? ((object i).getObjVal? "n")).isSome,
  on ``Json.compress fun i => same (toJson [i, i]).compress ("[" ++ toString i ++ "," ++ toString i ++ "]"),
  on ``Json.parse fun i => same ((ok? (Json.parse (object i).compress)).map (·.compress)) (some (object i).compress),
  on ``Json.getObjVal? fun i => (ok? ((object i).getObjVal? (text i "no"))).isNone,
  on ``Json.getNat? fun i => same ((ok? ((object i).getObjVal? "n")).map fun j => ok? j.getNat?) (some (some i)),
  on ``Json.getStr? fun i => same ((ok? ((object i).getObjVal? "s")).map fun j => ok? j.getStr?) (some (some (text i "a"))),
  on ``Json.getBool? fun i => same ((ok? ((object i).getObjVal? "b")).map fun j => ok? j.getBool?) (some (some true)),
  on ``Json.getArr? fun i =>
    same ((ok? ((object i).getObjVal? "l")).map fun j => (ok? j.getArr?).map (·.size)) (some (some 2))]

/-- Starts a program by its absolute path: a test hands Lean no `PATH`. -/
def start (cmd : String) (args : Array String) : IO (IO.Process.Child { stdin := .null, stdout := .null }) :=
  IO.Process.spawn { cmd, args, stdin := .null, stdout := .null }

/-- The exit code of a child, once it has ended. -/
partial def ending {cfg : IO.Process.StdioConfig} (child : IO.Process.Child cfg) : IO UInt32 := do
  match ← child.tryWait with
  | some code => return code
  | none =>
    IO.sleep 1
    ending child

def processes : List Case := [
  doing ``IO.Process.spawn fun i => do
    return (← ending (← start (if i % 2 == 0 then "/bin/true" else "/bin/false") #[])) == UInt32.ofNat (i % 2),
  doing ``IO.Process.Child.tryWait fun i => do
    return (← ending (← start "/bin/sh" #["-c", "exit " ++ toString (i % 5)])) == UInt32.ofNat (i % 5),
  doing ``IO.Process.Child.kill fun _ => do
    let child ← start "/bin/sleep" #["600"]
    child.kill
    return (← ending child) != 0,
  doing ``IO.Process.Child.takeStdin fun i => do
    let child ← IO.Process.spawn { cmd := "/bin/cat", stdin := .piped, stdout := .piped }
    let (stdin, child) ← child.takeStdin
    stdin.putStr (text i "said" ++ "\n")
    stdin.flush
    let echoed ← child.stdout.getLine
    child.kill
    let _ ← ending child
    return echoed == text i "said" ++ "\n"]

def outside : List Case := world ++ processes ++ json

end Bindings
