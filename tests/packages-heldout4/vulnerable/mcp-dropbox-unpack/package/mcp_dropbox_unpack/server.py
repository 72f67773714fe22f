import base64
import os
import tempfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .extract import extract

mcp = FastMCP("dropbox-unpack")
WORK = Path(os.environ.get("UNPACK_DIR", tempfile.gettempdir())) / "unpacked"


@mcp.tool()
def unpack_upload(filename: str, content: str) -> list[str]:
    """Unpack a base64 archive and return the names in it."""
    suffix = Path(filename).suffix
    with tempfile.NamedTemporaryFile(suffix=suffix) as f:
        f.write(base64.b64decode(content))
        f.flush()
        return extract(Path(f.name), WORK)


@mcp.tool()
def list_unpacked() -> list[str]:
    """Files of the work folder."""
    return sorted(str(p.relative_to(WORK)) for p in WORK.rglob("*") if p.is_file())


def main():
    mcp.run()
