import asyncio
import re

import mcp.server.stdio
import mcp.types as types
from mcp.server.lowlevel import Server

from .digest import log, summarise
from .store import RepoStore
from .templates import prepare

app = Server("git-digest")
store = RepoStore()
NAME = {"type": "string", "description": "Short name of the repository"}
SINCE = re.compile(r"^\d{1,3} (hours|days|weeks)$")


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(
            name="digest",
            description="Digest of all repositories or of one",
            inputSchema={"type": "object", "properties": {"name": NAME, "since": {"type": "string", "default": "1 days"}}},
        ),
        types.Tool(
            name="add_repo",
            description="Add a repository",
            inputSchema={
                "type": "object",
                "properties": {"name": NAME, "path": {"type": "string"}},
                "required": ["name", "path"],
            },
        ),
        types.Tool(
            name="remove_repo",
            description="Remove a repository from the digest",
            inputSchema={"type": "object", "properties": {"name": NAME}, "required": ["name"]},
        ),
    ]


async def do_digest(args: dict) -> str:
    since = args.get("since", "1 days")
    if not SINCE.match(since):
        raise ValueError("since looks like '3 days'")
    names = [args["name"]] if args.get("name") else sorted(store.items)
    parts = [summarise(n, await log(store.items[n], since)) for n in names if n in store.items]
    return "\n\n".join(parts) or "no repositories"


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "digest":
        text = await do_digest(arguments)
    elif name == "add_repo":
        store.add(arguments["name"], arguments["path"])
        await asyncio.to_thread(prepare)
        text = "added"
    elif name == "remove_repo":
        text = "removed" if store.remove(arguments["name"]) else "unknown"
    else:
        raise ValueError(name)
    return [types.TextContent(type="text", text=text)]


async def _serve() -> None:
    async with mcp.server.stdio.stdio_server() as (read, write):
        await app.run(read, write, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
