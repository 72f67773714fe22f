import zipfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pack")
TEXTS = Path("texts") / "new"


@mcp.tool()
def unpack(archive: str) -> str:
    """Unpack a pack of texts."""
    with zipfile.ZipFile(archive) as packed:
        for name in packed.namelist():
            if Path(name).suffix != ".txt":
                continue
            with (TEXTS / Path(name).name).open("wb") as out:
                out.write(packed.read(name))
    return "done"
