prelude
import Init.Prelude.Logic
import Init.Prelude.Decide
import Init.Prelude.Classes
import Init.Prelude.Nat
import Init.Prelude.Word
import Init.Prelude.Text
import Init.Prelude.Monad
import Init.Prelude.Syntax
import Init.Prelude.Macro
/-! Everything that exists before there is any notation. -/
