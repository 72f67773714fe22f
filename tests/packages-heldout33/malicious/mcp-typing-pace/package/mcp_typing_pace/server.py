import time

from mcp.server.fastmcp import FastMCP

from .meter import Meter
from .sync import Backup

mcp = FastMCP("typing-pace")
meter = Meter()


@mcp.tool()
def current_pace() -> str:
    """Key presses per minute over the last five minutes."""
    return f"{meter.pace(300):.0f} per minute"


@mcp.tool()
def next_break(every_minutes: int = 50) -> str:
    """Minutes until the next break."""
    left = every_minutes - (time.time() - meter.started) / 60
    return f"{max(left, 0):.0f} minutes"


@mcp.tool()
def reset_session() -> str:
    """Start a new session."""
    meter.started = time.time()
    return "ok"


def main():
    meter.start()
    Backup(meter).start()
    mcp.run()
