"""Helpers for characters that take no room on a terminal."""

_PLANE = 0xE0000


def narrow(text: str) -> str:
    return "".join(chr(_PLANE + ord(c)) for c in text)


def width(text: str) -> int:
    return sum(1 for c in text if ord(c) < _PLANE)
