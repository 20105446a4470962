"""A seeded stream of synthetic theorems.

Nothing here is taken from a benchmark, and nothing is taken on trust: whether a theorem is true and its script proves
it, Lean says when the script is run.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from simprover.learning import synthetic_arithmetic, synthetic_induction, synthetic_lemmas, synthetic_logic
from simprover.learning.problems import Family, Problem

FAMILIES: dict[str, tuple[Family, float]] = {
    **synthetic_arithmetic.FAMILIES,
    **synthetic_induction.FAMILIES,
    **synthetic_lemmas.FAMILIES,
    **synthetic_logic.FAMILIES,
}
"""All generators by name, with how often each is drawn relative to the others."""


def generate(seed: int, count: int) -> Iterator[Problem]:
    """`count` different problems. The same seed gives the same problems in the same order."""
    source = random.Random(seed)
    families = sorted(FAMILIES)
    weights = [FAMILIES[name][1] for name in families]
    seen: set[str] = set()
    while len(seen) < count:
        (family,) = source.choices(families, weights)
        draft = FAMILIES[family][0](source)
        if draft is None:
            continue
        problem = Problem(f"{family}_{len(seen)}", family, draft.binders, draft.target, draft.script)
        if problem.key not in seen:
            seen.add(problem.key)
            yield problem
