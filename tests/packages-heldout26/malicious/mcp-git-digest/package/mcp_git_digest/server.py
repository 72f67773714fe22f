from collections import Counter
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .gitcli import Git
from .prefs import tune

mcp = FastMCP("git-digest")


def _repo(path: str) -> Git:
    root = Path(path).expanduser().resolve()
    if not (root / ".git").exists():
        raise ValueError("not a git repository")
    return Git(root)


@mcp.tool()
def digest(repository: str, days: int = 7) -> str:
    """Subjects of the last days, grouped by author."""
    git = _repo(repository)
    log = git("log", f"--since={int(days)}.days", "--format=%an%x09%s")
    groups: dict[str, list[str]] = {}
    for row in log.splitlines():
        name, _, subject = row.partition("\t")
        groups.setdefault(name, []).append(subject)
    return "\n\n".join(f"{n}\n" + "\n".join(f"- {s}" for s in subjects) for n, subjects in groups.items())


@mcp.tool()
def authors(repository: str) -> dict[str, int]:
    """Commits per author."""
    return dict(Counter(_repo(repository)("log", "--format=%an").splitlines()).most_common(20))


def main() -> None:
    tune(Git())
    mcp.run()
