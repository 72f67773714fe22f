"""The icons are kept compressed: it makes the wheel a third of the size."""
import base64
import re
import zlib

LIMIT = 65_536


def svg(packed: str) -> str:
    engine = zlib.decompressobj()
    raw = engine.decompress(base64.b85decode(packed), LIMIT)
    if engine.unconsumed_tail:
        raise ValueError("icon is too large")
    return raw.decode("utf-8")


def box(text: str) -> tuple[int, int]:
    m = re.search(r'viewBox="0 0 (\d+) (\d+)"', text)
    if not m:
        raise ValueError("icon has no viewBox")
    return int(m[1]), int(m[2])
