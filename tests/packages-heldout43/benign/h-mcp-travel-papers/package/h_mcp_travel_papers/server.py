from mcp.server.fastmcp import FastMCP

from .folder import Folder

mcp = FastMCP("travel-papers")
folder = Folder()


@mcp.tool()
def list_papers() -> list[str]:
    """Names of the papers."""
    return list(folder)


@mcp.tool()
def read_paper(name: str) -> str:
    """Text of a paper."""
    try:
        return folder.read(name)
    except (OSError, ValueError) as e:
        return f"cannot read {name}: {e}"


@mcp.tool()
def add_note(name: str, text: str) -> str:
    """Write a new note; files that exist are not changed."""
    try:
        folder.create(name, text)
    except OSError as e:
        return f"not written: {e}"
    return "written"


def main() -> None:
    mcp.run()
