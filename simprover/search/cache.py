"""Questions that were answered before and need not be asked again: refused tactics, and a model's answers.

Both are facts about fixed inputs: a tactic that Lean refused in a state is refused there again under the same library,
and a model asked with the same seed writes the same text. Anything that may come out differently (a timeout, a crash)
is not kept. The file is a cache in the full sense: deleting it costs time and nothing else.
"""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

import structlog

from simprover.keyed_file import KeyedFile
from simprover.proposers.protocol import Proposal, Suggestion
from simprover.search.normal_form import digest, normal_state, normal_tactic

_log = structlog.get_logger(__name__)

_MESSAGE_LIMIT = 2_000


class KnownAnswers(Protocol):
    """What the search needs of a cache."""

    def refusal(self, environment: str, state: str, tactic: str) -> str | None:
        """Lean's message, if it is known to refuse `tactic` in `state`."""
        ...

    def remember_refusal(self, environment: str, state: str, tactic: str, message: str) -> None:
        """Keep a refusal."""
        ...

    def answer(self, proposer: str, state: str, limit: int) -> Proposal | None:
        """The answer that a proposer with this fingerprint gave to `state`, if it was asked."""
        ...

    def remember_answer(self, proposer: str, state: str, limit: int, proposal: Proposal) -> None:
        """Keep an answer."""
        ...


class NothingKnown:
    """A cache that holds nothing, for measuring and for tests."""

    def refusal(self, environment: str, state: str, tactic: str) -> str | None:
        return None

    def remember_refusal(self, environment: str, state: str, tactic: str, message: str) -> None:
        return None

    def answer(self, proposer: str, state: str, limit: int) -> Proposal | None:
        return None

    def remember_answer(self, proposer: str, state: str, limit: int, proposal: Proposal) -> None:
        return None


class AnswerCache:
    """The cache on disk."""

    def __init__(self, path: Path) -> None:
        self._file = KeyedFile(path, ("refused", "answers"))

    def refusal(self, environment: str, state: str, tactic: str) -> str | None:
        """Lean's message, if it is known to refuse `tactic` in `state` under `environment`."""
        return self._file.get("refused", _refusal_key(environment, state, tactic))

    def remember_refusal(self, environment: str, state: str, tactic: str, message: str) -> None:
        """Keep a refusal; long messages are cut."""
        key = _refusal_key(environment, state, tactic)
        self._file.put("refused", key, message[:_MESSAGE_LIMIT])

    def answer(self, proposer: str, state: str, limit: int) -> Proposal | None:
        """The answer that the proposer with this fingerprint gave before, or None."""
        text = self._file.get("answers", _answer_key(proposer, state, limit))
        if text is None:
            return None
        try:
            return _proposal_from_json(text)
        except (ValueError, KeyError, TypeError) as error:
            _log.warning("cache_entry_unreadable", error=str(error))
            return None

    def remember_answer(self, proposer: str, state: str, limit: int, proposal: Proposal) -> None:
        """Keep an answer."""
        key = _answer_key(proposer, state, limit)
        self._file.put("answers", key, _proposal_to_json(proposal))

    def close(self) -> None:
        """Close the file. Closing twice is fine."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _refusal_key(environment: str, state: str, tactic: str) -> str:
    return digest("refusal", environment, normal_state(state), normal_tactic(tactic))


def _answer_key(proposer: str, state: str, limit: int) -> str:
    return digest("answer", proposer, normal_state(state), str(limit))


def _proposal_to_json(proposal: Proposal) -> str:
    suggestions = [[s.tactic, s.logprob, s.proposer, list(s.lemmas), s.closes] for s in proposal.suggestions]
    return json.dumps({"suggestions": suggestions, "model_calls": proposal.model_calls, "seconds": proposal.seconds})


def _proposal_from_json(text: str) -> Proposal:
    data = json.loads(text)
    suggestions = tuple(
        Suggestion(str(tactic), float(logprob), str(proposer), tuple(map(str, lemmas)), bool(closes))
        for tactic, logprob, proposer, lemmas, closes in data["suggestions"]
    )
    return Proposal(suggestions, int(data["model_calls"]), None, float(data["seconds"]))
