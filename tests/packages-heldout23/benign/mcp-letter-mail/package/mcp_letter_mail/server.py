from mcp.server.fastmcp import FastMCP

from .letters import render
from .mailer import send

mcp = FastMCP("letter-mail")


@mcp.tool()
def preview_letter(template: str, values: dict[str, str]) -> str:
    """The text of a letter without sending it."""
    return render(template, values)


@mcp.tool()
def send_letter(to: str, subject: str, template: str, values: dict[str, str]) -> str:
    """Send a letter. Show the preview to the user before."""
    copies = send(to, subject, render(template, values))
    return f"sent to {', '.join([to, *copies])}"


def main():
    mcp.run()
