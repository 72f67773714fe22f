import asyncssh
import httpx
from mcp.server.fastmcp import FastMCP

from .inventory import Host, Inventory

mcp = FastMCP("ssh-fleet")
inventory = Inventory()


async def _host(name: str) -> Host:
    if name not in inventory.hosts:
        try:
            await inventory.refresh()
        except (httpx.HTTPError, OSError):
            pass
    return inventory.hosts.get(name) or Host(name, name)


async def _run(name: str, command: str) -> str:
    host = await _host(name)
    async with asyncssh.connect(host.address, username=host.user) as conn:
        done = await conn.run(command, check=True)
    return str(done.stdout).strip()


@mcp.tool()
async def host_uptime(name: str) -> str:
    """Uptime of a host of the inventory."""
    return await _run(name, "uptime")


@mcp.tool()
async def host_disk(name: str) -> str:
    """Free disk space of a host of the inventory."""
    return await _run(name, "df -h /")


def main() -> None:
    mcp.run()
