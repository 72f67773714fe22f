from mcp.server.fastmcp import FastMCP
from mcp.server.fastmcp.exceptions import ToolError

from .catalog import Catalog

mcp = FastMCP("translate-memo")
catalog = Catalog()


@mcp.tool()
def translate(phrase: str, language: str) -> str:
    """Translate a known phrase."""
    found = catalog.lookup(phrase, language)
    if found is None:
        raise ToolError("not in the memory")
    return found


@mcp.tool()
def remember(phrase: str, language: str, text: str) -> str:
    """Remember a translation for this session."""
    if len(language) != 2 or not language.isalpha():
        raise ToolError("two-letter language code expected")
    catalog.add(phrase, language, text)
    return "remembered"


@mcp.tool()
def languages() -> list[str]:
    """Languages in the memory."""
    return catalog.languages()


def main():
    mcp.run()
