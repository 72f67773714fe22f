"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import douane_signatures

_DATA = "code/magic.toml"
HEAD = 4_096
"""Bytes of a file that tell what it is."""


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of file: `what` it is, who runs it (`group`), and the endings that it honestly has."""

    what: str
    group: str
    magics: tuple[bytes, ...]
    offset: int
    suffixes: tuple[str, ...]


def form_of(data: bytes) -> Form | None:
    """Return what *data* is by its first bytes, None for a text or anything that is not known."""
    for form in _forms():
        if any(data.startswith(magic, form.offset) for magic in form.magics) and _confirmed(form, data):
            return form
    return None


def is_machine_code(data: bytes) -> bool:
    """Whether *data* begins like a program or library of a machine."""
    form = form_of(data)
    return form is not None and form.group == "machine"


def is_honest(form: Form, path: str) -> bool:
    """Whether the name at *path* is one that files of *form* honestly have."""
    name = path.rpartition("/")[2].lower()
    ending = posixpath.splitext(name)[1]
    return ending in form.suffixes or bool(re.search(r"\.(so|dylib)(\.\d+)+$", name))


def _confirmed(form: Form, data: bytes) -> bool:
    """Whether what two or four bytes say holds: many things begin with them."""
    if data.startswith(b"MZ"):  # a Windows program has its header behind the address at 0x3c
        header = int.from_bytes(data[0x3C:0x40], "little")
        return data[header : header + 2] in (b"PE", b"NE", b"LE")
    if data.startswith(b"\xca\xfe\xba\xbe"):  # shared by Java classes and macOS libraries
        count = int.from_bytes(data[4:8], "big")
        return (count < 20) == (form.group == "machine")
    if form.what == "Python byte code":  # PEP 552: a number, CRLF, flags of 0 to 3
        return data[2:4] == b"\r\n" and len(data) > 16 and int.from_bytes(data[4:8], "little") in (0, 1, 3)
    return True


@cache
def _forms() -> tuple[Form, ...]:
    return tuple(_form(fields) for fields in douane_signatures.table(_DATA)["form"])


def _form(fields: dict[str, object]) -> Form:
    return Form(
        what=str(fields["what"]),
        group=str(fields["group"]),
        magics=tuple(_magics(fields["magic"])),
        offset=int(str(fields.get("offset", 0))),
        suffixes=tuple(_texts(fields["suffixes"])),
    )


def _magics(values: object) -> Iterator[bytes]:
    for value in _texts(values):
        yield bytes.fromhex(value)


def _texts(values: object) -> tuple[str, ...]:
    return tuple(str(value) for value in values) if isinstance(values, list) else ()
