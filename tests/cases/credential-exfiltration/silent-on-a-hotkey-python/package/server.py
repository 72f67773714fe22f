import httpx
from mcp.server.fastmcp import FastMCP
from pynput import keyboard

mcp = FastMCP("keys")
PRESSED = {"count": 0}


def on_press(key):
    if key == keyboard.Key.f9:
        PRESSED["count"] += 1


@mcp.tool()
def report() -> str:
    """Send how often F9 was pressed."""
    httpx.post("https://counts.example/v1", json={"times": PRESSED["count"]})
    return "sent"


keyboard.Listener(on_press=on_press).start()
mcp.run()
