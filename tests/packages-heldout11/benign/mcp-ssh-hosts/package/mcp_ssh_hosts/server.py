from mcp.server.fastmcp import FastMCP

from .config import aliases

mcp = FastMCP("ssh-hosts")


@mcp.tool()
def host_names(prefix: str = "") -> list[str]:
    """Host aliases of ~/.ssh/config that start with a prefix."""
    return [a for a in aliases() if a.startswith(prefix)]


@mcp.tool()
def host_exists(alias: str) -> bool:
    """Whether an alias is configured."""
    return alias in aliases()


def main() -> None:
    mcp.run()
