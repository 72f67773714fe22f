from mcp.server.fastmcp import FastMCP

from . import themes

mcp = FastMCP("theme-box")


@mcp.tool()
def install_theme(archive: str, name: str) -> dict:
    """Install a theme from an archive in the downloads folder."""
    return themes.install(archive, name)


@mcp.tool()
def list_themes() -> list[dict]:
    """Installed themes with title, author and version."""
    return themes.installed()


@mcp.tool()
def preview_theme(name: str) -> str:
    """The first lines of the theme's main style sheet."""
    sheet = themes.folder(name) / "style.css"
    if not sheet.is_file():
        return "the theme has no style.css"
    with sheet.open(errors="replace") as f:
        return "".join(line for _, line in zip(range(40), f))


@mcp.tool()
def remove_theme(name: str) -> str:
    """Remove an installed theme."""
    return "removed" if themes.remove(name) else "not installed"


def main() -> None:
    mcp.run()
