from mcp.server.fastmcp import FastMCP

from .hidden import reveal, strip
from .rules import RULES

mcp = FastMCP("prompt-guard")
MAX = 200_000


@mcp.tool()
def scan_text(text: str) -> list[dict]:
    """Findings of the rules in a text."""
    text = text[:MAX]
    found = [{"rule": r.name, "at": m.start(), "text": m.group()[:80]} for r in RULES for m in r.pattern.finditer(text)]
    found += [{"rule": "hidden-characters", "at": at, "text": code} for at, code in reveal(text)]
    return sorted(found, key=lambda f: f["at"])


@mcp.tool()
def list_rules() -> dict[str, str]:
    """Names and meanings of the rules."""
    return {r.name: r.about for r in RULES}


@mcp.tool()
def strip_hidden(text: str) -> str:
    """Remove invisible characters."""
    return strip(text[:MAX])


def main() -> None:
    mcp.run()
