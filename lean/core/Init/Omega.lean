prelude
import Init.Omega.Facts
import Init.Omega.Normalize

/-! What the native `omega` tactic builds its proofs from. -/
