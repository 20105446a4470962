"""What a statement or a goal is *about*: its words, symbols and shape, whatever its variables are called.

A stored lemma is source text (``theorem t (x y : ℕ) (h : x ∣ y) : …``); a question is usually a goal as Lean prints
it (hypotheses line by line, then ``⊢`` and the target). Both are brought to one form here: brackets, binder names and
layout go, bound variables become one placeholder, and ``a.gcd b`` and ``Nat.gcd a b`` give the same symbol. Nothing
here parses Lean; text that makes no sense gives features that make no sense, and never an error. Whoever changes what
comes out renames the embedders: a store keeps what it was made with.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

MAX_CHARACTERS: Final = 20_000
"""Text beyond this many characters is not looked at: a goal of that size is not told apart by its tail."""

VARIABLE: Final = "•"
"""Stands for every bound variable."""

_TOKEN: Final = re.compile(
    r"""/-.*?(?:-/|\Z) | --[^\n]*                                      # comments
      | (?P<name>«[^»]*»|(?:[^\W\d]|_)[\w'!?]*(?:\.(?:[^\W\d]|_)[\w'!?]*)*)
      | (?P<number>\d+(?:\.\d+)?)
      | (?P<line>\n(?=[^\n]*?\s:\s))                                     # a hypothesis of a printed state begins
      | (?P<symbol>:=|<->|->|=>|<=|>=|!=|∃!|\+\+|::|&&|\|\||\|>\.?|\S)""",
    re.VERBOSE | re.DOTALL,
)
_OPENING: Final = frozenset("({[⦃⟨")
_CLOSING: Final = frozenset(")}]⦄⟩")
_BINDERS: Final = frozenset(("∀", "∃", "∃!", "λ", "fun", "∑", "∏", "Σ", "Π", "⋂", "⋃"))
_LAYOUT: Final = frozenset((*"(){}[]⦃⦄⟨⟩,;:.|↑", ":=", "=>", "↦", "\n", "\n\n"))
_KEYWORDS: Final = frozenset(("theorem", "lemma", "example", "def", "by", "case"))
_SAME: Final = {
    "<->": "↔", "->": "→", "<=": "≤", ">=": "≥", "!=": "≠", "λ": "fun", "Nat": "ℕ", "Int": "ℤ",
    "Real": "ℝ", "Rat": "ℚ", "Complex": "ℂ", "And": "∧", "Or": "∨", "Not": "¬", "Iff": "↔", "Dvd": "∣", "dvd": "∣",
}  # fmt: skip
_COMMON: Final = frozenset(
    ("=", "ℕ", "ℤ", "→", "∀", "+", "*", "<", "≤", ">", "≥", "-", "0", "1", "2", "Prop", "Type", VARIABLE)
)


@dataclass(frozen=True)
class Features:
    """A text taken apart.

    Attributes:
        hypotheses: tokens of what is assumed, in order, bound variables as `VARIABLE`.
        conclusion: tokens of what is to be shown.
        symbols: constants (last component of their names) and operators, each once.
        named: parts of the theorem's own name, when the text is a declaration.
    """

    hypotheses: tuple[str, ...]
    conclusion: tuple[str, ...]
    symbols: frozenset[str]
    named: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The text for the full-text index: tokens and neighbouring pairs, separated by blanks."""
        tokens = (*self.hypotheses, *self.conclusion)
        single = [token for token in tokens if token != VARIABLE]
        pairs = [f"{a}_{b}" for a, b in zip(self.conclusion, self.conclusion[1:], strict=False)]
        pairs += [f"{a}_{b}" for a, b in zip(self.hypotheses, self.hypotheses[1:], strict=False)]
        return " ".join((*single, *pairs, *self.named))


def symbol_overlap(query: frozenset[str], document: frozenset[str]) -> tuple[float, tuple[str, ...]]:
    """How far two symbol sets agree: weighted Jaccard in [0, 1], and the symbols they share, rarest kind first.

    Symbols that nearly every statement has (``=``, ``ℕ``, ``+`` …) weigh a quarter of the others.
    """
    shared = query & document
    union = query | document
    if not union:
        return 0.0, ()
    score = sum(_weight(s) for s in shared) / sum(_weight(s) for s in union)
    return score, tuple(sorted(shared, key=lambda s: (-_weight(s), s)))


