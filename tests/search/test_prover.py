"""From statement to stored lemma on the real kernel: verdicts, reuse, what memory puts in reach."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from simprover.attempt import Attempt
from simprover.errors import ModelUnusable
from simprover.lean import Toolchain
from simprover.prover import Prover
from simprover.question import read_question
from simprover.search.budget import Budget, Spent
from simprover.search.events import Certified, Event, LemmaReused, Solved, Started, Stored, TacticTried
from simprover.search.result import Found, Step, Verdict
from simprover.settings import Settings, load_settings

ROOT_TWO = "theorem root_two (a b : ℕ) (h : a * a = 2 * (b * b)) : b = 0"
ROOT_TWO_PROOF = """by
  induction a using Nat.strongRecOn generalizing b with
  | ind a ih =>
    have even_of_square : ∀ n m : ℕ, n * n = 2 * m → n % 2 = 0 := by
      intro n m e
      have s := Nat.mul_mod n n 2
      rcases Nat.mod_two_eq_zero_or_one n with z | o
      · exact z
      · rw [o] at s; omega
    obtain ⟨k, rfl⟩ : ∃ k, a = 2 * k := ⟨a / 2, by have := even_of_square a (b * b) h; omega⟩
    have e₁ : 2 * k * (2 * k) = 4 * (k * k) := by rw [Nat.mul_assoc, Nat.mul_left_comm k, ← Nat.mul_assoc]
    obtain ⟨j, rfl⟩ : ∃ j, b = 2 * j := ⟨b / 2, by have := even_of_square b (k * k) (by omega); omega⟩
    have e₂ : 2 * j * (2 * j) = 4 * (j * j) := by rw [Nat.mul_assoc, Nat.mul_left_comm j, ← Nat.mul_assoc]
    rcases Nat.eq_zero_or_pos k with z | p
    · subst z
      have : j * j = 0 := by omega
      rcases Nat.mul_eq_zero.mp this with q | q <;> omega
    · have := ih k (by omega) j (by omega)
      omega"""
"""The square root of two is irrational, by descent: nothing that linear arithmetic or a search of a few steps finds."""

LIKE_ROOT_TWO = "theorem no_ratio (x y : ℕ) (hx : 0 < x) (square : x * x = 2 * (y * y)) : y = 0"


def settings(home: Path, **more: object) -> Settings:
    return load_settings(home=home, use_model=False, seconds=60, **more)


@pytest.fixture
def prover(tmp_path: Path, toolchain: Toolchain, test_home: Path) -> Iterator[Prover]:
    """A prover with an empty store; what belongs to the library is shared with all tests."""
    with Prover(settings(own_home(tmp_path, test_home)), toolchain=toolchain, run="test") as made:
        yield made


@pytest.fixture
def asking_prover(tmp_path: Path, toolchain: Toolchain, test_home: Path) -> Iterator[Prover]:
    """The same, with the language model that comes with the package."""
    chosen = load_settings(home=own_home(tmp_path, test_home), seconds=60)
    with Prover(chosen, toolchain=toolchain, run="test") as made:
        yield made


def own_home(folder: Path, shared: Path) -> Path:
    """A state folder with a store of its own and the shared folder's hashes of the library."""
    home = folder / "home"
    (home / "cache").mkdir(parents=True)
    (shared / "cache" / "hashes").mkdir(parents=True, exist_ok=True)
    (home / "cache" / "hashes").symlink_to(shared / "cache" / "hashes")
    return home


def certify_by_hand(prover: Prover, statement: str, proof: str) -> None:
    """Put a lemma into the store whose proof a person wrote."""
    question = read_question(statement, prover.toolchain)
    found = Found((Step(tactic=proof.removeprefix("by").strip(), proposer="person"),), ("",))
    result = prover.conclude(Attempt(question), found, proof, None, Spent(), Budget(seconds=120.0))
    assert result.is_certified, result.message
    assert result.stored


def test_a_statement_becomes_a_certified_and_stored_lemma(prover: Prover) -> None:
    events: list[Event] = []
    result = prover.prove("theorem seven (n : ℕ) (h : n % 7 = 5) : 5 * n % 7 = 4", on_event=events.append)
    assert result.verdict is Verdict.CERTIFIED, result.message
    assert set(result.axioms) <= {"propext", "Quot.sound", "Classical.choice"}
    assert result.header == prover.toolchain.default_header
    assert result.stored
    assert not result.vacuous
    assert [step.proposer for step in result.steps] == ["portfolio"]
    kinds = [type(event) for event in events]
    assert kinds.index(Started) < kinds.index(TacticTried) < kinds.index(Solved) < kinds.index(Certified)
    assert kinds.index(Certified) < kinds.index(Stored)
    assert prover.store is not None
    assert prover.store.get(result.proof_hash).metadata.provenance.proposers == ("portfolio",)


def test_a_bare_proposition_is_a_statement_too(prover: Prover) -> None:
    assert prover.prove("∀ p q : Prop, p ∧ q → q ∧ p").is_certified


def test_a_theorem_proved_before_is_recalled_and_not_stored_twice(prover: Prover) -> None:
    statement = "theorem square (a : ℤ) : a ^ 2 % 4 = 0 ∨ a ^ 2 % 4 = 1"
    first = prover.prove(statement)
    events: list[Event] = []
    second = prover.prove(statement.replace("square", "again").replace("a", "z"), on_event=events.append)
    assert first.is_certified and second.is_certified, (first.message, second.message)
    assert len(second.lemmas_reused) == 1
    assert [step.proposer for step in second.steps] == ["memory"]
    assert any(isinstance(event, LemmaReused) for event in events)
    assert second.tactics < first.tactics
    assert not second.stored
    assert prover.store is not None
    assert len(prover.store.all()) == 1
    assert prover.store.get(first.proof_hash).reuse_count == 1


