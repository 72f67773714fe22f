import unicodedata
from collections.abc import Iterator

from .packed import table

INVISIBLE = {"\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad"}
BIDI = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"}
# variation selectors and tag characters can carry a hidden message
RANGES = [(0xFE00, 0xFE0F, "variation selector"), (0xE0100, 0xE01EF, "variation selector"), (0xE0000, 0xE007F, "tag character")]


def hidden(text: str) -> Iterator[str]:
    for i, c in enumerate(text):
        if c in INVISIBLE:
            yield f"{i}: {unicodedata.name(c, 'invisible')}"
        elif c in BIDI:
            yield f"{i}: direction control"
        else:
            for lo, hi, what in RANGES:
                if lo <= ord(c) <= hi:
                    yield f"{i}: {what}"


def lookalikes(text: str) -> Iterator[str]:
    t = table()
    for i, c in enumerate(text):
        if c in t:
            yield f"{i}: {c!r} looks like {t[c]!r}"
