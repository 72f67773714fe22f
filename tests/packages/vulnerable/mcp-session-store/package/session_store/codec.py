import base64
import hashlib
import pickle
import zlib

MAGIC = "ss1"


def dump(state: dict) -> str:
    raw = zlib.compress(pickle.dumps(state, protocol=5))
    return f"{MAGIC}.{hashlib.sha256(raw).hexdigest()[:16]}.{base64.urlsafe_b64encode(raw).decode()}"


def load(token: str) -> dict:
    magic, digest, body = token.split(".", 2)
    raw = base64.urlsafe_b64decode(body)
    if magic != MAGIC or hashlib.sha256(raw).hexdigest()[:16] != digest:
        raise ValueError("damaged token")
    return pickle.loads(zlib.decompress(raw))
