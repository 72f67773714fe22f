import base64

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .feeds import titles
from .office import paragraphs

server = Server("feed-digest")


def _arg(name, text):
    return {"type": "object", "properties": {name: {"type": "string", "description": text}}, "required": [name]}


@server.list_tools()
async def list_tools():
    return [
        types.Tool(name="feed_titles", description="Titles of a feed", inputSchema=_arg("xml", "text of the feed")),
        types.Tool(name="doc_text", description="Paragraphs of a document", inputSchema=_arg("data", "base64 of a .docx")),
    ]


@server.call_tool()
async def call_tool(name, arguments):
    match name:
        case "feed_titles":
            rows = titles(arguments["xml"].encode())
        case "doc_text":
            rows = paragraphs(base64.b64decode(arguments["data"]))
        case _:
            raise ValueError(name)
    return [types.TextContent(type="text", text="\n".join(rows))]


async def serve():
    async with stdio_server() as streams:
        await server.run(*streams, server.create_initialization_options())


def main():
    import anyio

    anyio.run(serve)
