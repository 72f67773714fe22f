import asyncio

from mcp.server.fastmcp import FastMCP

from lines import since

mcp = FastMCP("far")


async def there(line: str) -> str:
    process = await asyncio.create_subprocess_exec(
        "ssh", "-o", "BatchMode=yes", "--", "depot.example", line, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    return out.decode()


@mcp.tool()
async def log(start: str) -> str:
    """Read the log of the depot."""
    return await there(since(start))
