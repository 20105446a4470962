"""The proof hash, a second time: `docs/proof-hash.md` in Python, over an `Export`.

The checker in Lean (`lean/SimProver/Merkle.lean`) is the authority. This implementation shares nothing with it but the
document, and every certificate is issued only if both agree.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from simprover.lean.declarations import (
    Axiom,
    Constant,
    Constructor,
    Definition,
    Inductive,
    Opaque,
    Quotient,
    Recursor,
    Theorem,
    is_unsafe,
)
from simprover.lean.errors import LibraryBroken
from simprover.lean.export import Export, NameParts, children, name_key
from simprover.lean.ids import ProofHash, StatementHash

Digest: TypeAlias = bytes
"""SHA-256, 32 bytes."""

_BASE: Final = 0x53500200
_AXIOM, _DEFINITION, _THEOREM, _OPAQUE, _QUOT, _FAMILY, _BY_NAME, _MEMBER, _LINK, _STATEMENT = range(1, 11)
_FAMILY_MARK: Final = '"family" '
"""Stands before the name of a family's first type. No key of a name begins with a quotation mark."""
_LEVEL_TAGS: Final = {"zero": 1, "succ": 2, "max": 3, "imax": 4, "param": 5}
_QUOT_PARTS: Final = {"type": 0, "ctor": 1, "lift": 2, "ind": 3}


