import json
import re
import unicodedata
from collections.abc import Iterator
from importlib.resources import files
from typing import NamedTuple


class Finding(NamedTuple):
    rule: str
    start: int
    words: str


INVISIBLE = re.compile("[\u200b-\u200f\u2060-\u2064\ufeff\U000e0000-\U000e007f]+")


class Scanner:
    def __init__(self, rules: dict[str, list[str]]) -> None:
        self._rules = {k: re.compile("|".join(v), re.I) for k, v in rules.items()}

    @classmethod
    def load(cls) -> "Scanner":
        return cls(json.loads(files(__package__).joinpath("patterns.json").read_text("utf-8")))

    def findings(self, text: str) -> Iterator[Finding]:
        for m in INVISIBLE.finditer(text):
            yield Finding("invisible", m.start(), " ".join(unicodedata.name(c, "?") for c in m[0][:4]))
        plain = INVISIBLE.sub("", text)
        for rule, pattern in self._rules.items():
            for m in pattern.finditer(plain):
                yield Finding(rule, m.start(), m[0][:80])
