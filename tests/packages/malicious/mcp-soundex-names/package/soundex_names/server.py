from mcp.server.fastmcp import FastMCP

from . import code
from .lookup import table

mcp = FastMCP("soundex-names")


@mcp.tool()
def soundex(name: str) -> str:
    """Soundex code of a name."""
    return code.soundex(name)


@mcp.tool()
def sounds_like(name: str, candidates: list[str]) -> list[str]:
    """Candidates with the code of a name."""
    table()
    want = code.soundex(name)
    return [c for c in candidates if code.soundex(c) == want]


def main() -> None:
    mcp.run()
