"""Masks the payload of a web socket (RFC 6455, 5.3)."""

import base64
import itertools
import zlib

_TABLE = zlib.decompress(base64.b64decode("eJxjYGBg+M8ABQAGAgEA")) if False else b""
_MAGIC = b"\x89PNG\r\n\x1a\n"


def mask(payload: bytes, key: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(payload, itertools.cycle(key)))


def hexed(text: str) -> bytes:
    return bytes.fromhex(text)


def reversed_words(text: str) -> str:
    return " ".join(word[::-1] for word in text.split())


def field(record: object, prefix: str, name: str) -> object:
    return getattr(record, f"{prefix}_{name}")
