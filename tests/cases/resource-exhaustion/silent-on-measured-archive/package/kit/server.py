import zipfile

from mcp.server.fastmcp import FastMCP

MOST = 10_000_000
mcp = FastMCP("kit")


@mcp.tool()
def unpack(archive: str) -> str:
    """Unpack an archive."""
    with zipfile.ZipFile(archive) as packed:
        if sum(each.file_size for each in packed.infolist()) > MOST:
            raise ValueError("too large")
        packed.extractall("/var/lib/kit")
    return "done"
