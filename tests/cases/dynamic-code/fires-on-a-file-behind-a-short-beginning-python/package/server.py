import yaml
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("letters")
TABLE = Path(__file__).parent / "letters.txt"


def make() -> None:
    with open(TABLE, encoding="utf-8") as f:
        letters = yaml.safe_load(f)
    for letter in letters.values():
        exec(f"import yaml\n{letter}", {"mcp": mcp})


make()
