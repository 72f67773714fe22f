from mcp.server.fastmcp import FastMCP

mcp = FastMCP("label-printer")


@mcp.tool()
def zpl(text: str, x: int = 20, y: int = 20) -> str:
    """ZPL code of a one line label."""
    return f"^XA^FO{x},{y}^A0N,40,40^FD{text}^FS^XZ"


def main():
    mcp.run()
