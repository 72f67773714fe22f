import bz2
import io
import lzma
import zlib

LIMIT = 5 * 1024 * 1024


class TooLarge(ValueError):
    pass


def _bounded(decompressor, data: bytes) -> bytes:
    """For decompressors whose decompress() takes a maximal length."""
    out = decompressor.decompress(data, LIMIT + 1)
    if len(out) > LIMIT:
        raise TooLarge(f"more than {LIMIT} bytes")
    if not decompressor.eof:
        raise ValueError("data is cut off")
    return out


DECOMPRESS = {
    "zlib": lambda d: _bounded(zlib.decompressobj(), d),
    "gzip": lambda d: _bounded(zlib.decompressobj(wbits=31), d),
    "bz2": lambda d: _bounded(bz2.BZ2Decompressor(), d),
    "xz": lambda d: _bounded(lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=64 << 20), d),
}
COMPRESS = {
    "zlib": lambda d: zlib.compress(d, 9),
    "gzip": lambda d: zlib.compress(d, 9, wbits=31),
    "bz2": bz2.compress,
    "xz": lzma.compress,
}

try:
    import zstandard
except ImportError:
    pass
else:

    def _unzstd(data: bytes) -> bytes:
        with zstandard.ZstdDecompressor(max_window_size=1 << 23).stream_reader(io.BytesIO(data)) as reader:
            out = reader.read(LIMIT + 1)
        if len(out) > LIMIT:
            raise TooLarge(f"more than {LIMIT} bytes")
        return out

    DECOMPRESS["zstd"] = _unzstd
    COMPRESS["zstd"] = lambda d: zstandard.ZstdCompressor(level=10).compress(d)
