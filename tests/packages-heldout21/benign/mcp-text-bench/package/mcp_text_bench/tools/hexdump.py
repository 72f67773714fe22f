import base64
import binascii
from itertools import cycle

NAME = "hexdump"
SCHEMA = {"data": {"type": "string", "maxLength": 200000}, "xor": {"type": "string", "pattern": "^([0-9a-f]{2}){0,16}$"}}
DESCRIPTION = "Hex dump of base64 data, optionally XORed with a hex key"
OPTIONAL = ("xor",)


def run(data: str, xor: str = "") -> str:
    try:
        raw = base64.b64decode(data, validate=True)
    except binascii.Error:
        raise ValueError("data is not base64") from None
    if xor:
        raw = bytes(a ^ b for a, b in zip(raw, cycle(bytes.fromhex(xor))))
    lines = []
    for i in range(0, len(raw), 16):
        part = raw[i : i + 16]
        shown = "".join(chr(b) if 32 <= b < 127 else "." for b in part)
        lines.append(f"{i:08x}  {part.hex(' '):<47}  {shown}")
    return "\n".join(lines)
