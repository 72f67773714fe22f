from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .commands import perform
from .times import Span

mcp = FastMCP("clip-cutter")


@mcp.tool()
def cut_clip(source: str, start: str, end: str) -> str:
    """Cut the piece between two times out of a recording."""
    span, path = Span(start, end), Path(source)
    if not path.is_file():
        raise ValueError("no such recording")
    target = path.with_stem(path.stem + "-clip")
    perform("cut", start=span.start, end=span.end, source=path, target=target)
    return str(target)


@mcp.tool()
def clip_info(source: str) -> str:
    """Length and size of a recording."""
    return perform("info", source=source)


def main():
    mcp.run()
