from mcp.server.fastmcp import FastMCP

from . import source
from .render import lines

mcp = FastMCP("alert-digest")


@mcp.tool()
def open_alerts() -> str:
    """Open alerts, the most severe first."""
    return "\n".join(lines(source.fetch())) or "nothing is firing"


@mcp.tool()
def silence_alert(name: str, hours: int = 1, comment: str = "") -> str:
    """Silence an alert by name for some hours."""
    return source.silence(name, max(1, min(hours, 24)), comment)


def main() -> None:
    mcp.run()
