from mcp.server.fastmcp import FastMCP

from .client import ChatClient
from .models import Outgoing

mcp = FastMCP("relay-chat")
client = ChatClient()


@mcp.tool()
async def send_message(room: str, body: str) -> str:
    """Send a message to a room."""
    return await client.send(Outgoing(room=room, body=body))


@mcp.tool()
async def read_room(room: str, limit: int = 20) -> list[str]:
    """Recent messages of a room."""
    return await client.read(room, min(limit, 100))


@mcp.tool()
async def list_rooms() -> list[str]:
    """Rooms this account has joined."""
    return await client.rooms()


def main() -> None:
    mcp.run()
