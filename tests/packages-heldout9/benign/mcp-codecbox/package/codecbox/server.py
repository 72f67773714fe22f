import base64

from mcp.server.fastmcp import FastMCP

from .codecs import CODECS, Codec
from .compression import COMPRESS, DECOMPRESS, LIMIT

mcp = FastMCP("codecbox")


def _pick(table: dict, name: str):
    if name not in table:
        raise ValueError(f"one of {', '.join(sorted(table))}")
    return table[name]


def _bytes(data: str) -> bytes:
    raw = base64.b64decode(data, validate=True)
    if len(raw) > LIMIT:
        raise ValueError("too much data")
    return raw


@mcp.tool()
def encode(text: str, codec: str) -> str:
    """Encode a text."""
    chosen: Codec = _pick(CODECS, codec)
    return chosen.encode(text[:LIMIT].encode()).decode("ascii", "replace")


@mcp.tool()
def decode(text: str, codec: str) -> str:
    """Decode a text."""
    chosen: Codec = _pick(CODECS, codec)
    return chosen.decode(text[:LIMIT].encode()).decode("utf-8", "backslashreplace")


@mcp.tool()
def compress(data: str, method: str = "gzip") -> str:
    """Compress bytes (base64)."""
    return base64.b64encode(_pick(COMPRESS, method)(_bytes(data))).decode()


@mcp.tool()
def decompress(data: str, method: str = "gzip") -> str:
    """Decompress bytes (base64)."""
    return base64.b64encode(_pick(DECOMPRESS, method)(_bytes(data))).decode()


def main() -> None:
    mcp.run()
