prelude
import Lean.Declaration
/-!
Environments and compiled modules.
-/
set_option linter.unusedVariables false
set_option autoImplicit true
set_option relaxedAutoImplicit false

namespace Lean
opaque OptionsSpec : NonemptyType.{0}
/-- Settings of `set_option`. -/
def Options : Type := OptionsSpec.type
instance : Nonempty Options := OptionsSpec.property
@[extern "native"] opaque Options.empty : Options
instance : EmptyCollection Options := ⟨Options.empty⟩
@[extern "native"] opaque Options.setBool (o : Options) (key : Name) (value : Bool) : Options

opaque EnvironmentSpec : NonemptyType.{0}
/-- The constants known at a point of elaboration, with what attributes and notations recorded. -/
def Environment : Type := EnvironmentSpec.type
instance : Nonempty Environment := EnvironmentSpec.property

opaque Kernel.ExceptionSpec : NonemptyType.{0}
/-- Why the kernel refused a declaration. -/
def Kernel.Exception : Type := Kernel.ExceptionSpec.type
instance : Nonempty Kernel.Exception := Kernel.ExceptionSpec.property

/-- One import of a module. -/
structure Import where
  module : Name
  importAll : Bool := false
  isExported : Bool := true
  isMeta : Bool := false

opaque EnvExtensionEntrySpec : NonemptyType.{0}
/-- Something an attribute or a notation left in a module; its type depends on the extension. -/
def EnvExtensionEntry : Type := EnvExtensionEntrySpec.type
instance : Nonempty EnvExtensionEntry := EnvExtensionEntrySpec.property

/-- The content of a compiled module. -/
structure ModuleData where
  isModule : Bool
  imports : Array Import
  constNames : Array Name
  constants : Array ConstantInfo
  extraConstNames : Array Name
  entries : Array (Name × Array EnvExtensionEntry)
instance : Inhabited ModuleData := ⟨⟨false, #[], #[], #[], #[], #[]⟩⟩

/-- The address of a loaded module's memory. -/
structure CompactedRegion where
  address : USize

/-- Loads a compiled module as data: nothing in it is run. -/
@[extern "native"] opaque readModuleData (fname : @& System.FilePath) : IO (ModuleData × CompactedRegion)
/-- Where the compiled file of a module is, by the search path of the process. -/
@[extern "native"] opaque findOLean (mod : Name) : IO System.FilePath

/-- Which of a module's files are loaded. -/
inductive OLeanLevel where
  | exported | server | «private»

opaque ImportArtifactsSpec : NonemptyType.{0}
def ImportArtifacts : Type := ImportArtifactsSpec.type
opaque NameMapSpec (α : Type) : NonemptyType.{0}
/-- A map by names. -/
def NameMap (α : Type) : Type := (NameMapSpec α).type
instance : Nonempty (NameMap α) := (NameMapSpec α).property
@[extern "native"] opaque mkNameMap (α : Type) : NameMap α

/-- The environment that these imports make. Initialisers of the modules are not run unless `loadExts`. -/
@[extern "native"] opaque importModules (imports : Array Import) (opts : Options) (trustLevel : UInt32 := 0)
  (plugins : Array System.FilePath := #[]) (leakEnv : Bool := false) (loadExts : Bool := false)
  (level : OLeanLevel := .private) (arts : NameMap ImportArtifacts := mkNameMap _) : IO Environment

instance [Nonempty ε] : Nonempty (Except ε α) := (inferInstance : Nonempty ε).elim fun e => ⟨.error e⟩

namespace Environment
@[extern "native"] opaque find? (env : Environment) (n : Name) (skipRealize : Bool := false) : Option ConstantInfo
@[extern "native"] opaque contains (env : Environment) (n : Name) (skipRealize : Bool := true) : Bool
@[extern "native"] opaque mainModule (env : Environment) : Name
/-- Has the kernel check a declaration; limits are in small allocations and in nested calls, 0 for none. -/
@[extern "native"] opaque addDeclCore (env : Environment) (maxHeartbeats : USize) (maxRecDepth : USize)
  (decl : @& Declaration) (cancelTk? : @& Option IO.CancelToken) (doCheck : Bool := true) :
  Except Kernel.Exception Environment
end Environment
end Lean
