import base64
import hashlib
import zlib
from functools import cache

# Part of the Code 128 table, "value pattern" lines, made by tools/pack_table.py.
_PACKED = (
    "eNo9jtsNwDAIA/87hUcwTfraf7FCjCMFhQtGOZKIYJ5VR15oaD7NVckD1eqleDY7f2HB5hteV/4x"
    "U/MXXhZ/6F75oFnzkB+dj/RrO/GA9cVz/1/+P/uWKls="
)
_SHA256 = "d60600008397c1ed469e46aa7ec231cc6b9a729ebcde726f69075e6a623df788"


class TableError(RuntimeError):
    pass


@cache
def patterns() -> dict[int, str]:
    raw = zlib.decompress(base64.b64decode(_PACKED))
    if hashlib.sha256(raw).hexdigest() != _SHA256:
        raise TableError("the pattern table is damaged")
    return {int(n): bars for n, bars in (line.split() for line in raw.decode("ascii").splitlines())}
