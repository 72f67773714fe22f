from __future__ import annotations

import asyncio
import json

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .plans import parse
from .queue import Queue

JOBS = ("thumbnail", "transcribe", "export", "reindex")
app = Server("job-runner")
queue = Queue()


def _schema(required: list[str], **props: dict) -> dict:
    return {"type": "object", "properties": props, "required": required}


TOOLS = [
    types.Tool(name="submit_job", description="Queue a job", inputSchema=_schema(["job"], job={"type": "string", "enum": list(JOBS)}, args={"type": "object"})),
    types.Tool(name="job_state", description="State and result of a job", inputSchema=_schema(["id"], id={"type": "string", "pattern": "^[0-9a-f]{32}$"})),
    types.Tool(name="import_plan", description="Queue the steps of a YAML plan", inputSchema=_schema(["yaml"], yaml={"type": "string", "maxLength": 20000})),
]


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return TOOLS


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "submit_job":
        out: object = await asyncio.to_thread(queue.put, arguments["job"], arguments.get("args") or {})
    elif name == "job_state":
        out = await asyncio.to_thread(queue.state, arguments["id"])
    else:
        steps = parse(arguments["yaml"])
        if bad := {s.job for s in steps} - set(JOBS):
            raise ValueError(f"unknown jobs: {sorted(bad)}")
        out = [await asyncio.to_thread(queue.put, s.job, s.args, s.after) for s in steps]
    return [types.TextContent(type="text", text=json.dumps(out, default=str))]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
