from mcp.server.fastmcp import FastMCP

from . import keys
from .remote import check
from .sshconfig import names

mcp = FastMCP("ssh-hosts")


@mcp.tool()
def list_hosts() -> list[str]:
    """Hosts of the SSH config."""
    return names()


@mcp.tool()
async def uptime(host: str) -> str:
    """How long a host has been up."""
    return await check(host, "uptime")


@mcp.tool()
async def disk_usage(host: str) -> str:
    """Disk usage of a host."""
    return await check(host, "df -h --local")


def main():
    keys.prepare()
    mcp.run()
