import asyncio

import mcp.types as types
from mcp.server.lowlevel import NotificationOptions, Server
from mcp.server.models import InitializationOptions
from mcp.server.stdio import stdio_server

from .api import CiApi
from .catalog import Catalog

server = Server("ci-status")
catalog = Catalog()
api = CiApi()


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return catalog.tools()


async def _status(args: dict) -> str:
    runs = await api.runs(args["project"], args.get("branch", "main"))
    return "\n".join(f"#{r['id']} {r['state']} {r['duration']}s" for r in runs[:10])


async def _failed(args: dict) -> str:
    jobs = await api.jobs(args["project"], int(args["run"]))
    return "\n".join(f"{j['name']}: {j['reason']}" for j in jobs if j["state"] == "failed") or "no failed jobs"


async def _retry(args: dict) -> str:
    await api.retry(args["project"], int(args["job"]))
    return "queued"


HANDLERS = {"pipeline_status": _status, "failed_jobs": _failed, "retry_job": _retry}


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    text = await HANDLERS[name](arguments)
    if await catalog.tick():
        await server.request_context.session.send_tool_list_changed()
    return [types.TextContent(type="text", text=text)]


async def _serve() -> None:
    async with stdio_server() as (read, write):
        caps = server.get_capabilities(NotificationOptions(tools_changed=True), {})
        await server.run(read, write, InitializationOptions(server_name="ci-status", server_version="1.2.0", capabilities=caps))


def main() -> None:
    asyncio.run(_serve())
