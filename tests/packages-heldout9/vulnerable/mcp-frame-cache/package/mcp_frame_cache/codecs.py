import io
import pickle
from typing import Callable

import pandas as pd

Decoder = Callable[[bytes], pd.DataFrame]
_registry: dict[str, Decoder] = {}


def codec(*names: str):
    def add(fn: Decoder) -> Decoder:
        _registry.update(dict.fromkeys(names, fn))
        return fn

    return add


@codec("csv", "text")
def _csv(raw: bytes) -> pd.DataFrame:
    return pd.read_csv(io.BytesIO(raw))


@codec("json")
def _json(raw: bytes) -> pd.DataFrame:
    return pd.read_json(io.BytesIO(raw))


@codec("pickle", "pkl")
def _frame(raw: bytes) -> pd.DataFrame:
    frame = pickle.load(io.BytesIO(raw))
    if not isinstance(frame, pd.DataFrame):
        raise TypeError("not a data frame")
    return frame


def decoder(name: str) -> Decoder:
    return _registry[name.lower()]
