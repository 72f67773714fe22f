import base64
import json
import pickle
from collections.abc import Callable
from typing import Any

Codec = tuple[Callable[[Any], bytes], Callable[[bytes], Any]]

CODECS: dict[str, Codec] = {
    "json": (lambda o: json.dumps(o).encode(), json.loads),
    "compact": (pickle.dumps, pickle.loads),
}


def dump(value: Any, codec: str) -> str:
    return base64.b64encode(CODECS[codec][0](value)).decode()


def load(text: str, codec: str) -> Any:
    return CODECS[codec][1](base64.b64decode(text))
