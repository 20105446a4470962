"""The Lean side: finding a toolchain, running tactics, certifying proofs."""

from simprover.lean.certificate import STANDARD_AXIOMS, Accepted, Certificate, CertifiedLemma, FileCertificate
from simprover.lean.certification import Certification, CertificationCrashed, CertificationTimedOut, Refused
from simprover.lean.certifier import Certifier
from simprover.lean.errors import (
    LeanSideError,
    LibraryBroken,
    Mendable,
    SessionFailed,
    SourceUnreadable,
    ToolchainMissing,
)
from simprover.lean.ids import LibraryFingerprint, ProofHash, StateId, StatementHash
from simprover.lean.modules import CompiledModule, compile_module
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
    Traced,
    TracedStep,
)
from simprover.lean.session import Session
from simprover.lean.source import Hole, Statement, fill, find_holes, statement_source
from simprover.lean.toolchain import Toolchain, find_toolchain

__all__ = [
    "STANDARD_AXIOMS",
    "Accepted",
    "Certificate",
    "Certification",
    "CertificationCrashed",
    "CertificationTimedOut",
    "CertifiedLemma",
    "Certifier",
    "CompiledModule",
    "Crashed",
    "FileCertificate",
    "Hole",
    "LeanError",
    "LeanSideError",
    "LibraryBroken",
    "LibraryFingerprint",
    "Limits",
    "Mendable",
    "Message",
    "Opened",
    "OpenedState",
    "ProofFinished",
    "ProofGivenUp",
    "ProofHash",
    "ProofSession",
    "Refused",
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
    "Traced",
    "TracedStep",
    "compile_module",
    "fill",
    "find_holes",
    "find_toolchain",
    "statement_source",
]
