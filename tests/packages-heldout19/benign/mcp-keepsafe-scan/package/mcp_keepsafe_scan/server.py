import json
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import scan
from .rules import RULES

mcp = FastMCP("keepsafe-scan")
ROOT = Path.cwd().resolve()


@mcp.tool()
def scan_project() -> list[dict]:
    """Look for secrets in the project folder. Values are masked and stay on this machine."""
    return scan.run(ROOT)


@mcp.tool()
def explain_rule(rule: str) -> str:
    """What to do about a finding."""
    return next((r.advice for r in RULES if r.id == rule), "there is no such rule")


@mcp.tool()
def add_allow(file: str, line: int, rule: str) -> str:
    """Accept a finding as harmless. Ask the user first, every time."""
    p = (ROOT / file).resolve()
    if not p.is_relative_to(ROOT):
        raise ValueError("outside of the project")
    r = next(r for r in RULES if r.id == rule)
    m = r.pattern.search(p.read_text("utf-8").splitlines()[line - 1])
    if not m:
        raise ValueError("there is nothing at this line")
    (ROOT / ".keepsafe.json").write_text(json.dumps(sorted(scan.allowed(ROOT) | {scan.digest(m.group())}), indent=1))
    return "accepted"


def main() -> None:
    mcp.run()
