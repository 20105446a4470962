"""Retrieved lemmas as a proposer: apply what was proved before, by name, in the ways that a lemma is used.

The lemmas are those that were retrieved for the theorem and imported into its session. For each state they are ranked
again by what they share with the state's first goal.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from simprover.lean import TacticState
from simprover.proposers.goal_view import GoalView, first_goal, last_words
from simprover.proposers.protocol import ProofContext, Proposal, Suggestion

_TRIED: Final = 4
"""Lemmas whose closing uses are tried on one state."""

_STEPPED: Final = 2
"""Lemmas that are also offered as a step towards the goal."""

_LEAST_OVERLAP: Final = 0.4
"""Share of a lemma's symbols that a goal must have for the lemma to be tried on it."""

_NAMED: Final = re.compile(r"^\s*(theorem|lemma)\s+\S+")

_BINDER: Final = re.compile(r"\(([^():]+):")


@dataclass(frozen=True)
class LemmaAtHand:
    """A stored lemma that the session has imported.

    Attributes:
        constant: the name it has there.
        statement: its statement as source text, with the name under which it was first proved.
        proof_hash: its key in the store.
        statement_hash: equal for statements that say the same.
        score: how well it matched the theorem when it was retrieved; higher is better.
    """

    constant: str
    statement: str
    proof_hash: str
    statement_hash: str
    score: float

    @cached_property
    def binders(self) -> tuple[str, ...]:
        """Names of its explicit arguments before the colon, in order; they guide which hypothesis goes where."""
        return explicit_binders(self.statement)

    @cached_property
    def symbols(self) -> frozenset[str]:
        """Identifiers and numbers of the statement, without its name and its own binders."""
        return _symbols(_NAMED.sub("", self.statement)) - frozenset(self.binders)

    @cached_property
    def is_closed(self) -> bool:
        """Whether the statement speaks of no variables."""
        return not self.binders and re.search(r"[{∀∃⦃]", self.statement) is None

    @cached_property
    def is_equation(self) -> bool:
        """Whether the conclusion looks like something to rewrite with."""
        conclusion = self.statement.rsplit(" : ", 1)[-1]
        return re.search(r"[^≠<>≤≥:]=|↔", conclusion) is not None


class MemoryProposer:
    """Uses of the lemmas at hand, the best matching first."""

    def __init__(self, lemmas: Sequence[LemmaAtHand]) -> None:
        self._lemmas = tuple(lemmas)

    @property
    def name(self) -> str:
        """``memory``."""
        return "memory"

    def propose(self, state: TacticState, context: ProofContext, limit: int) -> Proposal:
        """Closing uses of the best lemmas, then steps with them; nothing if no lemma has to do with the goal."""
        start = time.monotonic()
        goal = first_goal(state.pp)
        if goal is None or not self._lemmas:
            return Proposal()
        ranked = self._rank(goal)
        suggestions: list[Suggestion] = []
        for lemma, likeness in ranked[:_TRIED]:
            suggestions += self._closing(lemma, goal, likeness)
        for lemma, likeness in ranked[:_STEPPED]:
            suggestions += self._steps(lemma, likeness)
        return Proposal(tuple(suggestions), seconds=time.monotonic() - start)

    def _rank(self, goal: GoalView) -> list[tuple[LemmaAtHand, float]]:
        text = " ".join((goal.target, *(h.type for h in goal.hypotheses)))
        here = _symbols(text)
        scored = []
        for lemma in self._lemmas:
            likeness = len(lemma.symbols & here) / len(lemma.symbols) if lemma.symbols else 0.0
            # A lemma without variables says one thing only; Lean might take it for another by computing both.
            least = 1.0 if lemma.is_closed else _LEAST_OVERLAP
            if likeness >= least:
                scored.append((lemma, likeness))
        scored.sort(key=lambda pair: (-pair[1], -pair[0].score, pair[0].constant))
        return scored

    def _closing(self, lemma: LemmaAtHand, goal: GoalView, likeness: float) -> list[Suggestion]:
        name = lemma.constant
        texts = []
        applied = _by_name(lemma, goal)
        if applied is not None:
            texts.append(f"exact {applied}")
        texts.append(f"apply {name} <;> first | assumption | omega")
        return [self._suggestion(text, lemma, -0.1 - (1 - likeness), closes=True) for text in texts]

    def _steps(self, lemma: LemmaAtHand, likeness: float) -> list[Suggestion]:
        texts = [f"apply {lemma.constant}"]
        if lemma.is_equation:
            texts.append(f"rw [{lemma.constant}]")
            texts.append(f"simp [{lemma.constant}]")
        return [self._suggestion(text, lemma, -2.0 - (1 - likeness)) for text in texts]

    def _suggestion(self, text: str, lemma: LemmaAtHand, logprob: float, *, closes: bool = False) -> Suggestion:
        return Suggestion(text, logprob, self.name, lemmas=(lemma.constant,), closes=closes)


def _by_name(lemma: LemmaAtHand, goal: GoalView) -> str | None:
    """The lemma applied to hypotheses that are called like its arguments: how a theorem is recalled as it was."""
    accessible = {h.name for h in goal.hypotheses if h.is_accessible}
    if not lemma.binders:
        return lemma.constant
    last = {name: index for index, name in enumerate(lemma.binders)}
    arguments = [
        name if name in accessible and last[name] == index else "(by assumption)" if name not in accessible else "_"
        for index, name in enumerate(lemma.binders)
    ]
    named = sum(a not in ("_", "(by assumption)") for a in arguments)
    return f"{lemma.constant} {' '.join(arguments)}" if named else None


def explicit_binders(statement: str) -> tuple[str, ...]:
    """Names bound in round brackets before the colon: ``theorem t (x y : ℕ) (h : x = y) : …`` gives x, y, h."""
    names: list[str] = []
    depth = 0
    at = 0
    while at < len(statement):
        char = statement[at]
        if char == "(" and depth == 0:
            match = _BINDER.match(statement, at)
            if match is not None:
                names.extend(match.group(1).split())
        if char in "([{⟨⦃":
            depth += 1
        elif char in ")]}⟩⦄":
            depth -= 1
        elif char == ":" and depth == 0:
            break
        at += 1
    return tuple(names)


def _symbols(text: str) -> frozenset[str]:
    operators = frozenset(re.findall(r"[+*/^%∣≤<≥>≠¬∧∨→↔∀∃ℕℤ]|(?<![\w.])\d+", text))
    return operators | last_words(text)
