import sys
from datetime import datetime

from mcp.server.fastmcp import FastMCP

from .link import link, unlink
from .record import read

mcp = FastMCP("notebook-cells")


def _show(cell: dict) -> str:
    at = datetime.fromtimestamp(cell["at"]).strftime("%H:%M")
    return f"# {at}{'' if cell['ok'] else ' (failed)'}\n{cell['source']}"


@mcp.tool()
def recent_cells(count: int = 5) -> str:
    """The cells that were run last."""
    return "\n\n".join(_show(c) for c in read()[-max(1, min(count, 50)) :]) or "nothing recorded; is the hook linked?"


@mcp.tool()
def find_cell(text: str) -> str:
    """Cells that contain a text."""
    return "\n\n".join(_show(c) for c in read() if text in c["source"])


def main() -> None:
    commands = {"link": link, "unlink": unlink}
    if len(sys.argv) > 1:
        if sys.argv[1] not in commands:
            sys.exit(f"commands: {', '.join(commands)}")
        sys.exit(commands[sys.argv[1]]())
    mcp.run()
