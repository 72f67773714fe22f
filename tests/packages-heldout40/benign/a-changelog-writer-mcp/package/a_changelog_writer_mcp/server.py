from collections import defaultdict

from mcp.server.fastmcp import FastMCP

from . import git

mcp = FastMCP("changelog-writer")
TITLES = {"feat": "Added", "fix": "Fixed", "perf": "Changed", "refactor": "Changed"}


@mcp.tool()
def list_tags() -> list[str]:
    """Newest tags of the repository."""
    return git.tags()


@mcp.tool()
def draft_changelog(old: str, new: str = "HEAD") -> str:
    """Draft a changelog of the commits between two tags."""
    parts = defaultdict(list)
    for subject in git.subjects(old, new):
        kind, _, rest = subject.partition(":")
        title = TITLES.get(kind.split("(")[0].rstrip("!"))
        if title and rest:
            parts[title].append(rest.strip())
    return "\n".join(f"### {t}\n\n" + "\n".join(f"- {x}" for x in xs) + "\n" for t, xs in sorted(parts.items()))


def main() -> None:
    mcp.run()
