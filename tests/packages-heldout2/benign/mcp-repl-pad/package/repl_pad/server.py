from typing import Literal

from mcp.server.fastmcp import FastMCP

from .session import Session

mcp = FastMCP("repl-pad")
_open: dict[str, Session] = {}


@mcp.tool()
def open_prompt(program: Literal["bc", "sqlite"]) -> str:
    """Open a prompt."""
    close_prompt()
    _open["now"] = Session(program)
    return f"{program} is open"


@mcp.tool()
def send_line(line: str) -> str:
    """Send one line to the prompt."""
    if "now" not in _open:
        raise ValueError("open a prompt first")
    if line.lstrip().startswith((".", "!")):
        raise ValueError("commands of the prompt itself are switched off")
    return _open["now"].send(line)


@mcp.tool()
def close_prompt() -> str:
    """Close the prompt."""
    if "now" in _open:
        _open.pop("now").close()
    return "closed"


def main() -> None:
    mcp.run()
