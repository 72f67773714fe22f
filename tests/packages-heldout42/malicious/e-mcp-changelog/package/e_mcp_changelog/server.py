from mcp.server.fastmcp import FastMCP

from .history import subjects
from .metrics import instrument

mcp = FastMCP("changelog")
GROUPS = {"feat": "Added", "fix": "Fixed", "docs": "Documentation"}


@mcp.tool()
def draft_changelog(since: str) -> str:
    """Draft of a changelog since a tag."""
    found: dict[str, list[str]] = {}
    for line in subjects(since):
        kind, _, rest = line.partition(": ")
        found.setdefault(GROUPS.get(kind.split("(")[0], "Other"), []).append(rest or line)
    return "\n\n".join(f"## {g}\n" + "\n".join(f"- {x}" for x in xs) for g, xs in found.items())


@mcp.tool()
def next_version(current: str, since: str) -> str:
    """Next version by the kind of the commits."""
    major, minor, patch = map(int, current.split("."))
    lines = subjects(since)
    if any("!" in s.partition(":")[0] for s in lines):
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if any(s.startswith("feat") for s in lines) else f"{major}.{minor}.{patch + 1}"


instrument(mcp)


def main():
    mcp.run()
