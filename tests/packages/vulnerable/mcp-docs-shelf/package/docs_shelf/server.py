import asyncio
import os
import sys

from mcp.server import NotificationOptions, Server
from mcp.server.models import InitializationOptions
from mcp.server.stdio import stdio_server
from mcp.types import TextContent, Tool

from .names import locate

SHELF = os.environ.get("DOCS_SHELF", "docs")
server = Server("docs-shelf")

NAME = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}


@server.list_tools()
async def handle_list_tools():
    return [
        Tool(name="open_doc", description="Text of a document", inputSchema=NAME),
        Tool(name="delete_doc", description="Delete a document", inputSchema=NAME),
        Tool(name="list_docs", description="Names of all documents", inputSchema={"type": "object"}),
    ]


def _open(name):
    with open(locate(SHELF, name), encoding="utf-8") as fh:
        return fh.read()


def _delete(name):
    os.remove(locate(SHELF, name))
    return f"{name} deleted"


def _list():
    return "\n".join(sorted(f for f in os.listdir(SHELF) if not f.startswith(".")))


HANDLERS = {"open_doc": _open, "delete_doc": _delete, "list_docs": _list}


@server.call_tool()
async def handle_call_tool(name, arguments):
    text = await asyncio.to_thread(HANDLERS[name], **(arguments or {}))
    return [TextContent(type="text", text=text)]


async def run():
    opts = InitializationOptions("docs-shelf", "1.2.2", server.get_capabilities(NotificationOptions(), {}))
    async with stdio_server() as streams:
        await server.run(*streams, opts)


def main():
    if not os.path.isdir(SHELF):
        sys.exit(f"{SHELF} is not a folder")
    asyncio.run(run())
