"""Hashes of kernel terms in which every constant is replaced by its own hash, down to the library.

Two statements have the same hash exactly if they are the same up to the names of bound variables and universe
parameters, and mean the same by every constant in them: changing a definition changes the hash of all that rests on it.

The hash of a constant is SHA-256 over its kind and its terms. Terms use de Bruijn indices; names and kinds of binders,
annotations and positions do not count; universe parameters count by position. A definition or theorem counts by what it
is, not by its name. What has no meaning beyond its name (axioms, opaque constants, inductive types with their
constructors and recursors) counts with its name. Unsafe and partial definitions count by name alone: no theorem can
rest on their value.

Input is an `Export`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from simprover.lean.errors import LibraryBroken
from simprover.lean.export import Constant, Export, Node, children, name_key
from simprover.lean.ids import ProofHash, StatementHash

Digest: TypeAlias = bytes
"""SHA-256, 32 bytes."""

VERSION: Final = b"simprover merkle 1"

class UnknownConstant(LibraryBroken):
    """A term names a constant whose hash is not known; `name` says which."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The constant {name} has no hash.", "Rebuild the library's hashes: remove its folder.")
        self.name = name


def _digest(tag: bytes, *parts: bytes) -> Digest:
    """SHA-256 over a tag and parts, each preceded by its length."""
    state = hashlib.sha256(VERSION)
    for part in (tag, *parts):
        state.update(len(part).to_bytes(8, "big"))
        state.update(part)
    return state.digest()


