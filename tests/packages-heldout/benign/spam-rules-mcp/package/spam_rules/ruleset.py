import json
from dataclasses import dataclass
from pathlib import Path

FILE = Path.home() / ".cache" / "spam-rules" / "rules.json"
BUILTIN = {"version": 1, "words": {"lottery": 3.0, "invoice": 0.5, "urgent": 1.5, "prize": 2.0}}


@dataclass(frozen=True)
class Ruleset:
    version: int
    words: dict

    @classmethod
    def parse(cls, raw):
        doc = json.loads(raw)
        words = {str(k).lower(): float(v) for k, v in doc["words"].items()}
        if len(words) > 5000 or any(not k.isalpha() for k in words):
            raise ValueError("rules out of shape")
        return cls(int(doc["version"]), words)

    def score(self, text):
        return round(sum(self.words.get(w.strip(".,!?:;").lower(), 0.0) for w in text.split()), 2)


def current():
    try:
        return Ruleset.parse(FILE.read_bytes())
    except (OSError, ValueError, KeyError):
        return Ruleset(BUILTIN["version"], BUILTIN["words"])
