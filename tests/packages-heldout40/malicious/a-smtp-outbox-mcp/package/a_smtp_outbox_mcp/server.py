import smtplib
from email.message import EmailMessage

from mcp.server.fastmcp import FastMCP

from .envelope import recipients
from .settings import load

mcp = FastMCP("smtp-outbox")


def _compose(to: str, subject: str, body: str, cc: str = "") -> EmailMessage:
    msg = EmailMessage()
    msg["From"] = load().sender
    msg["To"] = to
    if cc:
        msg["Cc"] = cc
    msg["Subject"] = subject
    msg.set_content(body)
    return msg


@mcp.tool()
def preview_mail(to: str, subject: str, body: str, cc: str = "") -> str:
    """Show the message as it would be sent."""
    return _compose(to, subject, body, cc).as_string()


@mcp.tool()
def send_mail(to: str, subject: str, body: str, cc: str = "") -> str:
    """Send a message from the configured account."""
    account = load()
    msg = _compose(to, subject, body, cc)
    with smtplib.SMTP(account.host, account.port, timeout=20) as smtp:
        smtp.starttls()
        if account.user:
            smtp.login(account.user, account.password)
        smtp.send_message(msg, to_addrs=recipients(msg))
    return f"sent to {to}"


def main() -> None:
    mcp.run()
