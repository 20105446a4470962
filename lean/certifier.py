"""Certifying a proof: the only way to a `CertifiedLemma`.

The search's word counts for nothing here. Four processes, each confined:

1. the *target*: header, context and statement, which are trusted, compiled with ``sorry`` for a proof;
2. the proof's text is parsed where it is to stand: it must be one term (such as ``by …``) with nothing after it, and
   hold no word by which it could run code of its own;
3. the *candidate*: the same text with the proof, compiled;
4. the checker, which reads both modules as data, compares them constant by constant, adds every declaration anew
   through the kernel to an environment of the imports alone, and collects the axioms.

What is imported beyond the library (lemmas proved before) goes through the checker in the same way, once for each file.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
import time
import unicodedata
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeAlias

from simprover.lean import certificate as certificates
from simprover.lean.certificate import Certificate, CertifiedLemma
from simprover.lean.checker import (
    VERSION,
    CheckFailed,
    CheckRefused,
    Defence,
    Passed,
    check,
    library_hashes,
    parse_term,
    read_hashes,
    write_hashes,
)
from simprover.lean.export import name_key
from simprover.lean.header import read_header
from simprover.lean.library import olean_path
from simprover.lean.merkle import Digest, Hasher
from simprover.lean.modules import (
    MODULE_BOUNDS,
    Compilation,
    CompilationCrashed,
    CompilationExceeded,
    CompiledModule,
    NotCompiled,
    compile_module,
)
from simprover.lean.sandbox import Bounds, isolation, require_isolation
from simprover.lean.toolchain import Toolchain

_MODULE: Final = "Candidate"
_LONGEST: Final = 1 << 20
"""Characters of a proof; no proof worth keeping is longer, and parsers have limits."""
_MODULE_NAME: Final = re.compile(r"[^\W\d]\w*'*(\.[^\W\d]\w*'*)*")
_THREADS: Final = 4
"""A Lean process works in several threads, so its processor time may be a multiple of the wall time."""
_VACUITY_SECONDS: Final = 5.0
_CONTRADICTORY: Final = "by\n  intros\n  exfalso\n  first | contradiction | omega | simp_all\n  done"
"""A proof that uses the hypotheses alone; if it goes through, they contradict each other."""


@dataclass(frozen=True)
class Refused:
    """The proof is not accepted: which defence refused it, and why."""

    reason: str
    defence: Defence


@dataclass(frozen=True)
class CertificationTimedOut:
    """Certification ran into its bounds after so many seconds of wall time; nothing is known about the proof."""

    seconds: float


@dataclass(frozen=True)
class CertificationCrashed:
    """A process of the certification broke down; nothing is known about the proof."""

    reason: str


Certification: TypeAlias = CertifiedLemma | Refused | CertificationTimedOut | CertificationCrashed
_Unproved: TypeAlias = Refused | CertificationTimedOut | CertificationCrashed


@dataclass(frozen=True)
class _Job:
    """What is to be certified, and what it may use."""

    theorem: str
    statement: str
    proof: str
    header: str
    context: str
    imports: tuple[str, ...]
    modules_path: tuple[Path, ...]
    began: float
    deadline: float

    @property
    def target_text(self) -> str:
        return self.with_proof("sorry")

    @property
    def candidate_text(self) -> str:
        return self.with_proof(self.proof)

    def with_proof(self, proof: str) -> str:
        """The whole file with some proof, which begins a line; a comment at the statement's end swallows nothing."""
        return f"{self.before}{self.statement}\n:=\n{proof}\n"

    @property
    def lines_before_proof(self) -> int:
        return self.with_proof("").count("\n") - 1

    @property
    def before(self) -> str:
        return f"{self.header}\n{self.context}\n"

    def bounds(self) -> Bounds:
        """Bounds for a process that is started now."""
        left = max(0.01, self.deadline - time.monotonic())
        return replace(MODULE_BOUNDS, seconds=left, cpu_seconds=int(left * _THREADS) + 1)


