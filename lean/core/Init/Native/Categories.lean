prelude
import Init.Prelude
-- Written by `python -m simprover.lean.bindings`; edit that program, not this file.
/-! The syntax categories of Lean's own grammar. -/

/-- The type of the constants that document a syntax category. -/
structure Lean.Parser.Category
def Lean.Parser.Category.command : Lean.Parser.Category := {}
def Lean.Parser.Category.term : Lean.Parser.Category := {}
def Lean.Parser.Category.tactic : Lean.Parser.Category := {}
def Lean.Parser.Category.doElem : Lean.Parser.Category := {}
def Lean.Parser.Category.structInstFieldDecl : Lean.Parser.Category := {}
def Lean.Parser.Category.level : Lean.Parser.Category := {}
def Lean.Parser.Category.attr : Lean.Parser.Category := {}
def Lean.Parser.Category.stx : Lean.Parser.Category := {}
def Lean.Parser.Category.prio : Lean.Parser.Category := {}
def Lean.Parser.Category.prec : Lean.Parser.Category := {}
namespace Lean.Parser.Tactic.Conv
declare_syntax_cat conv (behavior := both)
end Lean.Parser.Tactic.Conv
namespace Lean.Parser.Tactic.Grind
declare_syntax_cat grind (behavior := both)
end Lean.Parser.Tactic.Grind
namespace Lean.Parser.Tactic.Grind
declare_syntax_cat grind_filter (behavior := both)
end Lean.Parser.Tactic.Grind
namespace Lean.Parser.Tactic.Grind
declare_syntax_cat grind_ref
end Lean.Parser.Tactic.Grind
namespace Lean.Parser.Tactic
declare_syntax_cat rcasesPat
end Lean.Parser.Tactic
namespace Lean.Parser.Tactic
declare_syntax_cat rintroPat
end Lean.Parser.Tactic
namespace Lean.Parser.Attr
declare_syntax_cat grind_mod (behavior := both)
end Lean.Parser.Attr
namespace Lean
declare_syntax_cat rawStx
end Lean
namespace Lean
declare_syntax_cat binderPred
end Lean
