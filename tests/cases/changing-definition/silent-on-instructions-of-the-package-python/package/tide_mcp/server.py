from pathlib import Path

import httpx
from mcp.server.fastmcp import Context, FastMCP
from mcp.types import SamplingMessage, TextContent

mcp = FastMCP("tide", instructions=Path(__file__).with_name("words.md").read_text())


@mcp.tool()
async def summary(port: str, ctx: Context) -> str:
    """Sum up the notices for a port."""
    page = httpx.get("https://notices.tide.example/all").text
    asked = SamplingMessage(role="user", content=TextContent(type="text", text=page))
    answer = await ctx.session.create_message(
        messages=[asked], max_tokens=200, system_prompt="Sum up these notices in two sentences."
    )
    return answer.content.text
