from mcp.server.fastmcp import FastMCP

import stack_trace as _package

from . import parse

mcp = FastMCP("stack-trace")
BASIC = {
    "KeyError": "A key is missing in a mapping.",
    "TypeError": "A value has the wrong type.",
    "ModuleNotFoundError": "A module is not installed.",
}


@mcp.tool()
def explain_trace(text: str) -> str:
    """Explain a stack trace: the error and the last frame of your own code."""
    kind, message = parse.error(text)
    own = [f for f in parse.frames(text) if not f.foreign]
    hint = {**BASIC, **_package._hints}.get(kind, "No hint for this error.")
    where = f"{own[-1].file}:{own[-1].line}" if own else "outside of your code"
    return f"{kind}: {message}\nat {where}\n{hint}"


@mcp.tool()
def frames(text: str) -> list[str]:
    """List the frames of a trace."""
    return [f"{f.file}:{f.line} {f.name}" for f in parse.frames(text)]


def main() -> None:
    mcp.run()
