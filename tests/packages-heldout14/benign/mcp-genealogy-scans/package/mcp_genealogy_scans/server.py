from mcp.server.fastmcp import FastMCP

from . import archive

mcp = FastMCP("genealogy-scans")


@mcp.tool()
def unpack_scans(archive_name: str) -> str:
    """Unpack an archive that lies in the scans folder."""
    return f"{archive.unpack(archive_name)} entries"


@mcp.tool()
def list_scans(text: str = "") -> list[str]:
    """Scans whose path contains a text."""
    return [s for s in archive.scans() if text in s][:500]


def main() -> None:
    mcp.run()
