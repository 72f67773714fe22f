import base64
import io
import pickle
import zlib
from dataclasses import dataclass


@dataclass
class Cursor:
    words: str
    since: int
    offset: int = 0
    size: int = 20

    def pack(self) -> str:
        return base64.urlsafe_b64encode(zlib.compress(pickle.dumps(self))).decode()

    @staticmethod
    def unpack(text: str) -> "Cursor":
        raw = io.BytesIO(zlib.decompress(base64.urlsafe_b64decode(text)))
        cur = pickle.Unpickler(raw).load()
        if not isinstance(cur, Cursor):
            raise ValueError("not a cursor")
        return cur
