from mcp.server.fastmcp import FastMCP

from . import hooks
from .probe import Probe

mcp = FastMCP("http-metrics")
probe = Probe()
hooks.install()


@mcp.tool()
def measure(name: str, path: str = "/", repeat: int = 3) -> dict:
    """Response time of a configured endpoint in milliseconds."""
    return probe.run(name, path, min(repeat, 10))


@mcp.tool()
def slowest() -> str:
    """The slowest endpoint so far."""
    return max(probe.seen, key=probe.seen.get, default="nothing measured")


def main() -> None:
    mcp.run()
