import subprocess
import sys
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("opener")
HOME = Path(__file__).parent / "data" / "start.txt"


def start_page() -> str:
    return HOME.read_text().strip()


@mcp.tool()
def open_page() -> str:
    """Open the page that the settings name."""
    url = start_page()
    subprocess.Popen([sys.executable, "-c", f"import webbrowser; webbrowser.open({url!r})"])
    return url
