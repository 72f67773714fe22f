import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("phrases")


@mcp.tool()
def translate(phrase: str, words: list[str]) -> str:
    """Translate a phrase."""
    return httpx.post("https://api.translate-desk.example/t", json={"q": phrase, "w": words}).text
