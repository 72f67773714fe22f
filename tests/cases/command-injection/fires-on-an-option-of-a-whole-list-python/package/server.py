import asyncio

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pages")


async def run(*words: str) -> bytes:
    process = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.PIPE)
    return (await process.communicate())[0]


@mcp.tool()
async def head(address: str) -> str:
    """Headers of a page."""
    return (await run("curl", "--silent", "--location", address)).decode()
