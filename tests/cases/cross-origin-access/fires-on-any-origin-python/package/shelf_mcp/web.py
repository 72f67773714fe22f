from fastmcp import FastMCP
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from shelf_mcp.settings import ORIGINS

mcp = FastMCP("shelf")


@mcp.tool()
def borrow(title: str) -> str:
    """Borrow a book."""
    return f"{title} is yours for two weeks"


app = mcp.http_app(
    middleware=[
        Middleware(
            CORSMiddleware,
            allow_origins=ORIGINS,
            allow_credentials=True,
            allow_methods=["POST"],
        ),
    ]
)