class Certifier:
    """Certifies proofs under one toolchain.

    Args:
        toolchain: which Lean.
        home: the folder of all state; the library's hashes are kept there.
        unconfined: let the proofs' code do whatever the user may do; for machines that cannot confine it.

    Raises:
        ToolchainMissing: if this machine cannot confine a process and `unconfined` is not set.
    """

    def __init__(self, toolchain: Toolchain, home: Path, *, unconfined: bool = False) -> None:
        if not unconfined:
            require_isolation()
        self._toolchain = toolchain
        self._home = home
        self._unconfined = unconfined

    def certify(
        self,
        *,
        theorem: str,
        statement: str,
        proof: str,
        header: str | None = None,
        context: str = "",
        imports: tuple[str, ...] = (),
        modules_path: tuple[Path, ...] = (),
        run: str = "",
        seconds: float = 60.0,
    ) -> Certification:
        """Certify one proof.

        Args:
            theorem: full name of the theorem.
            statement: its source text, from ``theorem`` up to and without ``:=``. Trusted.
            proof: the source text after ``:=``. Not trusted.
            header: imports, ``open``s and options; the toolchain's default if not given. Trusted.
            context: declarations before the statement. Trusted.
            imports: modules of lemmas that the proof may use, besides the header's.
            modules_path: folders in which those are found.
            run: identifier of the run that produced the proof, for the record.
            seconds: wall time for all of it.

        Raises:
            LibraryBroken: if the library itself cannot be exported or hashed.
        """
        began = time.monotonic()
        if bad := [name for name in imports if not _MODULE_NAME.fullmatch(name)]:
            return Refused(f"{bad[0]!r} is not a module name", "text")
        plain = self._toolchain.default_header if header is None else header
        own = read_header(plain)
        more = "".join(f"import {name}\n" for name in imports)
        job = _Job(
            theorem=theorem,
            statement=statement,
            proof=proof,
            header=f"{plain[: own.rest].rstrip()}\n{more}{plain[own.rest :].rstrip()}\n",
            context=context,
            imports=tuple(dict.fromkeys((*own.imports, *imports))),
            modules_path=modules_path,
            began=began,
            deadline=began + seconds,
        )
        if (odd := odd_text(proof)) is not None:
            return Refused(odd, "text")
        outcome = self._check(job)
        if not isinstance(outcome, tuple):
            return outcome
        passed, vacuous = outcome
        known = self._known(job)
        if isinstance(known, Refused | CertificationTimedOut | CertificationCrashed):
            return known
        if name_key(theorem) not in passed.export.constants:
            return CertificationCrashed(f"the checker's export does not hold {theorem}")
        hasher = Hasher(passed.export, known)
        return self._seal(
            Certificate(
                theorem=theorem,
                statement=statement,
                proof=proof,
                header=plain,
                context=context,
                statement_hash=hasher.statement(theorem),
                proof_hash=hasher.proof(theorem),
                axioms=passed.axioms,
                dependencies=passed.dependencies,
                lean_version=self._toolchain.version,
                lean_commit=self._toolchain.commit,
                library=self._toolchain.fingerprint,
                checker=VERSION,
                sandbox="none" if self._unconfined else isolation(),
                vacuous=vacuous,
                certified_at=datetime.now(UTC),
                run=run,
            )
        )

    def prepare(self, header: str | None = None) -> None:
        """Do beforehand what the first certification under a library has to do: hash it (half a minute at most).

        Raises:
            LibraryBroken: if the library cannot be exported or hashed.
        """
        imports = read_header(self._toolchain.default_header if header is None else header).imports
        library_hashes(self._toolchain, self._home, tuple(sorted(imports)))

    @staticmethod
    def _seal(certificate: Certificate) -> CertifiedLemma:
        return CertifiedLemma(certificate, _seal=certificates._SEAL)

    def _check(self, job: _Job) -> tuple[Passed, bool] | _Unproved:
        """The four processes; the second member says whether the hypotheses contradict each other."""
        with tempfile.TemporaryDirectory(prefix="simprover-certify-") as temporary:
            folder = Path(temporary)
            with ThreadPoolExecutor(2, thread_name_prefix="certify") as pool:
                parsing = pool.submit(self._parse, job)
                target = self._compile(job, job.target_text, folder / "target")
                if not isinstance(target, CompiledModule):
                    return _unproved(target, "target")
                parsed = parsing.result()
                if parsed is not None:
                    return parsed
                candidate = self._compile(job, job.candidate_text, folder / "candidate")
                if not isinstance(candidate, CompiledModule):
                    return _unproved(candidate, "compile", lines_before=job.lines_before_proof)
                vacuity = pool.submit(self._is_vacuous, job, folder / "contradiction")
                checked = self._run_checker(job.theorem, target.olean, candidate.olean, job)
                if not isinstance(checked, Passed):
                    return checked
                return checked, vacuity.result()

    def _parse(self, job: _Job) -> _Unproved | None:
        parsed = parse_term(
            self._toolchain,
            job.proof,
            header=job.header,
            context=job.context,
            modules_path=job.modules_path,
            bounds=job.bounds(),
            unconfined=self._unconfined,
        )
        return None if parsed is None else _unanswered(parsed, job)

    def _compile(self, job: _Job, text: str, folder: Path) -> Compilation:
        return compile_module(
            self._toolchain,
            _MODULE,
            text,
            folder,
            job.modules_path,
            bounds=job.bounds(),
            unconfined=self._unconfined,
        )

    def _is_vacuous(self, job: _Job, folder: Path) -> bool:
        """Whether a short attempt finds that the hypotheses contradict each other."""
        soon = replace(job, deadline=min(job.deadline, time.monotonic() + _VACUITY_SECONDS))
        return isinstance(self._compile(soon, job.with_proof(_CONTRADICTORY), folder), CompiledModule)

    def _run_checker(self, theorem: str, target: Path, candidate: Path, job: _Job) -> Passed | _Unproved:
        checked = check(
            self._toolchain,
            theorem=theorem,
            target=target,
            candidate=candidate,
            imports=job.imports,
            modules_path=job.modules_path,
            bounds=job.bounds(),
            unconfined=self._unconfined,
        )
        return checked if isinstance(checked, Passed) else _unanswered(checked, job)

    def _known(self, job: _Job) -> Mapping[str, Digest] | _Unproved:
        """The hashes of all constants that the imports bring, once each imported module has passed the checker."""
        known = _Imports(self._toolchain, self._home, job)
        for module in job.imports:
            if (bad := known.add(module, self._recheck)) is not None:
                return bad
        return known.hashes

    def _recheck(self, module: Path, job: _Job) -> Passed | _Unproved:
        return self._run_checker("", module, module, job)


