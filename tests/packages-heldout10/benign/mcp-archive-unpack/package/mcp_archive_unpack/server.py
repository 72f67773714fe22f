import base64

from mcp.server.fastmcp import FastMCP

from .unpacker import names, unpack_to_inbox

mcp = FastMCP("archive-unpack")
LIMIT = 8_000_000


def _bytes(data: str) -> bytes:
    if len(data) > LIMIT:
        raise ValueError("archive is too large")
    return base64.b64decode(data, validate=True)


@mcp.tool()
def archive_names(data: str) -> list[str]:
    """Names in a base64 tar archive."""
    return names(_bytes(data))


@mcp.tool()
def unpack(data: str) -> str:
    """Unpack a base64 tar archive into a new folder of the inbox."""
    return unpack_to_inbox(_bytes(data))


def main() -> None:
    mcp.run()
