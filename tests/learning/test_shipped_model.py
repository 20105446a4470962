"""The model that comes with the package: small, self-contained, and of use to a search through the real Lean."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.lean import Limits, Session, Toolchain
from simprover.learning.dataset import Trace
from simprover.learning.evaluate import proofs_closed
from simprover.learning.network import FORMAT
from simprover.learning.replay import replay
from simprover.learning.synthetic import generate
from simprover.proposers.language_model import LanguageModel
from simprover.proposers.model import DEFAULT_MODEL, ModelProposer

MEBIBYTE = 1 << 20


@pytest.fixture(scope="module")
def model() -> LanguageModel:
    return LanguageModel(DEFAULT_MODEL, "cpu")


def test_it_fits_into_the_repository() -> None:
    files = [path for path in DEFAULT_MODEL.iterdir() if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= 25 * MEBIBYTE
    assert not [path.name for path in files if path.suffix in {".bin", ".pt", ".pkl", ".pth", ".py"}]


def test_it_has_a_few_million_parameters(model: LanguageModel) -> None:
    assert 2e6 <= sum(p.numel() for p in model.model.parameters()) <= 4e6


def test_it_is_asked_in_the_format_it_was_trained_in(model: LanguageModel) -> None:
    assert model.format == FORMAT


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_its_tokenizer_gives_every_text_back(text: str) -> None:
    tokenizer = _tokenizer()
    ids = tokenizer(text, add_special_tokens=False).input_ids
    assert tokenizer.decode(ids, clean_up_tokenization_spaces=False) == text


_loaded: list[LanguageModel] = []


def _tokenizer():  # type: ignore[no-untyped-def]
    if not _loaded:
        _loaded.append(LanguageModel(DEFAULT_MODEL, "cpu"))
    return _loaded[0].tokenizer


def _held_out(seed: int, count: int, per_family: int) -> list[Trace]:
    """Generated theorems of the held-out part, a few of each family."""
    chosen: list[Trace] = []
    taken: dict[str, int] = {}
    for problem in generate(seed, count):
        trace = Trace(problem.key, problem.family, problem.statement, ())
        if trace.part == "held_out" and taken.get(problem.family, 0) < per_family:
            taken[problem.family] = taken.get(problem.family, 0) + 1
            chosen.append(trace)
    return chosen


@pytest.mark.slow
def test_it_closes_theorems_it_was_not_trained_on_through_lean(toolchain: Toolchain) -> None:
    theorems = _held_out(seed=4_242, count=400, per_family=1)[:16]
    closed = proofs_closed(ModelProposer(DEFAULT_MODEL, "cpu"), theorems, lambda: Session(toolchain), model_calls=12)
    assert closed.theorems == len(theorems) >= 10
    assert closed.closed >= closed.theorems // 2, closed.by_family


def test_a_script_of_a_generated_theorem_is_replayed_by_lean(toolchain: Toolchain) -> None:
    with Session(toolchain, limits=Limits(seconds=5.0)) as session:
        problem = next(p for p in generate(0, 200) if p.family == "propositional" and len(p.script) > 3)
        (opened,) = session.open(f"{problem.statement} := by\n  sorry").states
        steps = replay(session, opened.state, problem.script)
        assert steps is not None
        assert steps[0][0] == opened.state.pp
        assert [tactic for _, tactic in steps] == [step[0] for step in problem.script][: len(steps)]
        assert replay(session, opened.state, problem.script[:-1]) is None