def token_weight(token: str) -> float:
    """Weight of a token by how ordinary it is: 1/4 for what nearly every statement has, else 1."""
    return 0.25 if token in _COMMON else 1.0


_weight = token_weight


@lru_cache(maxsize=4096)
def features(text: str) -> Features:
    """Take a statement's source text or a printed goal apart.

    Of a state with several goals, only the first is read: it is the one a tactic acts on.
    """
    # Half a surrogate pair (JSON can hold one) is not text that anything further on could encode.
    whole = text[:MAX_CHARACTERS].encode("utf-8", "replace").decode("utf-8")
    text = unicodedata.normalize("NFC", whole)
    if "⊢" in text:
        before, _, after = text.partition("⊢")
        target = re.split(r"\n\s*\n", after, maxsplit=1)[0]
        assumed = _tokens(re.sub(r"\A\s*case [^\n]*\n", "", before))
        bound = _bound(assumed, of_state=True) | _bound(_tokens(target), of_state=False)
        return _build(assumed, _tokens(target), bound, (), of_state=True)
    tokens = _tokens(text)
    named: tuple[str, ...] = ()
    if tokens and tokens[0] in ("theorem", "lemma", "def") and len(tokens) > 1:
        named = tuple(part for part in re.split(r"[._']+", tokens[1]) if part and not part.isdigit())
        tokens = tokens[2:]
    elif tokens and tokens[0] == "example":
        tokens = tokens[1:]
    bound = _bound(tokens, of_state=False)
    cut = _top_level_colon(tokens)
    return _build(tokens[:cut], tokens[cut:], bound, named, of_state=False)


def _tokens(text: str) -> list[str]:
    return [m.group(0) for m in _TOKEN.finditer(text) if m.lastgroup is not None]


def _top_level_colon(tokens: list[str]) -> int:
    """Where the statement proper begins: behind the first colon outside brackets (0 if there is none)."""
    depth = 0
    for i, token in enumerate(tokens):
        if token in _OPENING:
            depth += 1
        elif token in _CLOSING:
            depth -= 1
        elif token == ":" and depth == 0:
            return i + 1
    return 0


def _is_name(token: str) -> bool:
    return token[0] == "_" or token[0] == "«" or token[0].isalpha()


def _bound(tokens: list[str], *, of_state: bool) -> set[str]:
    """Names bound by brackets, by quantifiers, or (in a state) by standing before a colon at the start of a line."""
    found: set[str] = set()
    start = of_state
    for i, token in enumerate(tokens):
        quantified = token in _BINDERS
        if start or quantified or token in _OPENING or (of_state and token == "\n"):
            j = i if start else i + 1
            run: list[str] = []
            while j < len(tokens) and _is_name(tokens[j]) and tokens[j] not in _BINDERS:
                run.append(tokens[j])
                j += 1
            if j < len(tokens) and (tokens[j] == ":" or (quantified and tokens[j] != "(")):
                found.update(run)
        start = False
    return found


def _build(
    assumed: list[str], target: list[str], bound: set[str], named: tuple[str, ...], *, of_state: bool
) -> Features:
    hypotheses = _normal(assumed, bound)
    conclusion = _normal(target, bound)
    symbols = frozenset(
        t for t in (*hypotheses, *conclusion) if t != VARIABLE and not t[0].isdigit() and not t.startswith("⊢")
    )
    return Features(hypotheses, conclusion, symbols, named)


def _normal(tokens: list[str], bound: set[str]) -> tuple[str, ...]:
    """Drop layout and binder names; write bound variables as `VARIABLE` and constants by their last component."""
    result: list[str] = []
    for i, token in enumerate(tokens):
        if token in _LAYOUT or token in _KEYWORDS or token == "⊢":
            continue
        if not _is_name(token):
            result.append(_SAME.get(token, token))
            continue
        head, *fields = token.split(".")
        if token in bound or head in bound or "✝" in token:
            if not fields and _declares(tokens, i, bound):
                continue
            result.append(VARIABLE)
            result.extend(fields[-1:])
        else:
            last = fields[-1] if fields else head
            result.append(_SAME.get(last, last))
    return tuple(result)


def _declares(tokens: list[str], i: int, bound: set[str]) -> bool:
    """True if the bound name at `i` stands in a run of names that ends in a colon: it is being bound, not used."""
    while i < len(tokens) and tokens[i] in bound:
        i += 1
    return i < len(tokens) and tokens[i] == ":"
