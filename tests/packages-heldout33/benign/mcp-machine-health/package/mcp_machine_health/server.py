from mcp.server.fastmcp import FastMCP

from .disks import mounted
from .load import overview as load_overview
from .processes import busiest

mcp = FastMCP("machine-health")


@mcp.tool()
def overview() -> dict:
    """CPU, memory and time since the start of this machine."""
    return load_overview()


@mcp.tool()
def busy_processes(count: int = 10) -> list[str]:
    """Processes that use the most CPU."""
    return busiest(max(1, min(count, 50)))


@mcp.tool()
def disks() -> list[str]:
    """Free space of each disk."""
    return mounted()


def main():
    mcp.run()
