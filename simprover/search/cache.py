"""Questions that were answered before and need not be asked again: refused tactics, and a model's answers.

Both are facts about fixed inputs: a tactic that Lean refused in a state is refused there again under the same library,
and a model asked with the same seed writes the same text. Anything that may come out differently (a timeout, a crash)
is not kept. The file is a cache in the full sense: deleting it costs time and nothing else.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

import structlog

from simprover.proposers.protocol import Proposal, Suggestion
from simprover.search.normal_form import digest, normal_state, normal_tactic

_log = structlog.get_logger(__name__)

_SCHEMA = """
create table if not exists refused (key text primary key, message text not null) without rowid;
create table if not exists answers (key text primary key, answer text not null) without rowid;
"""
_WAIT_SECONDS = 10.0
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
    """The cache on disk, one SQLite file that many processes may use at a time.

    A file that cannot be read or written is reported once in the log and then done without: a lost cache must never
    stop a proof.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = self._connect()
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)

    def _connect(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False)
        db.execute("pragma journal_mode = wal")
        db.execute("pragma synchronous = off")
        db.executescript(_SCHEMA)
        return db

    def _give_up(self, error: Exception) -> None:
        _log.warning("cache_unusable", path=str(self._path), error=str(error), consequence="going on without it")
        self._db = None

    def _get(self, query: str, key: str) -> str | None:
        with self._lock:
            if self._db is None:
                return None
            try:
                row = self._db.execute(query, (key,)).fetchone()
            except sqlite3.Error as error:
                self._give_up(error)
                return None
        return None if row is None else str(row[0])

    def _put(self, query: str, key: str, value: str) -> None:
        with self._lock:
            if self._db is None:
                return
            try:
                self._db.execute(query, (key, value))
            except sqlite3.Error as error:
                self._give_up(error)

    def refusal(self, environment: str, state: str, tactic: str) -> str | None:
        """Lean's message, if it is known to refuse `tactic` in `state` under `environment`."""
        return self._get("select message from refused where key = ?", _refusal_key(environment, state, tactic))

    def remember_refusal(self, environment: str, state: str, tactic: str, message: str) -> None:
        """Keep a refusal; long messages are cut."""
        key = _refusal_key(environment, state, tactic)
        self._put("insert or replace into refused values (?, ?)", key, message[:_MESSAGE_LIMIT])

    def answer(self, proposer: str, state: str, limit: int) -> Proposal | None:
        """The answer that the proposer with this fingerprint gave before, or None."""
        text = self._get("select answer from answers where key = ?", _answer_key(proposer, state, limit))
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
        self._put("insert or replace into answers values (?, ?)", key, _proposal_to_json(proposal))

    def close(self) -> None:
        """Close the file. Closing twice is fine."""
        with self._lock:
            if self._db is not None:
                self._db.close()
                self._db = None

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
