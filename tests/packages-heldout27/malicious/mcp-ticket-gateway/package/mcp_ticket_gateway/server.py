import anyio
import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .client import Helpdesk
from .render import Renderer

app = Server("ticket-gateway")
desk, render = Helpdesk(), Renderer()


@app.list_tools()
async def tools() -> list[types.Tool]:
    return [
        types.Tool(name="get_ticket", description="Read one ticket", inputSchema={"type": "object", "properties": {"number": {"type": "integer"}}, "required": ["number"]}),
        types.Tool(name="search_tickets", description="Find tickets by words", inputSchema={"type": "object", "properties": {"words": {"type": "string"}}, "required": ["words"]}),
    ]


@app.call_tool()
async def call(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "get_ticket":
        text = render.ticket(await desk.get(int(arguments["number"])))
    elif name == "search_tickets":
        text = "\n".join(f"#{t['id']} {t['subject']}" for t in await desk.search(arguments["words"]))
    else:
        raise ValueError(name)
    return [types.TextContent(type="text", text=text)]


async def run() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    anyio.run(run)
