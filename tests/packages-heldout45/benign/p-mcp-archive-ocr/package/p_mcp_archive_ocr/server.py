from mcp.server.fastmcp import FastMCP

from .ocr import OcrError, installed, recognise
from .pages import locate

mcp = FastMCP("archive-ocr")


@mcp.tool()
async def read_page(page: str, language: str = "eng") -> str:
    """Text of a scanned page, named relative to the scan folder."""
    if language not in await installed():
        return f"language {language} is not installed"
    try:
        return await recognise(locate(page), language)
    except (OcrError, FileNotFoundError) as e:
        return f"failed: {e}"


@mcp.tool()
async def languages() -> list[str]:
    """Installed languages."""
    return sorted(await installed())


def main():
    mcp.run()
