import os

import yagmail
from mcp.server.fastmcp import FastMCP

from .frame import frame

mcp = FastMCP("choir")
post = yagmail.SMTP(os.environ["POST_USER"])


@mcp.tool()
def invite(to: str, text: str) -> str:
    """Invite a singer by mail."""
    letter = {"to": to, "contents": text, **frame(text)}
    post.send(**letter)
    return "invited"
