"""Requirements and markers, read again where the interpreter failed and not the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_Read = TypeVar("_Read")
_TRIES = 3


def reread(text: str, read: Callable[[str], _Read]) -> _Read:
    """Return what *read* makes of *text*; what it raises is raised, a SystemError only where it stays.

    CPython before 3.11.9 and 3.12.3 counts the depth of syntax trees for all threads in one place. Threads
    that read markers at once may find it changed: a SystemError that says nothing of *text*.
    """
    for _ in range(_TRIES - 1):
        try:
            return read(text)
        except SystemError:
            continue
    return read(text)
