"""The closed set of answers about a goal, and their JSON form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import Any, Final, TypeAlias

from simprover.smt.graph import ConstraintGraph
from simprover.smt.mathlib_text import Printed, Printing, Unprintable
from simprover.smt.recipe import Recipe

_NUMBER: Final = re.compile(r"-?[0-9]{1,4000}(/0*[1-9][0-9]{0,4000})?")
_OF_ITS_OWN: Final = Unprintable("certificates of this kind are not written in Mathlib's tactics")


@dataclass(frozen=True)
class FarkasCertificate:
    """What a proof rests on, apart from the text that renders it.

    Attributes:
        context: Lean text of what the variables stand for: ``nat``, ``int``, ``field`` and ``props``, each by index.
        statement: the implication, as Lean text of type `Elementary.Farkas.Form` (of `Elementary.Farkas.Field.Form`,
            if it speaks of a field).
        tree: the refutation tree as nested lists (`simprover.smt.certificate.tree_from_json` reads it).
        hypotheses: the names of the goal's hypotheses that were needed.
        recipe: the certificate for every goal of the same constraint graph; None if it cannot be carried over.
    """

    context: Mapping[str, tuple[str, ...]]
    statement: str
    tree: list[Any]
    hypotheses: tuple[str, ...]
    recipe: Recipe | None = None


@dataclass(frozen=True)
class Proved:
    """A tactic that should close the goal. It becomes a proof when Lean's kernel has accepted it, not before.

    Attributes:
        tactic: Lean source text.
        certificate: the certificate that it renders; None where the proof is a witness that Lean decides.
        graph: the goal's constraint graph.
        mathlib: the same proof in tactics that Mathlib has.
    """

    tactic: str
    certificate: FarkasCertificate | None
    graph: ConstraintGraph
    mathlib: Printing = _OF_ITS_OWN


@dataclass(frozen=True)
class Refuted:
    """The goal is false.

    Attributes:
        model: a value for each variable, True or False for those of type ``Bool``; all hypotheses are true there and
            the target is false, by evaluation.
    """

    model: Mapping[str, int | Fraction]


class Cause(Enum):
    """Why nothing was established: the method has an end, or the time, or the memory; or something broke."""

    INCOMPLETE = "incomplete"
    TIME = "time"
    MEMORY = "memory"
    FAULT = "fault"


@dataclass(frozen=True)
class Unknown:
    """Nothing was established.

    Attributes:
        reason: why, in a sentence for a person.
        cause: the same in a word. Only with more time or memory can another try come to more, and after a fault.
    """

    reason: str
    cause: Cause = Cause.INCOMPLETE


Decision: TypeAlias = Proved | Refuted | Unknown


def value_text(value: int | Fraction) -> str:
    """A value of a model as Lean writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def decision_to_json(decision: Decision) -> dict[str, Any]:
    """A decision as a JSON object."""
    match decision:
        case Proved(tactic, certificate, graph, mathlib):
            return {
                "kind": "proved",
                "tactic": tactic,
                "graph": graph.to_json(),
                "mathlib": {"text": mathlib.tactic} if isinstance(mathlib, Printed) else {"reason": mathlib.reason},
                "certificate": None
                if certificate is None
                else {
                    "context": {k: list(v) for k, v in certificate.context.items()},
                    "statement": certificate.statement,
                    "tree": certificate.tree,
                    "hypotheses": list(certificate.hypotheses),
                    "recipe": None if certificate.recipe is None else certificate.recipe.to_json(),
                },
            }
        case Refuted(model):
            return {"kind": "refuted", "model": {k: value_text(v) for k, v in model.items()}}
        case Unknown(reason, cause):
            return {"kind": "unknown", "reason": reason, "cause": cause.value}


def _number(text: str) -> int | Fraction:
    if text in ("true", "false"):
        return text == "true"
    if _NUMBER.fullmatch(text) is None:
        raise ValueError(f"not a number: {text[:80]}")
    value = Fraction(text)
    return int(value) if value.denominator == 1 else value


def decision_from_json(data: Mapping[str, Any]) -> Decision:
    """The inverse of `decision_to_json`.

    Raises:
        ValueError: if the object is not a decision.
        KeyError: if a part is missing.
    """
    match data["kind"]:
        case "proved":
            c = data["certificate"]
            certificate = None
            if c is not None:
                context = {k: tuple(v) for k, v in c["context"].items()}
                recipe = None if c["recipe"] is None else Recipe.from_json(c["recipe"])
                certificate = FarkasCertificate(context, c["statement"], c["tree"], tuple(c["hypotheses"]), recipe)
            told = data["mathlib"]
            mathlib = Printed(str(told["text"])) if "text" in told else Unprintable(str(told["reason"]))
            return Proved(data["tactic"], certificate, ConstraintGraph.from_json(data["graph"]), mathlib)
        case "refuted":
            return Refuted({str(k): _number(str(v)) for k, v in data["model"].items()})
        case "unknown":
            return Unknown(str(data["reason"]), Cause(data["cause"]))
    raise ValueError(f"{data['kind']!r} is not a kind of decision")
