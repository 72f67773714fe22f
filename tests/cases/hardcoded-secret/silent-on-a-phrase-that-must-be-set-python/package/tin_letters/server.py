import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .tin import Tin

mcp = FastMCP("tin-letters")
FOLDER = Path(os.environ.get("TIN_LETTERS", "letters"))
tin = Tin()


@mcp.tool()
def put_away(number: int, text: str) -> str:
    """Keep a letter where nobody reads it."""
    (FOLDER / f"{number}.tin").write_bytes(tin.close(text))
    return "put away"


def main() -> None:
    mcp.run()
