import base64

from mcp.server.fastmcp import FastMCP

from .folder import Folder, OutsideError

mcp = FastMCP("scan-folder")
folder = Folder("/srv/scores")


@mcp.tool()
def list_sheets() -> list[str]:
    """Names of the scans."""
    return folder.names()


@mcp.tool()
def read_sheet(name: str) -> str:
    """A scan as base64."""
    try:
        return base64.b64encode(folder.read(name)).decode()
    except OutsideError:
        return "refused"


def main() -> None:
    mcp.run()
