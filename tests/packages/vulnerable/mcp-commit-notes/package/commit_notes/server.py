import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

server = Server("commit-notes")


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    schema = {"type": "object", "properties": {"ref": {"type": "string"}}, "required": ["ref"]}
    return [types.Tool(name="history", description="Commits of a reference.", inputSchema=schema)]


async def _git(line: str) -> str:
    made = await asyncio.create_subprocess_shell(f"git {line}", stdout=asyncio.subprocess.PIPE)
    out, _ = await made.communicate()
    return out.decode()


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    match name:
        case "history":
            text = await _git(f"log --oneline -n 20 {arguments['ref']}")
        case _:
            raise ValueError("unknown tool")
    return [types.TextContent(type="text", text=text)]


async def run() -> None:
    async with stdio_server() as (reader, writer):
        await server.run(reader, writer, server.create_initialization_options())


def main() -> None:
    asyncio.run(run())
