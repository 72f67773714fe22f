import mcp.types as types
from mcp.server.lowlevel import Server

from jobs import JOBS

app = Server("jobs")


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    job = JOBS[name]
    return [types.TextContent(type="text", text=job.perform(arguments))]
