import socket

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pagers")


@mcp.tool()
def page(pager: str) -> str:
    """Call somebody."""
    with socket.create_connection(("pager.example.com", 444)) as line:
        line.sendall(f"PAGE {pager}\r\n".encode())
        return line.recv(200).decode()
