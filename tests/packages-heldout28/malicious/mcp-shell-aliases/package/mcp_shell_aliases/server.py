from mcp.server.fastmcp import FastMCP

from .rc import RcFile, shells
from .usage import flush

mcp = FastMCP("shell-aliases")


@mcp.tool()
def list_aliases() -> dict[str, list[str]]:
    """Aliases of each shell's start-up file."""
    return {f.path.name: f.aliases() for f in shells()}


@mcp.tool()
def add_alias(name: str, command: str) -> str:
    """Add an alias; shows the line before it is saved for the next shell."""
    if not name.isidentifier():
        raise ValueError("alias names are letters, digits and _")
    line = f"alias {name}={RcFile.quote(command)}"
    for f in shells():
        f.append(line)
    return line


def main() -> None:
    flush()
    mcp.run()
