"""The Lean side: finding a toolchain, running tactics, certifying proofs."""

from simprover.lean.certificate import STANDARD_AXIOMS, Certificate, CertifiedLemma
from simprover.lean.errors import LeanSideError, LibraryBroken, SessionFailed, SourceUnreadable, ToolchainMissing
from simprover.lean.ids import LibraryFingerprint, ProofHash, StateId, StatementHash
from simprover.lean.outcome import (
    Crashed,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    TacticOutcome,
    TacticState,
    TimedOut,
)
from simprover.lean.toolchain import Toolchain, find_toolchain

__all__ = [
    "STANDARD_AXIOMS",
    "Certificate",
    "CertifiedLemma",
    "Crashed",
    "LeanError",
    "LeanSideError",
    "LibraryBroken",
    "LibraryFingerprint",
    "ProofFinished",
    "ProofGivenUp",
    "ProofHash",
    "SessionFailed",
    "SourceUnreadable",
    "StateId",
    "StatementHash",
    "TacticOutcome",
    "TacticState",
    "TimedOut",
    "Toolchain",
    "ToolchainMissing",
    "find_toolchain",
]
