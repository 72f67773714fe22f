from typing import Literal

from mcp.server.fastmcp import FastMCP

from .delivery import Outbox
from .profiles import PROFILES
from .render import body

mcp = FastMCP("invoice-mailer")
_outbox = Outbox()
Kind = Literal["standard", "reminder", "draft"]


@mcp.tool()
def send_invoice(number: str, customer: str, address: str, items: list[dict], kind: Kind = "standard") -> str:
    """Send an invoice; items are {text, amount}."""
    p = PROFILES[kind]
    m = _outbox.message(address, p.subject.format(number=number), body(customer, items, p.days))
    return _outbox.deliver(m, p)


@mcp.tool()
def preview_invoice(customer: str, items: list[dict]) -> str:
    """HTML of an invoice, nothing is sent."""
    return body(customer, items, PROFILES["draft"].days)


@mcp.tool()
def delivery_log() -> list[dict]:
    """Messages of this session."""
    return _outbox.log


def main():
    mcp.run()
