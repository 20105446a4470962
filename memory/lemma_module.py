"""A stored lemma as a Lean module of its own, so that later proofs can import it.

One module a lemma, named after its proof hash: it is compiled once and for all, a session imports those it retrieved
and no others, and a lemma that rests on stored lemmas imports theirs.
"""

from __future__ import annotations

import re
from typing import Final

from simprover.lean import SourceUnreadable
from simprover.lean.header import read_header
from simprover.lean.source import statement_source, tokens
from simprover.memory.record import StoredLemma

NAMESPACE: Final = "SimProver.Memory"
"""Namespace of every constant rendered here."""

MODULE_ROOT: Final = "SimProverMemory"
"""Root of the modules' names. Not ``SimProver``: Lean looks for a module only in the first folder of its search path
that knows the root of its name, and ``SimProver`` is found among the compiled library."""

_CONSTANT: Final = re.compile(rf"{re.escape(NAMESPACE)}\.\w+_[0-9a-f]{{8}}(?![\w'!?])")


def constant_name(lemma: StoredLemma) -> str:
    """Full name of the lemma's constant: its own name in plain letters, and 8 digits of its proof hash."""
    plain = re.sub(r"\W+", "_", lemma.name, flags=re.ASCII).strip("_") or "lemma"
    return f"{NAMESPACE}.{'t_' if plain[0].isdigit() else ''}{plain}_{lemma.proof_hash[:8]}"


def module_name(lemma: StoredLemma) -> str:
    """Name of the lemma's module."""
    return _module_of(lemma.proof_hash)


def mentioned(text: str) -> tuple[str, ...]:
    """Constants of stored lemmas that a proof's text names, each once, in order."""
    return tuple(dict.fromkeys(_CONSTANT.findall(text)))


def render(lemma: StoredLemma) -> str:
    """The complete text of the lemma's module.

    It imports what the lemma's header did and the modules of the stored lemmas that its proof rests on
    (`Provenance.lemmas`), repeats the header's opens and options and the context, and states the lemma under
    `constant_name`. A lemma with a context brings the declarations of somebody's file along: import it only where these
    are wanted.

    Raises:
        SourceUnreadable: if the statement is not a theorem's.
    """
    header = read_header(lemma.certificate.header)
    imports = [*header.imports, *map(_module_of, lemma.metadata.provenance.lemmas)]
    statement = statement_source(lemma.statement + " :=")
    if statement.start != 0:
        raise SourceUnreadable(f"The stored statement of {lemma.name} is not a theorem's.", "Run `simprover audit`.")
    name = constant_name(lemma)
    declared = next(t for t in tokens(lemma.statement) if t.start > 0)
    stated = f"theorem {name}{_renamed(lemma.statement[declared.end :], declared.text, name)}"
    parts = [
        "\n".join(f"import {module}" for module in dict.fromkeys(imports) if module != "Init"),
        lemma.certificate.header[header.rest :].strip(),
        lemma.certificate.context.strip(),
        # On a line of its own, because the statement may end in a comment.
        f"{stated.rstrip()}\n  := {_renamed(lemma.proof, declared.text, name).strip()}",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _module_of(proof_hash: str) -> str:
    return f"{MODULE_ROOT}.L{proof_hash[:16]}"


def _renamed(text: str, old: str, new: str) -> str:
    """The text with every use of the theorem's old name replaced: a proof by recursion names the theorem itself."""
    parts, at = [], 0
    for token in tokens(text):
        if token.text == old:
            parts += [text[at : token.start], new]
            at = token.end
    return "".join((*parts, text[at:]))
