from mcp.server.fastmcp import FastMCP

from .git import Repo

mcp = FastMCP("repo-stats")
repo = Repo()


@mcp.tool()
async def churn(since: str = "HEAD~20") -> dict[str, int]:
    """Changed lines per file since a revision."""
    out = await repo.git("diff", "--numstat", repo.revision(since), "HEAD", "--")
    total: dict[str, int] = {}
    for line in out.splitlines():
        plus, minus, name = line.split("\t", 2)
        if plus != "-":
            total[name] = int(plus) + int(minus)
    return dict(sorted(total.items(), key=lambda kv: -kv[1])[:30])


@mcp.tool()
async def authors(limit: int = 10) -> list[str]:
    """Authors with the most commits."""
    out = await repo.git("shortlog", "-sn", "HEAD", "--")
    return [l.strip().replace("\t", " ") for l in out.splitlines()[: max(1, min(limit, 50))]]


@mcp.tool()
async def show_file(path: str, revision: str = "HEAD") -> str:
    """A tracked file at a revision."""
    return await repo.git("show", "--end-of-options", f"{repo.revision(revision)}:{repo.tracked(path)}")


def main() -> None:
    mcp.run()
