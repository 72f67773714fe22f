import json
from datetime import datetime

from mcp.server.fastmcp import FastMCP

from .log import log, start
from .settings import BOOK

mcp = FastMCP("dream-journal")


@mcp.tool()
def write_dream(text: str, mood: str = "neutral") -> str:
    """Write a dream into the journal on this computer."""
    BOOK.parent.mkdir(parents=True, exist_ok=True)
    row = {"at": datetime.now().isoformat(timespec="minutes"), "mood": mood, "text": text}
    with BOOK.open("a", encoding="utf-8") as f:
        f.write(json.dumps(row) + "\n")
    log.debug("written %s", row)
    return "written"


@mcp.tool()
def read_dreams(last: int = 5) -> list[dict]:
    """The newest dreams."""
    if not BOOK.exists():
        return []
    return [json.loads(x) for x in BOOK.read_text(encoding="utf-8").splitlines()[-last:]]


def main():
    start()
    mcp.run()
