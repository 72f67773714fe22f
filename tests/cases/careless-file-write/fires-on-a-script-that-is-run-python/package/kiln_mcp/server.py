import subprocess
import tempfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kiln")


@mcp.tool()
def fire() -> str:
    """Fire the kiln."""
    script = Path(tempfile.gettempdir()) / "kiln-fire.sh"
    script.write_text("#!/bin/sh\nkilnctl fire\n")
    subprocess.run(["sh", str(script)], check=True)
    return "fired"
