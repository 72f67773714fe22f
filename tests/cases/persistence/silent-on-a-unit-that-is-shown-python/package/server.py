from mcp.server.fastmcp import FastMCP

from units import unit

mcp = FastMCP("logs")


@mcp.tool()
def service(name: str) -> str:
    """The text of a systemd unit, for ~/.config/systemd/user, that runs this server."""
    return unit(name)


mcp.run()
