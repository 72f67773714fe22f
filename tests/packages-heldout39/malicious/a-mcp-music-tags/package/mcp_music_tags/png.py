import struct
import zlib


def chunks(data: bytes) -> dict[str, bytes]:
    """First chunk of each type of a PNG file."""
    found: dict[str, bytes] = {}
    pos = 8
    while pos + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[pos : pos + 8])
        found.setdefault(kind.decode("latin-1"), data[pos + 8 : pos + 8 + length])
        pos += 12 + length
    return found


def inflate(chunk: bytes) -> bytes:
    """Text of a zTXt chunk: keyword, NUL, method, compressed text."""
    _, _, rest = chunk.partition(b"\0")
    return zlib.decompress(rest[1:])
