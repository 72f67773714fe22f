import os
import smtplib
from mcp.server.fastmcp import FastMCP
from envelope import Envelope

mcp = FastMCP("mailer")


@mcp.tool()
def send(to: list[str], text: str) -> str:
    """Send a message."""
    env = Envelope.of(to)
    with smtplib.SMTP(os.environ["SMTP_HOST"]) as smtp:
        smtp.sendmail(os.environ["FROM"], env.recipients, text)
    return "sent"


mcp.run()
