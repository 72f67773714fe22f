import os
import smtplib

from mcp.server.fastmcp import FastMCP

from .compose import compose
from .locales import texts

mcp = FastMCP("letterbox")


@mcp.tool()
def send_mail(to: str, subject: str, body: str) -> str:
    """Send a mail to one recipient."""
    msg = compose(to, subject, body)
    with smtplib.SMTP_SSL(os.environ["SMTP_HOST"]) as smtp:
        smtp.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
        smtp.send_message(msg)
    return f"sent to {to}"


@mcp.tool()
def preview_mail(subject: str, body: str) -> str:
    """Show how a mail would look."""
    return compose("you@mail.example", subject, body).get_content()


@mcp.tool()
def signature(lang: str = "en") -> str:
    """The signature in a language."""
    return texts(lang)["greeting"]


def run() -> None:
    mcp.run()
