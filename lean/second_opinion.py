"""Second opinions on a certified lemma: of our own kernel, which shares no code with Lean, and of other people's.

Both read the lemma with everything that it rests on, as `Certifier.certify` writes it (`closure`), in the format of
lean4export.
"""

from __future__ import annotations

import os
import shlex
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from simprover.lean.checker import library_hashes
from simprover.lean.errors import LibraryBroken, ToolchainMissing
from simprover.lean.export import Export, name_key
from simprover.lean.hash_files import HashFile
from simprover.lean.header import read_header
from simprover.lean.ids import ProofHash, StatementHash
from simprover.lean.kernel import CannotTell, Confirmed, Kernel, KernelLimits, Rejected
from simprover.lean.kernel.arithmetic import ALL
from simprover.lean.merkle import Digest, Hasher
from simprover.lean.opinion import Agrees, Disagrees, NoOpinion, Opinion
from simprover.lean.sandbox import Bounds, Exceeded, launch, run
from simprover.lean.toolchain import Toolchain

_PLACE: Final = "{}"
CHECKER_BOUNDS: Final = Bounds(seconds=120.0, cpu_seconds=240, memory_bytes=16 << 30, file_bytes=1 << 30)
"""What somebody else's checker may use for one lemma."""


@dataclass(frozen=True)
class LemmaExport:
    """A certified lemma with everything that it rests on.

    Attributes:
        path: the export.
        theorem: full name of the theorem.
        statement_hash: the certificate's.
        proof_hash: the certificate's.
    """

    path: Path
    theorem: str
    statement_hash: StatementHash
    proof_hash: ProofHash


class SecondOpinion(Protocol):
    """Something that looks at a lemma. `name` says what."""

    @property
    def name(self) -> str: ...

    def __call__(self, lemma: LemmaExport) -> Opinion: ...


def second_opinions(
    toolchain: Toolchain, home: Path, *, kernel: bool, checkers: Sequence[str]
) -> tuple[SecondOpinion, ...]:
    """Those to be asked: our own kernel, if wanted, and checkers by their command lines.

    Raises:
        ToolchainMissing: if a checker is not a program.
        LibraryBroken: if the library cannot be hashed.
    """
    others = tuple(ExternalChecker(command) for command in checkers)
    if not kernel:
        return others
    imports = tuple(sorted(read_header(toolchain.default_header).imports))
    return (OwnKernel(library_hashes(toolchain, home, imports)), *others)


class OwnKernel:
    """`simprover.lean.kernel`, which also computes the lemma's hashes anew, down to the last constant.

    Args:
        library: the hashes of the library's constants, by key. Functions on numbers that are not defined by plain
            recursion are computed only where the lemma's are the library's.
        limits: for each constant.
    """

    name: Final = "SimProver's kernel"

    def __init__(self, library: HashFile | None, limits: KernelLimits | None = None) -> None:
        self._library: dict[str, Digest] = {} if library is None else library.read()
        self._limits = limits or KernelLimits()
        self._confirmed: set[Digest] = set()
        """Hashes of what was confirmed, with all it rests on: the library's part need not be checked for each lemma."""

    def __call__(self, lemma: LemmaExport) -> Opinion:
        try:
            with lemma.path.open(encoding="utf-8", newline="\n") as lines:
                export = Export.read(lines)
            key = name_key(lemma.theorem)
            if key not in export.constants:
                return Disagrees(self.name, f"the export does not hold {lemma.theorem}")
            hasher = Hasher(export)
            if hasher.statement(lemma.theorem) != lemma.statement_hash:
                return Disagrees(self.name, "the export's theorem states something else")
            if hasher.proof(lemma.theorem) != lemma.proof_hash:
                return Disagrees(self.name, "the export's theorem has another proof")
            there = ALL & export.constants.keys() & self._library.keys()
            vouched = frozenset(name for name in there if hasher.constant(name) == self._library[name])
        except (OSError, ValueError, LibraryBroken) as error:
            return NoOpinion(self.name, f"the export cannot be read: {error}")
        known = self._confirmed
        kernel = Kernel(
            export, vouched=vouched, confirmed=lambda name: hasher.constant(name) in known, limits=self._limits
        )
        match kernel.check([key]):
            case Confirmed():
                known.update(map(hasher.constant, kernel.confirmed()))
                return Agrees(self.name)
            case Rejected(name, reason):
                return Disagrees(self.name, f"{name}: {reason}")
            case CannotTell(name, reason):
                return NoOpinion(self.name, f"{name}: {reason}")


class ExternalChecker:
    """Somebody else's checker for exports, by the exit codes that the Lean kernel arena uses.

    0 = accepted, 1 = rejected, 2 = declined; everything else, and what it prints, says nothing. The words of the
    command are those of a shell, but no shell runs it. ``{}`` in them stands for the path of the export; without it the
    export is given on standard input. The path is in the environment variable ``IN`` besides.

    Args:
        command: the command line.
        bounds: what it may use for one lemma.

    Raises:
        ToolchainMissing: if there is no such program.
    """

    def __init__(self, command: str, bounds: Bounds = CHECKER_BOUNDS) -> None:
        try:
            self._words = shlex.split(command)
        except ValueError as error:
            raise ToolchainMissing(f"The checker {command!r} cannot be read: {error}.", "Mind the quotes.") from error
        program = shutil.which(self._words[0]) if self._words else None
        if program is None:
            raise ToolchainMissing(
                f"The checker {command!r} is not a program.", "Give a command, such as `--checker 'nanoda {}'`."
            )
        self.name: Final = Path(program).name
        self._words[0] = str(Path(program).absolute())
        self._bounds = bounds

    def __call__(self, lemma: LemmaExport) -> Opinion:
        path = lemma.path.resolve()
        has_place = any(_PLACE in word for word in self._words[1:])
        words = [self._words[0], *(word.replace(_PLACE, str(path)) for word in self._words[1:])]
        environment = {k: v for k in ("PATH", "HOME", "LC_ALL", "ELAN_HOME") if (v := os.environ.get(k)) is not None}
        with tempfile.TemporaryDirectory(prefix="simprover-checker-") as folder:
            result = run(
                (*launch("exec", bounds=self._bounds), *words),
                folder=Path(folder),
                environment=environment | {"IN": str(path)},
                bounds=self._bounds,
                stdin=None if has_place else path,
            )
        if isinstance(result, Exceeded):
            return NoOpinion(self.name, f"it went beyond its bound of {result.bound}")
        said = result.output.strip()[-500:]
        match result.code:
            case 0:
                return Agrees(self.name)
            case 1:
                return Disagrees(self.name, said or "it says no more")
            case 2:
                return NoOpinion(self.name, f"it declined: {said}")
            case code:
                return NoOpinion(self.name, f"it ended with exit code {code}: {said}")
