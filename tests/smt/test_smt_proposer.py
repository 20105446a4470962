"""The solver as a proposer: a certificate becomes a closing tactic, a counterexample a refutation, the rest nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from simprover.lean import StateId, TacticState
from simprover.proposers.protocol import ProofContext, Proposal, Suggestion
from simprover.proposers.smt import SmtProposer
from simprover.proposers.smt_tactic import AnsweringSmt

CONTEXT = ProofContext(theorem="goal", statement="theorem goal : True")


@pytest.fixture(scope="module")
def proposer() -> Iterator[SmtProposer]:
    running = SmtProposer(seconds=20)
    yield running
    running.close()


def state(pp: str) -> TacticState:
    return TacticState(pp, StateId(0))


def test_a_true_goal_gets_one_closing_tactic(proposer: SmtProposer) -> None:
    proposal = proposer.propose(state("x : ℕ\nh : x ≤ 3\n⊢ x < 4"), CONTEXT, 8)
    assert [s.closes for s in proposal.suggestions] == [True]
    assert proposal.suggestions[0].proposer == "smt"
    assert proposal.model_calls == 0


def test_a_false_goal_is_refuted_with_its_model(proposer: SmtProposer) -> None:
    proposal = proposer.propose(state("x : ℕ\nh : 3 ≤ x\n⊢ x < 3"), CONTEXT, 8)
    assert proposal.refutation is not None
    assert int(proposal.refutation.model["x"]) >= 3
    assert proposal.suggestions == ()


def test_other_goals_get_nothing(proposer: SmtProposer) -> None:
    proposal = proposer.propose(state("α : Type\n⊢ Nonempty α"), CONTEXT, 8)
    assert proposal.suggestions == ()
    assert proposal.refutation is None


def test_the_first_goal_is_the_one_that_is_proved(proposer: SmtProposer) -> None:
    proposal = proposer.propose(state("x : ℕ\n⊢ x ≤ x + 1\n\nx : ℕ\n⊢ x < 2 * x + 1"), CONTEXT, 8)
    assert len(proposal.suggestions) == 1


def test_a_later_goal_that_is_false_loses_the_state(proposer: SmtProposer) -> None:
    proposal = proposer.propose(state("x : ℕ\n⊢ x ≤ x + 1\n\ncase right\ny : ℕ\n⊢ y = 7"), CONTEXT, 8)
    assert proposal.suggestions == ()
    assert proposal.refutation is not None
    assert proposal.refutation.model == {"y": "0"}


def test_a_known_counterexample_far_from_zero_loses_the_state_too(proposer: SmtProposer) -> None:
    far = "z : ℤ\nh : 123456 < z\n⊢ z < 200000"
    fresh = state(f"x : ℕ\n⊢ x ≤ x + 1\n\n{far.replace('z', 'w')}")
    assert proposer.propose(fresh, CONTEXT, 8).refutation is None
    assert proposer.propose(state(far), CONTEXT, 8).refutation is not None
    refutation = proposer.propose(fresh, CONTEXT, 8).refutation
    assert refutation is not None
    assert int(refutation.model["w"]) >= 200000


@dataclass(frozen=True)
class Suggesting:
    """A proposer that always suggests the same."""

    tactics: tuple[str, ...]
    name: str = "model"

    def propose(self, state: TacticState, context: ProofContext, limit: int) -> Proposal:
        return Proposal(tuple(Suggestion(t, -2.0, self.name) for t in self.tactics), model_calls=1)


def test_who_suggests_smt_gets_the_certificate_in_its_place(proposer: SmtProposer) -> None:
    answering = AnsweringSmt(Suggesting(("simp", " smt\n", "smt", "omega")), proposer)
    proposal = answering.propose(state("x : ℕ\nh : x ≤ 3\n⊢ x < 4"), CONTEXT, 8)
    assert [s.tactic.split()[0] for s in proposal.suggestions] == ["simp", "exact", "omega"]
    assert {s.proposer for s in proposal.suggestions} == {answering.name}
    assert proposal.model_calls == 1


def test_smt_is_dropped_where_the_solver_finds_nothing_and_refutes_where_it_finds_numbers(
    proposer: SmtProposer,
) -> None:
    answering = AnsweringSmt(Suggesting(("smt", "simp")), proposer)
    nothing = answering.propose(state("α : Type\n⊢ Nonempty α"), CONTEXT, 8)
    assert [s.tactic for s in nothing.suggestions] == ["simp"]
    false = answering.propose(state("x : ℕ\nh : 3 ≤ x\n⊢ x < 3"), CONTEXT, 8)
    assert false.refutation is not None


def test_who_does_not_suggest_smt_is_left_alone(proposer: SmtProposer) -> None:
    inner = Suggesting(("simp", "exact smt_lemma"))
    asked = state("x : ℕ\nh : x ≤ 3\n⊢ x < 4")
    assert AnsweringSmt(inner, proposer).propose(asked, CONTEXT, 8) == inner.propose(asked, CONTEXT, 8)
