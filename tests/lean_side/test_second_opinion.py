"""Second opinions: our own kernel's on real lemmas, and checkers that behave and misbehave."""

from __future__ import annotations

import shlex
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from simprover.lean import CertifiedLemma, Certifier, Toolchain, ToolchainMissing
from simprover.lean.checker import library_hashes
from simprover.lean.ids import ProofHash, StatementHash
from simprover.lean.kernel import KernelLimits
from simprover.lean.opinion import Agrees, Disagrees, NoOpinion
from simprover.lean.sandbox import Bounds
from simprover.lean.second_opinion import ExternalChecker, LemmaExport, OwnKernel

LEMMAS = {
    "by_omega": ("theorem by_omega (a b : ℕ) (h : a < b) : 2 * a + 1 < 2 * b", "by omega"),
    "by_decide": ("theorem by_decide : 2 ^ 20 % 7 = 4 ∧ Nat.gcd 48 36 = 12", "by decide"),
    "by_simp": ("theorem by_simp (p q : Prop) (h : p ∧ q) : q ∧ (p ∨ False)", "by simp_all"),
    "by_induction": (
        "theorem by_induction (n : ℕ) : 3 ∣ 4 ^ n + 2",
        "by\n  induction n with\n  | zero => decide\n  | succ n ih => omega",
    ),
}


@pytest.fixture(scope="module")
def exports(
    toolchain: Toolchain, test_home: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, LemmaExport]:
    """Certified lemmas with everything that they rest on."""
    certifier = Certifier(toolchain, test_home)
    folder = tmp_path_factory.mktemp("exports")
    found = {}
    for name, (statement, proof) in LEMMAS.items():
        path = folder / f"{name}.ndjson"
        lemma = certifier.certify(theorem=name, statement=statement, proof=proof, closure=path, seconds=300.0)
        assert isinstance(lemma, CertifiedLemma), lemma
        found[name] = LemmaExport(path, name, lemma.certificate.statement_hash, lemma.certificate.proof_hash)
    return found


@pytest.fixture(scope="module")
def kernel(toolchain: Toolchain, test_home: Path) -> OwnKernel:
    return OwnKernel(library_hashes(toolchain, test_home, ("Elementary", "Init")))


@pytest.mark.parametrize("name", LEMMAS)
def test_our_kernel_confirms_certified_lemmas(
    exports: dict[str, LemmaExport], kernel: OwnKernel, name: str
) -> None:
    opinion = kernel(exports[name])
    assert isinstance(opinion, Agrees), opinion


def test_our_kernel_computes_the_hashes_anew(exports: dict[str, LemmaExport], kernel: OwnKernel) -> None:
    lemma = exports["by_simp"]
    other = "0" * 64
    assert isinstance(kernel(replace(lemma, statement_hash=StatementHash(other))), Disagrees)
    assert isinstance(kernel(replace(lemma, proof_hash=ProofHash(other))), Disagrees)
    assert isinstance(kernel(replace(lemma, theorem="another")), Disagrees)


def test_what_our_kernel_cannot_read_or_finish_is_no_opinion(
    exports: dict[str, LemmaExport], tmp_path: Path
) -> None:
    lemma = exports["by_simp"]
    text = lemma.path.read_text("utf-8")
    torn = tmp_path / "torn.ndjson"
    torn.write_text(text[: len(text) // 2], "utf-8")
    assert not isinstance(OwnKernel(None)(replace(lemma, path=torn)), Agrees)
    assert isinstance(OwnKernel(None)(replace(lemma, path=tmp_path / "absent")), NoOpinion)
    assert isinstance(OwnKernel(None, KernelLimits(steps=10))(lemma), NoOpinion)


# -- other people's checkers -----------------------------------------------------------------------------------------

READS_INPUT = "import sys; n = sum(1 for _ in sys.stdin); sys.exit(0 if n == 3 else 1)"
READS_PLACE = "import sys; n = sum(1 for _ in open(sys.argv[1])); sys.exit(0 if n == 3 and not sys.stdin.read() else 1)"
READS_VARIABLE = "import os, sys; n = sum(1 for _ in open(os.environ['IN'])); sys.exit(0 if n == 3 else 1)"


@pytest.fixture
def lemma(tmp_path: Path) -> LemmaExport:
    path = tmp_path / "an export.ndjson"
    path.write_text("1\n2\n3\n")
    return LemmaExport(path, "t", StatementHash("0" * 64), ProofHash("0" * 64))


def checker(script: str, *words: str, bounds: Bounds | None = None) -> ExternalChecker:
    command = shlex.join([sys.executable, "-c", script, *words])
    return ExternalChecker(command, bounds or Bounds(seconds=30.0))


@pytest.mark.parametrize(
    "found",
    [checker(READS_INPUT), checker(READS_PLACE, "{}"), checker(READS_VARIABLE, "{}"), checker(READS_VARIABLE)],
    ids=["standard input", "argument", "variable and argument", "variable"],
)
def test_a_checker_gets_the_export(found: ExternalChecker, lemma: LemmaExport) -> None:
    assert isinstance(found(lemma), Agrees)


def test_a_checker_rejects_with_its_reason(lemma: LemmaExport) -> None:
    opinion = checker("print('t is wrong'); raise SystemExit(1)")(lemma)
    assert isinstance(opinion, Disagrees)
    assert "t is wrong" in opinion.reason


@pytest.mark.parametrize(
    "script",
    [
        "raise SystemExit(2)",
        "raise SystemExit(3)",
        "import os; os.abort()",
        "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
        "print('accepted', 0); raise SystemExit(77)",
    ],
    ids=["declines", "fails", "aborts", "is killed", "only says so"],
)
def test_a_checker_that_gives_no_verdict_has_no_opinion(script: str, lemma: LemmaExport) -> None:
    assert isinstance(checker(script)(lemma), NoOpinion)


@pytest.mark.parametrize(
    ("script", "bounds"),
    [
        ("import time; time.sleep(60)", Bounds(seconds=0.5)),
        ("while True: pass", Bounds(seconds=30.0, cpu_seconds=1)),
        ("open('x', 'w').write('x' * 10**6)", Bounds(seconds=30.0, file_bytes=1000)),
        ("x = bytearray(1 << 33)", Bounds(seconds=30.0, memory_bytes=1 << 30)),
    ],
    ids=["time", "processor time", "file", "memory"],
)
def test_a_checker_beyond_its_bounds_accepts_nothing(script: str, bounds: Bounds, lemma: LemmaExport) -> None:
    assert not isinstance(checker(script, bounds=bounds)(lemma), Agrees)


@pytest.mark.parametrize("command", ["", "no-such-checker --x", "'unbalanced"])
def test_a_checker_that_is_not_there_is_a_mistake_with_a_fix(command: str) -> None:
    with pytest.raises(ToolchainMissing):
        ExternalChecker(command)
