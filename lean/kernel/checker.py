"""The checker: constants of an export, each after what it rests on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

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
from simprover.lean.export import Export, children
from simprover.lean.kernel.environment import Environment, Order, expressions_of
from simprover.lean.kernel.inductive import Family
from simprover.lean.kernel.levels import Level
from simprover.lean.kernel.outcome import CannotTell, Confirmed, Refusal, Rejected, Undecided, Verdict
from simprover.lean.kernel.standard import Standard, settled_arithmetic
from simprover.lean.kernel.terms import Term, Terms
from simprover.lean.kernel.typer import Typer

_A = TypeVar("_A")
_RECURSION: Final = 60_000
_STACK_BYTES: Final = 256 << 20
_LITERALS: Final = {"nat": ("Nat",), "str": ("String", "String.ofList", "Char.ofNat", "List", "Char", "Nat")}


@dataclass(frozen=True)
class KernelLimits:
    """What checking one constant may use.

    Attributes:
        steps: reductions, inferences and comparisons.
        terms: different terms kept at a time (some 300 bytes each).
    """

    steps: int = 3_000_000
    terms: int = 4_000_000


class Kernel:
    """Checks constants of one export; what was found out about one is kept for the next.

    Args:
        export: the declarations. Nothing about them is trusted.
        vouched: functions on numbers (`arithmetic.ALL`) whose definitions the caller knows to be right. Those defined
            by plain recursion need nobody to vouch for them.
        confirmed: constants that the caller knows to be right, and all they rest on with them. Inductive families and
            the quotient are checked in any case.
        limits: for each constant.
    """

    def __init__(
        self,
        export: Export,
        *,
        vouched: frozenset[str] = frozenset(),
        confirmed: Callable[[str], bool] = lambda name: False,
        limits: KernelLimits | None = None,
    ) -> None:
        self._export: Final = export
        self._vouched: Final = vouched
        self._confirmed: Final = confirmed
        self._limits: Final = limits or KernelLimits()
        self._order: Final = Order(export)
        self._verdicts: Final[dict[str, Verdict]] = {}
        self._needs: Final[dict[str, tuple[str, ...]]] = {}
        self._families: Final = _recursors_by_family(export)
        _with_room(self._begin)

    def _begin(self) -> None:
        """Forget all terms."""
        self._env = Environment(self._order, Terms(self._limits.terms))
        self._typer = _Typer(self._env, self._limits.steps, frozenset(), self._families)
        try:
            settled = settled_arithmetic(self._fresh_typer, self._env)
        except (Refusal, Undecided, RecursionError):
            settled = frozenset()  # nothing is computed then; constants say themselves what is wrong with them
        self._typer.computed = settled | self._vouched
        self._standard = Standard(self._typer)

    def _fresh_typer(self, computed: frozenset[str]) -> Typer:
        return _Typer(self._env, self._limits.steps, computed, self._families)

    def check(self, names: Iterable[str]) -> Verdict:
        """Check constants, by their keys, and everything that they rest on.

        `Confirmed` if all is right; else what is wrong with the first that is not.
        """
        return _with_room(lambda: self._check(list(names)))

    def check_each(self, names: Iterable[str]) -> Mapping[str, Verdict]:
        """Check constants, and everything that they rest on, each given that the others are right; by key."""
        return _with_room(lambda: self._check_each(list(names)))

    def confirmed(self) -> frozenset[str]:
        """The constants that were found right, given that what they rest on is."""
        return frozenset(name for name, verdict in self._verdicts.items() if isinstance(verdict, Confirmed))

    def _check_each(self, names: list[str]) -> dict[str, Verdict]:
        return {name: self._verdict(name) for name in self._closure(names)}

    def _check(self, names: list[str]) -> Verdict:
        axioms: set[str] = set()
        for name in self._closure(names):
            verdict = self._verdict(name)
            if not isinstance(verdict, Confirmed):
                return verdict
            axioms.update(verdict.axioms)
        return Confirmed(tuple(sorted(axioms)))

    def _verdict(self, name: str) -> Verdict:
        if name not in self._verdicts:
            self._verdicts[name] = self._check_one(name)
        return self._verdicts[name]

    # -- what rests on what ------------------------------------------------------------------------------------------

    def _closure(self, names: list[str]) -> list[str]:
        """The constants and all they rest on, in the export's order; names that are not there as well."""
        found: set[str] = set()
        stack = list(names)
        while stack:
            name = stack.pop()
            if name not in found:
                found.add(name)
                stack.extend(self._direct(name))
        return sorted(found, key=lambda n: (self._order.places.get(n, -1), n))

    def _direct(self, name: str) -> tuple[str, ...]:
        if name not in self._needs:
            constant = self._export.constants.get(name)
            self._needs[name] = () if constant is None else tuple(dict.fromkeys(self._named(constant)))
        return self._needs[name]

    def _named(self, constant: Constant) -> Iterator[str]:
        match constant:
            case Inductive():
                yield from (*constant.all, *constant.ctors)
            case Constructor():
                yield constant.induct
            case Recursor():
                yield from constant.all
        seen: set[int] = set()
        stack = expressions_of(constant)
        while stack:
            number = stack.pop()
            if number in seen:
                continue
            seen.add(number)
            node = self._export.exprs[number]
            if node[0] in ("const", "proj"):
                yield node[1]
            yield from _LITERALS.get(node[0], ())
            stack.extend(children(node))

    # -- one constant ------------------------------------------------------------------------------------------------

    def _check_one(self, name: str) -> Verdict:
        constant = self._export.constants.get(name)
        if constant is None:
            return Rejected(name, "it is not declared")
        if len(self._env.terms) > self._limits.terms // 2:
            self._begin()
        self._typer.steps = self._limits.steps
        try:
            self._declare(constant)
        except Refusal as refusal:
            return Rejected(name, str(refusal))
        except Undecided as undecided:
            self._begin()
            return CannotTell(name, str(undecided))
        except (RecursionError, MemoryError):
            self._begin()
            return CannotTell(name, "a term is too deep or too large")
        return Confirmed((name,) if isinstance(constant, Axiom) else ())

    def _declare(self, constant: Constant) -> None:
        if is_unsafe(constant):
            raise Refusal("it is unsafe")
        if len(set(constant.params)) != len(constant.params):
            raise Refusal("a universe parameter is named twice")
        self._check_order(constant)
        self._standard.check(constant)
        match constant:
            case Inductive() | Constructor() | Recursor():
                self._typer.make_recursors(_leader(self._export, constant))
            case _ if self._confirmed(constant.name):
                return
            case Axiom() | Quotient():
                self._check_params(constant)
                self._typer.check_sort(self._env.type_of(constant, self._own_levels(constant)))
            case Definition() | Theorem() | Opaque():
                self._check_params(constant)
                self._check_value(constant)

    def _check_order(self, constant: Constant) -> None:
        """Nothing may refer to what comes later; a family's types to nothing of it, its constructors to them."""
        place = self._order.places[constant.name]
        latest = max(self._order.latest(e) for e in expressions_of(constant))
        is_member = isinstance(constant, Constructor | Recursor)
        if latest > place or (latest == place and not is_member):
            raise Refusal("it refers to what is not declared before it, or is unsafe")

    def _own_levels(self, constant: Constant) -> tuple[Level, ...]:
        return tuple(self._env.terms.levels.param(p) for p in constant.params)

    def _check_params(self, constant: Constant) -> None:
        for expr in expressions_of(constant):
            if not params_of(self._env.expression(expr)) <= set(constant.params):
                raise Refusal("a universe parameter is not declared")

    def _check_value(self, constant: Definition | Theorem | Opaque) -> None:
        levels = self._own_levels(constant)
        kind = self._env.type_of(constant, levels)
        level = self._typer.check_sort(kind)
        if isinstance(constant, Theorem) and not self._env.terms.levels.is_zero(level):
            raise Refusal("a theorem does not state a proposition")
        self._typer.expect(self._env.value_of(constant, levels), kind)


