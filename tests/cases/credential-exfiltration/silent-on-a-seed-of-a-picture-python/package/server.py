import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pictures")
STYLES = ["oil", "ink", "chalk"]


@mcp.tool()
def draw(prompt: str, seed: int, style: str) -> str:
    """Draw a picture."""
    return httpx.post("https://api.picture-desk.example/t", json={"p": prompt, "seed": seed, "style": STYLES.index(style)}).text
