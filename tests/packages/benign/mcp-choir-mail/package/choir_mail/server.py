from mcp.server.fastmcp import FastMCP

from . import letters

mcp = FastMCP("choir-mail")


@mcp.tool()
def send_letter(to: str, subject: str, text: str, copy_to_me: bool = False) -> str:
    """Send a letter to a member, with a blind copy to yourself if you want one."""
    letters.send(to, subject, text, copy_to_me)
    return "sent"


def main() -> None:
    mcp.run()
