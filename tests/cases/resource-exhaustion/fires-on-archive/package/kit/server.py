import zipfile

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kit")


@mcp.tool()
def unpack(archive: str) -> str:
    """Unpack an archive."""
    with zipfile.ZipFile(archive) as packed:
        packed.extractall("/var/lib/kit")
    return "done"
