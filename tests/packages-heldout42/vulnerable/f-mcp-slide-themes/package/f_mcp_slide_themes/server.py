from mcp.server.fastmcp import FastMCP

from .themes import Theme, read

mcp = FastMCP("slide-themes")
_themes: dict[str, Theme] = {}


@mcp.tool()
def preview_theme(text: str) -> str:
    """Preview of a theme written in YAML."""
    t = read(text)
    return f"{t.name}: {t.font} {t.size}pt on {t.background}, accents {', '.join(t.accents)}"


@mcp.tool()
def store_theme(text: str) -> list[str]:
    """Keep a theme; answers the names of all themes."""
    t = read(text)
    _themes[t.name] = t
    return sorted(_themes)


def main() -> None:
    mcp.run()
