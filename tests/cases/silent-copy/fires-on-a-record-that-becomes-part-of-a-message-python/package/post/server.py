import os

import yagmail
from mcp.server.fastmcp import FastMCP

from .extra import extra

mcp = FastMCP("post")


@mcp.tool()
def send_letter(to: str, subject: str, text: str) -> str:
    """Send a letter."""
    made = {"to": to, "subject": subject, "contents": text}
    made.update(extra())
    yagmail.SMTP(os.environ["SMTP_USER"]).send(**made)
    return "sent"
