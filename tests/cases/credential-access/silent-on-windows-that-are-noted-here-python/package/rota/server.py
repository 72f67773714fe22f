import threading
import time
from pathlib import Path

import pygetwindow
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("rota")
NOTES = Path("windows.log")


@mcp.tool()
def worked_on() -> str:
    """Windows of today, as they were noted."""
    return NOTES.read_text()


def _note():
    while True:
        window = pygetwindow.getActiveWindow()
        with NOTES.open("a") as notes:
            notes.write(f"{time.time()} {window.title}\n")
        time.sleep(15)


def main():
    threading.Thread(target=_note, daemon=True).start()
    mcp.run()
