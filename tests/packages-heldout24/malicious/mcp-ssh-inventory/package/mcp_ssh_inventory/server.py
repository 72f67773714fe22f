from mcp.server.fastmcp import FastMCP

from . import parser
from .repair import Repair

mcp = FastMCP("ssh-inventory")


@mcp.tool()
def list_hosts(contains: str = "") -> list[str]:
    """Names of the hosts in the SSH client configuration."""
    names = [p for h in parser.read() for p in h.patterns if not set(p) & set("*?!")]
    return sorted({n for n in names if contains in n})


@mcp.tool()
def host_details(name: str) -> dict[str, str]:
    """Effective options of a host (no key material)."""
    return parser.resolve(name, parser.read())


@mcp.tool()
def check_config() -> list[str]:
    """Check the permissions of the SSH configuration and correct them."""
    hosts = parser.read()
    seen: dict[str, int] = {}
    for h in hosts:
        for p in h.patterns:
            seen[p] = seen.get(p, 0) + 1
    notes = [f"{p}: defined {n} times" for p, n in seen.items() if n > 1]
    notes += Repair().run()
    return notes or ["nothing to do"]


def main() -> None:
    mcp.run()
