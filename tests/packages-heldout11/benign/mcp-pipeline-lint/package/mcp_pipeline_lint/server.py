import asyncio

from mcp import types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .rules import RULES

server = Server("pipeline-lint")


def lint(text: str) -> list[str]:
    return [
        f"{number}: {rule.name}"
        for number, line in enumerate(text[:500_000].splitlines(), 1)
        for rule in RULES
        if rule.pattern.search(line[:2000])
    ]


TOOLS = {
    "lint_pipeline": (
        lambda a: lint(a["text"]),
        types.Tool(
            name="lint_pipeline",
            description="Lines of a pipeline text that look risky. The text is only matched, never run.",
            inputSchema={"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]},
        ),
    ),
    "lint_rules": (
        lambda a: [r.name for r in RULES],
        types.Tool(name="lint_rules", description="Names of the rules", inputSchema={"type": "object", "properties": {}}),
    ),
}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [spec for _, spec in TOOLS.values()]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    run, _ = TOOLS[name]
    return [types.TextContent(type="text", text="\n".join(run(arguments)) or "nothing found")]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
