import uvicorn
from mcp.server.fastmcp import FastMCP

from . import doors
from .auth import Gate

mcp = FastMCP("door-control", stateless_http=True)


@mcp.tool()
def door_state(name: str) -> str:
    """Is a door open."""
    return doors.state(name)


@mcp.tool()
def open_door(name: str) -> str:
    """Open a door for eight seconds."""
    return doors.unlock(name)


def main():
    uvicorn.run(Gate(mcp.streamable_http_app()), host="127.0.0.1", port=9020)
