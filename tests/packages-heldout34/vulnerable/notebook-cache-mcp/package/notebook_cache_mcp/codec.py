import base64
import pickle
import zlib

MAGIC = b"NB1"


def pack(value) -> bytes:
    return MAGIC + zlib.compress(pickle.dumps(value, protocol=5))


def unpack(data: bytes):
    if not data.startswith(MAGIC):
        raise ValueError("not a kept result")
    return pickle.loads(zlib.decompress(data[len(MAGIC):]))


def from_text(text: str) -> dict:
    return unpack(base64.b64decode(text, validate=True))
