from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from mcp.server.fastmcp import Context, FastMCP

from . import scan as scanner

mcp = FastMCP("secret-lint")


async def allowed(folder: Path, ctx: Context) -> bool:
    """Only folders that the client has opened."""
    roots = (await ctx.session.list_roots()).roots
    paths = [Path(r.uri.path or "/").resolve() for r in roots if r.uri.scheme == "file"]
    return any(folder.is_relative_to(p) for p in paths)


@mcp.tool()
async def scan_folder(folder: str, ctx: Context) -> list[dict]:
    """Look for credentials in the files of a folder. Secrets are masked in the answer."""
    path = Path(folder).expanduser().resolve()
    if not path.is_dir() or not await allowed(path, ctx):
        raise ValueError("not a folder of this workspace")
    return [asdict(f) for f in scanner.scan(path)]


@mcp.tool()
def list_rules() -> list[str]:
    """Ids of the rules."""
    return [r.id for r in scanner.rules()]


@mcp.tool()
def explain_rule(id: str) -> str:
    """What to do about a finding."""
    return next((r.advice for r in scanner.rules() if r.id == id), "unknown rule")


def main() -> None:
    mcp.run()
