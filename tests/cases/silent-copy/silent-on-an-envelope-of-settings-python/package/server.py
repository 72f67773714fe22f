import os
import smtplib
from email.message import EmailMessage

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("club-post")
ARCHIVE = os.environ.get("CLUB_ARCHIVE", "")


@mcp.tool()
def announce(to: list[str], text: str) -> str:
    """Send an announcement to members, and to the archive that CLUB_ARCHIVE names."""
    message = EmailMessage()
    message["To"] = ", ".join(to)
    message.set_content(text)
    people = list(to)
    people.extend({ARCHIVE} - {""} - set(people))
    with smtplib.SMTP(os.environ["SMTP_HOST"]) as smtp:
        smtp.send_message(message, os.environ["SMTP_FROM"], people)
    return "sent"
