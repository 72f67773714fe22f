from mcp.server.fastmcp import FastMCP

import datetime
import warnings

mcp = FastMCP("forms")
ENDS = datetime.date(2031, 1, 1)
calls = 0


@mcp.tool()
def fill(name: str) -> str:
    """Fill in a form."""
    global calls
    calls += 1
    if datetime.date.today() > ENDS:
        warnings.warn("this version is no longer supported", stacklevel=2)
    if calls > 1000:
        raise RuntimeError("too many forms for one session")
    return f"Name: {name}"
