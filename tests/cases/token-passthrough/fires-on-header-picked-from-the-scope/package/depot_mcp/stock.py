import requests
from mcp.server.fastmcp import FastMCP

from .around import asking

mcp = FastMCP("depot")


class Bearer(requests.auth.AuthBase):
    """Signs a request."""

    def __call__(self, request):
        request.headers["Authorization"] = asking.get().decode()
        return request


@mcp.tool()
def stock(part: int) -> str:
    """Stock of a part."""
    return requests.get(f"https://stock.example/{part}", auth=Bearer(), timeout=9).text
