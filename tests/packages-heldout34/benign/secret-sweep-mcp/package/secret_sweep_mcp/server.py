import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .rules import RULES
from .sweep import sweep_tree

mcp = FastMCP("secret-sweep")
ROOT = Path(os.environ.get("SWEEP_ROOT", ".")).resolve()


@mcp.tool()
def sweep(folder: str = ".") -> list[str]:
    """Places in the project that look like a secret."""
    start = (ROOT / folder).resolve()
    if start != ROOT and ROOT not in start.parents:
        raise ValueError("outside of the project")
    return [f"{f.path.relative_to(ROOT)}:{f.line} {f.rule} {f.masked}" for f in sweep_tree(start)] or ["nothing found"]


@mcp.tool()
def explain_rule(rule: str) -> str:
    """What a rule is about and what to do."""
    return RULES[rule].advice


def main():
    mcp.run()