def test_memory_puts_in_reach_what_the_budget_does_not(asking_prover: Prover) -> None:
    budget = Budget(model_calls=4, tactics=150, seconds=60.0)
    without = asking_prover.prove(LIKE_ROOT_TWO, budget=budget)
    assert without.verdict in (Verdict.FAILED, Verdict.TIMEOUT)
    assert 1 <= without.model_calls <= 4
    certify_by_hand(asking_prover, ROOT_TWO, ROOT_TWO_PROOF)
    with_memory = asking_prover.prove(LIKE_ROOT_TWO, budget=budget)
    assert with_memory.verdict is Verdict.CERTIFIED, with_memory.message
    assert with_memory.model_calls == 0
    assert with_memory.lemmas_reused[0].startswith("SimProver.Memory.root_two_")
    assert with_memory.tactics < without.tactics


def test_a_lemma_that_rests_on_a_lemma_can_be_reused_itself(prover: Prover) -> None:
    certify_by_hand(prover, ROOT_TWO, ROOT_TWO_PROOF)
    assert prover.prove(LIKE_ROOT_TWO).stored
    result = prover.prove("theorem third (m n : ℕ) (hm : 0 < m) (e : m * m = 2 * (n * n)) : n = 0")
    assert result.is_certified, result.message
    assert result.lemmas_reused


def test_a_false_statement_is_not_proved_and_a_counterexample_is_given(prover: Prover) -> None:
    result = prover.prove("theorem wrong (n : ℕ) (h : 3 < n) : 2 * n < n + 5")
    assert result.verdict is Verdict.FAILED
    assert result.counterexample == {"n": result.counterexample["n"]} if result.counterexample else False
    assert "false" in result.message


def test_what_lean_does_not_accept_is_not_elaborated(prover: Prover) -> None:
    result = prover.prove("theorem t (n : Nonsense) : n = n")
    assert result.verdict is Verdict.NOT_ELABORATED
    assert "Nonsense" in result.message
    assert not result.elaborated


def test_contradictory_hypotheses_are_marked(prover: Prover) -> None:
    result = prover.prove("theorem empty (n : ℕ) (h : n < 0) : n = 7")
    assert result.is_certified
    assert result.vacuous


def test_spent_time_is_a_timeout_and_no_proof(prover: Prover) -> None:
    result = prover.prove(LIKE_ROOT_TWO, budget=Budget(0, 100_000, 3.0))
    assert result.verdict in (Verdict.TIMEOUT, Verdict.FAILED)
    assert result.proof == ""
    assert result.seconds < 20


def test_a_withdrawn_question_ends_as_an_error(prover: Prover) -> None:
    asked = threading.Event()
    result = prover.prove(LIKE_ROOT_TWO, on_event=lambda event: asked.set(), cancelled=asked.is_set)
    assert result.verdict is Verdict.ERROR
    assert "withdrawn" in result.message
    assert prover.prove("1 + 1 = 2").is_certified


def test_context_is_used_and_its_lemma_is_not_offered_elsewhere(prover: Prover) -> None:
    context = "def twice (n : ℕ) : ℕ := n + n"
    result = prover.prove("theorem twice_one : twice 1 = 2", context=context)
    assert result.is_certified, result.message
    events: list[Event] = []
    prover.prove("theorem other : 1 + 1 = 2", on_event=events.append)
    started = next(event for event in events if isinstance(event, Started))
    assert started.lemmas_at_hand == 0


def test_the_steps_are_kept_for_learning(prover: Prover) -> None:
    prover.prove("theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")
    lines = (prover.settings.home / "runs" / "test" / "steps.jsonl").read_text("utf-8").splitlines()
    step = json.loads(lines[0])
    assert step["theorem"] == "swap"
    assert step["state"].endswith("⊢ q ∧ p")
    assert step["tactic"] and step["proposer"]


def test_without_memory_nothing_is_read_or_written(tmp_path: Path, toolchain: Toolchain, test_home: Path) -> None:
    chosen = settings(own_home(tmp_path, test_home), use_memory=False, write_back=False)
    with Prover(chosen, toolchain=toolchain) as prover:
        result = prover.prove("2 + 2 = 4")
    assert result.is_certified
    assert not result.stored
    assert not (chosen.home / "store").exists()


def test_whoever_stores_nothing_need_not_have_a_store(tmp_path: Path, toolchain: Toolchain, test_home: Path) -> None:
    chosen = settings(own_home(tmp_path, test_home), use_memory=True, write_back=False)
    with Prover(chosen, toolchain=toolchain) as prover:
        assert prover.prove("2 + 2 = 4").is_certified
    assert not (chosen.home / "store").exists()


def test_the_model_is_asked_no_more_than_the_budget_allows(asking_prover: Prover) -> None:
    for calls in (0, 2):
        result = asking_prover.prove(LIKE_ROOT_TWO, budget=Budget(model_calls=calls, tactics=120, seconds=60.0))
        assert result.model_calls + result.model_calls_saved <= calls
    assert result.model_calls >= 1


def test_a_model_that_cannot_be_loaded_is_a_persons_to_mend(
    tmp_path: Path, toolchain: Toolchain, test_home: Path
) -> None:
    broken = tmp_path / "model"
    broken.mkdir()
    (broken / "config.json").write_text("{", "utf-8")
    chosen = load_settings(home=own_home(tmp_path, test_home), model=broken, use_portfolio=False, use_smt=False)
    with Prover(chosen, toolchain=toolchain) as made, pytest.raises(ModelUnusable):
        made.prove("1 + 1 = 2")
