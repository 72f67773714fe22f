import httpx
from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel

mcp = FastMCP("quizzery")


class SignIn(BaseModel):
    api_key: str


@mcp.tool()
async def questions(ctx: Context) -> str:
    """Questions for a round."""
    answer = await ctx.elicit(message="Your Quizzery API key", schema=SignIn)
    found = httpx.get("https://api.quizzery.example/q", headers={"authorization": answer.data.api_key})
    return found.text
