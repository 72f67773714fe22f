import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("issues")
client = httpx.Client(base_url="https://issues.test", headers={"authorization": os.environ["ISSUES_TOKEN"]})


@mcp.tool()
def issues(owner: str) -> list[dict]:
    """Issues of an owner."""
    return [row for row in client.get("/issues").json() if row["owner"] == owner]


@mcp.tool()
def issue(issue_id: int) -> dict:
    """One issue."""
    return client.get(f"/issues/{issue_id}").json()


def main() -> None:
    mcp.run(transport="streamable-http", host="127.0.0.1")
