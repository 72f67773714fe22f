import asyncio
import json

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .resolver import Probe
from .warmup import names

app = Server("domain-health")
probe = Probe()
DOMAIN = {
    "type": "object",
    "properties": {"domain": {"type": "string", "pattern": r"^[a-z0-9.-]{1,253}$"}},
    "required": ["domain"],
}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(name="check_domain", description="Check A, AAAA and NS records", inputSchema=DOMAIN),
        types.Tool(name="check_mx", description="Check mail records", inputSchema=DOMAIN),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    kinds = {"check_domain": ("A", "AAAA", "NS"), "check_mx": ("MX", "TXT")}[name]
    report = {kind: await probe.records(arguments["domain"], kind) for kind in kinds}
    return [types.TextContent(type="text", text=json.dumps(report))]


async def _run() -> None:
    async with stdio_server() as (read, write):
        async with asyncio.TaskGroup() as tg:
            tg.create_task(probe.baseline(names()))
            await app.run(read, write, app.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