class _Typer(Typer):
    """A typer that makes the recursors of a family when they are first needed."""

    def __init__(
        self, env: Environment, steps: int, computed: frozenset[str], families: Mapping[str, list[Recursor]]
    ) -> None:
        super().__init__(env, steps, computed)
        self._families = families
        self._made: dict[str, Refusal | Undecided | None] = {}

    def recursor_rules(self, recursor: Recursor) -> dict[str, Term]:
        self.make_recursors(_leader(self.env.export, recursor))
        return self.own_recursors[recursor.name]

    def make_recursors(self, leader: Inductive) -> None:
        """Check a family and make its recursors, once.

        Raises:
            Refusal, Undecided: as for `Family.check`, each time.
        """
        if leader.name not in self._made:
            try:
                for name in leader.all:
                    declared = [self.env.get(name), *self.env.constructors(self._inductive(name))]
                    for constant in declared:
                        if not params_of(self.env.expression(constant.type)) <= set(leader.params):
                            raise Refusal("a universe parameter is not declared")
                Family(self, leader).check(self._families.get(leader.name, []))
                self._made[leader.name] = None
            except (Refusal, Undecided) as wrong:
                self._made[leader.name] = wrong
        wrong_then = self._made[leader.name]
        if wrong_then is not None:
            raise type(wrong_then)(str(wrong_then))

    def _inductive(self, name: str) -> Inductive:
        found = self.env.inductive(name)
        if found is None:
            raise Refusal(f"{name} is not an inductive type")
        return found


