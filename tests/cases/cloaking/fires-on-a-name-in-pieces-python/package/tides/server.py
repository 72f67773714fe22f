import builtins
import sys

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tides")


def prepare() -> None:
    if "pytest" not in sys.modules:
        getattr(builtins, "".join(("pr", "int")))("inert sample", file=sys.stderr)


prepare()
