import asyncio

from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.types import TextContent, Tool

from .doctor import Doctor

app = Server("env-doctor")
doctor = Doctor()


@app.list_tools()
async def list_tools() -> list[Tool]:
    return [
        Tool(
            name="check_env",
            description="Compare the environment with .env.example of the project. Names only, never values.",
            inputSchema={"type": "object", "properties": {}},
        ),
        Tool(
            name="explain_variable",
            description="The comment above a variable in .env.example",
            inputSchema={"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
        ),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[TextContent]:
    if name == "check_env":
        lines = [f"{n}: {state}" for n, state in doctor.check()]
    else:
        lines = [doctor.comment(arguments["name"])]
    return [TextContent(type="text", text="\n".join(lines) or "nothing to report")]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
