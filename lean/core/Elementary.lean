import Init.Grind
import Elementary.Notation
import Elementary.Algebra
import Elementary.Divisibility
import Elementary.Tactics
import Elementary.Arith
import Elementary.NormNum
import Elementary.Ring
import Elementary.LinearCombination
import Elementary.FieldSimp
import Elementary.Farkas
import Elementary.Farkas.FieldFacts
import Elementary.Propositional
import Elementary.Factorial
import Elementary.BigOperators.Ring
import Elementary.Parity
import Elementary.Prime
import Elementary.ModEq
import Elementary.Choose
import Elementary.NumberFunctions
import Elementary.Set.Image
import Elementary.Print
import Elementary.Monotone
import Elementary.Bounds
import Elementary.Induction
import Elementary.Magnitude
import Elementary.SimpSet
/-!
What a user's file imports: elementary mathematics as far as this library has it, under Mathlib's names.
-/
