"""The text a tactic model is asked with: one goal, optionally with lemmas in front, in the checkpoint's own format.

A checkpoint folder may hold ``prompt.json`` (the fields of `PromptFormat`). Without it a causal model is asked in the
``[GOAL]…[PROOFSTEP]`` format that published step models use, and answers up to the first line break; a seq2seq model is
given the goal alone and answers up to its end token.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, field_validator

PROMPT_FILE = "prompt.json"
"""Name of the file, inside a checkpoint folder, that holds its `PromptFormat`."""


class PromptFormat(BaseModel):
    """How a goal becomes a prompt and where an answer ends.

    Attributes:
        template: holds ``{state}`` exactly once and ``{lemmas}`` at most once; every other character is literal.
        lemma_template: how each retrieved lemma is written; holds ``{lemma}`` exactly once.
        stops_at_newline: True if an answer ends at its first line break as well as at the end token.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    template: str = Field(max_length=10_000)
    lemma_template: str = Field(default="{lemma}\n", max_length=10_000)
    stops_at_newline: bool = False

    @field_validator("template")
    @classmethod
    def _one_state(cls, value: str) -> str:
        if value.count("{state}") != 1 or value.count("{lemmas}") > 1:
            raise ValueError("a prompt template holds {state} once and {lemmas} at most once")
        return value

    @field_validator("lemma_template")
    @classmethod
    def _one_lemma(cls, value: str) -> str:
        if value.count("{lemma}") != 1:
            raise ValueError("a lemma template holds {lemma} once")
        return value

    def render(self, goal: str, lemmas: Sequence[str] = ()) -> str:
        """The prompt for `goal`; lemmas are dropped where the template has no place for them."""
        # Split rather than str.replace twice: a goal may itself contain the text "{lemmas}".
        before, after = self.template.split("{state}")
        written = "".join(self.lemma_template.replace("{lemma}", lemma) for lemma in lemmas)
        return before.replace("{lemmas}", written) + goal + after.replace("{lemmas}", written)


CAUSAL = PromptFormat(template="[GOAL]{state}[PROOFSTEP]", stops_at_newline=True)
"""Default for causal checkpoints that do not bring a `PromptFormat`."""

SEQ2SEQ = PromptFormat(template="{state}")
"""Default for seq2seq checkpoints that do not bring a `PromptFormat`."""


def read_format(folder: Path, *, is_seq2seq: bool) -> PromptFormat:
    """The format of the checkpoint in `folder`.

    Raises:
        ValueError: ``prompt.json`` is there but is not a `PromptFormat` in UTF-8.
        OSError: it cannot be read.
    """
    path = folder / PROMPT_FILE
    if path.exists():
        return PromptFormat.model_validate_json(path.read_text(encoding="utf-8"))
    return SEQ2SEQ if is_seq2seq else CAUSAL


def first_goal(pp: str) -> str:
    """The first goal of a printed tactic state, without its ``case`` line: all that a step model is shown.

    Later goals do not change which tactic suits the first one, and leaving them out lets answers be shared between
    states that differ only there. Characters that UTF-8 cannot hold are replaced.
    """
    goal = next((g for g in pp.split("\n\n") if g.strip()), "")
    lines = goal.strip("\n").split("\n")
    if len(lines) > 1 and lines[0].startswith("case "):
        lines = lines[1:]
    return "\n".join(lines).encode("utf-8", "replace").decode("utf-8")


def without_first_hypothesis(goal: str) -> str | None:
    """The goal with its topmost line left out, for prompts that are too long; None once only one line is left."""
    _, newline, rest = goal.partition("\n")
    return rest if newline else None
