"""Requirements with the slips that publishers make, read as they were meant.

An index keeps what was uploaded before it checked: ``>=3.6.*``, ``>=1.0<2``, ``>=3.6,``. uv mends these, so
a release that has them can be installed; one that makes no sense even so is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from douane.registries.pypi_rereading import reread
from douane_signatures import table

_Read = TypeVar("_Read")
_LONGEST = 1000


def lenient(text: str, read: Callable[[str], _Read]) -> _Read:
    """Return what *read* makes of *text*, mended if need be.

    Raises the ValueError *read* raised first, SystemError where the interpreter failed each time.
    """
    try:
        return reread(text, read)
    except ValueError as error:
        if len(text) > _LONGEST:
            raise
        for pattern, by, whole in _mends():
            head, rest = (text, "") if whole else _at_marker(text)
            mended = pattern.sub(by, head) + rest
            if mended != text:
                text = mended
                try:
                    return reread(text, read)
                except ValueError:
                    continue
        raise error


def _at_marker(text: str) -> tuple[str, str]:
    head, semicolon, marker = text.partition(";")
    return head, semicolon + marker


@cache
def _mends() -> tuple[tuple[re.Pattern[str], str, bool], ...]:
    return tuple(
        (re.compile(mend["pattern"], re.ASCII), mend["by"], "within" not in mend)
        for mend in table("lenient.toml")["mend"]
    )
