"""The learned order of candidates: the relaxation is solved, its gradients are right, and training can be repeated."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from simprover.bench.nonlinear_goals import nonlinear_goals
from simprover.bench.selector_quality import HELD_OUT_SEED, compare, found_within, recall
from simprover.errors import ModelUnusable
from simprover.learning.relaxation import Array, Program, program_of, solve
from simprover.learning.selector import WEIGHTS, Network, features, learned_order, load_network, relaxed_order
from simprover.learning.selector_training import (
    Lesson,
    SelectorNetwork,
    SelectorPlan,
    certificate_candidates,
    lesson_loss,
    lessons_of,
    relaxed,
    train_selector,
)
from simprover.smt.derivation import Base, Given
from simprover.smt.poly import Poly, Var
from simprover.smt.selection import Choice, attempt, choice_of, plain_order, selected

TINY = SelectorPlan(goals=12, hypotheses=(3,), epochs=2, width=4)


def choices(seed: int, count: int, hypotheses: Sequence[int]) -> list[Choice]:
    found = [choice_of(goal.facts()) for goal in nonlinear_goals(seed, count, hypotheses)]
    return [choice for choice in found if choice is not None]


def program(choice: Choice) -> Program:
    made = program_of(choice)
    assert made is not None
    return made


@pytest.fixture(scope="module")
def lessons() -> list[Lesson]:
    return lessons_of(nonlinear_goals(5, 8, (3,)), 400)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(arrays(np.float64, (5, 9), elements=st.integers(-4, 4).map(float)), st.integers(0, 4))
def test_the_relaxation_is_solved_to_its_optimality_conditions(matrix: Array, row: int) -> None:
    matrix = matrix + np.eye(5, 9)
    norms = np.linalg.norm(matrix, axis=0)
    norms[norms == 0] = 1
    made = Program(matrix / norms, np.eye(5)[row])
    ridge = 1e-2
    x = solve(made, np.ones(8), ridge)
    downhill = made.matrix.T @ (made.target - made.matrix @ x) - ridge * x
    assert (x >= 0).all()
    assert downhill.max() <= 1e-3
    assert np.abs(downhill[x > 0]).max(initial=0.0) <= 1e-6


@pytest.mark.parametrize("number", range(4))
def test_gradients_through_the_optimum_are_those_of_finite_differences(number: int) -> None:
    choice = choices(8, 4, (3,))[number]
    made = program(choice)
    generator = torch.Generator().manual_seed(number)
    scores = torch.randn(len(choice.candidates), generator=generator, dtype=torch.float64, requires_grad=True)
    assert (relaxed(made, scores, 1e-2) > 0).any()
    assert torch.autograd.gradcheck(lambda s: relaxed(made, s, 1e-2), (scores,), eps=1e-6, atol=1e-5)  # type: ignore[no-untyped-call]


def test_a_candidate_with_more_weight_gets_no_smaller_multiplier() -> None:
    made = program(choices(8, 1, (3,))[0])
    before = solve(made, np.ones(made.matrix.shape[1] - 1))
    chosen = int(np.argmax(before[:-1]))
    weights = np.ones(made.matrix.shape[1] - 1)
    weights[chosen] = 20.0
    assert solve(made, weights)[chosen] >= before[chosen]


def test_numpy_and_torch_rank_alike(lessons: list[Lesson]) -> None:
    twin = SelectorNetwork(width=8, seed=3)
    network = Network({name: t.detach().numpy() for name, t in twin.named_parameters()})
    for lesson in lessons:
        ranking, _ = twin.ranking(lesson.program, torch.from_numpy(lesson.described))
        expected = network.ranking(lesson.program, lesson.described)
        assert np.allclose(ranking.detach().numpy(), expected, atol=1e-9)


def test_the_loss_teaches_the_network_all_of_its_weights(lessons: list[Lesson]) -> None:
    network = SelectorNetwork(width=8, seed=3)
    torch.stack([lesson_loss(network, lesson, 0.3) for lesson in lessons]).mean().backward()  # type: ignore[no-untyped-call]
    for name, weight in network.named_parameters():
        assert weight.grad is not None and torch.isfinite(weight.grad).all() and weight.grad.abs().sum() > 0, name


def test_a_label_is_a_certificate_that_needs_each_of_its_candidates() -> None:
    for choice in choices(6, 4, (3,)):
        used = list(certificate_candidates(choice))
        assert attempt(choice, used) is not None
        for spare in used:
            assert attempt(choice, [c for c in used if c != spare]) is None


def test_the_same_plan_gives_the_same_file_bit_for_bit(tmp_path: Path) -> None:
    torch.manual_seed(1)
    first = train_selector(TINY, tmp_path / "first.safetensors")
    torch.manual_seed(2)
    second = train_selector(TINY, tmp_path / "second.safetensors")
    assert first.path.read_bytes() == second.path.read_bytes()
    assert first.goals == second.goals > 0


def test_the_shipped_selector_is_small_and_is_what_the_default_plan_describes() -> None:
    network = load_network()
    assert WEIGHTS.stat().st_size < 100_000
    assert network.tensors["w1"].shape[1] == SelectorPlan().width


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.safetensors"
    wrong.write_bytes(b"no weights")
    with pytest.raises(ModelUnusable, match="cannot be read"):
        load_network(wrong)
    with pytest.raises(ModelUnusable, match="cannot be read"):
        load_network(tmp_path / "missing.safetensors")


def test_numbers_beyond_floating_point_leave_the_plain_order() -> None:
    x, y = Poly.var(Var("z", 0)), Poly.var(Var("z", 1))
    giant = [-(x * y).scale(10**400) - Poly.const(1), x.scale(10**350), y]
    choice = choice_of([Base(p, False, Given(i)) for i, p in enumerate(giant)])
    assert choice is not None
    assert learned_order(choice) == plain_order(choice) == relaxed_order(choice)


def test_every_order_is_a_permutation() -> None:
    for choice in choices(7, 4, (4,)):
        everything = list(range(len(choice.candidates)))
        assert sorted(learned_order(choice)) == sorted(relaxed_order(choice)) == everything


def test_features_are_of_the_order_of_one() -> None:
    for choice in choices(7, 4, (4,)):
        assert np.abs(features(choice, program(choice))).max() < 20


@pytest.mark.slow
def test_on_held_out_goals_the_learned_order_finds_certificates_sooner_than_the_plain_one() -> None:
    orders = {"plain": plain_order, "learned": learned_order}
    compared = [compare(goal, orders) for goal in nonlinear_goals(HELD_OUT_SEED, 16, (6,))]
    plain = [both["plain"] for both in compared]
    learned = [both["learned"] for both in compared]
    assert found_within(learned, 16) >= found_within(plain, 16) + 0.3
    assert recall(learned, 16) >= recall(plain, 16) + 0.2
    assert statistics.median(c.needed or 10_000 for c in learned) < statistics.median(c.needed or 10_000 for c in plain)


def test_goals_beyond_linear_reasoning_are_refuted_with_the_learned_order() -> None:
    goals = list(nonlinear_goals(HELD_OUT_SEED, 8, (4,)))
    found = [selected(goal.facts(), learned_order, time.monotonic() + 20) is not None for goal in goals]
    assert sum(found) >= 7
