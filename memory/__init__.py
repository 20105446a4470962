"""The lemma store: certified lemmas kept, found again, and checked against a signed log."""

from simprover.memory.audit import AuditReport, audit_store
from simprover.memory.embedding import Embedder, SentenceEmbedder, SymbolEmbedder
from simprover.memory.errors import (
    KeyMissing,
    LemmaNotFound,
    LemmaRefused,
    LibraryMismatch,
    StoreBusy,
    StoreClosed,
    StoreCorrupt,
    StoreError,
    StoreForeign,
    StoreFull,
    StoreMissing,
    StoreReadOnly,
    StoreVersion,
)
from simprover.memory.findings import Finding
from simprover.memory.metadata import ConstraintGraphJson, LemmaMetadata, Origin, Provenance
from simprover.memory.policy import Keep, Leave, WriteDecision, worth_keeping
from simprover.memory.pruning import Dispensable, Pruner, SecondProofs, prune
from simprover.memory.recheck import (
    All,
    Confirmed,
    Denied,
    Recheck,
    Rechecked,
    RecheckedLemma,
    RecheckVerdict,
    Sample,
    Scope,
    Since,
    Undecided,
)
from simprover.memory.record import Standing, StoredLemma
from simprover.memory.repair import Dropped, RepairReport, repair_store
from simprover.memory.retrieval import Retrieved
from simprover.memory.store import Added, AddOutcome, AlreadyThere, LemmaStore, NewLemma, StoreCounts

__all__ = [
    "AddOutcome",
    "Added",
    "All",
    "AlreadyThere",
    "AuditReport",
    "Confirmed",
    "ConstraintGraphJson",
    "Denied",
    "Dispensable",
    "Dropped",
    "Embedder",
    "Finding",
    "Keep",
    "KeyMissing",
    "Leave",
    "LemmaMetadata",
    "LemmaNotFound",
    "LemmaRefused",
    "LemmaStore",
    "LibraryMismatch",
    "NewLemma",
    "Origin",
    "Provenance",
    "Pruner",
    "Recheck",
    "RecheckVerdict",
    "Rechecked",
    "RecheckedLemma",
    "RepairReport",
    "Retrieved",
    "Sample",
    "Scope",
    "SecondProofs",
    "SentenceEmbedder",
    "Since",
    "Standing",
    "StoreBusy",
    "StoreClosed",
    "StoreCorrupt",
    "StoreCounts",
    "StoreError",
    "StoreForeign",
    "StoreFull",
    "StoreMissing",
    "StoreReadOnly",
    "StoreVersion",
    "StoredLemma",
    "SymbolEmbedder",
    "Undecided",
    "WriteDecision",
    "audit_store",
    "prune",
    "repair_store",
    "worth_keeping",
]
