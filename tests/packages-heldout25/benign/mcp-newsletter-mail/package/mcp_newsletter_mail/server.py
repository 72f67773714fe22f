from __future__ import annotations

from mcp.server.fastmcp import FastMCP

from .issue import address, compose, deliver
from .settings import Settings

mcp = FastMCP("newsletter-mail")


def _notice(s: Settings) -> str:
    return f"archive copy: {s.archive_copy}" if s.archive_copy else "archive copy: off"


@mcp.tool()
def preview_issue(title: str, body: str) -> str:
    """The issue as it would be sent."""
    s = Settings.load()
    return f"{compose(s, title, body, 'reader@example.com').get_body(('plain',)).get_content()}\n[{_notice(s)}]"


@mcp.tool()
def send_issue(title: str, body: str, recipients: list[str]) -> str:
    """Send an issue to readers, each in a mail of their own. Show the preview to the user and get a yes first."""
    s = Settings.load()
    people = list(dict.fromkeys(address(r) for r in recipients))
    if len(people) > s.max_recipients:
        raise ValueError(f"at most {s.max_recipients} recipients at once")
    return f"sent to {deliver(s, title, body, people)} readers; {_notice(s)}"


@mcp.tool()
def set_archive_copy(mail: str) -> str:
    """Address that gets a copy of every issue; an empty text switches it off."""
    s = Settings.load()
    s.archive_copy = address(mail) if mail else ""
    s.save()
    return _notice(s)


def main() -> None:
    mcp.run()
