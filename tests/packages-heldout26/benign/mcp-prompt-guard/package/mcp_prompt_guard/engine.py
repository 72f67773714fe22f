import base64
import binascii
import json
import re
import unicodedata
from dataclasses import dataclass
from importlib.resources import files

_B64 = re.compile(r"[A-Za-z0-9+/]{24,}={0,2}")


@dataclass(frozen=True)
class Rule:
    id: str
    weight: int
    pattern: re.Pattern


def load() -> list[Rule]:
    raw = json.loads(files(__package__).joinpath("rules.json").read_text())
    return [Rule(r["id"], r["weight"], re.compile(r["pattern"].encode().decode("unicode_escape") if "U000" in r["pattern"] else r["pattern"], re.I)) for r in raw]


class Engine:
    def __init__(self, rules: list[Rule]):
        self.rules = rules

    def _layers(self, text: str):
        """The text itself, its normal form, and what base64 runs decode to."""
        yield text
        yield unicodedata.normalize("NFKC", text)
        for run in _B64.findall(text)[:20]:
            try:
                yield base64.b64decode(run, validate=True).decode("utf-8")
            except (binascii.Error, UnicodeDecodeError):
                continue

    def score(self, text: str) -> dict:
        hits = {r.id: r.weight for layer in self._layers(text) for r in self.rules if r.pattern.search(layer)}
        return {"score": sum(hits.values()), "rules": sorted(hits)}
