prelude
import Init.Core.Types
import Init.Core.Logic
import Init.Core.Instances
import Init.Core.Relations
import Init.Core.Quotient
/-! The logical core. -/
