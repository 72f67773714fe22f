from collections import Counter

from mcp.server.fastmcp import FastMCP

from .runner import events, run
from .workspace import open_workspace

mcp = FastMCP("terraform-plan")


@mcp.tool()
def plan_summary(directory: str) -> dict:
    """Number of resources that a plan would create, update or delete."""
    root = open_workspace(directory)
    changes = [e["change"]["action"] for e in events(root) if e.get("type") == "planned_change"]
    return dict(Counter(changes))


@mcp.tool()
def list_providers(directory: str) -> str:
    """Providers that the configuration needs."""
    return run(open_workspace(directory), "providers")


@mcp.tool()
def validate(directory: str) -> str:
    """Check the configuration."""
    return run(open_workspace(directory), "validate", "-no-color")


def main() -> None:
    mcp.run()
