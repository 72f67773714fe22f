import json
import re
from dataclasses import dataclass
from importlib.resources import files

INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\U000e0000-\U000e007f]+")


@dataclass(frozen=True)
class Signal:
    id: str
    weight: int
    pattern: re.Pattern
    example: str


def load() -> list[Signal]:
    rows = json.loads(files(__package__).joinpath("signals.json").read_text("utf-8"))
    return [Signal(r["id"], r["weight"], re.compile(r["pattern"], re.I), r["example"]) for r in rows]


class Lens:
    def __init__(self):
        self.signals = load()

    def look(self, text: str) -> dict:
        hidden = "".join(chr(ord(c) - 0xE0000) for c in text if 0xE0020 <= ord(c) <= 0xE007E)
        plain = INVISIBLE.sub("", text)
        found = [(s.id, m.start()) for s in self.signals for m in s.pattern.finditer(plain + "\n" + hidden)]
        weights = {s.id: s.weight for s in self.signals}
        score = sum(weights[i] for i in {i for i, _ in found}) + 2 * bool(INVISIBLE.search(text))
        return {"score": score, "found": found, "invisible": len(text) - len(plain)}
