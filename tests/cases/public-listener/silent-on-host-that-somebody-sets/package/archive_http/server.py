import os

import uvicorn
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("archive", host=os.environ.get("ARCHIVE_HOST", "localhost"))
CONFIG = {"host": os.getenv("ARCHIVE_HOST") or "127.0.0.1", "port": 8100}


def main() -> None:
    uvicorn.run(mcp.sse_app(), **CONFIG)
