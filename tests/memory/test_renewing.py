"""A changed library: exactly the lemmas that rest on what changed are certified anew, the others carried over."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from simprover.auditing import audit
from simprover.lean import Certificate, CertifiedLemma, Certifier, LibraryFingerprint, ProofHash, Toolchain
from simprover.lean.horizon import CARRIED, Horizons
from simprover.lean.modules import CompiledModule, compile_module
from simprover.lemma_modules import LemmaModules
from simprover.memory import All, LemmaMetadata, LemmaStore, Provenance, StoreCorrupt, audit_store
from simprover.memory.lemma_module import constant_name
from simprover.renewing import renew
from simprover.settings import Settings

BEFORE = """
def twice (n : Nat) : Nat := n + n
def fourfold (n : Nat) : Nat := twice (twice n)
def threefold (n : Nat) : Nat := n + n + n
def five : Nat := 5
"""
AFTER = """
def threefold (k : Nat) : Nat := k + k + k
def twice (n : Nat) : Nat := 2 * n
def fourfold (n : Nat) : Nat := twice (twice n)
"""
HEADER = "import Small"


def with_small(toolchain: Toolchain, folder: Path, text: str) -> Toolchain:
    """The toolchain with a library of one more module, `Small`."""
    made = compile_module(toolchain, "Small", text, folder)
    assert isinstance(made, CompiledModule), made
    fingerprint = hashlib.sha256(f"{toolchain.fingerprint}{text}".encode()).hexdigest()
    path = (*toolchain.lean_path, folder)
    return replace(toolchain, lean_path=path, fingerprint=LibraryFingerprint(fingerprint))


class Prepared:
    """A store with lemmas that were certified under the library as it was."""

    def __init__(self, toolchain: Toolchain, settings: Settings) -> None:
        self._toolchain = toolchain
        self._settings = settings
        self._certifier = Certifier(toolchain, settings.home)
        self._horizons = Horizons(toolchain, settings.home)
        self.hashes: dict[str, ProofHash] = {}

    def add(self, store: LemmaStore, statement: str, proof: str, *used: str) -> None:
        modules = LemmaModules(self._settings.home, self._toolchain, store)
        name, hashes = statement.split()[1], tuple(self.hashes[u] for u in used)
        certified = self._certifier.certify(
            theorem=name,
            statement=statement,
            proof=proof,
            header=HEADER,
            imports=modules.modules_for(hashes),
            modules_path=(modules.folder,),
        )
        assert isinstance(certified, CertifiedLemma), certified
        horizon = self._horizons.horizon(certified.certificate)
        store.add(certified, metadata=LemmaMetadata(provenance=Provenance(lemmas=hashes), horizon=horizon))
        self.hashes[name] = certified.certificate.proof_hash


@pytest.mark.slow
def test_exactly_the_lemmas_that_rest_on_what_changed_are_certified_anew(
    toolchain: Toolchain, test_home: Path, tmp_path: Path
) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "cache").symlink_to(test_home / "cache", target_is_directory=True)
    settings = Settings(home=tmp_path / "home")
    old = with_small(toolchain, tmp_path / "old", BEFORE)
    new = with_small(toolchain, tmp_path / "new", AFTER)
    prepared = Prepared(old, settings)
    store_path = settings.home / "store"
    with LemmaStore.open(store_path, library=old.fingerprint) as store:
        prepared.add(store, "theorem plain (p q : Prop) (h : p ∧ q) : q ∧ p", "⟨h.2, h.1⟩")
        prepared.add(store, "theorem direct : twice 2 = 4", "rfl")
        prepared.add(store, "theorem indirect : fourfold 1 = 4", "rfl")
        prepared.add(store, "theorem untouched : threefold 1 = 3", "rfl")
        prepared.add(store, "theorem vanished : five = 5", "rfl")
        direct, untouched = (store.get(prepared.hashes[name]) for name in ("direct", "untouched"))
        prepared.add(store, "theorem above : 4 = twice 2", f"{constant_name(direct)}.symm", "direct")
        prepared.add(store, "theorem beside : 3 = threefold 1", f"{constant_name(untouched)}.symm", "untouched")

    preview = {lemma.name: lemma.outcome for lemma in renew(settings, new, dry_run=True)}
    changed = {"direct", "indirect", "vanished", "above"}
    assert {name for name, outcome in preview.items() if outcome == "changed"} == changed
    assert {name for name, outcome in preview.items() if outcome == "unchanged"} == prepared.hashes.keys() - changed
    with LemmaStore.open(store_path, library=new.fingerprint) as store:
        # Until it is renewed, nothing is offered.
        assert store.all() == () and store.search("q ∧ p") == ()

    done = {lemma.name: lemma for lemma in renew(settings, new)}
    assert {name: lemma.outcome for name, lemma in done.items()} == {
        "plain": "carried over",
        "direct": "certified anew",
        "indirect": "certified anew",
        "untouched": "carried over",
        "vanished": "set aside",
        "above": "certified anew",
        "beside": "carried over",
    }
    assert "has changed" in done["direct"].reason
    assert renew(settings, new) == ()

    with LemmaStore.open(store_path, library=new.fingerprint) as store:
        now = {lemma.name: lemma for lemma in store.all()}
        assert now.keys() == done.keys() - {"vanished"}
        assert CARRIED in now["plain"].certificate.checker and CARRIED not in now["direct"].certificate.checker
        assert now["plain"].proof_hash == prepared.hashes["plain"]
        assert now["direct"].proof_hash != prepared.hashes["direct"]
        assert now["above"].metadata.provenance.lemmas == (now["direct"].proof_hash,)
    log = (store_path / "audit.jsonl").read_text()
    assert '"what":"set_aside: a constant that it rests on has changed; certified anew it is refused' in log

    # What was carried over is what Lean says of it now, and nothing is lost of what was there.
    report = audit(settings, new, recheck=All())
    assert report.ok, report.findings
    assert report.rechecked is not None and report.rechecked.count("confirmed") == 6
    assert (report.rows, report.other_library) == (13, 7)


def test_a_store_that_does_not_audit_clean_is_not_renewed(toolchain: Toolchain, tmp_path: Path) -> None:
    LemmaStore.open(tmp_path / "store", library=toolchain.fingerprint).close()
    (tmp_path / "store" / "stray").touch()
    assert not audit_store(tmp_path / "store").ok
    with pytest.raises(StoreCorrupt, match="cannot be carried over"):
        renew(Settings(home=tmp_path), toolchain)


def test_a_certificate_with_a_context_or_an_unknown_horizon_is_never_carried_over(
    toolchain: Toolchain, test_home: Path
) -> None:
    from uncertified import certificate_nobody_issued

    horizons = Horizons(toolchain, test_home)
    certificate: Certificate = certificate_nobody_issued(1, context="def f := 1")
    assert horizons.horizon(certificate) == ""
    assert horizons.carry_over(certificate, "") is None
    assert horizons.carry_over(certificate_nobody_issued(1), "") is None
