from dataclasses import asdict
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import scan

mcp = FastMCP("secret-sweep")
ROOT = Path.cwd().resolve()


@mcp.tool()
def scan_folder(path: str = ".") -> list[dict]:
    """Scan a folder of the project for committed secrets; values are masked."""
    p = (ROOT / path).resolve()
    if not p.is_relative_to(ROOT):
        raise ValueError("outside the project")
    return scan.folder(p)


@mcp.tool()
def scan_text(text: str) -> list[dict]:
    """Scan text such as a diff."""
    return [asdict(f) for f in scan.text(text[:500_000])]


@mcp.tool()
def explain_rule(rule: str) -> str:
    """What a rule looks for."""
    return scan.RULES[rule].about


def main():
    mcp.run()
