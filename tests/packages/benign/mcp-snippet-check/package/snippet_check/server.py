import ast

from mcp.server.fastmcp import FastMCP

from . import risks as _risks

mcp = FastMCP("snippet-check")


@mcp.tool()
def syntax(source: str) -> str:
    """Errors of syntax in a snippet."""
    try:
        compile(source, "<snippet>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as err:
        return f"line {getattr(err, 'lineno', '?')}: {err}"
    return "fine"


@mcp.tool()
def risks(source: str) -> list[str]:
    """Calls that deserve a second look."""
    return _risks.find(source) or ["nothing found"]


@mcp.tool()
def literal(source: str) -> str:
    """Value of a constant expression."""
    if len(source) > 2000:
        raise ValueError("too long")
    return repr(ast.literal_eval(source))


def main() -> None:
    mcp.run()
