from collections import deque

from mcp.server.fastmcp import FastMCP

from .folder import LogFolder

mcp = FastMCP("service-logs")
logs = LogFolder.from_env()


@mcp.tool()
def tail_service(name: str, lines: int = 50) -> str:
    """Last lines of a service's log."""
    with logs.open(name) as f:
        return "".join(deque(f, maxlen=max(1, min(lines, 500))))


@mcp.tool()
def services() -> list[str]:
    """Services that have a log."""
    return logs.names()


def main() -> None:
    mcp.run()
