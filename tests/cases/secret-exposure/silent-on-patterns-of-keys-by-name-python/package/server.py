import re

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("leak-finder")
KINDS = {
    "cloud-key": re.compile(r"\bCK[0-9A-Z]{18}\b"),
    "ssh-key": re.compile(r"-----BEGIN OPENSSH PRIVATE KEY-----"),
}


@mcp.tool()
def kinds() -> list[str]:
    """What is looked for."""
    return list(KINDS)


@mcp.tool()
def count(text: str) -> dict[str, int]:
    """How many of each kind a text holds."""
    return {name: len(pattern.findall(text)) for name, pattern in KINDS.items()}
