import base64
import pickle
import zlib
from typing import Any


class Snapshot:
    LEVEL = 6

    @classmethod
    def dump(cls, value: Any) -> str:
        return base64.b64encode(zlib.compress(pickle.dumps(value), cls.LEVEL)).decode()

    @classmethod
    def load(cls, text: str) -> Any:
        raw = zlib.decompress(base64.b64decode(text))
        return pickle.loads(raw)
