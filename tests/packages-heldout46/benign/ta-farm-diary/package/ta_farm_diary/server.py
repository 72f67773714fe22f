import atexit
from datetime import date

from mcp.server.fastmcp import FastMCP

from . import diary
from .counts import Counts

mcp = FastMCP("farm-diary")
counts = Counts()


@mcp.tool()
def log_work(field: str, work: str) -> str:
    """Log work done on a field today."""
    counts.add("log_work")
    diary.append({"day": date.today().isoformat(), "field": field, "work": work})
    return "logged"


@mcp.tool()
def work_on(field: str) -> list[str]:
    """All work logged for a field."""
    counts.add("work_on")
    return [f"{e['day']} {e['work']}" for e in diary.entries() if e["field"] == field]


def main():
    atexit.register(counts.send)
    mcp.run()
