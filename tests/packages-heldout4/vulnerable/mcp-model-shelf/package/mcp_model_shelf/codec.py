from __future__ import annotations

import base64
import importlib
from typing import Any, Protocol

import yaml


class Codec(Protocol):
    def decode(self, data: bytes) -> Any: ...


class PickleCodec:
    """Protocol 2 and newer."""

    _impl = importlib.import_module("pickle")

    def decode(self, data: bytes) -> Any:
        if data[:1] != b"\x80":
            raise ValueError("not a model file")
        return self._impl.loads(data)


class YamlCodec:
    def decode(self, data: bytes) -> Any:
        return yaml.load(data.decode("utf-8"), Loader=yaml.Loader)


CODECS: dict[str, Codec] = {"model": PickleCodec(), "settings": YamlCodec()}


def decode(kind: str, text: str) -> Any:
    raw = base64.b64decode(text, validate=True) if kind == "model" else text.encode()
    return CODECS[kind].decode(raw)
