"""The tactic ``smt`` where no process may be started: who suggests it gets the solver's certificate in its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from simprover.lean import TacticState
from simprover.proposers.protocol import ProofContext, Proposal, Suggestion, TacticProposer

TACTIC: Final = "smt"
"""The tactic's name, as `SimProver.Smt` defines it for Lean files outside of the sandbox."""


@dataclass(frozen=True)
class AnsweringSmt:
    """A proposer whose suggestion to use ``smt`` is carried out.

    Attributes:
        inner: the proposer.
        solver: the proposer that asks the solver.
    """

    inner: TacticProposer
    solver: TacticProposer

    @property
    def name(self) -> str:
        """The inner proposer's name."""
        return self.inner.name

    def propose(self, state: TacticState, context: ProofContext, limit: int) -> Proposal:
        """What the inner proposer suggests, with what the solver found (perhaps nothing) in the place of ``smt``."""
        proposal = self.inner.propose(state, context, limit)
        if not any(_asks(s) for s in proposal.suggestions):
            return proposal
        answer = self.solver.propose(state, context, 1)
        suggestions: list[Suggestion] = []
        for s in proposal.suggestions:
            found = answer.suggestions if _asks(s) else (s,)
            suggestions += [replace(f, logprob=s.logprob, proposer=s.proposer) if _asks(s) else f for f in found]
        return replace(
            proposal,
            suggestions=tuple(dict.fromkeys(suggestions)),
            refutation=proposal.refutation or answer.refutation,
            seconds=proposal.seconds + answer.seconds,
        )


def _asks(suggestion: Suggestion) -> bool:
    return suggestion.tactic.strip() == TACTIC