class _Imports:
    """The hashes of what some modules bring: the library's own, and those of lemmas that were compiled before."""

    def __init__(self, toolchain: Toolchain, home: Path, job: _Job) -> None:
        self._toolchain = toolchain
        self._home = home
        self._job = job
        self._seen: set[str] = set()
        library = sorted(m for m in job.imports if self._in_library(m))
        self.hashes: dict[str, Digest] = dict(library_hashes(toolchain, home, tuple(library)))

    def add(self, module: str, recheck: Callable[[Path, _Job], Passed | _Unproved]) -> _Unproved | None:
        """Add a module and what it imports; None if all is well."""
        if module in self._seen or self._in_library(module):
            return None
        self._seen.add(module)
        olean = self._find(module)
        source = olean.with_suffix(".lean") if olean is not None else None
        if olean is None or source is None or not source.is_file():
            return Refused(f"the imported module {module} is not there with its source", "missing")
        imports = read_header(source.read_text("utf-8")).imports
        for imported in imports:
            if (bad := self.add(imported, recheck)) is not None:
                return bad
        checked = hashlib.sha256(self._toolchain.fingerprint.encode() + olean.read_bytes()).hexdigest()
        cache = self._home / "cache" / "hashes" / f"module-{checked}.txt"
        if not cache.is_file():
            passed = recheck(olean, replace(self._job, imports=imports))
            if not isinstance(passed, Passed):
                if isinstance(passed, Refused):
                    return Refused(f"the imported module {module}: {passed.reason}", passed.defence)
                return passed
            write_hashes(cache, Hasher(passed.export, self.hashes).all())
        self.hashes |= read_hashes(cache)
        return None

    def _in_library(self, module: str) -> bool:
        return any(olean_path(folder, module).is_file() for folder in self._toolchain.lean_path)

    def _find(self, module: str) -> Path | None:
        for folder in self._job.modules_path:
            if (path := olean_path(folder, module)).is_file():
                return path
        return None


def _unproved(
    compilation: NotCompiled | CompilationExceeded | CompilationCrashed, defence: Defence, *, lines_before: int = 0
) -> _Unproved:
    """What a compilation without a module means for the certification; lines are counted from the proof's first."""
    match compilation:
        case NotCompiled():
            return Refused(compilation.first_error(lines_before), defence)
        case CompilationExceeded(bound="wall time" | "processor time", seconds=seconds):
            return CertificationTimedOut(seconds)
        case CompilationExceeded(bound=bound):
            return Refused(f"the compilation went beyond its bound of {bound}", defence)
        case CompilationCrashed(reason):
            return CertificationCrashed(reason)


def _unanswered(failed: CheckRefused | CheckFailed, job: _Job) -> _Unproved:
    """What the checker's refusal or failure means for the certification."""
    if isinstance(failed, CheckRefused):
        return Refused(failed.reason, failed.defence)
    if failed.exceeded:
        return CertificationTimedOut(time.monotonic() - job.began)
    return CertificationCrashed(failed.reason)


def odd_text(proof: str) -> str | None:
    """What about a text is unfit for a proof before any Lean has seen it; None if nothing is.

    Control, format (zero-width, bidirectional), private and unassigned characters have no place in a proof and can
    make it look other than it is.
    """
    if len(proof) > _LONGEST:
        return f"the proof is longer than {_LONGEST} characters"
    if not proof.strip():
        return "the proof is empty"
    for at, character in enumerate(proof):
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
            return f"the proof holds the character U+{ord(character):04X} at offset {at}"
    return None