def _leader(export: Export, constant: Inductive | Constructor | Recursor) -> Inductive:
    """The first type of a family, given any member."""
    if isinstance(constant, Constructor):
        owner = export.constants.get(constant.induct)
        names = owner.all if isinstance(owner, Inductive) else ()
        if not isinstance(owner, Inductive) or constant.name not in owner.ctors:
            raise Refusal("a constructor without its type")
    else:
        names = constant.all
    leader = export.constants.get(names[0]) if names else None
    if not isinstance(leader, Inductive) or leader.all != names:
        raise Refusal("a member of a family that is not declared")
    if isinstance(constant, Inductive) and constant.name not in names:
        raise Refusal("a member of a family that does not name it")
    return leader


def _recursors_by_family(export: Export) -> dict[str, list[Recursor]]:
    found: dict[str, list[Recursor]] = {}
    for constant in export.constants.values():
        if isinstance(constant, Recursor) and constant.all:
            found.setdefault(constant.all[0], []).append(constant)
    return found


def params_of(term: Term) -> frozenset[str]:
    """The universe parameters in a term."""
    found: frozenset[str] = frozenset()
    seen: set[Term] = set()
    stack: list[object] = [term]
    while stack:
        one = stack.pop()
        if not isinstance(one, Term) or not one.poly or one in seen:
            continue
        seen.add(one)
        if isinstance(one.b, tuple):
            for level in one.b:
                found |= level.params
        elif hasattr(one.a, "params"):
            found |= one.a.params
        stack += (one.a, one.b, one.c)
    return found


def _with_room(work: Callable[[], _A]) -> _A:
    """Do something deeply recursive: on a thread with a large stack, up to a depth that it has room for."""
    results: list[_A] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001 - it is raised again below
            errors.append(error)

    before, size = sys.getrecursionlimit(), threading.stack_size(_STACK_BYTES)
    sys.setrecursionlimit(max(before, _RECURSION))
    try:
        thread = threading.Thread(target=run, name="kernel")
        thread.start()
        thread.join()
    finally:
        threading.stack_size(size)
        sys.setrecursionlimit(before)
    if errors:
        raise errors[0]
    return results[0]
