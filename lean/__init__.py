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
from simprover.lean.proof_session import (
    Limits,
    Message,
    Opened,
    OpenedState,
    ProofSession,
    SessionCancelled,
)
from simprover.lean.session import Session
from simprover.lean.source import Hole, Statement, fill, find_holes, statement_source
from simprover.lean.toolchain import Toolchain, find_toolchain

__all__ = [
    "STANDARD_AXIOMS",
    "Certificate",
    "CertifiedLemma",
    "Crashed",
    "Hole",
    "LeanError",
    "LeanSideError",
    "LibraryBroken",
    "LibraryFingerprint",
    "Limits",
    "Message",
    "Opened",
    "OpenedState",
    "ProofFinished",
    "ProofGivenUp",
    "ProofHash",
    "ProofSession",
    "Session",
    "SessionCancelled",
    "SessionFailed",
    "SourceUnreadable",
    "StateId",
    "Statement",
    "StatementHash",
    "TacticOutcome",
    "TacticState",
    "TimedOut",
    "Toolchain",
    "ToolchainMissing",
    "fill",
    "find_holes",
    "find_toolchain",
    "statement_source",
]
