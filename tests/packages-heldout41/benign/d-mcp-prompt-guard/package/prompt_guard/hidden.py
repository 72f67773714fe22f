"""Invisible characters: zero width, direction marks and Unicode tags."""
from collections.abc import Iterator

_RANGES = ((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x2069), (0xFEFF, 0xFEFF), (0xE0000, 0xE007F))


def _hidden(ch: str) -> bool:
    return any(a <= ord(ch) <= b for a, b in _RANGES)


def reveal(text: str) -> Iterator[tuple[int, str]]:
    return ((i, f"U+{ord(ch):04X}") for i, ch in enumerate(text) if _hidden(ch))


def strip(text: str) -> str:
    return "".join(ch for ch in text if not _hidden(ch))
