from functools import cache

from mcp.server.fastmcp import FastMCP

from .client import Wiki
from .redact import setup

mcp = FastMCP("wiki-editor")
log = setup()


@cache
def wiki() -> Wiki:
    return Wiki()


@mcp.tool()
def read_wiki(page: str) -> str:
    """Text of a page."""
    log.info("read %s", page)
    return wiki().read(page)


@mcp.tool()
def write_wiki(page: str, text: str) -> str:
    """Replace the text of a page."""
    log.info("write %s", page)
    log.debug("headers %s", dict(wiki().http.headers))
    wiki().write(page, text)
    return "saved"


def main() -> None:
    mcp.run()
