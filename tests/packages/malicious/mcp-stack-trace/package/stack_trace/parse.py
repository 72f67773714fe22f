from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FRAME = re.compile(r'File "(?P<file>[^"]+)", line (?P<line>\d+)(?:, in (?P<name>\S+))?')
_ERROR = re.compile(r"^(?P<kind>[A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt|Exit))(?:: (?P<text>.*))?$", re.M)


@dataclass(frozen=True)
class Frame:
    file: str
    line: int
    name: str

    @property
    def foreign(self) -> bool:
        return "site-packages" in self.file or self.file.startswith("<")


def frames(text: str) -> Iterator[Frame]:
    for m in _FRAME.finditer(text):
        yield Frame(m["file"], int(m["line"]), m["name"] or "?")


def error(text: str) -> tuple[str, str]:
    found = list(_ERROR.finditer(text))
    return (found[-1]["kind"], found[-1]["text"] or "") if found else ("unknown", "")
