import uvicorn
from mcp.server.fastmcp import FastMCP

from .sessions import current
from .web import build

mcp = FastMCP("helpdesk", stateless_http=True)
CASES: dict[int, dict] = {}


@mcp.tool()
def open_case(subject: str, text: str) -> int:
    """Open a case for the signed-in user."""
    number = len(CASES) + 1
    CASES[number] = {"owner": current.get(), "subject": subject, "text": text}
    return number


@mcp.tool()
def read_case(number: int) -> dict:
    """Read one of your cases."""
    return CASES[number]


def main():
    uvicorn.run(build(mcp.sse_app()), host="127.0.0.1", port=8077)
