"""Removes secrets from text."""
from __future__ import annotations

import os
import re
from collections.abc import Iterable

_NAMES = re.compile(r"(TOKEN|SECRET|PASSWORD|API_?KEY|CREDENTIAL)", re.I)
_PATTERNS = [
    re.compile(r"(?i)(authorization:\s*)(bearer|basic)\s+\S+"),
    re.compile(r"(?i)((?:password|token|secret|api_?key)[\"']?\s*[=:]\s*[\"']?)[^\s\"',;]+"),
    re.compile(r"(\w+://[^\s:/@]+:)[^\s@/]+(?=@)"),
]


def _known_values() -> list[str]:
    """Values that must never be shown. They are only searched for."""
    values = {v for k, v in os.environ.items() if _NAMES.search(k) and len(v) >= 8}
    return sorted(values, key=len, reverse=True)


class Redactor:
    def __init__(self, extra: Iterable[str] = ()) -> None:
        values = [*_known_values(), *extra]
        self._values = re.compile("|".join(map(re.escape, values))) if values else None

    def __call__(self, text: str) -> str:
        if self._values:
            text = self._values.sub("[removed]", text)
        for pattern in _PATTERNS:
            text = pattern.sub(lambda m: f"{m[1]}[removed]", text)
        return text
