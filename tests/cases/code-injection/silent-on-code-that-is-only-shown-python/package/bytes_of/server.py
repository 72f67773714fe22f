import dis
import io

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("bytes-of")
LIMIT = 50_000


@mcp.tool()
def listing(text: str, level: int = 0) -> str:
    """Bytecode of a piece of Python, which is not run."""
    if len(text) > LIMIT:
        raise ValueError("that is too long")
    out = io.StringIO()
    dis.dis(compile(text, "<text>", "exec", dont_inherit=True, optimize=level), file=out)
    return out.getvalue()[:100_000]
