import json
import re
import unicodedata
from importlib import resources


class Engine:
    def __init__(self, rules: list[dict]):
        self.rules = [(r["id"], r["severity"], re.compile(r["pattern"], re.I)) for r in rules]

    @classmethod
    def shipped(cls) -> "Engine":
        return cls(json.loads(resources.files(__package__).joinpath("rules.json").read_text("utf8")))

    def scan(self, text: str) -> list[dict]:
        plain = unicodedata.normalize("NFKC", text)
        found = [{"rule": i, "severity": s, "at": m.start()} for i, s, rx in self.rules for m in rx.finditer(plain)]
        hidden = [n for n, c in enumerate(text) if 0xE0000 <= ord(c) <= 0xE007F or c in "\u200b\u2060\u202e"]
        if hidden:
            found.append({"rule": "hidden-characters", "severity": "high", "at": hidden[0]})
        return found
