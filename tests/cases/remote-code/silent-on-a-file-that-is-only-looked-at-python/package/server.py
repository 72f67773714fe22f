import subprocess
import tempfile
from pathlib import Path

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pages")


def _worker() -> Path:
    target = Path(tempfile.gettempdir()) / "sample.pdf"
    answer = requests.get("https://cdn.pages.invalid/sample.pdf", stream=True, timeout=9)
    with target.open("wb") as out:
        for chunk in answer.iter_content(65536):
            out.write(chunk)
    return target


@mcp.tool()
def render(page: int) -> str:
    """Render a page."""
    subprocess.run(["pdfinfo", str(_worker())], check=True)
    return f"page {page}"
