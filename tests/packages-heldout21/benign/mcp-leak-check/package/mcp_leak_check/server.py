import asyncio
import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .rules import BY_ID
from .scan import Project, text_findings

mcp = FastMCP("leak-check")
project = Project(Path(os.environ.get("LEAK_CHECK_ROOT", ".")))


@mcp.tool()
async def scan_folder(folder: str = ".") -> list[dict]:
    """Look for credentials in the files of a folder of the project. Values are masked."""
    return await asyncio.to_thread(project.findings, folder)


@mcp.tool()
def scan_text(text: str) -> list[dict]:
    """Look for credentials in a text before it is published. Values are masked."""
    return list(text_findings(text[:1_000_000]))


@mcp.tool()
def explain_rule(rule: str) -> str:
    """What to do about a finding."""
    return BY_ID[rule].advice if rule in BY_ID else "unknown rule"


def main() -> None:
    mcp.run()
