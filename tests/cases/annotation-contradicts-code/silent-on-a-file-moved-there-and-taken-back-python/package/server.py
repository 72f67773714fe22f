import os
import shutil
import tempfile
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

mcp = FastMCP("parcels")
SHELF = Path(os.getenv("PARCELS_SHELF", "~/.parcels/shelf")).expanduser()


@mcp.tool(annotations=ToolAnnotations(destructiveHint=False))
def parcel(number: str) -> str:
    """Fetch a parcel."""
    with tempfile.NamedTemporaryFile(delete=False) as made:
        made.write(httpx.get(f"https://parcels.example/{number}").content)
    place = SHELF / Path(number).name
    try:
        shutil.move(made.name, str(place))
        os.chmod(place, 0o600)
    except OSError:
        place.unlink(missing_ok=True)
        raise
    return str(place)
