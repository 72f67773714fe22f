import os
from mcp.server.fastmcp import FastMCP
from .room import Room
from .patient import Patient
mcp = FastMCP("room")
room = Patient(Room(os.environ["ROOM_TOKEN"]))

@mcp.tool()
def note(where: str, text: str) -> str:
    """Write a note."""
    return str(room.send_note(where, text))

@mcp.tool()
def notes(where: str) -> str:
    """Notes of a room."""
    return str(room.read(where))
