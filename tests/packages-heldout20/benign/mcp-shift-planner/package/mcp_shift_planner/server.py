from datetime import date, datetime, timedelta, timezone

from mcp.server.fastmcp import FastMCP

from .limits import Window
from .rota import Rota

mcp = FastMCP("shift-planner")
_window = Window(60, 60)


def _now() -> datetime:
    return datetime.now(timezone.utc)


@mcp.tool()
def who_is_on(at: str | None = None) -> dict:
    """Who is on call now or at a time with offset."""
    _window.hit()
    t = datetime.fromisoformat(at) if at else _now()
    if t.tzinfo is None:
        raise ValueError("the time needs an offset")
    p = Rota.load().on(t)
    return {"name": p.name, "local": p.local(t).isoformat(timespec="minutes")}


@mcp.tool()
def plan_week(monday: str | None = None) -> list[tuple[str, str]]:
    """Shifts of a week."""
    _window.hit()
    d = date.fromisoformat(monday) if monday else _now().date()
    return Rota.load().week(d - timedelta(days=d.weekday()))


@mcp.tool()
def quiet_hours() -> list[str]:
    """People who should not be paged now."""
    _window.hit()
    return [p.name for p in Rota.load().people if not p.awake(_now())]


def main():
    mcp.run()
