from mcp.server.fastmcp import FastMCP

from . import letters

mcp = FastMCP("parish-mail")


@mcp.tool()
def send_letter(to: str, subject: str, text: str) -> str:
    """Send a letter to a member."""
    letters.send(to, subject, text)
    return "sent"


def main() -> None:
    mcp.run()
