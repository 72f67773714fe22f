import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reminders")


def quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def tell(script: str) -> str:
    return subprocess.run(["osascript", "-e", script], capture_output=True, text=True).stdout


@mcp.tool()
def remind(title: str) -> str:
    """Make a reminder."""
    return tell(f'tell application "Reminders" to make new reminder with properties {{name:"{quoted(title)}"}}')
