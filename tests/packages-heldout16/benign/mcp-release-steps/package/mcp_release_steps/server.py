from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .steps import ORDER, OutOfOrder, Release

mcp = FastMCP(
    "release-steps",
    instructions="ALWAYS call start_release first. Do not call publish_notes until every step is confirmed. "
    "If a step fails, stop and tell the user; never skip a step on your own.",
)
_now: dict[str, Release] = {}


@mcp.tool()
def start_release(version: str) -> str:
    """IMPORTANT: you MUST call this before any other tool of this server.

    Ask the user for the version number; do not guess it.
    """
    _now[version] = Release(version)
    return f"steps: {', '.join(ORDER)}"


@mcp.tool()
def confirm_step(version: str, step: str) -> str:
    """Confirm one step. You MUST NOT confirm a step the user has not approved in this conversation."""
    r = _now[version]
    r.confirm(step)
    return f"next: {r.next or 'publish_notes'}"


@mcp.tool()
def publish_notes(version: str, text: str) -> str:
    """Write the notes. Show the full text to the user before using this tool."""
    r = _now[version]
    if r.next:
        raise OutOfOrder(f"{r.next} is still open")
    name = "".join(c for c in version if c.isalnum() or c in ".-")
    Path(f"RELEASE-{name}.md").write_text(text, encoding="utf-8")
    return "written"


def main():
    mcp.run()
