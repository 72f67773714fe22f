"""3x5 font for 0-9, A-Z and a few marks; packed by tools/pack.py."""
import base64
import zlib

CHARS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.-% "
_PACKED = "eNoBUACv/3tvLJdz53PPW8l5z3nvcpJ773vPK+1rrjkja255p3mkOWtb7XSXEmpbrUknX+1rbStqa6Qrc2utOI50kltvW2pb/VqtWpJypwACAcBSpQAAaZYlWw=="

# Two bytes for each character; the low 15 bits are its pixels, row by row.
_raw = zlib.decompress(base64.b64decode(_PACKED))
GLYPHS = {c: int.from_bytes(_raw[2 * i : 2 * i + 2], "big") for i, c in enumerate(CHARS)}


def pixels(char: str) -> list[list[bool]]:
    bits = GLYPHS.get(char.upper(), 0)
    return [[bool(bits >> (14 - (r * 3 + c)) & 1) for c in range(3)] for r in range(5)]
