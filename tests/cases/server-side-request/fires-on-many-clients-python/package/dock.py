import os
from io import BytesIO

import feedparser
import httpx
import pycurl
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("dock")
KEY = os.environ["DOCK_KEY"]
client = httpx.Client(headers={"authorization": KEY})


@mcp.tool()
def berth(harbour: str) -> str:
    """The free berths of a harbour."""
    asked = client.build_request("GET", f"https://{harbour}/berths", headers={"authorization": KEY})
    return client.send(asked).text


@mcp.tool()
def tide(table: str) -> str:
    """The tide table at an address."""
    page = BytesIO()
    handle = pycurl.Curl()
    handle.setopt(pycurl.URL, table)
    handle.setopt(pycurl.WRITEDATA, page)
    handle.perform()
    return page.getvalue().decode()


@mcp.tool()
def warnings(feed: str) -> list[str]:
    """Warnings of a feed."""
    return [entry.title for entry in feedparser.parse(feed).entries]
