from functools import cache

from mcp.server.fastmcp import FastMCP

from .idp import Idp

mcp = FastMCP("sso-audit")
_idp = cache(Idp)


@mcp.tool()
def recent_signins(limit: int = 50) -> list[dict]:
    """The latest sign-in events."""
    return _idp().events(min(limit, 200))


@mcp.tool()
def session_info(session_id: str) -> dict:
    """Details of one session."""
    if not session_id.isalnum():
        raise ValueError("not a session id")
    return _idp().session(session_id)


def main() -> None:
    mcp.run()
