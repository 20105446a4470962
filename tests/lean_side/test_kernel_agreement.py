"""What the kernel computes by itself is what the library defines and what Python's integers say.

The kernel answers `Nat.gcd 12 18` and its like by its own arithmetic, without looking at the library's definition. A
definition that differed anywhere would make `False` provable. One Lean process (``tests/lean/kernel/Agreement.lean``)
is asked about random literals: whether the kernel's own arithmetic gives Python's value and refuses another, and
whether the definition, copied under a name that the kernel has no arithmetic for and unfolded, gives it too.
"""

from __future__ import annotations

import itertools
import math
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.lean import Toolchain
from simprover.lean.sandbox import Bounds

PROGRAM: Final = Path(__file__).resolve().parents[1] / "lean" / "kernel" / "Agreement.lean"

Value = int | bool


@dataclass(frozen=True)
class Operation:
    """One of the kernel's functions: its value in Python, and how large its arguments are chosen."""

    value: Callable[..., Value]
    large: tuple[int, ...]
    """The largest of each argument, where the kernel's arithmetic is asked."""
    small: tuple[int, ...]
    """The largest of each argument, where the definition is unfolded, one step a time."""


HUGE: Final = 2**200
BOTH: Final = (HUGE, HUGE)

OPERATIONS: Final[dict[str, Operation]] = {
    "add": Operation(lambda x, y: x + y, BOTH, (60, 60)),
    "sub": Operation(lambda x, y: max(x - y, 0), BOTH, (60, 60)),
    "mul": Operation(lambda x, y: x * y, BOTH, (25, 25)),
    "div": Operation(lambda x, y: x // y if y else 0, BOTH, (60, 12)),
    "mod": Operation(lambda x, y: x % y if y else x, BOTH, (60, 12)),
    "gcd": Operation(math.gcd, BOTH, (40, 40)),
    "beq": Operation(lambda x, y: x == y, BOTH, (60, 60)),
    "ble": Operation(lambda x, y: x <= y, BOTH, (60, 60)),
    "land": Operation(lambda x, y: x & y, BOTH, (12, 12)),
    "lor": Operation(lambda x, y: x | y, BOTH, (12, 12)),
    "xor": Operation(lambda x, y: x ^ y, BOTH, (12, 12)),
    "shiftLeft": Operation(lambda x, y: x << y, (HUGE, 500), (12, 4)),
    "shiftRight": Operation(lambda x, y: x >> y, (HUGE, 500), (60, 8)),
    "pow": Operation(lambda x, y: x**y, (2**70, 60), (3, 4)),
    "log2": Operation(lambda x: max(x.bit_length() - 1, 0), (HUGE,), (60,)),
}


class Kernel:
    """The process that is asked; an answer that does not come is an error."""

    def __init__(self, toolchain: Toolchain) -> None:
        self._process = subprocess.Popen(
            [*toolchain.lean(Bounds(seconds=120.0), None), "--run", str(PROGRAM)],
            env=toolchain.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def accepts(self, kind: str, operation: str, arguments: tuple[int, ...], value: Value) -> bool:
        """Whether the kernel accepts `OPERATION ARGUMENTS = VALUE`."""
        assert self._process.stdin and self._process.stdout
        said = str(value).lower() if isinstance(value, bool) else str(value)
        self._process.stdin.write(" ".join([kind, operation, *map(str, arguments), said]) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline().strip()
        assert answer in {"accepted", "refused"}, f"{kind} {operation} {arguments} {said}: {answer!r}"
        return answer == "accepted"

    def close(self) -> None:
        self._process.communicate()
        assert self._process.returncode == 0


@pytest.fixture(scope="module")
def kernel(toolchain: Toolchain) -> Iterator[Kernel]:
    asked = Kernel(toolchain)
    yield asked
    asked.close()


def wrong(value: Value) -> Value:
    """Another value of the same type."""
    return not value if isinstance(value, bool) else value + 1


def upto(largest: int) -> st.SearchStrategy[int]:
    """Numbers up to a bound, with those at the edges of machine words among them."""
    edges = [n for k in (8, 16, 32, 62, 63, 64, 65, 128) for n in (2**k - 1, 2**k, 2**k + 1) if n <= largest]
    numbers = st.integers(0, largest)
    return st.one_of(numbers, st.integers(0, min(largest, 5)), st.sampled_from(edges)) if edges else numbers


@pytest.mark.parametrize("name", OPERATIONS)
@settings(max_examples=60, derandomize=True, deadline=None)
@given(data=st.data())
def test_the_kernels_arithmetic_gives_pythons_value_and_no_other(
    kernel: Kernel, name: str, data: st.DataObject
) -> None:
    operation = OPERATIONS[name]
    arguments = data.draw(st.tuples(*map(upto, operation.large)))
    value = operation.value(*arguments)
    assert kernel.accepts("native", name, arguments, value)
    assert not kernel.accepts("native", name, arguments, wrong(value))


@pytest.mark.parametrize("name", OPERATIONS)
@settings(max_examples=25, derandomize=True, deadline=None)
@given(data=st.data())
def test_the_definition_unfolded_gives_the_value_of_the_kernels_arithmetic(
    kernel: Kernel, name: str, data: st.DataObject
) -> None:
    operation = OPERATIONS[name]
    arguments = data.draw(st.tuples(*(st.integers(0, largest) for largest in operation.small)))
    value = operation.value(*arguments)
    assert kernel.accepts("unfolded", name, arguments, value)
    assert not kernel.accepts("unfolded", name, arguments, wrong(value))


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_edges_agree(kernel: Kernel, name: str) -> None:
    """Zero and one, where definitions differ most easily: `n / 0`, `n % 0`, `0 - 1`, `gcd 0 n`, `log2 0`, `0 ^ 0`."""
    operation = OPERATIONS[name]
    for arguments in itertools.product((0, 1, 3), repeat=len(operation.large)):
        value = operation.value(*arguments)
        for kind in ("native", "unfolded"):
            assert kernel.accepts(kind, name, arguments, value)
            assert not kernel.accepts(kind, name, arguments, wrong(value))
