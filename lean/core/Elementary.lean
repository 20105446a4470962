import Elementary.Notation
import Elementary.Algebra
import Elementary.Tactics
import Elementary.NormNum
import Elementary.Ring
import Elementary.Farkas
/-!
What a user's file imports: elementary mathematics as far as this library has it, under Mathlib's names.
-/
