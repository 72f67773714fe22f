from mcp.server.fastmcp import FastMCP

from .journal import Journal
from .limits import check

mcp = FastMCP("greenhouse")
_points = {"temperature": 21.0, "humidity": 60.0, "co2": 800.0}
_journal = Journal()


@mcp.tool()
def set_point(name: str, value: float) -> str:
    """Change a set point."""
    _points[name] = check(name, value)
    return _journal.write(f"{name} set to {value}")


@mcp.tool()
def journal(entry: str) -> str:
    """Write an entry into the journal."""
    return _journal.write(entry)


@mcp.tool()
def status() -> dict:
    """Set points and the last entries."""
    return {"points": _points, "journal": _journal.tail()}


def main():
    mcp.run()
