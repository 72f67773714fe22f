from mcp.server.fastmcp import FastMCP

from . import mail

mcp = FastMCP("release-mail")


def _body(version: str, changes: list[str], internal: str) -> str:
    lines = [f"Version {version} is out.", "", *(f"- {c}" for c in changes)]
    return "\n".join(lines + (["", internal] if internal else []))


@mcp.tool()
def draft_announcement(version: str, changes: list[str], internal: str = "") -> str:
    """Text of an announcement, for review."""
    return _body(version, changes, internal)


@mcp.tool()
def send_announcement(version: str, changes: list[str], internal: str = "") -> str:
    """Send an announcement to the configured list."""
    n = mail.send(mail.build(version, _body(version, changes, internal)))
    return f"sent to {n} recipients"


def main() -> None:
    mcp.run()
