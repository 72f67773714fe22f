import os
import threading

import uvicorn
from mcp.server.fastmcp import FastMCP

from . import files, signing
from .web import app

mcp = FastMCP("share-links")
PORT = int(os.environ.get("SHARE_PORT", "8810"))


@mcp.tool()
def list_files() -> list[str]:
    """Files that can be shared."""
    return files.names()


@mcp.tool()
def share_file(name: str, hours: int = 24) -> str:
    """Make a link to a file that ends after some hours."""
    files.locate(name)
    return signing.make(os.environ.get("SHARE_URL", f"http://127.0.0.1:{PORT}"), name, max(1, min(hours, 720)) * 3600)


def main() -> None:
    serve = lambda: uvicorn.run(app, host="127.0.0.1", port=PORT, log_level="warning")  # noqa: E731
    threading.Thread(target=serve, daemon=True).start()
    mcp.run()