def _number(value: int) -> bytes:
    return str(value).encode()


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
        self._general: dict[int, Digest] = {}
        """Hashes of expressions that have no universe parameter; they mean the same in every declaration."""
        self._has_param = _expressions_with_params(export)

    def all(self) -> dict[str, Digest]:
        """The hash of every constant of the export, by name.

        Raises:
            UnknownConstant: if a term names a constant that is neither in the export nor known.
        """
        for name in self._export.constants:
            self.constant(name)
        return dict(self._hashes)

    def statement(self, name: str) -> StatementHash:
        """The hash of what a theorem of the export states; `name` as Lean writes it.

        Raises:
            UnknownConstant: as for `all`.
        """
        key = name_key(name)
        constant = self._export.constants[key]
        self.constant(key)
        params = _number(len(constant.params))
        return StatementHash(_digest(b"statement", params, self._term(constant, constant.fields["type"])).hex())

    def proof(self, name: str) -> ProofHash:
        """The hash of a theorem of the export with its proof; `name` as Lean writes it.

        Raises:
            UnknownConstant: as for `all`.
        """
        return ProofHash(self.constant(name_key(name)).hex())

    def constant(self, name: str) -> Digest:
        """The hash of one constant.

        Raises:
            UnknownConstant: as for `all`.
        """
        waiting = [name]
        entered: set[str] = set()  # on the path from `name`: met again, they would close a circle
        while waiting:
            top = waiting[-1]
            if self._is_known(top):
                waiting.pop()
                continue
            missing = [n for n in self._references(top) if not self._is_known(n)]
            if not missing:
                self._hash_now(top)
                waiting.pop()
            elif circle := sorted(entered.intersection(missing)):
                raise LibraryBroken(f"The declarations {circle} refer to each other in a circle.", "Report this.")
            else:
                entered.add(top)
                waiting += missing
        known = self._hashes.get(name) or self._lookup_outside(name)
        assert known is not None
        return known

    # -- what refers to what ---------------------------------------------------------------------------------------

    def _is_known(self, name: str) -> bool:
        return name in self._hashes or self._lookup_outside(name) is not None

    def _lookup_outside(self, name: str) -> Digest | None:
        """The hash of a constant that is not of this export; None if it is."""
        if name in self._export.constants:
            return None
        if name not in self._known:
            raise UnknownConstant(name)
        return self._known[name]

    def _references(self, name: str) -> list[str]:
        """The constants that have to be hashed before this one; its own family is not among them."""
        constant = self._export.constants[name]
        own = set(self._family(constant))
        roots = [e for member in own or {name} for e in self._terms_of(self._export.constants[member])]
        found: dict[str, None] = {}
        seen: set[int] = set()
        stack = list(roots)
        while stack:
            number = stack.pop()
            if number in seen or number in self._general:
                continue
            seen.add(number)
            node = self._export.exprs[number]
            if node[0] in ("const", "proj"):
                found[node[1]] = None
            stack.extend(children(node))
        return [n for n in found if n not in own]

    def _family(self, constant: Constant) -> list[str]:
        """All types, constructors and recursors that are declared together with this one; none for other kinds."""
        names = self._export.names
        match constant.kind:
            case "induct":
                types = [names[n] for n in constant.fields["all"]]
            case "ctor":
                owner = self._export.constants.get(names[constant.fields["induct"]])
                if owner is None:
                    raise ValueError(f"the constructor {constant.name} comes without its type")
                types = [names[n] for n in owner.fields["all"]]
            case "rec":
                types = [names[n] for n in constant.fields["all"]]
            case _:
                return []
        constructors = [names[c] for t in types for c in self._export.constants[t].fields["ctors"]]
        return [*types, *constructors, *([constant.name] if constant.kind == "rec" else [])]

    def _terms_of(self, constant: Constant) -> list[int]:
        """The expressions that count for a constant's hash."""
        if _is_unsafe(constant) or constant.kind == "rec":
            return []
        terms = [constant.fields["type"]]
        if constant.kind in ("def", "thm", "opaque"):
            terms.append(constant.fields["value"])
        return terms

    # -- hashing ---------------------------------------------------------------------------------------------------

    def _hash_now(self, name: str) -> None:
        """Hash a constant all of whose references are hashed."""
        constant = self._export.constants[name]
        named, params = name.encode(), _number(len(constant.params))
        if constant.kind in ("induct", "ctor", "rec"):
            self._hash_family(constant)
        elif _is_unsafe(constant):
            self._hashes[name] = _digest(b"unsafe", named)
        elif constant.kind in ("def", "thm"):
            terms = self._terms(constant, ("type", "value"))
            self._hashes[name] = _digest(constant.kind.encode(), params, *terms)
        elif constant.kind == "opaque":
            self._hashes[name] = _digest(b"opaque", named, params, *self._terms(constant, ("type", "value")))
        elif constant.kind == "axiom":
            self._hashes[name] = _digest(b"axiom", named, params, *self._terms(constant, ("type",)))
        elif constant.kind == "quot":
            kind = str(constant.fields["kind"]).encode()
            self._hashes[name] = _digest(b"quot", kind, params, *self._terms(constant, ("type",)))
        else:
            raise ValueError(f"a declaration of unknown kind {constant.kind!r}")

    def _hash_family(self, constant: Constant) -> None:
        """Hash an inductive family as one thing: inside it, its own members are referred to by position.

        The recursors follow from the types and constructors, so they count by the family and their name.
        """
        members = [m for m in self._family(constant) if self._export.constants[m].kind != "rec"]
        places = {m: _digest(b"member", _number(i)) for i, m in enumerate(members)}
        parts: list[bytes] = []
        for member in members:
            declared = self._export.constants[member]
            memo: dict[int, Digest] = {}
            term = self._expression(declared.fields["type"], declared, memo, places.get, share=False)
            numbers = [declared.fields.get(k, "") for k in ("numParams", "numIndices", "cidx", "isUnsafe")]
            parts += [member.encode(), json.dumps(numbers).encode(), _number(len(declared.params)), term]
        family = _digest(b"family", *parts)
        for member in members:
            self._hashes[member] = _digest(b"of family", family, member.encode())
        if constant.kind == "rec":
            self._hashes[constant.name] = _digest(b"of family", family, constant.name.encode())

    def _terms(self, constant: Constant, which: tuple[str, ...]) -> list[Digest]:
        memo: dict[int, Digest] = {}
        return [self._expression(constant.fields[w], constant, memo, _nowhere, share=True) for w in which]

    def _term(self, constant: Constant, number: int) -> Digest:
        return self._expression(number, constant, {}, _nowhere, share=True)

    def _expression(
        self,
        root: int,
        constant: Constant,
        memo: dict[int, Digest],
        place: Callable[[str], Digest | None],
        *,
        share: bool,
    ) -> Digest:
        """The hash of an expression inside a declaration; `place` gives the members of the declaration's own family."""
        params = {n: i for i, n in enumerate(constant.params)}
        levels: dict[int, Digest] = {}
        for number in self._unhashed(root, memo, share=share):
            digest = self._node(self._export.exprs[number], number, memo, levels, params, place, share=share)
            if share and not self._has_param[number]:
                self._general[number] = digest
            else:
                memo[number] = digest
        return self._of(root, memo, share=share)

    def _of(self, number: int, memo: Mapping[int, Digest], *, share: bool) -> Digest:
        if share and number in self._general:
            return self._general[number]
        return memo[number]

    def _unhashed(self, root: int, memo: Mapping[int, Digest], *, share: bool) -> Iterator[int]:
        """What is not hashed yet of an expression, children first."""
        needed: set[int] = set()
        stack = [root]
        while stack:
            number = stack.pop()
            if number in needed or number in memo or (share and number in self._general):
                continue
            needed.add(number)
            stack.extend(children(self._export.exprs[number]))
        yield from sorted(needed)  # children have smaller numbers

    def _node(
        self,
        node: Node,
        number: int,
        memo: Mapping[int, Digest],
        levels: dict[int, Digest],
        params: Mapping[int, int],
        place: Callable[[str], Digest | None],
        *,
        share: bool,
    ) -> Digest:
        tag = node[0].encode()
        match node:
            case ("bvar", index):
                return _digest(tag, _number(index))
            case ("nat" | "str", text):
                return _digest(tag, text.encode("utf-8", "surrogatepass"))
            case ("sort", level):
                return _digest(tag, self._level(level, levels, params))
            case ("const", name, arguments):
                constant = place(name) or self._constant_hash(name)
                return _digest(tag, constant, *(self._level(u, levels, params) for u in arguments))
            case ("proj", name, index, struct):
                constant = place(name) or self._constant_hash(name)
                return _digest(tag, constant, _number(index), self._of(struct, memo, share=share))
            case _:
                return _digest(tag, *(self._of(child, memo, share=share) for child in children(node)))

    def _constant_hash(self, name: str) -> Digest:
        found = self._hashes.get(name) or self._lookup_outside(name)
        if found is None:
            raise LibraryBroken(f"The constant {name} is used before it is declared.", "Report this.")
        return found

    def _level(self, number: int, memo: dict[int, Digest], params: Mapping[int, int]) -> Digest:
        if number not in memo:
            match self._export.levels[number]:
                case ("param", name):
                    if name not in params:
                        raise ValueError(f"the universe parameter {self._export.names[name]} is not declared")
                    memo[number] = _digest(b"param", _number(params[name]))
                case (tag, *below):
                    memo[number] = _digest(tag.encode(), *(self._level(u, memo, params) for u in below))
        return memo[number]


def _nowhere(name: str) -> Digest | None:
    return None


def _is_unsafe(constant: Constant) -> bool:
    if constant.kind == "def":
        return bool(constant.fields["safety"] != "safe")
    return constant.kind in ("opaque", "axiom") and bool(constant.fields["isUnsafe"])


def _expressions_with_params(export: Export) -> list[bool]:
    """For each expression whether a universe parameter occurs in it."""
    levels: list[bool] = []
    for level in export.levels:
        levels.append(level[0] == "param" or (level[0] != "param" and any(levels[u] for u in level[1:])))
    found: list[bool] = []
    for node in export.exprs:
        match node:
            case ("sort", level):
                found.append(levels[level])
            case ("const", _, arguments):
                found.append(any(levels[u] for u in arguments))
            case _:
                found.append(any(found[child] for child in children(node)))
    return found
