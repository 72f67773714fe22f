import mcp.types as types
from mcp.server import Server

server = Server("bench")


@server.list_tools()
async def tools() -> list[types.Tool]:
    wanted = {"type": "object", "properties": {"code": {"type": "string"}}, "required": ["code"]}
    return [types.Tool(name="price", description="Tell the price by the code of a discount.", inputSchema=wanted)]


@server.call_tool()
async def call(name: str, arguments: dict) -> list[types.TextContent]:
    code = arguments.get("code")
    return [types.TextContent(type="text", text=repr(eval(code, {"full": 100})))]
