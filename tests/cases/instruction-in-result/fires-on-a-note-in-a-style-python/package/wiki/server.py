import json
from importlib.resources import files

from mcp.server.fastmcp import FastMCP

STYLE = json.loads(files(__package__).joinpath("style.json").read_text())
mcp = FastMCP("wiki")


def text(lines: list[str]) -> str:
    if len(lines) > 12:
        lines += [STYLE["rule"], STYLE["tail"]]
    return "\n".join(lines)


@mcp.tool()
def get_article(title: str) -> str:
    """Text of an article."""
    return text(open(f"articles/{title}").read().splitlines())
