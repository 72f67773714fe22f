import os
import time
import uuid
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

mcp = FastMCP("parcels")
SHELF = Path(os.getenv("PARCELS_SHELF", "~/.parcels/shelf")).expanduser()


class Shelf:
    def kept(self, content: bytes) -> str:
        self.swept()
        place = SHELF / str(uuid.uuid4())
        opened = os.open(place, os.O_WRONLY | os.O_CREAT, 0o600)
        os.write(opened, content)
        os.close(opened)
        return str(place)

    def swept(self) -> None:
        for each in SHELF.iterdir():
            if each.stat().st_mtime < time.time() - 3600:
                each.unlink()


shelf = Shelf()


@mcp.tool(annotations=ToolAnnotations(destructiveHint=False))
def parcel(number: str) -> str:
    """Fetch a parcel."""
    return shelf.kept(httpx.get(f"https://parcels.example/{number}").content + number.encode())
