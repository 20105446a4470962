"""The proposer around the model: what it counts, what it remembers and the little that it leaves out."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from simprover.errors import ModelUnusable
from simprover.lean import StateId, TacticState
from simprover.proposers.language_model import Sample
from simprover.proposers.model import MAX_TACTIC_CHARACTERS, ModelProposer, Sampling, _suggestions
from simprover.proposers.protocol import ProofContext, TacticProposer

CONTEXT = ProofContext(theorem="t", statement="theorem t : True")
MANY = Sampling(samples=128, max_new_tokens=24, least_logprob=-1e9)


def _state(pp: str) -> TacticState:
    return TacticState(pp, StateId(0))


def _samples(*texts: str) -> list[Sample]:
    return [Sample(text, -float(i), (i,)) for i, text in enumerate(texts)]


def test_it_is_a_tactic_proposer(causal_folder: Path) -> None:
    proposer: TacticProposer = ModelProposer(causal_folder)
    assert proposer.name == "model"


def test_a_question_costs_one_model_call_and_the_same_question_none(causal_folder: Path) -> None:
    proposer = ModelProposer(causal_folder, sampling=MANY)
    first = proposer.propose(_state("⊢ 1 = 1"), CONTEXT, 8)
    again = proposer.propose(_state("⊢ 1 = 1"), CONTEXT, 8)
    other = proposer.propose(_state("⊢ 2 = 2"), CONTEXT, 8)
    assert (first.model_calls, again.model_calls, other.model_calls) == (1, 0, 1)
    assert first.suggestions == again.suggestions


def test_states_that_differ_only_after_the_first_goal_are_the_same_question(causal_folder: Path) -> None:
    proposer = ModelProposer(causal_folder, sampling=MANY)
    proposer.propose(_state("case zero\n⊢ 1 = 1\n\n⊢ 3 = 3"), CONTEXT, 8)
    assert proposer.propose(_state("⊢ 1 = 1"), CONTEXT, 8).model_calls == 0


def test_no_more_suggestions_than_asked_for_and_the_best_first(causal_folder: Path) -> None:
    proposer = ModelProposer(causal_folder, sampling=MANY)
    every = proposer.propose(_state("⊢ 1 = 1"), CONTEXT, 1_000).suggestions
    assert len(every) > 2
    assert proposer.propose(_state("⊢ 1 = 1"), CONTEXT, 2).suggestions == every[:2]
    assert all(a.logprob >= b.logprob for a, b in itertools.pairwise(every))
    assert all(s.proposer == "model" and s.logprob <= 0 for s in every)


def test_the_fingerprint_tells_checkpoints_and_settings_apart(causal_folder: Path, seq2seq_folder: Path) -> None:
    prints = {
        ModelProposer.load(causal_folder).fingerprint,
        ModelProposer.load(causal_folder, seed=1).fingerprint,
        ModelProposer.load(causal_folder, samples=3).fingerprint,
        ModelProposer.load(seq2seq_folder).fingerprint,
    }
    assert len(prints) == 4
    assert ModelProposer.load(causal_folder).fingerprint in prints


def test_only_what_cannot_be_a_tactic_is_left_out() -> None:
    hostile = ["", "  ", "om\0ega", "x" * (MAX_TACTIC_CHARACTERS + 1)]
    kept = ["sorry", "run_tac IO.Process.exit 0", "end evil", "omega -- �"]
    assert [s.tactic for s in _suggestions(_samples(*hostile, *kept), [])] == kept


def test_texts_that_differ_only_in_outer_space_are_one_suggestion() -> None:
    (only,) = _suggestions(_samples("omega", " omega "), [])
    assert (only.tactic, only.logprob) == ("omega", 0.0)


def test_a_lemma_counts_as_used_only_under_its_whole_name() -> None:
    lemmas = ["Memory.two_pos", "Memory.two"]
    used, unused = _suggestions(_samples("exact (Memory.two_pos)", "exact Memory.two_pos_of"), lemmas)
    assert used.lemmas == ("Memory.two_pos",)
    assert unused.lemmas == ()


def test_retrieved_lemmas_are_part_of_the_question(causal_folder: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(causal_folder, tmp_path / "model"))
    (folder / "prompt.json").write_text('{"template": "{lemmas}{state}:", "lemma_template": "{lemma};"}')
    shown = [("a", "a : 1 = 1")]
    proposer = ModelProposer(folder, sampling=MANY, retrieve=lambda _: shown)
    assert proposer.propose(_state("⊢ 1 = 1"), CONTEXT, 8).model_calls == 1
    shown.append(("b", "b : 2 = 2"))
    assert proposer.propose(_state("⊢ 1 = 1"), CONTEXT, 8).model_calls == 1


def test_a_missing_folder_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="config\\.json"):
        ModelProposer.load(tmp_path / "nowhere")


@pytest.mark.parametrize("settings", [{"samples": 0}, {"temperature": 0.0}, {"max_new_tokens": 0}])
def test_impossible_sampling_settings_are_refused(settings: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Sampling(**settings)
