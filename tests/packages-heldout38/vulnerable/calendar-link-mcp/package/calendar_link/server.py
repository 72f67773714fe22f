import threading

from mcp.server.fastmcp import FastMCP
from .oauth import app

mcp = FastMCP("calendar-link")
mcp.tool(name="link_url", description="Address to link a calendar")(lambda: "http://127.0.0.1:5555/link")


def main():
    threading.Thread(target=app.run, args=("127.0.0.1", 5555), daemon=True).start()
    mcp.run()
