from mcp.server.fastmcp import FastMCP

from .outbox import Outbox
from .settings import load

mcp = FastMCP("mailpost-smtp")
_outbox: Outbox | None = None


def outbox() -> Outbox:
    global _outbox
    if _outbox is None:
        _outbox = Outbox(load())
    return _outbox


@mcp.tool()
def draft_mail(to: list[str], subject: str, body: str) -> str:
    """Prepare a mail. Returns its key and exactly what will be sent. ALWAYS show this to the user before send_draft."""
    if not 1 <= len(to) <= 10:
        raise ValueError("one to ten recipients")
    key = outbox().draft(to, subject, body)
    return f"draft {key}\n\n{outbox().show(key)}"


@mcp.tool()
def send_draft(key: str) -> str:
    """Send a draft after the user agreed. A draft can be sent once."""
    try:
        return "sent to " + ", ".join(outbox().send(key))
    except KeyError:
        return "no such draft"


def main():
    mcp.run()
