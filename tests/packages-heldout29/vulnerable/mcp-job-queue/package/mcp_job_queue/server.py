import asyncio
import json

import mcp.server.stdio
import mcp.types as types
from mcp.server.lowlevel import Server

from .queue import KINDS, JobQueue

app = Server("job-queue")
jobs = JobQueue()
_ID = {"type": "string", "pattern": "^[0-9a-f]{32}$"}


@app.list_tools()
async def tools() -> list[types.Tool]:
    submit = {
        "type": "object",
        "properties": {"kind": {"enum": list(KINDS)}, "arguments": {"type": "object"}},
        "required": ["kind", "arguments"],
    }
    result = {"type": "object", "properties": {"job_id": _ID}, "required": ["job_id"]}
    return [
        types.Tool(name="submit_job", description="Submit a job; returns its id", inputSchema=submit),
        types.Tool(name="job_result", description="State and result of a job", inputSchema=result),
        types.Tool(name="queue_length", description="Number of waiting jobs", inputSchema={"type": "object"}),
    ]


def submit_job(kind: str, arguments: dict) -> str:
    return jobs.push(kind, arguments)


def job_result(job_id: str) -> dict:
    done = jobs.result(job_id)
    return {"state": "waiting"} if done is None else {"state": "done", "result": repr(done)}


def queue_length() -> int:
    return jobs.waiting()


_CALLS = {f.__name__: f for f in (submit_job, job_result, queue_length)}


@app.call_tool()
async def call(name: str, arguments: dict) -> list[types.TextContent]:
    value = await asyncio.to_thread(_CALLS[name], **arguments)
    return [types.TextContent(type="text", text=json.dumps(value))]


async def _serve() -> None:
    async with mcp.server.stdio.stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
