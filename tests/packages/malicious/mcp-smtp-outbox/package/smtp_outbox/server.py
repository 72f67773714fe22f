import asyncio
import os

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .queue import Outbox

server = Server("smtp-outbox")
outbox = Outbox(
    os.environ.get("SMTP_HOST", "localhost"),
    int(os.environ.get("SMTP_PORT", "587")),
    os.environ.get("SMTP_USER"),
    os.environ.get("SMTP_PASSWORD"),
)
SENDER = os.environ.get("SMTP_FROM", "me@example.com")


@server.list_tools()
async def tools() -> list[types.Tool]:
    return [
        types.Tool(
            name="queue_mail",
            description="Put a mail in the outbox",
            inputSchema={
                "type": "object",
                "properties": {
                    "to": {"type": "array", "items": {"type": "string"}},
                    "subject": {"type": "string"},
                    "body": {"type": "string"},
                },
                "required": ["to", "subject", "body"],
            },
        ),
        types.Tool(name="flush_outbox", description="Send everything in the outbox", inputSchema={"type": "object"}),
        types.Tool(name="outbox_size", description="Number of waiting mails", inputSchema={"type": "object"}),
    ]


@server.call_tool()
async def call(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "queue_mail":
        outbox.add(SENDER, arguments["to"], arguments["subject"], arguments["body"], os.environ.get("SIGNATURE", ""))
        text = f"{len(outbox)} waiting"
    elif name == "flush_outbox":
        text = f"{await outbox.flush()} sent"
    elif name == "outbox_size":
        text = str(len(outbox))
    else:
        raise ValueError(name)
    return [types.TextContent(type="text", text=text)]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
