"""A poisoned store never audits clean, and what it resembles, done honestly, does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from poisonings import POISONINGS, Poisoning

from simprover.auditing import audit
from simprover.lean import CertifiedLemma, Certifier, Toolchain
from simprover.memory import All, AuditReport, LemmaStore
from simprover.settings import Settings

LEMMAS = (
    ("theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p", "⟨h.2, h.1⟩"),
    ("theorem twice (n : Nat) : n + n = 2 * n", "by omega"),
    ("theorem left (p q : Prop) (h : p) : p ∨ q", "Or.inl h"),
)


@pytest.fixture(scope="module")
def honest(toolchain: Toolchain, test_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a store of three lemmas that Lean has certified."""
    home = tmp_path_factory.mktemp("honest")
    certifier = Certifier(toolchain, test_home)
    with LemmaStore.open(home / "store", library=toolchain.fingerprint) as store:
        for statement, proof in LEMMAS:
            lemma = certifier.certify(theorem=statement.split()[1], statement=statement, proof=proof)
            assert isinstance(lemma, CertifiedLemma), lemma
            store.add(lemma)
    return home


@pytest.fixture
def home(honest: Path, tmp_path: Path, test_home: Path) -> Path:
    """A copy of it that may be changed, with the hashes of the library at hand."""
    copy = tmp_path / "home"
    shutil.copytree(honest, copy)
    (copy / "cache").symlink_to(test_home / "cache")
    return copy


def audited(home: Path, toolchain: Toolchain, case: Poisoning) -> AuditReport:
    return audit(Settings(home=home), toolchain, recheck=All() if case.asks_lean else None)


@pytest.mark.parametrize("case", POISONINGS, ids=lambda case: case.name)
def test_the_audit_names_the_poisoning(home: Path, toolchain: Toolchain, case: Poisoning) -> None:
    case.poison(home / "store")
    report = audited(home, toolchain, case)
    assert not report.ok
    assert case.finding in {finding.kind for finding in report.findings if finding.severity == "fault"}


@pytest.mark.parametrize("case", POISONINGS, ids=lambda case: case.name)
def test_its_honest_twin_audits_clean(home: Path, toolchain: Toolchain, case: Poisoning) -> None:
    case.twin(home / "store")
    report = audited(home, toolchain, case)
    assert report.ok, report.findings
