prelude
import Init.Native.Categories
-- Written by `python -m simprover.lean.bindings`; edit that program, not this file.
/-! Lean's own grammar. -/

@[extern "native", term_parser 1000] opaque «term_<->_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_↔_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_⊕_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_⊕'_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_≈_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_⊆_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_⊂_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_⊇_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_⊃_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_∪_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_∩_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_\_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term{}» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term∅» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term_!=_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_≠_» : Lean.TrailingParserDescr
@[extern "native", prec_parser 1000] opaque Lean.Parser.Syntax.addPrec : Lean.TrailingParserDescr
@[extern "native", prec_parser 1000] opaque Lean.Parser.Syntax.subPrec : Lean.TrailingParserDescr
@[extern "native", prio_parser 1000] opaque Lean.Parser.Syntax.addPrio : Lean.TrailingParserDescr
@[extern "native", prio_parser 1000] opaque Lean.Parser.Syntax.subPrio : Lean.TrailingParserDescr
@[extern "native", prec_parser 1000] opaque precMax : Lean.ParserDescr
@[extern "native", prec_parser 1000] opaque precArg : Lean.ParserDescr
@[extern "native", prec_parser 1000] opaque precLead : Lean.ParserDescr
@[extern "native", prec_parser 1000] opaque «prec(_)» : Lean.ParserDescr
@[extern "native", prec_parser 1000] opaque precMin : Lean.ParserDescr
@[extern "native", prec_parser 1000] opaque precMin1 : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque termMax_prec : Lean.ParserDescr
@[extern "native", prio_parser 1000] opaque prioDefault : Lean.ParserDescr
@[extern "native", prio_parser 1000] opaque prioLow : Lean.ParserDescr
@[extern "native", prio_parser 1000] opaque prioMid : Lean.ParserDescr
@[extern "native", prio_parser 1000] opaque prioHigh : Lean.ParserDescr
@[extern "native", prio_parser 1000] opaque «prio(_)» : Lean.ParserDescr
@[extern "native", stx_parser 1000] opaque «stx_+» : Lean.TrailingParserDescr
@[extern "native", stx_parser 1000] opaque «stx_*» : Lean.TrailingParserDescr
@[extern "native", stx_parser 1000] opaque stx_? : Lean.TrailingParserDescr
@[extern "native", stx_parser 1000] opaque «stx_<|>_» : Lean.TrailingParserDescr
@[extern "native", stx_parser 1000] opaque «stx_,*» : Lean.TrailingParserDescr
@[extern "native", stx_parser 1000] opaque «stx_,+» : Lean.TrailingParserDescr
@[extern "native", stx_parser 1000] opaque «stx_,*,?» : Lean.TrailingParserDescr
@[extern "native", stx_parser 1000] opaque «stx_,+,?» : Lean.TrailingParserDescr
@[extern "native", stx_parser 1000] opaque stx!_ : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque rawNatLit : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term_∘_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_×_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_×'_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_∣_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_|||_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_^^^_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_&&&_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_+_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_-_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_*_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_/_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_%_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_<<<_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_>>>_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_^_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_++_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term-_» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term~~~_» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term_⁻¹» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_•_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_≤_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_<_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_≥_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_>_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_=_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_==_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_≍_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_∧_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_∨_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term¬_» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term_&&_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_||_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque term!_ : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term_∈_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_∉_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_::_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_<$>_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_>>=_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_<|>_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_>>_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_<*>_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_<*_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_*>_» : Lean.TrailingParserDescr
@[extern "native"] opaque Lean.binderIdent : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.caseArg : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque termDepIfThenElse : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque termIfThenElse : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque termIfLet : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque boolIfThenElse : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term_<|_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_|>_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_$__» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term{_:_//_}» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque termWithout_expected_type_ : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.byElab : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.withAnnotateTerm : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.modCast : Lean.ParserDescr
@[extern "native"] opaque Lean.deprecatedTypeChanged : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.deprecated : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.deprecated_arg : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.suggest_for : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.univ_out_params : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Attr.coe : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.command_code_action : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.builtin_command_code_action : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.includeStr : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.runCmd : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.runElab : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.runMeta : Lean.ParserDescr
@[extern "native"] opaque Lean.reduceConfig : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.reduceCmd : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsFilterAction : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsFilterSeverity : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsFilter : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsWhitespaceArg : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsWhitespace : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsOrderingArg : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsOrdering : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsPositionsArg : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsPositions : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsSubstring : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsSpecElt : Lean.ParserDescr
@[extern "native"] opaque Lean.guardMsgsSpec : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.guardMsgsCmd : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.guardPanicCmd : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.infoTreesCmd : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.setLibrarySuggestionsCmd : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.checkTactic : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.checkTacticFailure : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.checkSimp : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.checkSimpFailure : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.timeCmd : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.discrTreeKeyCmd : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.discrTreeSimpKeyCmd : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.commandSeal__ : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.commandUnseal__ : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque coeNotation : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque coeFunNotation : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque coeSortNotation : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.posConfigItem : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.negConfigItem : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.valConfigItem : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.configItem : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.optConfig : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.config : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.as_aux_lemma : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.withAnnotateState : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.intro : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.intros : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.«rename» : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.revert : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.clear : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.clearValueStar : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.subst : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.substVars : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.assumption : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.contradiction : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.falseOrByContra : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.apply : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.exact : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.refine : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.refine' : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticExfalso : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.constructor : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.constructorBang : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.left : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.right : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.allGoals : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.anyGoals : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.focus : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.skip : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.done : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.traceState : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.traceMessage : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.failIfSuccess : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.paren : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.withReducible : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.withReducibleAndInstances : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.withImplicit : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.withUnfoldingAll : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.withUnfoldingNone : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.first : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.rotateLeft : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.rotateRight : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticTry_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.«tactic_<;>_» : Lean.TrailingParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.fail : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.eqRefl : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticRfl : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.applyRfl : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticRfl' : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.acRfl : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticSorry : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticAdmit : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticInfer_instance : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.locationWildcard : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.locationType : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.locationHyp : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.location : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.change : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.«show» : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.extractLets : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.liftLets : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.letToHave : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.rwRule : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.rwRuleSeq : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.rewriteSeq : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.rwSeq : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.rwa : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.rwaAt : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.rwaAtLegacyLocation : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.injection : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.injections : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.discharger : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpPre : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpPost : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpLemma : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpErase : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpStar : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simp : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simpAll : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.dsimp : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpArgs : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.dsimpArgs : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpTraceArgsRest : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simpTrace : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticSimp?!_ : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpAllTraceArgsRest : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simpAllTrace : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticSimp_all?!_ : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.dsimpTraceArgsRest : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.dsimpTrace : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticDsimp?!_ : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpaArgsRest : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simpa : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpaUsingBangArgsRest : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simpaUsingBang : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticSimpa!_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticSimpa?_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticSimpa?!_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticSimpa!__1 : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticSimpa?__1 : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticSimpa?!__1 : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.delta : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.unfold : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticRefine_lift_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticHave__ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticSuffices_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticLet__ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.letrec : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticRefine_lift'_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticHave' : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticLet'__ : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.inductionAltLHS : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.inductionAlt : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.inductionAlts : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.generalizeArg : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.generalize : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.funInduction : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.funCases : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticRepeat_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.repeat' : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.repeat1' : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticTrivial : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.classical : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.impossible : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.split : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.dbgTrace : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticStop_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticUnhygienic_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.sleep : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.«tacticExists_,,» : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.congr : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacIfThenElse : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticNofun : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.«tacticNomatch_,,» : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.replace : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.specialize : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticAnd_intros : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.substEqs : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.runTac : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticHaveI__ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticLetI__ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.decide : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.nativeDecide : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.omega : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticBv_omega : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.acNf0 : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.normCast0 : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticAssumption_mod_cast_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticNorm_cast__ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.pushCast : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.Tactic.normCastAddElim : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticAc_nf_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.symm : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.symmSaturate : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.erase : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.star : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.arg : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.args : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.using_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.solveByElim : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.applyAssumption : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.applyRules : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.exact? : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.apply? : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.rewrites_forbidden : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.rewrites? : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.showTerm : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.Parser.Tactic.showTermElab : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.Parser.Tactic.by? : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.exposeNames : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.suggestions : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.bvTypes : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.bvCheck : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.bvDecide : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.bvTrace : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.bvNormalize : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.mpureIntroMacro : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.mrenameIMacro : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.mspecializePureMacro : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.cbv : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.decide_cbv : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.simp : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.wf_preprocess : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.method_specs_simp : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.cbv_eval : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Attr.normCastLabel : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.norm_cast : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term‹_›» : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticGet_elem_tactic_extensible : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticGet_elem_tactic_trivial : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticGet_elem_tactic : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.Parser.Syntax.exact? : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.anchor : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.grindErase : Lean.ParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.grind_filter_ : Lean.ParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_filterGen<_» : Lean.ParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_filterGen=_» : Lean.ParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_filterGen!=_» : Lean.ParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_filterGen≤_» : Lean.ParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_filterGen<=_» : Lean.ParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_filterGen>_» : Lean.ParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_filterGen≥_» : Lean.ParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_filterGen>=_» : Lean.ParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_filter(_)» : Lean.ParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_filter_&&_» : Lean.TrailingParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_filter_||_» : Lean.TrailingParserDescr
@[extern "native", grind_filter_parser 1000] opaque Lean.Parser.Tactic.Grind.grind_filter!_ : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindFilter : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindStep : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindSeq1Indented : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindSeqBracketed : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindSeq : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.paren : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.skip : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.lia : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.ring : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.ac : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.linarith : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.sorry : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Grind.thmNs : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.showAsserted : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.showTrue : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.showFalse : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.showEqcs : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.showCases : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.showState : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.showLocalThms : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.showTerm : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.showGoals : Lean.ParserDescr
@[extern "native", grind_ref_parser 1000] opaque Lean.Parser.Tactic.Grind.grind_ref_ : Lean.ParserDescr
@[extern "native", grind_ref_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_ref__/__» : Lean.ParserDescr
@[extern "native", grind_ref_parser 1000] opaque Lean.Parser.Tactic.Grind.grind_ref__1 : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.cases : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.casesTrace : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.casesNext : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.done : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.«have» : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.nestedTacticCore : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.allGoals : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.focus : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind·_» : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.anyGoals : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.withAnnotateState : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.«grind_<;>_» : Lean.TrailingParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.first : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.grindTry_ : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.failIfSuccess : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.grindAdmit : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.fail : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.grindRepeat_ : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.exposeNames : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.setOption : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.haveSilent : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.mbtc : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.grindExact_ : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.resetGrindAttrs : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Attr.grindGen : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindEq : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindEqRhs : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindEqBoth : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindEqBwd : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindBwd : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindFwd : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindRL : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindLR : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindDef : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindUsr : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindCases : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindCasesEager : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindIntro : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindExt : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindInj : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindFunCC : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindHom : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindHomPred : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindUnfold : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindSym : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Attr.grindMod : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.grind : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.grind! : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.grind? : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.grind!? : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.lia : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.lia! : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.lia? : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.lia!? : Lean.ParserDescr
namespace List
@[extern "native", scoped term_parser 1000] opaque «term_<+_» : Lean.TrailingParserDescr
end List
namespace List
@[extern "native", scoped term_parser 1000] opaque «term_<+:_» : Lean.TrailingParserDescr
end List
namespace List
@[extern "native", scoped term_parser 1000] opaque «term_<:+_» : Lean.TrailingParserDescr
end List
namespace List
@[extern "native", scoped term_parser 1000] opaque «term_<:+:_» : Lean.TrailingParserDescr
end List
namespace List
@[extern "native", scoped term_parser 1000] opaque «term_~_» : Lean.TrailingParserDescr
end List
@[extern "native", term_parser 1000] opaque «term[_]» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term%[_|_]» : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticSimp_wf : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticClean_wf : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticDecreasing_trivial : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticDecreasing_trivial_pre_omega : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticDecreasing_with_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticDecreasing_tactic : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term#[_,]» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term_<&>_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_<||>_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_<&&>_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_>=>_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_<=<_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term_=<<_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term__[_]» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term__[_]'_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term__[_]_?» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term__[_]_!» : Lean.TrailingParserDescr
@[extern "native"] opaque Lean.unifConstraint : Lean.ParserDescr
@[extern "native"] opaque Lean.unifConstraintElem : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.«command__Unif_hint____Where_|_-⊢__» : Lean.ParserDescr
@[extern "native"] opaque Lean.calcFirstStep : Lean.ParserDescr
@[extern "native"] opaque Lean.calcStep : Lean.ParserDescr
@[extern "native"] opaque Lean.calcSteps : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.calc : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.calcTactic : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.convCalc_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticFunext___ : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.Command.classAbbrev : Lean.ParserDescr
@[extern "native"] opaque Lean.cdotTk : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.cdot : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.solveTactic : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.«term_Matches_|» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque «term{_}» : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Attr.extIff : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Attr.extFlat : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.ext : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Elab.Tactic.Ext.ext : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Elab.Tactic.Ext.applyExtTheorem : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Elab.Tactic.Ext.tacticExt1___ : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPatMed : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPatLo : Lean.ParserDescr
@[extern "native", rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.one : Lean.ParserDescr
@[extern "native", rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.ignore : Lean.ParserDescr
@[extern "native", rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.clear : Lean.ParserDescr
@[extern "native", rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.explicit : Lean.ParserDescr
@[extern "native", rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.tuple : Lean.ParserDescr
@[extern "native", rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.paren : Lean.ParserDescr
@[extern "native", rintroPat_parser 1000] opaque Lean.Parser.Tactic.rintroPat.one : Lean.ParserDescr
@[extern "native", rintroPat_parser 1000] opaque Lean.Parser.Tactic.rintroPat.binder : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.obtain : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.rintro : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.termEval_prec_ : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.termEval_prio_ : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpAllKind : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.dsimpKind : Lean.ParserDescr
namespace Int
@[extern "native", scoped term_parser 1000] opaque «term-[_+1]» : Lean.ParserDescr
end Int
@[extern "native", tactic_parser 1000] opaque «tacticBy_cases_:_» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Bool.«term_^^_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque termS!_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque String.Internal.tacticOrder : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque List.tacticSizeOf_list_dec : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque DerivingHelpers.tacticDeriving_ReflEq_tactic : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticDeriving_LawfulEq_tactic_step : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque tacticDeriving_LawfulEq_tactic : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.«termSatisfies_binder_pred%__» : Lean.ParserDescr
@[extern "native", binderPred_parser 1000] opaque Lean.«binderPred>_» : Lean.ParserDescr
@[extern "native", binderPred_parser 1000] opaque Lean.«binderPred≥_» : Lean.ParserDescr
@[extern "native", binderPred_parser 1000] opaque Lean.«binderPred<_» : Lean.ParserDescr
@[extern "native", binderPred_parser 1000] opaque Lean.«binderPred≤_» : Lean.ParserDescr
@[extern "native", binderPred_parser 1000] opaque Lean.«binderPred≠_» : Lean.ParserDescr
@[extern "native", binderPred_parser 1000] opaque Lean.«binderPred∈_» : Lean.ParserDescr
@[extern "native", binderPred_parser 1000] opaque Lean.«binderPred∉_» : Lean.ParserDescr
@[extern "native", binderPred_parser 1000] opaque Lean.«binderPred⊆_» : Lean.ParserDescr
@[extern "native", binderPred_parser 1000] opaque Lean.«binderPred⊂_» : Lean.ParserDescr
@[extern "native", binderPred_parser 1000] opaque Lean.«binderPred⊇_» : Lean.ParserDescr
@[extern "native", binderPred_parser 1000] opaque Lean.«binderPred⊃_» : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.Command.grindAnnotated : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticIterate____ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticExact_mod_cast_ : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticApply_mod_cast_ : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convSeq1Indented : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convSeqBracketed : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convSeq : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.occsWildcard : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.occsIndexed : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.occs : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.withAnnotateState : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.skip : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.cbv : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.lhs : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.rhs : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.«fun» : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.whnf : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.zeta : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.reduce : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.congr : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.argArg : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.arg : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.change : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.delta : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.unfold : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.pattern : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.simpMatch : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.clear : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.nestedTacticCore : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.nestedTactic : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convTactic : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.nestedConv : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.paren : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convRfl : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convDone : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convTrace_state : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.allGoals : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.anyGoals : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.focus : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convConvSeq : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.«conv·_» : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.failIfSuccess : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convArgs : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convLeft : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convRight : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.enterPattern : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convApply_ : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.first : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convTry_ : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.«conv_<;>_» : Lean.TrailingParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convRepeat_ : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.letToHave : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.Conv.conv : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.normCast : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Array.«term__[_:_]» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque Array.«term__[_:]» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque Array.«term__[:_]» : Lean.TrailingParserDescr
@[extern "native", tactic_parser 1000] opaque Array.tacticArray_get_dec : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Array.tacticArray_mem_dec : Lean.ParserDescr
namespace Array
@[extern "native", scoped term_parser 1000] opaque «term_~_» : Lean.TrailingParserDescr
end Array
@[extern "native", term_parser 1000] opaque termPrintln!__ : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.colonR : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.colonD : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.colonS : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.colonA : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.colon : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.colonEqR : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.colonEqD : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.colonEqS : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.colonEqA : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.colonEq : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.equalR : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.equalD : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.equalS : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.equalA : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.equal : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.guardExpr : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.guardExprConv : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.guardTarget : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.guardTargetConv : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.guardHyp : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.guardHypConv : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.Command.guardExprCmd : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.Command.guardCmd : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.«command_Simproc_decl_(_):=_» : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.«command_Dsimproc_decl_(_):=_» : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.simprocPattern : Lean.ParserDescr
namespace Lean.Order
@[extern "native", scoped term_parser 1000] opaque «term_⊑_» : Lean.TrailingParserDescr
end Lean.Order
namespace Lean.Order
@[extern "native", scoped term_parser 1000] opaque «term⊥» : Lean.ParserDescr
end Lean.Order
@[extern "native", tactic_parser 1000] opaque Lean.Order.monotonicity : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.attemptAll : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.attemptAllPar : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.firstPar : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tryResult : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque «tactic∎» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term∎» : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.mrenameIError : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.mspecializePureError : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.Order.«term⌜_⌝» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.Order.«term⊤» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.Order.«term_⊓_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque Lean.Order.«term_⊔_» : Lean.TrailingParserDescr
@[extern "native", term_parser 1000] opaque Lean.Order.«term_⇨_» : Lean.TrailingParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.clearValueHyp : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.clearValueArg : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.clearValue : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.case : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.case' : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.«tacticNext_=>_» : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.elimTarget : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.induction : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.cases : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.renameI : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacDepIfThenElse : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.grind : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.grindTrace : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.cutsat : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.lia : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.grind_order : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.grind_linarith : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.grobner : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.grindLemma : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.grindLemmaMin : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.grindParam : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Grind.thm : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.instantiate : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.use : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.finish : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.finishTrace : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.next : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.case : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.renameI : Lean.ParserDescr
@[extern "native", grind_parser 1000] opaque Lean.Parser.Tactic.Grind.setConfig : Lean.ParserDescr
@[extern "native", grind_mod_parser 1000] opaque Lean.Parser.Attr.grindNorm : Lean.ParserDescr
@[extern "native"] opaque Lean.unbracketedExplicitBinders : Lean.ParserDescr
@[extern "native"] opaque Lean.bracketedExplicitBinders : Lean.ParserDescr
@[extern "native"] opaque Lean.explicitBinders : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term∃_,_» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «termExists_,_» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «termΣ_,_» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «termΣ'_,_» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term_×__1» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque «term_×'__1» : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.rcases : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticErw___ : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.Tactic.declareSimpLikeTactic : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simpAutoUnfold : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simpArith : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simpArithBang : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simpAllAutoUnfold : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simpAllArith : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.simpAllArithBang : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.dsimpAutoUnfold : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.«term∃__,_» : Lean.ParserDescr
@[extern "native", term_parser 1000] opaque Lean.«term∀__,_» : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tacticRw_mod_cast___ : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.ext : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.rewrite : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.simp : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.simpTrace : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.dsimp : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.dsimpTrace : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.case : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.case' : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.«convNext__=>_» : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convRw__ : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convErw__ : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convIntro___ : Lean.ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.enterArg : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.enter : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.extractLets : Lean.ParserDescr
@[extern "native", conv_parser 1000] opaque Lean.Parser.Tactic.Conv.liftLets : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.«command__Simproc__[_]_(_):=_» : Lean.ParserDescr
@[extern "native", command_parser 1000] opaque Lean.Parser.«command__Dsimproc__[_]_(_):=_» : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.simprocAttr : Lean.ParserDescr
@[extern "native", attr_parser 1000] opaque Lean.Parser.Attr.sevalprocAttr : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tryTrace : Lean.ParserDescr
@[extern "native", tactic_parser 1000] opaque Lean.Parser.Tactic.tryTraceWith : Lean.ParserDescr
