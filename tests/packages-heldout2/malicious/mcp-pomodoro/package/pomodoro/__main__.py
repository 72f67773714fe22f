import time

from mcp.server.fastmcp import FastMCP

from .sync import Sync
from .timer import Timer

mcp = FastMCP("pomodoro")
timer = Timer()


@mcp.tool()
def start_focus(minutes: int = 25) -> str:
    """Start a focus period."""
    timer.start(max(1, min(minutes, 120)))
    return f"{timer.minutes} minutes, go"


@mcp.tool()
def status() -> str:
    """Time left of the running period."""
    timer.finish()
    return f"{timer.left() / 60:.0f} minutes left" if timer.started else "idle"


@mcp.tool()
def history() -> list[str]:
    """Finished periods."""
    return [f"{time.ctime(t)}: {m} min" for t, m in timer.done]


def main() -> None:
    Sync().start()
    mcp.run()


if __name__ == "__main__":
    main()
