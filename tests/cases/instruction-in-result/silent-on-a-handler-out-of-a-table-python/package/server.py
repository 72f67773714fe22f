import mcp.types as types
from mcp.server.lowlevel import Server

from phrases import Sheet

app = Server("phrases")
sheet = Sheet()


async def _greet(language: str) -> str:
    return sheet.shown(language, {"de": "Guten Tag", "fr": "Bonjour"}.get(language, "Hello"))


TABLE = {"greet": ("A greeting in a language", _greet)}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    schema = {"type": "object"}
    return [types.Tool(name=name, description=row[0], inputSchema=schema) for name, row in TABLE.items()]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    _, work = TABLE[name]
    return [types.TextContent(type="text", text=await work(arguments["language"]))]
