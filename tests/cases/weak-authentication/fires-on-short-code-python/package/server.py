import secrets
import string

from mcp.server.fastmcp import FastMCP

from .post import send

mcp = FastMCP("ferry")
waiting: dict[str, str] = {}
crews: dict[str, str] = {}


@mcp.tool()
def hello(crew: str) -> str:
    """Send a code by mail."""
    code = "".join(secrets.choice(string.digits) for _ in range(4))
    waiting[crew] = code
    send(crew, f"Your code is {code}")
    return "look into your mail"


@mcp.tool()
def enter(crew: str, code: str) -> str:
    """Sign in with the code."""
    if waiting.get(crew) is None or waiting[crew] != code:
        raise PermissionError("wrong code")
    crews[ticket := secrets.token_urlsafe()] = crew
    return ticket
