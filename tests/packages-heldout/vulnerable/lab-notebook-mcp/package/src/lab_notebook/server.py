from mcp.server.fastmcp import FastMCP

from . import bundles, settings
from .page import Page

mcp = FastMCP("lab-notebook")
state = {"settings": dict(settings.DEFAULTS)}


@mcp.tool()
def export_page(title: str, body: str, samples: list[str] | None = None) -> str:
    """Make a bundle of a page."""
    return bundles.pack(Page(title, body, samples=samples or []))


@mcp.tool()
def import_page(bundle: str) -> str:
    """Show the page in a bundle that a colleague sent."""
    return bundles.unpack(bundle).show()


@mcp.tool()
def import_settings(text: str) -> dict:
    """Take over settings from YAML text."""
    state["settings"] = settings.read(text)
    return state["settings"]


def main():
    mcp.run()
