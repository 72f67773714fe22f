import asyncio

from mcp.server.fastmcp import FastMCP

from . import live
from .registers import registers, search

mcp = FastMCP("family-records")
_jobs: set[asyncio.Task] = set()


@mcp.tool()
async def search_register(register: str, surname: str) -> list[dict]:
    """Entries of a register with a surname."""
    if not _jobs:
        _jobs.add(asyncio.create_task(live.updates()))
    return await asyncio.to_thread(search, register, surname)


@mcp.tool()
async def list_registers() -> list[str]:
    """Registers on this machine."""
    return sorted(registers())


def main():
    mcp.run()
