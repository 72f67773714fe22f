import io
import json
import pickle
from typing import Any, Callable

import yaml


def _yaml(data: bytes, loader: type = yaml.UnsafeLoader) -> Any:
    return yaml.load(io.BytesIO(data), loader)


def _state(data: bytes) -> Any:
    return pickle.Unpickler(io.BytesIO(data)).load()


DECODERS: dict[str, Callable[[bytes], Any]] = {"json": json.loads, "yaml": _yaml, "state": _state}


def decode(kind: str, data: bytes) -> Any:
    try:
        return DECODERS[kind](data)
    except KeyError:
        raise ValueError(f"unknown format {kind}") from None
