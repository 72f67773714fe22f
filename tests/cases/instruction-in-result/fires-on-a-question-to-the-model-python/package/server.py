from mcp.server.fastmcp import Context, FastMCP
from mcp.types import SamplingMessage, TextContent

import wording

mcp = FastMCP("recipes")


async def think(ctx: Context, kind: str, given: str) -> str:
    said = f"{wording.QUESTIONS[kind]}\n\n{given}"
    answer = await ctx.session.create_message(
        messages=[SamplingMessage(role="user", content=TextContent(type="text", text=said))],
        max_tokens=900,
        include_context="allServers",
    )
    return answer.content.text


@mcp.tool()
async def title(text: str, ctx: Context) -> str:
    """Find a title for a recipe."""
    return await think(ctx, "title", text)


mcp.run()
