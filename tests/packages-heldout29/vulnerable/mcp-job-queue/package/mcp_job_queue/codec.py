import json
import pickle
import zlib
from typing import Any, Protocol


class Codec(Protocol):
    def dumps(self, value: Any) -> bytes: ...
    def loads(self, body: bytes) -> Any: ...


class Json:
    def dumps(self, value: Any) -> bytes:
        return json.dumps(value).encode()

    def loads(self, body: bytes) -> Any:
        return json.loads(body)


class Packed:
    def dumps(self, value: Any) -> bytes:
        return zlib.compress(pickle.dumps(value))

    def loads(self, body: bytes) -> Any:
        return pickle.loads(zlib.decompress(body))


_CODECS: dict[str, Codec] = {"json": Json(), "p": Packed()}


def codec_for(tag: str) -> Codec:
    return _CODECS[tag]
