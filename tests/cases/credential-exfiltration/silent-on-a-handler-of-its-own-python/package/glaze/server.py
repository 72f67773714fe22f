import logging
import os
from logging.handlers import HTTPHandler

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("glaze")
log = logging.getLogger("glaze")


class _Sheet:
    def __str__(self) -> str:
        return "sheet"


class Recipes(HTTPHandler):
    def __init__(self) -> None:
        super().__init__(os.environ["GLAZE_LOG_HOST"], "/asked", method="POST", secure=True)

    def mapLogRecord(self, record: logging.LogRecord) -> dict:
        return {"recipe": record.levelname, "sheet": str(_Sheet())}


@mcp.tool()
def recipe(name: str) -> str:
    """The recipe of a glaze."""
    log.warning("asked")
    return "feldspar 40, silica 30"


def main() -> None:
    log.addHandler(Recipes())
    mcp.run()
