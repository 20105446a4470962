"""Every known way to get a false or unproved theorem certified, and beside each the honest proof that it resembles."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from attacks_table import TABLE, table
from case_file import Case, all_cases, filled

from simprover.lean import (
    Accepted,
    CertificationCrashed,
    CertificationTimedOut,
    CertifiedLemma,
    Certifier,
    FileCertificate,
    Refused,
    Toolchain,
)
from simprover.lean.certification import Unproved
from simprover.lean.lean_program import Defence
from simprover.lean.modules import MODULE_BOUNDS

CASES = all_cases()
OUTSIDE = ("undecided", "vacuous")
"""Ends of an attack other than a refusal."""


@pytest.fixture(scope="module")
def certifier(toolchain: Toolchain, test_home: Path) -> Iterator[Certifier]:
    """A certifier with little room, so that attacks on it are cheap."""
    small = replace(MODULE_BOUNDS, memory_bytes=3 << 30, file_bytes=8 << 20, folder_bytes=24 << 20)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("simprover.lean.certifier.MODULE_BOUNDS", small)
        patch.setenv("ATTACK_SECRET", "s3cret")
        yield Certifier(toolchain, test_home)


@pytest.fixture(scope="module")
def accepted() -> dict[tuple[str, ...], Accepted | Unproved]:
    """What came of the twins so far: many are the same text, and the certifier gives the same answer each time."""
    return {}


@pytest.fixture
def places(tmp_path: Path) -> Iterator[Mapping[str, str]]:
    """What the attacks may reach for; none of it may have been touched in the end."""
    secret, key, outside = tmp_path / "secret", tmp_path / "keys" / "audit-signing.pem", tmp_path / "outside"
    key.parent.mkdir()
    for path in (secret, key):
        path.write_text("the secret")
    yield {"secret": str(secret), "key": str(key), "outside": str(outside)}
    assert {path.name for path in tmp_path.iterdir()} == {"secret", "keys"}
    assert secret.read_text() == key.read_text() == "the secret"
    assert secret.stat().st_nlink == 1


def outcome_of(certifier: Certifier, case: Case, which: str, places: Mapping[str, str]) -> Accepted | Unproved:
    text = {name: filled(body, places) for name, body in case.sections.items()}
    seconds = float(case.keys.get("seconds", 120)) if which == "attack" else 120.0
    if "statement" in text:
        outcome = certifier.certify(
            theorem="t",
            statement=text["statement"].rstrip("\n"),
            proof=text[which].removesuffix("\n"),
            context=text.get("context", ""),
            seconds=seconds,
        )
        return outcome.certificate if isinstance(outcome, CertifiedLemma) else outcome
    challenge = text.get("twin challenge", text["challenge"]) if which == "twin" else text["challenge"]
    return certifier.judge(theorem="t", challenge=challenge, solution=text[which], seconds=seconds)


def id_of(case: Case) -> str:
    return f"{case.family}/{case.name}"


@pytest.mark.parametrize("case", CASES, ids=id_of)
def test_the_attack_is_caught_by_its_defence(certifier: Certifier, places: Mapping[str, str], case: Case) -> None:
    outcome = outcome_of(certifier, case, "attack", places)
    match case.defence:
        case "vacuous":
            assert isinstance(outcome, Accepted), outcome
            assert outcome.vacuous
            return
        case "undecided":
            assert isinstance(outcome, CertificationCrashed | CertificationTimedOut), outcome
        case defence:
            assert isinstance(outcome, Refused), outcome
            assert outcome.defence == defence, outcome
    assert case.keys.get("reason", "") in getattr(outcome, "reason", ""), outcome
    assert "the secret" not in str(outcome) and "s3cret" not in str(outcome)


@pytest.mark.parametrize("case", CASES, ids=id_of)
def test_its_honest_twin_is_accepted(
    certifier: Certifier, accepted: dict[tuple[str, ...], Accepted | Unproved], places: Mapping[str, str], case: Case
) -> None:
    texts = tuple(case.sections.get(name, "") for name in ("statement", "context", "twin"))
    challenge = case.sections.get("twin challenge", case.sections.get("challenge", ""))
    if (key := (*texts, challenge)) not in accepted:
        accepted[key] = outcome_of(certifier, case, "twin", places)
    outcome = accepted[key]
    assert isinstance(outcome, FileCertificate | Accepted), outcome
    assert not outcome.vacuous


def test_every_expected_defence_is_one() -> None:
    assert {case.defence for case in CASES} <= {*get_args(Defence), *OUTSIDE}


def test_no_two_cases_are_the_same() -> None:
    seen = {hashlib.sha256(repr(sorted(case.sections.items())).encode()).digest() for case in CASES}
    assert len(seen) == len(CASES) >= 80


def test_the_published_table_is_of_these_cases() -> None:
    """If this fails: ``python tests/attacks/attacks_table.py``."""
    assert TABLE.read_text("utf-8") == table()
