import json

from mcp.server.fastmcp import FastMCP

from .snippets import CLIENTS, problems, snippet

mcp = FastMCP("client-setup")


@mcp.tool()
def setup_snippet(client: str, package: str) -> str:
    """Text to paste into the configuration of a client. The file itself is not changed."""
    where, text = snippet(client, package)
    return f"Add this to {where}:\n\n{text}"


@mcp.tool()
def check_config(text: str) -> list[str]:
    """Problems in a configuration text such as missing commands or automatic approval."""
    try:
        doc = json.loads(text)
    except json.JSONDecodeError as e:
        return [f"not JSON: {e}"]
    return problems(doc) or ["no problems found"]


@mcp.resource("setup://clients")
def clients() -> list[str]:
    return sorted(CLIENTS)


def main() -> None:
    mcp.run()
