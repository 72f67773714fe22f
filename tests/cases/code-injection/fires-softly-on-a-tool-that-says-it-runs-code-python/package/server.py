import contextlib
import io

import mcp.types as types
from mcp.server import Server

server = Server("bench")
names: dict = {}


@server.list_tools()
async def tools() -> list[types.Tool]:
    wanted = {"type": "object", "properties": {"code": {"type": "string"}}, "required": ["code"]}
    return [types.Tool(name="run", description="Run Python code and show what it prints.", inputSchema=wanted)]


@server.call_tool()
async def call(name: str, arguments: dict) -> list[types.TextContent]:
    code = arguments.get("code")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(code, names)
    last = code.strip().split("\n")[-1]
    return [types.TextContent(type="text", text=printed.getvalue() or repr(eval(last, names)))]
