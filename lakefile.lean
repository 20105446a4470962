import Lake
open Lake DSL

/-! The Lean half of SimProver, for a user who has an official toolchain. The embedded toolchain does not read this file:
there `simprover.lean.library` compiles `lean/core` and these modules itself. -/

package simprover where
  srcDir := "lean"

@[default_target]
lean_lib SimProver where
  globs := #[.submodules `SimProver, .one `Lean4Repl]

/-- The checker of arithmetic certificates. The rest of `lean/core` is for the embedded toolchain alone. -/
lean_lib Certificates where
  srcDir := "core"
  roots := #[`Elementary.Farkas]
  globs := #[.one `Elementary.Farkas, .submodules `Elementary.Farkas]
