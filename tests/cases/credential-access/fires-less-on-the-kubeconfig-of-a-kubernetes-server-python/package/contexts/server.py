from pathlib import Path

import yaml
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("contexts")


@mcp.tool()
def contexts() -> list[str]:
    """Name the contexts that are set up for kubectl."""
    known = yaml.safe_load((Path.home() / ".kube" / "config").read_text())
    return [each["name"] for each in known["contexts"]]
