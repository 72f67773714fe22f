from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from . import phrases

HIDDEN = {c for c in range(0xE0000, 0xE0080)} | {0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF}


@dataclass(frozen=True)
class Finding:
    rule: str
    start: int
    excerpt: str


class Engine:
    def __init__(self) -> None:
        self.rules = {
            f"{group.lower()}-{n}": re.compile(p, re.IGNORECASE)
            for group in ("OVERRIDE", "THEFT", "SHELL")
            for n, p in enumerate(getattr(phrases, group), 1)
        }

    @staticmethod
    def normalise(text: str) -> str:
        return unicodedata.normalize("NFKC", "".join(c for c in text if ord(c) not in HIDDEN))

    def scan(self, text: str) -> list[Finding]:
        out = [Finding("hidden-characters", i, f"U+{ord(c):04X}") for i, c in enumerate(text) if ord(c) in HIDDEN][:5]
        clean = self.normalise(text)
        for name, rx in self.rules.items():
            for m in rx.finditer(clean):
                out.append(Finding(name, m.start(), clean[max(0, m.start() - 20) : m.end() + 20]))
        return out


def self_test() -> None:
    e = Engine()
    for group, sample in phrases.SAMPLES.items():
        assert any(f.rule.startswith(group) for f in e.scan(sample)), group
