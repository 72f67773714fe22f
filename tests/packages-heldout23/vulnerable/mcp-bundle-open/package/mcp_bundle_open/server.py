from mcp.server.fastmcp import FastMCP

from .bundle import Bundle
from .work import files, fresh

mcp = FastMCP("bundle-open")


@mcp.tool()
def open_bundle(data: str, name: str = "bundle") -> list[str]:
    """Unpack a base64 bundle (zip) and list its files."""
    folder = fresh()
    with Bundle.decode(data) as b:
        b.unpack(folder)
    return files(folder)


@mcp.tool()
def bundle_files(data: str) -> list[str]:
    """Names in a bundle, without unpacking it."""
    with Bundle.decode(data) as b:
        return b.names()


def main():
    mcp.run()
