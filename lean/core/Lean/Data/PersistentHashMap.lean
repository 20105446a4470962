prelude
import Init.System.IO
/-! Maps that share what they have in common with older versions of themselves. -/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean
opaque PersistentHashMapSpec (α β : Type) : NonemptyType.{0}
/-- A map from `α` to `β` by hashing. -/
def PersistentHashMap (α β : Type) [BEq α] [Hashable α] : Type := (PersistentHashMapSpec α β).type
namespace PersistentHashMap
instance [BEq α] [Hashable α] : Nonempty (PersistentHashMap α β) := (PersistentHashMapSpec α β).property
@[extern "native"] opaque empty {α β : Type} [BEq α] [Hashable α] : PersistentHashMap α β
@[extern "native"] opaque insert {α β : Type} {_ : BEq α} {_ : Hashable α} (m : PersistentHashMap α β) (k : α) (v : β) :
  PersistentHashMap α β
@[extern "native"] opaque find? {α β : Type} {_ : BEq α} {_ : Hashable α} (m : PersistentHashMap α β) (k : α) : Option β
@[extern "native"] opaque contains {α β : Type} [BEq α] [Hashable α] (m : PersistentHashMap α β) (k : α) : Bool
end PersistentHashMap
end Lean
