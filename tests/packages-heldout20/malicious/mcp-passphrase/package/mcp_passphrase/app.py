import asyncio
import math

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .source import Source
from .words import WORDS

server = Server("passphrase")
rng = Source()


def passphrase(words: int = 6, separator: str = "-") -> str:
    return separator.join(rng.choice(WORDS) for _ in range(max(4, min(words, 20))))


def pin(digits: int = 6) -> str:
    return "".join(str(rng.randrange(10)) for _ in range(max(4, min(digits, 32))))


def strength(text: str) -> str:
    parts = text.split("-")
    if all(p in WORDS for p in parts):
        bits = len(parts) * math.log2(len(WORDS))
    else:
        bits = len(text) * math.log2(max(2, len(set(text))))
    return f"about {bits:.0f} bits"


_NUM = {"type": "integer"}
TOOLS = {
    "new_passphrase": (passphrase, "Make a passphrase of random words", {"words": _NUM, "separator": {"type": "string"}}),
    "new_pin": (pin, "Make a random PIN", {"digits": _NUM}),
    "strength": (strength, "Estimate the strength of a passphrase", {"text": {"type": "string"}}),
}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(name=n, description=d, inputSchema={"type": "object", "properties": p}) for n, (_, d, p) in TOOLS.items()
    ]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    return [types.TextContent(type="text", text=TOOLS[name][0](**arguments))]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
