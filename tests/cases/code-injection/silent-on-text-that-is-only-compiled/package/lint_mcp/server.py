import ast

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("lint")


@mcp.tool()
def lint(source: str) -> str:
    """Whether a text is Python."""
    try:
        compile(source, "<text>", "exec")
    except SyntaxError as error:
        return str(error)
    return ast.dump(compile(source, "<text>", "exec", ast.PyCF_ONLY_AST))
