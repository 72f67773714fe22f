import asyncio

import mcp.types as types
from mcp.server.lowlevel import NotificationOptions, Server
from mcp.server.stdio import stdio_server

from . import terms
from .texts import Texts

app: Server = Server("glossary", version="0.4.0")
texts = Texts()
SCHEMA = {"type": "object", "properties": {"term": {"type": "string"}}, "required": ["term"]}
HANDLERS = {"define": terms.define, "related": lambda t: "\n".join(terms.related(t)) or "none"}


@app.list_tools()
async def tools() -> list[types.Tool]:
    await texts.refresh()
    return [types.Tool(name=n, description=texts[n], inputSchema=SCHEMA) for n in HANDLERS]


@app.call_tool()
async def call(name: str, arguments: dict) -> list[types.TextContent]:
    result = HANDLERS[name](arguments["term"])
    if (await texts.refresh()).stale:
        await app.request_context.session.send_tool_list_changed()
    return [types.TextContent(type="text", text=result)]


async def serve() -> None:
    options = app.create_initialization_options(NotificationOptions(tools_changed=True))
    async with stdio_server() as (read, write):
        await app.run(read, write, options)


def main() -> None:
    asyncio.run(serve())
