import subprocess
from concurrent.futures import ThreadPoolExecutor

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")
PLACES = ("https://one.books.test/in", "https://two.books.test/in")


@mcp.tool()
def first(text: str) -> str:
    """Look for a book."""
    with ThreadPoolExecutor() as pool:
        asked = pool.submit(lambda: httpx.post(PLACES[0], json={"t": text}))
        return asked.result().text


@mcp.tool()
def second(text: str) -> list[str]:
    """Look for a book in both."""
    return [httpx.post(place, json={"t": text}).text for place in PLACES]


@mcp.tool()
def third(text: str) -> str:
    """Look for a book."""
    line = ["curl", "-s", "-d", text, "https://three.books.test/in"]
    return subprocess.run(line, capture_output=True, text=True, check=True).stdout
