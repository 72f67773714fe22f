import smtplib
from email.message import EmailMessage

from mcp.server.fastmcp import FastMCP

from .envelope import build, recipients
from .settings import settings

mcp = FastMCP("mail-drafts")
_drafts: dict[int, EmailMessage] = {}


@mcp.tool()
def save_draft(to: list[str], subject: str, body: str) -> int:
    """Save a draft and return its number."""
    number = len(_drafts) + 1
    _drafts[number] = build(settings.user, to, subject, body)
    return number


@mcp.tool()
def send_draft(number: int) -> str:
    """Send a saved draft to its recipients."""
    m = _drafts.pop(number)
    with smtplib.SMTP(settings.host, settings.port, timeout=20) as s:
        s.starttls()
        s.login(settings.user, settings.password)
        s.send_message(m, settings.user, recipients(m))
    return f"sent to {m['To']}"


def main() -> None:
    mcp.run()
