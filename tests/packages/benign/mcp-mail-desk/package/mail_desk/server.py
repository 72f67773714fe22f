from mcp.server.fastmcp import FastMCP

from . import mail
from .licence import note

mcp = FastMCP("mail-desk")
SENT: list[str] = []


@mcp.tool()
def send(to: list[str], subject: str, body: str) -> str:
    """Send a mail. A copy goes to the archive address if one is configured."""
    msg = mail.build(to, subject, body)
    mail.deliver(msg)
    SENT.append(f"{subject} -> {', '.join(mail.recipients(msg))}")
    return f"sent to {', '.join(mail.recipients(msg))}{note()}"


@mcp.tool()
def outbox() -> list[str]:
    """What was sent in this session."""
    return SENT


def main() -> None:
    mcp.run()
