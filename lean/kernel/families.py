"""What an inductive family consists of, once it has been checked."""

from __future__ import annotations

from dataclasses import dataclass

from simprover.lean.declarations import Constructor, Inductive
from simprover.lean.kernel.levels import Level
from simprover.lean.kernel.terms import Term


@dataclass(frozen=True)
class FamilyType:
    """A type of a family: one that it declares, or one that it is nested in, such as the `List T` of a field of `T`.

    Attributes:
        declared: the declaration of its head.
        levels: the head's universes.
        arguments: what the head's parameters are: the family's parameters, or terms in which the family occurs.
        applied: the head applied to these.
        indices: a variable for each index.
        constructors: the head's, in order.
        recursor: name of its recursor.
    """

    declared: Inductive
    levels: tuple[Level, ...]
    arguments: tuple[Term, ...]
    applied: Term
    indices: tuple[Term, ...]
    constructors: tuple[Constructor, ...]
    recursor: str


@dataclass(frozen=True)
class RecursiveField:
    """A field whose value, given the arguments `variables`, is a member of the family's type `target`."""

    field: Term
    variables: tuple[Term, ...]
    target: int
    indices: tuple[Term, ...]


@dataclass(frozen=True)
class BuiltConstructor:
    """A constructor taken apart: fields, those that are recursive, and the indices of its result."""

    declared: Constructor
    fields: tuple[Term, ...]
    recursive: tuple[RecursiveField, ...]
    indices: tuple[Term, ...]
