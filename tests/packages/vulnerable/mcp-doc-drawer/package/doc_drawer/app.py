from mcp.server.fastmcp import FastMCP

from . import drawer, io

mcp = FastMCP("doc-drawer")


@mcp.tool()
def list_docs() -> list[str]:
    """Names of all documents."""
    return drawer.tree()


@mcp.tool()
def read_doc(name: str) -> str:
    """Text of a document."""
    return io.load(name)


@mcp.tool()
def write_doc(name: str, text: str) -> str:
    """Write a document, replacing an older one."""
    return f"{io.save(name, text)} characters"


def main() -> None:
    mcp.run()
