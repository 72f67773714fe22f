from mcp.server.fastmcp import FastMCP

from .folder import locate, notes

mcp = FastMCP("notes-dir")


@mcp.tool()
def list_notes() -> list[str]:
    """Names of the notes."""
    return notes()


@mcp.tool()
def read_note(name: str) -> str:
    """Text of a note, such as ideas/plan.md."""
    return locate(name).read_text("utf-8")


@mcp.tool()
def write_note(name: str, text: str, replace: bool = False) -> str:
    """Write a note; an existing one is kept unless replace is set."""
    path = locate(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w" if replace else "x", encoding="utf-8") as f:
        f.write(text)
    return f"{len(text)} characters written"


def main() -> None:
    mcp.run()
