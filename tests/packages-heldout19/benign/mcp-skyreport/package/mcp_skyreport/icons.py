import base64
import struct
import zlib

# 8 x 8 one-bit bitmaps, one byte a row
_BITMAPS = {
    "sun": "GDx+//9+PBg=",
    "cloud": "AAAceP7/fgA=",
    "rain": "HHj+/wBUKgA=",
    "snow": "HHj+AFQoVAA=",
    "storm": "HHj+/xgwYEA=",
}


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(name: str, scale: int = 8) -> bytes:
    rows = base64.b64decode(_BITMAPS[name])
    size = 8 * scale
    raw = bytearray()
    for row in rows:
        line = bytearray()
        for bit in range(7, -1, -1):
            line += (b"\x20" if row >> bit & 1 else b"\xff") * scale
        raw += (b"\0" + bytes(line)) * scale
    head = struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(bytes(raw))) + _chunk(b"IEND", b"")
