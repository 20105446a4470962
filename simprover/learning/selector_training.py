"""Training the selector: a differentiable relaxation of the certificate search, and certificates to learn from.

The layer `relaxed` gives the relaxation's solution as a function of the scores that the network gives to candidates,
with gradients through the optimum. The loss asks that the candidates of a known certificate rank above all others
(InfoNCE, van den Oord et al. 2018), and that the weighted relaxation comes near to a contradiction.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from safetensors.torch import save
from torch import Tensor, nn

from simprover.bench.nonlinear_goals import NonlinearGoal, nonlinear_goals
from simprover.errors import HomeUnwritable
from simprover.learning.relaxation import RIDGE, Array, Program, program_of, solve, support
from simprover.learning.selector import FEATURES, MAX_SCORE, features, relaxed_order
from simprover.smt.derivation import Base
from simprover.smt.selection import Choice, attempt, choice_of, completed, plain_order, sizes

_LEAST: Final = 1e-12


@dataclass(frozen=True)
class SelectorPlan:
    """What to train on. Nothing here depends on a clock: the same plan gives the same weights.

    Attributes:
        goals: generated goals, of all shapes in turn.
        hypotheses: how many hypotheses these have, in turn.
        seed: of goals, of the first weights and of the order of goals.
        epochs: passes over the goals.
        width: units of a hidden layer.
        learning_rate: Adam's.
        nearness: weight of the distance from a contradiction in the loss.
        most_candidates: goals with more candidates are left out, for the sake of time.
    """

    goals: int = 400
    hypotheses: tuple[int, ...] = (3, 4, 5, 6, 8)
    seed: int = 0
    epochs: int = 16
    width: int = 32
    learning_rate: float = 3e-3
    nearness: float = 0.3
    most_candidates: int = 300


@dataclass(frozen=True)
class SelectorProgress:
    """A pass over the goals has ended.

    Attributes:
        done: passes so far.
        total: passes altogether.
        loss: mean loss of this pass.
    """

    done: int
    total: int
    loss: float


@dataclass(frozen=True)
class SelectorReport:
    """What was trained.

    Attributes:
        path: the file with the weights.
        parameters: number of weights.
        goals: goals with a known certificate, which were learned from.
        loss: mean loss of the last pass.
    """

    path: Path
    parameters: int
    goals: int
    loss: float


@dataclass(frozen=True)
class Lesson:
    """A goal with a certificate of it.

    Attributes:
        program: its relaxation.
        described: the features of its candidates.
        used: for each candidate, whether the certificate has it.
    """

    program: Program
    described: Array
    used: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]


def train_selector(
    plan: SelectorPlan, output: Path, on_progress: Callable[[SelectorProgress], None] = lambda progress: None
) -> SelectorReport:
    """Train a selector and write it to the file `output`.

    Raises:
        HomeUnwritable: the file cannot be written.
    """
    lessons = lessons_of(nonlinear_goals(plan.seed, plan.goals, plan.hypotheses), plan.most_candidates)
    network, loss = fit_selector(lessons, plan, on_progress)
    tensors = {name: t.detach().to(torch.float32).contiguous() for name, t in network.named_parameters()}
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_bytes(save(tensors))
    except OSError as error:
        raise HomeUnwritable(f"The selector cannot be written: {error}.", "Choose another with --output.") from error
    return SelectorReport(output, sum(t.numel() for t in tensors.values()), len(lessons), loss)


def lessons_of(goals: Iterable[NonlinearGoal], most_candidates: int) -> list[Lesson]:
    """Goals with the certificates that the unlearned orders find for them."""
    lessons = []
    for goal in goals:
        choice = choice_of(goal.facts())
        if choice is None or not choice.candidates or len(choice.candidates) > most_candidates:
            continue
        used = certificate_candidates(choice)
        program = program_of(choice)
        if used and program is not None:
            mask = np.array([c in used for c in choice.candidates])
            lessons.append(Lesson(program, features(choice, program), mask))
    return lessons


def certificate_candidates(choice: Choice) -> frozenset[Base]:
    """The candidates of a certificate that needs each of them; none if the candidates have no certificate.

    The smallest of those that the unlearned orders lead to, without the candidates that it can do without.
    """
    found: list[frozenset[Base]] = []
    for order in (relaxed_order(choice), plain_order(choice)):
        ranked = [choice.candidates[i] for i in completed(order, len(choice.candidates))]
        for size in sizes(len(ranked)):
            certificate = attempt(choice, ranked[:size])
            if certificate is not None:
                found.append(frozenset(b for b, _ in certificate.combo) & frozenset(ranked))
                break
        else:
            return frozenset()
    return _without_spare(choice, min(found, key=len))


def _without_spare(choice: Choice, used: frozenset[Base]) -> frozenset[Base]:
    kept = [c for c in choice.candidates if c in used]
    for candidate in tuple(reversed(kept)):
        fewer = [c for c in kept if c != candidate]
        if attempt(choice, fewer) is not None:
            kept = fewer
    return frozenset(kept)


def relaxed(program: Program, scores: Tensor, ridge: float = RIDGE) -> Tensor:
    """The multipliers at the relaxation's solution, those of the candidates and last that of the constant.

    The active set is found without gradients. On it the solution is that of linear equations, and so are its
    derivatives (the optimality conditions differentiated); the other multipliers are 0 nearby as well.

    Args:
        program: the relaxation.
        scores: the logarithms of the candidates' prior weights.
        ridge: the ε of the relaxation.
    """
    inside = torch.from_numpy(support(solve(program, np.exp(scores.detach().numpy()), ridge)))
    matrix, target = torch.from_numpy(program.matrix), torch.from_numpy(program.target)
    scale = torch.cat([torch.exp(scores / 2), scores.new_ones(1)])[inside]
    columns = matrix[:, inside] * scale
    gram = columns.T @ columns + ridge * torch.eye(len(inside), dtype=scores.dtype)
    multipliers = scale * torch.linalg.solve(gram, columns.T @ target)
    return torch.zeros(len(scores) + 1, dtype=scores.dtype).index_put((inside,), multipliers)


class SelectorNetwork(nn.Module):
    """The twin of `simprover.learning.selector.Network`, in torch and double precision."""

    def __init__(self, width: int, seed: int) -> None:
        super().__init__()
        made = torch.Generator().manual_seed(seed)

        def new(*shape: int) -> nn.Parameter:
            return nn.Parameter(torch.randn(*shape, generator=made, dtype=torch.float64) / shape[0] ** 0.5)

        self.w1, self.w2, self.w3 = new(len(FEATURES), width), new(width, width), new(width, 1)
        self.b1, self.b2, self.b3 = (nn.Parameter(torch.zeros(n, dtype=torch.float64)) for n in (width, width, 1))
        self.mix = nn.Parameter(torch.ones((), dtype=torch.float64))

    def forward(self, described: Tensor) -> Tensor:
        """The score of each candidate."""
        hidden = torch.tanh(described @ self.w1 + self.b1)
        hidden = torch.tanh(hidden @ self.w2 + self.b2)
        return MAX_SCORE * torch.tanh((hidden @ self.w3 + self.b3)[:, 0] / MAX_SCORE)

    def ranking(self, program: Program, described: Tensor) -> tuple[Tensor, Tensor]:
        """A number for each candidate, the greatest first, and how far the relaxation is from a contradiction."""
        scores = self(described)
        multipliers = relaxed(program, scores)
        gap = torch.from_numpy(program.matrix) @ multipliers - torch.from_numpy(program.target)
        share = multipliers[:-1] / multipliers[:-1].max().clamp_min(_LEAST)
        # The root has no derivative at 0; where a multiplier is 0 it stays so, and there is nothing to differentiate.
        root = torch.where(share > 0, share.clamp_min(_LEAST).sqrt(), share)
        return scores + self.mix * root, gap.square().sum()


def lesson_loss(network: SelectorNetwork, lesson: Lesson, nearness: float) -> Tensor:
    """InfoNCE of the certificate's candidates against others, and how far the relaxation is from a contradiction."""
    ranking, distance = network.ranking(lesson.program, torch.from_numpy(lesson.described))
    used = torch.from_numpy(lesson.used)
    others = torch.logsumexp(torch.cat([ranking[~used], ranking.new_full((1,), -MAX_SCORE)]), 0)
    contrast = (torch.logaddexp(ranking[used], others) - ranking[used]).mean()
    return contrast + nearness * distance


def fit_selector(
    lessons: Sequence[Lesson], plan: SelectorPlan, on_progress: Callable[[SelectorProgress], None]
) -> tuple[SelectorNetwork, float]:
    """Fit a new network to the lessons; also gives the mean loss of the last pass."""
    chance = random.Random(plan.seed)
    network = SelectorNetwork(plan.width, plan.seed)
    adam = torch.optim.Adam(network.parameters(), lr=plan.learning_rate)
    batch = 8
    steps = plan.epochs * ((len(lessons) + batch - 1) // batch)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(adam, max(1, steps))
    loss = 0.0
    for epoch in range(plan.epochs):
        order = chance.sample(range(len(lessons)), len(lessons))
        total = 0.0
        for start in range(0, len(order), batch):
            adam.zero_grad()
            losses = [lesson_loss(network, lessons[i], plan.nearness) for i in order[start : start + batch]]
            mean = torch.stack(losses).mean()
            mean.backward()  # type: ignore[no-untyped-call]
            adam.step()
            schedule.step()
            total += float(mean.detach()) * len(losses)
        loss = total / max(1, len(lessons))
        on_progress(SelectorProgress(epoch + 1, plan.epochs, loss))
    return network, loss
