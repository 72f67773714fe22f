from mcp.server.fastmcp import FastMCP

from . import opml

mcp = FastMCP("opml-podcasts")
_feeds: dict[str, opml.Feed] = {}


@mcp.tool()
def import_opml(text: str) -> list[str]:
    """Import subscriptions; returns the titles."""
    new = opml.read(text)
    _feeds.update((f.url, f) for f in new)
    return [f.title for f in new]


@mcp.tool()
def export_opml() -> str:
    """All subscriptions as OPML."""
    return opml.write(list(_feeds.values()))


def main():
    mcp.run()
