from __future__ import annotations

import os
import re
import shlex
from dataclasses import dataclass
from pathlib import Path

_FIELD = re.compile(r"(\*|\d{1,2}(-\d{1,2})?)(/\d{1,2})?(,\d{1,2}(-\d{1,2})?)*")
_BOUNDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))


class BadEntry(ValueError):
    pass


def programs() -> frozenset[str]:
    """Programs that the user allows, from CRON_PROGRAMS (separated by colons)."""
    return frozenset(p for p in os.environ.get("CRON_PROGRAMS", "").split(":") if p.startswith("/"))


@dataclass(frozen=True)
class Entry:
    when: str
    argv: tuple[str, ...]

    @classmethod
    def make(cls, when: str, program: str, args: list[str]) -> "Entry":
        fields = when.split()
        if len(fields) != 5:
            raise BadEntry("five fields expected")
        for field, (low, high) in zip(fields, _BOUNDS):
            if not _FIELD.fullmatch(field) or any(not low <= int(n) <= high for n in re.findall(r"\d+", field.split("/")[0])):
                raise BadEntry(f"bad field {field}")
        if program not in programs() or not Path(program).is_file():
            raise BadEntry("the program is not in CRON_PROGRAMS")
        if any(c in a for a in args for c in "\n\r\0%"):
            raise BadEntry("bad character in an argument")
        return cls(" ".join(fields), (program, *args))

    def __str__(self) -> str:
        return f"{self.when} {shlex.join(self.argv)}"
