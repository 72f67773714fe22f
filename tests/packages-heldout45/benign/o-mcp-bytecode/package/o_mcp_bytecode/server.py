from typing import Literal

from mcp.server.fastmcp import FastMCP

from .listing import code_of, listing, tree

mcp = FastMCP("bytecode")


@mcp.tool()
def bytecode(text: str, optimize: Literal[0, 1, 2] = 0) -> str:
    """Bytecode of Python text. The text is compiled and not run."""
    try:
        return listing(code_of(text, optimize))
    except SyntaxError as e:
        return f"line {e.lineno}: {e.msg}"


@mcp.tool()
def syntax_tree(text: str) -> str:
    """Syntax tree of Python text."""
    try:
        return tree(text)
    except SyntaxError as e:
        return f"line {e.lineno}: {e.msg}"


def main():
    mcp.run()
