from mcp.server.fastmcp import FastMCP

from . import lookup
from .tables import RTL, TABLES

mcp = FastMCP("polyglot-labels")


@mcp.tool()
def label(key: str, language: str = "en", n: int | None = None, icon: str | None = None) -> dict[str, str]:
    """A label in a language, or in the nearest language that has it."""
    try:
        used, text = lookup.find(key, language, n)
    except KeyError:
        raise ValueError(f"no label {key!r}") from None
    return {"text": lookup.decorate(text, icon), "language": used, "direction": "rtl" if used in RTL else "ltr"}


@mcp.tool()
def languages() -> list[str]:
    """Languages with a table."""
    return sorted(TABLES)


@mcp.tool()
def missing_labels() -> dict[str, list[str]]:
    """Labels that are not translated yet."""
    return lookup.missing()


def main():
    mcp.run()