class UnknownConstant(LibraryBroken):
    """A term names a constant whose hash is not known; `name` says which."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The constant {name} has no hash.", "Rebuild the library's hashes: remove its folder.")
        self.name = name


@dataclass(frozen=True)
class _Own:
    """The digest of what something is by itself, and what it refers to, in order."""

    digest: Digest
    references: tuple[str, ...]


class Hasher:
    """Hashes the constants of an export.

    Args:
        export: what to hash.
        known: hashes of constants that are not in the export, by name.
    """

    def __init__(self, export: Export, known: Mapping[str, Digest] | None = None) -> None:
        self._export = export
        self._known = known or {}
        self._hashes: dict[str, Digest] = {}
        self._own: dict[str, _Own] = {}

    def all(self) -> dict[str, Digest]:
        """The hash of every constant of the export, by name.

        Raises:
            UnknownConstant: if a term names a constant that is neither in the export nor known.
            LibraryBroken: if declarations refer to each other in a circle.
            ValueError: if the export is not of declarations that can have a hash.
        """
        for name in self._export.constants:
            self.constant(name)
        return {name: self._hashes[name] for name in self._export.constants}

    def statement(self, name: str) -> StatementHash:
        """The hash of what a theorem of the export states; `name` as Lean writes it.

        Raises:
            UnknownConstant, LibraryBroken, ValueError: as for `all`.
        """
        constant = self._export.constants[name_key(name)]
        own = self._with_terms(_STATEMENT, constant, [], [constant.type])
        for reference in own.references:
            self.constant(reference)
        return StatementHash(_link(own.digest, map(self.constant, own.references)).hex())

    def proof(self, name: str) -> ProofHash:
        """The hash of a theorem of the export with its proof; `name` as Lean writes it.

        Raises:
            UnknownConstant, LibraryBroken, ValueError: as for `all`.
        """
        return ProofHash(self.constant(name_key(name)).hex())

    def constant(self, name: str) -> Digest:
        """The hash of one constant, by its key.

        Raises:
            UnknownConstant, LibraryBroken, ValueError: as for `all`.
        """
        waiting = [name]
        entered: set[str] = set()
        while waiting:
            top = waiting[-1]
            if self._lookup(top) is not None:
                waiting.pop()
                continue
            own = self._of_constant(top)
            missing = [n for n in own.references if self._lookup(n) is None]
            if not missing:
                self._hashes[top] = _link(own.digest, (self._hash_of(n) for n in own.references))
                waiting.pop()
            elif top in entered:
                raise LibraryBroken(f"The declaration of {top} is part of a circle.", "Report this.")
            else:
                entered.add(top)
                waiting += missing
        return self._hash_of(name)

    # -- what is known ---------------------------------------------------------------------------------------------

    def _lookup(self, name: str) -> Digest | None:
        """The hash of a constant or of a family (`_family_key`); None if it has to be computed."""
        found = self._hashes.get(name)
        if found is None and name not in self._export.constants and not name.startswith(_FAMILY_MARK):
            if name not in self._known:
                raise UnknownConstant(name)
            return self._known[name]
        return found

    def _hash_of(self, name: str) -> Digest:
        found = self._lookup(name)
        assert found is not None
        return found

    # -- what a constant is by itself --------------------------------------------------------------------------------

    def _of_constant(self, name: str) -> _Own:
        if name not in self._own:
            if name.startswith(_FAMILY_MARK):
                self._own[name] = self._of_family(name.removeprefix(_FAMILY_MARK))
            else:
                self._own[name] = self._of_declaration(self._export.constants[name])
        return self._own[name]

    def _of_declaration(self, constant: Constant) -> _Own:
        name = _name_words(self._export.parts[constant.name])
        if isinstance(constant, Inductive | Recursor):
            return self._member(name, constant.all[0] if constant.all else constant.name)
        if isinstance(constant, Constructor):
            owner = self._export.constants.get(constant.induct)
            if not isinstance(owner, Inductive):
                raise ValueError(f"the constructor {constant.name} comes without its type")
            return self._member(name, owner.all[0] if owner.all else constant.induct)
        if is_unsafe(constant):
            return _Own(_sha256([_BASE + _BY_NAME, *name]), ())
        match constant:
            case Axiom():
                return self._with_terms(_AXIOM, constant, name, [constant.type])
            case Definition():
                return self._with_terms(_DEFINITION, constant, [], [constant.type, constant.value])
            case Theorem():
                return self._with_terms(_THEOREM, constant, [], [constant.type, constant.value])
            case Opaque():
                return self._with_terms(_OPAQUE, constant, name, [constant.type, constant.value])
            case Quotient():
                return self._with_terms(_QUOT, constant, [_QUOT_PARTS[constant.kind]], [constant.type])

    def _member(self, name: list[int], first: str) -> _Own:
        return _Own(_sha256([_BASE + _MEMBER, *name]), (_FAMILY_MARK + first,))

    def _of_family(self, first: str) -> _Own:
        """An inductive family as one thing; inside it, its own members are referred to by position."""
        constants = self._export.constants
        leader = constants.get(first)
        types = [constants.get(name) for name in leader.all] if isinstance(leader, Inductive) else []
        terms: list[int] = []
        heads: list[int] = []
        names: list[str] = []
        constructors: list[str] = []
        for one in types:
            if not isinstance(one, Inductive):
                raise ValueError(f"the family of {first} is not complete")
            names.append(one.name)
            constructors += one.ctors
            terms.append(one.type)
            heads += [*_name_words(self._export.parts[one.name]), len(one.ctors)]
            for ctor in one.ctors:
                heads += _name_words(self._export.parts[ctor])
        for ctor in constructors:
            built = constants.get(ctor)
            if not isinstance(built, Constructor):
                raise ValueError(f"the family of {first} is not complete")
            terms.append(built.type)
        if not isinstance(leader, Inductive) or not types:
            raise ValueError(f"{first} is not an inductive type")
        head = [_BASE + _FAMILY, len(leader.params), int(leader.is_unsafe), leader.num_params, len(types), *heads]
        message = _Message(self._export, leader.params, (*names, *constructors), head)
        message.terms(terms)
        return message.own()

    def _with_terms(self, kind: int, constant: Constant, head: list[int], terms: list[int]) -> _Own:
        message = _Message(self._export, constant.params, (), [_BASE + kind, len(constant.params), *head])
        message.terms(terms)
        return message.own()


class _Message:
    """A message being written: its words, and the numbers of what is written already."""

    def __init__(self, export: Export, params: Sequence[str], own: Sequence[str], head: list[int]) -> None:
        self._export = export
        self._words = head
        self._params = {name: position for position, name in reversed(list(enumerate(params)))}
        self._levels: dict[int, int] = {}
        self._exprs: dict[int, int] = {}
        self._places = {name: position for position, name in enumerate(own)}
        self._own = len(self._places)

    def own(self) -> _Own:
        return _Own(_sha256(self._words), tuple(self._places)[self._own :])

    def terms(self, roots: list[int]) -> None:
        for root in roots:
            self._term(root)
        self._words += [0, *(self._exprs[root] for root in roots)]

    def _term(self, root: int) -> None:
        stack = [root]
        written = self._exprs
        while stack:
            number = stack[-1]
            if number in written:
                stack.pop()
                continue
            missing = [c for c in children(self._export.exprs[number]) if c not in written]
            if missing:
                stack += reversed(missing)
            else:
                self._node(number)
                written[number] = len(written)
                stack.pop()

    def _node(self, number: int) -> None:
        words, at = self._words, self._exprs
        match self._export.exprs[number]:
            case ("bvar", index):
                words.append(_head(6, index))
            case ("sort", level):
                words.append(_head(7, self._level(level)))
            case ("const", name, levels):
                numbers = [self._level(u) for u in levels]
                words += [_head(8, self._place(name)), len(numbers), *numbers]
            case ("app", function, argument):
                words += [_head(9, at[function]), at[argument]]
            case ("lam", kind, body):
                words += [_head(10, at[kind]), at[body]]
            case ("forallE", kind, body):
                words += [_head(11, at[kind]), at[body]]
            case ("letE", kind, value, body):
                words += [_head(12, at[kind]), at[value], at[body]]
            case ("nat", value):
                digits = _nat_words(value)
                words += [_head(13, len(digits)), *digits]
            case ("str", text):
                data = text.encode()
                words += [_head(14, len(data)), *_byte_words(data)]
            case ("proj", name, index, struct):
                words += [_head(15, index), self._place(name), at[struct]]

    def _place(self, name: str) -> int:
        return self._places.setdefault(name, len(self._places))

    def _level(self, root: int) -> int:
        written = self._levels
        stack = [root]
        while stack:
            number = stack[-1]
            if number in written:
                stack.pop()
                continue
            tag, *rest = self._export.levels[number]
            below = [] if tag == "param" else rest
            missing = [u for u in below if u not in written]
            if missing:
                stack += reversed(missing)
                continue
            match rest:
                case []:
                    self._words.append(_head(1, 0))
                case [name] if tag == "param":
                    if name not in self._params:
                        raise ValueError(f"the universe parameter {name} is not declared")
                    self._words.append(_head(5, self._params[name]))
                case [first, *others]:
                    self._words += [_head(_LEVEL_TAGS[tag], written[first]), *(written[u] for u in others)]
            written[number] = len(written)
            stack.pop()
        return written[root]


def _sha256(words: Iterable[int]) -> Digest:
    return hashlib.sha256(b"".join(word.to_bytes(4, "big") for word in words)).digest()


def _link(own: Digest, references: Iterable[Digest]) -> Digest:
    return hashlib.sha256(b"".join(((_BASE + _LINK).to_bytes(4, "big"), own, *references))).digest()


def _head(tag: int, number: int) -> int:
    if number >= 1 << 28:
        raise ValueError("a term is too large for a hash")
    return tag << 28 | number


def _nat_words(value: int) -> list[int]:
    return _byte_words(value.to_bytes((value.bit_length() + 31) // 32 * 4, "big"))


def _byte_words(data: bytes) -> list[int]:
    padded = data + bytes(-len(data) % 4)
    return [int.from_bytes(padded[i : i + 4], "big") for i in range(0, len(padded), 4)]


def _name_words(parts: NameParts) -> list[int]:
    words = [len(parts)]
    for part in parts:
        if isinstance(part, int):
            digits = _nat_words(part)
            words += [_head(2, len(digits)), *digits]
        else:
            data = part.encode()
            words += [_head(1, len(data)), *_byte_words(data)]
    return words
