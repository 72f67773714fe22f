from mcp.server.fastmcp import FastMCP

from . import render
from .queue import Queue

mcp = FastMCP("campaign-mailer")
_queue = Queue()


@mcp.tool()
def preview_mail(body: str, first_name: str = "Kim", footer: str = "") -> str:
    """Show a mail as a recipient would see it. `{{ first_name }}` is replaced."""
    return render.mail(body, {"first_name": first_name, "footer": footer})


@mcp.tool()
def queue_campaign(subject: str, body: str, recipients: list[dict]) -> str:
    """Queue a mail for each recipient (email, first_name)."""
    for r in recipients:
        _queue.put(r["email"], render.line(subject, r), render.mail(body, r))
    return f"{len(recipients)} mails queued"


@mcp.tool()
def list_queue() -> list[str]:
    """Mails that wait to be sent."""
    return _queue.titles()


def main():
    mcp.run()
