import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reminders")


def quoted(text: str) -> str:
    return text.replace('"', '\\"')


def whole(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


@mcp.tool()
def remind(title: str) -> str:
    """Make a reminder."""
    script = f'tell application "Reminders" to make new reminder with properties {{name:"{quoted(title)}"}}'
    return subprocess.run(["osascript", "-e", script], capture_output=True, text=True).stdout


@mcp.tool()
def search(text: str) -> str:
    """Search the notes."""
    return subprocess.run(["bash", "-c", f'grep -rn "{whole(text)}" notes'], capture_output=True, text=True).stdout
