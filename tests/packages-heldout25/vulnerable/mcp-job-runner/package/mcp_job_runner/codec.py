from __future__ import annotations

import base64
import json
import pickle
from typing import Any, Callable, NamedTuple


class Codec(NamedTuple):
    dump: Callable[[Any], bytes]
    load: Callable[[bytes], Any]


def _load_packed(raw: bytes) -> Any:
    return pickle.loads(base64.b64decode(raw))


CODECS = {
    b"j": Codec(lambda v: json.dumps(v).encode(), json.loads),
    b"p": Codec(lambda v: base64.b64encode(pickle.dumps(v)), _load_packed),
}


def pack(value: Any) -> bytes:
    kind = b"j" if isinstance(value, (str, int, float, list, dict)) else b"p"
    return kind + CODECS[kind].dump(value)


def unpack(raw: bytes) -> Any:
    return CODECS[raw[:1]].load(raw[1:])
