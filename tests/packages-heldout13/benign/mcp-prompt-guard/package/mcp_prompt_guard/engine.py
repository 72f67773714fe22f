from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Finding:
    rule: str
    start: int
    text: str

    def as_dict(self) -> dict:
        return asdict(self)


class Rule:
    def __init__(self, about: str, pattern: str, example: str) -> None:
        self.about, self.example = about, example
        self.regex = re.compile(pattern, re.IGNORECASE)


class Engine:
    def __init__(self, rules: dict[str, dict]) -> None:
        self.rules = {name: Rule(**r) for name, r in rules.items()}

    def scan(self, text: str) -> Iterator[Finding]:
        plain = unicodedata.normalize("NFKC", text)
        for name, rule in self.rules.items():
            for m in rule.regex.finditer(plain):
                yield Finding(name, m.start(), m.group(0)[:120])
        hidden = [i for i, c in enumerate(text) if unicodedata.category(c) == "Cf" or 0xE0000 <= ord(c) <= 0xE007F]
        if hidden:
            yield Finding("invisible", hidden[0], f"{len(hidden)} invisible characters")

    def walk(self, node, where: str = "$", depth: int = 0) -> Iterator[tuple[str, str]]:
        if depth > 20:
            return
        if isinstance(node, str):
            yield where, node
        elif isinstance(node, dict):
            for k, v in node.items():
                yield f"{where}.{k}", str(k)
                yield from self.walk(v, f"{where}.{k}", depth + 1)
        elif isinstance(node, list):
            for i, v in enumerate(node):
                yield from self.walk(v, f"{where}[{i}]", depth + 1)
