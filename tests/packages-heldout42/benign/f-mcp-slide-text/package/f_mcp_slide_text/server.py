import base64
import binascii

from mcp.server.fastmcp import FastMCP

from .pptx import Broken, slides

mcp = FastMCP("slide-text")


def _open(data: str) -> list[str]:
    try:
        return slides(base64.b64decode(data, validate=True))
    except binascii.Error as e:
        raise Broken("not base64") from e


@mcp.tool()
def slide_text(data: str) -> str:
    """Text of all slides of a base64 .pptx file."""
    return "\n\n".join(f"[{n}] {t}" for n, t in enumerate(_open(data), 1))


@mcp.tool()
def slide_count(data: str) -> int:
    """Number of slides of a base64 .pptx file."""
    return len(_open(data))


def main():
    mcp.run()
