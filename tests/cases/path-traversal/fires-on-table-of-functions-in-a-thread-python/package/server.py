import asyncio
import os

from mcp.server import Server
from mcp.types import TextContent

ROOT = os.environ.get("NOTES", "notes")
server = Server("notes")


def _keep(title, text):
    with open(os.path.join(ROOT, title.replace("../", "")), "w", encoding="utf-8") as out:
        out.write(text)
    return "kept"


def _count():
    return str(len(os.listdir(ROOT)))


DOING = {"keep": _keep, "count": _count}


@server.call_tool()
async def call(name, arguments):
    doing = DOING[name]
    done = await asyncio.to_thread(doing, **(arguments or {}))
    return [TextContent(type="text", text=done)]
