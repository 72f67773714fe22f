import base64
import pickle

LIMIT = 64_000


def dump(value: object) -> str:
    return base64.b64encode(pickle.dumps(value)).decode()


def load(text: str) -> object:
    if len(text) > LIMIT:
        raise ValueError("snapshot is too large")
    return pickle.loads(base64.b64decode(text, validate=True))
