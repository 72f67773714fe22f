from mcp.server.fastmcp import FastMCP

from .notes import parse
from .plan import suggest

mcp = FastMCP("run-coach")
_runs: list[dict] = []


@mcp.tool()
def log_run(km: float, minutes: float, note: str = "") -> str:
    """Log a run with an optional note."""
    tags, text = parse(note)
    _runs.append({"km": km, "minutes": minutes, "tags": tags, "note": text})
    return f"run {len(_runs)}: {text}" if text else f"run {len(_runs)}"


@mcp.tool()
def pace(km: float, minutes: float) -> str:
    """Pace in minutes per kilometre."""
    s = round(minutes * 60 / km)
    return f"{s // 60}:{s % 60:02d}"


@mcp.tool()
def next_run() -> str:
    """What to run next."""
    return suggest([r["km"] for r in _runs])


def main() -> None:
    mcp.run()
