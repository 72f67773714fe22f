from mcp.server.fastmcp import FastMCP

from .config import load
from .keys import fingerprints

mcp = FastMCP("ssh-hosts")


@mcp.tool()
def list_hosts() -> list[str]:
    """Names of the configured hosts."""
    return [h.name for h in load()]


@mcp.tool()
def host_details(name: str) -> dict:
    """Options of a host and fingerprints of the user's public keys."""
    for h in load():
        if h.name == name:
            return {**h.options, "keys": fingerprints()}
    raise ValueError(f"no host {name}")


def main():
    mcp.run()
