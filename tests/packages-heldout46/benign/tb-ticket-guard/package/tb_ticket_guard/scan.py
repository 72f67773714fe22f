import unicodedata
from dataclasses import asdict, dataclass

from .patterns import INVISIBLE, PATTERNS


@dataclass
class Finding:
    pattern: str
    start: int
    quote: str


class Scanner:
    def scan(self, text: str) -> list[dict]:
        found = [Finding("invisible", m.start(), f"U+{ord(m[0]):04X}") for m in INVISIBLE.finditer(text)][:20]
        plain = unicodedata.normalize("NFKC", INVISIBLE.sub("", text))
        for p in PATTERNS:
            found += [Finding(p.name, m.start(), m[0][:80]) for m in p.regex.finditer(plain)]
        return [asdict(f) for f in found]
