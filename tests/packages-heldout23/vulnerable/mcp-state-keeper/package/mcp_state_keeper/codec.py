import base64
import pickle
import zlib

import yaml


def pack(state: dict) -> str:
    return base64.urlsafe_b64encode(zlib.compress(pickle.dumps(state))).decode()


def unpack(text: str) -> dict:
    raw = zlib.decompress(base64.urlsafe_b64decode(text))
    return pickle.loads(raw)


def plan(text: str) -> list:
    doc = yaml.load(text, Loader=yaml.UnsafeLoader)
    return doc.get("steps", []) if isinstance(doc, dict) else []
