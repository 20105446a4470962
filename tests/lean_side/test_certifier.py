"""What the certifier accepts and what it refuses: every attack beside its honest twin."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from simprover.lean import (
    STANDARD_AXIOMS,
    Certificate,
    CertificationCrashed,
    CertificationTimedOut,
    CertifiedLemma,
    Certifier,
    Refused,
    Toolchain,
)
from simprover.lean.modules import MODULE_BOUNDS, CompiledModule, compile_module
from simprover.lean.proof_text import odd_text

SWAP = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"
FALSE = "theorem absurd_thing : False"


@pytest.fixture(scope="module")
def certifier(toolchain: Toolchain, test_home: Path) -> Certifier:
    return Certifier(toolchain, test_home)


def certify(certifier: Certifier, statement: str, proof: str, **more: Any) -> Any:
    theorem = statement.split()[1]
    return certifier.certify(**{"theorem": theorem, "statement": statement, "proof": proof, "header": "", **more})


def accepted(outcome: object) -> Certificate:
    assert isinstance(outcome, CertifiedLemma), outcome
    return outcome.certificate


def refused(outcome: object) -> Refused:
    assert isinstance(outcome, Refused), outcome
    return outcome


HONEST = ["⟨h.2, h.1⟩", "by\n  constructor\n  · exact h.2\n  · exact h.1", "by exact ⟨h.2, h.1⟩"]


@pytest.mark.parametrize("proof", HONEST)
def test_an_honest_proof_is_certified(certifier: Certifier, toolchain: Toolchain, proof: str) -> None:
    certificate = accepted(certify(certifier, SWAP, proof, run="r1"))
    assert certificate.theorem == "swap"
    assert certificate.axioms == ()
    assert certificate.dependencies
    assert certificate.library == toolchain.fingerprint
    assert certificate.lean_commit == toolchain.commit
    assert certificate.run == "r1"
    assert not certificate.vacuous
    assert certificate.sandbox.startswith("Landlock")


def test_statement_hash_is_of_the_statement_and_proof_hash_of_the_proof(certifier: Certifier) -> None:
    one = accepted(certify(certifier, SWAP, "⟨h.2, h.1⟩"))
    renamed = accepted(certify(certifier, "theorem other (a b : Prop) (k : a ∧ b) : b ∧ a", "⟨k.2, k.1⟩"))
    longer = accepted(certify(certifier, SWAP, "by\n  have k := h.1\n  exact ⟨h.2, k⟩"))
    different = accepted(certify(certifier, "theorem swap (p q : Prop) (h : p ∧ q) : p ∧ q", "h"))
    assert one.statement_hash == renamed.statement_hash == longer.statement_hash != different.statement_hash
    assert one.proof_hash == renamed.proof_hash != longer.proof_hash


def test_the_standard_axioms_are_allowed_and_listed(certifier: Certifier) -> None:
    certificate = accepted(certify(certifier, "theorem e (p q : Prop) (h : p ↔ q) : p = q", "propext h"))
    assert certificate.axioms == ("propext",)
    assert set(certificate.axioms) <= STANDARD_AXIOMS


REFUSED_BY_AXIOMS = {
    "sorry": "by sorry",
    "sorry as a term": "sorry",
    "a hole beside a proof": "by\n  constructor\n  · exact absurd_thing_helper\n  · sorry",
    "sorryAx by name": "sorryAx _ false",
    "admit": "by admit",
    "a hole in a let": "let h : False := sorry\nh",
    "a hole in a have": "by\n  have h : False := by sorry\n  exact h",
}


@pytest.mark.parametrize("attack", REFUSED_BY_AXIOMS)
def test_holes_are_refused(certifier: Certifier, attack: str) -> None:
    assert refused(certify(certifier, FALSE, REFUSED_BY_AXIOMS[attack])).defence in ("axioms", "compile", "missing")


PAST_THE_BLOCK = {
    "an axiom after it": "⟨h.2, h.1⟩\naxiom bad : False",
    "a theorem after it": "⟨h.2, h.1⟩\ntheorem extra : True := trivial",
    "an option after it": "⟨h.2, h.1⟩\nset_option maxRecDepth 10",
    "another namespace after it": "⟨h.2, h.1⟩\nnamespace Evil",
    "code after it": "⟨h.2, h.1⟩\n#eval 1",
    "a helper in a where": "f h\nwhere f (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩",
    "an open comment after it": "⟨h.2, h.1⟩ /-",
    "less than a term": "⟨h.2, h.1",
    "a closing bracket": "⟨h.2, h.1⟩)",
    "nothing but a comment": "-- ⟨h.2, h.1⟩",
}


@pytest.mark.parametrize("attack", PAST_THE_BLOCK)
def test_text_that_is_more_or_less_than_one_term_is_refused(certifier: Certifier, attack: str) -> None:
    assert refused(certify(certifier, SWAP, PAST_THE_BLOCK[attack])).defence == "block"


COMMENTED = ["⟨h.2, h.1⟩ -- a comment", "/- before -/ ⟨h.2, /- inside -/ h.1⟩", "\n\n  ⟨h.2, h.1⟩\n\n"]


@pytest.mark.parametrize("proof", COMMENTED)
def test_comments_and_blank_lines_are_no_text_past_the_block(certifier: Certifier, proof: str) -> None:
    accepted(certify(certifier, SWAP, proof))


ODD = ["", "  \n", "⟨h.2, h.1⟩\x00", "⟨h.2,\u202e h.1⟩", "⟨h.2, h.1⟩\u200b", "⟨h.2,\r h.1⟩", "h" * (1 << 21)]


@pytest.mark.parametrize("proof", ODD)
def test_odd_text_is_refused_before_any_lean_sees_it(certifier: Certifier, proof: str) -> None:
    assert refused(certify(certifier, SWAP, proof)).defence == "text"


def test_ordinary_symbols_are_not_odd() -> None:
    assert odd_text("fun (α : Type) (h₁ : ∀ x, x ∈ s → ¬p x) ⦃y⦄ ↦ ⟨‹_›, h'.2 ▸ rfl⟩\n  -- ‘é’") is None


KERNEL_BYPASS = {
    "skipping the kernel by option": "by\n  set_option debug.skipKernelTC true in\n  exact cast rfl trivial",
    "deciding a falsehood": "by decide",
    "deciding in the kernel": "by decide +kernel",
    "deciding natively by option": "by decide +native",
    "of_decide with a false instance": "of_decide_eq_true (p := False) rfl",
    "a cast out of nowhere": "cast (by simp) trivial",
    "lcProof": "lcProof",
    "unsafeCast": "unsafeCast ()",
}


@pytest.mark.parametrize("attack", KERNEL_BYPASS)
def test_falsehood_by_the_back_door_is_refused(certifier: Certifier, attack: str) -> None:
    outcome = certify(certifier, FALSE, KERNEL_BYPASS[attack])
    assert isinstance(outcome, Refused | CertificationCrashed), outcome


def test_the_honest_twin_of_a_decision_is_accepted(certifier: Certifier) -> None:
    accepted(certify(certifier, "theorem t : ¬False", "by decide"))


def test_a_comment_at_the_end_of_the_statement_swallows_no_proof(certifier: Certifier) -> None:
    accepted(certify(certifier, SWAP + " -- as everybody knows", "⟨h.2, h.1⟩"))


def test_an_error_is_refused_with_its_line_in_the_proof(certifier: Certifier) -> None:
    outcome = refused(certify(certifier, SWAP, "by\n  constructor\n  exact h.1\n  exact h.2"))
    assert outcome.defence == "compile"
    assert outcome.reason.startswith("line 3: ")


def test_a_recovered_error_is_no_proof(certifier: Certifier) -> None:
    assert refused(certify(certifier, FALSE, "by\n  first | exact nobody | skip\n  done")).defence == "compile"


NO_STATEMENTS = [
    "theorem t (x : Nope) : x = x",
    "theorem t : 1 +",
    "theorem t : Nat",
    "theorem t (p : Prop) : p := sorry\naxiom bad : p",
]


@pytest.mark.parametrize("statement", NO_STATEMENTS)
def test_a_statement_that_is_none_is_refused_as_such(certifier: Certifier, statement: str) -> None:
    assert refused(certify(certifier, statement, "by sorry")).defence in ("target", "missing")


def test_a_theorem_of_another_name_is_not_what_was_asked(certifier: Certifier) -> None:
    outcome = certify(certifier, SWAP, "⟨h.2, h.1⟩", theorem="swop")
    assert refused(outcome).defence == "target"


def test_context_is_part_of_the_meaning(certifier: Certifier) -> None:
    """The same text under another definition is another statement, with another hash."""
    statement = "theorem t (p : Prop) (h : p) : Wrapped p"
    plain = accepted(certify(certifier, statement, "h", context="def Wrapped (p : Prop) : Prop := p"))
    twisted = accepted(certify(certifier, statement, "fun k => k h", context="def Wrapped (p : Prop) : Prop := ¬¬p"))
    assert plain.statement_hash != twisted.statement_hash


def test_context_with_a_namespace_and_local_notation(certifier: Certifier) -> None:
    context = 'namespace Deep\nlocal notation "⊤⊤" => True\nvariable (p : Prop)'
    certificate = accepted(
        certify(certifier, "theorem t (h : p) : p ∧ ⊤⊤", "⟨h, trivial⟩", context=context, theorem="Deep.t")
    )
    assert certificate.theorem == "Deep.t"


NOTATION_TRICKS = {
    "a macro inside the proof": "by\n  macro \"evil\" : tactic => `(tactic| trivial)\n  evil",
    "a notation inside the proof": "notation \"False\" => True\ntrivial",
    "shadowing by a let": "let False := True; (trivial : False)",
    "an instance inside the proof": "by\n  letI : Decidable False := isTrue (by decide)\n  decide",
}


@pytest.mark.parametrize("attack", NOTATION_TRICKS)
def test_the_proof_cannot_change_what_the_statement_means(certifier: Certifier, attack: str) -> None:
    assert refused(certify(certifier, FALSE, NOTATION_TRICKS[attack]))


CONTEXTS = {
    "a recursive function": ("def f : Nat → Nat\n  | 0 => 1\n  | n + 1 => (n + 1) * f n", "f 3 = 6", "by decide"),
    "a function that is unfolded": ("def f : Nat → Nat\n  | 0 => 1\n  | n + 1 => f n", "f 1 = 1", "by simp [f]"),
    "recursion by a measure": (
        "def f (n : Nat) : Nat := if h : n = 0 then 0 else 1 + f (n - 1)\ntermination_by n\ndecreasing_by omega",
        "f 0 = 0",
        "by unfold f; simp",
    ),
    "a partial function": ("partial def f (n : Nat) : Nat := f (n + 1)", "f 0 = f 0", "rfl"),
    "a type with derived instances": ("inductive T | a | b (x y : T)\nderiving DecidableEq", "T.a = T.a", "by decide"),
    "types that refer to each other": (
        "mutual\ninductive A | a | b (x : B)\ninductive B | c (x : A)\nend",
        "A.b (B.c A.a) = A.b (B.c A.a)",
        "rfl",
    ),
    "a nested type": ("inductive T | node (l : List T)", "T.node [] = T.node []", "rfl"),
    "a structure": ("structure P where\n  x : Nat\n  y : Nat", "∀ p : P, P.mk p.x p.y = p", "fun _ => rfl"),
}


@pytest.mark.parametrize("context", CONTEXTS)
def test_a_proof_over_definitions_of_ones_own(certifier: Certifier, context: str) -> None:
    definitions, claim, proof = CONTEXTS[context]
    accepted(certify(certifier, f"theorem t : {claim}", proof, context=definitions, header=None))


def test_contradictory_hypotheses_are_marked(certifier: Certifier) -> None:
    statement = "theorem t (p : Prop) (h : p) (k : ¬p) : 1 = 2"
    assert accepted(certify(certifier, statement, "absurd h k")).vacuous


def test_a_name_in_quotes_is_found(certifier: Certifier) -> None:
    statement = "theorem «an odd name» (p : Prop) (h : p) : p"
    assert accepted(certify(certifier, statement, "h", theorem="«an odd name»"))


def test_a_looping_proof_times_out(certifier: Certifier) -> None:
    proof = "by\n  set_option maxHeartbeats 0 in\n  repeat (first | done | skip)"
    assert isinstance(certify(certifier, SWAP, proof, seconds=3.0), CertificationTimedOut)


CODE = {
    "a tactic of its own": "by\n  run_tac (IO.Process.exit 0 : IO Unit)",
    "a term of its own": "by_elab return Lean.mkConst ``True.intro",
    "unsafe code": "unsafe (unsafeCast () : False)",
    "native evaluation": "by native_decide",
    "an attribute on a helper": "let rec @[implemented_by Nat.add] f : Nat → Nat → Nat := Nat.mul\nf 1 |> nofun",
    "hidden in a quotation": "by\n  first | done | (run_tac pure ())",
}


@pytest.mark.parametrize("attack", CODE)
def test_a_proof_may_not_run_code_of_its_own(certifier: Certifier, attack: str) -> None:
    assert refused(certify(certifier, FALSE, CODE[attack])).defence in ("code", "block")


def test_words_of_code_inside_names_and_comments_are_no_code(certifier: Certifier) -> None:
    statement = "theorem t (p : Prop) (unsafe_run_tac : p) : p"
    accepted(certify(certifier, statement, "by\n  -- run_tac unsafe\n  exact unsafe_run_tac"))


def test_secrets_of_the_environment_reach_no_proof(toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_SECRET", "s3cret")
    assert "MY_SECRET" not in toolchain.environment()
    assert os.environ["MY_SECRET"] == "s3cret"


def lemma_module(toolchain: Toolchain, folder: Path, text: str) -> None:
    compiled = compile_module(toolchain, "Lemmas.One", text, folder)
    assert isinstance(compiled, CompiledModule), compiled


def test_a_proof_may_rest_on_an_imported_lemma(certifier: Certifier, toolchain: Toolchain, tmp_path: Path) -> None:
    lemma_module(toolchain, tmp_path, "theorem lemma_one (p : Prop) (h : p) : p ∧ p := ⟨h, h⟩\n")
    used = {"imports": ("Lemmas.One",), "modules_path": (tmp_path,)}
    certificate = accepted(certify(certifier, "theorem t (p : Prop) (h : p) : p ∧ p", "lemma_one p h", **used))
    assert "lemma_one" in certificate.dependencies


@pytest.mark.parametrize(
    "text",
    ["axiom lemma_one (p : Prop) (h : p) : p ∧ p\n", "theorem lemma_one (p : Prop) (h : p) : p ∧ p := sorry\n"],
)
def test_an_imported_module_that_cheats_is_refused(
    certifier: Certifier, toolchain: Toolchain, tmp_path: Path, text: str
) -> None:
    lemma_module(toolchain, tmp_path, text)
    used = {"imports": ("Lemmas.One",), "modules_path": (tmp_path,)}
    outcome = refused(certify(certifier, "theorem t (p : Prop) (h : p) : p ∧ p", "lemma_one p h", **used))
    assert outcome.defence == "axioms"


def test_an_imported_module_that_was_edited_is_refused(
    certifier: Certifier, toolchain: Toolchain, tmp_path: Path
) -> None:
    lemma_module(toolchain, tmp_path, "theorem lemma_one (p : Prop) (h : p) : p ∧ p := ⟨h, h⟩\n")
    olean = tmp_path / "Lemmas" / "One.olean"
    content = olean.read_bytes()
    olean.write_bytes(content[: len(content) // 2])
    used = {"imports": ("Lemmas.One",), "modules_path": (tmp_path,)}
    outcome = certify(certifier, "theorem t (p : Prop) (h : p) : p ∧ p", "lemma_one p h", **used)
    assert isinstance(outcome, Refused | CertificationCrashed), outcome


def test_only_the_certifier_makes_certified_lemmas(certifier: Certifier) -> None:
    certificate = accepted(certify(certifier, SWAP, "⟨h.2, h.1⟩"))
    with pytest.raises(TypeError):
        CertifiedLemma(certificate)


def test_a_lean_that_dies_is_no_verdict(certifier: Certifier, monkeypatch: pytest.MonkeyPatch) -> None:
    starved = replace(MODULE_BOUNDS, memory_bytes=1 << 30)  # too little to start its threads
    monkeypatch.setattr("simprover.lean.certifier.MODULE_BOUNDS", starved)
    assert isinstance(certify(certifier, SWAP, "⟨h.2, h.1⟩"), CertificationCrashed)


def test_a_broken_checker_is_no_verdict(toolchain: Toolchain, test_home: Path, tmp_path: Path) -> None:
    """Without the checker's module nothing can be certified, and nothing is refused either."""
    elsewhere = tmp_path / "library"
    shutil.copytree(toolchain.lean_path[0], elsewhere, ignore=shutil.ignore_patterns("SimProver"))
    crippled = Certifier(replace(toolchain, lean_path=(elsewhere,)), test_home)
    assert isinstance(certify(crippled, SWAP, "⟨h.2, h.1⟩"), CertificationCrashed)
