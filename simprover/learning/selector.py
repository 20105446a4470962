"""The learned order of candidates for nonlinear certificates: a small network's scores, and the relaxation they weigh.

A candidate's features go through the network; its score is the logarithm of its prior weight in the relaxation, and
candidates with large multipliers at the relaxation's solution come first, then those with high scores. Everything here
is numpy, so that the solver's process need not load torch; `simprover.learning.selector_training` makes the weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from simprover.errors import ModelUnusable
from simprover.learning.relaxation import Array, Program, program_of, solve
from simprover.smt.derivation import Base, Product, SquareOf
from simprover.smt.poly import ONE
from simprover.smt.selection import PLAIN, Choice, plain_order

LEARNED: Final = "simprover.learning.selector:learned_order"
"""The name of `learned_order`, see `simprover.smt.selection.order_named`."""
ORDER_NAMES: Final[Mapping[Literal["learned", "plain"], str]] = {"learned": LEARNED, "plain": PLAIN}
"""What the setting `selector` stands for."""
WEIGHTS: Final = Path(__file__).parent / "weights" / "selector.safetensors"
FEATURES: Final = (
    "hypothesis",
    "product of two facts",
    "product of three facts",
    "square",
    "square times facts",
    "product with the leading fact",
    "degree",
    "degree of the leading fact",
    "length",
    "variables",
    "share of its monomials that the target has",
    "share of the target's monomials that it has",
    "share of its monomials of the target's degree",
    "cosine with the target",
    "largest coefficient",
    "constant",
    "rarity of its rarest monomial",
    "mean rarity of its monomials",
    "its multiplier in the unweighted relaxation",
    "whether that is positive",
    "gradient of the unweighted relaxation",
)
"""What the network is told about a candidate; see `features`."""

_RETRAIN: Final = "Train it anew: simprover train --selector."
MAX_SCORE: Final = 6.0
"""Scores lie between this and its negative, so that no weight is extreme."""


@dataclass(frozen=True)
class Network:
    """The weights of a perceptron with two hidden layers of tanh units, and of the share that multipliers have.

    Attributes:
        tensors: ``w1 b1 w2 b2 w3 b3``, and ``mix``: what the largest multiplier adds to a score when ranking.
    """

    tensors: dict[str, Array]

    def scores(self, described: Array) -> Array:
        """The score of each candidate, from a row of features each."""
        t = self.tensors
        hidden = np.tanh(described @ t["w1"] + t["b1"])
        hidden = np.tanh(hidden @ t["w2"] + t["b2"])
        result: Array = MAX_SCORE * np.tanh((hidden @ t["w3"] + t["b3"])[:, 0] / MAX_SCORE)
        return result

    def ranking(self, program: Program, described: Array) -> Array:
        """A number for each candidate; the greatest comes first."""
        scores = self.scores(described)
        multipliers = solve(program, np.exp(scores))[:-1]
        result: Array = scores + float(self.tensors["mix"]) * relative(multipliers)
        return result


def relative(multipliers: Array) -> Array:
    """Multipliers on a scale where 0 is 0 and the largest is 1, small ones raised."""
    top = float(multipliers.max(initial=0.0))
    result: Array = np.sqrt(multipliers / top) if top > 0 else multipliers
    return result


def load_network(path: Path = WEIGHTS) -> Network:
    """The network in a file.

    Raises:
        ModelUnusable: if it cannot be read or has other tensors.
    """
    try:
        tensors = {name: tensor.astype(np.float64) for name, tensor in load_file(path).items()}
    except (OSError, SafetensorError) as error:
        raise ModelUnusable(f"The selector {path} cannot be read: {error}.", _RETRAIN) from error
    if set(tensors) != {"w1", "b1", "w2", "b2", "w3", "b3", "mix"} or tensors["w1"].shape[0] != len(FEATURES):
        raise ModelUnusable(f"The selector {path} is of another version.", _RETRAIN)
    return Network(tensors)


@cache
def _shipped() -> Network:
    return load_network()


def learned_order(choice: Choice) -> Sequence[int]:
    """The order that the network in the package gives to candidates."""
    return network_order(_shipped(), choice)


def network_order(network: Network, choice: Choice) -> Sequence[int]:
    """The order that a network gives to candidates."""
    program = program_of(choice)
    if program is None:
        return plain_order(choice)
    ranking = network.ranking(program, features(choice, program))
    return [int(i) for i in np.argsort(-ranking, kind="stable")]


def relaxed_order(choice: Choice) -> Sequence[int]:
    """The order of the relaxation alone, with all weights equal: by multiplier, then by gradient."""
    program = program_of(choice)
    if program is None:
        return plain_order(choice)
    multipliers, gradient = _unweighted(program)
    ranking = np.where(multipliers > 0, 2.0 + multipliers / (multipliers.max() or 1.0), gradient)
    return [int(i) for i in np.argsort(-ranking, kind="stable")]


def _unweighted(program: Program) -> tuple[Array, Array]:
    count = program.matrix.shape[1] - 1
    solution = solve(program, np.ones(count))
    residual = program.target - program.matrix @ solution
    gradient: Array = (program.matrix.T @ residual)[:-1]
    return solution[:-1], gradient / (np.abs(gradient).max(initial=0.0) + 1e-12)


def features(choice: Choice, program: Program) -> Array:
    """A row of `FEATURES` for each candidate, all of the order of 1."""
    target = {m for m, _ in choice.lead.p.terms if m != ONE}
    degree = choice.lead.p.degree
    counts = Counter(m for c in choice.candidates for m in c.p.monomials)
    multipliers, gradient = _unweighted(program)
    multipliers = relative(multipliers)
    # The first row belongs to the constant: two polynomials are alike or not whatever their constants.
    cosine = program.matrix[1:, :-1].T @ program.target[1:]
    table = np.zeros((len(choice.candidates), len(FEATURES)))
    for i, candidate in enumerate(choice.candidates):
        monomials = candidate.p.monomials
        shared = sum(m in target for m in monomials)
        rarity = [1.0 / counts[m] ** 0.5 for m in monomials]
        table[i] = [
            *_kind(candidate, choice.lead),
            candidate.p.degree / 4,
            degree / 4,
            len(monomials) / 10,
            len(candidate.p.variables()) / 4,
            shared / len(monomials),
            shared / max(1, len(target)),
            sum(len(m) == degree for m in monomials) / len(monomials),
            cosine[i],
            np.log1p(max(abs(float(c)) for _, c in candidate.p.terms)) / 5,
            np.tanh(float(candidate.p.constant) / 10),
            max(rarity),
            sum(rarity) / len(rarity),
            multipliers[i],
            float(multipliers[i] > 0),
            gradient[i],
        ]
    return table


def _kind(candidate: Base, lead: Base) -> tuple[float, ...]:
    facts, squares, led = _factors(candidate, lead)
    return (
        float(facts == 1 and not squares),
        float(facts == 2 and not squares),
        float(facts >= 3 and not squares),
        float(squares > 0 and not facts),
        float(squares > 0 and facts > 0),
        float(led),
    )


def _factors(base: Base, lead: Base) -> tuple[int, int, bool]:
    """How many facts and how many squares a candidate is a product of, and whether the leading fact is one of them."""
    match base.origin:
        case Product(a, b):
            facts, squares, led = _factors(a, lead)
            more, others, too = _factors(b, lead)
            return facts + more, squares + others, led or too
        case SquareOf():
            return 0, 1, False
    return 1, 0, base == lead
