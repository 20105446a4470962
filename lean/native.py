"""What the native Lean library exports: its symbols, and the Lean objects that its data symbols point to.

Lean's compiler mangles the declaration `Lean.Parser.Tactic.intro` into the C symbol `l_Lean_Parser_Tactic_intro`; for a
constant, the symbol holds a pointer to its value. Objects follow the layout of `lean.h`: a header word (reference
count, size, number of fields, tag), then the fields. Nothing is executed but the library's own initialiser.
"""

from __future__ import annotations

import bisect
import ctypes
import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NewType

Symbol = NewType("Symbol", str)
Address = NewType("Address", int)

_STRING_TAG: Final = 249
_MAX_CONSTRUCTOR_TAG: Final = 244
_DYNSYM: Final = 11
_OBJECT_KIND: Final = 1


class NotAnObject(Exception):
    """The bytes at an address are no Lean object of the expected shape."""


def mangle(name: tuple[str, ...]) -> Symbol:
    """The C symbol of a declaration, given the components of its name."""
    return Symbol("l_" + "_".join("".join(_mangle_char(c) for c in part) for part in name))


def _mangle_char(c: str) -> str:
    if c.isascii() and c.isalnum():
        return c
    if c == "_":
        return "__"
    code = ord(c)
    return f"_x{code:02x}" if code < 0x100 else f"_u{code:04x}" if code < 0x10000 else f"_U{code:08x}"


def demangle_component(text: str) -> str:
    """The name component behind its mangled form.

    Raises:
        ValueError: `text` is not the mangling of one component.
    """
    out: list[str] = []
    i = 0
    while i < len(text):
        if text[i] != "_":
            out.append(text[i])
            i += 1
            continue
        width = {"_": 0, "x": 2, "u": 4, "U": 8}.get(text[i + 1 : i + 2])
        digits = text[i + 2 : i + 2 + (width or 0)]
        if width is None or len(digits) != width or not all(c in "0123456789abcdef" for c in digits):
            raise ValueError(f"not one mangled component: {text!r}")
        out.append("_" if width == 0 else chr(int(digits, 16)))
        i += 2 + width
    return "".join(out)


@dataclass(frozen=True)
class Export:
    """One defined symbol. `is_data` tells values from functions."""

    symbol: Symbol
    address: int
    is_data: bool


def read_exports(library: Path) -> Iterator[Export]:
    """The defined dynamic symbols of an x86-64 ELF shared library, in the order of their addresses.

    Raises:
        ValueError: the file is not a 64-bit little-endian ELF file with a dynamic symbol table.
    """
    with library.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as elf:
        if elf[:6] != b"\x7fELF\x02\x01":
            raise ValueError(f"{library} is not a 64-bit little-endian ELF file")
        (offset,) = struct.unpack_from("<Q", elf, 0x28)
        size, count = struct.unpack_from("<HH", elf, 0x3A)
        sections = [struct.unpack_from("<IIQQQQIIQQ", elf, offset + i * size) for i in range(count)]
        table = next((s for s in sections if s[1] == _DYNSYM), None)
        if table is None:
            raise ValueError(f"{library} has no dynamic symbol table")
        strings = sections[table[6]][4]
        found: list[Export] = []
        for name, info, _, section, value, _ in struct.iter_unpack("<IBBHQQ", elf[table[4] : table[4] + table[5]]):
            if section != 0 and value != 0:
                start = strings + name
                text = elf[start : elf.find(b"\0", start)].decode("utf-8", "replace")
                found.append(Export(Symbol(text), value, info & 0xF == _OBJECT_KIND))
    yield from sorted(found, key=lambda export: export.address)


class NativeLibrary:
    """The loaded library; reads Lean values out of its data symbols."""

    def __init__(self, library: Path) -> None:
        self.exports = tuple(read_exports(library))
        self._dll = ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)
        self._dll.lean_initialize_runtime_module()
        self._dll.initialize_Init.restype = ctypes.c_void_p
        self._dll.initialize_Init(ctypes.c_uint8(1))
        self._readable = _readable_ranges()

    def value(self, symbol: Symbol) -> Address:
        """The object that a data symbol holds."""
        return Address(self.word(ctypes.addressof(ctypes.c_char.in_dll(self._dll, symbol))))

    def word(self, address: int) -> int:
        """The eight bytes at an address.

        Raises:
            NotAnObject: the address is not aligned, or not readable memory.
        """
        i = bisect.bisect(self._readable, (address, 1 << 64)) - 1
        if address & 7 or i < 0 or not self._readable[i][0] <= address < self._readable[i][1]:
            raise NotAnObject(hex(address))
        return ctypes.c_uint64.from_address(address).value

    def constructor(self, address: Address) -> tuple[int, tuple[int, ...]]:
        """Tag and fields of a constructor object (a field is an address, or an odd word for a small number)."""
        header = self.word(address)
        tag, fields = header >> 56, header >> 48 & 0xFF
        if tag > _MAX_CONSTRUCTOR_TAG:
            raise NotAnObject(f"tag {tag}")
        return tag, tuple(self.word(address + 8 + 8 * i) for i in range(fields))

    def string(self, address: int) -> str:
        """The text of a string object."""
        if self.word(address) >> 56 != _STRING_TAG:
            raise NotAnObject("not a string")
        return ctypes.string_at(address + 32, self.word(address + 8) - 1).decode()

    def name(self, address: int) -> tuple[str, ...]:
        """The components of a `Lean.Name`; numbers are written in decimal."""
        if address == 1:
            return ()
        tag, fields = self.constructor(Address(address))
        if tag not in (1, 2) or len(fields) != 2:
            raise NotAnObject("not a name")
        last = self.string(fields[1]) if tag == 1 else str(fields[1] >> 1)
        return (*self.name(fields[0]), last)


def _readable_ranges() -> list[tuple[int, int]]:
    ranges = []
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, permissions = line.split()[:2]
        if permissions.startswith("r"):
            start, end = span.split("-")
            ranges.append((int(start, 16), int(end, 16)))
    return ranges
