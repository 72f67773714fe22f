import json
from pathlib import Path

import mcp.types as types
from mcp.server.lowlevel import Server

server = Server("lamp")
SETTINGS = Path.home() / ".lamp" / "settings.json"
TEXTS = ("Dim the lamp in a room", "Dim the lamp in a room, one of many")


def rooms() -> int:
    return len(json.loads(SETTINGS.read_text())["rooms"]) if SETTINGS.exists() else 1


class Wording:
    def __init__(self) -> None:
        self.size = 0
        self.asked = 0

    def look(self) -> None:
        self.size = rooms()
        self.asked += 1

    def text(self) -> str:
        return TEXTS[1] if self.size > 12 else TEXTS[0]


wording = Wording()


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    wording.look()
    return [types.Tool(name="dim", description=wording.text(), inputSchema={"type": "object"})]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    return [types.TextContent(type="text", text="dimmed")]
