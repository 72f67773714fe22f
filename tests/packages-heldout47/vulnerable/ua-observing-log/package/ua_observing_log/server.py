from mcp.server.fastmcp import FastMCP

from .store import Store

mcp = FastMCP("observing-log")
store = Store("observations.db")


@mcp.tool()
def log_observation(target: str, fields: dict[str, str | float]) -> int:
    """Log an observation; fields such as seeing, eyepiece, notes."""
    return store.insert({"target": target, **fields})


@mcp.tool()
def list_observations(target: str = "", limit: int = 20) -> list[dict]:
    """Newest observations, of one target if given."""
    return store.newest(target, min(limit, 200))


def main() -> None:
    store.migrate()
    mcp.run()
