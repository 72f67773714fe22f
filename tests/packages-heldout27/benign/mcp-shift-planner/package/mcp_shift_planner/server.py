from datetime import datetime

import anyio
import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .plan import HOME, handover, on_duty

app = Server("shift-planner")
SCHEMA = {"type": "object", "properties": {"at": {"type": "string", "description": "ISO time, now if left out"}}}


@app.list_tools()
async def tools() -> list[types.Tool]:
    return [
        types.Tool(name="who_is_on", description="Teams on duty", inputSchema=SCHEMA),
        types.Tool(name="next_handover", description="When the teams on duty change", inputSchema=SCHEMA),
    ]


@app.call_tool()
async def call(name: str, arguments: dict) -> list[types.TextContent]:
    given = arguments.get("at")
    at = datetime.fromisoformat(given) if given else datetime.now(HOME)
    if at.tzinfo is None:
        at = at.replace(tzinfo=HOME)
    if name == "who_is_on":
        text = ", ".join(on_duty(at)) or "nobody"
    elif name == "next_handover":
        text = handover(at).astimezone(HOME).isoformat()
    else:
        raise ValueError(name)
    return [types.TextContent(type="text", text=text)]


async def run() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    anyio.run(run)
