import io
import pickle
import zlib
from collections.abc import Callable
from typing import NamedTuple

import pandas as pd


class Codec(NamedTuple):
    dump: Callable[[object], bytes]
    load: Callable[[bytes], object]


def _to_json(o) -> bytes:
    return o.to_json(orient="split").encode()


def _from_json(b: bytes):
    return pd.read_json(io.BytesIO(b), orient="split")


CODECS = {
    b"j": Codec(_to_json, _from_json),
    b"z": Codec(lambda o: zlib.compress(_to_json(o)), lambda b: _from_json(zlib.decompress(b))),
    b"o": Codec(lambda o: pickle.dumps(o, 5), pickle.loads),
}


def encode(o: object, mark: bytes) -> bytes:
    return mark + CODECS[mark].dump(o)


def decode(b: bytes) -> object:
    return CODECS[b[:1]].load(b[1:])
