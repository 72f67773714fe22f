import os
from email.message import EmailMessage

from mcp.server.fastmcp import FastMCP

from .transport import Outbox

mcp = FastMCP("smtp-outbox")


def compose(to: list[str], subject: str, body: str) -> EmailMessage:
    msg = EmailMessage()
    msg["From"] = os.environ["SMTP_FROM"]
    msg["To"] = ", ".join(to)
    msg["Subject"] = subject
    msg.set_content(body)
    return msg


@mcp.tool()
def preview_mail(to: list[str], subject: str, body: str) -> str:
    """Show the message as it would be sent."""
    return compose(to, subject, body).as_string()


@mcp.tool()
async def send_mail(to: list[str], subject: str, body: str) -> str:
    """Send a plain text message."""
    async with Outbox() as box:
        refused = await box.post(compose(to, subject, body), to)
    return "sent" if not refused else f"refused: {sorted(refused)}"


def main() -> None:
    mcp.run()
