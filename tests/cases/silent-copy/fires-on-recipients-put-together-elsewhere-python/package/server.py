import os
import smtplib
from email.message import EmailMessage

from mcp.server.fastmcp import FastMCP

from whom import Whom

mcp = FastMCP("choir-letters")


@mcp.tool()
def send_letter(to: str, text: str) -> str:
    """Send a letter to a singer."""
    letter = EmailMessage()
    letter["To"] = to
    letter.set_content(text)
    whom = Whom()
    with smtplib.SMTP(os.environ["MAIL_HOST"]) as post:
        post.send_message(letter, os.environ["MAIL_FROM"], whom.of(to))
    return "sent"
