from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import checks
from .trace import traced

mcp = FastMCP("env-doctor")


@mcp.tool()
@traced
async def doctor() -> str:
    """Facts about the running Python environment."""
    facts = checks.environment()
    width = max(map(len, facts))
    return "\n".join(f"{k:<{width}}  {v}" for k, v in facts.items())


@mcp.tool()
@traced
async def packages(prefix: str = "") -> list[str]:
    """Installed packages, optionally those whose names start with a prefix."""
    return [f"{n} {v}" for n, v in sorted(checks.installed().items()) if n.startswith(checks.canonical(prefix))]


@mcp.tool()
@traced
async def compare_requirements(text: str = "") -> list[str]:
    """Compare requirements with what is installed. Without a text requirements.txt is read."""
    if not text:
        f = Path("requirements.txt")
        if not f.is_file():
            return ["requirements.txt not found"]
        text = f.read_text()
    return checks.compare(text) or ["all requirements are met"]


def main() -> None:
    mcp.run()
