"""How many lemmas a second are certified and audited, and what the size of the store has to do with it.

The baseline is plain ``lean`` on the same texts in the same run, two files at a time. The lemmas that are certified are
real ones, made for this measurement; what fills the store besides is made up (`simprover.bench.made_up`).
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simprover.auditing import Rechecker
from simprover.bench.made_up import made_up_certificate, made_up_rows
from simprover.lean import CertifiedLemma, Certifier, Toolchain
from simprover.lean.sandbox import Bounds
from simprover.memory import All, LemmaMetadata, LemmaStore, NewLemma, audit_store
from simprover.memory.table import LemmaTable
from simprover.memory.writer import Writer
from simprover.settings import Settings

JOBS: Final = 2
SIZES: Final = (100, 1_000, 10_000)
_BATCH: Final = 1_000

_KINDS: Final = (
    ("(a b : ℕ) (h : a + {i} ≤ b) : a < b + 1", "by omega"),
    ("(p q : Prop) (h : p ∧ q) : (q ∧ p) ∧ {i} = {i}", "⟨⟨h.2, h.1⟩, rfl⟩"),
    ("(a : ℕ) (h : a % {m} = 1) : (a + {m}) % {m} = 1", "by omega"),
    ("(a b : ℤ) : (a + b) * {m} = b * {m} + {m} * a", "by ring"),
)


@dataclass(frozen=True)
class AtSize:
    """Figures with a store of `lemmas` rows; rates are lemmas a second.

    Attributes:
        lemmas: rows in the store.
        certified: certifying and storing the real lemmas.
        audited: rows a second of an audit of files, log and every row.
        quick: the same of files, log and signature alone.
        rechecked: certifying the real lemmas among them anew, the rest of the audit not counted.
    """

    lemmas: int
    certified: float
    audited: float
    quick: float
    rechecked: float


@dataclass(frozen=True)
class AuditSpeed:
    """Figures of one run.

    Attributes:
        compiled: files a second that plain ``lean`` compiles, two at a time: the baseline.
        at: figures by size of the store.
    """

    compiled: float
    at: tuple[AtSize, ...]


def real_lemmas(count: int) -> list[tuple[str, str]]:
    """Statements with proofs, all different, as ``theorem …`` and what goes after ``:=``."""
    found = []
    for i in range(count):
        claim, proof = _KINDS[i % len(_KINDS)]
        found.append((f"theorem real_{i} {claim.format(i=i + 2, m=2 * i + 3)}", proof))
    return found


def measure_audit_speed(
    toolchain: Toolchain, home: Path, scratch: Path, *, sizes: Sequence[int] = SIZES, count: int = 24
) -> AuditSpeed:
    """Measure on stores below `scratch`, which the caller removes.

    Args:
        toolchain: which Lean.
        home: where the library's hashes are kept.
        scratch: an empty folder.
        sizes: rows of the stores.
        count: how many real lemmas.
    """
    lemmas = real_lemmas(count)
    certifier = Certifier(toolchain, home)
    certifier.prepare()
    compiled = count / _timed(lambda: _compile_all(toolchain, lemmas, scratch))
    return AuditSpeed(
        compiled, tuple(_at_size(toolchain, home, certifier, lemmas, scratch / f"home-{size}", size) for size in sizes)
    )


def _at_size(
    toolchain: Toolchain, home: Path, certifier: Certifier, lemmas: Sequence[tuple[str, str]], folder: Path, size: int
) -> AtSize:
    path, keys = folder / "store", folder / "keys"
    with LemmaStore.open(path, library=toolchain.fingerprint, keys=keys) as store:
        _fill(path, keys, size - len(lemmas))

        def certify_and_store(lemma: tuple[str, str]) -> None:
            statement, proof = lemma
            certified = certifier.certify(theorem=statement.split()[1], statement=statement, proof=proof)
            if not isinstance(certified, CertifiedLemma):
                raise RuntimeError(f"the certifier said {certified} of {statement}")
            store.add_many([NewLemma(certified, LemmaMetadata())])

        certifying = _timed(lambda: _all(certify_and_store, lemmas))
        store.tidy()
    report = audit_store(path, library=toolchain.fingerprint, keys=keys)
    quick = audit_store(path, library=toolchain.fingerprint, keys=keys, quick=True)
    asked = audit_store(
        path,
        library=toolchain.fingerprint,
        keys=keys,
        recheck=Rechecker(Settings(home=home), toolchain),
        scope=All(),
        jobs=JOBS,
    )
    if not (report.ok and quick.ok and asked.ok) or asked.rechecked is None:
        raise RuntimeError(f"the audit found {(*report.findings, *asked.findings)}")
    return AtSize(
        lemmas=report.rows,
        certified=len(lemmas) / certifying,
        audited=report.rows / report.seconds,
        quick=quick.rows / quick.seconds,
        rechecked=asked.rechecked.count("confirmed") / asked.rechecked.seconds,
    )


def _fill(path: Path, keys: Path, rows: int) -> None:
    writer = Writer(path, keys, LemmaTable.open(path))
    for start in range(0, rows, _BATCH):
        numbers = range(start, min(rows, start + _BATCH))
        writer.insert(
            made_up_rows(
                [made_up_certificate(f"theorem made_up_{i} (a b : ℕ) : a ∣ {i} * b", f"by sound {i}") for i in numbers]
            )
        )


def _compile_all(toolchain: Toolchain, lemmas: Sequence[tuple[str, str]], folder: Path) -> None:
    def compile_one(lemma: tuple[str, str]) -> None:
        statement, proof = lemma
        file = folder / f"{statement.split()[1]}.lean"
        file.write_text(f"{toolchain.default_header}\n{statement} := {proof}\n", encoding="utf-8")
        command = [*toolchain.lean(Bounds(), None), str(file)]
        subprocess.run(command, env=toolchain.environment(), stdout=subprocess.DEVNULL, check=True)

    _all(compile_one, lemmas)


def _all(action: Callable[[tuple[str, str]], None], lemmas: Sequence[tuple[str, str]]) -> None:
    with ThreadPoolExecutor(JOBS) as pool:
        for done in [pool.submit(action, lemma) for lemma in lemmas]:
            done.result()


def _timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began
