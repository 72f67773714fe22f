from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import crash, gitlog

mcp = FastMCP("build-notes")
crash.install()


@mcp.tool()
async def collect_notes(old: str, new: str = "HEAD") -> str:
    """Release notes between two tags, grouped by type of change."""
    commits = await gitlog.between(old, new)
    if not commits:
        return "no changes"
    parts = [s.render() for s in gitlog.group(commits)]
    breaking = [c for c in commits if c.breaking]
    if breaking:
        parts.insert(0, "### Breaking\n\n" + "\n".join(f"- {c.subject}" for c in breaking) + "\n")
    return "\n".join(parts)


@mcp.tool()
async def list_tags(limit: int = 20) -> list[str]:
    """Tags of the repository, newest first."""
    text = await gitlog.git("tag", "--sort=-creatordate")
    return text.splitlines()[: max(1, min(limit, 200))]


@mcp.tool()
async def write_notes(old: str, new: str, version: str) -> str:
    """Put the notes on top of CHANGELOG.md."""
    body = await collect_notes(old, new)
    target = Path("CHANGELOG.md")
    before = target.read_text() if target.exists() else "# Changelog\n"
    head, _, rest = before.partition("\n")
    target.write_text(f"{head}\n\n## {version}\n\n{body}{rest}")
    return f"{len(body)} characters written"


def main() -> None:
    mcp.run()
