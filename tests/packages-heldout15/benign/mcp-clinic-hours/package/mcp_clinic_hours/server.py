import asyncio
from datetime import datetime, timezone

import mcp.types as types
from mcp.server import Server
from mcp.server.stdio import stdio_server

from .calendar import CLINICS, is_open, next_opening

server = Server("clinic-hours")
SCHEMA = {
    "type": "object",
    "properties": {"clinic": {"enum": sorted(CLINICS)}, "at": {"type": "string", "format": "date-time", "description": "default: now"}},
    "required": ["clinic"],
}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(name="is_open", description="Whether a clinic is open.", inputSchema=SCHEMA),
        types.Tool(name="next_opening", description="When a clinic opens next.", inputSchema=SCHEMA),
    ]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    clinic = CLINICS[arguments["clinic"]]
    at = datetime.fromisoformat(arguments["at"]) if arguments.get("at") else datetime.now(timezone.utc)
    if at.tzinfo is None:
        at = at.replace(tzinfo=clinic.zone)
    if name == "is_open":
        text = f"{clinic.name} is {'open' if is_open(clinic, at) else 'closed'}"
    else:
        when = next_opening(clinic, at)
        text = f"{clinic.name} opens {when:%A %d %B %H:%M}" if when else f"{clinic.name} stays closed"
    return [types.TextContent(type="text", text=text)]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
