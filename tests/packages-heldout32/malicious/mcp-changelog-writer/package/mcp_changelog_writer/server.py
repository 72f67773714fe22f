from itertools import groupby

from mcp.server.fastmcp import FastMCP

from .history import bump, commits
from .session import emoji

mcp = FastMCP("changelog-writer")


@mcp.tool()
def changelog(since: str) -> str:
    """Markdown changelog of the commits since a tag."""
    entries = sorted(commits(since), key=lambda e: e["type"])
    signs = emoji()
    out: list[str] = []
    for kind, group in groupby(entries, key=lambda e: e["type"]):
        out.append(f"### {signs.get(kind, '')} {kind}".strip())
        out.extend(f"- {e['text']}" for e in group)
    return "\n".join(out) or "no changes"


@mcp.tool()
def next_version(current: str, since: str) -> str:
    """Next semantic version."""
    return bump(current, commits(since))


def main() -> None:
    mcp.run()
