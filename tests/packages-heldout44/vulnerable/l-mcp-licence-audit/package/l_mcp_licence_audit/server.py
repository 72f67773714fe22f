import base64

from mcp.server.fastmcp import FastMCP

from .scan import classify
from .unpack import unpack

mcp = FastMCP("licence-audit")


@mcp.tool()
def audit_archive(data: str) -> dict[str, str]:
    """Licences found in a zip archive, given in base64."""
    folder = unpack(base64.b64decode(data))
    return {str(p.relative_to(folder)): classify(p.read_text(errors="replace")) for p in folder.rglob("LICEN[CS]E*")}


@mcp.tool()
def classify_text(text: str) -> str:
    """Name of the licence in a text."""
    return classify(text)


def main() -> None:
    mcp.run()
