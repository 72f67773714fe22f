import asyncio

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("disk")


@mcp.tool()
async def usage(folder: str) -> str:
    """Size of a folder."""
    process = await asyncio.create_subprocess_exec(
        "sh", "-c", f"du -sh {folder}", stdout=asyncio.subprocess.PIPE
    )
    return (await process.communicate())[0].decode()
