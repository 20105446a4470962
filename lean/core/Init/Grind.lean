prelude
import Init.Grind.Classes
import Init.Grind.AC
import Init.Data.Int.Linear.Terms
import Init.Data.Nat.Linear
/-!
What `grind` and `simp +arith` need: import this, and both work. Below stand the facts that `grind` instantiates by
itself.
-/
attribute [grind cases] Sum Prod Subtype Sigma PSigma
attribute [grind cases eager] And Exists False Empty PEmpty True PUnit
attribute [grind ext] funext Prod PProd Sigma PSigma Subtype
attribute [grind =] Nat.max_def Nat.min_def Int.max_def Int.min_def
attribute [grind =] List.length_nil List.length_cons List.length_append List.length_map List.length_reverse
  List.nil_append List.append_nil List.cons_append List.append_assoc List.map_nil List.map_cons List.map_append
  List.reverse_nil List.reverse_cons List.reverse_append List.mem_cons List.mem_append List.mem_range
attribute [grind .] List.not_mem_nil
attribute [grind =] Option.map_some Option.map_none
