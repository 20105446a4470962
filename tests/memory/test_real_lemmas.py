"""The store with lemmas that Lean's kernel has really accepted: stored, imported, built upon, audited."""

from __future__ import annotations

from pathlib import Path

import lancedb
import pytest

from simprover.lean import CertifiedLemma, Certifier, LeanError, ProofFinished, ProofHash, Refused, Session, Toolchain
from simprover.lean.modules import CompiledModule, compile_module
from simprover.memory import (
    Added,
    Confirmed,
    Denied,
    LemmaMetadata,
    LemmaStore,
    Provenance,
    RecheckVerdict,
    StoredLemma,
    audit_store,
)
from simprover.memory.lemma_module import constant_name, mentioned, module_name, render

SWAP = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"
ROTATE = "theorem rotate (p q r : Prop) (h : p ∧ (q ∧ r)) : (r ∧ q) ∧ p"


class Shelf:
    """A store, a certifier, and the modules of stored lemmas, as the prover puts them together."""

    def __init__(self, toolchain: Toolchain, home: Path, folder: Path) -> None:
        self.toolchain = toolchain
        self.certifier = Certifier(toolchain, home)
        self.modules = folder / "modules"
        self.store = LemmaStore.open(folder / "store", library=toolchain.fingerprint)

    def certify(self, statement: str, proof: str, lemmas: tuple[ProofHash, ...] = ()) -> object:
        return self.certifier.certify(
            theorem=statement.split()[1],
            statement=statement,
            proof=proof,
            imports=tuple(module_name(self.store.get(h)) for h in lemmas),
            modules_path=(self.modules,),
        )

    def remember(self, statement: str, proof: str, lemmas: tuple[ProofHash, ...] = ()) -> StoredLemma:
        certified = self.certify(statement, proof, lemmas)
        assert isinstance(certified, CertifiedLemma), certified
        outcome = self.store.add(certified, metadata=LemmaMetadata(provenance=Provenance(lemmas=lemmas)))
        assert isinstance(outcome, Added)
        return outcome.lemma

    def compile(self, lemma: StoredLemma) -> str:
        made = compile_module(self.toolchain, module_name(lemma), render(lemma), self.modules, (self.modules,))
        assert isinstance(made, CompiledModule), made
        return module_name(lemma)

    def recheck(self, lemma: StoredLemma) -> RecheckVerdict:
        lemmas = lemma.metadata.provenance.lemmas
        verdict = self.certify(lemma.statement, lemma.proof, tuple(ProofHash(h) for h in lemmas))
        if isinstance(verdict, CertifiedLemma):
            return Confirmed(verdict.certificate.statement_hash, verdict.certificate.proof_hash)
        assert isinstance(verdict, Refused), verdict
        return Denied(verdict.reason)


@pytest.fixture
def shelf(toolchain: Toolchain, test_home: Path, tmp_path: Path) -> Shelf:
    return Shelf(toolchain, test_home, tmp_path)


def test_a_stored_lemma_is_imported_used_and_built_upon(shelf: Shelf) -> None:
    swap = shelf.remember(SWAP, "⟨h.2, h.1⟩")
    module, name = shelf.compile(swap), constant_name(swap)
    with Session(shelf.toolchain, modules_path=(shelf.modules,), imports=(module,)) as session:
        state = session.open(f"{SWAP.replace('swap', 'again')} := by\n  sorry").states[0].state
        assert isinstance(session.run_tac(state, f"exact {name} p q h"), ProofFinished)
        assert isinstance(session.run_tac(state, "exact swap p q h"), LeanError)
    proof = f"by\n  have h1 := {name} p (q ∧ r) h\n  exact ⟨{name} q r h1.1, h1.2⟩"
    assert mentioned(proof) == (name,)
    rotate = shelf.remember(ROTATE, proof, (swap.proof_hash,))
    assert name in rotate.certificate.dependencies
    # The second generation compiles too, and brings the first along.
    module = shelf.compile(rotate)
    with Session(shelf.toolchain, modules_path=(shelf.modules,), imports=(module,)) as session:
        state = session.open("theorem both (p q : Prop) (h : q ∧ p) : p ∧ q := by\n  sorry").states[0].state
        assert isinstance(session.run_tac(state, f"exact {name} q p h"), ProofFinished)


def test_the_audit_asks_lean_again_and_lean_denies_what_was_slipped_in(shelf: Shelf) -> None:
    swap = shelf.remember(SWAP, "⟨h.2, h.1⟩")
    shelf.compile(swap)
    shelf.remember(ROTATE, f"⟨({constant_name(swap)} q r h.2), h.1⟩", (swap.proof_hash,))
    path = shelf.store.path
    report = audit_store(path, library=shelf.toolchain.fingerprint, recheck=shelf.recheck)
    assert report.ok, report.findings
    assert report.rechecked is not None and report.rechecked.count("confirmed") == 2
    table = lancedb.connect(path).open_table("lemmas")
    certificate = swap.certificate.model_copy(update={"proof": "⟨h.1, h.2⟩"})
    table.update(
        where=f"seq = {swap.seq}", values={"proof": "⟨h.1, h.2⟩", "certificate": certificate.model_dump_json()}
    )
    report = audit_store(path, library=shelf.toolchain.fingerprint, recheck=shelf.recheck)
    about_lemmas = [(f.kind, f.name) for f in report.findings if f.name]
    assert about_lemmas == [("row_edited", "swap"), ("certificate_refused", "swap")]


def test_renaming_binders_changes_no_hash_and_so_stores_nothing(shelf: Shelf) -> None:
    swap = shelf.remember(SWAP, "⟨h.2, h.1⟩")
    renamed = shelf.certify("theorem swap' (a b : Prop) (k : a ∧ b) : b ∧ a", "⟨k.2, k.1⟩")
    assert isinstance(renamed, CertifiedLemma)
    assert not isinstance(shelf.store.add(renamed), Added)
    assert shelf.store.by_statement(renamed.certificate.statement_hash) == (swap,)
