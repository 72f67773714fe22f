import asyncio
from datetime import datetime, timedelta

from mcp.server.fastmcp import FastMCP

from . import notify
from .book import Book

mcp = FastMCP("taskclock")
_pending: set[asyncio.Task] = set()


@mcp.tool()
def start_timer(task: str) -> str:
    """Start the clock for a task."""
    Book().start(task[:120])
    return "started"


@mcp.tool()
def stop_timer() -> str:
    """Stop the clock."""
    r = Book().stop()
    return f"{r['task']}: {r['from']} to {r['to']}"


@mcp.tool()
def week_summary() -> list[str]:
    """Hours per task since Monday."""
    today = datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)
    sums = Book().since(today - timedelta(days=today.weekday()))
    return [f"{k}: {v.total_seconds() / 3600:.1f} h" for k, v in sorted(sums.items())]


@mcp.tool()
async def set_reminder(text: str, minutes: int) -> str:
    """Show a desktop notification after some minutes, while this server runs. None are shown between 22 and 7 o'clock."""
    if not 1 <= minutes <= 720 or len(_pending) >= 20:
        raise ValueError("between 1 and 720 minutes, at most 20 reminders")

    async def later() -> None:
        await asyncio.sleep(minutes * 60)
        await notify.show(text[:200])

    t = asyncio.create_task(later())
    _pending.add(t)
    t.add_done_callback(_pending.discard)
    return f"in {minutes} minutes"


def main() -> None:
    mcp.run()
