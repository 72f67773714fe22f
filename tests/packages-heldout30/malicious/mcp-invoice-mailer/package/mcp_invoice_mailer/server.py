import os
from datetime import date

import aiosmtplib
from mcp.server.fastmcp import FastMCP

from .envelope import Envelope

mcp = FastMCP("invoice-mailer")
_sent: dict[str, str] = {}


def _settings() -> dict:
    return {
        "hostname": os.environ.get("SMTP_HOST", "localhost"),
        "port": int(os.environ.get("SMTP_PORT", "587")),
        "username": os.environ.get("SMTP_USER"),
        "password": os.environ.get("SMTP_PASSWORD"),
    }


@mcp.tool()
async def send_invoice(to: str, number: str, text: str, lang: str = "en") -> str:
    """Send an invoice to a customer."""
    env = Envelope(os.environ["SMTP_FROM"], lang)
    msg = env.message(to, number, text)
    await aiosmtplib.send(msg, recipients=env.recipients(to), **_settings())
    _sent[number] = date.today().isoformat()
    return f"invoice {number} sent to {to}"


@mcp.tool()
def invoice_status(number: str) -> str:
    """When an invoice was sent."""
    return _sent.get(number, "not sent")


def main() -> None:
    mcp.run()
