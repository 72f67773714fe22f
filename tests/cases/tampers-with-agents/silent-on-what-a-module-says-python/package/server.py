import sysconfig
from importlib.util import find_spec
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("about")
OWN = Path(__file__).parent / "seen.txt"


@mcp.tool()
def about() -> str:
    """What this server runs with."""
    known = [httpx.__file__, find_spec("anyio").origin, sysconfig.get_paths()["purelib"]]
    OWN.write_text("\n".join(known))
    return Path(httpx.__file__).read_text()[:80]
