"""What a person asks to have proved: a statement with its name, header and context."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from simprover.errors import InputUnreadable
from simprover.lean import Toolchain
from simprover.lean.header import read_header
from simprover.lean.source import statement_source, tokens
from simprover.search.normal_form import digest

_NAMED: Final = re.compile(r"^(theorem|lemma)$")
_LONGEST_STATEMENT: Final = 1_000_000


@dataclass(frozen=True)
class Question:
    """One theorem to prove.

    Attributes:
        name: the theorem's name as written.
        statement: source text from ``theorem`` up to and without ``:=``.
        header: imports and ``open``s in force.
        context: declarations between header and statement.
    """

    name: str
    statement: str
    header: str
    context: str = ""

    @property
    def goal_source(self) -> str:
        """Lean commands that pose the question, with a hole for the proof."""
        context = self.context.rstrip() + "\n\n" if self.context.strip() else ""
        return f"{context}{self.statement} := by\n  sorry\n"


def read_question(
    text: str, toolchain: Toolchain, *, header: str | None = None, context: str = "", name: str | None = None
) -> Question:
    """Read a statement that someone wrote.

    Args:
        text: ``theorem n … : …`` (a proof after ``:=`` is dropped), or a bare proposition.
        toolchain: under which it is to be read; decides which header can be used.
        header: the header that was asked for.
        context: declarations before it.
        name: name for a bare proposition, or of the theorem that is meant if the text holds several.

    Raises:
        InputUnreadable: if the text holds no statement.
    """
    if not text.strip():
        raise InputUnreadable("The statement is empty.", "Write a theorem or a proposition, such as `2 + 2 = 4`.")
    if "\0" in text or len(text) > _LONGEST_STATEMENT:
        raise InputUnreadable("The statement holds a NUL byte or is too long.", "Give plain Lean source text.")
    used = usable_header(toolchain, header)
    if not any(_NAMED.match(token.text) for token in tokens(text)):
        chosen = name or f"statement_{digest(text.strip())[:8]}"
        return Question(chosen, f"theorem {chosen} : {text.strip()}", used, context)
    found = statement_source(text, name)
    before = text[: found.start]
    imported = text[: read_header(before).rest] if "import" in before else ""
    own_header = usable_header(toolchain, imported) if imported and header is None else used
    around = before[len(imported) :]
    return Question(found.name, found.text, own_header, "\n".join(p for p in (context, around.strip()) if p.strip()))


def usable_header(toolchain: Toolchain, requested: str | None) -> str:
    """The header that is really used: the one asked for if its imports exist here, else the toolchain's default.

    On the embedded side ``import Mathlib`` cannot be followed; what stands in for it is the default header. Every
    result says which header was used.
    """
    if requested is None or not requested.strip():
        return toolchain.default_header
    imports = [name for name in read_header(requested).imports if name != "Init"]
    if all(_exists(toolchain, name) for name in imports):
        return requested if requested.endswith("\n") else requested + "\n"
    return toolchain.default_header


def _exists(toolchain: Toolchain, module: str) -> bool:
    relative = module.replace(".", "/") + ".olean"
    return any((folder / relative).is_file() for folder in toolchain.lean_path)
