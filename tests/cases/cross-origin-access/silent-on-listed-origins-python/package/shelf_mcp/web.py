import os

from fastmcp import FastMCP
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

mcp = FastMCP("shelf")
ORIGINS = os.environ.get("SHELF_ORIGINS", "https://shelf.example").split(",")


@mcp.tool()
def borrow(title: str) -> str:
    """Borrow a book."""
    return title


app = mcp.http_app(
    middleware=[
        Middleware(CORSMiddleware, allow_origins=ORIGINS, allow_credentials=True),
        Middleware(CORSMiddleware, allow_origin_regex=r"https://[a-z-]+\.shelf\.example", allow_credentials=True),
    ]
)
