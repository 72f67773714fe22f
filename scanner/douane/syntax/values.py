"""Values that constant folding yields."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Final, TypeAlias

from douane.model import FileTree


class Unknown(Enum):
    """What is not a constant: computed at run time, or JavaScript's `undefined`."""

    DYNAMIC = "dynamic"
    UNDEFINED = "undefined"


DYNAMIC: Final = Unknown.DYNAMIC
UNDEFINED: Final = Unknown.UNDEFINED


@dataclass(frozen=True, slots=True)
class File:
    """A path in the files of a package, or the file that was opened there; "" is the folder of all."""

    path: str
    tree: FileTree = field(compare=False, repr=False)


Value: TypeAlias = (
    None | bool | int | float | str | bytes | list["Value"] | dict[str, "Value"] | File | Unknown
)

MAX_TEXT = 2_000_000  # characters of one folded text
MAX_INTEGER = 1 << 128


def bounded(value: Value) -> Value:
    """Return *value*, or DYNAMIC if it has grown beyond what folding keeps."""
    if isinstance(value, str | bytes) and len(value) > MAX_TEXT:
        return DYNAMIC
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > MAX_INTEGER:
        return DYNAMIC
    return value


def shown(value: Value, python: bool) -> str | None:
    """Return *value* as string interpolation in its language would show it, or None."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value) if python else str(value).lower()
    if value is None:
        return "None" if python else "null"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if not python and value.is_integer() and abs(value) < 1e21 else repr(value)
    return None
