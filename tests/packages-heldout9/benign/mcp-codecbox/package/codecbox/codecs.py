import base64
import codecs
import quopri
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import quote_from_bytes, unquote_to_bytes


class Codec(NamedTuple):
    encode: Callable[[bytes], bytes]
    decode: Callable[[bytes], bytes]


def _rot13(data: bytes) -> bytes:
    return codecs.encode(data.decode("latin-1"), "rot13").encode("latin-1")


CODECS = {
    "base16": Codec(base64.b16encode, lambda b: base64.b16decode(b, casefold=True)),
    "base32": Codec(base64.b32encode, lambda b: base64.b32decode(b, casefold=True)),
    "base64": Codec(base64.b64encode, lambda b: base64.b64decode(b, validate=True)),
    "base64url": Codec(base64.urlsafe_b64encode, lambda b: base64.urlsafe_b64decode(b + b"=" * (-len(b) % 4))),
    "base85": Codec(base64.b85encode, base64.b85decode),
    "rot13": Codec(_rot13, _rot13),
    "quoted-printable": Codec(quopri.encodestring, quopri.decodestring),
    "url": Codec(lambda b: quote_from_bytes(b).encode(), lambda b: unquote_to_bytes(b.decode("ascii"))),
}
