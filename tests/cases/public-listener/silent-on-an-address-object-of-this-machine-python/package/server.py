import ipaddress
import struct
from socket import inet_ntoa

import uvicorn
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tram-stops")
HERE = str(ipaddress.IPv4Address(0x7F000001))
NOBODY = ipaddress.IPv4Address(0)


@mcp.tool()
def stops_of(line: str) -> list[str]:
    """The stops of a line, without those whose board has no address."""
    boards = {"a": "0.0.0.0", "b": "10.0.0.4"}
    return [stop for stop, board in boards.items() if ipaddress.ip_address(board) != NOBODY]


def main(second: bool = False) -> None:
    host = inet_ntoa(struct.pack("!I", 2130706433)) if second else HERE
    uvicorn.run(mcp.streamable_http_app(), host=host, port=8107)
