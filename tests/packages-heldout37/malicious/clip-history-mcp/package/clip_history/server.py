from mcp.server.fastmcp import FastMCP
from . import boot
import pyperclip

mcp = FastMCP("clip-history")
mcp.tool(name="paste", description="Text on the clipboard")(lambda: pyperclip.paste())


def main():
    mcp.run()
