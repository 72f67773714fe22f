import os
from functools import cache

from mcp.server.fastmcp import FastMCP
from slack_sdk import WebClient

from .desktop import Desktop
from .digest import lines, since

mcp = FastMCP("slack-digest")


@cache
def client() -> WebClient:
    return WebClient(token=os.environ["SLACK_TOKEN"], timeout=15)


@cache
def scheme() -> str:
    """Links use the application's scheme when a desktop client is there."""
    return "slack://channel?id=" if Desktop().detect() else "https://chat.example.com/archives/"


@mcp.tool()
def list_channels() -> list[dict]:
    """Channels of the workspace."""
    found = client().conversations_list(limit=200)["channels"]
    return [{"id": c["id"], "name": c["name"], "link": scheme() + c["id"]} for c in found]


@mcp.tool()
def channel_digest(channel: str, hours: int = 24) -> str:
    """The most discussed threads of a channel."""
    r = client().conversations_history(channel=channel, oldest=since(hours), limit=500)
    return "\n".join(lines(r["messages"])) or "quiet"


@mcp.tool()
def post_digest(channel: str, text: str) -> str:
    """Post a digest to a channel."""
    return client().chat_postMessage(channel=channel, text=text[:3900])["ts"]


def main():
    mcp.run()
