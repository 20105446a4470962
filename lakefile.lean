import Lake
open Lake DSL

/-! The Lean half of SimProver, for a user who has an official toolchain. The embedded toolchain does not read this file:
there `simprover.lean.library` compiles `lean/core` and these modules itself. -/

package simprover where
  srcDir := "lean"

@[default_target]
lean_lib SimProver where
  roots := #[`SimProver, `Lean4Repl]
