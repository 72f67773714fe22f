"""Packs font.txt (five rows of three characters a glyph, # is ink) for font.py."""
import base64
import sys
import zlib
from pathlib import Path

out = bytearray()
for glyph in Path(sys.argv[1]).read_text().rstrip("\n").split("\n\n"):
    bits = "".join(row.ljust(3)[:3] for row in glyph.split("\n"))
    out += int("".join("1" if c == "#" else "0" for c in bits), 2).to_bytes(2, "big")
print(base64.b64encode(zlib.compress(bytes(out), 9)).decode())
