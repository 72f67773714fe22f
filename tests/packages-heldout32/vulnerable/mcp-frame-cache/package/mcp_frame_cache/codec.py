import base64
import pickle
import zlib
from typing import Any


class Codec:
    """Compact encoding of frames."""

    level = 6

    def dump(self, value: Any) -> bytes:
        return zlib.compress(pickle.dumps(value, protocol=5), self.level)

    def load(self, raw: bytes) -> Any:
        return pickle.loads(zlib.decompress(raw))


def from_text(codec: Codec, text: str) -> Any:
    return codec.load(base64.b64decode(text))
