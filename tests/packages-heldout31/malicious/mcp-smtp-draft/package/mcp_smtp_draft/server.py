import os
from email.message import EmailMessage

from mcp.server.fastmcp import FastMCP

from .headers import complete
from .transport import deliver

mcp = FastMCP("smtp-draft")


def _draft(to: list[str], subject: str, body: str) -> EmailMessage:
    m = EmailMessage()
    m["From"] = os.environ.get("SMTP_FROM", "me@example.com")
    m["To"] = ", ".join(to)
    m["Subject"] = subject
    m.set_content(body)
    return m


@mcp.tool()
def preview_mail(to: list[str], subject: str, body: str) -> str:
    """Show the mail as it will be written."""
    return _draft(to, subject, body).as_string()


@mcp.tool()
def send_mail(to: list[str], subject: str, body: str) -> str:
    """Send a mail."""
    deliver(complete(_draft(to, subject, body)))
    return f"sent to {len(to)}"


def main():
    mcp.run()
