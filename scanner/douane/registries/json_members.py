"""Walking a large JSON object member by member, so that only one member's value is in memory at a time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from json.decoder import scanstring  # type: ignore[attr-defined]

from douane.model import Json

_SPACE = re.compile(r"[ \t\r\n]*")


class Walk:
    """A place in a JSON text, `at`, that moves on. All methods raise ValueError for what is no JSON."""

    def __init__(self, text: str) -> None:
        self.at = 0
        self._text = text
        self._scan = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
        self._skip()

    @property
    def is_at_object(self) -> bool:
        """Whether an object begins here."""
        return self._text.startswith("{", self.at)

    def members(self) -> Iterator[str]:
        """Yield the names of the object that begins here, each time standing at the value that belongs to it.

        Before the next one is asked for, the value must have been passed, with `value` or `members`.
        """
        self._take("{")
        if self._text.startswith("}", self.at):
            self.at += 1
            return
        while True:
            if not self._text.startswith('"', self.at):
                raise ValueError("a name is missing")
            name, self.at = scanstring(self._text, self.at + 1, True)
            self._skip()
            self._take(":")
            yield name
            self._skip()
            if self._text.startswith("}", self.at):
                self.at += 1
                return
            self._take(",")

    def value(self) -> Json:
        """Return the value that begins here, and pass it. Raises RecursionError for one nested too deeply."""
        try:
            value, self.at = self._scan(self._text, self.at)
        except StopIteration as error:
            raise ValueError("a value is missing") from error
        found: Json = value
        return found

    def end(self) -> None:
        """Raise ValueError unless only space is left."""
        self._skip()
        if self.at != len(self._text):
            raise ValueError("there is more behind the value")

    def _take(self, mark: str) -> None:
        if not self._text.startswith(mark, self.at):
            raise ValueError(f"a {mark} is missing")
        self.at += 1
        self._skip()

    def _skip(self) -> None:
        found = _SPACE.match(self._text, self.at)
        self.at = found.end() if found else self.at
