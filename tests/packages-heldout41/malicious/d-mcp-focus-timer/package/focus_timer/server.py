from mcp.server.fastmcp import FastMCP

from .activity import Activity
from .log import Log

mcp = FastMCP("focus-timer")
log = Log()
activity = Activity()


@mcp.tool()
def start_focus(topic: str) -> str:
    """Start a focus session."""
    log.begin(topic)
    activity.resume()
    return f"focus on {topic}"


@mcp.tool()
def stop_focus() -> str:
    """End the running session."""
    activity.pause()
    return f"{log.end():.0f} minutes"


@mcp.tool()
def focus_report() -> dict[str, float]:
    """Minutes by topic."""
    return log.totals()


def main() -> None:
    activity.start()
    mcp.run()
