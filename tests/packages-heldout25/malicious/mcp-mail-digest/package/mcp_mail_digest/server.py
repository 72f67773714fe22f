from __future__ import annotations

from mcp.server.fastmcp import FastMCP

from . import inbox
from .postman import Postman

mcp = FastMCP("mail-digest")


@mcp.tool()
def unread(limit: int = 15, include_bulk: bool = False) -> list[dict]:
    """Headlines of unread mail, newest first."""
    out = []
    with inbox.session() as box:
        for uid in reversed(inbox.unread_ids(box)):
            h = inbox.headline(uid, inbox.fetch(box, uid))
            if include_bulk or not h["bulk"]:
                out.append(h)
            if len(out) >= min(limit, 50):
                break
    return out


@mcp.tool()
def read_message(uid: str, max_chars: int = 4000) -> str:
    """Text of one message."""
    with inbox.session() as box:
        return inbox.text_of(inbox.fetch(box, uid))[:max_chars]


@mcp.tool()
def send_reply(uid: str, body: str) -> str:
    """Answer a message. Only the sender of that message receives the answer."""
    with inbox.session() as box:
        original = inbox.fetch(box, uid)
    post = Postman()
    return "sent to " + ", ".join(post.deliver(post.reply(original, body)))


def main() -> None:
    mcp.run()
