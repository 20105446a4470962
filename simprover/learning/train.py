"""``simprover train``: collect proofs, fit the tactic model to them, and measure it on theorems it has not seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from transformers import PreTrainedModel, PreTrainedTokenizerBase

from simprover import lean
from simprover.errors import HomeUnwritable, ModelUnusable
from simprover.lean.session import Session
from simprover.lean.toolchain import Toolchain
from simprover.learning import dataset
from simprover.learning.collect import collect, library_problems, loop_examples, synthetic_problems
from simprover.learning.dataset import Example, Trace
from simprover.learning.evaluate import ProofsClosed, StepAccuracy, proofs_closed, step_accuracy
from simprover.learning.fit import FitProgress, Fitting, fit, save_checkpoint
from simprover.learning.network import CONTEXT, FORMAT, new_model
from simprover.learning.reference_proofs import reference_problems
from simprover.learning.replay import Prover
from simprover.learning.tokenizer import train_tokenizer
from simprover.proposers.language_model import LanguageModel, choose_device
from simprover.proposers.model import DEFAULT_MODEL, ModelProposer
from simprover.proposers.prompt import PromptFormat

LIBRARY = Path(lean.__file__).resolve().parent / "core"
"""The Lean library of the embedded toolchain, whose proofs are training data."""


@dataclass(frozen=True)
class TrainingPlan:
    """What to train on and how long.

    Attributes:
        synthetic: number of generated theorems.
        seed: of the generated theorems, of the order of examples and of new weights.
        library: also learn from the proofs in the project's own Lean library.
        loop: also learn from the proofs that the loop found, in the home folder's runs.
        references: also learn from these proofs: pairs of a folder of proofs and the statement set that they are of.
        start: checkpoint to go on from; None starts from nothing, with a tokenizer of its own.
        fitting: how to fit. Its seed is `seed`.
        device: as for the model proposer.
        measured: number of held-out theorems that the model is asked to prove alone at the end.
    """

    synthetic: int = 1_200
    seed: int = 0
    library: bool = True
    loop: bool = True
    references: tuple[tuple[Path, Path], ...] = ()
    start: Path | None = DEFAULT_MODEL
    fitting: Fitting = field(default_factory=lambda: Fitting(epochs=2, learning_rate=4e-4, minutes=2.0))
    device: str = "auto"
    measured: int = 30


@dataclass(frozen=True)
class Collecting:
    """A theorem has been run through Lean."""

    done: int
    total: int
    proved: int


@dataclass(frozen=True)
class Measuring:
    """A held-out theorem has been tried by the model alone."""

    done: int
    total: int
    closed: int


TrainingEvent: TypeAlias = Collecting | FitProgress | Measuring
"""What is told while training goes on."""


@dataclass(frozen=True)
class TrainingReport:
    """What came of it; the model's ``README.md`` says it in words.

    Attributes:
        model: the checkpoint folder.
        parameters: number of weights.
        theorems: theorems that were collected, by where they came from: (proved along their script, tried).
        examples: examples trained on.
        fitted: where fitting ended.
        steps: next-step accuracy on held-out theorems.
        proofs: held-out theorems closed by the model alone.
    """

    model: Path
    parameters: int
    theorems: dict[str, tuple[int, int]]
    examples: int
    fitted: FitProgress
    steps: StepAccuracy
    proofs: ProofsClosed


def train(
    home: Path,
    toolchain: Toolchain,
    plan: TrainingPlan,
    *,
    output: Path | None = None,
    on_event: Callable[[TrainingEvent], None] = lambda event: None,
) -> TrainingReport:
    """Train a model into `output` (by default ``learning/model`` in the home folder).

    A run that was killed goes on where it was when started again with the same plan.

    Raises:
        InputUnreadable: reference proofs or their statements cannot be read.
        ModelUnusable: the checkpoint to start from cannot be used.
        HomeUnwritable: the home folder or the output cannot be written.
        LeanSideError: Lean cannot be started.
    """
    folder = home / "learning"
    target = folder / "model" if output is None else output
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        return _train(folder, home / "runs", target, toolchain, plan, on_event)
    except OSError as error:
        raise HomeUnwritable(
            f"The training data or the model cannot be written: {error}.", "Free some space or choose another folder."
        ) from error


def _train(
    folder: Path,
    runs: Path,
    target: Path,
    toolchain: Toolchain,
    plan: TrainingPlan,
    on_event: Callable[[TrainingEvent], None],
) -> TrainingReport:
    def make_session() -> AbstractContextManager[Prover]:
        return Session(toolchain)

    traces = _collect(folder / f"traces-{toolchain.fingerprint[:12]}.jsonl", plan, make_session, on_event)
    found = [e for t in traces if t.part == "train" for e in t.examples]
    examples = dataset.distinct([*found, *(loop_examples(runs) if plan.loop else ())])
    model, tokenizer, prompt = _begin(plan, examples)
    fitted = fit(
        model,
        tokenizer,
        prompt,
        examples,
        replace(plan.fitting, seed=plan.seed),
        state_file=folder / "fit.state",
        device=choose_device(plan.device),
        on_progress=on_event,
    )
    parameters = sum(p.numel() for p in model.parameters())
    save_checkpoint(target, model, tokenizer, prompt)
    held_out = [t for t in traces if t.part == "held_out" and t.steps]
    report = TrainingReport(
        model=target,
        parameters=parameters,
        theorems=_counts(traces),
        examples=len(examples),
        fitted=fitted,
        steps=step_accuracy(LanguageModel(target, plan.device), held_out[: _MEASURED_PER_PROOF * plan.measured]),
        proofs=_prove(ModelProposer(target, plan.device), held_out[: plan.measured], make_session, on_event),
    )
    (target / "README.md").write_text(model_card(plan, report), encoding="utf-8")
    return report


_MEASURED_PER_PROOF = 5
"""Next steps cost less to measure than proofs: so many times more theorems are used for them."""


def _collect(
    path: Path,
    plan: TrainingPlan,
    make_session: Callable[[], AbstractContextManager[Prover]],
    on_event: Callable[[TrainingEvent], None],
) -> list[Trace]:
    problems = library_problems(LIBRARY) if plan.library else []
    for proofs, statements in plan.references:
        problems += reference_problems(proofs, statements)
    problems += synthetic_problems(plan.seed, plan.synthetic)
    done = proved = 0

    def count(trace: Trace) -> None:
        nonlocal done, proved
        done, proved = done + 1, proved + bool(trace.steps)
        on_event(Collecting(done, len(problems), proved))

    return collect(path, problems, make_session, count)


def _begin(
    plan: TrainingPlan, examples: Sequence[Example]
) -> tuple[PreTrainedModel, PreTrainedTokenizerBase, PromptFormat]:
    """The model to fit, with its tokenizer and format: new, or the one to go on from."""
    if plan.start is None:
        tokenizer = train_tokenizer((text for e in examples for text in (e.goal, e.tactic)), CONTEXT)
        return new_model(tokenizer, plan.seed), tokenizer, FORMAT
    start = LanguageModel(plan.start, "cpu")
    if start.is_seq2seq:
        raise ModelUnusable(
            f"The model folder {plan.start} holds a seq2seq model.", "Training goes on from causal models only."
        )
    return start.model, start.tokenizer, start.format


def _counts(traces: Sequence[Trace]) -> dict[str, tuple[int, int]]:
    counts: dict[str, tuple[int, int]] = {}
    for trace in traces:
        proved, tried = counts.get(trace.family, (0, 0))
        counts[trace.family] = (proved + bool(trace.steps), tried + 1)
    return dict(sorted(counts.items()))


def _prove(
    proposer: ModelProposer,
    traces: Sequence[Trace],
    make_session: Callable[[], AbstractContextManager[Prover]],
    on_event: Callable[[TrainingEvent], None],
) -> ProofsClosed:
    done = closed = 0

    def count(statement: str, proved: bool) -> None:
        nonlocal done, closed
        done, closed = done + 1, closed + proved
        on_event(Measuring(done, len(traces), closed))

    return proofs_closed(proposer, traces, make_session, on_theorem=count)


_UNSEEN = "Nothing of a benchmark was used in training."


def model_card(plan: TrainingPlan, report: TrainingReport) -> str:
    """The report as the ``README.md`` of the checkpoint folder."""
    families = "\n".join(f"| {name} | {tried} | {proved} |" for name, (proved, tried) in report.theorems.items())
    closed = "\n".join(f"| {name} | {tried} | {done} |" for name, (done, tried) in report.proofs.by_family.items())
    steps, proofs = report.steps, report.proofs
    begun = "random weights" if plan.start is None else "an earlier checkpoint"
    sets = ", ".join(statements.name for _, statements in plan.references)
    seen = f"It has seen statements of {sets}: do not measure it there." if sets else _UNSEEN
    size, minutes = report.parameters / 1e6, report.fitted.seconds / 60
    return f"""# A small tactic model

Reads one goal, writes one tactic. {size:.1f} million parameters, trained from {begun} (seed {plan.seed}) on
{report.examples:,} steps that Lean accepted in proofs that Lean finished: {report.fitted.step:,} batches in
{minutes:.0f} minutes, final loss {report.fitted.loss:.3f} nats a token.

Prompt: see `prompt.json`; the answer ends with the end token. {seen}

Of theorems that were kept out of training ({steps.steps} steps): the proof's own next step is the first choice in
{100 * steps.top1:.1f} % and among the first eight in {100 * steps.top8:.1f} %; an answer takes
{1000 * steps.seconds:.0f} ms (median). With the model as the only proposer, {proofs.closed} of {proofs.theorems} of
them are closed within {proofs.model_calls} model calls each.

| held-out family | tried | closed by the model alone |
|---|---|---|
{closed}

| source of theorems | tried | proved along their script |
|---|---|---|
{families}
"""
