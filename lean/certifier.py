"""Certifying a proof: the only way to a `CertifiedLemma`, and a judge of anybody's proof.

The word of whoever proposes a proof counts for nothing here. Processes, each confined:

1. the *target*: header, context and statement, which are trusted, compiled with ``sorry`` for a proof;
2. a proof from the loop is parsed where it is to stand: it must be one term (such as ``by …``) with nothing after it,
   and hold no word by which it could run code of its own;
3. the *candidate*: the same text with the proof, or somebody's whole file, compiled;
4. the candidate's module is loaded and written down as text by a process that is trusted with nothing else;
5. the checker reads that text, compares it with the target constant by constant, adds every declaration anew
   through the kernel to an environment of the imports alone, and collects the axioms.

What is imported beyond the library (lemmas proved before) goes through the checker in the same way, once for each file.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from simprover.lean import certificate as certificates
from simprover.lean.certificate import Accepted, Certificate, CertifiedLemma, FileCertificate
from simprover.lean.certification import (
    Certification,
    CertificationCrashed,
    Refused,
    Unproved,
    not_answered,
    not_compiled,
)
from simprover.lean.checker import VERSION, Passed, check, library_hashes, parse_term
from simprover.lean.hash_files import HashFile
from simprover.lean.header import read_header
from simprover.lean.imported import Recheck, imported_hashes, in_library
from simprover.lean.lean_program import Surroundings
from simprover.lean.modules import MODULE_BOUNDS, Compilation, CompiledModule, compile_module
from simprover.lean.proof_text import odd_text
from simprover.lean.sandbox import Bounds, isolation, require_isolation
from simprover.lean.toolchain import Toolchain

_MODULE: Final = "Candidate"
_MODULE_NAME: Final = re.compile(r"[^\W\d]\w*'*(\.[^\W\d]\w*'*)*")
_LONGEST_FILE: Final = 10 << 20
"""Characters of a file that is judged."""
_THREADS: Final = 4
"""A Lean process works in several threads, so its processor time may be a multiple of the wall time."""
_CONTRADICTORY: Final = "by\n  intros\n  exfalso\n  first | contradiction | omega | (simp_all; done)"
"""A proof that uses the hypotheses alone; if it goes through, they contradict each other."""
_WITH_TACTICS: Final = " | nlinarith | (norm_num at *; done)"
"""What it goes on to try where the imports bring the tactics that the default header does."""
_BRIEFLY: Final = "set_option maxHeartbeats 20000\n"
"""Ends it after a second or two, by a measure that does not depend on how busy the machine is."""


@dataclass(frozen=True)
class _Case:
    """What is to be certified, and what it may use.

    Attributes:
        theorem: full name of the theorem.
        target: trusted text that states it.
        candidate: text that is said to prove it.
        contradiction: trusted text that compiles if the hypotheses contradict each other.
        imports: what either text may import.
        modules_path: folders of imported modules besides the library.
        lines_before: lines of the candidate before the proof.
        deadline: on the monotonic clock.
        known: the hashes of what is imported.
        closure: a file for the theorem with everything that it rests on.
    """

    theorem: str
    target: str
    candidate: str
    contradiction: str
    imports: tuple[str, ...]
    modules_path: tuple[Path, ...]
    lines_before: int
    began: float
    deadline: float
    known: tuple[HashFile, ...] = ()
    closure: Path | None = None

    def bounds(self) -> Bounds:
        """Bounds for a process that is started now."""
        left = max(0.01, self.deadline - time.monotonic())
        return replace(MODULE_BOUNDS, seconds=left, cpu_seconds=int(left * _THREADS) + 1)

    @property
    def seconds(self) -> float:
        """Wall time since it began."""
        return time.monotonic() - self.began


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
        closure: Path | None = None,
    ) -> Certification:
        """Certify one proof of a statement.

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
            closure: a file to write, if the proof is certified: the theorem with everything that it rests on, for a
                second opinion (`simprover.lean.second_opinion`).

        Raises:
            LibraryBroken: if the library itself cannot be exported or hashed.
        """
        began = time.monotonic()
        if bad := [name for name in imports if not _MODULE_NAME.fullmatch(name)]:
            return Refused(f"{bad[0]!r} is not a module name", "text")
        if (odd := odd_text(proof)) is not None:
            return Refused(odd, "text")
        plain = self._toolchain.default_header if header is None else header
        own = read_header(plain)
        more = "".join(f"import {name}\n" for name in imports)
        before = f"{plain[: own.rest].rstrip()}\n{more}{plain[own.rest :].rstrip()}\n\n{context}\n"

        def with_proof(text: str, option: str = "") -> str:
            # It begins a line, so that a comment at the statement's end does not swallow it.
            return f"{before}{option}{statement}\n:=\n{text}\n"

        case = _Case(
            theorem=theorem,
            target=with_proof("sorry"),
            candidate=with_proof(proof),
            contradiction=with_proof(self._contradictory(own.imports), _BRIEFLY),
            imports=tuple(dict.fromkeys((*own.imports, *imports))),
            modules_path=modules_path,
            lines_before=with_proof("").count("\n") - 1,
            began=began,
            deadline=began + seconds,
            closure=closure,
        )
        accepted = self._certify(case, block=(before, proof))
        if not isinstance(accepted, Accepted):
            return accepted
        return CertifiedLemma(
            Certificate(
                **dict(accepted),
                statement=statement,
                proof=proof,
                header=plain,
                context=context,
                certified_at=datetime.now(UTC),
                run=run,
            ),
            _seal=certificates._SEAL,
        )

    def judge(
        self, *, theorem: str, challenge: str, solution: str, seconds: float = 60.0, closure: Path | None = None
    ) -> FileCertificate | Unproved:
        """Judge whether a file proves what another file states.

        Args:
            theorem: full name of the theorem.
            challenge: a file that states it, with ``sorry`` for a proof. Trusted.
            solution: any Lean file that holds the theorem with its proof, auxiliary definitions and lemmas included.
                Not trusted.
            seconds: wall time for all of it.
            closure: as for `certify`.

        Raises:
            LibraryBroken: if the library itself cannot be exported or hashed.
        """
        began = time.monotonic()
        if len(solution) > _LONGEST_FILE:
            return Refused(f"the solution is longer than {_LONGEST_FILE} characters", "text")
        imports = tuple(dict.fromkeys((*read_header(challenge).imports, *read_header(solution).imports)))
        for name in imports:
            if name.split(".")[0] == "SimProver" or not in_library(self._toolchain, name):
                return Refused(f"{name} is no module of the library", "missing")
        contradiction = (
            f"{challenge}\n{_BRIEFLY}theorem _contradictory_hypotheses : type_of% @{theorem} := "
            f"{self._contradictory(read_header(challenge).imports)}\n"
        )
        case = _Case(
            theorem=theorem,
            target=challenge,
            candidate=solution,
            contradiction=f"{contradiction}\n#print axioms _contradictory_hypotheses\n",
            imports=imports,
            modules_path=(),
            lines_before=0,
            began=began,
            deadline=began + seconds,
            closure=closure,
        )
        accepted = self._certify(case, block=None)
        if not isinstance(accepted, Accepted):
            return accepted
        return FileCertificate(**dict(accepted), challenge_sha256=_sha256(challenge), solution_sha256=_sha256(solution))

    def prepare(self, header: str | None = None) -> None:
        """Do beforehand what the first certification under a library has to do: hash it (half a minute at most).

        Raises:
            LibraryBroken: if the library cannot be exported or hashed.
        """
        imports = read_header(self._toolchain.default_header if header is None else header).imports
        library_hashes(self._toolchain, self._home, tuple(sorted(imports)))

    def _contradictory(self, imports: tuple[str, ...]) -> str:
        usual = read_header(self._toolchain.default_header).imports
        return _CONTRADICTORY + (_WITH_TACTICS if set(usual) <= set(imports) else "")

    def _certify(self, case: _Case, block: tuple[str, str] | None) -> Accepted | Unproved:
        """All of a certification. `block`: text that has to be one term, after the text that it stands behind."""
        known = imported_hashes(self._toolchain, self._home, case.imports, case.modules_path, self._recheck(case))
        if not isinstance(known, tuple):
            return known
        outcome = self._check(replace(case, known=known), block)
        if not isinstance(outcome, tuple):
            return outcome
        passed, vacuous = outcome
        if passed.statement_hash is None or passed.proof_hash is None:
            return CertificationCrashed(f"the checker has no hash of {case.theorem}")
        return Accepted(
            theorem=case.theorem,
            statement_hash=passed.statement_hash,
            proof_hash=passed.proof_hash,
            axioms=passed.axioms,
            dependencies=passed.dependencies,
            lean_version=self._toolchain.version,
            lean_commit=self._toolchain.commit,
            library=self._toolchain.fingerprint,
            checker=VERSION,
            sandbox="none" if self._unconfined else isolation(),
            vacuous=vacuous,
        )

    def _check(self, case: _Case, block: tuple[str, str] | None) -> tuple[Passed, bool] | Unproved:
        """The processes; the second member says whether the hypotheses contradict each other."""
        with tempfile.TemporaryDirectory(prefix="simprover-certify-") as temporary:
            folder = Path(temporary)
            with ThreadPoolExecutor(2, thread_name_prefix="certify") as pool:
                parsing = None if block is None else pool.submit(self._parse, case, *block)
                target = self._compile(case, case.target, folder / "target")
                if not isinstance(target, CompiledModule):
                    return not_compiled(target, "target")
                if parsing is not None and (parsed := parsing.result()) is not None:
                    return parsed
                candidate = self._compile(case, case.candidate, folder / "candidate")
                if not isinstance(candidate, CompiledModule):
                    return not_compiled(candidate, "compile", lines_before=case.lines_before)
                vacuity = pool.submit(self._compile, case, case.contradiction, folder / "contradiction")
                checked = self._run_checker(case, target.olean, candidate.olean)
                if not isinstance(checked, Passed):
                    return checked
                contradiction = vacuity.result()
                return checked, isinstance(contradiction, CompiledModule) and not _rests_on_hole(contradiction)

    def _recheck(self, case: _Case) -> Recheck:
        """Has the checker look at a module that the case imports."""

        def recheck(module: Path, imports: tuple[str, ...], known: tuple[HashFile, ...]) -> Passed | Unproved:
            alone = replace(case, theorem="", imports=imports, known=known, closure=None)
            return self._run_checker(alone, module, module)

        return recheck

    def _surroundings(self, case: _Case) -> Surroundings:
        return Surroundings(self._toolchain, case.bounds(), case.modules_path, self._unconfined)

    def _parse(self, case: _Case, before: str, proof: str) -> Unproved | None:
        parsed = parse_term(self._surroundings(case), proof, before=before)
        return None if parsed is None else not_answered(parsed, case.seconds)

    def _compile(self, case: _Case, text: str, folder: Path) -> Compilation:
        return compile_module(
            self._toolchain,
            _MODULE,
            text,
            folder,
            case.modules_path,
            bounds=case.bounds(),
            unconfined=self._unconfined,
        )

    def _run_checker(self, case: _Case, target: Path, candidate: Path) -> Passed | Unproved:
        checked = check(
            self._surroundings(case),
            theorem=case.theorem,
            target=target,
            candidate=candidate,
            imports=case.imports,
            hashes=case.known,
            closure=case.closure,
        )
        return checked if isinstance(checked, Passed) else not_answered(checked, case.seconds)


def _rests_on_hole(contradiction: CompiledModule) -> bool:
    """Whether the contradiction came from the hole of the very theorem; from trusted text, so messages can be read."""
    return any("sorryAx" in message.text for message in contradiction.messages)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
