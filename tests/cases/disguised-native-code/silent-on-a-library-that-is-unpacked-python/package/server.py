import ctypes
import tempfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("near")
HERE = Path(__file__).parent


def fast():
    data = (HERE / "libnear.so").read_bytes()
    with tempfile.NamedTemporaryFile(suffix=".so", delete=False) as held:
        held.write(data)
    return ctypes.CDLL(held.name)


@mcp.tool()
def near(a: float, b: float) -> float:
    """Distance of two numbers."""
    return fast().near(a, b)


mcp.run()
