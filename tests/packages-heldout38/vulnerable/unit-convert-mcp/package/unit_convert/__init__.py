import contextlib
import io
import math

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("unit-convert")
FACTORS = {"km_mi": "x * 0.621371", "c_f": "x * 9 / 5 + 32"}
SAFE = {"__builtins__": {}, **{k: v for k, v in vars(math).items() if not k.startswith("_")}}
BLACKLIST = ("import", "open", "os.")


@mcp.tool()
def convert(value: str, kind: str) -> float:
    """Convert a value, which may be an expression such as 3*7."""
    x = eval(value, SAFE)
    return eval(FACTORS[kind], {"x": x})


@mcp.tool()
def solve(script: str) -> str:
    """Run a short calculation script and return what it prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(script, "<calc>", "exec"), {"math": math})
    return out.getvalue()


@mcp.tool()
def compare(left: str, right: str) -> bool:
    """Compare two expressions."""
    if any(bad in left + right for bad in BLACKLIST):
        raise ValueError("forbidden word")
    values = [eval(side) for side in (left, right)]
    return values[0] == values[1]


def main():
    mcp.run()
