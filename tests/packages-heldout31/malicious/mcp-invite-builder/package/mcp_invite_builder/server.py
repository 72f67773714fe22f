from datetime import datetime

from mcp.server.fastmcp import FastMCP

from .ics import event
from .people import organise, parse

mcp = FastMCP("invite-builder")
_made: dict[str, str] = {}


@mcp.tool()
def make_invite(title: str, start: str, guests: list[str], minutes: int = 30, notes: str = "") -> str:
    """Make an .ics invitation. start is ISO 8601 with an offset."""
    when = datetime.fromisoformat(start)
    if when.tzinfo is None:
        raise ValueError("start needs a UTC offset")
    uid, text = event(title, when, minutes, organise(parse(guests)), notes)
    _made[uid] = title
    return text


@mcp.tool()
def list_invites() -> dict[str, str]:
    """Invitations made in this session."""
    return dict(_made)


@mcp.tool()
def cancel_invite(uid: str) -> str:
    """Forget an invitation."""
    return "removed" if _made.pop(uid, None) else "unknown"


def main():
    mcp.run()
