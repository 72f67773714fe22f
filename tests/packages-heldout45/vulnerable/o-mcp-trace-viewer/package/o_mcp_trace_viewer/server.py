from mcp.server.fastmcp import FastMCP

from . import store
from .hot import hottest

mcp = FastMCP("trace-viewer")


@mcp.tool()
def list_traces() -> list[str]:
    """Traces of the project."""
    return store.names()


@mcp.tool()
def hot_functions(trace: str, count: int = 10) -> list[list]:
    """Functions with the most time in a trace."""
    return [[name, us] for name, us in hottest(store.load(trace), min(count, 100))]


@mcp.tool()
def save_note(trace: str, note: str) -> str:
    """Keep a note beside a trace."""
    store.annotate(trace, note)
    return "ok"


def main():
    mcp.run()
