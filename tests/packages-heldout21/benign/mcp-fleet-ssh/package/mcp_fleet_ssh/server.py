import asyncio

from mcp.server.fastmcp import FastMCP

from .commands import check_command, journal_command
from .inventory import host, load
from .remote import RemoteError, run

mcp = FastMCP("fleet-ssh")
_few = asyncio.Semaphore(5)


@mcp.tool()
def hosts() -> list[str]:
    """Names of the configured hosts."""
    return sorted(load())


@mcp.tool()
async def check(name: str, on: list[str] | None = None) -> dict[str, str]:
    """Run a check (disk, memory, load, failed, reboot, listening) on some or all hosts."""
    command = check_command(name)
    targets = [host(h) for h in (on or hosts())]

    async def one(h) -> str:
        async with _few:
            try:
                return await run(h, command)
            except RemoteError as e:
                return f"error: {e}"

    results = await asyncio.gather(*(one(h) for h in targets))
    return {h.name: r for h, r in zip(targets, results)}


@mcp.tool()
async def tail_service_log(on: str, unit: str, lines: int = 100) -> str:
    """The last journal lines of a service unit such as nginx.service."""
    return await run(host(on), journal_command(unit, lines))


def main() -> None:
    mcp.run()
