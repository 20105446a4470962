/-
A command opens a socket.

defence: sandbox
-/
--! challenge
theorem t : True := sorry
--! attack
import Lean
namespace Std.Internal.UV.TCP
opaque SocketImpl : NonemptyType.{0}
def Socket : Type := SocketImpl.type
instance : Nonempty Socket := SocketImpl.property
structure SocketAddressV4 where
  addr : Array UInt8
  port : UInt16
inductive SocketAddress where
  | v4 (addr : SocketAddressV4)
  | v6 (addr : SocketAddressV4)
@[extern "native"] opaque Socket.new : IO Socket
@[extern "native"] opaque Socket.bind (socket : @& Socket) (addr : @& SocketAddress) : IO Unit
end Std.Internal.UV.TCP
open Std.Internal.UV.TCP
#eval (do Socket.bind (← Socket.new) (.v4 ⟨#[127, 0, 0, 1], 0⟩) : IO Unit)
theorem t : True := trivial
--! twin
theorem t : True := trivial
