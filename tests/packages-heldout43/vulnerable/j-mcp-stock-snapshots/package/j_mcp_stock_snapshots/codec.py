import base64
import pickle as P
import zlib
from typing import Any

LIMIT = 2_000_000


def pack(value: Any) -> str:
    return base64.b85encode(zlib.compress(P.dumps(value, protocol=4))).decode()


def unpack(text: str) -> Any:
    raw = zlib.decompressobj().decompress(base64.b85decode(text), LIMIT)
    return P.loads(raw)
