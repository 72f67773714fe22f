NAME = "caesar"
SCHEMA = {"text": {"type": "string", "maxLength": 100000}, "shift": {"type": "integer", "minimum": -25, "maximum": 25}}
DESCRIPTION = "Shift the letters A to Z"


def _shift(c: str, n: int) -> str:
    for base in (65, 97):
        if base <= ord(c) < base + 26:
            return chr((ord(c) - base + n) % 26 + base)
    return c


def run(text: str, shift: int) -> str:
    return "".join(_shift(c, shift) for c in text)
