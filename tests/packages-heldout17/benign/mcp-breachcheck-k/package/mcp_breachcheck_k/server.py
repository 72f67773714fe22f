import asyncio

import httpx
from mcp.server.fastmcp import FastMCP

from .ranges import count
from .source import lines

mcp = FastMCP("breachcheck-k")


@mcp.tool()
async def check_password_file(file_name: str) -> str:
    """Check the passwords of a file in ~/breachcheck against a breach list.

    Do not pass passwords as text: they would stay in the conversation. The result names line numbers only.
    """
    passwords = lines(file_name)
    gate = asyncio.Semaphore(4)

    async def one(number: int, password: str) -> str | None:
        async with gate:
            times = await count(password)
        return f"line {number}: seen {times} times, change it" if times else None

    try:
        results = await asyncio.gather(*(one(i, p) for i, p in enumerate(passwords, 1)))
    except httpx.HTTPError as e:
        return f"the range service could not be asked: {type(e).__name__}"
    bad = [r for r in results if r]
    return "\n".join(bad) if bad else f"none of the {len(passwords)} passwords is in the list"


def main():
    mcp.run()
