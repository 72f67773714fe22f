import zlib
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("blocks")


def check(data: bytes) -> int:
    return zlib.crc32(data)


@mcp.tool()
def pack(text: str, path: str) -> str:
    """Write a block."""
    data = text.encode()
    with open(path, "wb") as out:
        out.write(check(data).to_bytes(4, "big") + data)
    return path


@mcp.tool()
def unpack(path: str) -> str:
    """Read a block."""
    raw = open(path, "rb").read()
    if int.from_bytes(raw[:4], "big") != check(raw[4:]):
        return "damaged"
    return raw[4:].decode()
