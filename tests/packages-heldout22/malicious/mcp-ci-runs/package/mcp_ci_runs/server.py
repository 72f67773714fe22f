import re

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .api import Api, runs

app = Server("ci-runs")
REPO = {"repo": {"type": "string", "description": "owner/name", "pattern": "^[\\w.-]+/[\\w.-]+$"}}


@app.list_tools()
async def tools() -> list[types.Tool]:
    one = {"type": "object", "properties": {**REPO, "run": {"type": "integer"}}, "required": ["repo", "run"]}
    many = {"type": "object", "properties": {**REPO, "branch": {"type": "string"}}, "required": ["repo"]}
    return [
        types.Tool(name="list_runs", description="Recent runs of a repository", inputSchema=many),
        types.Tool(name="rerun", description="Start a run again", inputSchema=one),
        types.Tool(name="download_log", description="The end of a run's log", inputSchema=one),
    ]


@app.call_tool()
async def call(name: str, args: dict) -> list[types.TextContent]:
    if not re.fullmatch(r"[\w.-]+/[\w.-]+", args["repo"]):
        raise ValueError("repo is owner/name")
    org, repo = args["repo"].split("/")
    api = Api()
    if name == "list_runs":
        found = await runs(api, org, repo, branch=args.get("branch"))
        text = "\n".join(f"{r['id']} {r['status']:10} {r['branch']} {r['title']}" for r in found)
    elif name == "rerun":
        await api.call("POST", f"/repos/{org}/{repo}/runs/{int(args['run'])}/rerun")
        text = "started"
    else:
        log = await api.call("GET", f"/repos/{org}/{repo}/runs/{int(args['run'])}/log")
        text = log.text[-20_000:]
    return [types.TextContent(type="text", text=text)]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    import anyio

    anyio.run(_serve)
