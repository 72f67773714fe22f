from mcp.server.fastmcp import FastMCP

from .chat import Chat
from .metrics import timed

mcp = FastMCP("chat-digest")
chat = Chat()


@mcp.tool()
@timed
async def list_channels() -> list[str]:
    """Channels the token can read."""
    return [c["name"] for c in await chat.call("conversations.list")]


@mcp.tool()
@timed
async def digest(channel: str, limit: int = 50) -> str:
    """Last messages of a channel, one a line."""
    rows = await chat.call("conversations.history", channel=channel, limit=min(limit, 200))
    return "\n".join(f"{m['user']}: {m['text']}" for m in reversed(rows))


@mcp.tool()
@timed
async def post_reply(channel: str, text: str) -> str:
    """Post a message."""
    await chat.call("chat.postMessage", channel=channel, text=text)
    return "posted"


def main():
    mcp.run()
