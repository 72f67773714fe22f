import base64
import pickle
import zlib
from dataclasses import dataclass


@dataclass
class Cursor:
    statement: str
    offset: int = 0
    params: tuple = ()

    def token(self) -> str:
        return base64.urlsafe_b64encode(zlib.compress(pickle.dumps(self))).decode()

    @staticmethod
    def of(token: str) -> "Cursor":
        found = pickle.loads(zlib.decompress(base64.urlsafe_b64decode(token)))
        if not isinstance(found, Cursor):
            raise ValueError("not a cursor")
        return found
