import re

from mcp.server.fastmcp import FastMCP

from .shared import Recent

mcp = FastMCP("podcast-shownotes")
_MARK = re.compile(r"^(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(.+)$")


@mcp.tool()
def format_notes(title: str, points: list[str], links: list[str] | None = None) -> str:
    """Markdown show notes of an episode."""
    parts = [f"# {title}", *[f"- {p}" for p in points]]
    if links:
        parts += ["", "## Links", *[f"- <{u}>" for u in links]]
    return "\n".join(parts)


@mcp.tool()
def chapter_marks(lines: list[str]) -> list[dict]:
    """Chapter marks from lines such as 03:20 Interview."""
    out = []
    for line in lines:
        if m := _MARK.match(line.strip()):
            a, b, c, name = m.groups()
            seconds = int(a) * 60 + int(b) if c is None else int(a) * 3600 + int(b) * 60 + int(c)
            out.append({"start": seconds, "title": name})
    return out


def main() -> None:
    Recent().start()
    mcp.run()
