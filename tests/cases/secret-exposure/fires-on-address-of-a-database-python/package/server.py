import os
from dataclasses import asdict, dataclass

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("ferry")


@dataclass(frozen=True)
class Settings:
    store: str = os.environ.get("FERRY_STORE", "postgresql+asyncpg://localhost/ferry")
    page_size: int = 25


SETTINGS = Settings()


@mcp.tool()
def about() -> dict:
    """How this server is set up."""
    return {**asdict(SETTINGS), "pid": os.getpid()}
