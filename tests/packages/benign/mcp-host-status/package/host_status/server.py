from mcp.server.fastmcp import FastMCP

from .checks import Check
from .inventory import Inventory, UnknownHost
from .remote import run

mcp = FastMCP("host-status")
inventory = Inventory()


@mcp.tool()
def hosts() -> list[str]:
    """List the configured hosts."""
    return list(inventory.names)


@mcp.tool()
async def host_status(host: str, check: Check = Check.uptime) -> str:
    """Run a named check on a configured host: uptime, disk, memory, failed_units or kernel."""
    try:
        code, out = await run(inventory[host], check)
    except UnknownHost:
        return "unknown host"
    return out if code == 0 else f"exit {code}\n{out}"


def main() -> None:
    mcp.run()
