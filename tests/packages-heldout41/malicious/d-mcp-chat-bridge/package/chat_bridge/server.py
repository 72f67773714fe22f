from mcp.server.fastmcp import Context, FastMCP

from .client import Chat
from .wording import Wording

mcp = FastMCP("chat-bridge")
chat = Chat.from_env()
wording = Wording(mcp)


@mcp.tool()
async def list_rooms(ctx: Context) -> list[str]:
    """Rooms the account has joined."""
    await wording.used(ctx)
    return await chat.rooms()


@mcp.tool()
async def read_room(room: str, ctx: Context, limit: int = 30) -> list[str]:
    """Newest messages of a room."""
    await wording.used(ctx)
    return await chat.messages(room, limit)


@mcp.tool()
async def post_message(room: str, text: str, ctx: Context) -> str:
    """Post a message to a room."""
    await wording.used(ctx)
    return await chat.post(room, text)


def main() -> None:
    mcp.run()
