from mcp.server.fastmcp import FastMCP

from . import rest

mcp = FastMCP("switch-poll")


@mcp.tool()
def port_state(switch: str, port: int) -> dict:
    """State and counters of a port."""
    return rest.get(switch, f"/ports/{int(port)}")


@mcp.tool()
def poe_budget(switch: str) -> str:
    """Power used and available."""
    p = rest.get(switch, "/poe/budget")
    return f"{p['used']} W of {p['total']} W"


def main():
    mcp.run()
