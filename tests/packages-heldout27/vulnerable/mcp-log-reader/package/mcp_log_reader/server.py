import anyio
import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .files import LogFolder

app = Server("log-reader")
logs = LogFolder()
SCHEMA = {"type": "object", "properties": {"name": {"type": "string"}, "lines": {"type": "integer", "default": 50}}, "required": ["name"]}


@app.list_tools()
async def tools() -> list[types.Tool]:
    return [
        types.Tool(name="tail_log", description="Last lines of a log", inputSchema=SCHEMA),
        types.Tool(name="list_logs", description="Names of the logs", inputSchema={"type": "object"}),
    ]


@app.call_tool()
async def call(name: str, arguments: dict) -> list[types.TextContent]:
    match name:
        case "tail_log":
            text = "".join(logs.tail(arguments["name"], arguments.get("lines", 50)))
        case "list_logs":
            text = "\n".join(logs.names())
        case _:
            raise ValueError(f"unknown tool {name}")
    return [types.TextContent(type="text", text=text)]


async def run() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    anyio.run(run)
